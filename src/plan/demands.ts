import { demandId, type Demand, type DemandLeaf } from './demand.js';
import type { PlanExpression } from './expression.js';
import type { Plan, PlanPenalty, PlanPeriod, PlanSlo, PlanSloCell } from './plan.js';

/** Where an expression is evaluated, as far as records must know. */
interface Asking {
  readonly each: PlanPeriod;
  readonly by: readonly string[];
  readonly slo: string | null;
  readonly during: PlanSloCell['during'];
  readonly asker: string;
}

const MONTH: PlanPeriod = { kind: 'calendar', unit: 'month' };

/** Everything that settlement may ask of records, each question once, in the order of the plan. */
export function demandsOf(plan: Plan): readonly Demand[] {
  let known = found.get(plan);
  if (known === undefined) found.set(plan, (known = search(plan)));
  return known;
}

/** A plan never changes, and fit, engines and settlement all ask. */
const found = new WeakMap<Plan, readonly Demand[]>();

function search(plan: Plan): readonly Demand[] {
  const demands = new Map<string, Demand>();
  const ask = (leaf: DemandLeaf, asking: Asking): void => {
    const by = [...new Set(asking.by)].sort();
    const id = demandId({ ...asking, leaf, by });
    if (!demands.has(id)) demands.set(id, { ...asking, id, leaf, by });
  };
  const walk = walker(plan, ask);
  for (const slo of plan.slos) walkSlo(slo, walk, ask);
  for (const penalty of plan.penalties) walkPenalty(plan, penalty, walk, ask);
  for (const pool of plan.pools) {
    const rules = pool.shares.map((s) => plan.slos.find(({ id }) => id === s.slo)?.each ?? MONTH);
    const asker = pool.label;
    for (const each of [MONTH, ...rules]) {
      const asking = { each, by: [], slo: null, during: null, asker };
      walk(pool.amount, asking);
      walk(pool.earnedBack?.by ?? null, asking);
    }
  }
  for (const limit of plan.limits) {
    const own = limit.each.kind === 'rolling' || limit.each.kind === 'term' ? MONTH : limit.each;
    const by = plan.penalties
      .filter(({ id }) => limit.penalties.includes(id))
      .flatMap(({ effects }) => effects.flatMap((effect) => effect.by));
    for (const cell of [[], by]) {
      walk(limit.to, { each: own, by: cell, slo: null, during: null, asker: 'a limit' });
    }
  }
  for (const { condition } of plan.terminations) {
    const each = ruleIn(plan, condition) ?? MONTH;
    walk(condition, { each, by: [], slo: null, during: null, asker: 'a right to terminate' });
  }
  return [...demands.values()];
}

type Walk = (expression: PlanExpression | null, asking: Asking) => void;
type Ask = (leaf: DemandLeaf, asking: Asking) => void;

function walkSlo(slo: PlanSlo, walk: Walk, ask: Ask): void {
  const asking: Asking = { each: slo.each, by: slo.dimensions, slo: slo.id, during: null, asker: slo.label };
  const { measure } = slo;
  if (measure.kind === 'value') {
    for (const during of partsOf(slo)) walk(measure.expression, { ...asking, during });
    walk(slo.where, asking);
    if (slo.needs !== null) {
      const count = { kind: 'aggregate', type: 'number', function: 'count', rank: null } as const;
      const { record } = slo.needs;
      ask({ ...count, record, field: null, where: null, overSeconds: null }, asking);
    }
  }
  for (const { promise } of slo.cells) {
    if (promise?.kind !== 'bound') continue;
    walk(promise.value, asking);
    walk(promise.minimum, asking);
  }
}

/** The parts of the week that a service level judges; null for all of it. */
const partsOf = (slo: PlanSlo): readonly PlanSloCell['during'][] => {
  const parts = new Map(slo.cells.map(({ during }) => [JSON.stringify(during), during]));
  return [...parts.values()];
};

function walkPenalty(plan: Plan, penalty: PlanPenalty, walk: Walk, ask: Ask): void {
  const slo = plan.slos.find(({ id }) => id === penalty.slo);
  for (const effect of penalty.effects) {
    const { frequency } = effect;
    const each = frequency.kind === 'once' ? frequency.each : (slo?.each ?? MONTH);
    const by = [...(slo?.dimensions ?? []), ...effect.by];
    const asking: Asking = { each, by, slo: penalty.slo, during: null, asker: penalty.label };
    if (frequency.kind === 'each late' && slo !== undefined)
      ask({ kind: 'late', slo: slo.id }, { ...asking, each: slo.each, by: slo.dimensions, slo: slo.id });
    if (frequency.kind === 'each record')
      ask({ kind: 'each record', record: frequency.record, where: frequency.where }, asking);
    for (const cell of [asking.by, effect.by]) {
      const here = { ...asking, by: cell };
      walk(effect.banded, here);
      for (const band of effect.bands) {
        for (const edge of [band.lower, band.upper])
          if (edge?.bound.kind === 'value') walk(edge.bound.value, here);
        walk(band.amount, here);
      }
      for (const condition of penalty.conditions) walk(condition, here);
    }
  }
}

/** Goes through an expression and the values that it names, as settlement does. */
function walker(plan: Plan, ask: Ask): Walk {
  const asked = new Set<string>();
  const walk: Walk = (e, asking) => {
    if (e === null) return;
    switch (e.kind) {
      case 'constant':
      case 'field':
        return;
      case 'aggregate':
      case 'time between':
        return ask(e, asking);
      case 'time in':
        // The length of a whole period needs no records.
        if (e.of !== 'period' || asking.during !== null) ask(e, asking);
        return;
      case 'named value':
        return named(e.name, { ...asking, by: [...asking.by, ...Object.keys(e.cell)] });
      case 'operation':
        return e.operands.forEach((operand) => walk(operand, asking));
      case 'any of':
        return walk(e.operand, asking);
      case 'per step':
        return [e.amount, e.step, e.of].forEach((part) => walk(part, asking));
      case 'when':
        return [e.condition, e.then, e.otherwise].forEach((part) => walk(part, asking));
      case 'previous':
        return walk(e.of, asking);
      case 'verdict':
        return walk(e.by, asking);
      case 'history':
        return walk(e.condition, { ...asking, each: ruleIn(plan, e) ?? asking.each });
    }
  };
  const named = (name: string, asking: Asking): void => {
    const by = [...new Set(asking.by)].sort();
    const key = JSON.stringify([name, asking.each, by, asking.slo, asking.during]);
    // A value is walked once for each place of its kind; one that names itself ends here too.
    if (asked.has(key)) return;
    asked.add(key);
    const parameter = plan.parameters.find(({ id }) => id === name);
    if (parameter !== undefined) return walk(parameter.value, { ...asking, by });
    const fee = plan.fees.find(({ id }) => id === name);
    if (fee !== undefined) {
      if (fee.amount !== null) return walk(fee.amount, { ...asking, by });
      const own = by.filter((dimension) => fee.by.includes(dimension));
      return ask(
        { kind: 'invoice', fee: name },
        { ...asking, each: fee.each, by: own, slo: null, during: null },
      );
    }
    const definition = plan.definitions.find(({ id }) => id === name);
    if (definition !== undefined) return walk(definition.value, { ...asking, by });
    if (plan.facts.some(({ id }) => id === name))
      ask({ kind: 'fact', fact: name }, { ...asking, by, slo: null, during: null });
  };
  return walk;
}

/** The periods that a condition names, or else the window of the first service level that it speaks of. */
export function ruleIn(plan: Plan, e: PlanExpression): PlanPeriod | undefined {
  const windowOf = (slo: string): PlanPeriod | undefined => plan.slos.find(({ id }) => id === slo)?.each;
  const first = (parts: readonly PlanExpression[]): PlanPeriod | undefined =>
    parts.map((part) => ruleIn(plan, part)).find((rule) => rule !== undefined);
  switch (e.kind) {
    case 'verdict':
      return windowOf(e.slo);
    case 'named value':
      return windowOf(e.name);
    case 'operation':
      return first(e.operands);
    case 'any of':
      return ruleIn(plan, e.operand);
    case 'history':
      return e.each ?? ruleIn(plan, e.condition);
    case 'previous':
      return ruleIn(plan, e.of);
    case 'when':
      return first([e.condition, e.then, e.otherwise]);
    default:
      return undefined;
  }
}
