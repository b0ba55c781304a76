import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/source.js';
import { validate as generated } from './mapping-schema.gen.js';
import { inPath, toJson, type Located, type Path } from './mapping-yaml.js';

/** What ajv says of one value; `instancePath` is a JSON pointer. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
const validate = generated as unknown as Validate;

/** Everything in which a mapping file differs from grammar/mapping.schema.json, each finding at its place. */
export function shapeFindings(file: Located): readonly Diagnostic[] {
  if (validate(toJson(file))) return [];
  const errors = validate.errors ?? [];
  const findings = errors.flatMap((error) => {
    const path = pathOf(error.instancePath, file);
    const value = find(file, path);
    return value === undefined ? [] : finding(error, path, value, keySpan(file, path));
  });
  return withoutEchoes(findings);
}

/** The value at a path, if there is one. */
export function find(value: Located | undefined, path: Path): Located | undefined {
  return path.reduce<Located | undefined>((at, part) => {
    if (at?.kind === 'list' && typeof part === 'number') return at.items[part];
    if (at?.kind === 'map') return at.entries.find((entry) => entry.key === part)?.value;
    return undefined;
  }, value);
}

/** The place of the key at a path; the first character of the file for its top. */
export function keySpan(file: Located, path: Path): Span {
  const parent = find(file, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.find(({ key }) => key === path.at(-1)) : undefined;
  if (entry !== undefined) return entry.keySpan;
  const value = find(file, path) ?? file;
  return path.length === 0 ? { ...file.span, end: file.span.start } : value.span;
}

function finding(error: SchemaError, path: Path, value: Located, key: Span): readonly Diagnostic[] {
  const where = inPath(path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params['additionalProperty']);
      const known = keysOf(path);
      const unused = known.filter((candidate) => find(value, [candidate]) === undefined);
      const place =
        value.kind === 'map' ? value.entries.find((entry) => entry.key === name)?.keySpan : undefined;
      return [
        diagnose('SLA0805', place ?? value.span, {
          key: name,
          path: where,
          suggestion: nearest(name, unused),
          known,
        }),
      ];
    }
    case 'required':
      return lacking(String(error.params['missingProperty']), path, value, key);
    case 'enum': {
      if (value.kind !== 'text') return [];
      const allowed = (error.params['allowedValues'] as readonly string[]) ?? [];
      return [
        diagnose('SLA0808', value.span, {
          path: where,
          text: value.text,
          allowed: allowed.map((text) => `“${text}”`),
          suggestion: nearest(value.text, allowed),
        }),
      ];
    }
    case 'pattern': {
      const text = error.propertyName ?? (value.kind === 'text' ? value.text : '');
      if (error.propertyName !== undefined) {
        const place =
          value.kind === 'map' ? value.entries.find((entry) => entry.key === text)?.keySpan : undefined;
        return [diagnose('SLA0815', place ?? value.span, { text, path: where })];
      }
      if (text.trim() === '')
        return [diagnose('SLA0807', key, { path: where, wanted: wantedAt(path), found: 'empty' })];
      return [diagnose('SLA0815', value.span, { text, path: where })];
    }
    case 'type': {
      const found =
        value.kind === 'text'
          ? value.text === ''
            ? 'empty'
            : `the text “${value.text}”`
          : shapes[value.kind];
      const place = value.kind === 'text' && value.text !== '' ? value.span : key;
      return [diagnose('SLA0807', place, { path: where, wanted: wantedAt(path), found })];
    }
    case 'minItems':
    case 'minProperties':
      return [diagnose('SLA0807', key, { path: where, wanted: wantedAt(path), found: 'empty' })];
    default:
      return [];
  }
}

/** A key that must be there, unless one that looks like a misspelling of it has its own finding. */
export function lacking(name: string, path: Path, value: Located, key: Span): readonly Diagnostic[] {
  const misspelt = value.kind === 'map' && value.entries.some((entry) => isMeant(entry.key, name, path));
  if (misspelt) return [];
  const { meaning, line } = meanings[name] ?? { meaning: 'it cannot be left out', line: undefined };
  const args = { key: name, path: inPath(path), meaning };
  return [diagnose('SLA0806', key, args, line === undefined ? {} : { hint: line })];
}

const shapes = { list: 'a list', map: 'a group of keys' } as const;

/** Whether an unknown key is a misspelling of a missing one: then the finding about it says enough. */
const isMeant = (written: string, missing: string, path: Path): boolean =>
  !keysOf(path).includes(written) && nearest(written, keysOf(path)) === missing;

/** The keys of one source, in the order of the schema. */
export const SOURCE_KEYS = [
  'record', 'files', 'as', 'rows', 'delimiter', 'missing', 'time', 'id', 'order', 'moments', 'dimensions', 'states',
  'fields', 'at', 'where',
] as const; // prettier-ignore

/** A path inside its source: the same in a file of one source and in an entry of `sources`. */
export const inSource = (path: Path): Path =>
  path[0] === 'sources' && typeof path[1] === 'number' ? path.slice(2) : path;

/** The keys that a mapping file may have at a path. */
function keysOf(path: Path): readonly string[] {
  const [top, , third] = inSource(path);
  if (path.length === 0) return ['format', ...SOURCE_KEYS, 'sources'];
  if (top === undefined) return SOURCE_KEYS;
  if (top === 'time') return ['format', 'zone', 'ambiguous'];
  if (top === 'order') return ['column', 'as'];
  if (top === 'states') return ['column', 'at', 'values'];
  if (top === 'where') return ['column', 'is', 'not'];
  if (third !== undefined) return [];
  if (top === 'fields') return ['column', 'unit', 'decimal', 'grouping', 'yes', 'no', 'values'];
  return top === 'dimensions' ? ['column', 'values', 'each', 'split'] : [];
}

/** What must stand at a path, for a sentence. */
function wantedAt(whole: Path): string {
  const path = inSource(whole);
  const [top, second] = path;
  const last = path.at(-1);
  if (whole.length === 0) return 'a list of keys such as “id: number”';
  if (top === 'sources') return 'a list with an entry for each export';
  if (path.length === 0) return 'the keys of one export, such as “record: outage”';
  if (last === 'values')
    return 'a list of texts with the contract’s name for each, such as “1 - Critical: p1”';
  if (top === 'files') return path.length === 1 ? 'a file name or a list of file names' : 'a file name';
  if (top === 'missing') return path.length === 1 ? 'a text or a list of texts' : 'a text';
  if (top === 'id')
    return path.length === 1 ? 'the name of a column or a list of columns' : 'the name of a column';
  if (top === 'order')
    return path.length === 1 ? 'a list of columns' : 'the name of a column, or { column: …, as: … }';
  if (top === 'time' && second === undefined) return 'the keys format and zone';
  if (top === 'where' && second === undefined) return 'the keys column and is, or column and not';
  if (top === 'moments' && second === undefined)
    return 'a list of moments with their columns, such as “opened: opened_at”';
  if (top === 'fields') {
    if (second === undefined) return 'a list of fields with their columns, such as “score: rating”';
    if (path.length === 2) return 'the name of a column, or the keys column and unit';
  }
  if (top === 'dimensions') {
    if (second === undefined) return 'a list of dimensions, such as “severity: { column: priority }”';
    if (path.length === 2) return 'the name of a column, or the keys column and values';
  }
  if (top === 'states' && second === undefined) return 'the keys column, at and values';
  if (path.includes('values')) return 'a name that the contract declares';
  if (last === 'yes' || last === 'no' || last === 'is' || last === 'not') return 'a text or a list of texts';
  return last === 'column' || last === 'at' || top === 'moments' ? 'the name of a column' : 'a text';
}

const meanings: Readonly<Record<string, { readonly meaning: string; readonly line: string }>> = {
  format: { meaning: 'it says by which rules the text is read', line: 'format: sla-mapping/1' },
  record: { meaning: 'it says what the rows describe', line: 'record: ticket' },
  files: { meaning: 'it names the export', line: 'files: tickets.csv' },
  time: {
    meaning: 'it says how times are written',
    line: 'time: { format: yyyy-MM-dd HH:mm:ss, zone: UTC }',
  },
  id: { meaning: 'it names the column by which rows belong together', line: 'id: number' },
  moments: {
    meaning: 'it names the columns of the times that the contract measures between',
    line: 'moments: { opened: opened_at }',
  },
  from: { meaning: 'it names the column with the time at which the record begins', line: 'from: started_at' },
  column: { meaning: 'it names the column to read', line: 'column: priority' },
  as: { meaning: 'it says how cells compare: as time, number or text', line: 'as: number' },
  at: { meaning: 'it names the column with the time at which the state began', line: 'at: sys_updated_at' },
};

/** The keys of a JSON pointer; digits are positions only inside lists. */
function pathOf(pointer: string, file: Located): Path {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path: (string | number)[] = [];
  for (const part of parts) path.push(find(file, path)?.kind === 'list' ? Number(part) : part);
  return path;
}

/** Union types are checked keyword by keyword and can report one value twice. */
const withoutEchoes = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  findings.filter(
    (one, index) =>
      !findings
        .slice(0, index)
        .some(
          ({ code, span, message }) =>
            code === one.code && span.start === one.span.start && message === one.message,
        ),
  );
