import type { EvidenceRecord } from '../../evidence/record.js';
import type { PlanSpanOfTime } from '../../plan/plan.js';
import type { Interval } from '../calendar.js';
import type { Archive } from './archive.js';
import { recordScope } from './record-scope.js';
import { meets, type RowScope } from './row-value.js';
import { merged, type Stretches } from './stretches.js';

/**
 * The time that runs of failing probes make up. Probes of one thing (all their dimensions) and one place are a series, in
 * order of time, then of id. A stretch begins at the first of `fails` failures in a row and ends at the first of
 * `answers` answers in a row; one that is still open lasts as far as the records reach. Without a streak every probe holds
 * until the next one of its series, which is a streak of one and one. Series that overlap count once.
 */
export function streakTime(
  archive: Archive,
  span: PlanSpanOfTime,
  records: readonly EvidenceRecord[],
): Stretches {
  const { fails, answers } = span.streak ?? { fails: 1, answers: 1 };
  const isBad = (record: EvidenceRecord): boolean | null => {
    const scope = recordScope(archive, record);
    if (span.streak === null) return meets(span.condition, scope);
    return failing(record, scope);
  };
  const meant =
    span.streak === null ? records : records.filter((r) => meets(span.condition, recordScope(archive, r)));
  const stretches: Interval[] = [];
  for (const series of seriesOf(meant)) {
    let run: { bad: boolean; since: number; length: number } | undefined;
    let since: number | undefined;
    for (const record of series) {
      const bad = isBad(record);
      if (bad === null || record.at === null) continue;
      run = run?.bad === bad ? { ...run, length: run.length + 1 } : { bad, since: record.at, length: 1 };
      if (since === undefined && bad && run.length >= fails) since = run.since;
      else if (since !== undefined && !bad && run.length >= answers) {
        stretches.push({ from: since, to: run.since });
        since = undefined;
      }
    }
    if (since !== undefined) stretches.push({ from: since, to: archive.range.to });
  }
  return merged(stretches);
}

const FAILS = { kind: 'field', type: 'yes or no', record: 'probe', field: 'fails' } as const;

/** Whether a probe fails; null where its record does not say, and then it is no part of a run. */
function failing(record: EvidenceRecord, scope: RowScope): boolean | null {
  const e = { ...FAILS, record: record.kind };
  const value = scope.field(e.record, e.field);
  return value === null ? null : meets(e, scope);
}

function seriesOf(records: readonly EvidenceRecord[]): readonly (readonly EvidenceRecord[])[] {
  const series = new Map<string, EvidenceRecord[]>();
  for (const record of records) {
    const place = record.fields['location'];
    const key = JSON.stringify([
      Object.entries(record.dimensions).sort(),
      typeof place === 'string' ? place : null,
    ]);
    const list = series.get(key);
    if (list === undefined) series.set(key, [record]);
    else list.push(record);
  }
  return [...series.values()];
}
