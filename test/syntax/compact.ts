import { toDecimal, type Ratio } from '../../src/quantities/ratio.js';
import type { SyntaxNode } from '../../src/syntax/ast.js';

/** A tree in one line: `(+ a (* 5% b))`. Enough to see what a form means; places are left out. */
export function compact(node: SyntaxNode): string {
  const write = writers[node.kind] as ((node: SyntaxNode) => string) | undefined;
  return write === undefined ? generic(node) : write(node);
}

const list = (...parts: readonly (string | undefined)[]): string =>
  `(${parts.filter((part) => part !== undefined && part !== '').join(' ')})`;
const of = (node: SyntaxNode | undefined): string | undefined =>
  node === undefined ? undefined : compact(node);

type Writers = {
  readonly [K in SyntaxNode['kind']]?: (node: Extract<SyntaxNode, { kind: K }>) => string;
};
const writers: Writers = {
  Name: (n) => (n.text === '' ? '_' : n.text.replaceAll(' ', '-')),
  Text: (n) => JSON.stringify(n.value),
  NumberLiteral: (n) => toDecimal(n.value),
  PercentLiteral: (n) => `${toDecimal(n.value)}%`,
  MoneyLiteral: (n) => `${n.currency}${toDecimal(n.amount)}`,
  DurationLiteral: (n) =>
    [toDecimal(n.amount), n.calendar?.text, n.unit, n.rule?.replace(' ', '-')].filter(Boolean).join('.'),
  PointsLiteral: (n) => `${toDecimal(n.amount)}.${n.unit.replace(' ', '-')}`,
  DateLiteral: (n) =>
    n.value === undefined
      ? '_'
      : `${n.value.year}-${String(n.value.month).padStart(2, '0')}-${String(n.value.day).padStart(2, '0')}`,
  YesNo: (n) => (n.value ? 'yes' : 'no'),
  TimeOfDay: (n) => `${n.minutes}min`,
  PeriodLiteral: (n) => n.key || '_',
  PeriodExpression: (n) =>
    n.unit === '' && n.form !== 'term'
      ? '_'
      : list(n.form, n.count === 1 ? undefined : String(n.count), n.unit, n.start?.toString(), of(n.from)),
  DeadlineExpression: (n) =>
    list(toDecimal(n.amount), n.calendar?.text, n.unit, n.direction, n.anchor.replaceAll(' ', '-')),
  Selector: (n) => (n.otherwise ? 'otherwise' : n.terms.map(compact).join('&')),
  SelectorTerm: (n) => n.values.map(compact).join('|'),
  NameExpression: (n) => compact(n.name) + (n.selector === undefined ? '' : `[${compact(n.selector)}]`),
  OfExpression: (n) => list('of', compact(n.share), compact(n.base)),
  Aggregate: (n) =>
    list(
      n.function + (n.rank === undefined ? '' : toDecimal(n.rank)),
      n.over && `over:${compact(n.over)}`,
      of(n.field),
      compact(n.record),
      n.where && `where:${compact(n.where)}`,
    ),
  TimeIn: (n) => list('time-in', typeof n.of === 'string' ? `:${n.of}` : compact(n.of)),
  TimeBetween: (n) =>
    list('time', n.startRule === 'one' ? undefined : n.startRule, ...n.start.map(compact), '→', compact(n.stop), compact(n.record)), // prettier-ignore
  Call: (n) => list(`${compact(n.function)}!`, ...n.arguments.map(compact)),
  Negation: (n) => list('neg', compact(n.operand)),
  NotExpression: (n) => list('not', compact(n.operand)),
  Binary: (n) => list(n.operator, compact(n.left), compact(n.right)),
  Comparison: (n) => list(n.operator.replace(' ', '-'), compact(n.left), compact(n.right)),
  IsAnyOf: (n) => list(n.negated ? 'none-of' : 'any-of', compact(n.left), ...n.values.map(compact)),
  DimensionValue: (n) => compact(n.name) + (n.label === undefined ? '' : `:${compact(n.label)}`),
  PerStep: (n) => list('per', compact(n.amount), n.counting, compact(n.step), compact(n.of)),
  When: (n) => list('when', compact(n.condition), compact(n.then), compact(n.otherwise)),
  Previous: (n) => list('previous', compact(n.of)),
  Verdict: (n) =>
    list(n.verdict.replace(' ', '-'), n.cells === 'one' ? undefined : n.cells, compact(n.slo) + (n.selector === undefined ? '' : `[${compact(n.selector)}]`), of(n.by)), // prettier-ignore
  History: (n) =>
    list(`in-${toDecimal(n.count)}-of-${toDecimal(n.window)}-${n.period}`, compact(n.condition)),
  TargetBound: (n) => `<${n.level}>`,
};

/** Kind, then each field with its name: for declarations and facts. */
function generic(node: SyntaxNode): string {
  const fields = Object.entries(node).filter(([key]) => key !== 'kind' && key !== 'span');
  const parts = fields.flatMap(([key, value]) => {
    const text = shown(value);
    return text === undefined ? [] : [`${key}=${text}`];
  });
  return list(node.kind.replace(/Declaration$/, ''), ...parts);
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === false) return undefined;
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : `[${value.map((item) => shown(item) ?? '_').join(' ')}]`;
  }
  if (typeof value !== 'object' || value === null) return String(value).replaceAll(' ', '-');
  if ('kind' in value) return compact(value as SyntaxNode);
  if ('numerator' in value) return toDecimal(value as Ratio);
  const parts = Object.entries(value).filter(([key]) => key !== 'span');
  return `{${parts.map(([key, part]) => `${key}=${part === false ? 'false' : (shown(part) ?? '_')}`).join(' ')}}`;
}
