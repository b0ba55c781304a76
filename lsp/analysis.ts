import { hasErrors, type Diagnostic } from '../src/diagnostics/diagnostic.js';
import { compilePlan } from '../src/plan/compile.js';
import { check } from '../src/semantics/check.js';
import type { Contract } from '../src/semantics/contract.js';
import type { Gathered } from '../src/semantics/expand/gather.js';
import type { HolidayFile } from '../src/semantics/holidays.js';
import { namesIn, type NameUse } from '../src/semantics/references.js';
import type { ContractFile } from '../src/syntax/ast.js';
import { runExamples } from '../src/settle/examples.js';
import { parse } from '../src/syntax/parse.js';
import { lineIndex, type LineIndex } from '../src/text/lines.js';
import type { Source } from '../src/text/source.js';

/** Everything the editor's features ask of one text at one version; made once a change, read by all of them. */
export interface Analysis {
  readonly source: Source;
  readonly lines: LineIndex;
  readonly file: ContractFile;
  readonly contract: Contract;
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: readonly NameUse[];
}

/**
 * Reads and checks a text. Whole files are read anew: a thousand lines take a few milliseconds. Findings inside the files
 * that it names are shown where those files are open, not here.
 */
export function analyse(
  source: Source,
  holidays: ReadonlyMap<string, HolidayFile>,
  named?: Pick<Gathered, 'imports' | 'refused' | 'diagnostics'>,
): Analysis {
  const parsed = parse(source);
  const checked = check(parsed.value, {
    holidays,
    syntax: [...parsed.diagnostics, ...(named?.diagnostics ?? [])],
    ...(named === undefined ? {} : { imports: named.imports, refused: named.refused }),
  });
  const diagnostics = [...parsed.diagnostics, ...checked.diagnostics];
  return {
    source,
    lines: lineIndex(source.text),
    file: parsed.value,
    contract: checked.value,
    diagnostics: [...diagnostics, ...examplesOf(source, checked.value, diagnostics)].filter(
      ({ span }) => span.file === source.name,
    ),
    uses: namesIn(parsed.value),
  };
}

/** Worked examples that do not come out; those of a contract with errors would only repeat its errors. */
function examplesOf(source: Source, contract: Contract, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (hasErrors(found)) return [];
  const plan = compilePlan(contract, { file: source.name, text: source.text }).value;
  return plan === undefined ? [] : runExamples(plan, contract).diagnostics;
}
