import type { ContractDocument } from '../../document/clause.js';
import type { Reviser } from '../../document/word/body.js';
import { flowOf, type FlowParagraph, type FlowRun, type Mark, type Piece } from '../../document/word/flow.js';
import { wordOf } from '../../document/word/word.js';
import { pairs, stepsBetween } from './sequence.js';
import { markedTable, wholeTable } from './tables.js';
import { likeness, markedRuns } from './words.js';

/**
 * The later version as a Word file in which every difference from the earlier one is a tracked change: accepting all
 * gives the later document, rejecting all the earlier. Clauses are the same by their id; one that was moved is deleted
 * in its old place and inserted in its new one. The same two trees and the same reviser give the same bytes.
 */
export const toRedline = (before: ContractDocument, after: ContractDocument, reviser: Reviser): Uint8Array =>
  wordOf(after, redlineFlow(flowOf(before), flowOf(after)), reviser);

/** Two flows as one, with marks. */
export function redlineFlow(before: readonly Piece[], after: readonly Piece[]): Piece[] {
  const steps = stepsBetween(
    unitsByClause(before),
    unitsByClause(after),
    ([unit]) => unit?.[0]?.clause ?? '',
  );
  const pieces = steps.flatMap((step): readonly Piece[] =>
    step.kind === 'same'
      ? sameClause(step.before, step.after)
      : [
          ...step.removed.flatMap((clause) => whole(clause, 'deleted')),
          ...step.added.flatMap((clause) => whole(clause, 'inserted')),
        ],
  );
  return withOldNames(pieces);
}

/** Pieces that come and go together: a paragraph, or a table with the paragraph that parts it from the next. */
type Unit = readonly Piece[];

/** The units of each clause, clause after clause. */
function unitsByClause(pieces: readonly Piece[]): Unit[][] {
  const clauses: Unit[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    const parted = piece.kind === 'table' && next?.kind === 'paragraph' && next.style === 'spacer';
    const unit = parted ? [piece, next] : [piece];
    if (parted) i++;
    const last = clauses.at(-1);
    if (last?.[0]?.[0]?.clause === piece.clause) last.push(unit);
    else clauses.push([unit]);
  }
  return clauses;
}

const whole = (units: readonly Unit[], mark: Mark): Piece[] =>
  units.flat().map((piece) => (piece.kind === 'table' ? wholeTable(piece, mark) : { ...piece, mark }));

function sameClause(before: readonly Unit[], after: readonly Unit[]): Piece[] {
  return stepsBetween(before, after, (unit) => JSON.stringify(unit)).flatMap((step): Piece[] =>
    step.kind === 'same'
      ? [...step.after]
      : pairs(step.removed, step.added, (a, b) => markedUnit(a, b) !== undefined).flatMap((pair): Piece[] =>
          pair.kind === 'same'
            ? (markedUnit(pair.before, pair.after) ?? [])
            : [...whole(pair.removed, 'deleted'), ...whole(pair.added, 'inserted')],
        ),
  );
}

/** One unit as it became the other; undefined where they have too little in common. */
function markedUnit([before]: Unit, [after, ...rest]: Unit): Piece[] | undefined {
  if (before?.kind === 'table' && after?.kind === 'table') {
    const table = markedTable(before, after);
    return table === undefined ? undefined : [table, ...rest];
  }
  if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph' || !isSameParagraph(before, after))
    return undefined;
  const isKept = before.keepNext === after.keepNext && before.newPage === after.newPage;
  return [
    {
      ...after,
      runs: markedRuns(before.runs, after.runs),
      ...(isKept ? {} : { before: { keepNext: before.keepNext, newPage: before.newPage } }),
    },
  ];
}

/** Paragraphs that look the same and either begin the clause or share a third of their words. */
const isSameParagraph = (before: FlowParagraph, after: FlowParagraph): boolean =>
  before.style === after.style &&
  before.numbering?.list === after.numbering?.list &&
  before.numbering?.level === after.numbering?.level &&
  before.anchor === after.anchor &&
  (after.anchor !== undefined || likeness(before.runs, after.runs) >= 1 / 3);

/**
 * A clause that was moved stands twice, and a bookmark once: the deleted one and the deleted references to it go by a
 * name of their own.
 */
function withOldNames(pieces: readonly Piece[]): Piece[] {
  const anchorsOf = (wanted: (mark: Mark | undefined) => boolean): string[] =>
    pieces.flatMap((piece) =>
      (piece.kind === 'paragraph' ? [piece] : piece.rows).flatMap(({ anchor, mark }) =>
        anchor !== undefined && wanted(mark) ? [anchor] : [],
      ),
    );
  const stays = new Set(anchorsOf((mark) => mark !== 'deleted'));
  const twice = new Set(anchorsOf((mark) => mark === 'deleted').filter((id) => stays.has(id)));
  const named = (id: string): string => (twice.has(id) ? `was.${id}` : id);
  const runs = (list: readonly FlowRun[], mark: Mark | undefined): FlowRun[] =>
    list.map((run) =>
      run.kind === 'reference' && (mark ?? run.mark) === 'deleted'
        ? { ...run, clause: named(run.clause) }
        : run,
    );
  const anchored = <T extends { readonly anchor: string | undefined; readonly mark?: Mark }>(piece: T): T =>
    piece.mark === 'deleted' && piece.anchor !== undefined
      ? { ...piece, anchor: named(piece.anchor) }
      : piece;
  return pieces.map((piece) =>
    piece.kind === 'paragraph'
      ? { ...anchored(piece), runs: runs(piece.runs, piece.mark) }
      : {
          ...piece,
          rows: piece.rows.map((row) => ({
            ...anchored(row),
            cells: row.cells.map((cell) => runs(cell, row.mark)),
          })),
        },
  );
}
