import { readdirSync, statSync } from 'node:fs';

/** Names in a folder, in no order; none where it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a path leads to, links followed; undefined where there is nothing or it cannot be seen. */
export function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    // A pipe or a device in a folder of records would be waited for without end.
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** What tells that a file was written to: its size and time of change; empty where it cannot be seen. */
export function stampOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path);
    return [size, mtimeMs, ino].join(' ');
  } catch {
    return '';
  }
}
