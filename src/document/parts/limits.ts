import { clauseId } from '../../semantics/clause-id.js';
import type { Limit, Period, Pool } from '../../semantics/contract.js';
import type { Block, Clause, List } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { missed } from './credits.js';
import { definitionFor, item, named, paragraph, rule, section, type Context } from './context.js';
import { valueBlocks } from './displayed.js';
import { expressionsIn } from './expression-walk.js';
import { valueText } from './expressions.js';
import { periodName, pluralPeriods, samePeriod } from './periods.js';

/* Amounts at risk, credits that do not add up, limits, rounding. */

export function pools(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.pools.map((pool) => item(clauseId.pool(pool.id), poolBlocks(context, pool)));
  return clauses.length === 0 ? [] : [section('pools', phrases.headings.pools, clauses)];
}

/** The period of its service levels, the longest where they differ, as in settlement. */
function poolPeriod({ contract }: Context, pool: Pool): Period {
  const periods = pool.shares.flatMap((s) => contract.slos.find(({ id }) => id === s.slo)?.each.value ?? []);
  const length = (period: Period): number =>
    period.kind === 'term' ? Infinity : period.kind === 'fixed' ? period.days : DAYS[period.unit];
  const longest = periods.find((p) => periods.every((other) => length(p) >= length(other)));
  return longest ?? { kind: 'calendar', unit: 'month' };
}
const DAYS = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function poolBlocks(context: Context, pool: Pool): Block[] {
  const { pools: words, format } = context.phrases;
  const defined: Sentence = [definitionFor(context, 'pool', pool.id)];
  const stated = (text: string): Sentence => [value(text, pool.span)];
  const period = poolPeriod(context, pool);
  const name = periodName(context, period, pool.span);
  const blocks: Block[] = [
    ...valueBlocks(
      context,
      pool.amount,
      { period },
      (amount) => words.defined(defined, amount, name),
      words.definedFormula(defined, name),
    ),
    paragraph(words.table),
    {
      kind: 'table',
      caption: undefined,
      columns: [
        { heading: words.columns.slo, align: 'left' },
        { heading: words.columns.share, align: 'right' },
      ],
      rows: pool.shares.map(({ slo: id, share, span }) => [
        named(context, 'slo', id),
        [value(format.share(share), span)],
      ]),
      anchors: pool.shares.map(({ slo: id }) => clauseId.poolShare(pool.id, id)),
    },
  ];
  if (pool.shares.length > 1) blocks.push(paragraph(words.together));
  const { doubled, earnedBack } = pool;
  if (doubled !== undefined)
    blocks.push(paragraph(words.doubled(missed(context, doubled.count, doubled.window, period, stated))));
  if (earnedBack !== undefined) {
    const by = valueText(context, earnedBack.by, { period });
    const periods = pluralPeriods(context, period);
    const count = stated(format.integer(earnedBack.count));
    blocks.push(
      paragraph(
        earnedBack.count === earnedBack.window
          ? words.earnedBack(by, count, periods)
          : words.earnedBackOfAny(by, count, stated(format.integer(earnedBack.window)), periods),
      ),
      paragraph(words.latest),
    );
  }
  return blocks;
}

export function stackings(context: Context): Clause[] {
  const { contract, phrases } = context;
  const words = phrases.stackings;
  // A penalty owed for each cell, or by a dimension, gives one credit for each: they compete cell by cell.
  const isApart = (id: string): boolean =>
    contract.penalties.some(
      (p) => p.id === id && p.effects.some((e) => e.combine === 'each cell' || e.by.length > 0),
    );
  const clauses = contract.stackings.map(({ penalties, rule: which }, i) => {
    const apart = penalties.filter(isApart).length;
    const lead = apart === 0 ? words[which] : words.apart[which];
    const whole = apart > 0 && apart < penalties.length ? [paragraph(words.apart.whole)] : [];
    return item(clauseId.stacking(i), [paragraph(lead), creditList(context, penalties), ...whole]);
  });
  return clauses.length === 0 ? [] : [section('stackings', phrases.headings.stackings, clauses)];
}

const creditList = (context: Context, ids: readonly string[]): List => ({
  kind: 'list',
  items: ids.map((id) => remedyItem(context, id)),
});

/** A credit or an amount at risk, with its clause. */
const remedyItem = (context: Context, id: string): Sentence => {
  const kind = context.contract.pools.some((pool) => pool.id === id) ? 'pool' : 'penalty';
  return named(context, kind, id);
};

export function limits(context: Context): Clause[] {
  const { contract, phrases } = context;
  const words = phrases.limits;
  const clauses = contract.limits.map((limit) => item(clauseId.limit(limit.id), limitBlocks(context, limit)));
  if (clauses.length === 0) return [];
  if (contract.limits.some((limit) => spansOthers(context, limit)))
    clauses.push(rule('limits.time', words.time));
  if (contract.limits.length > 1) clauses.push(rule('limits.sequence', words.sequence));
  return [section('limits', phrases.headings.limits, clauses)];
}

/** One limit: its amount, the credits that it holds back, and the order in which they use it up. */
export function limitBlocks(context: Context, limit: Limit): Block[] {
  const words = context.phrases.limits;
  const many = limit.penalties.length > 1;
  const frame = limitFrame(context, limit);
  const amount = valueBlocks(
    context,
    limit.to,
    { period: limit.each },
    (text) => (many ? words.several : words.one)(frame, text),
    (many ? words.severalFormula : words.oneFormula)(frame),
  );
  const formula = amount.length > 1 ? [paragraph(words.applies)] : [];
  const blocks: Block[] = [...amount, ...formula, creditList(context, limit.penalties)];
  if (many) blocks.push(paragraph(words.order));
  return blocks;
}

/** Whether a limit runs over other periods than the credits that it holds back. */
function spansOthers({ contract }: Context, limit: Limit): boolean {
  const periods = contract.penalties
    .filter((penalty) => limit.penalties.includes(penalty.id))
    .flatMap((penalty) => {
      const slo = contract.slos.find(({ id }) => id === penalty.slo);
      return penalty.effects.flatMap(({ frequency }) =>
        frequency.kind === 'once' ? [frequency.each] : slo === undefined ? [] : [slo.each.value],
      );
    });
  return periods.some((period) => !samePeriod(period, limit.each));
}

/** `In each calendar month`, `Over the term of this agreement`, `Over any 12 months in a row`. */
function limitFrame(context: Context, { each, span }: Limit): Sentence {
  const { limits: words, format } = context.phrases;
  if (each.kind === 'term') return words.overTerm;
  if (each.kind !== 'rolling') return words.inEach(periodName(context, each, span));
  return words.overRolling([value(words.length(format.integer(each.count), each.unit), span)]);
}

/** The language's fixed rule; printed because nobody can read it in the contract. */
export function rounding({ contract, phrases }: Context): Clause[] {
  if (contract.penalties.length + contract.pools.length === 0) return [];
  const { rounding: words } = phrases;
  const { currency } = contract;
  const general =
    currency === undefined ? words.creditsPlain : words.credits(value(currency.value, currency.span));
  const other = contract.penalties.some((penalty) => penalty.rounding !== undefined);
  const clauses = [rule('rounding.credits', general, ...(other ? [words.unless] : []))];
  if (contract.limits.length > 0) clauses.push(rule('rounding.limits', words.limits));
  clauses.push(rule('rounding.only', other || roundsElsewhere(contract) ? words.onlyUnless : words.only));
  return [section('rounding', phrases.headings.rounding, clauses)];
}

/** A figure that is rounded before it is judged, or by a formula. */
const roundsElsewhere = (contract: Context['contract']): boolean =>
  contract.slos.some((slo) => slo.judged !== undefined) ||
  expressionsIn(contract).some((e) => e.kind === 'operation' && e.operator.startsWith('round'));
