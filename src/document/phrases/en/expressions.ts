import { fieldOf, recordOf, vocabulary } from '../../../semantics/vocabulary.js';
import { say, type Sentence } from '../../sentence.js';
import { invariable, type Noun } from '../noun.js';
import { attainment, category, credits, measured, minimum, target, words, type Piece } from './terms.js';

/* Values and conditions as English phrases. Operands that need it come in brackets already. */

const noun = (text: string): Noun => invariable([{ kind: 'words', text }]);

/** `a ticket`, `an outage` */
export const a = (record: Noun): Sentence => {
  const first = record.nominative[0];
  const vowel = first !== undefined && 'text' in first && /^[aeiou]/.test(first.text);
  return vowel ? say`an ${words(record)}` : say`a ${words(record)}`;
};

export const records = {
  one: (record: string): Noun => noun(recordOf(record) ?? 'record'),
  many: (record: string): Noun => {
    const known = recordOf(record);
    return noun(known === undefined ? 'records' : vocabulary[known].plural);
  },
  /** Records that the language does not know, by the name that the contract gives them. */
  own: (name: Piece): Noun => invariable(say`${name}`),
  /** What a field of a record holds; undefined for one that the language does not know. */
  meaning: (record: string, field: string): Sentence | undefined => {
    const entry = fieldOf(record, field);
    return entry === undefined ? undefined : [{ kind: 'words', text: entry.text }];
  },
};

export const values = {
  sum: (a: Piece, b: Piece) => say`${a} + ${b}`,
  difference: (a: Piece, b: Piece) => say`${a} − ${b}`,
  product: (a: Piece, b: Piece) => say`${a} × ${b}`,
  quotient: (a: Piece, b: Piece) => say`${a} ÷ ${b}`,
  negative: (a: Piece) => say`−${a}`,
  group: (a: Piece) => say`(${a})`,
  partOf: (share: Piece, base: Piece) => say`${share} of ${base}`,
  smaller: (items: Piece) => say`the smaller of ${items}`,
  smallest: (items: Piece) => say`the smallest of ${items}`,
  larger: (items: Piece) => say`the larger of ${items}`,
  largest: (items: Piece) => say`the largest of ${items}`,
  rounded: {
    'half up': (a: Piece, digits: Piece) => say`${a}, rounded to ${digits} (half up)`,
    'half even': (a: Piece, digits: Piece) => say`${a}, rounded to ${digits} (half to even)`,
    down: (a: Piece, digits: Piece) => say`${a}, rounded down to ${digits}`,
    up: (a: Piece, digits: Piece) => say`${a}, rounded up to ${digits}`,
  },
  decimals: (digits: Piece, one: boolean) => (one ? say`${digits} decimal` : say`${digits} decimals`),
  whole: say`a whole number`,
  yes: 'yes',
  no: 'no',
  text: (text: Piece) => say`“${text}”`,
  /** Open time of a calendar: `4 hours of Office hours`. */
  openTime: (duration: Piece, calendar: Piece) => say`${duration} of ${calendar}`,
  the: (term: Piece) => say`the ${term}`,
  ofCell: (value: Piece, cell: Piece) => say`${value} for ${cell}`,
  attainmentOf: (slo: Piece) => say`the ${attainment} of ${slo}`,
  measuredOf: (slo: Piece) => say`the ${measured} of ${slo}`,
  points: say`the sum of all points`,
  total: say`the total of all ${credits}`,
  field: (name: Piece) => say`“${name}”`,
  count: (records: Noun) => say`the number of ${words(records)}`,
  share: (records: Noun) => say`the share of ${words(records)}`,
  sumOf: (field: Piece, records: Noun) => say`the sum of ${field} over all ${words(records)}`,
  averageOf: (field: Piece, records: Noun) => say`the average of ${field} over all ${words(records)}`,
  percentileOf: (rank: Piece, field: Piece, records: Noun) =>
    say`the ${rank} percentile of ${field} over all ${words(records)}`,
  lowestOf: (field: Piece, records: Noun) => say`the lowest ${field} of all ${words(records)}`,
  highestOf: (field: Piece, records: Noun) => say`the highest ${field} of all ${words(records)}`,
  npsOf: (field: Piece, records: Noun) => say`the net promoter score from ${field} of all ${words(records)}`,
  where: (value: Piece, condition: Piece) => say`${value} where ${condition}`,
  overEach: (value: Piece, interval: Piece) => say`${value}, worked out for each interval of ${interval}`,
  timeIn: (span: Piece) => say`the time in ${span}`,
  timeInPeriod: (period: Noun) => say`the time in the ${words(period)}`,
  timeCounted: (period: Noun) => say`the time in the ${words(period)} that no exclusion removes`,
  timeBetween: (start: Piece, stop: Piece, record: Noun) =>
    say`the time from ${start} to ${stop} of ${a(record)}`,
  later: (moments: Piece) => say`the later of ${moments}`,
  earlier: (moments: Piece) => say`the earlier of ${moments}`,
  per: {
    started: (amount: Piece, step: Piece, of: Piece) => say`${amount} for each started ${step} of ${of}`,
    full: (amount: Piece, step: Piece, of: Piece) => say`${amount} for each full ${step} of ${of}`,
  },
  when: (then: Piece, condition: Piece, otherwise: Piece) =>
    say`${then} where ${condition}, otherwise ${otherwise}`,
  previous: (value: Piece, period: Noun) => say`${value} in the ${words(period)} before`,
  cases: { where: 'Where', value: 'Value', otherwise: say`otherwise` },
};

export const conditions = {
  'at least': (a: Piece, b: Piece) => say`${a} is at least ${b}`,
  'at most': (a: Piece, b: Piece) => say`${a} is at most ${b}`,
  above: (a: Piece, b: Piece) => say`${a} is above ${b}`,
  below: (a: Piece, b: Piece) => say`${a} is below ${b}`,
  is: (a: Piece, b: Piece) => say`${a} is ${b}`,
  'is not': (a: Piece, b: Piece) => say`${a} is not ${b}`,
  noneOf: (a: Piece, items: Piece) => say`${a} is none of ${items}`,
  not: (condition: Piece) => say`it is not true that ${condition}`,
  group: (condition: Piece) => say`(${condition})`,
  fact: (fact: Piece) => say`the fact ${fact} holds`,
  noFact: (fact: Piece) => say`the fact ${fact} does not hold`,
  span: (span: Piece) => say`${span} is under way`,
  during: (calendar: Piece) => say`it happens during ${calendar}`,
  outside: (calendar: Piece) => say`it happens outside ${calendar}`,
  noSpan: (span: Piece) => say`${span} is not under way`,
  value: (value: Piece) => say`${value} holds`,
  noValue: (value: Piece) => say`${value} does not hold`,
  yes: (value: Piece) => say`${value} is true`,
  no: (value: Piece) => say`${value} is not true`,
  verdict: {
    met: (slo: Piece) => say`${slo} is met`,
    missed: (slo: Piece) => say`${slo} is missed`,
    'below minimum': (slo: Piece) => say`${slo} is worse than its ${minimum}`,
    'better by': (slo: Piece, by: Piece) => say`${slo} is better than its ${target} by at least ${by}`,
  },
  anyCell: (slo: Piece) => say`any ${category} of ${slo}`,
  noCell: (slo: Piece) => say`no ${category} of ${slo}`,
  everyCell: (slo: Piece) => say`every ${category} of ${slo}`,
  oneCell: (slo: Piece, cell: Piece) => say`${slo} for ${cell}`,
  inOne: (condition: Piece, period: Noun) => say`${condition} in one ${words(period)}`,
  inARow: (condition: Piece, count: Piece, periods: Noun) =>
    say`${condition} in ${count} ${words(periods)} in a row`,
  ofAny: (condition: Piece, count: Piece, window: Piece, periods: Noun) =>
    say`${condition} in ${count} of any ${window} ${words(periods)} in a row`,
  /* A condition at the end of a sentence: one phrase, or the opening of a list. */
  where: (lead: Piece, condition: Piece) => say`${lead} where ${condition}.`,
  whereEvery: (lead: Piece) => say`${lead} where all of this is true:`,
  whereSome: (lead: Piece) => say`${lead} where one of these is true:`,
  whereOneOf: (lead: Piece, subject: Piece) => say`${lead} where ${subject} is one of these:`,
  whereNoneOf: (lead: Piece, subject: Piece) => say`${lead} where ${subject} is none of these:`,
  /* Further lists under the first one, for choices that are long themselves. */
  alsoOneOf: (subject: Piece) => say`and ${subject} is one of these:`,
  alsoNoneOf: (subject: Piece) => say`and ${subject} is none of these:`,
  orOneOf: (subject: Piece) => say`or ${subject} is one of these:`,
  orNoneOf: (subject: Piece) => say`or ${subject} is none of these:`,
};
