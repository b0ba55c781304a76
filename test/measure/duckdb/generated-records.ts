import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Mapping } from '../../../src/evidence/mapping.js';
import { zones } from './generated-calendars.js';
import { channels } from './generated-plan.js';

/* Records as tools export them, good and bad: files of CSV and the mapping that reads them. */

export interface GeneratedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface GeneratedRecords {
  readonly mapping: Mapping;
  readonly files: readonly GeneratedFile[];
}

const columns = [
  'number',
  'changed',
  'count',
  'opened_at',
  'resolved_at',
  'closed_at',
  'priority',
  'contact',
  'state',
  'note',
];

const two = (value: number): string => String(value).padStart(2, '0');

interface TimeStyle {
  readonly format: string;
  /** Seconds that a local clock shows since 1970, as text; `odd` makes variants. */
  readonly write: (local: Date, odd: number) => string;
}
const timeStyles: readonly TimeStyle[] = [
  {
    format: 'd/M/yyyy HH:mm',
    write: (t) =>
      `${t.getUTCDate()}/${t.getUTCMonth() + 1}/${t.getUTCFullYear()} ${two(t.getUTCHours())}:${two(t.getUTCMinutes())}`,
  },
  {
    format: 'yyyy-MM-dd HH:mm:ss',
    write: (t) => t.toISOString().slice(0, 19).replace('T', ' '),
  },
  {
    format: "yyyy.MM.dd 'at' H:mm",
    write: (t) =>
      `${t.toISOString().slice(0, 10).replaceAll('-', '.')} at ${t.getUTCHours()}:${two(t.getUTCMinutes())}`,
  },
  {
    format: 'iso',
    write: (t, odd) =>
      t.toISOString().slice(0, odd % 2 === 0 ? 16 : 19) +
      (['', 'Z', '+02:00', '-0330', '+11', ''][odd % 6] ?? ''),
  },
  {
    format: "yyyy-MM-dd'T'HH:mm:ssXXX",
    write: (t, odd) => t.toISOString().slice(0, 19) + (['Z', '+05:45', '-10:30'][odd % 3] ?? ''),
  },
];

const ids = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  ' T1 ',
  'Ä',
  '\u{1d4b3}',
  '\uffee',
  "x'; DROP TABLE reading; --",
  'a"b',
  '\u202eRTL',
];
const priorities: Readonly<Record<string, string>> = { '1 - Critical': 'p1', '2': 'p2', "3 'low'": 'p3' };
const stateTexts: Readonly<Record<string, string>> = {
  New: 'new',
  'Wait; ing': 'waiting',
  Hold: 'on hold',
  Done: 'done',
};

/** Mostly the good cells, now and then one that a reader must refuse or take for missing. */
const cell = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 200, arbitrary: good },
    { weight: 2, arbitrary: fc.constantFrom('', '?', ' ? ', '\t') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'tomorrow',
        '31/2/2016 10:00',
        '2016-02-30 10:00:00',
        'NULL',
        '-',
        '0x1F',
        "'; --",
        '1e3',
      ),
    },
  );

/** Times about the anchor day, moved by some days. */
const time = (style: TimeStyle, anchor: string, moved = 0): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        fc.integer({ min: -6 * 96, max: 6 * 96 }).map((quarter) => quarter * 900),
        fc.integer({ min: -7 * 86_400, max: 7 * 86_400 }),
        fc.integer({ min: -3600, max: 4 * 3600 }),
        fc.integer({ min: -3, max: 6 }).map((day) => day * 86_400),
      ),
      fc.nat({ max: 5 }),
    )
    .map(([seconds, odd]) =>
      style.write(new Date(Date.parse(anchor) + (moved * 86_400 + seconds) * 1000), odd),
    );

const row = (style: TimeStyle, anchor: string): fc.Arbitrary<Record<string, string>> => {
  const at = time(style, anchor);
  const sometimes = fc.oneof(
    { weight: 3, arbitrary: at },
    { weight: 3, arbitrary: time(style, anchor, 3) },
    { weight: 1, arbitrary: fc.constant('?') },
  );
  return fc.record({
    number: cell(fc.constantFrom(...ids)),
    changed: cell(at),
    count: cell(
      fc.constantFrom('0', '1', '2', '10', '007', '-3', '+1', '1.5', '1.50', '12345678901234567890'),
    ),
    opened_at: cell(fc.oneof(at, time(style, anchor, -3))),
    resolved_at: cell(sometimes),
    closed_at: cell(sometimes),
    priority: cell(fc.constantFrom(...Object.keys(priorities))),
    contact: cell(fc.constantFrom(...channels)),
    state: cell(fc.constantFrom(...Object.keys(stateTexts))),
    note: fc.constantFrom(
      '',
      'plain',
      'a, b',
      'a; b',
      'two\nlines',
      'say "so"',
      '\u0007bell',
      'é\u{1f600}',
      '\ufffd',
      'null\0',
    ),
  });
};

const mappingOf = (style: TimeStyle): fc.Arbitrary<Mapping> =>
  fc.record({
    format: fc.constant('sla-mapping/1' as const),
    record: fc.constant('ticket' as const),
    as: fc.constant(null),
    rows: fc.constant([]),
    where: fc.constant(null),
    fields: fc.constant({}),
    at: fc.constant('opened'),
    files: fc.constant(['part*.csv', 'part*.csv.gz']),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    missing: fc.constantFrom(['?'], [], ['?', 'NULL', ' - ']),
    time: fc.record({
      format: fc.constant(style.format),
      zone: fc.constantFrom(...zones),
      ambiguous: fc.constantFrom('earlier' as const, 'later' as const, 'quarantine' as const),
    }),
    id: fc.constant('number'),
    order: fc.shuffledSubarray([
      { column: 'changed', as: 'time' as const },
      { column: 'count', as: 'number' as const },
      { column: 'note', as: 'text' as const },
    ]),
    moments: fc.constant({ opened: 'opened_at', resolved: 'resolved_at', closed: 'closed_at' }),
    dimensions: fc.constantFrom<Mapping['dimensions']>(
      { severity: { column: 'priority', values: priorities }, channel: { column: 'contact', values: null } },
      { severity: { column: 'priority', values: priorities } },
      { channel: { column: 'contact', values: null }, spare: { column: 'note', values: null } },
    ),
    states: fc.option(
      fc.constantFrom(
        { column: 'state', at: 'changed', values: stateTexts },
        { column: 'state', at: 'opened_at', values: null },
      ),
      { freq: 4 },
    ),
  });

interface Layout {
  readonly columns: readonly string[];
  readonly lineEnd: string;
  readonly bom: boolean;
  readonly packed: boolean;
  readonly quoteAll: boolean;
  /** Rows at which a cell is too many, a cell is lacking, or an empty line stands. */
  readonly accidents: readonly { readonly row: number; readonly kind: 'more' | 'less' | 'empty' }[];
}
const layout: fc.Arbitrary<Layout> = fc.record({
  columns: fc.shuffledSubarray(columns, { minLength: columns.length }),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  bom: fc.boolean(),
  packed: fc.boolean(),
  quoteAll: fc.boolean(),
  accidents: fc.array(
    fc.record({
      row: fc.nat({ max: 20 }),
      kind: fc.constantFrom('more' as const, 'less' as const, 'empty' as const),
    }),
    { maxLength: 2 },
  ),
});

function fileOf(
  rows: readonly Record<string, string>[],
  how: Layout,
  delimiter: string,
  name: string,
): GeneratedFile {
  const written = (text: string): string =>
    how.quoteAll || text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = [how.columns.join(delimiter)];
  for (const [index, cells] of rows.entries()) {
    const accident = how.accidents.find((one) => one.row === index)?.kind;
    const line = how.columns.map((column) => written(cells[column] ?? ''));
    if (accident === 'more') line.push('');
    if (accident === 'less') line.pop();
    lines.push(line.join(delimiter));
    if (accident === 'empty') lines.push('');
  }
  const text = (how.bom ? '\ufeff' : '') + lines.join(how.lineEnd) + how.lineEnd;
  return how.packed
    ? { name: `${name}.csv.gz`, bytes: gzipSync(text) }
    : { name: `${name}.csv`, bytes: Buffer.from(text) };
}

/** Rows about the anchor day in one to three files, with their mapping. */
export const generatedRecords = (anchor: string): fc.Arbitrary<GeneratedRecords> =>
  fc.constantFrom(...timeStyles).chain((style) =>
    fc
      .record({
        mapping: mappingOf(style),
        rows: fc.array(row(style, anchor), { minLength: 10, maxLength: 60, size: 'max' }),
        layouts: fc.array(layout, { minLength: 1, maxLength: 3 }),
        quiet: fc.boolean(),
      })
      .map(({ mapping, rows, layouts, quiet }) => {
        // Half of the cases hold nothing that the engine leaves to the reader of records.
        const used = quiet
          ? rows.map((cells) => ({ ...cells, note: cells['note']?.replace(/[\n\0\ufffd]/g, ' ') ?? '' }))
          : rows;
        const share = Math.ceil(used.length / layouts.length);
        return {
          mapping,
          files: layouts.map((how, index) =>
            fileOf(used.slice(index * share, (index + 1) * share), how, mapping.delimiter, `part${index}`),
          ),
        };
      }),
  );
