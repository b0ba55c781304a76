import { createInterface } from 'node:readline/promises';
import { Failure, type Ask } from './host.js';

/** Questions go to standard error, so that standard output holds results only. */
export async function converse<T>(talk: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D close the lines; a question that waits would never be answered.
  const brokenOff = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new Failure('\nBroken off; nothing was written.')));
  });
  brokenOff.catch(() => undefined);
  try {
    return await talk((question) => Promise.race([lines.question(question), brokenOff]));
  } finally {
    lines.close();
  }
}
