import { formatDate, type CivilDate } from '../../quantities/date.js';
import { clauseId } from '../../semantics/clause-id.js';
import type {
  Calendar,
  CalendarCombination,
  Closure,
  HolidayRule,
  OpenRule,
} from '../../semantics/contract.js';
import { dayBefore } from '../../semantics/wording.js';
import type { Change, Favours } from '../change.js';
import { compareFields } from '../fields.js';
import { compareOpenTime, type DayRange, type OpenOrder } from '../open-time.js';
import { change, side, type RuleId, type Side } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Changes of a calendar, each judged by its own effect on open time. `used`: some clock or service runs on it. */
export function calendarChanges(
  before: Calendar,
  after: Calendar,
  range: DayRange | undefined,
  used: boolean,
  find: (id: string) => Calendar | undefined,
): Change[] {
  const clause = clauseId.calendar(after.id);
  const name = `Calendar “${after.label}”`;
  const facts = (rule: RuleId, field: Field): Change[] => {
    const order = compareOpenTime(before, { ...before, [field]: after[field] }, range, find);
    const { favours, why } = used
      ? effectOf(order)
      : { favours: 'neither' as const, why: 'Nothing uses this calendar.' };
    const [gone, come] = [wordsOf(before, field), wordsOf(after, field)].map((words, i, both) =>
      words.filter((w) => !(both[1 - i] ?? []).includes(w)),
    );
    const what = `${name}: ${differenceWords(gone ?? [], come ?? [])}`;
    return [change(rule, clause, favours, what, told(before, field), told(after, field), why)];
  };
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      hours: () => facts('calendar.hours', 'hours'),
      closures: () => facts('calendar.closures', 'closures'),
      holidays: () => facts('calendar.holidays', 'holidays'),
      yearlyClosures: () => facts('calendar.closures', 'yearlyClosures'),
      openings: () => facts('calendar.openings', 'openings'),
      combination: () => facts('calendar.combination', 'combination'),
      zone: () => {
        const [b, a] = [before.zone, after.zone].map((z) =>
          z === undefined ? undefined : side(z.value, z.span),
        );
        const what = fromTo(`${name}: its time zone`, b?.text, a?.text);
        return [change('calendar.zone', clause, 'undecided', what, b, a)];
      },
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

/** Whom more or less open time favours: an open minute is a minute that a clock counts. */
export function effectOf(order: OpenOrder): { readonly favours: Favours; readonly why: string } {
  switch (order) {
    case 'equal':
      return { favours: 'neither', why: 'The open times within the term are the same, minute by minute.' };
    case 'more':
      return {
        favours: 'customer',
        why: 'It is open longer and never shorter, so clocks on it count more time.',
      };
    case 'less':
      return {
        favours: 'provider',
        why: 'It is open shorter and never longer, so clocks on it count less time.',
      };
    case 'crossing':
      return { favours: 'undecided', why: 'Some times open and others close; the records decide who gains.' };
    case 'unknown':
      return {
        favours: 'undecided',
        why: 'The time zone changed too, or the stretch of time is too long to compare.',
      };
  }
}

function differenceWords(gone: readonly string[], come: readonly string[]): string {
  const shown = (items: readonly string[]): string =>
    items.length > 4 ? `${items.slice(0, 4).join('; ')}; and ${items.length - 4} more` : items.join('; ');
  if (gone.length === 0 && come.length === 0) return 'the same facts in another order or form.';
  if (gone.length === 0) return `added ${shown(come)}.`;
  return come.length === 0 ? `removed ${shown(gone)}.` : `removed ${shown(gone)}; added ${shown(come)}.`;
}

type Field = 'hours' | 'closures' | 'holidays' | 'yearlyClosures' | 'openings' | 'combination';

function wordsOf(calendar: Calendar, field: Field): string[] {
  switch (field) {
    case 'hours':
      return calendar.hours.map(hoursWords);
    case 'closures':
      return calendar.closures.map(closureWords);
    case 'holidays':
      return calendar.holidays.flatMap(holidayWords);
    case 'yearlyClosures':
      return calendar.yearlyClosures.map(
        ({ month, day }) => `closed every year on day ${day} of month ${month}`,
      );
    case 'openings':
      return calendar.openings.map((o) => `open ${formatDate(o.date)} ${time(o.from)}-${time(o.to)}`);
    case 'combination':
      return calendar.combination === undefined ? [] : [combinationWords(calendar.combination)];
  }
}

const combinationWords = (c: CalendarCombination): string => {
  if (c.kind === 'calendar') return c.id;
  const part = (p: CalendarCombination): string =>
    p.kind === 'calendar' ? p.id : `(${combinationWords(p)})`;
  return `${part(c.left)} ${c.kind} ${part(c.right)}`;
};

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const until = (before: CivilDate | undefined): string =>
  before === undefined ? '' : ` until the end of ${formatDate(dayBefore(before))}`;

function hoursWords(rule: OpenRule): string {
  const days = rule.weekdays.length === 7 ? 'daily' : rule.weekdays.map((d) => DAYS[d - 1] ?? d).join(' ');
  const since = rule.since === undefined ? '' : ` from ${formatDate(rule.since)}`;
  return `open ${days} ${time(rule.from)}-${time(rule.to)}${since}${until(rule.before)}`;
}

const closureWords = (closure: Closure): string =>
  formatDate(closure.first) === formatDate(dayBefore(closure.before))
    ? `closed ${formatDate(closure.first)}`
    : `closed ${formatDate(closure.first)}${until(closure.before)}`;

/** The region, its years and every day, so that a day more in a file shows. */
const holidayWords = (rule: HolidayRule): string[] => [
  `holidays of ${rule.region} for ${rule.years.join(', ')}`,
  ...rule.days.map((day) => `${formatDate(day.date)} ${day.name}`),
];

function told(calendar: Calendar, field: Field): Side | undefined {
  if (field === 'combination')
    return calendar.combination === undefined
      ? undefined
      : side(combinationWords(calendar.combination), calendar.span);
  const [first] = calendar[field];
  if (first === undefined) return undefined;
  const words =
    field === 'holidays'
      ? calendar.holidays.map((rule) => `holidays of ${rule.region}`)
      : wordsOf(calendar, field);
  return side(words.join('; '), first.span);
}
