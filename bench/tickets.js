/*
 * Millions of tickets, each figure as a ratio in one run: `node bench/tickets.js [tickets]`, ten million unless told
 * otherwise. Files go to a temporary folder that is removed. Processor time of whole processes, start-up included, less that
 * of a process that does nothing but load the engine; memory at its peak.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareScan, mappingOf, writeTickets } from './ticket-files.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const count = Number(process.argv[2] ?? 10_000_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

/** Runs Node: seconds of the processor and bytes of memory at the peak. */
function used(args) {
  const { status, stderr, output } = spawnSync(process.execPath, ['-r', at('bench/used.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  const { processor, peak } = JSON.parse(String(output[3]));
  return { seconds: processor / 1e6, peak };
}

const query = (sql) => [
  '--input-type=module',
  '-e',
  `import { DuckDBInstance } from '${new URL('../node_modules/@duckdb/node-api/lib/index.js', import.meta.url)}';` +
    `const c = await (await DuckDBInstance.create(':memory:', { memory_limit: '1GiB' })).connect();` +
    `await c.runAndReadAll(${JSON.stringify(sql)});`,
];

const text = readFileSync(at('bench/tickets.sla'), 'utf8');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const folder = mkdtempSync(join(tmpdir(), 'sla-bench-'));
try {
  process.stdout.write(`${count.toLocaleString('en')} tickets, medians of ${rounds} rounds\n`);
  process.stdout.write('                        file    bare scan    evaluate   ratio   peak memory\n');
  const plain = await writeTickets('plain', count, join(folder, 'plain.parquet'));
  for (const kind of process.env.BENCH_KINDS?.split(',') ?? ['plain', 'log']) {
    const file = kind === 'plain' ? plain : await writeTickets(kind, count, join(folder, `${kind}.parquet`));
    writeFileSync(join(folder, `${kind}.yaml`), mappingOf(kind, `${kind}.parquet`));
    const contract = join(folder, `${kind}.sla`);
    writeFileSync(contract, kind === 'log' ? text : text.replace('while waiting', 'never'));
    const subject = [
      at('dist/cli.cjs'),
      'evaluate',
      contract,
      '--records',
      join(folder, `${kind}.yaml`),
      '--json',
    ];
    const idle = [];
    const bare = [];
    const own = [];
    const full = [];
    for (let round = 0; round < rounds; round += 1) {
      idle.push(used(query('SELECT 1')).seconds);
      bare.push(used(query(bareScan(plain, 'plain'))).seconds);
      own.push(used(query(bareScan(file, kind))).seconds);
      full.push(used(subject));
    }
    const none = median(idle);
    const work = median(full.map(({ seconds }) => seconds)) - none;
    const peak = Math.max(...full.map((one) => one.peak)) / 2 ** 20;
    const line = (name, scan) =>
      process.stdout.write(
        `${name.padEnd(16)}${`${(statSync(file).size / 1e6).toFixed(0)} MB`.padStart(12)}${`${scan.toFixed(2)} s`.padStart(13)}` +
          `${`${work.toFixed(2)} s`.padStart(12)}${(work / scan).toFixed(2).padStart(8)}${`${peak.toFixed(0)} MiB`.padStart(14)}\n`,
      );
    line(kind === 'plain' ? 'one row each' : 'log with pauses', median(bare) - none);
    if (kind === 'log') line('  to its own', median(own) - none);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
