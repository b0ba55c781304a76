import { inspect, type Inspection } from '../../evidence/inspect/inspect.js';
import type { Column } from '../../evidence/inspect/column.js';
import { readExport } from '../../evidence/read-export.js';
import { renderTable } from '../../document/statement/table.js';
import { canonicalJson } from '../../plan/canonical.js';
import { counted, grouped } from '../../settle/figures.js';
import { printable, shorten, wrap } from '../../text/width.js';
import { Failure, FINE, wantsColor, type ExitCode, type Host } from '../host.js';
import { emit, readyOutput } from '../output.js';

export interface InspectOptions {
  readonly color: boolean;
  readonly json?: boolean;
  readonly output?: string;
}

/** Looks at an unknown export: its columns, a mapping to begin with, and what it cannot tell. */
export async function inspectExport(host: Host, path: string, options: InspectOptions): Promise<ExitCode> {
  await readyOutput(host, options.output);
  const read = await readExport(path);
  if (!read.ok) throw new Failure(read.why);
  const found = inspect(read.file, read.delimiter);
  if (found === undefined)
    throw new Failure(
      `${read.file.name} has no rows that a mapping could read: neither a table with a header nor a list in JSON.`,
    );
  if (options.output !== undefined) await emit(host, options.output, found.mapping);
  if (options.json === true) host.stdout(canonicalJson(found));
  else
    host.stdout(rendered(found, read.file.name, options.output, wantsColor(host, 'stdout', options.color)));
  return FINE;
}

function rendered(found: Inspection, name: string, output: string | undefined, color: boolean): string {
  const table = renderTable(
    {
      head: [['column', 'looks like', 'filled', 'different', 'such as']],
      align: ['left', 'left', 'right', 'right', 'left'],
      rows: found.columns.map((c) => [
        { text: printable(c.name) },
        { text: looks(c) },
        { text: c.filled === c.of ? 'all' : grouped(c.filled) },
        { text: grouped(c.distinct) },
        { text: shorten(printable(c.examples[0] ?? ''), 20) },
      ]),
    },
    80,
    color,
  );
  const doubts = found.doubts.flatMap((doubt) =>
    wrap(printable(doubt), 76).map((line, i) => (i === 0 ? `  ? ${line}` : `    ${line}`)),
  );
  const mapping =
    output === undefined ? ['A mapping to begin with', '', found.mapping] : [`Written: ${output}\n`];
  return [
    `${printable(name)}: ${counted(found.rows, 'row')}, ${counted(found.columns.length, 'column')}`,
    '',
    ...table,
    '',
    'What only you can say',
    ...doubts,
    '',
    ...mapping,
  ].join('\n');
}

const looks = (c: Column): string =>
  c.kind === 'time'
    ? `time, ${c.formats[0] ?? ''}`
    : c.kind === 'number' && c.decimal === ','
      ? 'number, decimal comma'
      : c.kind;
