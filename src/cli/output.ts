import { dirname } from 'node:path';
import type { Host } from './host.js';

/** Writes a result to a file, or to standard output without one (or with `-`). */
export async function emit(host: Host, path: string | undefined, content: string): Promise<void> {
  if (path === undefined || path === '-') host.stdout(content);
  else await host.writeFiles([{ path, content }]);
}

/** Before long work: says now what would keep `emit` from writing at its end. */
export async function readyOutput(host: Host, path: string | undefined): Promise<void> {
  if (path !== undefined && path !== '-') await host.readyFolder(dirname(path));
}
