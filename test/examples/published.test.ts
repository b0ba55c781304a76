import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { compilePlan } from '../../src/plan/compile.js';
import { check } from '../../src/semantics/check.js';
import {
  holidayFileName,
  readHolidayFile,
  regionsOf,
  type HolidayFile,
} from '../../src/semantics/holidays.js';
import { runExamples } from '../../src/settle/examples.js';
import { format } from '../../src/syntax/format.js';
import { parse } from '../../src/syntax/parse.js';

/*
 * Every published contract in examples/published: contract.sla has no errors, its worked examples come out exactly
 * and the formatter leaves it as it is. as-published.sla, where the published text has a defect, gives just the
 * findings that its first line names: `# expects: SLA0602`.
 */

const root = fileURLToPath(new URL('../../examples/published/', import.meta.url));
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const published = folders.filter((name) => existsSync(join(root, name, 'as-published.sla')));

interface Checked {
  readonly text: string;
  readonly findings: readonly Diagnostic[];
  /** Titles of the worked examples, and of those that did not come out as written. */
  readonly examples: readonly string[];
  readonly failed: readonly string[];
}

function checkContract(folder: string, file: string): Checked {
  const text = readFileSync(join(root, folder, file), 'utf8');
  const parsed = parse({ name: file, text });
  const findings: Diagnostic[] = [...parsed.diagnostics];
  const holidays = new Map<string, HolidayFile>();
  for (const region of regionsOf(parsed.value)) {
    const name = holidayFileName(region);
    const path = join(root, folder, name);
    if (!existsSync(path)) continue;
    const read = readHolidayFile({ name, text: readFileSync(path, 'utf8') });
    findings.push(...read.diagnostics);
    if (read.value !== undefined) holidays.set(region, read.value);
  }
  const checked = check(parsed.value, { holidays, syntax: parsed.diagnostics });
  const compiled = compilePlan(checked.value, { file, text });
  findings.push(...checked.diagnostics, ...compiled.diagnostics);
  if (compiled.value === undefined || findings.some((d) => d.severity === 'error'))
    return { text, findings, examples: [], failed: [] };
  const run = runExamples(compiled.value, checked.value);
  return {
    text,
    findings: [...findings, ...run.diagnostics],
    examples: run.results.map((r) => r.title),
    failed: run.results.filter((r) => !r.passed).map((r) => [r.title, ...r.lines].join('\n')),
  };
}

const codes = (findings: readonly Diagnostic[], severity: Diagnostic['severity']): string[] =>
  findings.filter((d) => d.severity === severity).map((d) => `${d.code}: ${d.message}`);

describe.each(folders)('the published contract %s', (folder) => {
  const contract = checkContract(folder, 'contract.sla');

  it('has no errors', () => {
    expect(codes(contract.findings, 'error')).toEqual([]);
  });
  it('has worked examples, and all of them come out', () => {
    expect(contract.examples.length).toBeGreaterThan(0);
    expect(contract.failed).toEqual([]);
  });
  it('names its source first', () => {
    expect(contract.text).toMatch(/^# /);
  });
  it('is laid out as the formatter would', () => {
    expect(format({ name: 'contract.sla', text: contract.text }).value).toBe(contract.text);
  });
});

describe.each(published)('the text of %s as it was published', (folder) => {
  const { text, findings } = checkContract(folder, 'as-published.sla');

  it('gives exactly the findings that its first line names', () => {
    const [, names = ''] = /^# expects: (.*)\n/.exec(text) ?? [];
    const expected = names.split(/,\s*/).filter((code) => code !== '');
    expect(expected.length).toBeGreaterThan(0);
    // Hints count where the first line names them; most contracts give some.
    const told = findings.filter((d) => d.severity !== 'hint' || expected.includes(d.code));
    expect([...new Set(told.map((d) => d.code))].sort()).toEqual([...new Set(expected)].sort());
  });
  it('is laid out as the formatter would', () => {
    expect(format({ name: 'as-published.sla', text }).value).toBe(text);
  });
});
