import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isZone, zoneNames } from '../quantities/zone-name.js';
import { nearest } from '../text/nearest.js';
import { fieldFindings } from './mapping-fields.js';
import { find, keySpan, lacking, SOURCE_KEYS as sourceKeys } from './mapping-shape.js';
import { inPath, lineAt, within, type Located, type Path } from './mapping-yaml.js';
import { LASTING, PLACED_BY, type MappedRecord } from './mapping.js';
import { trimBlanks } from './cell-text.js';
import { timeFormatProblems, timeLetters, timePatternRegex, type TimeFormatProblem } from './time-format.js';

type Text = Extract<Located, { kind: 'text' }>;

/** What is wrong with a mapping file beyond its shape. Values of the wrong shape are passed over: they have their finding. */
export const ruleFindings = (file: Located, source: string): readonly Diagnostic[] => [
  ...topFindings(file),
  ...sourcePaths(file).flatMap((at) => sourceFindings(file, at, source)),
];

/** The place of each source: the entries of `sources`, or the file itself. */
export function sourcePaths(file: Located): readonly Path[] {
  const sources = find(file, ['sources']);
  if (sources === undefined) return [[]];
  return sources.kind === 'list' ? sources.items.map((_, index) => ['sources', index]) : [];
}

/** Where a key of a source stands; `time`, `missing` and `delimiter` may stand at the top for all of them. */
export function placeIn(file: Located, at: Path, key: string): Path {
  const shared = key === 'time' || key === 'missing' || key === 'delimiter';
  return shared && find(file, [...at, key]) === undefined ? [key] : [...at, key];
}

const SHARED = ['format', 'time', 'missing', 'delimiter', 'sources'];

function topFindings(file: Located): readonly Diagnostic[] {
  if (find(file, ['sources']) === undefined || file.kind !== 'map') return [];
  const beside = file.entries
    .filter(({ key }) => sourceKeys.some((known) => known === key) && !SHARED.includes(key))
    .map(({ key, keySpan }) => diagnose('SLA0826', keySpan, { key }));
  const tickets = sourcePaths(file)
    .map((at) => find(file, [...at, 'record']))
    .filter((record) => record?.kind === 'text' && record.text === 'ticket');
  const again = tickets.slice(1).flatMap((record) => (record === undefined ? [] : [record.span]));
  const once = sourcePaths(file).length === 1 ? [] : timeFindings(file, ['time']);
  return [
    ...beside,
    ...again.map((span) => diagnose('SLA0831', span, {})),
    // Of one source they are found there.
    ...(find(file, ['time']) === undefined ? [] : once),
  ];
}

function sourceFindings(file: Located, at: Path, source: string): readonly Diagnostic[] {
  const own = (...path: Path): Located | undefined => find(file, [...at, ...path]);
  const time = placeIn(file, at, 'time');
  return [
    ...neededFindings(file, at),
    ...fileFindings(own('files')),
    ...delimiterFindings(own('delimiter')),
    ...(time.length === at.length + 1 ? timeFindings(file, time) : []),
    ...orderFindings(own),
    ...fieldsFindings(own),
    ...valueFindings(file, at, source),
  ];
}

/** Keys that one kind of record needs and another does not. */
function neededFindings(file: Located, at: Path): readonly Diagnostic[] {
  const own = find(file, at);
  // A kind that is missing or misspelt has its finding; most files are of tickets.
  const record = recordAt(file, at) ?? 'ticket';
  if (own?.kind !== 'map') return [];
  const moments = find(own, ['moments']);
  const key = keySpan(file, at);
  const needed = [
    ...(find(file, placeIn(file, at, 'time')) === undefined ? ['time'] : []),
    ...(find(own, ['id']) === undefined && record !== 'probe' && record !== 'request' ? ['id'] : []),
    ...(moments === undefined ? ['moments'] : []),
  ];
  const findings = [
    ...needed.flatMap((name) => lacking(name, at, own, key)),
    ...(record === 'ticket' ? oneColumn(file, [...at, 'id']) : []),
  ];
  if (moments?.kind !== 'map') return findings;
  const names = moments.entries.map((entry) => entry.key);
  const written = find(own, ['at']);
  const placing = written?.kind === 'text' ? written.text : placedBy(record, names);
  if (LASTING.includes(record) && !names.includes('from'))
    return [...findings, ...lacking('from', [...at, 'moments'], moments, keySpan(file, [...at, 'moments']))];
  if (names.includes(placing)) return findings;
  const place = written?.span ?? keySpan(file, [...at, 'moments']);
  const args = { record, at: placing, suggestion: nearest(placing, names) };
  return [...findings, diagnose('SLA0832', place, args, { hint: `moments: { ${placing}: column }` })];
}

/** The rows of a ticket are found by one column. */
function oneColumn(file: Located, id: Path): readonly Diagnostic[] {
  if (find(file, id)?.kind !== 'list') return [];
  const args = { path: inPath(id), wanted: 'the name of a column', found: 'a list' };
  return [diagnose('SLA0807', keySpan(file, id), args)];
}

/** The moment that places records of a kind: the usual one; of tickets the first one where they have no `opened`. */
export const placedBy = (record: MappedRecord, moments: readonly string[]): string =>
  record === 'ticket' && !moments.includes(PLACED_BY.ticket)
    ? (moments[0] ?? PLACED_BY.ticket)
    : PLACED_BY[record];

/** The kind of record of a source; undefined for one that the schema has refused. */
export function recordAt(file: Located, at: Path): MappedRecord | undefined {
  const record = find(file, [...at, 'record']);
  if (record?.kind !== 'text') return undefined;
  return Object.hasOwn(PLACED_BY, record.text) ? (record.text as MappedRecord) : undefined;
}

function fieldsFindings(own: Own): readonly Diagnostic[] {
  const record = own('record');
  const fields = own('fields');
  if (record?.kind !== 'text' || fields?.kind !== 'map' || !Object.hasOwn(PLACED_BY, record.text)) return [];
  return fields.entries.flatMap((entry) => fieldFindings(record.text, entry));
}

type Own = (...path: Path) => Located | undefined;

/** A mapping reads nothing outside its own folder: it may come from somebody else, and it moves with its folder. */
function fileFindings(files: Located | undefined): readonly Diagnostic[] {
  return textsIn(files).flatMap((text) => {
    const why = refusal(text.text.trim());
    return why === undefined ? [] : [diagnose('SLA0809', text.span, { text: text.text, why })];
  });
}

function refusal(path: string): string | undefined {
  if (path === '') return undefined;
  if (/^[/\\]|^[A-Za-z]:/.test(path)) return 'starts at the root of a disk';
  const parts = path.split('/');
  if (parts.includes('..')) return 'leads out of the folder';
  if (path.includes('\\')) return 'has a backslash; folders are parted by /';
  if (parts.includes('**')) return 'has **; one * stands for any letters but /';
  if (parts.some((part) => part === '' || part === '.')) return 'has an empty part between two /';
  return path.includes('\0') ? 'has a character that no file name can have' : undefined;
}

function delimiterFindings(value: Located | undefined): readonly Diagnostic[] {
  if (value?.kind !== 'text') return [];
  const why =
    [...value.text].length !== 1
      ? value.text === ''
        ? 'is empty'
        : `has ${[...value.text].length} characters`
      : /["\r\n\0\ufeff]/.test(value.text)
        ? 'has a meaning of its own in such files'
        : value.text > '\u007e'
          ? 'is not a plain character'
          : undefined;
  return why === undefined
    ? []
    : [diagnose('SLA0816', value.span, { text: value.text, why }, { hint: 'delimiter: ";"' })];
}

function timeFindings(file: Located, at: Path): readonly Diagnostic[] {
  const format = find(file, [...at, 'format']);
  const zone = find(file, [...at, 'zone']);
  const findings: Diagnostic[] = [];
  if (zone?.kind === 'text' && zone.text.trim() !== '' && !isZone(zone.text)) {
    const suggestion = nearest(zone.text, zoneNames());
    findings.push(
      diagnose('SLA0813', zone.span, { text: zone.text, suggestion }, { hint: 'zone: Europe/London' }),
    );
  }
  if (format?.kind !== 'text' || format.text.trim() === '') return findings;
  const problems = timeFormatProblems(format.text);
  findings.push(...problems.map((problem) => formatFinding(problem, format)));
  if (problems.length === 0 && zone === undefined) {
    const offsets = format.text !== 'iso' && timePatternRegex(format.text).fields.includes('offset');
    if (!offsets)
      findings.push(
        diagnose('SLA0820', format.span, { format: format.text }, { hint: 'zone: Europe/London' }),
      );
  }
  return findings;
}

const FORMAT_HINT = 'format: d/M/yyyy HH:mm';

function formatFinding(problem: TimeFormatProblem, format: Text): Diagnostic {
  const span = within(format, problem.start, problem.end);
  const text = format.text.slice(problem.start, problem.end);
  switch (problem.kind) {
    case 'unknown letters':
      return diagnose(
        'SLA0810',
        span,
        { text, suggestion: problem.suggestion, known: timeLetters },
        { hint: FORMAT_HINT },
      );
    case 'lacks':
      return diagnose('SLA0811', span, { format: format.text, parts: problem.parts }, { hint: FORMAT_HINT });
    case 'twice':
      return diagnose(
        'SLA0812',
        span,
        { text, why: `names the ${problem.part} a second time` },
        { hint: FORMAT_HINT },
      );
    case 'minute for month': {
      const why = 'is the minute, which stands in the pattern already; the month is MM';
      return diagnose('SLA0812', span, { text, why }, { hint: FORMAT_HINT });
    }
    case 'runs together':
      return diagnose(
        'SLA0812',
        span,
        { text, why: 'runs two numbers together: 111 could be 1 and 11 or 11 and 1' },
        { hint: 'format: dd/MM/yyyy HH:mm' },
      );
    case 'quote not closed':
      return diagnose(
        'SLA0812',
        span,
        { text, why: 'opens a single quote that is never closed' },
        { hint: "format: yyyy-MM-dd'T'HH:mm" },
      );
  }
}

/** A plain column name in `order` is compared as a time, and only where the mapping reads that column as a time anyway. */
function orderFindings(own: Own): readonly Diagnostic[] {
  const order = own('order');
  if (order?.kind !== 'list') return [];
  const moments = own('moments');
  const times = new Set(
    [
      own('states', 'at'),
      ...(moments?.kind === 'map' ? moments.entries.map((entry) => entry.value) : []),
    ].flatMap((value) => (value?.kind === 'text' ? [value.text] : [])),
  );
  const seen = new Set<string>();
  return order.items.flatMap((item) => {
    const column = item.kind === 'text' ? item : find(item, ['column']);
    if (column?.kind !== 'text' || column.text.trim() === '') return [];
    const findings: Diagnostic[] = [];
    if (seen.has(column.text)) findings.push(diagnose('SLA0818', column.span, { column: column.text }));
    seen.add(column.text);
    if (item.kind === 'text' && !times.has(column.text)) {
      const hint = `order: [{ column: ${column.text}, as: number }]`;
      findings.push(diagnose('SLA0814', column.span, { column: column.text }, { hint }));
    }
    return findings;
  });
}

function valueFindings(file: Located, at: Path, source: string): readonly Diagnostic[] {
  const missing = new Set([
    '',
    ...textsIn(find(file, placeIn(file, at, 'missing'))).map(({ text }) => trimBlanks(text)),
  ]);
  const tables: Path[] = [
    ...['dimensions', 'fields'].flatMap((group) => {
      const entries = find(file, [...at, group]);
      return entries?.kind === 'map' ? entries.entries.map(({ key }) => [...at, group, key, 'values']) : [];
    }),
    [...at, 'states', 'values'],
  ];
  return tables.flatMap((path) => {
    const table = find(file, path);
    if (table?.kind !== 'map') return [];
    const seen = new Map<string, number>();
    return table.entries.flatMap(({ key, keySpan }) => {
      const text = trimBlanks(key);
      const first = seen.get(text);
      if (first === undefined) seen.set(text, keySpan.start);
      else {
        const firstLine = lineAt(source, first);
        return [diagnose('SLA0821', keySpan, { text: key, path: inPath(path), firstLine })];
      }
      return missing.has(text) ? [diagnose('SLA0819', keySpan, { text: key, path: inPath(path) })] : [];
    });
  });
}

function textsIn(value: Located | undefined): readonly Text[] {
  const values = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return values.flatMap((one) => (one.kind === 'text' ? [one] : []));
}
