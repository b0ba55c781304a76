import { listAt, type ExportFile } from '../import/export-file.js';
import { name as contractName, scalar } from '../import/mapping-text.js';
import { columnOf, MISSING, type Column } from './column.js';
import { propose, type Proposal } from './proposal.js';

/** What an unknown export looks like, a mapping to begin with, and what only a person can say. */
export interface Inspection {
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly proposal: Proposal;
  readonly mapping: string;
  /** Questions that the data do not answer; each names the line of the mapping that it is about. */
  readonly doubts: readonly string[];
}

/** Looks at an export; undefined where it holds no rows. `file` and `delimiter` are written into the mapping. */
export function inspect(file: ExportFile, delimiter: string | null): Inspection | undefined {
  const { rows, path } = rowsOf(file);
  if (rows.length === 0) return undefined;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((column) =>
    columnOf(
      column,
      rows.map((row) => row[column] ?? ''),
    ),
  );
  const repeated = new Set(
    columns.filter((c) => c.kind === 'id' && c.distinct < c.filled).map((c) => c.name),
  );
  const proposal = propose(columns, repeated);
  const missing = MISSING.filter((text) =>
    rows.some((row) => Object.values(row).some((cell) => cell.trim() === text)),
  );
  const time = timeOf(columns, proposal);
  return {
    rows: rows.length,
    columns,
    proposal,
    mapping: mappingOf(file.name, { delimiter, path, missing, time, proposal }),
    doubts: doubtsOf(columns, proposal, time),
  };
}

/** Rows of a table, or of the first list of a JSON document, keys inside keys joined by dots. */
function rowsOf(file: ExportFile): {
  rows: readonly Readonly<Record<string, string>>[];
  path: string | null;
} {
  if (file.kind === 'table') return { rows: file.rows, path: null };
  if (file.kind === 'lines') return { rows: [], path: null };
  if (Array.isArray(file.value))
    return { rows: (file.value as readonly unknown[]).map((v) => flat(v)), path: null };
  const [path] = Object.entries(file.value as object).flatMap(([key, value]) =>
    Array.isArray(value) ? [key] : [],
  );
  return path === undefined
    ? { rows: [], path: null }
    : { rows: listAt(file.value, path).map((v) => flat(v)), path };
}

function flat(value: unknown, prefix = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
      const column = prefix + key;
      if (inner === null || inner === undefined) return [[column, '']];
      if (Array.isArray(inner)) return [[column, JSON.stringify(inner)]];
      if (typeof inner === 'object') return Object.entries(flat(inner, `${column}.`));
      return [[column, String(inner)]];
    }),
  );
}

interface TimeGuess {
  readonly format: string | null;
  /** Other patterns that every time fits as well. */
  readonly others: readonly string[];
  readonly needsZone: boolean;
}

/** One pattern holds for a source: the one that fits all the columns that are used as times. */
function timeOf(columns: readonly Column[], { moments, later }: Proposal): TimeGuess {
  const used = columns.filter(
    (c) => c.kind === 'time' && (moments.some(([, m]) => m === c.name) || c.name === later),
  );
  const [first, ...rest] = used;
  const common = (first?.formats ?? []).filter((f) => rest.every((c) => c.formats.includes(f)));
  const [format = null, ...others] = common;
  return { format, others, needsZone: used.some((c) => !c.hasOffset) };
}

interface Parts {
  readonly delimiter: string | null;
  readonly path: string | null;
  readonly missing: readonly string[];
  readonly time: TimeGuess;
  readonly proposal: Proposal;
}

function mappingOf(file: string, { delimiter, path, missing, time, proposal: p }: Parts): string {
  const lines = [
    `# A proposal, made by looking at ${file.replace(/[\r\n]/gu, ' ')}. Go through every line: names on the left are those of your contract.`,
    'format: sla-mapping/1',
    `record: ${p.record}`,
    `files: ${scalar(file)}`,
  ];
  if (!/\.(?:csv|tsv|jsonl|ndjson|json)(?:\.gz|\.zst)?$/iu.test(file))
    lines.push(`as: ${delimiter === null ? 'jsonl' : 'csv'}`);
  if (path !== null) lines.push(`rows: ${scalar(path)}`);
  if (delimiter !== null && delimiter !== ',' && !/\.tsv/iu.test(file))
    lines.push(`delimiter: ${JSON.stringify(delimiter)}`);
  if (missing.length > 0) lines.push(`missing: [${missing.map((m) => JSON.stringify(m)).join(', ')}]`);
  const zone = time.needsZone ? '   # which clock does the export show?' : '';
  lines.push(`time: { format: ${scalar(time.format ?? 'iso')}, zone: UTC }${zone}`);
  if (p.id !== null) lines.push(`id: ${scalar(p.id)}`);
  if (p.hasHistory && p.later !== null) lines.push(`order: [{ column: ${scalar(p.later)}, as: time }]`);
  if (p.moments.length > 0)
    lines.push('moments:', ...p.moments.map(([moment, column]) => `  ${moment}: ${scalar(column)}`));
  if (p.dimensions.length > 0)
    lines.push('dimensions:', ...p.dimensions.flatMap(([d, column]) => dimensionLines(d, column)));
  if (p.states !== null)
    lines.push(
      'states:',
      `  column: ${scalar(p.states.column.name)}`,
      `  at: ${scalar(p.states.at)}`,
      ...valueLines(p.states.column, 2),
    );
  if (p.fields.length > 0)
    lines.push(
      'fields:',
      ...p.fields.map(([field, column]) => `  ${field}: ${fieldText(p.record, field, column)}`),
    );
  return `${lines.join('\n')}\n`;
}

function dimensionLines(dimension: string, column: Column): string[] {
  if (column.kind === 'list') return [`  ${dimension}: { column: ${scalar(column.name)}, each: value }`];
  return [`  ${dimension}:`, `    column: ${scalar(column.name)}`, ...valueLines(column, 4)];
}

const valueLines = (column: Column, indent: number): string[] => {
  const blanks = ' '.repeat(indent);
  return [
    `${blanks}values:`,
    ...column.values.map((text) => `${blanks}  ${scalar(text)}: ${contractName(text)}`),
  ];
};

const TIMES = new Set(['wait', 'talk', 'handling', 'latency', 'p95', 'p99']);
const YES = /^(?:yes|true|y|t|1|ja|oui|down|fail(?:ed|ure)?|error|abandoned|hung up)$/iu;

function fieldText(record: string, field: string, column: Column): string {
  const parts = [`column: ${scalar(column.name)}`];
  if (TIMES.has(field)) parts.push(`unit: ${/ms$|milli/iu.test(column.name) ? 'ms' : 's'}`);
  if (column.decimal === ',') parts.push('decimal: ","');
  if (field === 'amount') parts.push('unit: EUR');
  const isFlag = ['fails', 'abandoned'].includes(field) && column.kind !== 'number';
  if (isFlag) {
    const yes = column.values.filter((v) => YES.test(v));
    const no = column.values.filter((v) => !YES.test(v));
    parts.push(`yes: [${yes.map(scalar).join(', ')}]`, `no: [${no.map(scalar).join(', ')}]`);
  }
  return parts.length === 1 && record !== 'invoice' ? scalar(column.name) : `{ ${parts.join(', ')} }`;
}

function doubtsOf(columns: readonly Column[], p: Proposal, time: TimeGuess): string[] {
  const doubts = [
    `Whether these are ${p.record} records; “record:” says so, by a guess from the names of columns.`,
  ];
  if (time.format === null)
    doubts.push('How times are written: no known pattern fits all of them. See “time:” and docs/records.md.');
  if (time.needsZone)
    doubts.push('The zone: the times carry no offset from UTC, so “zone:” must say which clock they show.');
  const order = time.others.filter((f) => time.format !== null && dayFirst(f) !== dayFirst(time.format));
  if (order.length > 0)
    doubts.push(
      `Day or month first: every time fits “${time.format}” and “${order[0]}”; no day above 12 tells them apart.`,
    );
  for (const column of columns.filter((c) => c.kind === 'seconds since 1970'))
    doubts.push(
      `“${column.name}” looks like seconds since 1970, which a mapping does not read: export it as a date.`,
    );
  for (const [field, column] of p.fields) {
    if (column.decimal === 'either')
      doubts.push(
        `“${column.name}”: ${column.examples[0] ?? ''} may have a decimal ${column.examples[0]?.includes(',') === true ? 'comma' : 'point'} or groups of thousands. See “${field}”.`,
      );
    if (TIMES.has(field) && !/ms$|milli|sec/iu.test(column.name))
      doubts.push(`The unit of “${column.name}”: seconds are written under “${field}”, by a guess.`);
  }
  if (p.id === null && p.record === 'ticket')
    doubts.push('Which column names a ticket: none looks like an id. See “id:”.');
  if (p.hasHistory)
    doubts.push(
      `Rows with the same “${p.id ?? ''}” are taken for the history of one ticket, in the order of “${p.later ?? ''}”.`,
    );
  if (p.unused.length > 0) doubts.push(`Not used: ${p.unused.map((c) => `“${c}”`).join(', ')}.`);
  return doubts;
}

const dayFirst = (format: string): boolean => format.startsWith('d');
