import type { CellCount, Measurement } from '../../src/measure/measurement.js';
import type { Plan, PlanPenalty, PlanSlo } from '../../src/plan/plan.js';

/* A small plan by hand, after examples/it-incidents: two service levels, two penalties, one limit. */

const clause = (id: string) => ({ id, start: 0, end: 0, line: 1 });

const promise = (share: string, hours: number, calendar: string) => ({
  share,
  within: { seconds: hours * 3600, calendar, text: `${hours} ${calendar.split('_')[0]} hours` },
});

const resolution: PlanSlo = {
  id: 'resolution',
  label: 'Resolution of incidents',
  service: 'service_desk',
  measure: { kind: 'clock', record: 'ticket', start: 'opened', stop: 'resolved', pausedWhile: [] },
  each: 'calendar month',
  countedBy: 'opened',
  dimensions: ['severity'],
  onChange: 'last',
  noData: 'met',
  neverStopped: 'not counted',
  cells: [
    {
      cell: { severity: 'p1' },
      promise: promise('0.2', 4, 'support_hours'),
      clause: clause('slo.resolution.target.p1'),
    },
    {
      cell: { severity: 'p2' },
      promise: promise('0.3', 8, 'support_hours'),
      clause: clause('slo.resolution.target.p2'),
    },
    {
      cell: { severity: 'p3' },
      promise: promise('0.6', 24, 'support_hours'),
      clause: clause('slo.resolution.target.p3'),
    },
    {
      cell: { severity: 'p4' },
      promise: promise('0.75', 72, 'support_hours'),
      clause: clause('slo.resolution.target.p4'),
    },
  ],
  clause: clause('slo.resolution'),
};

const closure: PlanSlo = {
  id: 'closure',
  label: 'Closure after resolution',
  service: 'service_desk',
  measure: { kind: 'clock', record: 'ticket', start: 'resolved', stop: 'closed', pausedWhile: [] },
  each: 'calendar month',
  countedBy: 'closed',
  dimensions: [],
  onChange: 'last',
  noData: 'met',
  neverStopped: 'counts as missed',
  cells: [{ cell: {}, promise: promise('0.9', 40, 'office'), clause: clause('slo.closure.target') }],
  clause: clause('slo.closure'),
};

type BandText = readonly [from: string | null, below: string | null, percent: string];

/** A penalty on cells of `resolution`, its bands as [from, below, percent of the fee support]. */
export function penalty(
  id: string,
  severities: readonly string[],
  bands: readonly BandText[],
  combine: PlanPenalty['combine'] = 'worst cell',
): PlanPenalty {
  return {
    id,
    label: id,
    slo: 'resolution',
    cells: severities.map((severity) => ({ severity })),
    combine,
    each: 'calendar month',
    bands: bands.map(([from, below, percent], i) => ({
      from,
      below,
      amount: { kind: 'percent', percent, of: 'support' },
      clause: clause(`penalty.${id}.band.${i + 1}`),
    })),
    clause: clause(`penalty.${id}`),
  };
}

/** A limit of `percent` of the fee support over `penalties`. */
export const limit = (id: string, penalties: readonly string[], percent: string): Plan['limits'][number] => ({
  id,
  penalties,
  to: { kind: 'percent', percent, of: 'support' },
  each: 'calendar month',
  clause: clause(`limit.${id}`),
});

export const incidentPlan: Plan = {
  format: 'sla-plan/1',
  contract: {
    title: 'Incident Management Service Level Agreement',
    version: '1.0.0',
    source: { file: 'contract.sla', sha256: '0'.repeat(64) },
    provider: { id: 'meridian', label: 'Meridian IT Services Ltd' },
    customer: { id: 'harbour', label: 'Harbour Manufacturing plc' },
    term: { from: '2016-02-01', before: '2017-03-01' },
    zone: 'UTC',
    currency: 'EUR',
    minorDigits: 2,
  },
  rounding: { mode: 'half up', to: 'minor unit', at: 'each credit' },
  fees: [
    {
      id: 'support',
      label: 'Support',
      amount: '48000.00',
      each: 'calendar month',
      clause: clause('fee.support'),
    },
  ],
  calendars: [
    {
      id: 'support_hours',
      label: 'Support hours',
      hours: [],
      closed: [],
      holidayYears: null,
      clause: clause('calendar.support_hours'),
    },
    {
      id: 'office',
      label: 'Office hours',
      hours: [],
      closed: [],
      holidayYears: [2016, 2017],
      clause: clause('calendar.office'),
    },
  ],
  dimensions: [
    {
      id: 'severity',
      label: 'Severity',
      ordered: true,
      values: [
        { id: 'p1', label: 'Critical: a service is down for everybody' },
        { id: 'p2', label: 'High: a main function fails' },
        { id: 'p3', label: 'Moderate: a function fails for some, or a workaround exists' },
        { id: 'p4', label: 'Low: a question or a small defect' },
      ],
    },
  ],
  services: [{ id: 'service_desk', label: 'Service desk', clause: clause('service.service_desk') }],
  slos: [resolution, closure],
  exclusions: [
    {
      id: 'own_incidents',
      label: 'Incidents that the provider opened itself',
      slos: ['closure'],
      effect: 'removed',
      where: { kind: 'is', dimension: 'channel', values: ['direct'] },
      clause: clause('exclusion.own_incidents'),
    },
  ],
  penalties: [
    penalty(
      'urgent_credit',
      ['p1', 'p2'],
      [
        ['0.1', 'target', '3'],
        [null, '0.1', '6'],
      ],
    ),
    penalty(
      'standard_credit',
      ['p3', 'p4'],
      [
        ['0.5', 'target', '2'],
        ['0.3', '0.5', '5'],
        [null, '0.3', '10'],
      ],
    ),
  ],
  limits: [limit('limit_1', ['urgent_credit', 'standard_credit'], '12')],
};

/** One line of counts: SLO, cell, month, within, total. */
export type CountLine = readonly [
  slo: string,
  cell: Readonly<Record<string, string>>,
  month: string,
  within: number,
  total: number,
];

export const count = (
  [, cell, period, within, total]: CountLine,
  more: Partial<CellCount> = {},
): CellCount => ({ period, cell, total, within, neverStopped: 0, excluded: {}, ...more });

/** A measurement of these counts, in the order given, with nothing quarantined or unplaced. */
export function measured(lines: readonly CountLine[]): Measurement {
  return {
    evidence: {
      files: ['log.csv'],
      rows: 10,
      rowsUsed: 10,
      tickets: 5,
      quarantined: [],
      digest: 'a'.repeat(64),
      mappingDigest: 'b'.repeat(64),
    },
    range: null,
    slos: ['resolution', 'closure'].map((slo) => ({
      slo,
      counts: lines.filter((line) => line[0] === slo).map((line) => count(line)),
      unplaced: { neverStarted: 0, notPlaceable: 0, outsideTerm: 0, unclassified: 0, backwards: 0 },
    })),
  };
}
export const context = { toolVersion: '0.1.0', planDigest: 'c'.repeat(64) };
