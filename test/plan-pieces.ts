import type {
  Plan,
  PlanBand,
  PlanBound,
  PlanCell,
  PlanClock,
  PlanDuration,
  PlanEdge,
  PlanEffect,
  PlanExpression,
  PlanPenalty,
  PlanShareWithin,
  PlanSlo,
  PlanSloCell,
} from '../src/plan/plan.js';

/* Pieces of plans for tests, as the compiler writes them, with what a test does not speak of left empty. */

export const clause = (id: string) => ({ id, start: 0, end: 0, line: 1 });

export const MONTH = { kind: 'calendar', unit: 'month' } as const;
export const QUARTER = { kind: 'calendar', unit: 'quarter' } as const;

/* Expressions. */

export const share = (decimal: string): PlanExpression => constant('share', decimal);
export const money = (decimal: string): PlanExpression => constant('money', decimal);
export const number = (decimal: string): PlanExpression => constant('number', decimal);
export const points = (decimal: string): PlanExpression => constant('score points', decimal);
export const minutes = (count: number): PlanExpression => constant('duration', String(count * 60));
export const constant = (
  type: Extract<PlanExpression, { kind: 'constant' }>['type'],
  value: string,
): PlanExpression => ({ kind: 'constant', type, value, text: null });
export const text = (value: string): PlanExpression => ({
  kind: 'constant',
  type: 'text',
  value: null,
  text: value,
});
export const named = (
  name: string,
  type: PlanExpression['type'] = 'money',
  cell: Readonly<Record<string, readonly string[]>> = {},
): PlanExpression => ({ kind: 'named value', type, name, cell });
export const operation = (
  operator: Extract<PlanExpression, { kind: 'operation' }>['operator'],
  type: PlanExpression['type'],
  ...operands: PlanExpression[]
): PlanExpression => ({ kind: 'operation', type, operator, operands });
export const times = (...operands: PlanExpression[]): PlanExpression => operation('*', 'money', ...operands);
/** `5` of `support`: five per cent of the fee. */
export const percentOf = (percent: string, name: string): PlanExpression =>
  times(share(hundredth(percent)), named(name));
/** Time in a span over time in the period. */
export const timeIn = (span: string): PlanExpression => ({ kind: 'time in', type: 'duration', of: { span } });
export const PERIOD: PlanExpression = { kind: 'time in', type: 'duration', of: 'period' };
/** A dimension of the record is one of these values. */
export const isOf = (dimension: string, ...values: string[]): PlanExpression => ({
  kind: 'any of',
  type: 'yes or no',
  operand: { kind: 'field', type: `choice of ${dimension}`, record: 'ticket', field: dimension },
  negated: false,
  values: values.map((id) => ({ id, label: id })),
});

/** `2.5` → `0.025`, by moving the point. */
export function hundredth(percent: string): string {
  const [whole = '0', fraction = ''] = percent.split('.');
  const digits = whole.padStart(3, '0') + fraction;
  const point = digits.length - fraction.length - 2;
  return (
    `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '') || '0'
  );
}

/* Service levels. */

export const within = (
  seconds: number,
  calendar: string | null,
  words: string,
  least = '0.9',
): PlanShareWithin => ({
  kind: 'share within',
  share: least,
  within: duration(seconds, calendar, words),
  rest: null,
});
export const duration = (seconds: number, calendar: string | null, words: string): PlanDuration => ({
  seconds,
  calendar,
  days: null,
  text: words,
});
export const atLeast = (value: PlanExpression, minimum: PlanExpression | null = null): PlanBound => ({
  kind: 'bound',
  direction: 'at least',
  value,
  minimum,
});
export const atMost = (value: PlanExpression): PlanBound => ({ ...atLeast(value), direction: 'at most' });

export const clock = (parts: Partial<PlanClock> = {}): PlanClock => ({
  kind: 'clock',
  record: 'ticket',
  start: ['opened'],
  startRule: 'one',
  stop: 'resolved',
  pausedWhile: [],
  countedBy: 'opened',
  neverStopped: 'not counted',
  onChange: 'last',
  onReopening: null,
  ...parts,
});
export const target = (slo: string, promise: PlanSloCell['promise'], cell: PlanCell = {}): PlanSloCell => ({
  cell,
  during: null,
  promise,
  clause: clause([`slo.${slo}.target`, ...Object.values(cell)].join('.')),
});
/** A service level of one cell, each calendar month, no data counts as met. */
export const slo = (id: string, parts: Partial<PlanSlo> = {}): PlanSlo => ({
  id,
  label: id,
  service: null,
  measure: clock(),
  each: MONTH,
  where: null,
  dimensions: [],
  by: [],
  cells: [target(id, within(4 * 3600, null, '4 hours'))],
  judged: null,
  needs: null,
  noData: 'met',
  shownDecimals: null,
  clause: clause(`slo.${id}`),
  ...parts,
});

/* Penalties. */

const edge = (bound: string | null, included: boolean): PlanEdge | null =>
  bound === null
    ? null
    : bound === 'target' || bound === 'minimum'
      ? { bound: { kind: bound }, included }
      : { bound: { kind: 'value', value: share(bound) }, included };
/** `from` included, `below` not; shares as decimals, or `target` and `minimum`. */
export const band = (from: string | null, below: string | null, amount: PlanExpression): PlanBand => ({
  lower: edge(from, true),
  upper: edge(below, false),
  amount,
  otherwise: false,
  clause: clause(''),
});
export const effect = (parts: Partial<PlanEffect> & Pick<PlanEffect, 'bands'>): PlanEffect => ({
  kind: 'credit',
  frequency: { kind: 'once', each: MONTH },
  by: [],
  combine: 'one',
  banded: null,
  clause: clause('penalty.effect'),
  ...parts,
});
/** A penalty with one effect; its bands get their clauses here. */
export function penalty(
  id: string,
  of: string | null,
  parts: Partial<PlanEffect> & Pick<PlanEffect, 'bands'>,
  more: Partial<PlanPenalty> = {},
): PlanPenalty {
  const bands = parts.bands.map((b, i) => ({ ...b, clause: clause(`penalty.${id}.band.${i + 1}`) }));
  return {
    id,
    label: id,
    slo: of,
    cells: [],
    effects: [effect({ ...parts, bands })],
    conditions: [],
    atLeast: null,
    rounding: null,
    expires: null,
    doubled: null,
    stacks: false,
    clause: clause(`penalty.${id}`),
    ...more,
  };
}
/** A single amount. */
export const amount = (value: PlanExpression): PlanBand => band(null, null, value);

/** An empty plan in EUR and UTC, from 2000 on. */
export const emptyPlan: Plan = {
  format: 'sla-plan/1',
  contract: {
    title: 'Test',
    version: null,
    source: { file: 'test.sla', sha256: '0'.repeat(64) },
    provider: null,
    customer: null,
    thirdParties: [],
    term: { from: '2000-01-01', before: null },
    renewal: null,
    governedBy: null,
    zone: 'UTC',
    currency: 'EUR',
    minorDigits: 2,
  },
  rounding: { mode: 'half up', to: 'minor unit', at: 'each credit' },
  parameters: [],
  fees: [],
  calendars: [],
  dimensions: [],
  services: [],
  spans: [],
  definitions: [],
  facts: [],
  slos: [],
  exclusions: [],
  penalties: [],
  pools: [],
  stackings: [],
  limits: [],
  claims: [],
  terminations: [],
  escalations: [],
  duties: [],
  dependencies: [],
};
export const fee = (id: string, value: PlanExpression | null, parts: Partial<Plan['fees'][number]> = {}) => ({
  id,
  label: id,
  amount: value,
  each: MONTH,
  by: [],
  clause: clause(`fee.${id}`),
  ...parts,
});
export const dimension = (
  id: string,
  values: readonly (string | readonly [string, string])[],
  parts: Partial<Plan['dimensions'][number]> = {},
) => ({
  id,
  label: id,
  ordered: false,
  fromRecords: false,
  values: values.map((v) => (typeof v === 'string' ? { id: v, label: v } : { id: v[0], label: v[1] })),
  derivation: null,
  ...parts,
});
export const calendar = (id: string, parts: Partial<Plan['calendars'][number]> = {}) => ({
  id,
  label: id,
  zone: null,
  hours: [],
  closed: [],
  closedYearly: [],
  openings: [],
  holidayYears: null,
  combination: null,
  clause: clause(`calendar.${id}`),
  ...parts,
});
export const exclusion = (
  id: string,
  effectOn: Plan['exclusions'][number]['effect'],
  where: PlanExpression | null,
  slos: readonly string[],
  label = id,
): Plan['exclusions'][number] => ({
  id,
  label,
  slos,
  effect: effectOn,
  where,
  when: null,
  noticeDays: null,
  noticeSeconds: null,
  limit: null,
  evidence: [],
  clause: clause(`exclusion.${id}`),
});
