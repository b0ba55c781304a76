import { diagnose } from '../diagnostics/diagnose.js';
import { hasErrors, type Diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Source } from '../text/source.js';
import { fieldReading } from './mapping-fields.js';
import { placedBy, placeIn, recordAt, ruleFindings, sourcePaths } from './mapping-rules.js';
import { find, shapeFindings } from './mapping-shape.js';
import { readYaml, type Located, type Path } from './mapping-yaml.js';
import type { FileFormat, Mapping, OrderKey, RecordMapping, RecordsMapping, ValueTable } from './mapping.js';

/**
 * Reads a mapping file: YAML, then grammar/mapping.schema.json, then what a schema cannot say. All findings of one file
 * come in one run, in the order of the text. The value is undefined when any of them is an error. Never throws.
 */
export function readMapping(source: Source): Result<RecordsMapping | undefined> {
  const { value: file, diagnostics } = readYaml(source);
  // After faults of YAML the rest of the tree is guesswork: what it lacks may well stand in the text.
  if (diagnostics.some(({ code }) => code === 'SLA0801' || code === 'SLA0802' || code === 'SLA0817')) {
    return { value: undefined, diagnostics };
  }
  if (file === undefined || file.kind !== 'map')
    return { value: undefined, diagnostics: [...diagnostics, notKeys(source, file)] };
  const all = [...diagnostics, ...shapeFindings(file), ...ruleFindings(file, source.text)];
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { value: hasErrors(all) ? undefined : mappingOf(file), diagnostics: all };
}

function notKeys(source: Source, file: Located | undefined): Diagnostic {
  const span = file?.span ?? { file: source.name, start: 0, end: 0 };
  const found =
    file === undefined ? 'empty' : file.kind === 'text' ? `the text “${file.text.slice(0, 40)}”` : 'a list';
  return diagnose(
    'SLA0807',
    span,
    { path: 'the file', wanted: 'a list of keys such as “id: number”', found },
    { hint: 'format: sla-mapping/1' },
  );
}

/** The mapping of a file in which nothing is wrong, with what it leaves out filled in. */
function mappingOf(file: Located): RecordsMapping {
  const sources = sourcePaths(file).map((at) => sourceOf(file, at));
  return {
    tickets: sources.find((source) => source.record === 'ticket') ?? null,
    records: sources.filter((source) => source.record !== 'ticket'),
  };
}

function sourceOf(file: Located, at: Path): Mapping | RecordMapping {
  const own = (key: string): Path => placeIn(file, at, key);
  const text = (key: string, ...path: string[]): string | undefined => {
    const value = find(file, [...own(key), ...path]);
    return value?.kind === 'text' ? value.text : undefined;
  };
  const texts = (key: string, ...path: string[]): readonly string[] => {
    const value = find(file, [...own(key), ...path]);
    if (value?.kind === 'text') return [value.text];
    return value?.kind === 'list' ? value.items.map(textOf) : [];
  };
  const group = (key: string): readonly (readonly [string, Located])[] => {
    const value = find(file, own(key));
    return value?.kind === 'map' ? value.entries.map((entry) => [entry.key, entry.value] as const) : [];
  };
  const record = recordAt(file, at) ?? 'ticket';
  const momentColumns = group('moments').map(([name, column]) => [name, textOf(column)] as const);
  const order = find(file, own('order'));
  const common = {
    files: texts('files'),
    as: (text('as') ?? null) as FileFormat | null,
    rows: text('rows')?.split('.') ?? [],
    delimiter: text('delimiter') ?? ',',
    missing: texts('missing'),
    time: {
      format: text('time', 'format') ?? '',
      zone: text('time', 'zone') ?? 'UTC',
      ambiguous: (text('time', 'ambiguous') ?? 'quarantine') as Mapping['time']['ambiguous'],
    },
    where:
      find(file, own('where')) === undefined
        ? null
        : {
            column: text('where', 'column') ?? '',
            is: find(file, [...own('where'), 'is']) === undefined ? null : texts('where', 'is'),
            not: texts('where', 'not'),
          },
    order: (order?.kind === 'list' ? order.items : []).map((item) =>
      item.kind === 'text'
        ? { column: item.text, as: 'time' as const }
        : {
            column: textOf(find(item, ['column'])),
            as: textOf(find(item, ['as'])) as OrderKey['as'],
          },
    ),
    moments: Object.fromEntries(momentColumns),
    fields: Object.fromEntries(
      group('fields').map(([name, value]) => [
        name,
        { column: columnOf(value), reading: fieldReading(record, name, value) },
      ]),
    ),
    at:
      text('at') ??
      placedBy(
        record,
        momentColumns.map(([name]) => name),
      ),
  };
  const dimensions = group('dimensions').map(
    ([name, value]) => [name, { column: columnOf(value), values: tableOf(find(value, ['values'])) }] as const,
  );
  if (record !== 'ticket') {
    const each = (value: Located | undefined): RecordMapping['dimensions'][string]['each'] => {
      const split = find(value, ['split']);
      if (split?.kind === 'text') return { split: split.text };
      return find(value, ['each']) === undefined ? null : { split: null };
    };
    return {
      record,
      ...common,
      id: texts('id'),
      dimensions: Object.fromEntries(
        dimensions.map(([name, of]) => [
          name,
          { ...of, each: each(find(file, [...own('dimensions'), name])) },
        ]),
      ),
    };
  }
  return {
    format: 'sla-mapping/1',
    record,
    ...common,
    id: texts('id')[0] ?? '',
    dimensions: Object.fromEntries(dimensions),
    states:
      find(file, own('states')) === undefined
        ? null
        : {
            column: text('states', 'column') ?? '',
            at: text('states', 'at') ?? '',
            values: tableOf(find(file, [...own('states'), 'values'])),
          },
  };
}

const textOf = (value: Located | undefined): string => (value?.kind === 'text' ? value.text : '');

/** `severity: priority`, or `severity: { column: priority }`. */
const columnOf = (value: Located): string => textOf(value.kind === 'text' ? value : find(value, ['column']));

const tableOf = (table: Located | undefined): ValueTable =>
  table?.kind === 'map'
    ? Object.fromEntries(table.entries.map((entry) => [entry.key, textOf(entry.value)]))
    : null;
