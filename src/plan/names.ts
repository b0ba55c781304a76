import type { PlanProblem, Report } from './problem.js';
import type { Plan, PlanCell, PlanSelector } from './plan.js';

const words = {
  slo: 'service level',
  fee: 'fee',
  calendar: 'calendar',
  dimension: 'dimension',
  penalty: 'penalty',
  service: 'service',
  span: 'span of time',
  party: 'party',
  value: 'value',
} as const;
type NameKind = keyof typeof words;

/** The names of a plan, and what to say of one that is not among them. */
export interface Names {
  /** Reports a name that nothing of its kind has; null is no name. */
  need(kind: NameKind, name: string | null, path: string): void;
  /** Values of dimensions: one for each, or several. */
  selector(selector: PlanSelector | PlanCell, path: string): void;
  /** Reports a value that the dimension does not have. */
  valueOf(dimension: string, value: string, path: string): void;
}

/** Words that expressions may name without a declaration. */
const BUILT_IN = ['points', 'total', 'target', 'minimum', 'attainment', 'lateness'];
/** Records whose time can be named without a span. */
const RECORD_SPANS = ['outage', 'maintenance'];

export function namesOf(plan: Plan, report: Report): Names {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const { provider, customer, thirdParties } = plan.contract;
  const parties = [provider, customer, ...thirdParties].filter((party) => party !== null);
  const spans = [...ids(plan.spans), ...RECORD_SPANS];
  const known: Readonly<Record<NameKind, ReadonlySet<string>>> = {
    slo: new Set(ids(plan.slos)),
    fee: new Set(ids(plan.fees)),
    calendar: new Set(ids(plan.calendars)),
    dimension: new Set(ids(plan.dimensions)),
    // Limits, claims and rules of stacking hold pools too.
    penalty: new Set([plan.penalties, plan.pools].flatMap(ids)),
    service: new Set(ids(plan.services)),
    span: new Set(spans),
    party: new Set(ids(parties)),
    value: new Set([
      ...[plan.fees, plan.definitions, plan.facts, plan.parameters, plan.slos].flatMap(ids),
      ...[plan.penalties, plan.pools, plan.calendars].flatMap(ids),
      ...spans,
      ...BUILT_IN,
    ]),
  };
  const values = new Map(
    plan.dimensions.map((d) => [d.id, d.fromRecords ? undefined : new Set(ids(d.values))] as const),
  );
  const need: Names['need'] = (kind, name, path) => {
    if (name !== null && !known[kind].has(name))
      report(path, `names “${name}”, which no ${words[kind]} of the plan has`);
  };
  const valueOf: Names['valueOf'] = (dimension, value, path) => {
    const own = values.get(dimension);
    if (own?.has(value) === false)
      report(path, `names “${value}”, which is no value of the dimension “${dimension}”`);
  };
  return {
    need,
    valueOf,
    selector(selector, path) {
      for (const [dimension, accepted] of Object.entries(selector)) {
        need('dimension', dimension, path);
        const list = typeof accepted === 'string' ? [accepted] : (accepted as readonly string[]);
        for (const value of list) valueOf(dimension, value, `${path}.${dimension}`);
      }
    },
  };
}

/** Things of one kind that have the same id; the first of them is the one that is meant. */
export function twice(list: readonly { readonly id: string }[], path: string): PlanProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: `${path}[${i}]`, message: `has the name “${id}” of an earlier one` }] : [];
  });
}
