import type { EvidenceRecord } from '../../evidence/record.js';
import type { PlanCell, PlanExpression, PlanSpanOfTime } from '../../plan/plan.js';
import { rowKinds } from '../../plan/record-kinds.js';
import { fromInteger } from '../../quantities/ratio.js';
import type { Interval } from '../calendar.js';
import { keyOf, once, type Archive } from './archive.js';
import { byInterval, countIn, intervalOf, intervalScope } from './interval-rows.js';
import { recordScope, stretchOf } from './record-scope.js';
import { meets, type RowScope } from './row-value.js';
import {
  either,
  lasting,
  merged,
  secondsOf,
  wholeMinutes,
  within,
  without,
  type Stretches,
} from './stretches.js';
import { streakTime } from './streak.js';

/** The time of a span in one cell. */
export interface SpanTime {
  readonly bad: Stretches;
  /** Intervals with too few records, where the contract takes those out of the period. */
  readonly removed: Stretches;
}

const NONE: SpanTime = { bad: [], removed: [] };

/**
 * The time of a span over all records, before periods cut it: `for at least` and streaks look across their ends.
 * `unless`: records for which it holds are left out, as if they had not happened.
 */
export function spanTime(
  archive: Archive,
  id: string,
  cell: PlanCell,
  unless: PlanExpression | null = null,
  above: readonly string[] = [],
): SpanTime {
  const span = archive.plan.spans.find((candidate) => candidate.id === id);
  // The checker refuses spans that are made of themselves; a plan of other making must not hang.
  if (span === undefined || above.includes(id)) return NONE;
  const key = `span ${id} ${keyOf(cell)} ${JSON.stringify(unless)}`;
  return once(archive.memory, key, () => {
    const { bad, removed } = rawTime(archive, span, cell, unless, [...above, id]);
    const long = span.atLeastSeconds === null ? bad : lasting(bad, span.atLeastSeconds);
    return { bad: span.wholeMinutes ? wholeMinutes(long) : long, removed };
  });
}

function rawTime(
  archive: Archive,
  span: PlanSpanOfTime,
  cell: PlanCell,
  unless: PlanExpression | null,
  above: readonly string[],
): SpanTime {
  const { source, condition } = span;
  const keep = (record: EvidenceRecord): boolean =>
    unless === null || !meets(unless, recordScope(archive, record));
  if (span.over !== null && condition !== null)
    return overIntervals(archive, span, condition, cell, keep, above);
  if (source === 'expression')
    return {
      bad: condition === null ? [] : conditionTime(archive, condition, cell, unless, above),
      removed: [],
    };
  const records = archive.records(source, cell).filter(keep);
  if (span.streak !== null || source === 'probe' || source === 'request')
    return { bad: streakTime(archive, span, records), removed: [] };
  const stretches = records
    .filter((record) => meets(condition, recordScope(archive, record)))
    .flatMap((record) => stretchOf(archive, record) ?? []);
  return { bad: merged(stretches), removed: [] };
}

/** The time in which a condition over spans, calendars and facts holds. */
export function conditionTime(
  archive: Archive,
  e: PlanExpression,
  cell: PlanCell,
  unless: PlanExpression | null = null,
  above: readonly string[] = [],
): Stretches {
  if (e.kind === 'named value') return namedTime(archive, e.name, cell, unless, above);
  if (e.kind !== 'operation') return [];
  const parts = e.operands.map((operand) => conditionTime(archive, operand, cell, unless, above));
  const [first = [], ...rest] = parts;
  if (e.operator === 'or') return rest.reduce(either, first);
  if (e.operator === 'and') return rest.reduce(within, first);
  return e.operator === 'not' ? without([wholeTime(archive)], first) : [];
}

/** As far as the records reach, and with them whatever has not ended. */
const wholeTime = ({ range }: Archive): Interval => ({
  from: range.from,
  to: Math.max(range.from, range.to),
});

function namedTime(
  archive: Archive,
  name: string,
  cell: PlanCell,
  unless: PlanExpression | null,
  above: readonly string[],
): Stretches {
  const { plan } = archive;
  if (plan.spans.some(({ id }) => id === name)) return spanTime(archive, name, cell, unless, above).bad;
  if (plan.calendars.some(({ id }) => id === name)) return archive.open(name);
  if (plan.facts.some(({ id }) => id === name)) return factTime(archive, name, cell);
  const definition = plan.definitions.find(({ id }) => id === name)?.value;
  return definition === undefined || above.includes(`define ${name}`)
    ? []
    : conditionTime(archive, definition, cell, unless, [...above, `define ${name}`]);
}

/** The time for which records state a fact as true. */
export const factTime = (archive: Archive, fact: string, cell: PlanCell): Stretches =>
  merged(
    archive
      .records('fact', cell)
      .filter(({ fields }) => fields['fact'] === fact && fields['value'] !== false)
      .flatMap((record) => stretchOf(archive, record) ?? []),
  );

/** Intervals in which the condition holds, and those with too few records. */
function overIntervals(
  archive: Archive,
  span: PlanSpanOfTime,
  condition: PlanExpression,
  cell: PlanCell,
  keep: (record: EvidenceRecord) => boolean,
  above: readonly string[],
): SpanTime {
  const seconds = span.over?.seconds ?? 60;
  const kinds = rowKinds(archive.plan, condition);
  const groups = new Map(
    kinds.map(
      (kind) => [kind, byInterval(archive, seconds, archive.records(kind, cell).filter(keep))] as const,
    ),
  );
  const bad: Interval[] = [];
  const removed: Interval[] = [];
  for (const interval of intervalsToJudge(archive, span, condition, cell, kinds, groups, above)) {
    const rowsOf = (kind: string): readonly EvidenceRecord[] =>
      groups.get(kind)?.get(interval.from)?.rows ?? [];
    const needs = span.over?.needs ?? null;
    if (needs !== null && countIn(kinds.flatMap(rowsOf)) < needs.count) {
      if (needs.otherwise === 'bad') bad.push(interval);
      if (needs.otherwise === 'removed') removed.push(interval);
      continue;
    }
    const scope: RowScope = intervalScope(archive, rowsOf, (id) =>
      fromInteger(secondsOf(within(spanTime(archive, id, cell, null, above).bad, [interval]))),
    );
    if (meets(condition, scope)) bad.push(interval);
  }
  return { bad: merged(bad), removed: merged(removed) };
}

type Groups = ReadonlyMap<string, ReturnType<typeof byInterval>>;

/** Those with a record, or with time of a span that the condition looks at; all of them where too few records say something. */
function intervalsToJudge(
  archive: Archive,
  span: PlanSpanOfTime,
  condition: PlanExpression,
  cell: PlanCell,
  kinds: readonly string[],
  groups: Groups,
  above: readonly string[],
): readonly Interval[] {
  const seconds = span.over?.seconds ?? 60;
  const found = new Map<number, Interval>();
  for (const group of groups.values()) for (const [from, { interval }] of group) found.set(from, interval);
  const cover = ({ from, to }: Interval): void => {
    for (let at = from; at < to;) {
      const interval = intervalOf(archive, seconds, at);
      found.set(interval.from, interval);
      at = interval.to;
    }
  };
  for (const id of spansIn(condition)) spanTime(archive, id, cell, null, above).bad.forEach(cover);
  const needs = span.over?.needs ?? null;
  if (needs !== null && needs.otherwise !== 'good') {
    // As far as such records reach at all, whatever their cell: a part that falls silent is still looked at.
    const instants = kinds.flatMap((kind) => archive.records(kind, {}).flatMap(({ at }) => at ?? []));
    if (instants.length > 0) {
      const ends = instants.reduce((r, at) => ({ from: Math.min(r.from, at), to: Math.max(r.to, at + 1) }), {
        from: Infinity,
        to: -Infinity,
      });
      cover(ends);
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** Spans whose time a condition compares. */
function spansIn(e: PlanExpression): readonly string[] {
  if (e.kind === 'time in') return typeof e.of === 'object' ? [e.of.span] : [];
  return e.kind === 'operation' ? e.operands.flatMap(spansIn) : [];
}
