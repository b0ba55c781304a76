import type { Ratio } from '../../quantities/ratio.js';
import type { Band, Bound } from '../contract.js';
import type { ValueType } from '../expression.js';
import { expressionText } from '../expression-text.js';

/** A figure of a type in words: `95%`, `4 hours`, `EUR 12.00`. */
export const figureText = (value: Ratio, type: ValueType, currency: string | undefined): string =>
  expressionText(
    { kind: 'constant', value, text: undefined, type, span: { file: '', start: 0, end: 0 } },
    currency,
  );

export const boundText = (bound: Bound): string =>
  bound.kind === 'value' ? expressionText(bound.value) : bound.kind;

/** `from 50% to below target`, `above 4 hours`, `otherwise`; `always` for a single amount. */
export function bandText({ lower, upper, otherwise }: Pick<Band, 'lower' | 'upper' | 'otherwise'>): string {
  if (otherwise) return 'otherwise';
  const start =
    lower === undefined ? undefined : `${lower.included ? 'from' : 'above'} ${boundText(lower.bound)}`;
  if (upper === undefined) return start ?? 'always';
  const end = boundText(upper.bound);
  if (start === undefined) return upper.included ? `at most ${end}` : `below ${end}`;
  return `${start} ${upper.included ? 'up to' : 'to below'} ${end}`;
}

/** `at least 95%` or `above 95%`, for “no figure is … and at the same time …”. */
export const lowerText = (lower: NonNullable<Band['lower']>, text = boundText(lower.bound)): string =>
  `${lower.included ? 'at least' : 'above'} ${text}`;
export const upperText = (upper: NonNullable<Band['upper']>, text = boundText(upper.bound)): string =>
  `${upper.included ? 'at most' : 'below'} ${text}`;
