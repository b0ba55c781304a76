import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { compilePlan } from '../../src/plan/compile.js';
import type { Plan } from '../../src/plan/plan.js';
import { check } from '../../src/semantics/check.js';
import { pathFrom, pathsIn } from '../../src/semantics/expand/paths.js';
import {
  holidayFileName,
  readHolidayFile,
  regionsOf,
  type HolidayFile,
} from '../../src/semantics/holidays.js';
import { runExamples } from '../../src/settle/examples.js';
import type { ContractFile } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';

/** A contract of the examples folder, with all that is found in it and what became of its worked examples. */
export interface CheckedContract {
  readonly text: string;
  /** Undefined where the text has errors. */
  readonly plan: Plan | undefined;
  readonly findings: readonly Diagnostic[];
  /** Titles of the worked examples, and of those that did not come out as written. */
  readonly examples: readonly string[];
  readonly failed: readonly string[];
}

/** Reads a contract with the files that it imports or amends and the calendar files beside it, and runs its examples. */
export function checkContract(path: string): CheckedContract {
  const text = readFileSync(path, 'utf8');
  const folder = dirname(path);
  const parsed = parse({ name: path, text });
  const findings: Diagnostic[] = [...parsed.diagnostics];
  const imports = new Map<string, ContractFile>();
  const load = (from: string, file: ContractFile): void => {
    for (const written of pathsIn(file)) {
      const key = pathFrom(from, written);
      if (imports.has(key) || !existsSync(join(folder, key))) continue;
      const imported = parse({ name: key, text: readFileSync(join(folder, key), 'utf8') });
      findings.push(...imported.diagnostics);
      imports.set(key, imported.value);
      load(key, imported.value);
    }
  };
  load('', parsed.value);
  const holidays = new Map<string, HolidayFile>();
  for (const region of [parsed.value, ...imports.values()].flatMap((file) => regionsOf(file))) {
    const name = holidayFileName(region);
    if (holidays.has(region) || !existsSync(join(folder, name))) continue;
    const read = readHolidayFile({ name, text: readFileSync(join(folder, name), 'utf8') });
    findings.push(...read.diagnostics);
    if (read.value !== undefined) holidays.set(region, read.value);
  }
  const checked = check(parsed.value, { holidays, imports, syntax: parsed.diagnostics });
  const compiled = compilePlan(checked.value, { file: path, text });
  findings.push(...checked.diagnostics, ...compiled.diagnostics);
  if (compiled.value === undefined || findings.some((d) => d.severity === 'error'))
    return { text, plan: undefined, findings, examples: [], failed: [] };
  const run = runExamples(compiled.value, checked.value);
  return {
    text,
    plan: compiled.value,
    findings: [...findings, ...run.diagnostics],
    examples: run.results.map((r) => r.title),
    failed: run.results.filter((r) => !r.passed).map((r) => [r.title, ...r.lines].join('\n')),
  };
}

/** `SLA0601: At 98.95% …` for each finding of a severity. */
export const findingsOf = ({ findings }: CheckedContract, severity: Diagnostic['severity']): string[] =>
  findings.filter((d) => d.severity === severity).map((d) => `${d.code}: ${d.message}`);
