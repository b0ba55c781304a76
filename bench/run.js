/*
 * Benchmarks, side by side in one run: every figure is a ratio of two things measured in turn on the same machine at
 * the same time, so that a slow or busy machine moves both. `npm run bench`; `BENCH_ROUNDS=n` for more rounds.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = at('dist/cli.cjs');
const contract = at('examples/it-incidents/contract.sla');
const log = at('examples/it-incidents/records/incident_event_log.csv.gz');
const evaluate = [
  'evaluate',
  contract,
  '--records',
  at('examples/it-incidents/records/mapping.yaml'),
  '--json',
];

if (!existsSync(cli)) {
  process.stderr.write('The command line is not built: run `npm run build` first.\n');
  process.exit(3);
}

/** Runs Node on the arguments: seconds of the whole process on the clock, start-up included, and of the processor. */
function timed(args) {
  const before = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['-r', at('bench/processor-time.cjs'), ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { clock: Number(process.hrtime.bigint() - before) / 1e9, processor: Number(output[3]) / 1e6 };
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Measures a subject and its yardstick in turn, each first every other time; medians of both and of the ratio. */
function pair(rounds, subject, yardstick) {
  const times = [];
  for (let round = -1; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? [subject, yardstick] : [yardstick, subject];
    const [a, b] = [timed(first), timed(second)];
    // The first round fills the caches of the disk and counts for nothing.
    if (round >= 0) times.push(round % 2 === 0 ? { subject: a, yardstick: b } : { subject: b, yardstick: a });
  }
  const middle = (of) => ({
    clock: median(times.map((t) => of(t, 'clock'))),
    processor: median(times.map((t) => of(t, 'processor'))),
  });
  return {
    subject: middle((time, unit) => time.subject[unit]),
    yardstick: middle((time, unit) => time.yardstick[unit]),
    ratio: middle((time, unit) => time.subject[unit] / time.yardstick[unit]),
  };
}

/** Rows of the log after its header: what there is to do. */
async function rowsOf(path) {
  let lines = 0;
  for await (const chunk of createReadStream(path).pipe(createGunzip())) {
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  return lines - 1;
}

const gunzip =
  "const fs=require('node:fs'),zlib=require('node:zlib');let n=0;" +
  `for(const b of zlib.gunzipSync(fs.readFileSync(${JSON.stringify(log)})))if(b===10)n++;`;

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const rows = await rowsOf(log);
const results = [
  ['sla check, cold', 'node -e 0', pair(rounds * 3, [cli, 'check', contract], ['-e', '0']), undefined],
  [
    'evaluate, DuckDB',
    'unpack, count lines',
    pair(rounds, [cli, ...evaluate, '--engine', 'duckdb'], ['-e', gunzip]),
    rows,
  ],
  [
    'evaluate, DuckDB',
    'evaluate, reference',
    pair(rounds, [cli, ...evaluate, '--engine', 'duckdb'], [cli, ...evaluate, '--engine', 'reference']),
    rows,
  ],
];

const seconds = (value) => `${value.toFixed(3)} s`;
const line = ([subject, yardstick, ...cells]) =>
  `${subject.padEnd(18)}${yardstick.padEnd(21)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
process.stdout.write(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; `,
);
process.stdout.write(
  `${rows.toLocaleString('en')} rows; medians of ${rounds} rounds (${rounds * 3} of check)\n`,
);
for (const [unit, title] of [
  ['clock', 'Seconds on the clock'],
  ['processor', 'Seconds of the processor'],
]) {
  process.stdout.write(`\n${title}\n`);
  process.stdout.write(line(['subject', 'yardstick', 'subject', 'yardstick', 'ratio', 'rows/second']));
  for (const [subject, yardstick, measured, work] of results) {
    const speed = work === undefined ? '' : Math.round(work / measured.subject[unit]).toLocaleString('en');
    const { subject: a, yardstick: b, ratio } = measured;
    process.stdout.write(
      line([subject, yardstick, seconds(a[unit]), seconds(b[unit]), ratio[unit].toFixed(2), speed]),
    );
  }
}
