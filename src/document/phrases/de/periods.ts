import type { Deadline, Period } from '../../../semantics/contract.js';
import type { Inline } from '../../clause.js';
import { say, use, type Sentence } from '../../sentence.js';
import type { Phrases } from '../index.js';
import type { Noun } from '../noun.js';
import { anchors } from './anchors.js';
import { deFormat } from './format.js';
import { each } from './terms.js';

/* Zeiträume und Fristen auf Deutsch. Numbers of a period come in as values, by `stated`. */

type Stated = (text: string) => Inline;

const word = (text: string): Sentence => [{ kind: 'words', text }];
const noun = (
  gender: Noun['gender'],
  one: string,
  genitive: string,
  dative = one,
  bend: (text: string) => Sentence = word,
): Noun => ({
  gender,
  nominative: bend(one),
  accusative: bend(one),
  dative: bend(dative),
  genitive: bend(genitive),
});

const CALENDAR: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'year', readonly [Noun, Noun]>> = {
  day: [
    noun('masculine', 'Kalendertag', 'Kalendertags'),
    noun('plural', 'Kalendertage', 'Kalendertage', 'Kalendertagen'),
  ],
  week: [
    noun('feminine', 'Kalenderwoche', 'Kalenderwoche'),
    noun('plural', 'Kalenderwochen', 'Kalenderwochen'),
  ],
  month: [
    noun('masculine', 'Kalendermonat', 'Kalendermonats'),
    noun('plural', 'Kalendermonate', 'Kalendermonate', 'Kalendermonaten'),
  ],
  quarter: [
    noun('neuter', 'Kalenderquartal', 'Kalenderquartals'),
    noun('plural', 'Kalenderquartale', 'Kalenderquartale', 'Kalenderquartalen'),
  ],
  year: [
    noun('neuter', 'Kalenderjahr', 'Kalenderjahres'),
    noun('plural', 'Kalenderjahre', 'Kalenderjahre', 'Kalenderjahren'),
  ],
};
const FISCAL: Readonly<Record<'quarter' | 'year', readonly [Noun, Noun]>> = {
  quarter: [
    noun('neuter', 'Geschäftsquartal', 'Geschäftsquartals'),
    noun('plural', 'Geschäftsquartale', 'Geschäftsquartale', 'Geschäftsquartalen'),
  ],
  year: [
    noun('neuter', 'Geschäftsjahr', 'Geschäftsjahres'),
    noun('plural', 'Geschäftsjahre', 'Geschäftsjahre', 'Geschäftsjahren'),
  ],
};
const BILLING = [
  noun('masculine', 'Abrechnungsmonat', 'Abrechnungsmonats'),
  noun('plural', 'Abrechnungsmonate', 'Abrechnungsmonate', 'Abrechnungsmonaten'),
] as const;
const PERIODS = noun('plural', 'Zeiträume', 'Zeiträume', 'Zeiträumen');

type Case = 'accusative' | 'dative';
/** Words for a number of units: one, many, many in the dative. */
const UNITS = {
  hour: ['Stunde', 'Stunden', 'Stunden'],
  day: ['Tag', 'Tage', 'Tagen'],
  'calendar day': ['Kalendertag', 'Kalendertage', 'Kalendertagen'],
  month: ['Monat', 'Monate', 'Monaten'],
  'billing cycle': ['Abrechnungszyklus', 'Abrechnungszyklen', 'Abrechnungszyklen'],
} as const;
const count = (n: number, unit: keyof typeof UNITS, bent: Case): string => {
  const [one, many, dative] = UNITS[unit];
  return `${deFormat.integer(n)} ${n === 1 ? one : bent === 'dative' ? dative : many}`;
};
/** Days on which a calendar is open: the adjective bends as the noun does. */
const openDays = (n: number, bent: Case): string =>
  n === 1
    ? `${deFormat.integer(n)} offenen Tag`
    : `${deFormat.integer(n)} ${bent === 'dative' ? 'offenen Tagen' : 'offene Tage'}`;

function nounOf(period: Period, stated: Stated): Noun {
  switch (period.kind) {
    case 'calendar':
      return CALENDAR[period.unit][0];
    case 'fiscal':
      return FISCAL[period.unit][0];
    case 'billing':
      return BILLING[0];
    case 'fixed':
      return noun('masculine', 'Zeitraum', 'Zeitraums', 'Zeitraum', (text) =>
        ofLength(text, stated(count(period.days, 'day', 'dative'))),
      );
    case 'rolling':
      return noun('masculine', 'Gleitzeitraum', 'Gleitzeitraums', 'Gleitzeitraum', (text) =>
        ofLength(text, stated(count(period.count, period.unit, 'dative'))),
      );
    case 'term':
      return noun('feminine', 'Laufzeit', 'Laufzeit');
  }
}
const ofLength = (text: string, length: Inline): Sentence => [...word(`${text} von `), length];

export const periods: Phrases['periods'] = {
  noun: nounOf,
  plural: (period) => {
    switch (period?.kind) {
      case 'calendar':
        return CALENDAR[period.unit][1];
      case 'fiscal':
        return FISCAL[period.unit][1];
      case 'billing':
        return BILLING[1];
      default:
        return PERIODS;
    }
  },
  any: noun('masculine', 'Zeitraum', 'Zeitraums', 'Zeitraum', (text) => [use('period', text)]),
  every: (period, stated) => {
    if (period.kind === 'rolling') return say`alle ${stated(count(period.count, period.unit, 'accusative'))}`;
    if (period.kind === 'fixed') return say`alle ${stated(count(period.days, 'day', 'accusative'))}`;
    return period.kind === 'term' ? say`einmal in der Laufzeit` : each(nounOf(period, stated));
  },
  rule: (period, stated) => {
    switch (period.kind) {
      case 'calendar':
        return CALENDAR_RULES[period.unit];
      case 'fiscal': {
        const start = stated(deFormat.monthName(period.startMonth));
        return period.unit === 'year'
          ? say`Ein Geschäftsjahr umfasst zwölf Kalendermonate ab Beginn des Monats ${start}. Es trägt die Zahl des Kalenderjahres, in dem es beginnt.`
          : say`Ein Geschäftsquartal umfasst drei Kalendermonate. Das erste eines Geschäftsjahres beginnt mit dem Monat ${start}.`;
      }
      case 'billing':
        return say`Ein Abrechnungsmonat beginnt um 00:00 Uhr am ${stated(deFormat.ordinal(period.startDay))} Tag eines Kalendermonats. In einem Monat ohne diesen Tag beginnt er am letzten Tag.`;
      case 'fixed':
        return say`Zeiträume von ${stated(count(period.days, 'day', 'dative'))} folgen aufeinander ab dem ${stated(deFormat.date(period.from))}, diesen Tag eingeschlossen.`;
      case 'rolling':
        return say`Ein Gleitzeitraum von ${stated(count(period.count, period.unit, 'dative'))} endet mit jedem Tag und wird für jeden Tag beurteilt.`;
      case 'term':
        return say`Die Laufzeit reicht vom ersten bis zum letzten Tag dieses Vertrags, beide eingeschlossen.`;
    }
  },
  deadline: {
    after: (amount, anchor) => say`innerhalb von ${amount} nach ${anchor}`,
    before: (amount, anchor) => say`mindestens ${amount} vor ${anchor}`,
  },
  anchor: (anchor, stated) => [stated(anchors[anchor] ?? `„${anchor}“`)],
  deadlineAmount: ({ unit, amount: n, direction }: Deadline, stated, calendar) => {
    const bent: Case = direction === 'after' ? 'dative' : 'accusative';
    const amount = stated(unit === 'office day' ? openDays(n, bent) : count(n, unit, bent));
    return calendar === undefined ? [amount] : say`${amount} gemäß ${calendar}`;
  },
};

const CALENDAR_RULES: Readonly<Record<keyof typeof CALENDAR, Sentence>> = {
  day: say`Ein Kalendertag beginnt um 00:00 Uhr. Dieser Zeitpunkt gehört zum beginnenden Tag.`,
  week: say`Eine Kalenderwoche beginnt am Montag um 00:00 Uhr. Dieser Zeitpunkt gehört zur beginnenden Woche.`,
  month: say`Ein Kalendermonat beginnt an seinem ersten Tag um 00:00 Uhr. Dieser Zeitpunkt gehört zum beginnenden Monat.`,
  quarter: say`Ein Kalenderquartal beginnt um 00:00 Uhr am ersten Tag des Januars, Aprils, Julis oder Oktobers. Dieser Zeitpunkt gehört zum beginnenden Quartal.`,
  year: say`Ein Kalenderjahr beginnt am 1. Januar um 00:00 Uhr. Dieser Zeitpunkt gehört zum beginnenden Jahr.`,
};
