import type { PlanProblem } from './problem.js';

/** What ajv says of one value; `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What is wrong with the form of a plan, in words; what says the most about one place comes first. */
export function schemaProblems(json: unknown, errors: readonly SchemaError[]): PlanProblem[] {
  // Of a choice of forms, what is wrong inside the one that was meant says more than that none of them fits.
  const telling = errors.filter(
    (e) => !isChoice(e) || !errors.some((o) => o !== e && !isChoice(o) && isWithin(o, e)),
  );
  const problems = telling.map((error) => ({
    path: pathText(error.instancePath),
    message: inWords(error, valueAt(json, error.instancePath)),
  }));
  const seen = new Set<string>();
  return problems.filter(({ path, message }) => {
    const text = `${path} ${message}`;
    return !seen.has(text) && seen.add(text);
  });
}

const isChoice = ({ keyword, params }: SchemaError): boolean =>
  keyword === 'oneOf' || (keyword === 'type' && params?.['type'] === 'null');

const isWithin = (inner: SchemaError, outer: SchemaError): boolean =>
  inner.instancePath === outer.instancePath || inner.instancePath.startsWith(`${outer.instancePath}/`);

function inWords({ keyword, params = {} }: SchemaError, value: unknown): string {
  const is = `is ${shown(value)}, but`;
  switch (keyword) {
    case 'required':
      return `lacks “${String(params['missingProperty'])}”`;
    case 'additionalProperties':
      return `has “${String(params['additionalProperty'])}”, which no plan has there`;
    case 'const':
      return `${is} must be ${shown(params['allowedValue'])}`;
    case 'enum':
      return `${is} must be one of ${(params['allowedValues'] as readonly unknown[]).map(shown).join(', ')}`;
    case 'type':
      return `${is} must be ${typeWords(params['type'])}`;
    case 'pattern':
      return `${is} must be ${FORMS[String(params['pattern'])] ?? 'written in another way'}`;
    case 'minimum':
      return `${is} must be at least ${String(params['limit'])}`;
    case 'maximum':
      return `${is} must be at most ${String(params['limit'])}`;
    case 'minItems':
      return `must have at least ${params['limit'] === 1 ? 'one entry' : `${String(params['limit'])} entries`}`;
    case 'discriminator':
      return params['error'] === 'mapping'
        ? `has the kind ${shown(params['tagValue'])}, which no plan has there`
        : 'must say what it is in “kind”';
    default:
      return 'has a form that no plan has there';
  }
}

/** The patterns of grammar/plan.schema.json. */
const FORMS: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': 'a SHA-256 digest of 64 hexadecimal digits',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a date such as 2026-03-31',
  '^[^\\s]+$': 'a name without blanks',
  '^[A-Z]{3}$': 'a currency such as EUR',
  '^\\d+(\\.\\d+)?$': 'a number such as "12.50"',
  '^\\d+(\\.\\d+)?(/\\d+)?$': 'a number such as "0.25" or "1/3"',
  '^-?\\d+(\\.\\d+)?(/\\d+)?$': 'a number such as "0.25", "-2" or "1/3"',
  '^(0(\\.\\d+)?|1)$': 'a share from "0" to "1", such as "0.999"',
  '^[a-z]+([._].+)?$': 'the id of a clause, such as "slo.answer"',
  '^(number|share|percentage points|score points|money|date|text|yes or no|(duration|choice)( of .+)?)$':
    'a type of values, such as "share" or "duration of office_hours"',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};
const typeWords = (type: unknown): string =>
  (Array.isArray(type) ? type : String(type).split(','))
    .map((t) => TYPES[String(t)] ?? String(t))
    .join(' or ');

/** A value in a few words. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (value === undefined) return 'not there';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** `/slos/0/label` as `slos[0].label`. */
const pathText = (pointer: string): string =>
  pointer === ''
    ? 'the plan'
    : keysOf(pointer)
        .map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : i === 0 ? key : `.${key}`))
        .join('');

const valueAt = (json: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    json,
  );
