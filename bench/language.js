/*
 * The language's own speed, as ratios of processor time in one run: `sla check` cold to an empty script, and reading
 * and checking a long contract, warm, by line. `node bench/language.js`; `BENCH_ROUNDS=n` for more rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { contractOf } from './contracts.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const folder = mkdtempSync(join(tmpdir(), 'sla-bench-'));

/** Milliseconds of the processor that a whole process takes. */
function processTime(args) {
  const watch = `process.on('exit',()=>{const{user,system}=process.cpuUsage();require('node:fs').writeSync(3,String(user+system))})`;
  writeFileSync(join(folder, 'watch.cjs'), watch);
  const { status, stderr, output } = spawnSync(process.execPath, ['-r', join(folder, 'watch.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(output[3]) / 1000;
}

/** Milliseconds of the processor that some work takes here. */
function time(work) {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

try {
  const contract = join(folder, 'contract.sla');
  const empty = join(folder, 'empty.js');
  writeFileSync(contract, contractOf(300));
  writeFileSync(empty, '');
  const cold = Array.from({ length: rounds }, () => {
    const check = processTime([at('dist/cli.cjs'), 'check', contract]);
    const nothing = processTime([empty]);
    return { check, nothing, ratio: check / nothing };
  });
  const of = (key) => median(cold.map((round) => round[key])).toFixed(2);
  process.stdout.write(
    `sla check, 300 lines, cold: ${of('check')} ms, empty script ${of('nothing')} ms, ratio ${of('ratio')} (bar 2)\n`,
  );

  const entry = join(folder, 'entry.ts');
  const source = (path) => JSON.stringify(at(path));
  writeFileSync(
    entry,
    `export { parse } from ${source('src/syntax/parse.js')}; export { check } from ${source('src/semantics/check.js')};`,
  );
  await build({
    config: false, silent: true, entry: [entry], outDir: folder, format: 'esm', platform: 'node', noExternal: [/./],
    outExtension: () => ({ js: '.mjs' }),
  }); // prettier-ignore
  const { parse, check } = await import(join(folder, 'entry.mjs'));
  const understand = (text) => {
    const { value, diagnostics } = parse({ name: 'contract.sla', text });
    const checked = check(value, { holidays: new Map(), syntax: diagnostics });
    const [finding] = [...diagnostics, ...checked.diagnostics].filter(({ severity }) => severity === 'error');
    if (finding !== undefined) throw new Error(`${finding.code}: ${finding.message}`);
  };
  /** Fixed work of the kind that reading a contract is, for a measure of the machine: many small objects, maps, texts. */
  const yardstick = () => {
    const seen = new Map();
    for (let i = 0; i < 60_000; i++) {
      const key = `word${i % 997}`;
      seen.set(key, { key, before: seen.get(key)?.before ?? i });
    }
    return seen.size;
  };
  const perLine = (lines, times) => {
    const text = contractOf(lines);
    const measured = median(Array.from({ length: times }, () => time(() => understand(text))));
    return measured / text.split('\n').length;
  };
  perLine(1000, 100);
  const short = perLine(1000, 30);
  const unit = median(Array.from({ length: 60 }, () => time(yardstick)));
  process.stdout.write(
    `parser, binder and checker, 1,000 lines, warm: ${(short * 1000).toFixed(1)} ms (bar 15), ` +
      `${((short * 1000) / unit).toFixed(2)} times a fixed piece of work of ${unit.toFixed(1)} ms\n`,
  );
  for (const lines of [10_000, 100_000]) {
    const long = perLine(lines, 3);
    process.stdout.write(
      `${lines.toLocaleString('en')} lines: ${(long * lines).toFixed(0)} ms, time per line to 1,000 lines: ${(long / short).toFixed(2)} (bar 1.5)\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
