import { diagnose } from '../diagnostics/diagnose.js';
import { hasErrors, type Diagnostic, type Result } from '../diagnostics/diagnostic.js';
import type { Source } from '../text/source.js';
import { ruleFindings } from './mapping-rules.js';
import { find, shapeFindings } from './mapping-shape.js';
import { readYaml, type Located } from './mapping-yaml.js';
import type { Mapping } from './mapping.js';

/**
 * Reads a mapping file: YAML, then grammar/mapping.schema.json, then what a schema cannot say. All findings of one file
 * come in one run, in the order of the text. The value is undefined when any of them is an error. Never throws.
 */
export function readMapping(source: Source): Result<Mapping | undefined> {
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
function mappingOf(file: Located): Mapping {
  const text = (...path: string[]): string | undefined => {
    const value = find(file, path);
    return value?.kind === 'text' ? value.text : undefined;
  };
  const texts = (...path: string[]): readonly string[] => {
    const value = find(file, path);
    if (value?.kind === 'text') return [value.text];
    return value?.kind === 'list'
      ? value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      : [];
  };
  const group = (...path: string[]): readonly (readonly [string, Located])[] => {
    const value = find(file, path);
    return value?.kind === 'map' ? value.entries.map((entry) => [entry.key, entry.value] as const) : [];
  };
  const values = (...path: string[]): Readonly<Record<string, string>> | null =>
    find(file, path) === undefined
      ? null
      : Object.fromEntries(group(...path).map(([key]) => [key, text(...path, key) ?? '']));
  const order = find(file, ['order']);
  return {
    format: 'sla-mapping/1',
    record: 'ticket',
    files: texts('files'),
    delimiter: text('delimiter') ?? ',',
    missing: texts('missing'),
    time: {
      format: text('time', 'format') ?? '',
      zone: text('time', 'zone') ?? 'UTC',
      ambiguous: (text('time', 'ambiguous') ?? 'quarantine') as Mapping['time']['ambiguous'],
    },
    id: text('id') ?? '',
    order: (order?.kind === 'list' ? order.items : []).map((item) =>
      item.kind === 'text'
        ? { column: item.text, as: 'time' as const }
        : {
            column: textOf(find(item, ['column'])),
            as: textOf(find(item, ['as'])) as Mapping['order'][number]['as'],
          },
    ),
    moments: Object.fromEntries(group('moments').map(([name]) => [name, text('moments', name) ?? ''])),
    dimensions: Object.fromEntries(
      group('dimensions').map(([name, value]) => [
        name,
        value.kind === 'text'
          ? { column: value.text, values: null }
          : {
              column: text('dimensions', name, 'column') ?? '',
              values: values('dimensions', name, 'values'),
            },
      ]),
    ),
    states:
      find(file, ['states']) === undefined
        ? null
        : {
            column: text('states', 'column') ?? '',
            at: text('states', 'at') ?? '',
            values: values('states', 'values'),
          },
  };
}

const textOf = (value: Located | undefined): string => (value?.kind === 'text' ? value.text : '');
