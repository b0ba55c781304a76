import type { PlanBand, PlanEdge, PlanEffect, PlanPenalty } from '../../plan/plan.js';
import {
  compare,
  divide,
  equals,
  fromInteger,
  isNegative,
  multiply,
  roundTo,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import { percentText } from '../figures.js';
import { periodWithSource } from './closed.js';
import { keyOf } from '../verdict.js';
import { evaluate } from './expression.js';
import { lastPeriods } from './history.js';
import { holds, levelsOf, worstShare, type Level } from './levels.js';
import { describe } from './describe.js';
import { numberOf, ofNumber, valueText, type Known } from './value.js';
import { expressionWords } from './words.js';
import type { Context, World } from './world.js';

/** A cell, or a late record. */
export interface Place {
  readonly level: Level | undefined;
  readonly context: Context;
}

export const NOUN: Readonly<Record<PlanEffect['kind'], string>> = {
  credit: 'credit',
  refund: 'refund',
  bonus: 'bonus',
  points: 'points',
  grant: 'grant',
};

/** One place under the bands of an effect. */
export interface Judged {
  /** What the bands were asked about, for ranking. */
  readonly attainment?: Ratio | undefined;
  readonly band: string | null;
  readonly value: Ratio;
  readonly grant: string | null;
  /** The line that says what was judged. */
  readonly head: string;
  readonly lines: readonly string[];
  readonly missing: readonly string[];
  /** The line that gives the amount. */
  readonly calculation?: string;
  readonly amountText?: string;
  readonly noun?: string;
}

const NOTHING = { band: null, value: ZERO, grant: null } as const;

/** Finds the band that holds and works its amount out. `decided`: a condition says when a single amount is due. */
export function judgeBands(
  world: World,
  penalty: PlanPenalty,
  effect: PlanEffect,
  place: Place,
  decided: boolean,
): Judged {
  const { level, context } = place;
  const none = `no ${NOUN[effect.kind]}`;
  const without = (head: string, lines: readonly string[], missing: readonly string[] = []): Judged => ({
    ...NOTHING,
    head,
    lines,
    missing,
  });
  if (effect.banded === null) {
    const [band] = effect.bands;
    if (band === undefined) return without('', []);
    if (level === undefined) return dueOf(world, penalty, effect, band, place, '', []);
    const about = describe(world, level);
    if (level.verdict === 'no commitment') return without(about.head, [`${about.head}: ${none}`]);
    const wanted = effect.kind === 'bonus' ? 'met' : 'missed';
    const attainment = level.judged?.number;
    if (!decided && level.verdict !== wanted) {
      const why = level.byNoDataRule
        ? ''
        : `, so the target is ${level.verdict === 'met' ? 'met' : level.verdict}`;
      return { ...without(about.head, [...about.notes, `${about.head}${why}: ${none}`]), attainment };
    }
    return {
      ...dueOf(world, penalty, effect, band, place, about.head, [...about.notes, about.head]),
      attainment,
    };
  }

  const own = effect.banded.kind === 'named value' && effect.banded.name === penalty.slo ? level : undefined;
  const about = own === undefined ? undefined : describe(world, own);
  if (own?.verdict === 'no commitment') return without(about?.head ?? '', [`${about?.head ?? ''}: ${none}`]);
  // No data that counts as missed is an attainment of 0, so that the lowest band holds.
  const outcome = own === undefined ? evaluate(world, effect.banded, context) : own.exact;
  const value =
    own === undefined
      ? outcome.value
      : (own.judged ?? (own.verdict === 'missed' ? worstShare(own) : undefined));
  if (value?.number === undefined) {
    const head = about?.head ?? `${expressionWords(world.plan, effect.banded)} is not known`;
    return without(head, [...outcome.notes, `${head}: ${none}`], own === undefined ? outcome.missing : []);
  }
  const number = value.number;
  // A verdict by too few records is no reason for a credit, and none for a missing one.
  if (own !== undefined && own.byNoDataRule && own.verdict !== 'missed')
    return without(about?.head ?? '', [`${about?.head ?? ''}: ${none}`]);
  const head =
    about?.head ?? `${expressionWords(world.plan, effect.banded)} = ${valueText(world.plan, value)}`;
  const notes = [...(about?.notes ?? outcome.notes)];
  const shown = shownValue(world, effect, own, value, level);
  const band =
    effect.bands.find((b) => !b.otherwise && inBand(world, b, number, level, place)) ??
    effect.bands.find((b) => b.otherwise);
  if (band === undefined) {
    const target = level?.target;
    const why =
      own === undefined || target === undefined
        ? 'lies in no band'
        : `${own.verdict === 'missed' ? 'misses' : 'meets'} the target of ${valueText(world.plan, target)} and lies in no band`;
    return { ...without(head, [...notes, head, `${shown} ${why}: ${none}`]), attainment: number };
  }
  const where = `${shown} is ${bandText(world, band, level, place)}`;
  return {
    ...dueOf(world, penalty, effect, band, place, head, [...notes, head], where),
    attainment: number,
  };
}

/** A share in percent with as many digits as the bounds need, so that it stands on the right side of each. */
function shownValue(
  world: World,
  effect: PlanEffect,
  own: Level | undefined,
  value: Known,
  level: Level | undefined,
): string {
  if (value.type !== 'share' || value.number === undefined) return valueText(world.plan, value);
  if (own !== undefined && own.slo.judged !== null) return valueText(world.plan, value);
  const bounds = effect.bands.flatMap((b) => [b.lower, b.upper].flatMap((e) => constantOf(e)));
  const target = level?.target?.number;
  return percentText(value.number, [...bounds, ...(target === undefined ? [] : [target])]);
}

const constantOf = (edge: PlanEdge | null): Ratio[] =>
  edge?.bound.kind === 'value' && edge.bound.value.kind === 'constant' && edge.bound.value.value !== null
    ? [numberOf(edge.bound.value.value)]
    : [];

function boundValue(world: World, edge: PlanEdge, level: Level | undefined, place: Place): Known | undefined {
  const { bound } = edge;
  if (bound.kind === 'value') return evaluate(world, bound.value, place.context).value;
  return bound.kind === 'target' ? level?.target : level?.minimum;
}

/** A bound that is not known holds nothing. */
function inBand(world: World, band: PlanBand, value: Ratio, level: Level | undefined, place: Place): boolean {
  const { lower, upper } = band;
  const [low, high] = [lower, upper].map((e) =>
    e === null ? undefined : boundValue(world, e, level, place)?.number,
  );
  const above =
    lower === null || (low !== undefined && holds(lower.included ? 'at least' : 'above', value, low));
  const below =
    upper === null || (high !== undefined && holds(upper.included ? 'at most' : 'below', value, high));
  return above && below;
}

/** `from 30% to below 50%`, `below the target of 60%`, `above 1 hour up to 2 hours`. */
function bandText(world: World, band: PlanBand, level: Level | undefined, place: Place): string {
  if (band.otherwise) return 'in no other band';
  const text = (edge: PlanEdge): string => {
    const value = boundValue(world, edge, level, place);
    const figure = value === undefined ? 'something unknown' : valueText(world.plan, value);
    return edge.bound.kind === 'value' ? figure : `the ${edge.bound.kind} of ${figure}`;
  };
  const { lower, upper } = band;
  const low = lower === null ? undefined : `${lower.included ? 'from' : 'above'} ${text(lower)}`;
  if (upper === null) return low ?? 'any share';
  if (low === undefined) return `${upper.included ? 'at most' : 'below'} ${text(upper)}`;
  return `${low} ${upper.included ? 'up to' : 'to below'} ${text(upper)}`;
}

/** The amount of a band: worked out, doubled where the contract says so, rounded, and at least what it must be. */
function dueOf(
  world: World,
  penalty: PlanPenalty,
  effect: PlanEffect,
  band: PlanBand,
  place: Place,
  head: string,
  before: readonly string[],
  where?: string,
): Judged {
  const { plan } = world;
  const outcome = evaluate(world, band.amount, place.context);
  const words = expressionWords(plan, band.amount);
  const intro = where === undefined ? `${head === '' ? '' : 'due: '}${words}` : `${where}: ${words}`;
  const lines = [...before, intro];
  if (outcome.value === undefined) {
    const why = outcome.missing.length === 0 ? words : outcome.missing.join(' and ');
    const end = `${why} is not known: no ${NOUN[effect.kind]} can be computed`;
    return { ...NOTHING, head, lines: [...lines, ...outcome.notes, end], missing: outcome.missing };
  }
  lines.push(...outcome.notes);
  if (effect.kind === 'grant')
    return { ...NOTHING, band: band.clause.id, grant: outcome.value.text ?? '', head, lines, missing: [] };
  const full = outcome.value.number ?? ZERO;
  const money = effect.kind !== 'points';
  const type = money ? 'money' : 'score points';
  const show = (amount: Ratio): string => valueText(plan, ofNumber(type, amount));
  const repeats = repeated(world, penalty, place);
  const multiplied = repeats === undefined ? full : multiply(full, fromInteger(repeats.factor));
  if (isNegative(multiplied)) {
    const below = `${outcome.text} = ${show(full)}, which is below nothing: no ${NOUN[effect.kind]}`;
    return { ...NOTHING, head, lines: [...lines, below], missing: [] };
  }
  const rounded = money ? roundMoney(world, penalty, multiplied) : multiplied;
  const started = outcome.text === show(full) ? '' : `${outcome.text} = `;
  const line = `${started}${show(full)}${
    repeats === undefined ? '' : `; ${repeats.why}: ${repeats.factor} × ${show(full)} = ${show(multiplied)}`
  }${equals(rounded, multiplied) ? '' : `, rounded ${penalty.rounding?.mode ?? 'half up'} to ${show(rounded)}`}`;
  if (line !== words) lines.push(line);
  const least = penalty.atLeast === null ? undefined : numberOf(penalty.atLeast);
  if (least !== undefined && compare(rounded, least) < 0 && compare(rounded, ZERO) !== 0) {
    lines.push(`${show(rounded)} is less than ${show(least)}, the least that is paid: nothing`);
    return { ...NOTHING, head, lines, missing: [] };
  }
  return {
    band: band.clause.id,
    value: rounded,
    grant: null,
    head,
    lines,
    missing: [],
    calculation: line,
    amountText: show(rounded),
    noun: NOUN[effect.kind],
  };
}

function roundMoney(world: World, penalty: PlanPenalty, amount: Ratio): Ratio {
  const { rounding } = penalty;
  if (rounding === null) return roundTo(amount, world.plan.contract.minorDigits, 'half up');
  if (rounding.to === null) return roundTo(amount, world.plan.contract.minorDigits, rounding.mode);
  const step = numberOf(rounding.to);
  return compare(step, ZERO) <= 0 ? amount : multiply(roundTo(divide(amount, step), 0, rounding.mode), step);
}

/** `doubled when missed in 2 months in a row`: in the cell of the place, this period included. */
function repeated(
  world: World,
  penalty: PlanPenalty,
  { level, context }: Place,
): { readonly factor: number; readonly why: string } | undefined {
  const { doubled } = penalty;
  if (doubled === null || level === undefined) return undefined;
  const missed = lastPeriods(world, context, level.slo.each, doubled.window).filter((period) =>
    levelsOf(world, level.slo, period).some(
      (l) => l.verdict === 'missed' && keyOf(l.slo, l.cell) === keyOf(level.slo, level.cell),
    ),
  );
  if (level.verdict !== 'missed' || missed.length < doubled.count) return undefined;
  const named = (period: string): string => periodWithSource(world, period, level.slo.each);
  return { factor: doubled.factor, why: `missed in ${missed.reverse().map(named).join(' and ')}` };
}
