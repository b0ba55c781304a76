import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, toDecimal } from '../../src/quantities/ratio.js';
import { constantOf, NO_CONSTANTS } from '../../src/semantics/typing/constant.js';
import { expressionText } from '../../src/semantics/expression-text.js';
import { checked, contractWith } from './sources.js';

/** The definition `x` of a contract that has a fee, an outage and a calendar. */
function defined(expression: string) {
  const { contract, diagnostics } = checked(
    contractWith(`fee support = EUR 1,000.00 each calendar month
calendar office "Office hours" {
  open Mon-Fri 09:00-17:00
}
define x = ${expression}`),
  );
  const codes = diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
  return { value: contract.definitions[0]?.value, codes };
}
const typeOf = (expression: string): string => {
  const { value, codes } = defined(expression);
  if (value === undefined) return codes.join(' ');
  const { type } = value;
  return type.kind === 'duration' && type.calendar !== undefined ? `duration of ${type.calendar}` : type.kind;
};

describe('units of expressions', () => {
  it.each([
    ['5% of support', 'money'],
    ['support * 2', 'money'],
    ['support / 12', 'money'],
    ['support / EUR 10.00', 'share'],
    ['support + EUR 1.00', 'money'],
    ['time in outage', 'duration'],
    ['time in outage - 10 minutes', 'duration'],
    ['4 office hours + 1 office hour', 'duration of office'],
    ['1 - time in outage / time in period', 'share'],
    ['(time in period - time in outage) / time in period', 'share'],
    ['100% - 3%', 'share'],
    ['99% - 95%', 'percentage points'],
    ['99% - 5 percentage points', 'share'],
    ['3 points * 2', 'score points'],
    ['10 * support * time in outage / time in period', 'money'],
    ['time in outage * support / time in period', 'money'],
    ['EUR 50.00 per started 30 minutes of time in outage', 'money'],
    ['support when time in outage above 4 hours otherwise EUR 0.00', 'money'],
    ['max(time in outage - 10 minutes, 0 minutes)', 'duration'],
    ['round(support, 0)', 'money'],
    ['count of calls where answered', 'number'],
    ['(count of calls where answered) / count of calls', 'share'],
    ['share of calls where wait at most 20 seconds and not abandoned', 'share'],
    ['average of score of surveys', 'number'],
    ['95th percentile of wait of calls', 'duration'],
    ['sum of amount of invoices', 'money'],
    ['average of errors / requests of requests', 'share'],
    ['support in the previous month', 'money'],
    ['time in outage above 4 hours', 'yes or no'],
  ])('%s is %s', (expression, type) => expect(typeOf(expression)).toBe(type));

  it.each([
    ['support + 30 minutes', 'SLA0319'],
    ['support * support', 'SLA0319'],
    ['30 minutes / support', 'SLA0319'],
    ['support at least 95%', 'SLA0320'],
    ['average of score of surveys at least 90%', 'SLA0321'],
    ['95% at least 0.9', 'SLA0321'],
    ['4 hours at most 4 office hours', 'SLA0322'],
    ['4 hours + 4 office hours', 'SLA0322'],
    ['5 points at least 5 percentage points', 'SLA0323'],
    ['support and yes', 'SLA0324'],
    ['not support', 'SLA0324'],
    ['share of calls where wait', 'SLA0324'],
    ['support + EUR 1.005', 'SLA0310'],
    ['support + USD 1.00', 'SLA0308'],
    ['time in outage at most 2 days', 'SLA0301'],
    ['suport / 2', 'SLA0201'],
  ])('%s is %s', (expression, code) => expect(typeOf(expression)).toContain(code));
});

/** Written sums and products of whole numbers with the exact value that arithmetic gives. */
interface Written {
  readonly text: string;
  readonly value: readonly [bigint, bigint];
}
const leaf: fc.Arbitrary<Written> = fc
  .integer({ min: 1, max: 999 })
  .map((n) => ({ text: String(n), value: [BigInt(n), 1n] }));
const written: fc.Arbitrary<Written> = fc.letrec<{ node: Written }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('node'), tie('node'))
      .filter(([operator, , b]) => operator !== '/' || b.value[0] !== 0n)
      .map(([operator, a, b]) => {
        const [an, ad] = a.value;
        const [bn, bd] = b.value;
        const value: [bigint, bigint] =
          operator === '+'
            ? [an * bd + bn * ad, ad * bd]
            : operator === '-'
              ? [an * bd - bn * ad, ad * bd]
              : operator === '*'
                ? [an * bn, ad * bd]
                : [an * bd, ad * bn];
        return { text: `(${a.text} ${operator} ${b.text})`, value };
      }),
  ),
})).node;

describe('exact values', () => {
  it('are those of arithmetic', () => {
    fc.assert(
      fc.property(written, ({ text, value: [n, d] }) => {
        const { value, codes } = defined(text);
        if (value === undefined) {
          // A divisor that is written as nothing is refused; one that only comes to nothing has no value.
          expect(codes).toEqual(['SLA0328']);
          return;
        }
        expect(constantOf(value, NO_CONSTANTS)).toEqual(ratio(n, d));
      }),
      { seed: 26, numRuns: 150 },
    );
  });

  it('of steps count the started or the full ones', () => {
    const value = (text: string): string => {
      const { value: e } = defined(text);
      const exact = e === undefined ? undefined : constantOf(e, NO_CONSTANTS);
      return exact === undefined ? 'none' : toDecimal(exact);
    };
    expect(value('EUR 50.00 per started 30 minutes of 61 minutes')).toBe('150');
    expect(value('EUR 50.00 per full 30 minutes of 61 minutes')).toBe('100');
    expect(value('EUR 50.00 per started 30 minutes of 60 minutes')).toBe('100');
    expect(value('EUR 50.00 per started 30 minutes of 0 minutes')).toBe('0');
  });

  it('written back and read again are the same', () => {
    for (const text of [
      '5% of support + EUR 10.00',
      'EUR 50.00 per started 30 minutes of time in outage',
      'max(time in outage - 10 minutes, 0 minutes)',
      '95th percentile of wait of call where answered',
      '99% - 5 percentage points',
    ]) {
      const first = defined(text).value;
      if (first === undefined) throw new Error(text);
      const again = expressionText(first, 'EUR');
      const second = defined(again).value;
      expect(second === undefined ? again : expressionText(second, 'EUR')).toBe(again);
    }
  });
});
