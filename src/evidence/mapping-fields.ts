import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldNames, fieldOf } from '../semantics/vocabulary.js';
import { nearest } from '../text/nearest.js';
import type { FieldReading } from './mapping.js';
import { find } from './mapping-shape.js';
import type { Entry, Located } from './mapping-yaml.js';

/* How a field of a record is read: what the vocabulary says it is, and the unit that the mapping gives it. */

/** Texts that mean yes and no where the mapping names none. */
const YES = ['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'y', 'Y', '1'];
const NO = ['no', 'No', 'NO', 'false', 'False', 'FALSE', 'n', 'N', '0'];

const UNITS = {
  duration: ['ms', 's', 'min', 'h', 'hh:mm:ss'],
  share: ['percent', 'share'],
} as const;

type Kind = FieldReading['kind'] | 'moment';

/** What a field of a record holds; undefined for one that the record does not have. */
function kindOfField(record: string, name: string): Kind | undefined {
  if (record === 'fact') return name === 'value' ? 'yes or no' : undefined;
  const kind = fieldOf(record, name)?.type.kind;
  switch (kind) {
    case 'number':
    case 'duration':
    case 'share':
    case 'money':
    case 'yes or no':
      return kind;
    case 'date':
      return 'moment';
    case 'text':
    case 'choice':
      return 'text';
    default:
      return undefined;
  }
}

/** The fields that stand under `fields`: moments have their own key. */
const namesOf = (record: string): readonly string[] =>
  record === 'fact' ? ['value'] : fieldNames(record).filter((name) => kindOfField(record, name) !== 'moment');

/** What is wrong with one entry of `fields`; values of the wrong shape have their finding already. */
export function fieldFindings(record: string, { key, keySpan, value }: Entry): readonly Diagnostic[] {
  const kind = kindOfField(record, key);
  if (kind === undefined) {
    const known = namesOf(record);
    return [diagnose('SLA0827', keySpan, { field: key, record, suggestion: nearest(key, known), known })];
  }
  if (kind === 'moment') {
    const hint = `moments: { ${key}: ${columnOf(value)} }`;
    return [diagnose('SLA0828', keySpan, { field: key, record }, { hint })];
  }
  const unit = find(value, ['unit']);
  const written = unit?.kind === 'text' ? unit.text.trim() : undefined;
  if (written === undefined) {
    if (kind !== 'duration' && kind !== 'share' && kind !== 'money') return [];
    const hint = `${key}: { column: ${columnOf(value)}, unit: ${kind === 'money' ? 'EUR' : UNITS[kind][0]} }`;
    return [diagnose('SLA0829', keySpan, { field: key, units: unitsOf(kind) }, { hint })];
  }
  return fits(kind, written) || unit === undefined
    ? []
    : [diagnose('SLA0830', unit.span, { field: key, unit: written, units: unitsOf(kind) })];
}

const columnOf = (value: Located): string => {
  const column = value.kind === 'text' ? value : find(value, ['column']);
  return column?.kind === 'text' && column.text !== '' ? column.text : 'column';
};

function fits(kind: FieldReading['kind'], unit: string): boolean {
  if (kind === 'money') return /^[A-Z]{3}$/.test(unit);
  return (kind === 'duration' || kind === 'share') && (UNITS[kind] as readonly string[]).includes(unit);
}

/** The units that a kind of figure may have, in words; empty for one that has none. */
function unitsOf(kind: FieldReading['kind']): readonly string[] {
  if (kind === 'money') return ['a currency such as EUR'];
  return kind === 'duration' || kind === 'share' ? UNITS[kind] : [];
}

/** The reading of a field in which nothing is wrong. */
export function fieldReading(record: string, name: string, value: Located): FieldReading {
  const kind = kindOfField(record, name);
  const text = (key: string): string | undefined => {
    const found = find(value, [key]);
    return found?.kind === 'text' ? found.text : undefined;
  };
  const texts = (key: string, otherwise: readonly string[]): readonly string[] => {
    const found = find(value, [key]);
    if (found?.kind === 'text') return [found.text];
    return found?.kind === 'list'
      ? found.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      : otherwise;
  };
  if (kind === 'yes or no') {
    const [yes, no] = [texts('yes', []), texts('no', [])];
    // Whoever lists one side leaves the usual words of the other; with neither, both have their usual words.
    return { kind, yes: yes.length > 0 ? yes : without(YES, no), no: no.length > 0 ? no : without(NO, yes) };
  }
  if (kind === 'text' || kind === undefined || kind === 'moment') {
    const table = find(value, ['values']);
    const values =
      table?.kind === 'map'
        ? Object.fromEntries(
            table.entries.map((entry) => [entry.key, entry.value.kind === 'text' ? entry.value.text : '']),
          )
        : null;
    return { kind: 'text', values };
  }
  return {
    kind,
    unit: text('unit')?.trim() ?? null,
    decimal: text('decimal') === ',' ? ',' : '.',
    grouping: text('grouping') ?? null,
  };
}

const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((one) => !some.includes(one));
