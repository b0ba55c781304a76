import type { EvidenceRecord } from '../../evidence/record.js';
import type { Demand } from '../../plan/demand.js';
import type { PlanCell } from '../../plan/plan.js';
import { fieldNames } from '../../semantics/vocabulary.js';
import type { ListedRecord, RecordList } from '../measurement.js';
import type { Archive } from './archive.js';
import { exclusionOf } from './exclusions.js';
import { periodsOf } from './periods.js';
import { exactText } from './quantity.js';
import { recordScope } from './record-scope.js';
import { meets } from './row-value.js';

/**
 * The records behind `each record`: those under its condition that no exclusion of the service level takes, in the period
 * of the moment that places them. Undefined for any other demand.
 */
export function recordListOf(archive: Archive, demand: Demand): RecordList | undefined {
  const { leaf, by } = demand;
  if (leaf.kind !== 'each record') return undefined;
  const slo = archive.plan.slos.find(({ id }) => id === demand.slo);
  const records = archive
    .records(leaf.record, {})
    .filter((record) => meets(leaf.where, recordScope(archive, record)))
    .filter((record) => exclusionOf(archive, slo, record) === undefined);
  return {
    demand: demand.id,
    records: periodsOf(archive, demand.each).flatMap((period) =>
      records
        .filter(({ at }) => at !== null && period.from <= at && at < period.to)
        .flatMap((record) => {
          const cell = cellIn(record, by);
          return cell === undefined ? [] : [listed(archive, record, period.key, cell)];
        })
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    ),
  };
}

/** The values of the dimensions that are told apart; undefined where one is missing. */
function cellIn({ dimensions }: EvidenceRecord, by: readonly string[]): PlanCell | undefined {
  const values = by.map((dimension) => [dimension, dimensions[dimension] ?? undefined] as const);
  return values.every((pair): pair is readonly [string, string] => pair[1] !== undefined)
    ? Object.fromEntries(values)
    : undefined;
}

function listed(archive: Archive, record: EvidenceRecord, period: string, cell: PlanCell): ListedRecord {
  const scope = recordScope(archive, record);
  const names = new Set([
    ...fieldNames(record.kind),
    ...Object.keys(record.dimensions),
    ...Object.keys(record.moments),
  ]);
  const fields = [...names].flatMap((name) => {
    const value = scope.field(record.kind, name);
    return value === null ? [] : [[name, typeof value === 'string' ? value : exactText(value)] as const];
  });
  return { period, cell, id: record.id, fields: Object.fromEntries(fields) };
}
