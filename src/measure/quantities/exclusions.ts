import type { EvidenceRecord } from '../../evidence/record.js';
import type { PlanCell, PlanExclusion, PlanExpression, PlanSlo } from '../../plan/plan.js';
import { periodInstants, periodOf, nextPeriod } from '../../quantities/period.js';
import { keyOf, once, type Archive } from './archive.js';
import { localDay } from './interval-rows.js';
import { recordScope, stretchOf } from './record-scope.js';
import { meets } from './row-value.js';
import { conditionTime, spanTime } from './span-time.js';
import { earliest, either, holds, merged, within, without, type Stretches } from './stretches.js';

/* What a service level leaves out: time of its spans, and records of its counts. */

/** The time that one exclusion takes; those of one service level never overlap. */
export interface ExcludedTime {
  readonly exclusion: PlanExclusion;
  readonly set: Stretches;
}

/**
 * The time that the exclusions of a service level take in a cell, in the contract's order: an instant belongs to the first
 * that applies. With `where` an exclusion takes what is bad for nothing but records under the condition; with `when` the
 * time of a span, a calendar or a stated fact. `removed` takes time whether or not it was bad; the other effects only bad
 * time. A limit is used up in order of time, period by period.
 */
export function excludedTime(archive: Archive, slo: PlanSlo, cell: PlanCell): readonly ExcludedTime[] {
  return once(archive.memory, `excluded ${slo.id} ${keyOf(cell)}`, () => {
    const spans = spansOf(archive, slo);
    const bad = spans.map((id) => spanTime(archive, id, cell).bad).reduce(either, []);
    const found: ExcludedTime[] = [];
    let taken: Stretches = [];
    for (const exclusion of archive.plan.exclusions) {
      if (!exclusion.slos.includes(slo.id) || exclusion.effect === 'paused') continue;
      const { where, when, limit } = exclusion;
      let set = when === null ? undefined : whenTime(archive, exclusion, when, cell);
      if (where !== null) {
        const rest = spans.map((id) => spanTime(archive, id, cell, where).bad).reduce(either, []);
        const only = without(bad, rest);
        set = set === undefined ? only : within(set, only);
      }
      if (set === undefined) set = bad;
      if (exclusion.effect !== 'removed') set = within(set, bad);
      set = without(set, taken);
      if (limit !== null) set = limited(archive, set, limit);
      taken = either(taken, set);
      found.push({ exclusion, set });
    }
    return found;
  });
}

/** Spans whose time the measure of a service level looks at. */
export function spansOf({ plan }: Archive, slo: PlanSlo): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (e: PlanExpression | null): void => {
    if (e === null) return;
    if (e.kind === 'time in' && typeof e.of === 'object') found.add(e.of.span);
    if (e.kind === 'named value' && !seen.has(e.name)) {
      seen.add(e.name);
      walk(plan.definitions.find(({ id }) => id === e.name)?.value ?? null);
    }
    if (e.kind === 'operation') e.operands.forEach(walk);
    if (e.kind === 'when') [e.condition, e.then, e.otherwise].forEach(walk);
    if (e.kind === 'per step') [e.amount, e.step, e.of].forEach(walk);
    if (e.kind === 'previous') walk(e.of);
  };
  walk(slo.measure.kind === 'value' ? slo.measure.expression : null);
  return [...found];
}

/**
 * The time of `when`; with a notice only the records that were announced so many local days before the day on which they
 * began, or so many seconds before they began.
 */
function whenTime(
  archive: Archive,
  exclusion: PlanExclusion,
  when: PlanExpression,
  cell: PlanCell,
): Stretches {
  if (exclusion.noticeDays === null && exclusion.noticeSeconds === null)
    return conditionTime(archive, when, cell);
  const name = when.kind === 'named value' ? when.name : '';
  const span = archive.plan.spans.find(({ id }) => id === name);
  if (span === undefined || span.source === 'expression') return conditionTime(archive, when, cell);
  return merged(
    archive
      .records(span.source, cell)
      .filter((record) => meets(span.condition, recordScope(archive, record)))
      .filter((record) => isAnnounced(archive, record, exclusion))
      .flatMap((record) => stretchOf(archive, record) ?? []),
  );
}

function isAnnounced(
  archive: Archive,
  { moments }: EvidenceRecord,
  { noticeDays, noticeSeconds }: PlanExclusion,
): boolean {
  const [announced, from] = [moments['announced'] ?? null, moments['from'] ?? null];
  if (announced === null || from === null) return false;
  if (noticeSeconds !== null) return announced + noticeSeconds <= from;
  return localDay(archive, announced) + (noticeDays ?? 0) <= localDay(archive, from);
}

/** At most so many seconds of each period, the earliest first. */
function limited(
  archive: Archive,
  set: Stretches,
  { seconds, each }: NonNullable<PlanExclusion['limit']>,
): Stretches {
  const [first] = set;
  const last = set.at(-1);
  if (first === undefined || last === undefined) return [];
  if (each.kind === 'term') return earliest(within(set, [archive.term]), seconds);
  const parts: Stretches[] = [];
  for (let key = periodOf(first.from, each, archive.zone); ; key = nextPeriod(key, each)) {
    const period = periodInstants(key, each, archive.zone);
    if (period.from >= last.to) break;
    parts.push(earliest(within(set, [period]), seconds));
  }
  return merged(parts.flat());
}

/** What becomes of a record under the exclusions of a service level: the first that applies decides. */
export function exclusionOf(
  archive: Archive,
  slo: PlanSlo | undefined,
  record: EvidenceRecord,
): PlanExclusion | undefined {
  if (slo === undefined) return undefined;
  const cell = Object.fromEntries(
    slo.dimensions.flatMap((d) => {
      const value = record.dimensions[d];
      return value === null || value === undefined ? [] : [[d, value] as const];
    }),
  );
  return archive.plan.exclusions.find((exclusion) => {
    const { slos, effect, where, when } = exclusion;
    if (!slos.includes(slo.id) || effect === 'paused') return false;
    if (!meets(where, recordScope(archive, record))) return false;
    if (when === null) return true;
    const key = `when ${exclusion.id} ${keyOf(cell)}`;
    const set = once(archive.memory, key, () => whenTime(archive, exclusion, when, cell));
    return record.at !== null && holds(set, record.at);
  });
}
