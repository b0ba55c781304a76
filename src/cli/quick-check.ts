import { processHost } from './process-host.js';
import { runCli } from './program.js';

/** The same as main.ts, as one file that start.ts runs. */
export const finished = runCli(process.argv.slice(2), processHost()).then((code) => {
  process.exitCode = code;
});
