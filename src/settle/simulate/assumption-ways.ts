import { diagnose } from '../../diagnostics/diagnose.js';
import type { Located } from '../../evidence/mapping-yaml.js';
import { isClock } from '../../plan/clock.js';
import type { Plan, PlanType } from '../../plan/plan.js';
import { parseDecimal, type Ratio } from '../../quantities/ratio.js';
import type { Known } from '../evaluate/value.js';
import { entryOf, readText, type Report, type Text } from '../figure-entry.js';
import { parseFigure, typeExample, type FigureValue } from '../figures-value.js';
import type { Draw, Lasting } from './assumption.js';

/** The key that says how a value is drawn, and the keys that it brings. */
export const WAYS = {
  value: [],
  chance: [],
  drawn_from: [],
  from: ['to', 'usually'],
  count: ['kept', 'varying', 'typical', 'one_in_ten'],
  outages: ['typical', 'one_in_ten'],
} as const;
export type Way = keyof typeof WAYS;
export const ways = Object.keys(WAYS) as Way[];
export const isWay = (key: string): key is Way => ways.includes(key as Way);

/** One entry of an assumptions file, and which of the ways it takes. */
export interface Place {
  readonly item: Located;
  readonly name: string;
  readonly type: PlanType;
  readonly way: Way;
  readonly report: Report;
}

/** How the entry says that its value is drawn; undefined, with findings reported, where it says it wrong. */
export const readWay = (plan: Plan, place: Place): Draw | undefined => readers(plan, place)[place.way]();

function readers(plan: Plan, place: Place): Record<Way, () => Draw | undefined> {
  const { item, name, type, way, report } = place;
  const { currency } = plan.contract;
  const at = (key: string): Text | undefined => {
    const value = entryOf(item, key)?.value;
    return value?.kind === 'text' ? value : undefined;
  };
  const outOfRange = (key: string, text: Text, wanted: string): undefined =>
    void report(diagnose('SLA1104', text.span, { key, text: text.text, wanted }));
  const fits = (does: boolean, what: string): boolean => {
    if (!does) {
      const args = { name, what: typeExample(type, currency), way, fits: what };
      report(diagnose('SLA1105', entryOf(item, way)?.keySpan ?? item.span, args));
    }
    return does;
  };
  const figureAt = (text: Text | undefined): FigureValue | undefined => {
    if (text === undefined) return undefined;
    const value = parseFigure(text.text, type, currency);
    if (value === undefined)
      report(diagnose('SLA1005', text.span, { name, text: text.text, wanted: typeExample(type, currency) }));
    return value;
  };
  const shareAt = (key: string, otherwise: number | undefined): number | undefined => {
    const text = otherwise === undefined ? readText(item, key, 'a share, such as 92%', report) : at(key);
    if (text === undefined) return otherwise;
    const share = numeric(parseFigure(text.text, 'share', currency));
    return share === undefined || share < 0 || share > 1
      ? outOfRange(key, text, 'a share from 0% to 100%')
      : share;
  };
  const countAt = (key: string): number | undefined => {
    const text = readText(item, key, 'how many there are in a period on average', report);
    if (text === undefined) return undefined;
    const count = quotient(parseDecimal(text.text));
    return count === undefined || count < 0 || count > MOST
      ? outOfRange(key, text, `a number from 0 to ${MOST}`)
      : count;
  };
  const secondsAt = (key: string): number | undefined => {
    const text = readText(item, key, 'a time, such as 20 minutes', report);
    if (text === undefined) return undefined;
    const seconds = numeric(parseFigure(text.text, 'duration', currency));
    return seconds === undefined || seconds <= 0
      ? outOfRange(key, text, 'a time above zero, such as 20 minutes')
      : seconds;
  };
  const lasting = (): Lasting | undefined => {
    const [typical, oneInTen] = [secondsAt('typical'), secondsAt('one_in_ten')];
    if (typical === undefined || oneInTen === undefined) return undefined;
    const text = at('one_in_ten');
    return oneInTen < typical && text !== undefined
      ? outOfRange(
          'one_in_ten',
          text,
          'one in ten lasts longer than this, so it is at least “typical”, which half exceed',
        )
      : { typical, oneInTen };
  };
  const slo = plan.slos.find((s) => s.id === name);
  const clock = slo !== undefined && isClock(slo);
  return {
    value: () => {
      const value = figureAt(readText(item, 'value', 'what it is in every period', report));
      return value === undefined ? undefined : { kind: 'fixed', value };
    },
    chance: () => {
      if (!fits(type === 'yes or no', 'yes or no')) return undefined;
      const share = shareAt('chance', undefined);
      return share === undefined ? undefined : { kind: 'chance', share };
    },
    drawn_from: () => {
      const list = entryOf(item, 'drawn_from')?.value;
      if (list?.kind !== 'list' || list.items.length === 0) {
        const meaning = 'a list of values, such as [4.1, 4.3, 4.4]';
        report(diagnose('SLA1003', list?.span ?? item.span, { key: 'drawn_from', meaning }));
        return undefined;
      }
      const values = list.items.map((one) => figureAt(one.kind === 'text' ? one : undefined));
      return values.some((v) => v === undefined)
        ? undefined
        : { kind: 'drawn from', values: values.filter((v) => v !== undefined) };
    },
    from: () => {
      const texts = ['from', 'to'].map((key) => readText(item, key, 'one end of what is possible', report));
      const [from, to] = texts.map((text) => knownOf(figureAt(text)));
      if (from === undefined || to === undefined) return undefined;
      const middle = at('usually');
      const usually = middle === undefined ? halfway(from, to) : knownOf(figureAt(middle));
      const [a, b, c] = [from, usually, to].map((k) => quotient(k?.number));
      if (usually === undefined || a === undefined || b === undefined || c === undefined) return undefined;
      const end = middle ?? texts[1];
      if (end !== undefined && !(a <= b && b <= c && a < c))
        return outOfRange(
          middle === undefined ? 'to' : 'usually',
          end,
          'from, usually and to stand in this order, from low to high',
        );
      return { kind: 'between', from, to, usually };
    },
    count: () => {
      const isCounted = slo !== undefined && type === 'share';
      if (!fits(isCounted, 'records that are kept or not, for a service level that is a share of them'))
        return undefined;
      const [count, kept, varying] = [countAt('count'), shareAt('kept', undefined), shareAt('varying', 0)];
      const isLate = at('typical') !== undefined || at('one_in_ten') !== undefined;
      if (isLate && !fits(clock, 'how late tickets are, for service levels that measure time of tickets'))
        return undefined;
      const late = isLate ? lasting() : undefined;
      if (count === undefined || kept === undefined || varying === undefined) return undefined;
      return isLate && late === undefined ? undefined : { kind: 'counted', count, kept, varying, late };
    },
    outages: () => {
      const isTime =
        (type === 'share' && slo?.measure.kind === 'value') || type === 'number' || type === 'duration';
      if (!fits(isTime, 'outages, for a share of time, a time, or a number of outages')) return undefined;
      const [count, long] = [countAt('outages'), lasting()];
      return count === undefined || long === undefined
        ? undefined
        : { kind: 'outages', count, lasting: long };
    },
  };
}

/** Records or outages a period, on average. */
const MOST = 1_000_000;

const knownOf = (value: FigureValue | undefined): Known | undefined =>
  value !== undefined && 'type' in value && value.number !== undefined ? value : undefined;
const numeric = (value: FigureValue | undefined): number | undefined => quotient(knownOf(value)?.number);
const quotient = (value: Ratio | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.numerator) / Number(value.denominator);

const halfway = (a: Known, b: Known): Known | undefined => {
  const [x, y] = [a.number, b.number];
  if (x === undefined || y === undefined) return undefined;
  const numerator = x.numerator * y.denominator + y.numerator * x.denominator;
  return { ...a, number: { numerator, denominator: 2n * x.denominator * y.denominator } };
};
