import { stringify } from 'yaml';
import type { Imported, ImportedField, ImportedSource } from './imported.js';

/* The mapping of imported records, as a file that somebody goes through and changes. */

/** More different values than this are no dimension with values that a person would name one by one. */
const MOST_VALUES = 40;

/** A mapping of imported records, with every value that occurs, so that only names must be put right. */
export function mappingText(tool: string, { sources, notes }: Pick<Imported, 'sources' | 'notes'>): string {
  const head = [
    ...wrapComment(`Records imported from ${tool}.`),
    ...wrapComment(
      'Names on the left are those of the contract: change them where yours has others, and take out what it does not use. The guide is docs/records.md.',
    ),
    ...notes.flatMap((note) => wrapComment(note)),
    '',
    'format: sla-mapping/1',
    'time: { format: iso, zone: UTC }',
    'sources:',
  ];
  return `${[...head, ...sources.flatMap(sourceLines)].join('\n')}\n`;
}

/** A table as CSV (RFC 4180): every cell quoted that needs it. */
export const csvText = ({ columns, rows }: Pick<ImportedSource, 'columns' | 'rows'>): string =>
  [columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\n') + '\n';

const csvCell = (cell: string): string =>
  /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function sourceLines(source: ImportedSource): string[] {
  const lines = [`  - record: ${source.record}`, `    files: ${scalar(source.file)}`];
  const [id, ...more] = source.id.map(scalar);
  if (id !== undefined) lines.push(`    id: ${more.length === 0 ? id : `[${[id, ...more].join(', ')}]`}`);
  if (source.order.length > 0)
    lines.push(
      `    order: [${source.order.map(({ column, as }) => `{ column: ${scalar(column)}, as: ${as} }`).join(', ')}]`,
    );
  lines.push(
    '    moments:',
    ...Object.entries(source.moments).map(([name, column]) => `      ${name}: ${scalar(column)}`),
  );
  if (source.dimensions.length > 0)
    lines.push('    dimensions:', ...source.dimensions.flatMap((d) => valueLines(source, name(d), d)));
  if (source.states !== null)
    lines.push(
      '    states:',
      `      column: ${source.states.column}`,
      `      at: ${source.states.at}`,
      ...tableLines(source, source.states.column, 6),
    );
  const fields = Object.entries(source.fields);
  if (fields.length > 0)
    lines.push('    fields:', ...fields.map(([field, of]) => `      ${field}: ${fieldText(of)}`));
  if (source.at !== null) lines.push(`    at: ${source.at}`);
  return lines;
}

function valueLines(source: ImportedSource, dimension: string, column: string): string[] {
  const table = tableLines(source, column, 8);
  return table.length === 0
    ? [`      ${dimension}: ${scalar(column)}`]
    : [`      ${dimension}:`, `        column: ${scalar(column)}`, ...table];
}

/** `values:` with every text of the column, or nothing where there are too many. */
function tableLines(source: ImportedSource, column: string, indent: number): string[] {
  const place = source.columns.indexOf(column);
  const texts = [...new Set(source.rows.map((row) => (row[place] ?? '').trim()))]
    .filter((text) => text !== '')
    .sort();
  if (texts.length === 0 || texts.length > MOST_VALUES) return [];
  const blanks = ' '.repeat(indent);
  const taken = new Set<string>();
  return [
    `${blanks}values:`,
    ...texts.map((text) => {
      let id = name(text);
      for (let n = 2; taken.has(id); n += 1) id = `${name(text)}_${n}`;
      taken.add(id);
      return `${blanks}  ${scalar(text)}: ${id}`;
    }),
  ];
}

function fieldText({ column, unit, yes, no }: ImportedField): string {
  if (yes !== undefined && no !== undefined)
    return `{ column: ${scalar(column)}, yes: [${yes.map(scalar).join(', ')}], no: [${no.map(scalar).join(', ')}] }`;
  return unit === null ? scalar(column) : `{ column: ${scalar(column)}, unit: ${unit} }`;
}

/** A text as YAML in one line, quoted where it must be; inside lists and maps too. */
export const scalar = (text: string): string => {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') || /[,[\]{}]/u.test(plain.replace(/^(["']).*\1$/u, ''))
    ? JSON.stringify(text)
    : plain;
};

/** A name that a contract can use: small letters, digits and `_`, beginning with a letter. */
export function name(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  return /^[a-z]/u.test(plain) ? plain : `v_${plain === '' ? 'none' : plain}`;
}

function wrapComment(text: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + word.length > 110) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
