import { diagnose } from '../diagnostics/diagnose.js';
import { parseDecimal, ZERO } from '../quantities/ratio.js';
import { nearest } from '../text/nearest.js';
import type {
  DeadlineExpression, Name, NumberLiteral, PeriodExpression, PeriodLiteral, Selector, SelectorTerm, Within,
} from './ast.js'; // prettier-ignore
import { chosen, date, decimal, duration, name, nameOf, number, type Branch } from './lower.js';
import { endOf } from './scan.js';
import { units } from './vocabulary.js';

/* Phrases that many facts share: periods, deadlines, selectors. */

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** 1 to 12; 0 and a finding for a word that names no month. */
export function monthOf(branch: Branch): number {
  const token = branch.word('Name');
  if (token === undefined) return 0;
  const found = monthNames.indexOf(token.image) + 1;
  if (found > 0) return found;
  const { file } = branch.cursor;
  const span = { file, start: token.startOffset, end: endOf(token) };
  const meant = nearest(token.image, monthNames) ?? monthNames.find((m) => sameStart(m, token.image));
  const fixes = meant === undefined ? [] : [{ title: `Write ${meant}`, edits: [{ span, text: meant }] }];
  branch.cursor.found.push(
    diagnose('SLA0144', span, { text: token.image, meant }, { hint: 'closed 25 December', fixes }),
  );
  return meant === undefined ? 0 : monthNames.indexOf(meant) + 1;
}

const sameStart = (month: string, written: string): boolean =>
  month.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase();

const unitOf = (b: Branch): string => units.get(b.word('Unit')?.image ?? '') ?? '';
const ordinalOf = (b: Branch): number | undefined => {
  const image = b.word('Ordinal')?.image;
  return image === undefined ? undefined : Number.parseFloat(image);
};
const wholeOf = (b: Branch, n = 0): number => {
  const { numerator, denominator } = decimal(b.word('Number', n)?.image);
  return Number(numerator / denominator);
};

/** `calendar month`, `fiscal quarter starting in February`, `billing month from the 15th`, `30 days from DATE`, `day` … */
export function period(b: Branch): PeriodExpression {
  const form =
    b.keyword('fiscal') !== undefined
      ? 'fiscal'
      : b.keyword('billing') !== undefined
        ? 'billing'
        : b.keyword('rolling') !== undefined
          ? 'rolling'
          : b.word('Number') !== undefined
            ? 'fixed'
            : 'calendar';
  const start =
    form === 'fiscal' && b.has('monthName')
      ? monthOf(b.sub('monthName')) || undefined
      : form === 'billing'
        ? ordinalOf(b)
        : undefined;
  const unit = unitOf(b);
  const count = b.word('Number') === undefined ? 1 : wholeOf(b);
  const from = form === 'fixed' && b.word('Date') !== undefined ? date(b.cursor, b.word('Date')) : undefined;
  if (form === 'calendar' && b.keyword('calendar') === undefined && unit !== '' && unit !== 'day') {
    const { span } = b;
    // Which of the two is for the author to say, so that no program chooses.
    const meant = unit === 'month' ? ['calendar month', 'billing month'] : [`calendar ${unit}`];
    const fixes = meant.map((text) => ({ title: `Write ${text}`, edits: [{ span, text }] }));
    b.cursor.found.push(diagnose('SLA0142', span, { unit }, { hint: `each ${meant[0]}`, fixes }));
  }
  return { kind: 'PeriodExpression', span: b.span, form, unit, count, start, from };
}

/** A period that the author has left away. */
export function noPeriod(b: Branch): PeriodExpression {
  const { span } = nameOf(b.cursor, undefined);
  return {
    kind: 'PeriodExpression',
    span,
    form: 'calendar',
    unit: '',
    count: 1,
    start: undefined,
    from: undefined,
  };
}

export const periodOrNone = (b: Branch): PeriodExpression =>
  b.has('period') ? period(b.sub('period')) : noPeriod(b);

/** `30 calendar days after the end of the month`: the anchor as written. */
export function deadline(b: Branch): DeadlineExpression {
  const length = duration(b.sub('duration'));
  const { amount, calendar, unit } = length;
  const direction = b.keyword('before') === undefined ? 'after' : 'before';
  const anchor = b
    .subs('anchor')
    .flatMap((a) => a.subs('noun').map(wordsOf))
    .join(' of ');
  return { kind: 'DeadlineExpression', span: b.span, amount, calendar, unit, direction, anchor };
}

function wordsOf(noun: Branch): string {
  const article = noun.keyword('the') ?? noun.keyword('a');
  const thing = noun.word('Unit')?.image ?? noun.sub('momentName').word('Name')?.image ?? '';
  return article === undefined ? thing : `${article.image} ${thing}`;
}

/** `3 of any 6 months in a row`: how many, out of how many, of what. */
export function inARow(b: Branch): { count: NumberLiteral; window: NumberLiteral; period: string } {
  const count = number(b.cursor, b.word('Number'));
  const window = b.word('Number', 1) === undefined ? count : number(b.cursor, b.word('Number', 1));
  return { count, window, period: unitOf(b) };
}

/** `half up`, `down` … as one name. */
export const roundingMode = (b: Branch): Name => chosen(b, 'half up', 'half even', 'down', 'up');

/** `within 4 office hours`, `within 2 office days, same time`, `by the close of the next office day`, `within response_time` */
export function within(b: Branch): Within {
  if (b.keyword('within') !== undefined) {
    if (b.has('anyName')) {
      const { span } = b.sub('anyName');
      return { kind: 'NameExpression', span, name: name(b.sub('anyName')), selector: undefined };
    }
    const length = duration(b.sub('duration'));
    if (b.keyword('same') === undefined) return length;
    return { ...length, rule: 'same time', span: { ...length.span, end: b.span.end } };
  }
  const ordinal = /^\d+/.exec(b.word('Ordinal')?.image ?? '1')?.[0] ?? '1';
  const calendar = b.has('calendarName') ? name(b.sub('calendarName')) : undefined;
  const rule = b.keyword('close') === undefined ? undefined : 'close';
  const amount = parseDecimal(ordinal) ?? ZERO;
  return { kind: 'DurationLiteral', span: b.span, rule, amount, calendar, unit: unitOf(b) };
}

export function selector(b: Branch): Selector {
  // Before its terms: one that is missing stands inside.
  const { span } = b;
  const terms = b.subs('selectorTerm').map(selectorTerm);
  return { kind: 'Selector', span, otherwise: b.keyword('otherwise') !== undefined, terms };
}

export const selectorTerm = (b: Branch): SelectorTerm => {
  const { span } = b;
  return { kind: 'SelectorTerm', span, values: b.subs('valueName').map(name) };
};

/** The cell of a value in an expression: `eu for premium`, `(p1 or p2) by phone`. */
export function cells(b: Branch): Selector {
  const { span } = b;
  const terms = b.subs('cellTerm').map((term): SelectorTerm => {
    if (term.has('selectorTerm')) return { ...selectorTerm(term.sub('selectorTerm')), span: term.span };
    const value = name(term.sub('valueName'));
    return { kind: 'SelectorTerm', span: value.span, values: [value] };
  });
  return { kind: 'Selector', span, otherwise: false, terms };
}

/** `2026-03`, `2026-Q2`, `2026-W14`, `2026-03-01`, `2026` after `in`. */
export function periodLiteral(b: Branch): PeriodLiteral {
  const token = b.word('Month') ?? b.word('Period') ?? b.word('Date') ?? b.word('Number');
  const { span } = nameOf(b.cursor, token);
  const image = token?.image ?? '';
  const known =
    /^\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4]|-W(?:0[1-9]|[1-4]\d|5[0-3])|-\d\d-\d\d)?$/.test(image) &&
    (b.word('Date') === undefined || date(b.cursor, token).value !== undefined);
  if (!known && b.word('Number') !== undefined) {
    const found = diagnose(
      'SLA0120',
      span,
      { text: image, what: 'month' },
      { hint: 'given downtime = 60 minutes in 2026-03' },
    );
    b.cursor.found.push(found);
  }
  return { kind: 'PeriodLiteral', span, key: known ? image : '' };
}
