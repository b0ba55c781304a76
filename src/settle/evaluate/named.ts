import type { PlanFee } from '../../plan/plan.js';
import { calendarPeriodOf, type Midnights } from '../../quantities/period.js';
import { ratio } from '../../quantities/ratio.js';
import type { Days } from '../../quantities/period.js';
import { NO_LEDGER } from '../ledger/ledger.js';
import { pointsIn, remedyIn } from './accounts.js';
import { NO_ANSWERS } from './answers.js';
import { evaluate, summed } from './expression.js';
import type { GivenFigure, Givens } from './givens.js';
import { levelsOf, verdictOf } from './levels.js';
import { atom, lacking, type Outcome } from './outcome.js';
import { ofNumber, valueText, yesNo, type Known } from './value.js';
import { periodWords } from './words.js';
import { aligned, periodText, sameRule, type Context, type World } from './world.js';

/** A world to look values up in: what is given comes first, and the rest is computed when it is asked for. */
export function createWorld(
  parts: Pick<World, 'plan' | 'givens' | 'mode' | 'midnights' | 'days' | 'counts'> &
    Partial<Pick<World, 'ledger' | 'records'>>,
): World {
  const asking = new Set<string>();
  const memory = new Map<string, unknown>();
  const world: World = {
    ledger: NO_LEDGER,
    records: NO_ANSWERS,
    ...parts,
    memory,
    verdict: (of, context) => verdictOf(world, of, context),
    named: (name, context) => {
      const key = `named ${name} ${JSON.stringify([context.rule, context.period, context.cell, context.slo ?? null, context.during ?? null])}`;
      const known = memory.get(key) as Outcome | undefined;
      if (known !== undefined) return known;
      // The checker refuses contracts that go in a circle; a plan of other making must not hang.
      if (asking.has(key)) return lacking(`${name}, which depends on itself`);
      asking.add(key);
      const outcome = lookUp(world, name, context);
      asking.delete(key);
      memory.set(key, outcome);
      return outcome;
    },
  };
  return world;
}

export type { Days, Givens, Midnights };

function lookUp(world: World, name: string, context: Context): Outcome {
  const given = world.givens.find(name, context.period, context.cell);
  if (given !== undefined && !isSlo(world, name)) return asGiven(world, given, context);
  const { plan } = world;
  const parameter = plan.parameters.find((p) => p.id === name);
  if (parameter !== undefined) {
    return (
      givenAround(world, name, context) ??
      (parameter.value === null
        ? lacking(`${name}, which nobody has filled in`)
        : evaluate(world, parameter.value, context))
    );
  }
  const fee = plan.fees.find((f) => f.id === name);
  if (fee !== undefined) return feeValue(world, fee, context);
  const definition = plan.definitions.find((d) => d.id === name);
  if (definition !== undefined) {
    const sum = givenInside(world, name, context);
    if (sum !== undefined) return sum;
    const inner = evaluate(world, definition.value, context);
    if (inner.value === undefined) return inner;
    const text = valueText(plan, inner.value);
    const line = inner.text === text ? [] : [`${name} = ${inner.text} = ${text}`];
    return { ...atom(inner.value, text, [...inner.notes, ...line]) };
  }
  const fact = plan.facts.find((f) => f.id === name);
  if (fact !== undefined) {
    const around = givenAround(world, name, context) ?? statedIn(world, name, context);
    if (around !== undefined) return around;
    const yes = fact.silence === 'yes';
    const why = fact.silence === null ? 'nobody has stated it' : `silence counts as ${fact.silence}`;
    return atom(yesNo(yes), name, [`${name}: ${yes ? 'yes' : 'no'}, for ${why}`]);
  }
  if (isSlo(world, name)) return sloValue(world, name, context);
  if (name === 'points') return pointsIn(world, context);
  if (name === 'total' || plan.penalties.some((p) => p.id === name) || plan.pools.some((p) => p.id === name))
    return remedyIn(world, name, context);
  return (
    givenInside(world, name, context) ??
    lacking(`${name} in ${periodText(world, context.period, context.rule)}`)
  );
}

/** What records say of a fact; undefined where none of them speaks of it, and silence is what counts. */
function statedIn(world: World, fact: string, { period, rule, cell }: Context): Outcome | undefined {
  const found = world.records.find({ kind: 'fact', fact }, { period, rule, cell });
  return found?.value === undefined ? undefined : found;
}

const isSlo = (world: World, name: string): boolean => world.plan.slos.some((s) => s.id === name);

const knownOf = ({ value }: GivenFigure): Known =>
  'type' in value
    ? value
    : ofNumber('share', value.total === 0 ? ratio(0) : ratio(BigInt(value.within), BigInt(value.total)));

function asGiven(world: World, given: GivenFigure, context: Context): Outcome {
  const value = knownOf(given);
  const text = valueText(world.plan, value);
  const cell = Object.values(given.cell).join(' ');
  const name = cell === '' ? given.name : `${given.name} of ${cell}`;
  const when =
    given.period === undefined ? '' : ` in ${periodText(world, given.period, ruleOfKey(given, context))}`;
  return atom(value, text, [`${name} = ${text}${when}, as given`]);
}

const ruleOfKey = (given: GivenFigure, context: Context): Context['rule'] =>
  given.period === context.period ? context.rule : (calendarPeriodOf(given.period ?? '') ?? context.rule);

/** A figure of a longer period that holds this one: for what does not add up over time (fees, facts, parameters). */
function givenAround(world: World, name: string, context: Context): Outcome | undefined {
  for (const unit of ['month', 'quarter', 'year'] as const) {
    const rule = { kind: 'calendar', unit } as const;
    const around = aligned(world, context, rule);
    if (around.length !== 1 || around[0] === undefined) continue;
    const given = world.givens.find(name, around[0], context.cell);
    if (given !== undefined) return asGiven(world, given, context);
  }
  return undefined;
}

/** The sum of what is given for the parts of a longer period, or of a wider cell, where all of them are. */
function givenInside(world: World, name: string, context: Context): Outcome | undefined {
  const cells = world.givens.within(name, context.period, context.cell);
  if (cells.length > 0 && cells.every((g) => 'type' in g.value && adds(g.value)))
    return named(
      world,
      name,
      summed(
        world,
        cells.map((g) => asGiven(world, g, context)),
      ),
    );
  const month = { kind: 'calendar', unit: 'month' } as const;
  const parts = aligned(world, context, month);
  if (parts.length < 2) return undefined;
  const givens = parts.map((key) => world.givens.find(name, key, context.cell));
  if (!givens.every((g) => g !== undefined && 'type' in g.value && adds(g.value))) return undefined;
  return named(
    world,
    name,
    summed(
      world,
      givens.filter((g) => g !== undefined).map((g) => asGiven(world, g, context)),
    ),
  );
}

/** The line of the sum says whose it is. */
const named = (_world: World, name: string, sum: Outcome): Outcome => {
  const last = sum.notes.at(-1);
  return last === undefined || !last.includes(' + ')
    ? sum
    : { ...sum, notes: [...sum.notes.slice(0, -1), `${name}: ${last}`] };
};

const adds = ({ type }: Known): boolean =>
  type === 'money' || type === 'number' || type === 'score points' || type.startsWith('duration');

/** A fixed fee is the amount that the contract names, whatever the period that asks; one from invoices is what they say. */
function feeValue(world: World, fee: PlanFee, context: Context): Outcome {
  const given = givenAround(world, fee.id, context);
  if (given !== undefined) return given;
  if (fee.amount !== null) {
    const inner = evaluate(world, fee.amount, context);
    if (inner.value === undefined) return inner;
    const text = valueText(world.plan, inner.value);
    const each = sameRule(fee.each, context.rule) ? '' : ` for each ${periodWords(fee.each)}`;
    const sum = inner.text === text ? '' : `${inner.text} = `;
    const line = sum === '' && each === '' ? [] : [`${fee.id} = ${sum}${text}${each}`];
    return atom(inner.value, text, [...inner.notes, ...line]);
  }
  // Its own period first: an invoice of the billing month that holds this month.
  const own = aligned(world, context, fee.each);
  const invoiced = own.map((key) => world.givens.find(fee.id, key, context.cell));
  if (own.length > 0 && invoiced.every((g) => g !== undefined))
    return summed(
      world,
      invoiced.filter((g) => g !== undefined).map((g) => asGiven(world, g, context)),
    );
  const lines = own.map((period) => invoicedIn(world, fee, { ...context, period }));
  if (own.length > 0 && lines.every((line) => line !== undefined))
    return named(
      world,
      fee.id,
      summed(
        world,
        lines.filter((line) => line !== undefined),
      ),
    );
  return (
    givenInside(world, fee.id, context) ??
    lacking(`${fee.id} in ${periodText(world, context.period, context.rule)}, which comes from invoices`)
  );
}

/** The sum of a fee's invoice lines in one of its own periods; undefined where there are none. */
function invoicedIn(world: World, fee: PlanFee, { period, cell }: Context): Outcome | undefined {
  const own = Object.fromEntries(Object.entries(cell).filter(([d]) => fee.by.includes(d)));
  const found = world.records.find({ kind: 'invoice', fee: fee.id }, { period, rule: fee.each, cell: own });
  return found?.value === undefined ? undefined : found;
}

/** The measured value of a service level; of its only cell, or of the cell of the context. */
function sloValue(world: World, name: string, context: Context): Outcome {
  const slo = world.plan.slos.find((s) => s.id === name);
  if (slo === undefined) return lacking(name);
  const [period, ...more] = aligned(world, context, slo.each);
  const where = periodText(world, context.period, context.rule);
  if (period === undefined || more.length > 0) return lacking(`${name} in ${where}`);
  const levels = levelsOf(world, slo, period).filter((level) =>
    Object.entries(context.cell).every(([d, v]) => level.cell[d] === undefined || level.cell[d] === v),
  );
  const [level] = levels;
  if (level === undefined || levels.length > 1) return lacking(`${name} in ${where}`);
  if (level.judged === undefined) return level.exact;
  const text = valueText(world.plan, level.judged);
  const line = level.exact.text === text ? [] : [`${name} = ${level.exact.text} = ${text}`];
  return atom(level.judged, text, [...level.exact.notes, ...line]);
}
