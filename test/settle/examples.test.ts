import { describe, expect, it } from 'vitest';
import { parseDecimal, ratio, type Ratio } from '../../src/quantities/ratio.js';
import type { Contract, Example, Expectation, Expression } from '../../src/semantics/contract.js';
import { runExamples } from '../../src/settle/examples.js';
import { incidentPlan } from './incident-plan.js';

const span = { file: 'contract.sla', start: 10, end: 20 };
const given = (
  severity: string,
  within: number,
  total: number,
  month = '2016-03',
): Example['given'][number] => ({
  kind: 'counts',
  slo: 'resolution',
  cell: { severity },
  within,
  total,
  period: month,
  span,
});
const constant = (kind: 'share' | 'money', value: Ratio): Expression => ({
  kind: 'constant',
  type: { kind },
  value,
  text: undefined,
  span,
});
/** `share` in percent, as the author writes it. */
const share = (severity: string, percent: number, verdict?: 'met' | 'missed'): Expectation => ({
  kind: 'value',
  name: 'resolution',
  cell: { severity },
  value: constant('share', ratio(BigInt(Math.round(percent * 1000)), 100_000n)),
  verdict,
  period: undefined,
  span,
});
const money = (name: string, amount: string): Expectation => ({
  kind: 'value',
  name,
  cell: {},
  value: constant('money', parseDecimal(amount)!),
  verdict: undefined,
  period: undefined,
  span,
});
const run = (givens: Example['given'], expectations: readonly Expectation[], plan = incidentPlan) => {
  const example: Example = { title: 'A month', span, given: givens, expect: expectations };
  return runExamples(plan, { examples: [example] } as unknown as Contract);
};
const codes = (r: ReturnType<typeof run>): string[] => r.diagnostics.map((d) => d.code);

describe('worked examples', () => {
  it('hold for the contract of the incident log', () => {
    // 5,700 of 10,000 = 57% < 60%: 2% × 48,000 = 960.
    const r = run(
      [given('p3', 5700, 10_000)],
      [share('p3', 57, 'missed'), money('standard_credit', '960.00')],
    );
    expect(r.diagnostics).toEqual([]);
    expect(r.results).toEqual([
      {
        title: 'A month',
        passed: true,
        lines: ['ok  resolution of p3 = 57%, missed', 'ok  standard_credit = EUR 960.00'],
      },
    ]);
  });

  it('see limits', () => {
    // 1/12 < 10%: 6% = 2,880; 29% < 30%: 10% = 4,800, cut to 12% = 5,760 less 2,880.
    const r = run(
      [given('p1', 1, 12), given('p3', 29, 100)],
      [money('urgent_credit', '2880'), money('standard_credit', '2880'), money('total', '5760')],
    );
    expect(r.diagnostics).toEqual([]);
  });

  it('sum money over their months', () => {
    // 960 in each of two months.
    const r = run([given('p3', 55, 100), given('p3', 55, 100, '2016-04')], [money('total', '1920')]);
    expect(r.diagnostics).toEqual([]);
  });

  it('compare shares exactly: 57% is not 56.9999…%', () => {
    const r = run([given('p3', 569_999, 1_000_000)], [share('p3', 57)]);
    expect(codes(r)).toEqual(['SLA0701']);
    expect(r.diagnostics[0]).toMatchObject({
      span,
      message:
        'The example expects resolution of p3 = 57% in 2016-03, but 569,999 of 1,000,000 is 56.99% (56.9999%).',
      hint: 'expect resolution of p3 = 56.9999%',
    });
    expect(r.results[0]?.passed).toBe(false);
    expect(r.results[0]?.lines).toEqual([
      'FAILED  resolution of p3 = 57%',
      `        ${r.diagnostics[0]?.message}`,
    ]);
  });

  it('say so when only digits differ: one third has no decimal', () => {
    const r = run([given('p3', 1, 3)], [share('p3', 33.333)]);
    expect(codes(r)).toEqual(['SLA0701']);
    expect(r.diagnostics[0]?.message).toBe(
      'The example expects resolution of p3 = 33.333% in 2016-03, but 1 of 3 is 33.33% (33.333333…%). ' +
        'The two differ only in digits that are not shown: exactly, it is 1/3.',
    );
    expect(r.diagnostics[0]?.hint).toBe('expect resolution of p3 shown as 33.333%');
    // Another figure is no matter of digits, and nothing that would hold can be written in percent.
    expect(run([given('p3', 1, 3)], [share('p3', 33.334)]).diagnostics[0]?.hint).toBeUndefined();
  });

  it('name both amounts and the arithmetic', () => {
    const r = run([given('p3', 29, 100)], [money('standard_credit', '960.00')]);
    expect(codes(r)).toEqual(['SLA0703']);
    expect(r.diagnostics[0]?.message).toBe(
      'The example expects standard_credit = EUR 960.00, but the contract gives EUR 4,800.00. ' +
        'p3: 29 of 100 tickets within 24 support hours = 29.00%. 29.00% is below 30%: 10% of the fee support. ' +
        '10% × EUR 48,000.00 = EUR 4,800.00.',
    );
  });

  it('find a verdict that does not follow', () => {
    const r = run([given('p3', 60, 100)], [share('p3', 60, 'missed')]);
    expect(codes(r)).toEqual(['SLA0702']);
    expect(r.diagnostics[0]?.message).toBe(
      'The example expects resolution of p3 to be missed in 2016-03, but the verdict is met: 60 of 100 is 60.00%, and the target is 60%.',
    );
  });

  it('leave cells without counts out, even where no data counts as missed', () => {
    const [slo, ...rest] = incidentPlan.slos;
    const plan = { ...incidentPlan, slos: [{ ...slo!, noData: 'missed' as const }, ...rest] };
    expect(run([given('p3', 1, 1)], [money('total', '0')], plan).diagnostics).toEqual([]);
    // 0 of 0 asks for the rule: attainment 0, below 30%: 10% = 4,800.
    expect(run([given('p3', 0, 0)], [money('total', '4800')], plan).diagnostics).toEqual([]);
  });

  it('refuse counts that cannot be', () => {
    expect(codes(run([given('p3', 1, 2, '2017-03')], [money('total', '0')]))).toEqual(['SLA0705']);
    expect(codes(run([given('p3', 1, 2), given('p3', 1, 2)], [money('total', '0')]))).toEqual(['SLA0707']);
  });

  it('refuse an expectation without counts', () => {
    const r = run([given('p3', 1, 2)], [share('p4', 50)]);
    expect(codes(r)).toEqual(['SLA0706']);
    expect(r.diagnostics[0]?.message).toContain('resolution of p4');
    expect(r.diagnostics[0]?.message).toContain('It gives counts for resolution of p3.');
  });
});
