import { describe, expect, it } from 'vitest';
import { check } from '../../src/semantics/check.js';
import { parse, read } from '../../src/syntax/parse.js';
import { scan } from '../../src/syntax/scan.js';
import { hold } from './hold.js';

describe('a text without measure', () => {
  const many = 100_000;
  it.each<readonly [name: string, text: string]>([
    ['braces, one in the other', 'slo a {\n'.repeat(many)],
    ['braces and nothing else', '{'.repeat(many)],
    ['parentheses', `exclusion e {\n where ${'('.repeat(many)}a is b${')'.repeat(many)}\n}`],
    ['negations', `exclusion e {\n where ${'not '.repeat(many)}a is b\n}`],
    ['conditions', `exclusion e {\n where ${'a is b or '.repeat(many)}a is b\n}`],
    ['sums', `define x = ${'1 + '.repeat(many)}1`],
    ['signs', `define x = ${'- '.repeat(many)}1`],
    ['shares of shares', `define x = ${'5% of '.repeat(many)}a`],
    ['choices', `define x = ${'a when b otherwise '.repeat(many)}c`],
    ['steps', `define x = ${'a per started hour of b + '.repeat(many)}c`],
    ['calls', `define x = ${'min('.repeat(many)}1${')'.repeat(many)}`],
    ['calendars', `calendar c = ${'a or '.repeat(many)}b`],
    ['verdicts', `terminate by a when ${'u is missed in 2 months in a row or '.repeat(many)}b`],
    ['sets', `exclusion e {\n where ${'a is any of { b } or '.repeat(many)}c\n}`],
    ['rows that derive', `dimension d by a and b {\n${'x and y: z\n'.repeat(many)}}`],
    ['a set without its words', `exclusion e {\n where a in ${'{ b } '.repeat(many)}\n}`],
    ['comparison signs', `define x = ${'>='.repeat(many)}`],
    ['digits', `fee a = EUR ${'9'.repeat(many)} each calendar month`],
    ['groups of digits', `fee a = EUR ${'1,'.repeat(many)}1 each calendar month`],
    ['a text', `contract "${'x'.repeat(10 * many)}"`],
    ['an unclosed text', `contract "${'\\"'.repeat(many)}`],
    ['a list', `limit ${'a, '.repeat(many)}a to 1% of b each calendar month`],
    ['a list of mistakes', `limit ${'a, , '.repeat(many)}`],
    ['lines of mistakes', 'currency\n'.repeat(many)],
    ['lines that draw in the next', 'limit a,\n'.repeat(many)],
    ['facts on one line', `dimension a {${'a "b" '.repeat(many)}}`],
    ['empty lines after a comma', `limit a,${'\n'.repeat(many)}b`],
    ['blanks', `1${' '.repeat(many)}%`],
  ])('is read in linear time: %s', (_, text) => {
    const start = performance.now();
    const { diagnostics } = read({ name: 'x.sla', text });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(diagnostics.length).toBeLessThanOrEqual(501);
  });

  it('keeps its words', () => {
    const text = '\0😀\ud800“„»–—€\u00a0\u200f\ufeff\r\r\n\u2028x-y a/b 1.2.3 10 % 1,2,3'.repeat(50);
    expect(
      scan(text)
        .map((w) => w.image)
        .join(''),
    ).toBe(text);
  });
}, 60_000);

describe('what damage has brought to light', () => {
  it.each([
    [
      'a block behind two facts that ran together',
      'penalty a "A" for b escalate critical {\n  at 50% of b: notify "C"\n}\n',
    ],
    [
      'a selector that lacks its first value',
      'pool a  tenths of the amount" = 30% of at_risk {\n  b: 50%\n}\n',
    ],
    [
      'a cell that is no value',
      'slo a "A" for b {\n  measure (up to of 2027-12-31, renews for 12 mon”ed 90 days\n}\n',
    ],
    [
      'a step without an amount and a length',
      'slo a "A" {\n  target {\n    crawl_pro:  at least per started 8%\n  }\n}\n',
    ],
  ])('%s', (_, text) => {
    expect(() => hold(text)).not.toThrow();
    const { value, diagnostics } = parse({ name: 'x.sla', text });
    expect(() => check(value, { holidays: new Map(), syntax: diagnostics })).not.toThrow();
  });
});
