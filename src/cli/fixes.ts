import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.js';
import type { Source } from '../text/source.js';

/** Rounds after which mending gives up: a fix can make room for another, but not without end. */
const MOST_ROUNDS = 10;

interface Judged {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies the fixes of findings that have exactly one, round by round, as long as each round leaves fewer findings.
 * A finding with several fixes is a question to the author and stays. Edits that touch each other wait for the next round.
 */
export async function applyFixes<T extends Judged>(
  source: Source,
  before: T,
  judge: (text: string) => Promise<T>,
): Promise<{ text: string; checked: T; applied: number }> {
  let text = source.text;
  let checked = before;
  let applied = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits, fixes } = chooseEdits(checked.diagnostics, source.name);
    if (fixes === 0) break;
    const next = applyEdits(text, edits);
    const after = await judge(next);
    if (after.diagnostics.length >= checked.diagnostics.length) break;
    text = next;
    checked = after;
    applied += fixes;
  }
  return { text, checked, applied };
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce(
      (mended, { span, text: inserted }) => mended.slice(0, span.start) + inserted + mended.slice(span.end),
      text,
    );
}

function chooseEdits(diagnostics: readonly Diagnostic[], file: string): { edits: TextEdit[]; fixes: number } {
  const edits: TextEdit[] = [];
  let fixes = 0;
  for (const { fixes: offered } of diagnostics) {
    const [fix] = offered;
    if (fix === undefined || offered.length > 1) continue;
    const isFree = fix.edits.every(
      (edit) =>
        edit.span.file === file &&
        edits.every((e) => e.span.end < edit.span.start || edit.span.end < e.span.start),
    );
    if (!isFree) continue;
    edits.push(...fix.edits);
    fixes += 1;
  }
  return { edits, fixes };
}
