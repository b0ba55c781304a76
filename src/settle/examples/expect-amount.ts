import { diagnose } from '../../diagnostics/diagnose.js';
import { formatDate } from '../../quantities/date.js';
import { add, compare, equals, subtract, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { Due } from '../evaluate/dues.js';
import { roundLike } from '../evaluate/operation.js';
import { ofNumber, valueText, type Known } from '../evaluate/value.js';
import { lastDay, daysOf, type World } from '../evaluate/world.js';
import { moneyText } from '../figures.js';
import { sumOf } from '../limit.js';
import type { WorkedCredit } from '../month.js';
import { decimalDigits, multiply, fromInteger } from '../../quantities/ratio.js';
import { contextOf, type Check, type Expected, type Settled } from './expect.js';

/** An expected credit, pool, sum or number of points: money after limits, over the months or in the period that is named. */
export function checkAmount(world: World, held: Settled, expected: Expected): Check {
  const { fact, subject, value, text } = expected;
  const credits = held.settled.flatMap((s) => s.credits).filter((c) => concerns(world, held, expected, c));
  const dues = held.settled.flatMap((s) => s.dues).filter((d) => dueConcerns(world, held, expected, d));
  const found = foundIn(world, fact.name, credits, dues, value);
  const line = `${subject} = ${text}`;
  const same =
    value === undefined
      ? found.value === undefined || (found.value.number !== undefined && equals(found.value.number, ZERO))
      : found.value !== undefined && sameValue(found.value, value);
  if (same) return { line };
  const limits = held.settled.flatMap(({ month }) => month.limits.filter((l) => l.before !== l.after));
  const arithmetic = [
    ...found.lines,
    ...(found.value?.type === 'money' || found.value === undefined
      ? limits.flatMap((l) => l.arithmetic)
      : []),
  ];
  const foundText = found.value === undefined ? 'nothing' : found.text;
  const args = { subject, expected: text, found: foundText, arithmetic: [...new Set(arithmetic)] };
  const hint = `expect ${subject} = ${foundText}${fact.period === undefined ? '' : ` in ${fact.period}`}`;
  return { line, diagnostic: diagnose('SLA0703', fact.span, args, { hint }) };
}

interface Found {
  readonly value: Known | undefined;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Money where there is money; else points, else grants, for penalties that give nothing but these. */
function foundIn(
  world: World,
  name: string,
  credits: readonly WorkedCredit[],
  dues: readonly Due[],
  wanted: Known | undefined,
): Found {
  const penalty = world.plan.penalties.find((p) => p.id === name);
  const kinds = new Set(penalty?.effects.map((e) => e.kind) ?? []);
  const points =
    name === 'points' || wanted?.type === 'score points' || (kinds.has('points') && kinds.size === 1);
  if (points) {
    const scored = dues.filter((d) => d.kind === 'points');
    const sum = ofNumber(
      'score points',
      scored.reduce((n, d) => add(n, d.value), ZERO),
    );
    return { value: sum, text: valueText(world.plan, sum), lines: scored.flatMap((d) => d.lines) };
  }
  if (wanted?.type === 'text' || (kinds.has('grant') && kinds.size === 1)) {
    const granted = dues.filter((d) => d.kind === 'grant');
    const texts = granted.flatMap((d) => (d.grant === null ? [] : [d.grant]));
    const lines = granted.flatMap((d) => d.lines);
    if (texts.length === 0) return { value: undefined, text: 'nothing', lines };
    const given = texts.join('” and “');
    return { value: { type: 'text', number: undefined, text: given }, text: `“${given}”`, lines };
  }
  const sum = sumOf(credits.map((c) => c.value));
  return {
    value: ofNumber('money', sum),
    text: moneyText(world.plan, sum),
    lines: credits.flatMap((c) => c.entry.arithmetic),
  };
}

const sameValue = (found: Known, wanted: Known): boolean =>
  found.number !== undefined && wanted.number !== undefined
    ? found.type === wanted.type && compare(found.number, wanted.number) === 0
    : found.text === wanted.text;

function concerns(world: World, held: Settled, { fact }: Expected, credit: WorkedCredit): boolean {
  if (fact.name !== 'total' && credit.entry.penalty !== fact.name) return false;
  if (Object.entries(fact.cell).some(([d, v]) => credit.entry.cell?.[d] !== v)) return false;
  return isInside(world, held, fact, credit.period, credit.rule);
}

function dueConcerns(world: World, held: Settled, { fact }: Expected, due: Due): boolean {
  if (fact.name !== 'total' && fact.name !== 'points' && due.penalty !== fact.name) return false;
  if (Object.entries(fact.cell).some(([d, v]) => due.cell?.[d] !== v)) return false;
  return isInside(world, held, fact, due.period, due.rule);
}

/** Whether a period ends in the one that the expectation names, if it names one. */
function isInside(
  world: World,
  held: Settled,
  fact: Expected['fact'],
  key: string,
  rule: WorkedCredit['rule'],
): boolean {
  if (fact.period === undefined || fact.period === key) return true;
  const own = contextOf(world, held, fact);
  const days = daysOf(world, own.period, own.rule);
  const end = lastDay(world, key, rule);
  if (days === undefined || end === undefined) return false;
  const day = formatDate(end);
  return formatDate(days.first) <= day && day < formatDate(days.before);
}

/** Any other named value: a definition, a fee, a fact. */
export function checkNamed(world: World, held: Settled, expected: Expected): Check {
  const { fact, subject, value, text } = expected;
  const outcome = world.named(fact.name, { ...contextOf(world, held, fact), cell: fact.cell });
  const line = `${subject}${fact.shown ? ' shown as' : ' ='} ${text}`;
  const found = outcome.value;
  const holds =
    value === undefined
      ? found === undefined
      : found !== undefined && (sameNumber(found, value, fact.shown === true) ?? found.text === value.text);
  if (holds) return { line };
  const foundText = found === undefined ? 'no value' : valueText(world.plan, found);
  const missing = outcome.missing.map((m) => `not known: ${m}`);
  const args = { subject, expected: text, found: foundText, arithmetic: [...outcome.notes, ...missing] };
  const extras =
    found === undefined || foundText.includes('…') ? {} : { hint: `expect ${subject} = ${foundText}` };
  return { line, diagnostic: diagnose('SLA0703', fact.span, args, extras) };
}

const HUNDRED = fromInteger(100);

function sameNumber(found: Known, wanted: Known, asShown: boolean): boolean | undefined {
  if (found.number === undefined || wanted.number === undefined) return undefined;
  if (!asShown) return equals(found.number, wanted.number);
  const digits =
    decimalDigits(found.type === 'share' ? multiply(wanted.number, HUNDRED) : wanted.number) ?? 6;
  const close = (mode: 'down' | 'half up'): Ratio =>
    roundLike(found.type, found.number ?? ZERO, digits, mode);
  return [close('down'), close('half up')].some((n) => equals(subtract(n, wanted.number ?? ZERO), ZERO));
}
