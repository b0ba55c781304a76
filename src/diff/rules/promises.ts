import { cellKey, clauseId } from '../../semantics/clause-id.js';
import type { Calendar, Cell, Commitment, Slo, TargetRow } from '../../semantics/contract.js';
import { cellText } from '../../semantics/wording.js';
import type { Change, Favours } from '../change.js';
import type { Known } from '../known.js';
import { same } from '../meaning.js';
import type { DayRange } from '../open-time.js';
import { change, side, type RuleId, type Side } from '../rules.js';
import { commitmentWords, compareCommitments, type Finding } from './commitments.js';
import type { LevelTerms } from './service-levels.js';

/** Calendars of both versions by name, to compare clocks with. */
export interface Clocks {
  readonly before: (id: string) => Calendar | undefined;
  readonly after: (id: string) => Calendar | undefined;
  readonly range: DayRange | undefined;
}

/** What one cell is promised, and the row that says so. */
interface Promised {
  readonly promise: Commitment | undefined;
  readonly row: TargetRow;
  readonly clause: string;
}

/**
 * Target tables compared cell by cell, so that rows may be split, joined or moved: what counts is what each ticket is
 * promised. Cells that change alike, by the same rows, are one change.
 */
export function promiseChanges(before: Slo, after: Slo, terms: LevelTerms): Change[] {
  const changes: Change[] = [];
  const groups = new Map<
    string,
    { cells: Cell[]; finding: Finding; clause: string; sides: [Side | undefined, Side | undefined] }
  >();
  const [old, now] = [withTimes(before), withTimes(after)];
  const finer = now.dimensions.length >= old.dimensions.length ? now : old;
  const coarser = finer === now ? old : now;
  const refines = coarser.dimensions.every((d) => finer.dimensions.includes(d));
  if (!same([...old.dimensions].sort(), [...now.dimensions].sort())) changes.push(dimensionsChange(old, now));
  const cells = refines ? allCells(finer, coarser) : [];
  for (const cell of cells) {
    const was = promisedTo(old, cell);
    const is = promisedTo(now, cell);
    for (const finding of compareCell(was, is, terms)) {
      const clause = (is ?? was)?.clause ?? clauseId.slo(after.id);
      const key = JSON.stringify([finding.rule, finding.what, clause, was?.clause]);
      const group = groups.get(key) ?? {
        cells: [],
        finding,
        clause,
        sides: [toldBy(was, terms.known), toldBy(is, terms.known)] as [Side | undefined, Side | undefined],
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
    changes.push(rearranged(before, after, terms.known));
  return changes;
}

/** Parts of the week as one dimension more, where rows name them. */
function withTimes(slo: Slo): Slo {
  if (slo.rows.every((row) => row.during === undefined)) return slo;
  const time = (row: number): string => {
    const during = slo.rows[row]?.during;
    if (during === undefined) return 'other times';
    const clock = (minutes: number): string =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return `${during.weekdays.map((d) => DAYS[d - 1] ?? d).join(' ')} ${clock(during.from)}-${clock(during.to)}`;
  };
  return {
    ...slo,
    dimensions: [...slo.dimensions, TIME],
    cells: slo.cells.map(({ cell, row }) => ({ cell: { ...cell, [TIME]: time(row) }, row })),
  };
}
/** No name of an author has a space. */
const TIME = 'time of the week';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const toldBy = (promised: Promised | undefined, known: Known): Side | undefined =>
  promised === undefined ? undefined : side(commitmentWords(promised.promise, known), promised.row.span);

/** Cells of the finer table, and those of the other that it does not reach (a value that is gone). */
function allCells(finer: Slo, coarser: Slo): Cell[] {
  const cells = finer.cells.map((entry) => entry.cell);
  const reached = (cell: Cell): boolean => cells.some((c) => matches(cell, c));
  return [...cells, ...coarser.cells.map((entry) => entry.cell).filter((cell) => !reached(cell))];
}

/** Whether every value that `coarse` names stands in `fine`. */
const matches = (coarse: Cell, fine: Cell): boolean =>
  Object.entries(coarse).every(([d, v]) => fine[d] === v);

function promisedTo(slo: Slo, cell: Cell): Promised | undefined {
  const entry = slo.cells.find((e) => matches(e.cell, cell));
  const row = entry === undefined ? undefined : slo.rows[entry.row];
  return row === undefined ? undefined : { promise: row.promise, row, clause: clauseId.target(slo.id, row) };
}

function compareCell(old: Promised | undefined, now: Promised | undefined, terms: LevelTerms): Finding[] {
  const found = (rule: RuleId, favours: Favours, what: string): Finding => ({
    rule,
    favours,
    what,
    why: undefined,
  });
  const words = (p: Promised): string => commitmentWords(p.promise, terms.known);
  if (old === undefined)
    return now === undefined ? [] : [found('target.cell.added', 'undecided', `${words(now)} is new.`)];
  if (now === undefined) return [found('target.cell.removed', 'undecided', `${words(old)} is gone.`)];
  const [b, a] = [old.promise, now.promise];
  if (b === undefined || a === undefined) {
    if (b === a) return [];
    const what = `${words(old)}, now ${words(now)}.`;
    return b === undefined
      ? [found('target.commitment.added', 'customer', what)]
      : [found('target.commitment.removed', 'provider', what)];
  }
  return compareCommitments(b, a, terms);
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

function rearranged(before: Slo, after: Slo, known: Known): Change {
  const words = (slo: Slo): string => slo.rows.map((row) => commitmentWords(row.promise, known)).join('; ');
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
