import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { diagnose, type ArgumentsOf } from '../diagnostics/diagnose.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { compareDates, formatDate, parseDate, type CivilDate } from '../quantities/date.js';
import type { Source, Span } from '../text/source.js';
import type { HolidayFile } from './holiday-files.js';

export { holidayFileName, regionsOf, type HolidayFile } from './holiday-files.js';

export const HOLIDAYS_FORMAT = 'sla-holidays/1';

/** Reads `calendars/REGION.yaml`; undefined when a finding leaves the holidays uncertain. */
export function readHolidayFile(source: Source): Result<HolidayFile | undefined> {
  const document = parseDocument(source.text, { lineCounter: new LineCounter(), prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    const span = spanIn(source, start, Math.max(end, start));
    return {
      value: undefined,
      diagnostics: [diagnose('SLA0411', span, { problem: sentence(error.message) })],
    };
  }
  const diagnostics: Diagnostic[] = [];
  const wrong = (span: Span, args: ArgumentsOf<'SLA0412'>, hint: string): undefined => {
    diagnostics.push(diagnose('SLA0412', span, args, { hint }));
    return undefined;
  };
  const root = document.contents;
  if (!isMap(root)) {
    wrong(
      spanIn(source, 0, source.text.length),
      { entry: 'format', problem: 'is missing' },
      `For example: format: ${HOLIDAYS_FORMAT}`,
    );
    return { value: undefined, diagnostics };
  }
  const entries: Entries = { source, root, wrong };
  const format = textOf(entries, 'format', HOLIDAYS_FORMAT);
  if (format !== undefined && format !== HOLIDAYS_FORMAT) {
    wrong(
      spanOf(source, root.get('format', true)),
      { entry: 'format', problem: `is “${format}”, which is not known` },
      `format: ${HOLIDAYS_FORMAT}`,
    );
  }
  const region = textOf(entries, 'region', 'GB-ENG');
  const named = /(?:^|[/\\])calendars[/\\]([^/\\]+)\.yaml$/.exec(source.name)?.[1];
  if (region !== undefined && named !== undefined && region !== named) {
    const problem = `is “${region}”, but the file is named “${named}.yaml”`;
    wrong(
      spanOf(source, root.get('region', true)),
      { entry: 'region', problem },
      `For example: region: ${named}`,
    );
  }
  const years = yearsOf(entries);
  const days = daysOf(entries, years, diagnostics);
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (['format', 'region', 'source', 'years', 'days'].includes(key)) continue;
    wrong(
      spanOf(source, pair.key),
      { entry: key, problem: 'is not known' },
      'Entries: format, region, source, years, days.',
    );
  }
  if (diagnostics.length > 0 || region === undefined || years === undefined)
    return { value: undefined, diagnostics };
  return { value: { region, file: source.name, years, days }, diagnostics };
}

interface Entries {
  readonly source: Source;
  readonly root: YAMLMap;
  readonly wrong: (span: Span, args: ArgumentsOf<'SLA0412'>, hint: string) => undefined;
}

function textOf({ source, root, wrong }: Entries, entry: string, example: string): string | undefined {
  const node = root.get(entry, true);
  const hint = `For example: ${entry}: ${example}`;
  if (node === undefined) return wrong(startOf(source), { entry, problem: 'is missing' }, hint);
  if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
  return wrong(spanOf(source, node), { entry, problem: 'must be a text' }, hint);
}

function yearsOf({ source, root, wrong }: Entries): number[] | undefined {
  const node = root.get('years', true) as unknown;
  const hint = 'For example: years: [2026, 2027]';
  if (node === undefined) return wrong(startOf(source), { entry: 'years', problem: 'is missing' }, hint);
  const years = isSeq(node) ? node.items.map((i) => (isScalar(i) ? i.value : undefined)) : [];
  const good = years.filter(
    (y): y is number => typeof y === 'number' && Number.isInteger(y) && y >= 1 && y <= 9999,
  );
  if (good.length === 0 || good.length !== years.length) {
    return wrong(spanOf(source, node), { entry: 'years', problem: 'must be a list of years' }, hint);
  }
  return [...new Set(good)].sort((a, b) => a - b);
}

function daysOf(
  { source, root, wrong }: Entries,
  years: readonly number[] | undefined,
  diagnostics: Diagnostic[],
): HolidayFile['days'] {
  const node = root.get('days', true) as unknown;
  const hint = 'For example: - { date: 2026-12-25, name: Christmas Day }';
  if (!isSeq(node)) {
    const problem = node === undefined ? 'is missing' : 'must be a list of days';
    wrong(node === undefined ? startOf(source) : spanOf(source, node), { entry: 'days', problem }, hint);
    return [];
  }
  const days = new Map<string, { date: CivilDate; name: string }>();
  for (const item of node.items) {
    const name = isMap(item) ? item.get('name') : undefined;
    const written = isMap(item) ? item.get('date', true) : undefined;
    const text = isScalar(written) ? String(written.source ?? written.value) : '';
    const date = parseDate(text);
    if (date === undefined || typeof name !== 'string' || name === '') {
      wrong(
        spanOf(source, item),
        { entry: 'days', problem: 'has an entry without a date or without a name' },
        hint,
      );
      continue;
    }
    if (years !== undefined && !years.includes(date.year)) {
      diagnostics.push(
        diagnose('SLA0413', spanOf(source, item), { date: text, name, years: years.join(', ') }),
      );
      continue;
    }
    const known = days.get(text);
    days.set(text, known === undefined ? { date, name } : { date, name: `${known.name}, ${name}` });
  }
  return [...days.values()].sort((a, b) => compareDates(a.date, b.date));
}

/** One answer of a holiday library, as date-holidays gives it. */
export interface HolidayAnswer {
  /** `2016-03-25 00:00:00`, local; only the day counts. */
  readonly date: string;
  readonly name: string;
  readonly type: string;
}

/** The text of a calendar file: public holidays only (substitute days are public holidays), sorted, one a day. */
export function writeHolidayFile(
  region: string,
  source: string,
  years: readonly number[],
  answers: readonly HolidayAnswer[],
): string {
  const days = new Map<string, string[]>();
  for (const answer of answers) {
    const day = answer.date.slice(0, 10);
    if (answer.type !== 'public' || parseDate(day) === undefined || !years.includes(Number(day.slice(0, 4))))
      continue;
    const names = days.get(day) ?? [];
    if (!names.includes(answer.name)) days.set(day, [...names, answer.name]);
  }
  const lines = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `format: ${HOLIDAYS_FORMAT}`,
    `region: ${region}`,
    `source: ${JSON.stringify(source)}`,
    `years: [${[...years].sort((a, b) => a - b).join(', ')}]`,
    ...(lines.length === 0 ? ['days: []'] : ['days:']),
    ...lines.map(
      ([day, names]) =>
        `  - { date: ${formatDate(parseDate(day)!)}, name: ${JSON.stringify(names.join(', '))} }`,
    ),
    '',
  ].join('\n');
}

const startOf = (source: Source): Span => spanIn(source, 0, Math.max(0, source.text.search(/\n|$/)));

const spanIn = (source: Source, start: number, end: number): Span => ({
  file: source.name,
  start: Math.min(start, source.text.length),
  end: Math.min(end, source.text.length),
});

function spanOf(source: Source, node: unknown): Span {
  const range = (node as Node | undefined)?.range;
  return range === undefined || range === null ? startOf(source) : spanIn(source, range[0], range[1]);
}

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);
