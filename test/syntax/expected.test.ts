import { describe, expect, it } from 'vitest';
import { expectedAt } from '../../src/syntax/expected.js';

/** `|` is the cursor. */
const at = (marked: string) => {
  const offset = marked.indexOf('|');
  return expectedAt({ name: 'x.sla', text: marked.replace('|', '') }, offset);
};

describe('what may stand here', () => {
  it.each([
    [
      'calendar c {\n  open |',
      { block: 'calendar', words: ['daily'], values: ['a date such as 2026-03-31', 'a weekday such as Mon'] },
    ],
    ['service s {\n  fee |', { names: ['fee'] }],
    ['service s {\n  open |', { names: ['calendar'] }],
    ['slo a for |', { names: ['service'] }],
    [
      'slo a {\n  me|\n}',
      {
        block: 'slo',
        heads: [
          'measure',
          'where',
          'paused',
          'each',
          'target',
          'judged',
          'needs',
          'no',
          'if',
          'on',
          'accept',
        ],
        replace: { start: 10, end: 12 },
      },
    ],
    ['slo a {\n  measure time from |', { names: ['moment'] }],
    ['slo a {\n  paused while |', { names: ['state'] }],
    [
      'slo a {\n  target 90% within 4 |',
      { names: ['calendar'], values: ['a unit such as minutes or hours'] },
    ],
    ['penalty p for a of |', { names: ['value'], words: ['otherwise'] }],
    ['penalty p for |', { names: ['slo'] }],
    ['limit |', { names: ['penalty'] }],
    ['limit a, |', { names: ['penalty'] }],
    ['limit a,\n  |', { names: ['penalty'] }],
    ['exclusion e {\n  where |', { names: ['any'] }],
    ['exclusion e {\n  where a is |', { names: ['value'] }],
    ['example "x" {\n  expect |', { names: ['result'] }],
    ['time zone |', { names: ['zone'] }],
    ['currency |', { names: ['currency'] }],
    ['currency EUR\n|', { block: 'contract' }],
    ['record {\n  |', { block: undefined, heads: [], words: [] }],
    ['escalate p1 {\n  |', { block: 'escalation', heads: ['at', 'accept'] }],
    ['contract "a b|', { heads: [], words: [], names: [], values: [] }],
    ['# note|', { heads: [], words: [] }],
  ])('%j', (marked, expected) => expect(at(marked)).toMatchObject(expected));

  it('all facts at the start of a line', () => {
    expect(at('currency EUR\n|').heads).toContain('slo');
    expect(at('|').heads).toContain('contract');
  });
});
