import { diagnose } from '../../diagnostics/diagnose.js';
import { decimalDigits, equals, fromInteger, multiply, roundTo, type Ratio } from '../../quantities/ratio.js';
import { thresholds } from '../evaluate/describe.js';
import { levelsOf, type Level } from '../evaluate/levels.js';
import { figure, valueText } from '../evaluate/value.js';
import { roundLike } from '../evaluate/operation.js';
import { endingIn, type World } from '../evaluate/world.js';
import { grouped, percentWithDetail, thresholdText } from '../figures.js';
import type { Check, Expected, Settled } from './expect.js';
import { nameOf, subjectOf } from './given.js';

/** An expected value or verdict of a service level: it must hold in every period in which the cell has one. */
export function checkLevel(world: World, held: Settled, expected: Expected): Check[] {
  const { fact, subject, value, text } = expected;
  const slo = world.plan.slos.find((s) => s.id === fact.name);
  if (slo === undefined) return [];
  const levels = endingIn(world, world.days, slo.each)
    .filter((period) => fact.period === undefined || fact.period === period)
    .flatMap((period) => levelsOf(world, slo, period))
    .filter((level) => Object.entries(fact.cell).every(([d, v]) => (level.cell[d] ?? v) === v));
  const verdict = fact.verdict === undefined ? '' : `${value === undefined ? ': ' : ', '}${fact.verdict}`;
  const line = `${subject}${value === undefined ? '' : `${fact.shown ? ' shown as' : ' ='} ${text}`}${verdict}`;
  if (levels.length === 0) {
    const slos = held.example.given.filter((g) => world.plan.slos.some((s) => s.id === nameOf(g)));
    const given = [...new Set(slos.map((g) => subjectOf(nameOf(g), g.cell)))];
    return [{ line, diagnostic: diagnose('SLA0706', fact.span, { subject, given }) }];
  }
  const failures = levels.flatMap((level) => {
    const common = {
      subject,
      month: level.period,
      counts: countsText(level),
      found: foundText(world, level),
    };
    if (value?.number !== undefined) {
      const wanted = value.number;
      const exact = comparedValue(level, held.shown.get(slo.id), fact.shown === true, wanted);
      if (exact === undefined || !equals(exact, wanted)) {
        const hint = hintOf(world, level, wanted, subject);
        const onlyDigits = hint !== undefined && hint.onlyDigits;
        return [
          diagnose(
            'SLA0701',
            fact.span,
            { ...common, expected: text, ...(onlyDigits ? { exactly: exactText(level) } : {}) },
            hint === undefined ? {} : { hint: hint.text },
          ),
        ];
      }
    }
    if (fact.verdict !== undefined && fact.verdict !== level.verdict) {
      const target = level.target === undefined ? undefined : valueText(world.plan, level.target);
      const args = { ...common, expected: fact.verdict, verdict: level.verdict, target };
      const judged = level.verdict === 'met' || level.verdict === 'missed';
      const is = value === undefined ? '' : ` = ${text}`;
      const hint = `expect ${subject}${is}${judged ? `${value === undefined ? ': ' : ', '}${level.verdict}` : ''}`;
      return [diagnose('SLA0702', fact.span, args, { hint })];
    }
    return [];
  });
  const [diagnostic] = failures;
  return [diagnostic === undefined ? { line } : { line, diagnostic }];
}

/** `17 of 20`, `1 − 60 minutes ÷ 44,640 minutes` */
const countsText = ({ counts, exact }: Level): string =>
  counts === undefined ? exact.text : `${grouped(counts.within)} of ${grouped(counts.total)}`;

function foundText(world: World, level: Level): string | undefined {
  const { judged, exact } = level;
  if (judged?.number === undefined) return undefined;
  if (judged.type !== 'share') return valueText(world.plan, judged);
  const rounded = exact.value?.number === undefined || !equals(exact.value.number, judged.number);
  return rounded ? valueText(world.plan, judged) : percentWithDetail(judged.number, thresholds(world, level));
}

/** Rounded where the verdict rounds, as printed where the example asks for that, else exact. */
function comparedValue(
  level: Level,
  shownDecimals: number | undefined,
  asShown: boolean,
  wanted: Ratio,
): Ratio | undefined {
  const { judged, slo } = level;
  if (judged?.number === undefined || (slo.judged !== null && !asShown)) return judged?.number;
  if (!asShown && shownDecimals === undefined) return judged.number;
  const digits = asShown ? digitsOf(wanted, judged.type) : (shownDecimals ?? 0);
  // Statements cut, so that a figure stands on the right side of its target; other documents round.
  const cut = roundLike(judged.type, judged.number, digits, 'down');
  return equals(cut, wanted) ? cut : roundLike(judged.type, judged.number, digits, 'half up');
}

const HUNDRED = fromInteger(100);

const digitsOf = (value: Ratio, type: string): number =>
  decimalDigits(type === 'share' ? multiply(value, HUNDRED) : value) ?? 6;

const exactText = ({ exact }: Level): string => {
  const value = exact.value?.number;
  return value === undefined ? '' : `${value.numerator}/${value.denominator}`;
};

/** A line that would hold; `onlyDigits` where the expected figure is the value rounded to its own digits. */
function hintOf(
  world: World,
  level: Level,
  wanted: Ratio,
  subject: string,
): { readonly text: string; readonly onlyDigits: boolean } | undefined {
  const { judged } = level;
  if (judged?.number === undefined) return undefined;
  if (judged.type !== 'share')
    return { text: `expect ${subject} = ${valueText(world.plan, judged)}`, onlyDigits: false };
  const percent = multiply(judged.number, HUNDRED);
  const digits = decimalDigits(percent);
  if (digits !== undefined && digits <= 6)
    return { text: `expect ${subject} = ${thresholdText(judged.number)}`, onlyDigits: false };
  const places = digitsOf(wanted, 'share');
  const wantedPercent = multiply(wanted, HUNDRED);
  const onlyDigits = (['down', 'half up'] as const).some((mode) =>
    equals(roundTo(percent, places, mode), wantedPercent),
  );
  return onlyDigits
    ? { text: `expect ${subject} shown as ${figure(wantedPercent)}%`, onlyDigits }
    : undefined;
}
