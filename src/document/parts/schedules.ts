import { clauseId } from '../../semantics/clause-id.js';
import type {
  Calendar,
  CalendarCombination,
  Closure,
  HolidayRule,
  OpenRule,
} from '../../semantics/contract.js';
import { addDays, compareDates, weekdayOf } from '../../quantities/date.js';
import type { Block, Clause, Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { commas } from './agreement.js';
import { paragraph, placeOf, termFor, together, type Context } from './context.js';

/* One schedule a calendar: weekly hours, closures, and the actual dates of its holidays by year. */

export const schedules = (context: Context): Clause[] =>
  context.contract.calendars.map((calendar) => ({
    id: clauseId.calendar(calendar.id),
    heading: context.label('calendar', calendar.id),
    blocks: blocksOf(context, calendar),
    clauses: [],
    numbering: 'schedule',
  }));

function blocksOf(context: Context, calendar: Calendar): Block[] {
  const { schedules: words, format } = context.phrases;
  const name = termFor(context, 'calendar', calendar.id);
  const { combination, zone, yearlyClosures, openings } = calendar;
  if (combination !== undefined)
    return [paragraph(words.combined(name, combinationText(context, combination)))];
  const blocks: Block[] =
    calendar.hours.length === 0
      ? openings.length === 0
        ? [paragraph(words.never(name))]
        : []
      : [paragraph(words.open(name)), hoursTable(context, calendar.hours)];
  if (zone !== undefined) blocks.push(paragraph(words.zone(value(zone.value, zone.span))));
  if (yearlyClosures.length > 0) {
    const items = yearlyClosures.map((day): Sentence => [value(format.dayOfYear(day), day.span)]);
    blocks.push(paragraph(words.yearly), { kind: 'list', items });
  }
  if (calendar.closures.length > 0) {
    blocks.push(paragraph(words.closures), {
      kind: 'list',
      items: calendar.closures.map((closure) => closureText(context, closure)),
    });
  }
  for (const rule of calendar.holidays) blocks.push(...holidayBlocks(context, rule));
  if (openings.length > 0) blocks.push(paragraph(words.openings), openingsTable(context, openings));
  const notes: Sentence[] = [];
  const closed = calendar.closures.length + calendar.holidays.length + yearlyClosures.length > 0;
  if (closed) notes.push(words.wins);
  if (closed && openings.length > 0) notes.push(words.openingWins);
  if ([...calendar.hours, ...openings].some((rule) => rule.to <= rule.from)) notes.push(words.overnight);
  if (notes.length > 0) blocks.push(paragraph(together(notes)));
  return blocks;
}

function hoursTable({ phrases }: Context, hours: readonly OpenRule[]): Table {
  const { schedules: words, format } = phrases;
  const dated = hours.some((rule) => rule.since !== undefined || rule.before !== undefined);
  const { days, from, to, period } = words.columns;
  const headings = dated ? [days, from, to, period] : [days, from, to];
  return {
    kind: 'table',
    caption: undefined,
    columns: headings.map((heading) => ({ heading, align: 'left' })),
    rows: hours.map((rule) => {
      const end = value(format.time(rule.to), rule.span);
      const row: Sentence[] = [
        [value(format.weekdays(rule.weekdays), rule.span)],
        [value(format.time(rule.from), rule.span)],
        rule.to <= rule.from ? words.nextDay(end) : [end],
      ];
      return dated ? [...row, applies(rule)] : row;
    }),
  };

  function applies({ since, before, span }: OpenRule): Sentence {
    const first = since === undefined ? undefined : value(format.date(since), span);
    const last = before === undefined ? undefined : value(format.lastDay(before), span);
    if (first === undefined) return last === undefined ? words.always : words.until(last);
    return last === undefined ? words.since(first) : words.sinceUntil(first, last);
  }
}

/** `London hours or New York hours, except Shutdown`; parts within parts stand in brackets. */
function combinationText(context: Context, combination: CalendarCombination): Sentence {
  const { schedules: words } = context.phrases;
  if (combination.kind === 'calendar') {
    const term = termFor(context, 'calendar', combination.id);
    return context.phrases.slos.calendar(term, placeOf('calendar', combination.id));
  }
  const part = (c: CalendarCombination): Sentence => {
    const text = combinationText(context, c);
    return c.kind === 'calendar' ? text : words.group(text);
  };
  return words[combination.kind](part(combination.left), part(combination.right));
}

function openingsTable({ phrases }: Context, openings: Calendar['openings']): Table {
  const { schedules: words, format } = phrases;
  const { date, from, to } = words.columns;
  return {
    kind: 'table',
    caption: undefined,
    columns: [date, from, to].map((heading) => ({ heading, align: 'left' })),
    rows: openings.map((opening) => {
      const stated = (text: string) => value(text, opening.span);
      const end = stated(format.time(opening.to));
      return [
        [stated(format.date(opening.date))],
        [stated(format.time(opening.from))],
        opening.to <= opening.from ? words.nextDay(end) : [end],
      ];
    }),
  };
}

function closureText({ phrases }: Context, { first, before, span }: Closure): Sentence {
  const { schedules: words, format } = phrases;
  const from = value(format.date(first), span);
  // A last day before the first one is for the checker to report; here it stands as written.
  if (compareDates(addDays(first, 1), before) === 0) return words.oneDay(from);
  return words.days(from, value(format.lastDay(before), span));
}

function holidayBlocks({ phrases }: Context, rule: HolidayRule): Block[] {
  const { schedules: words, format } = phrases;
  const stated = (text: string) => value(text, rule.span);
  const years = commas(rule.years.map((year): Sentence => [stated(String(year))]));
  const blocks: Block[] = [paragraph(words.holidays(stated(rule.region), stated(baseName(rule.file))))];
  if (rule.years.length > 0) blocks.push(paragraph(words.years(years)));
  const listed = [...new Set(rule.days.map((day) => day.date.year))].sort((a, b) => a - b);
  const columns = [words.columns.date, words.columns.day, words.columns.holiday];
  for (const year of listed) {
    blocks.push({
      kind: 'table',
      caption: words.year(String(year)),
      columns: columns.map((heading) => ({ heading, align: 'left' })),
      rows: rule.days
        .filter((day) => day.date.year === year)
        .map((day) => [
          [stated(format.date(day.date))],
          [stated(format.weekday(weekdayOf(day.date)))],
          [stated(day.name)],
        ]),
    });
  }
  return blocks;
}

/** The directory belongs to the machine that made the document, not to the agreement. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
