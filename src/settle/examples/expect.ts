import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { PlanExpression } from '../../plan/plan.js';
import type { PeriodKey } from '../../quantities/period.js';
import type { Example, Expectation } from '../../semantics/contract.js';
import { evaluate } from '../evaluate/expression.js';
import { valueText, type Known } from '../evaluate/value.js';
import type { World } from '../evaluate/world.js';
import type { SettledMonth } from '../month.js';
import type { TerminationRight } from '../statement.js';
import { checkAmount, checkNamed } from './expect-amount.js';
import { checkLevel } from './expect-level.js';
import { ruleOf, ruleOfKey, subjectOf } from './given.js';

/** One fact of the report; with a diagnostic where the example does not hold. */
export interface Check {
  readonly line: string;
  readonly diagnostic?: Diagnostic;
}

/** What an expectation is held against. */
export interface Settled {
  readonly example: Example;
  readonly settled: readonly SettledMonth[];
  readonly terminations: readonly TerminationRight[];
  /** Decimals that people are shown, by service level. */
  readonly shown: ReadonlyMap<string, number>;
  readonly expectation: Expectation;
  /** The expected value as the plan would hold it; undefined for `nothing`. */
  readonly value: PlanExpression | undefined;
}

/** A value that is expected, in its period. */
export interface Expected {
  readonly fact: Extract<Expectation, { kind: 'value' }>;
  readonly subject: string;
  /** Undefined where only the verdict is expected, or nothing at all. */
  readonly value: Known | undefined;
  readonly text: string;
}

export function checkExpectation(world: World, held: Settled): Check[] {
  const { expectation: e } = held;
  if (e.kind === 'termination') return [checkTermination(world, held, e)];
  const subject = subjectOf(e.name, e.cell);
  const value = expectedValue(world, held, e);
  const text = value === undefined ? 'nothing' : valueText(world.plan, value);
  const expected: Expected = { fact: e, subject, value, text };
  if (world.plan.slos.some((s) => s.id === e.name)) return checkLevel(world, held, expected);
  const owed =
    e.name === 'total' ||
    e.name === 'points' ||
    world.plan.penalties.some((p) => p.id === e.name) ||
    world.plan.pools.some((p) => p.id === e.name);
  return [owed ? checkAmount(world, held, expected) : checkNamed(world, held, expected)];
}

/** The period that an expectation speaks of, or the last one that is settled. */
export function contextOf(
  world: World,
  held: Settled,
  e: Extract<Expectation, { kind: 'value' }>,
): { readonly period: PeriodKey; readonly rule: NonNullable<ReturnType<typeof ruleOfKey>> } {
  const month = { kind: 'calendar', unit: 'month' } as const;
  const last = held.settled.at(-1)?.month.period ?? '1970-01';
  const key = e.period ?? onlyPeriod(held) ?? last;
  const rule = ruleOfKey(key, ruleOf(world.plan, e.name));
  return rule === undefined ? { period: last, rule: month } : { period: key, rule };
}

/** The period of the givens where they all have one. */
function onlyPeriod({ example }: Settled): PeriodKey | undefined {
  const periods = new Set(example.given.flatMap((g) => (g.period === undefined ? [] : [g.period])));
  return periods.size === 1 ? [...periods][0] : undefined;
}

function expectedValue(
  world: World,
  held: Settled,
  e: Extract<Expectation, { kind: 'value' }>,
): Known | undefined {
  const { value } = held;
  if (value === undefined || (value.kind === 'named value' && value.name === e.name)) return undefined;
  return evaluate(world, value, { ...contextOf(world, held, e), cell: e.cell }).value;
}

function checkTermination(
  world: World,
  { terminations }: Settled,
  e: Extract<Expectation, { kind: 'termination' }>,
): Check {
  const line = `${e.expected ? '' : 'no '}terminate by ${e.by}`;
  const reached = terminations.filter((t) => t.by === e.by);
  if (reached.length > 0 === e.expected) return { line };
  const arithmetic = reached.flatMap((t) => t.arithmetic);
  const conditions = world.plan.terminations.filter((t) => t.by === e.by).length;
  const hint = `expect ${e.expected ? 'no ' : ''}terminate by ${e.by}`;
  return {
    line,
    diagnostic: diagnose(
      'SLA0710',
      e.span,
      { by: e.by, expected: e.expected, period: reached[0]?.period, arithmetic, conditions },
      { hint },
    ),
  };
}
