import { BILLION, type EvidenceRecord, type FieldValue } from '../../evidence/record.js';
import type { PlanExpression, PlanTimeBetween } from '../../plan/plan.js';
import { fromInteger, ratio } from '../../quantities/ratio.js';
import type { Archive } from './archive.js';
import { yesNo, type RowScope, type RowValue } from './row-value.js';

/** What expressions see of one record. */
export function recordScope(archive: Archive, record: EvidenceRecord): RowScope {
  return {
    field: (kind, name) =>
      kind === record.kind || kind === 'period' ? fieldOf(archive, record, name) : null,
    leaf: (e) => (e.kind === 'time between' ? timeBetween(record, e) : null),
    named: (name) => namedValue(archive, name),
  };
}

/** A parameter or definition; everything else that has a name is not known to records. */
export const namedValue = ({ plan }: Archive, name: string): PlanExpression | undefined =>
  plan.parameters.find(({ id }) => id === name)?.value ??
  plan.definitions.find(({ id }) => id === name)?.value;

/** A dimension, a field, a moment (as seconds), or what follows from them: the duration, and a probe that does not answer. */
function fieldOf(archive: Archive, record: EvidenceRecord, name: string): RowValue {
  if (Object.hasOwn(record.dimensions, name)) return record.dimensions[name] ?? null;
  if (Object.hasOwn(record.fields, name)) return valueOf(record.fields[name] ?? null);
  const moment = record.moments[name];
  if (moment !== undefined) return moment === null ? null : fromInteger(moment);
  if (name === 'duration' && record.moments['from'] !== undefined) {
    const { from, to } = stretchOf(archive, record) ?? {};
    return from === undefined || to === undefined ? null : fromInteger(to - from);
  }
  const opposite = record.kind === 'probe' ? OPPOSITES[name] : undefined;
  const other = opposite === undefined ? undefined : record.fields[opposite];
  return typeof other === 'boolean' ? yesNo(!other) : null;
}

const OPPOSITES: Readonly<Record<string, string>> = { answers: 'fails', fails: 'answers' };

export function valueOf(value: FieldValue): RowValue {
  if (typeof value === 'bigint') return ratio(value, BILLION);
  return typeof value === 'boolean' ? yesNo(value) : value;
}

/** From begin to end; what has not ended lasts as far as the records reach. Undefined without a begin, or where it ends before it. */
export function stretchOf(
  archive: Archive,
  { kind, at, moments }: EvidenceRecord,
): { readonly from: number; readonly to: number } | undefined {
  const from = kind === 'ticket' ? at : (moments['from'] ?? null);
  const end = kind === 'ticket' ? (moments['resolved'] ?? moments['closed']) : moments['to'];
  const to = end ?? Math.max(archive.range.to, from ?? 0);
  return from === null || to < from ? undefined : { from, to };
}

/** Seconds from the later (or the earlier) of the starting moments to the stop; no data where one is missing or it ends before it starts. */
function timeBetween({ moments }: EvidenceRecord, e: PlanTimeBetween): RowValue {
  const starts = e.start.map((name) => moments[name] ?? null);
  const known = starts.filter((start) => start !== null);
  const stop = moments[e.stop] ?? null;
  if (stop === null || known.length === 0) return null;
  if (e.startRule !== 'earlier' && known.length < starts.length) return null;
  const start = e.startRule === 'earlier' ? Math.min(...known) : Math.max(...known);
  return stop < start ? null : fromInteger(stop - start);
}
