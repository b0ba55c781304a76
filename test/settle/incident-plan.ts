import { NO_QUANTITIES, type CellCount, type Measurement } from '../../src/measure/measurement.js';
import type { Plan, PlanEffect, PlanPenalty } from '../../src/plan/plan.js';
import {
  band,
  calendar,
  clause,
  clock,
  dimension,
  emptyPlan,
  exclusion,
  fee,
  isOf,
  money,
  MONTH,
  named,
  penalty as penaltyOf,
  percentOf,
  slo,
  target,
  within,
} from '../plan-pieces.js';

/* A small plan by hand, after examples/it-incidents: two service levels, two penalties, one limit. */

const promise = (least: string, hours: number, id: string) =>
  within(hours * 3600, id, `${hours} ${id.split('_')[0]} hours`, least);

const resolution = slo('resolution', {
  label: 'Resolution of incidents',
  service: 'service_desk',
  dimensions: ['severity'],
  cells: [
    target('resolution', promise('0.2', 4, 'support_hours'), { severity: 'p1' }),
    target('resolution', promise('0.3', 8, 'support_hours'), { severity: 'p2' }),
    target('resolution', promise('0.6', 24, 'support_hours'), { severity: 'p3' }),
    target('resolution', promise('0.75', 72, 'support_hours'), { severity: 'p4' }),
  ],
});

const closure = slo('closure', {
  label: 'Closure after resolution',
  service: 'service_desk',
  measure: clock({
    start: ['resolved'],
    stop: 'closed',
    countedBy: 'closed',
    neverStopped: 'counts as missed',
  }),
  cells: [target('closure', promise('0.9', 40, 'office'))],
});

type BandText = readonly [from: string | null, below: string | null, percent: string];

/** A penalty on cells of `resolution`, its bands as [from, below, percent of the fee support]. */
export const penalty = (
  id: string,
  severities: readonly string[],
  bands: readonly BandText[],
  combine: PlanEffect['combine'] = 'worst cell',
): PlanPenalty =>
  penaltyOf(
    id,
    'resolution',
    {
      combine,
      banded: named('resolution', 'share'),
      bands: bands.map(([from, below, percent]) => band(from, below, percentOf(percent, 'support'))),
    },
    { cells: severities.map((severity) => ({ severity })) },
  );

/** A limit of `percent` of the fee support over `penalties`. */
export const limit = (id: string, penalties: readonly string[], percent: string): Plan['limits'][number] => ({
  id,
  penalties,
  to: percentOf(percent, 'support'),
  each: MONTH,
  clause: clause(`limit.${id}`),
});

/** The fee support with another amount. */
export const support = (amount: string): Plan['fees'][number] =>
  fee('support', money(amount), { label: 'Support' });

export const incidentPlan: Plan = {
  ...emptyPlan,
  contract: {
    ...emptyPlan.contract,
    title: 'Incident Management Service Level Agreement',
    version: '1.0.0',
    source: { file: 'contract.sla', sha256: '0'.repeat(64) },
    provider: { id: 'meridian', label: 'Meridian IT Services Ltd' },
    customer: { id: 'harbour', label: 'Harbour Manufacturing plc' },
    term: { from: '2016-02-01', before: '2017-03-01' },
  },
  fees: [support('48000.00')],
  calendars: [
    calendar('support_hours', { label: 'Support hours' }),
    calendar('office', { label: 'Office hours', holidayYears: [2016, 2017] }),
  ],
  dimensions: [
    dimension(
      'severity',
      [
        ['p1', 'Critical: a service is down for everybody'],
        ['p2', 'High: a main function fails'],
        ['p3', 'Moderate: a function fails for some, or a workaround exists'],
        ['p4', 'Low: a question or a small defect'],
      ],
      { label: 'Severity', ordered: true },
    ),
  ],
  services: [
    {
      id: 'service_desk',
      label: 'Service desk',
      fee: 'support',
      hours: 'support_hours',
      clause: clause('service.service_desk'),
    },
  ],
  slos: [resolution, closure],
  exclusions: [
    exclusion(
      'own_incidents',
      'removed',
      isOf('channel', 'direct'),
      ['closure'],
      'Incidents that the provider opened itself',
    ),
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
    ...NO_QUANTITIES,
    range: null,
    slos: ['resolution', 'closure'].map((slo) => ({
      slo,
      counts: lines.filter((line) => line[0] === slo).map((line) => count(line)),
      unplaced: { neverStarted: 0, notPlaceable: 0, outsideTerm: 0, unclassified: 0, backwards: 0 },
    })),
  };
}
export const context = { toolVersion: '0.1.0', planDigest: 'c'.repeat(64) };
