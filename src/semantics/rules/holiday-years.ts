import { holidayFileName } from '../holiday-files.js';
import type { Rule } from '../draft.js';
import { dayBefore } from '../wording.js';

/** The calendar file knows the holidays of every year of the term. */
export const holidayYears: Rule = ({ draft, scope }) => {
  for (const rule of draft.calendars.flatMap((c) => c.holidays)) {
    const { term } = draft;
    if (term === undefined) continue;
    const first = term.from.year;
    const last = term.before === undefined ? Math.max(first, ...rule.years) : dayBefore(term.before).year;
    const missing: number[] = [];
    for (let year = first; year <= last && missing.length < 1000; year++) {
      if (!rule.years.includes(year)) missing.push(year);
    }
    const openEnded = term.before === undefined ? [`every year from ${last + 1}`] : [];
    const years = [...yearRanges(missing), ...openEnded];
    if (years.length === 0) continue;
    scope.report(
      'SLA0407',
      rule.span,
      { region: rule.region, years: listed(years), known: listed(yearRanges(rule.years)) },
      {
        hint: `Write ${holidayFileName(rule.region)} again with: sla holidays ${rule.region} --from ${first} --until ${term.before === undefined ? last + 1 : last}`,
      },
    );
  }
};

/** `2016`, `2018 to 2020`. */
function yearRanges(years: readonly number[]): string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const year of years) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === year - 1) range.last = year;
    else ranges.push({ first: year, last: year });
  }
  return ranges.flatMap((r) => {
    if (r.first === r.last) return [`${r.first}`];
    return r.last === r.first + 1 ? [`${r.first}`, `${r.last}`] : [`${r.first} to ${r.last}`];
  });
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
