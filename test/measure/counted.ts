import type { MappedRecord } from '../../src/evidence/mapping.js';
import type { EvidenceRecord, FieldValue } from '../../src/evidence/record.js';
import { NO_QUANTITIES, type Measurement } from '../../src/measure/measurement.js';
import { measureQuantities } from '../../src/measure/quantities/measure.js';
import type { Plan } from '../../src/plan/plan.js';
import { midnightsOf } from '../../src/quantities/midnight.js';
import { periodSeconds } from '../../src/quantities/period.js';
import { settle } from '../../src/settle/settle.js';
import type { Statement } from '../../src/settle/statement.js';
import { compiled } from '../settle/contracts.js';

/* Records in one line each, and what a contract counts from them. Times are UTC. */

const instant = (text: string): number => Date.parse(`${text}Z`) / 1000;

/** Numbers are decimal texts; other texts are values. */
const exact = (value: string | boolean): FieldValue => {
  if (typeof value === 'boolean' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const [whole = '0', part = ''] = value.split('.');
  return BigInt(whole + part.padEnd(9, '0'));
};

const PLACED: Readonly<Partial<Record<MappedRecord, string>>> = {
  outage: 'from',
  maintenance: 'from',
  fact: 'from',
  invoice: 'issued',
  delivery: 'due',
  order: 'ordered',
};

export function record(
  kind: MappedRecord,
  id: string,
  moments: Readonly<Record<string, string | null>>,
  dimensions: EvidenceRecord['dimensions'] = {},
  fields: Readonly<Record<string, string | boolean>> = {},
): EvidenceRecord {
  const at = Object.fromEntries(
    Object.entries(moments).map(([name, text]) => [name, text === null ? null : instant(text)]),
  );
  return {
    kind,
    id,
    at: at[PLACED[kind] ?? 'at'] ?? null,
    moments: at,
    dimensions,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, exact(value)])),
  };
}

export const outage = (
  id: string,
  from: string,
  to: string | null,
  dimensions: EvidenceRecord['dimensions'] = {},
  fields: Readonly<Record<string, string | boolean>> = {},
): EvidenceRecord => record('outage', id, { from, to }, dimensions, fields);

export const probe = (
  at: string,
  fails: boolean,
  dimensions: EvidenceRecord['dimensions'] = {},
  location?: string,
): EvidenceRecord =>
  record('probe', at, { at }, dimensions, location === undefined ? { fails } : { fails, location });

export const request = (at: string, errors: number, requests: number): EvidenceRecord =>
  record('request', at, { at }, {}, { errors: String(errors), requests: String(requests) });

const NOTHING: Measurement = {
  evidence: { files: [], rows: 0, rowsUsed: 0, tickets: 0, quarantined: [], digest: '', mappingDigest: '' },
  range: null,
  slos: [],
  ...NO_QUANTITIES,
};

/** The statement of a contract over records; `kinds` are those with a source, by default those that the records have. */
export function statementOver(
  body: string,
  records: readonly EvidenceRecord[],
  kinds: readonly MappedRecord[] = [...new Set(records.map(({ kind }) => kind))],
  term = 'effective 2026-01-01 until the end of 2028-12-31',
  zone = 'UTC',
): Statement {
  const head = `contract "Test" version 1.0.0
provider northwind "Northwind"
customer acme "Acme"
${term}
time zone ${zone}
currency USD
`;
  const { plan } = compiled(body, head);
  return statementFrom(plan, records, kinds);
}

/** The statement of a plan over records, with nothing else known. */
export function statementFrom(
  plan: Plan,
  records: readonly EvidenceRecord[],
  kinds: readonly MappedRecord[],
): Statement {
  const measured = measureQuantities(plan, {
    kinds: new Set(kinds),
    records,
    tickets: [],
    ticketsPlacedBy: 'opened',
  });
  return settle(plan, { ...NOTHING, ...measured }, { toolVersion: '0', planDigest: '' });
}

/** `SLO CELL PERIOD = VALUE`, in the order of the statement. */
export const values = (...of: Parameters<typeof statementOver>): readonly string[] =>
  statementOver(...of).months.flatMap(({ period, results }) =>
    results.map((r) => {
      const cell = Object.values(r.cell).map((value) => ` ${value}`);
      const shown = r.value?.shown ?? 'no data';
      return `${r.slo}${cell.join('')} ${r.period ?? period} = ${shown}`;
    }),
  );

/** Minutes of a month in a zone. */
export const during = (zone: string, month: string): number =>
  periodSeconds(month, { kind: 'calendar', unit: 'month' }, midnightsOf(zone)) / 60;
