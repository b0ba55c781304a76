import { addDays, daysInMonth, formatDate, type CivilDate } from '../../quantities/date.js';
import { fromInteger } from '../../quantities/ratio.js';
import { formatMoney } from '../../quantities/money.js';

/** What a new contract is filled with; checked before. */
export interface Values {
  /** Names as they are called, in one line each. */
  readonly provider: string;
  readonly customer: string;
  /** IANA name. */
  readonly zone: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** First and last day of the term. */
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** A contract to begin with. Names in it are settled (`supplier`, `client`): whoever they are called cannot break it. */
export interface Template {
  readonly name: string;
  /** One line: what it is for. */
  readonly summary: string;
  readonly title: string;
  /** What follows the heading. */
  readonly body: (fill: Fill) => string;
}

/** How a template's body is filled. */
export interface Fill {
  /** `12000` → `EUR 12,000.00`, or `JPY 12,000`. */
  readonly money: (whole: number) => string;
  /** A month of the term for worked examples, `2026-03`: the first whole one, or else the first. */
  readonly month: string;
}

/** The text of a new contract; the formatter lays it out. */
export function fillTemplate({ title, body }: Template, values: Values): string {
  const { currency, from, until } = values;
  const fill: Fill = {
    money: (whole) => formatMoney({ amount: fromInteger(BigInt(whole)), currency }),
    month: exampleMonth(from, until),
  };
  return `contract ${quoted(title)} version 1.0.0

provider supplier ${quoted(values.provider)}
customer client ${quoted(values.customer)}

effective ${formatDate(from)} until the end of ${formatDate(until)}
time zone ${values.zone}
currency ${currency}

${body(fill)}`;
}

/** A text of the language: what would end it is written so that it does not. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;

function exampleMonth(from: CivilDate, until: CivilDate): string {
  const rest = from.day === 1 ? 0 : daysInMonth(from.year, from.month) - from.day + 1;
  const first = addDays(from, rest);
  const last = formatDate({ ...first, day: daysInMonth(first.year, first.month) });
  const whole = last <= formatDate(until) ? first : from;
  return formatDate(whole).slice(0, 7);
}
