import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isZone, zoneNames } from '../quantities/zone-name.js';
import { nearest } from '../text/nearest.js';
import { find } from './mapping-shape.js';
import { inPath, lineAt, within, type Located, type Path } from './mapping-yaml.js';
import { trimBlanks } from './cell-text.js';
import { timeFormatProblems, timeLetters, timePatternRegex, type TimeFormatProblem } from './time-format.js';

type Text = Extract<Located, { kind: 'text' }>;

/** What is wrong with a mapping file beyond its shape. Values of the wrong shape are passed over: they have their finding. */
export const ruleFindings = (file: Located, source: string): readonly Diagnostic[] => [
  ...fileFindings(file),
  ...delimiterFindings(file),
  ...timeFindings(file),
  ...orderFindings(file),
  ...valueFindings(file, source),
];

/** A mapping reads nothing outside its own folder: it may come from somebody else, and it moves with its folder. */
function fileFindings(file: Located): readonly Diagnostic[] {
  return textsAt(file, ['files']).flatMap((text) => {
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

function delimiterFindings(file: Located): readonly Diagnostic[] {
  const value = find(file, ['delimiter']);
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

function timeFindings(file: Located): readonly Diagnostic[] {
  const format = find(file, ['time', 'format']);
  const zone = find(file, ['time', 'zone']);
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
function orderFindings(file: Located): readonly Diagnostic[] {
  const order = find(file, ['order']);
  if (order?.kind !== 'list') return [];
  const moments = find(file, ['moments']);
  const times = new Set(
    [
      find(file, ['states', 'at']),
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

function valueFindings(file: Located, source: string): readonly Diagnostic[] {
  const missing = new Set(['', ...textsAt(file, ['missing']).map(({ text }) => trimBlanks(text))]);
  const dimensions = find(file, ['dimensions']);
  const tables: Path[] = [
    ...(dimensions?.kind === 'map'
      ? dimensions.entries.map((entry) => ['dimensions', entry.key, 'values'])
      : []),
    ['states', 'values'],
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

function textsAt(file: Located, path: Path): readonly Text[] {
  const value = find(file, path);
  const values = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return values.flatMap((one) => (one.kind === 'text' ? [one] : []));
}
