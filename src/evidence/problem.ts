import { diagnose, type ArgumentsOf, type Extras } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Code } from '../diagnostics/catalog/index.js';

/**
 * A finding about a file of records as a whole. An error means that the records are not complete and nothing should be
 * settled on them. The span names the file but no offset (0 to 0): such files are not held in memory.
 */
export interface RecordsProblem extends Diagnostic {
  /** Row after the header, counted from 1, where there is one to look at. */
  readonly row: number | null;
}

/** Makes a problem; `file` is the name by which people know the file. */
export const recordsProblem = <C extends Code>(
  code: C,
  file: string,
  row: number | null,
  args: ArgumentsOf<C>,
  extras: Extras = {},
): RecordsProblem => ({ ...diagnose(code, { file, start: 0, end: 0 }, args, extras), row });
