import { processHost } from './process-host.js';
import { runCli } from './program.js';

/** The same as main.ts, as one file that start.ts runs. */
void runCli(process.argv.slice(2), processHost()).then((code) => {
  process.exitCode = code;
});
