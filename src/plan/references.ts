import { checkExpression, checkType } from './expression-references.js';
import { namesOf, twice, type Names } from './names.js';
import { checkNumber } from './plain-numbers.js';
import type {
  Plan,
  PlanCombination,
  PlanDeadline,
  PlanDuration,
  PlanEdge,
  PlanExpression,
  PlanPenalty,
  PlanSlo,
} from './plan.js';
import type { PlanProblem, Report } from './problem.js';

/** Checks one thing of the plan that stands at a path. */
interface Held {
  readonly names: Names;
  readonly report: Report;
  expression(expression: PlanExpression | null, path: string): void;
  deadline(deadline: PlanDeadline | null, path: string): void;
}

/**
 * Names that stand for nothing in the plan, wherever they stand, and things that stand twice. For a plan that keeps to
 * its schema: what the compiler makes has none of these, but a plan that somebody edited may.
 */
export function referenceProblems(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const names = namesOf(plan, report);
  const held: Held = {
    names,
    report,
    expression: (expression, path) => checkExpression(expression, path, names, report),
    deadline: (deadline, path) => names.need('calendar', deadline?.calendar ?? null, `${path}.calendar`),
  };
  declared(plan, held);
  plan.slos.forEach((slo, i) => serviceLevel(plan, slo, `slos[${i}]`, held));
  plan.penalties.forEach((penalty, i) => remedy(penalty, `penalties[${i}]`, held));
  others(plan, held);
  for (const kind of KINDS) problems.push(...twice(plan[kind], kind));
  return problems;
}

const KINDS = [
  'parameters', 'fees', 'calendars', 'dimensions', 'services', 'spans', 'definitions', 'facts', 'slos', 'exclusions',
  'penalties', 'pools', 'limits',
] as const; // prettier-ignore

function declared(plan: Plan, { names, report, expression, deadline }: Held): void {
  plan.parameters.forEach((p, i) => {
    checkType(p.type, `parameters[${i}].type`, names);
    expression(p.value, `parameters[${i}].value`);
  });
  plan.fees.forEach((fee, i) => expression(fee.amount, `fees[${i}].amount`));
  const calendars = new Map(plan.calendars.map((c) => [c.id, c.combination]));
  plan.calendars.forEach(({ id, combination }, i) => {
    parts(combination).forEach((part) => names.need('calendar', part, `calendars[${i}].combination`));
    if (isMadeOfItself(id, calendars))
      report(`calendars[${i}].combination`, `makes “${id}” of itself, by way of other calendars or directly`);
  });
  plan.dimensions.forEach(({ id, values, derivation }, i) => {
    const path = `dimensions[${i}]`;
    for (const problem of twice(values, `${path}.values`)) report(problem.path, problem.message);
    derivation?.by.forEach((by, n) => names.need('dimension', by, `${path}.derivation.by[${n}]`));
    derivation?.rows.forEach((row, n) => {
      names.selector(row.selector, `${path}.derivation.rows[${n}].selector`);
      names.valueOf(id, row.value, `${path}.derivation.rows[${n}].value`);
    });
  });
  plan.services.forEach(({ fee, hours }, i) => {
    names.need('fee', fee, `services[${i}].fee`);
    names.need('calendar', hours, `services[${i}].hours`);
  });
  plan.spans.forEach((span, i) => expression(span.condition, `spans[${i}].condition`));
  plan.definitions.forEach(({ value }, i) => expression(value, `definitions[${i}].value`));
  plan.facts.forEach((fact, i) => {
    names.need('party', fact.by, `facts[${i}].by`);
    deadline(fact.deadline, `facts[${i}].deadline`);
  });
}

const parts = (combination: PlanCombination | null): string[] =>
  combination === null
    ? []
    : combination.kind === 'calendar'
      ? [combination.id]
      : [...parts(combination.left), ...parts(combination.right)];

function isMadeOfItself(id: string, calendars: ReadonlyMap<string, PlanCombination | null>): boolean {
  const seen = new Set<string>();
  const waiting = parts(calendars.get(id) ?? null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...parts(calendars.get(next) ?? null));
  }
  return false;
}

function serviceLevel(plan: Plan, slo: PlanSlo, path: string, { names, report, expression }: Held): void {
  names.need('service', slo.service, `${path}.service`);
  if (slo.measure.kind === 'value') expression(slo.measure.expression, `${path}.measure.expression`);
  expression(slo.where, `${path}.where`);
  slo.dimensions.forEach((id, i) => names.need('dimension', id, `${path}.dimensions[${i}]`));
  slo.by.forEach((id, i) => names.need('dimension', id, `${path}.by[${i}]`));
  const known = plan.dimensions.filter((d) => slo.dimensions.includes(d.id) && !d.fromRecords);
  const seen = new Set<string>();
  slo.cells.forEach((cell, i) => {
    const at = `${path}.cells[${i}]`;
    names.selector(cell.cell, `${at}.cell`);
    const lacking = known.find((d) => !Object.hasOwn(cell.cell, d.id));
    if (lacking !== undefined)
      report(`${at}.cell`, `says nothing of “${lacking.id}”, a dimension of “${slo.id}”`);
    const extra = Object.keys(cell.cell).find((d) => !slo.dimensions.includes(d));
    if (extra !== undefined) report(`${at}.cell`, `names “${extra}”, which is no dimension of “${slo.id}”`);
    const key = JSON.stringify([Object.entries(cell.cell).sort(), cell.during]);
    if (seen.has(key)) report(at, 'is the same cell as an earlier one of this service level');
    seen.add(key);
    const { promise } = cell;
    if (promise === null) return;
    if (promise.kind === 'bound') {
      expression(promise.value, `${at}.promise.value`);
      return expression(promise.minimum, `${at}.promise.minimum`);
    }
    if (promise.kind === 'percentile within') checkNumber(promise.rank, `${at}.promise.rank`, report);
    if (promise.kind === 'share within') checkNumber(promise.share, `${at}.promise.share`, report);
    duration(promise.within, `${at}.promise.within`);
    if (promise.kind === 'share within' && promise.rest !== null)
      duration(promise.rest, `${at}.promise.rest`);
  });

  function duration({ calendar, days }: PlanDuration, at: string): void {
    names.need('calendar', calendar, `${at}.calendar`);
    if (days !== null && calendar === null)
      report(`${at}.calendar`, 'is null, but open days are of a calendar');
  }
}

function remedy(penalty: PlanPenalty, path: string, { names, report, expression, deadline }: Held): void {
  names.need('slo', penalty.slo, `${path}.slo`);
  penalty.cells.forEach((cell, i) => names.selector(cell, `${path}.cells[${i}]`));
  penalty.conditions.forEach((condition, i) => expression(condition, `${path}.conditions[${i}]`));
  deadline(penalty.expires, `${path}.expires`);
  if (penalty.atLeast !== null) checkNumber(penalty.atLeast, `${path}.atLeast`, report);
  const step = penalty.rounding?.to ?? null;
  if (step !== null) checkNumber(step, `${path}.rounding.to`, report);
  if (step !== null && /^[0.]+$/.test(step))
    report(`${path}.rounding.to`, 'is 0, and nothing can be rounded to that');
  const edge = (end: PlanEdge | null, at: string): void => {
    if (end?.bound.kind === 'value') expression(end.bound.value, `${at}.bound.value`);
  };
  penalty.effects.forEach((effect, i) => {
    const at = `${path}.effects[${i}]`;
    if (effect.frequency.kind === 'each record') expression(effect.frequency.where, `${at}.frequency.where`);
    expression(effect.banded, `${at}.banded`);
    effect.bands.forEach((band, n) => {
      edge(band.lower, `${at}.bands[${n}].lower`);
      edge(band.upper, `${at}.bands[${n}].upper`);
      expression(band.amount, `${at}.bands[${n}].amount`);
    });
  });
}

function others(plan: Plan, { names, report, expression, deadline }: Held): void {
  const penalties = (list: readonly string[], path: string): void =>
    list.forEach((id, i) => names.need('penalty', id, `${path}.penalties[${i}]`));
  plan.exclusions.forEach((exclusion, i) => {
    const path = `exclusions[${i}]`;
    exclusion.slos.forEach((slo, n) => names.need('slo', slo, `${path}.slos[${n}]`));
    expression(exclusion.where, `${path}.where`);
    expression(exclusion.when, `${path}.when`);
    exclusion.evidence.forEach(({ by }, n) => names.need('party', by, `${path}.evidence[${n}].by`));
  });
  plan.pools.forEach((pool, i) => {
    expression(pool.amount, `pools[${i}].amount`);
    expression(pool.earnedBack?.by ?? null, `pools[${i}].earnedBack.by`);
    pool.shares.forEach(({ slo, share }, n) => {
      names.need('slo', slo, `pools[${i}].shares[${n}].slo`);
      checkNumber(share, `pools[${i}].shares[${n}].share`, report);
    });
  });
  plan.stackings.forEach((stacking, i) => penalties(stacking.penalties, `stackings[${i}]`));
  plan.limits.forEach((limit, i) => {
    penalties(limit.penalties, `limits[${i}]`);
    expression(limit.to, `limits[${i}].to`);
  });
  plan.claims.forEach((claim, i) => {
    penalties(claim.penalties, `claims[${i}]`);
    deadline(claim.deadline, `claims[${i}].deadline`);
  });
  plan.terminations.forEach((termination, i) => {
    names.need('party', termination.by, `terminations[${i}].by`);
    expression(termination.condition, `terminations[${i}].condition`);
    deadline(termination.notice, `terminations[${i}].notice`);
  });
  plan.escalations.forEach(({ selector, steps }, i) => {
    names.selector(selector, `escalations[${i}].selector`);
    steps.forEach(({ at }, n) => checkNumber(at, `escalations[${i}].steps[${n}].at`, report));
  });
  plan.duties.forEach((duty, i) => {
    names.need('party', duty.party, `duties[${i}].party`);
    deadline(duty.deadline, `duties[${i}].deadline`);
  });
}
