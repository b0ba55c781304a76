import { join } from 'node:path';
import { importers } from '../../evidence/import/importers.js';
import { csvText, mappingText } from '../../evidence/import/mapping-text.js';
import type { Imported } from '../../evidence/import/imported.js';
import { readExport } from '../../evidence/read-export.js';
import { counted } from '../../settle/figures.js';
import { nearest } from '../../text/nearest.js';
import { printable, wrap } from '../../text/width.js';
import { Failure, FINE, USAGE, type ExitCode, type Host } from '../host.js';

export interface ImportOptions {
  readonly out: string;
}

/** Reads exports of a tool and writes record files with their mapping; says what was left out and what it cannot tell. */
export async function importExports(
  host: Host,
  tool: string,
  paths: readonly string[],
  { out }: ImportOptions,
): Promise<ExitCode> {
  const names = importers.map((i) => i.name);
  const importer = importers.find((i) => i.name === tool);
  if (importer === undefined) {
    const meant = nearest(tool, names);
    const hint = meant === undefined ? `Known: ${names.join(', ')}.` : `Did you mean “${meant}”?`;
    throw new Failure(
      `No exports of “${tool}” are read. ${hint} Any other table: sla records inspect FILE.`,
      USAGE,
    );
  }
  await host.readyFolder(out);
  const files = [];
  for (const path of paths) {
    const read = await readExport(path);
    if (!read.ok) throw new Failure(read.why);
    files.push(read.file);
  }
  const imported = importer.import(files);
  const sources = imported.sources.filter((source) => source.rows.length > 0);
  if (sources.length === 0)
    throw new Failure(
      `Nothing in ${paths.length === 1 ? 'this file' : 'these files'} is what ${importer.title} has. Nothing is written.`,
    );
  await host.writeFiles([
    ...sources.map((source) => ({ path: join(out, source.file), content: csvText(source) })),
    { path: join(out, 'mapping.yaml'), content: mappingText(importer.title, { ...imported, sources }) },
  ]);
  host.stdout(report(out, { ...imported, sources }));
  return FINE;
}

function report(out: string, { sources, notes, leftOut }: Imported): string {
  const said = (text: string): string[] =>
    wrap(printable(text), 76).map((line, i) => (i === 0 ? `  ! ${line}` : `    ${line}`));
  const lines = sources.map((source) => {
    const places = source.id.map((column) => source.columns.indexOf(column));
    const ids = new Set(source.rows.map((row) => JSON.stringify(places.map((place) => row[place]))));
    const records = places.length === 0 ? source.rows.length : ids.size;
    const rows = records === source.rows.length ? '' : ` in ${counted(source.rows.length, 'row')}`;
    return `${join(out, source.file)}: ${counted(records, `${source.record} record`)}${rows}`;
  });
  const left = leftOut.flatMap(({ why, count, examples }) =>
    said(
      `left out ${counted(count, 'time')}: ${why}${examples.some((e) => e !== '') ? ` (${examples.join(', ')}${count > examples.length ? ' …' : ''})` : ''}`,
    ),
  );
  return `${[...lines, `${join(out, 'mapping.yaml')}: how they are read; go through it before you use it`, ...left, ...notes.flatMap(said)].join('\n')}\n`;
}
