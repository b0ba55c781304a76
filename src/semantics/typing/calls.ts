import { compare, fromInteger } from '../../quantities/ratio.js';
import type { Call, Expression as ExpressionNode } from '../../syntax/ast.js';
import type { Expression, Operation } from '../expression.js';
import { expressionText } from '../expression-text.js';
import { nearest } from '../../text/nearest.js';
import { common, operation } from './operators.js';
import { NUMBER, typeWords } from './types.js';
import type { Typed, Typing } from './typing.js';

const roundings: Readonly<Record<string, Operation['operator']>> = {
  round: 'round half up',
  'round half up': 'round half up',
  'round half even': 'round half even',
  'round down': 'round down',
  'round up': 'round up',
};

/** `min(a, b)`, `max(a, b)`, `round(x, 2)`, `round down(x, 0)`. */
export function call(
  node: Call,
  inner: (node: ExpressionNode) => Typed | undefined,
  typing: Typing,
): Typed | undefined {
  const name = node.function.text.replace(/_/g, ' ');
  const { scope } = typing;
  const written = node.arguments.map((argument) => inner(argument));
  if (name === 'min' || name === 'max') {
    if (written.length < 2) {
      scope.report('SLA0327', node.span, { name, wants: 'at least two values', count: written.length });
      return undefined;
    }
    let type: Typed | undefined = written[0];
    for (const other of written.slice(1)) {
      if (type === undefined || other === undefined) return undefined;
      type = common(type, other, node.span, scope);
    }
    return type === undefined
      ? undefined
      : {
          expression: operation(
            name,
            written.map((w) => w!.expression),
            type.expression.type,
            node.span,
          ),
          loose: type.loose,
        };
  }
  const rounding = Object.hasOwn(roundings, name) ? roundings[name] : undefined;
  if (rounding === undefined) {
    if (name !== '') {
      scope.report(
        'SLA0335',
        node.function.span,
        { name, suggestion: nearest(name, ['min', 'max', ...Object.keys(roundings)]) },
        { hint: 'There are: min(a, b), max(a, b), round(x, 2), round down(x, 0), round up(x, 0)' },
      );
    }
    return undefined;
  }
  const [value, digits] = written;
  if (written.length < 1 || written.length > 2) {
    scope.report('SLA0327', node.span, {
      name,
      wants: 'a value and a number of decimals',
      count: written.length,
    });
    return undefined;
  }
  if (value === undefined) return undefined;
  if (
    !['number', 'share', 'percentage points', 'score points', 'money', 'duration'].includes(
      value.expression.type.kind,
    )
  ) {
    scope.report('SLA0325', value.expression.span, {
      text: expressionText(value.expression),
      type: typeWords(value.expression.type),
      wanted: 'a number, money or a time',
    });
    return undefined;
  }
  const places: Expression = digits?.expression ?? {
    kind: 'constant',
    value: fromInteger(0),
    text: undefined,
    type: NUMBER,
    span: node.span,
  };
  if (written.length === 2 && digits === undefined) return undefined;
  const fixed = places.kind === 'constant' ? places.value : undefined;
  if (
    fixed === undefined ||
    fixed.denominator !== 1n ||
    fixed.numerator < 0n ||
    compare(fixed, fromInteger(12)) > 0
  ) {
    scope.report(
      'SLA0336',
      places.span,
      { text: expressionText(places) },
      { hint: 'For example: round(x, 2)' },
    );
    return undefined;
  }
  return {
    expression: operation(rounding, [value.expression, places], value.expression.type, node.span),
    loose: value.loose,
  };
}
