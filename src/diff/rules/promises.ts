import { compare } from '../../quantities/ratio.js';
import { cellKey, clauseId } from '../../semantics/clause-id.js';
import type { Calendar, Cell, ShareWithin, Slo, TargetRow } from '../../semantics/contract.js';
import { cellText, durationText, promiseText, shareText } from '../../semantics/wording.js';
import type { Change, Favours } from '../change.js';
import { same } from '../meaning.js';
import { compareOpenTime, type DayRange } from '../open-time.js';
import { change, side, type RuleId, type Side } from '../rules.js';

/** Calendars of both versions by name, to compare clocks with. */
export interface Clocks {
  readonly before: (id: string) => Calendar | undefined;
  readonly after: (id: string) => Calendar | undefined;
  readonly range: DayRange | undefined;
}

/** What one cell is promised, and the row that says so. */
interface Promised {
  readonly promise: ShareWithin | undefined;
  readonly row: TargetRow;
  readonly clause: string;
}

interface Finding {
  readonly rule: RuleId;
  readonly favours: Favours;
  readonly what: string;
  readonly why: string | undefined;
}

/**
 * Target tables compared cell by cell, so that rows may be split, joined or moved: what counts is what each ticket is
 * promised. Cells that change alike, by the same rows, are one change.
 */
export function promiseChanges(before: Slo, after: Slo, clocks: Clocks): Change[] {
  const changes: Change[] = [];
  const groups = new Map<
    string,
    { cells: Cell[]; finding: Finding; clause: string; sides: [Side | undefined, Side | undefined] }
  >();
  const finer = after.dimensions.length >= before.dimensions.length ? after : before;
  const coarser = finer === after ? before : after;
  const refines = coarser.dimensions.every((d) => finer.dimensions.includes(d));
  if (!same([...before.dimensions].sort(), [...after.dimensions].sort()))
    changes.push(dimensionsChange(before, after));
  const cells = refines ? allCells(before, after, finer, coarser) : [];
  for (const cell of cells) {
    const old = promisedTo(before, cell);
    const now = promisedTo(after, cell);
    for (const finding of compareCell(old, now, clocks)) {
      const clause = (now ?? old)?.clause ?? clauseId.slo(after.id);
      const key = JSON.stringify([finding.rule, finding.what, clause, old?.clause]);
      const group = groups.get(key) ?? {
        cells: [],
        finding,
        clause,
        sides: [toldBy(old), toldBy(now)] as [Side | undefined, Side | undefined],
      };
      group.cells.push(cell);
      groups.set(key, group);
    }
  }
  for (const { cells: alike, finding, clause, sides } of groups.values()) {
    const who = alike.map((cell) => cellText(cell) ?? 'all tickets').join('; ');
    const what = `“${after.label}”, ${who}: ${finding.what}`;
    changes.push(change(finding.rule, clause, finding.favours, what, ...sides, finding.why));
  }
  if (changes.length === 0 && refines && !same(before.rows, after.rows))
    changes.push(rearranged(before, after));
  return changes;
}

const toldBy = (promised: Promised | undefined): Side | undefined =>
  promised === undefined ? undefined : side(promiseText(promised.promise), promised.row.span);

/** Cells of the finer table, and those of the other that it does not reach (a value that is gone). */
function allCells(before: Slo, after: Slo, finer: Slo, coarser: Slo): Cell[] {
  const cells = finer.cells.map((entry) => entry.cell);
  const other = coarser === before ? before : after;
  const reached = (cell: Cell): boolean => cells.some((c) => matches(cell, c));
  return [...cells, ...other.cells.map((entry) => entry.cell).filter((cell) => !reached(cell))];
}

/** Whether every value that `coarse` names stands in `fine`. */
const matches = (coarse: Cell, fine: Cell): boolean =>
  Object.entries(coarse).every(([d, v]) => fine[d] === v);

function promisedTo(slo: Slo, cell: Cell): Promised | undefined {
  const entry = slo.cells.find((e) => matches(e.cell, cell));
  const row = entry === undefined ? undefined : slo.rows[entry.row];
  return row === undefined ? undefined : { promise: row.promise, row, clause: clauseId.target(slo.id, row) };
}

function compareCell(old: Promised | undefined, now: Promised | undefined, clocks: Clocks): Finding[] {
  const found = (rule: RuleId, favours: Favours, what: string, why?: string): Finding => ({
    rule,
    favours,
    what,
    why,
  });
  if (old === undefined) {
    return now === undefined
      ? []
      : [found('target.cell.added', 'undecided', `${promiseText(now.promise)} is new.`)];
  }
  if (now === undefined)
    return [found('target.cell.removed', 'undecided', `${promiseText(old.promise)} is gone.`)];
  const [b, a] = [old.promise, now.promise];
  if (b === undefined || a === undefined) {
    if (b === a) return [];
    const what = `${promiseText(b)}, now ${promiseText(a)}.`;
    return b === undefined
      ? [found('target.commitment.added', 'customer', what)]
      : [found('target.commitment.removed', 'provider', what)];
  }
  const findings: Finding[] = [];
  const raised = compare(a.share, b.share);
  const shares = `the share was ${shareText(b.share)} and is ${shareText(a.share)}.`;
  if (raised > 0) findings.push(found('target.share.raised', 'customer', shares));
  if (raised < 0) findings.push(found('target.share.lowered', 'provider', shares));
  return [...findings, ...compareTimes(b, a, clocks, found)];
}

function compareTimes(
  { within: b }: ShareWithin,
  { within: a }: ShareWithin,
  clocks: Clocks,
  found: (rule: RuleId, favours: Favours, what: string, why?: string) => Finding,
): Finding[] {
  const times = `the time limit was ${durationText(b)} and is ${durationText(a)}.`;
  if (b.calendar === a.calendar) {
    if (a.seconds < b.seconds) return [found('target.time.shortened', 'customer', times)];
    if (a.seconds > b.seconds) return [found('target.time.lengthened', 'provider', times)];
    return same(a, b) ? [] : [found('target.time.reworded', 'neither', times)];
  }
  const order = compareOpenTime(
    b.calendar === undefined ? undefined : clocks.before(b.calendar),
    a.calendar === undefined ? undefined : clocks.after(a.calendar),
    clocks.range,
  );
  const known = [
    b.calendar === undefined || clocks.before(b.calendar),
    a.calendar === undefined || clocks.after(a.calendar),
  ];
  const undecided = 'The two clocks cannot be compared without records.';
  if (known.includes(undefined)) return [found('target.clock', 'undecided', times, undecided)];
  // A clock that is never behind, with no more time to spend, makes every late ticket late again.
  const stricter = (order === 'more' || order === 'equal') && a.seconds <= b.seconds;
  const looser = (order === 'less' || order === 'equal') && a.seconds >= b.seconds;
  if (stricter && looser)
    return [found('target.clock', 'neither', times, 'The two clocks run alike within the term.')];
  if (stricter)
    return [
      found(
        'target.clock',
        'customer',
        times,
        'The new clock runs whenever the old one did, and no more time is allowed.',
      ),
    ];
  if (looser)
    return [
      found(
        'target.clock',
        'provider',
        times,
        'The old clock ran whenever the new one does, and no less time is allowed.',
      ),
    ];
  return [found('target.clock', 'undecided', times, undecided)];
}

const dimensionNames = (slo: Slo): string =>
  slo.dimensions.length === 0 ? 'all tickets together' : `by ${slo.dimensions.join(', ')}`;

function dimensionsChange(before: Slo, after: Slo): Change {
  const [b, a] = [dimensionNames(before), dimensionNames(after)];
  const what = `“${after.label}” was judged ${b} and is judged ${a}.`;
  return change(
    'target.dimensions',
    clauseId.slo(after.id),
    'undecided',
    what,
    side(b, before.span),
    side(a, after.span),
  );
}

function rearranged(before: Slo, after: Slo): Change {
  const words = (slo: Slo): string => slo.rows.map((row) => promiseText(row.promise)).join('; ');
  const place = (slo: Slo) => slo.rows[0]?.span ?? slo.span;
  const what = `“${after.label}”: the rows of the table are arranged in another way.`;
  const sides = [side(words(before), place(before)), side(words(after), place(after))] as const;
  return change('target.rows.rearranged', clauseId.slo(after.id), 'neither', what, ...sides);
}

/** Cells by name, whatever the order of their dimensions. */
export const cellNames = (cells: readonly Cell[]): Map<string, Cell> =>
  new Map(
    cells.map((cell) => [
      cellKey(Object.fromEntries(Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)))),
      cell,
    ]),
  );
