#!/usr/bin/env node
import { processHost } from './process-host.js';
import { runCli } from './program.js';

process.exitCode = await runCli(process.argv.slice(2), processHost());
