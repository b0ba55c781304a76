import { describe, expect, it } from 'vitest';
import type { Plan, PlanShareWithin } from '../../src/plan/plan.js';
import { settle } from '../../src/settle/settle.js';
import type { StatementMonth } from '../../src/settle/statement.js';
import { context, incidentPlan, limit, measured, penalty, support, type CountLine } from './incident-plan.js';

const month = '2016-03';
const of = (severity: string, within: number, total: number, period = month): CountLine => [
  'resolution',
  { severity },
  period,
  within,
  total,
];

function march(lines: readonly CountLine[], plan: Plan = incidentPlan): StatementMonth {
  const statement = settle(plan, measured(lines), { ...context, months: { first: month, last: month } });
  return statement.months[0] as StatementMonth;
}
const amounts = (m: StatementMonth): Record<string, string> =>
  Object.fromEntries(
    m.credits.map((c) => [
      c.cell === null ? c.penalty : `${c.penalty} ${Object.values(c.cell).join()}`,
      c.amount,
    ]),
  );

describe('verdicts', () => {
  const verdict = (within: number, total: number, share: string): string | undefined => {
    const slo = incidentPlan.slos[0]!;
    const cells = slo.cells.map((c) =>
      c.cell['severity'] === 'p3' ? { ...c, promise: { ...(c.promise as PlanShareWithin), share } } : c,
    );
    const plan = { ...incidentPlan, slos: [{ ...slo, cells }], penalties: [], limits: [] };
    return march([of('p3', within, total)], plan).results.find((r) => r.cell['severity'] === 'p3')?.verdict;
  };

  it('meets a target exactly at the target', () => {
    expect(verdict(3, 5, '0.6')).toBe('met');
  });

  it('misses by one ticket in a hundred million, where decimals would still agree', () => {
    // 59,999,999 / 100,000,000 = 0.59999999; cut or rounded after six digits it is 0.599999 or 0.600000.
    expect(verdict(59_999_999, 100_000_000, '0.6')).toBe('missed');
  });

  it('compares thirds with a finite target', () => {
    // 2/3 = 0.6666… : below 0.6667, not below 0.6666.
    expect(verdict(2, 3, '0.6667')).toBe('missed');
    expect(verdict(2, 3, '0.6666')).toBe('met');
  });

  it('cuts the shown share and never rounds it up', () => {
    const result = march([of('p3', 2, 3)]).results.find((r) => r.cell['severity'] === 'p3');
    expect(result?.attainment).toBe('0.666666');
  });
});

describe('credits of one month', () => {
  it('takes the band that holds, half open at both ends', () => {
    // 30% is in "from 30% to below 50%": 5% × 48,000 = 2,400. 50% is in "from 50% to below target": 2% = 960.
    expect(amounts(march([of('p3', 30, 100)]))['standard_credit p3']).toBe('2400.00');
    expect(amounts(march([of('p3', 50, 100)]))['standard_credit p3']).toBe('960.00');
    // One ticket less is "below 30%": 10% = 4,800.
    expect(amounts(march([of('p3', 29, 100)]))['standard_credit p3']).toBe('4800.00');
    // At the target of 60% no band holds.
    expect(amounts(march([of('p3', 60, 100)]))).toEqual({ urgent_credit: '0.00', standard_credit: '0.00' });
  });

  it('resolves “target” to the target of each cell', () => {
    // 65% meets the 60% of p3, and misses the 75% of p4: 2% × 48,000 = 960.
    expect(amounts(march([of('p3', 65, 100), of('p4', 65, 100)]))).toEqual({
      urgent_credit: '0.00',
      'standard_credit p4': '960.00',
    });
  });

  it('takes the cell with the largest credit, not the one with the lowest share', () => {
    // p3 41%: 5% = 2,400; p4 60%: 2% = 960.
    expect(amounts(march([of('p3', 41, 100), of('p4', 60, 100)]))['standard_credit p3']).toBe('2400.00');
  });

  it('breaks a tie by the lowest share, then by the order of the contract', () => {
    expect(Object.keys(amounts(march([of('p3', 41, 100), of('p4', 40, 100)])))).toContain(
      'standard_credit p4',
    );
    expect(Object.keys(amounts(march([of('p4', 2, 5), of('p3', 40, 100)])))).toContain('standard_credit p3');
  });

  it('gives one credit a cell, and their sum, where the contract says “each cell”', () => {
    const each = penalty(
      'standard_credit',
      ['p3', 'p4'],
      [
        ['0.5', 'target', '2'],
        ['0.3', '0.5', '5'],
      ],
      'each cell',
    );
    const m = march([of('p3', 41, 100), of('p4', 60, 100)], {
      ...incidentPlan,
      penalties: [each],
      limits: [],
    });
    // 2,400 for p3 and 960 for p4: 3,360.
    expect(amounts(m)).toEqual({ 'standard_credit p3': '2400.00', 'standard_credit p4': '960.00' });
    expect(m.total).toBe('3360.00');
  });

  it('rounds each credit half up to the cent', () => {
    const plan: Plan = {
      ...incidentPlan,
      fees: [support('1000.10')],
      penalties: [
        penalty('urgent_credit', ['p1'], [[null, 'target', '2.5']]),
        penalty('standard_credit', ['p3'], [[null, 'target', '0.25']]),
      ],
      limits: [],
    };
    const m = march([of('p1', 0, 1), of('p3', 0, 1)], plan);
    // 2.5% × 1,000.10 = 25.0025 → 25.00; 0.25% × 1,000.10 = 2.50025 → 2.50.
    expect(amounts(m)).toEqual({ 'urgent_credit p1': '25.00', 'standard_credit p3': '2.50' });
    // 5% × 0.10 = 0.005 → 0.01: the half goes up.
    const small = {
      ...plan,
      fees: [support('0.10')],
      penalties: [penalty('urgent_credit', ['p1'], [[null, 'target', '5']])],
    };
    const credit = march([of('p1', 0, 1)], small).credits[0];
    expect(credit?.amount).toBe('0.01');
    expect(credit?.arithmetic).toContain('5% × EUR 0.10 = EUR 0.005, rounded half up to EUR 0.01');
  });

  it('follows the currency: no decimals for yen', () => {
    const plan: Plan = {
      ...incidentPlan,
      contract: { ...incidentPlan.contract, currency: 'JPY', minorDigits: 0 },
      fees: [support('12345')],
    };
    // 2% × 12,345 = 246.9 → 247; cap 12% × 12,345 = 1,481.4 → 1,481.
    const m = march([of('p3', 55, 100)], plan);
    expect(m.total).toBe('247');
    expect(m.limits[0]?.cap).toBe('1481');
  });
});

describe('arithmetic', () => {
  it('lets a person redo the credit', () => {
    const credit = march([of('p3', 2665, 7677)]).credits.find((c) => c.penalty === 'standard_credit');
    // 2,665 ÷ 7,677 = 0.347140810… on a pocket calculator.
    expect(credit?.arithmetic.slice(0, 3)).toEqual([
      'p3: 2,665 of 7,677 tickets within 24 support hours = 34.71% (34.714081…%)',
      '34.71% is from 30% to below 50%: 5% of the fee support',
      '5% × EUR 48,000.00 = EUR 2,400.00',
    ]);
    expect(credit?.arithmetic[3]).toBe('not decided by p4: no tickets, which counts as met: no credit');
    expect(credit?.band).toBe('penalty.standard_credit.band.2');
  });

  it('says why nothing is owed', () => {
    const credit = march([of('p3', 3, 4), of('p4', 3, 4)]).credits.find(
      (c) => c.penalty === 'standard_credit',
    );
    expect(credit).toMatchObject({ cell: null, band: null, computed: '0.00', amount: '0.00' });
    expect(credit?.arithmetic).toEqual([
      'p3: 3 of 4 tickets within 24 support hours = 75.00%',
      '75.00% meets the target of 60% and lies in no band: no credit',
      'p4: 3 of 4 tickets within 72 support hours = 75.00%',
      '75.00% meets the target of 75% and lies in no band: no credit',
    ]);
  });

  it('shows a near miss as a miss', () => {
    // 59,999 of 100,000 = 59.999%, which must not read 60.00%.
    const credit = march([of('p3', 59_999, 100_000)]).credits.find((c) => c.penalty === 'standard_credit');
    expect(credit?.arithmetic.slice(0, 2)).toEqual([
      'p3: 59,999 of 100,000 tickets within 24 support hours = 59.99% (59.999%)',
      '59.99% is from 50% to below the target of 60%: 2% of the fee support',
    ]);
  });
});

describe('limits', () => {
  it('is used up in the order in which it names the penalties', () => {
    const m = march([of('p1', 1, 12), of('p3', 29, 100)]);
    // p1 8.33% < 10%: 6% × 48,000 = 2,880. p3 29% < 30%: 10% = 4,800. Cap 12% = 5,760; left for the second: 2,880.
    expect(m.credits.map((c) => [c.computed, c.amount])).toEqual([
      ['2880.00', '2880.00'],
      ['4800.00', '2880.00'],
    ]);
    expect(m.total).toBe('5760.00');
    expect(m.limits).toEqual([
      {
        limit: 'limit_1',
        clause: 'limit.limit_1',
        cap: '5760.00',
        calculation: '12% × EUR 48,000.00 = EUR 5,760.00',
        before: '7680.00',
        after: '5760.00',
        arithmetic: [
          'EUR 2,880.00 + EUR 4,800.00 = EUR 7,680.00 is above the limit of 12% × EUR 48,000.00 = EUR 5,760.00',
          'urgent_credit keeps EUR 2,880.00',
          'standard_credit is cut to what is left, EUR 5,760.00 − EUR 2,880.00 = EUR 2,880.00',
        ],
      },
    ]);
  });

  it('cuts the other one when the limit names them the other way round', () => {
    const plan = { ...incidentPlan, limits: [limit('limit_1', ['standard_credit', 'urgent_credit'], '12')] };
    // standard keeps 4,800, urgent gets 5,760 − 4,800 = 960.
    expect(march([of('p1', 1, 12), of('p3', 29, 100)], plan).credits.map((c) => c.amount)).toEqual([
      '960.00',
      '4800.00',
    ]);
  });

  it('applies several limits in the order of the text', () => {
    const plan = {
      ...incidentPlan,
      limits: [
        limit('limit_1', ['standard_credit'], '8'),
        limit('limit_2', ['standard_credit', 'urgent_credit'], '10'),
      ],
    };
    // First: standard 4,800 → 8% = 3,840. Then 10% = 4,800: standard keeps 3,840, urgent 2,880 → 960.
    const m = march([of('p1', 1, 12), of('p3', 29, 100)], plan);
    expect(m.credits.map((c) => c.amount)).toEqual(['960.00', '3840.00']);
    expect(m.limits.map((l) => [l.before, l.after])).toEqual([
      ['4800.00', '3840.00'],
      ['6720.00', '4800.00'],
    ]);
  });

  it('says so when it does not bind', () => {
    expect(march([of('p3', 55, 100)]).limits[0]?.arithmetic).toEqual([
      'EUR 960.00 is not above the limit of 12% × EUR 48,000.00 = EUR 5,760.00',
    ]);
  });
});

describe('no tickets', () => {
  const withRule = (noData: 'met' | 'missed' | 'not judged'): StatementMonth => {
    const [slo, ...rest] = incidentPlan.slos;
    return march([], { ...incidentPlan, slos: [{ ...slo!, noData }, ...rest] });
  };

  it.each([
    ['met', '0.00'],
    ['not judged', '0.00'],
    // Attainment 0: urgent 6% = 2,880, standard 10% = 4,800, cut to 5,760 − 2,880 = 2,880.
    ['missed', '5760.00'],
  ] as const)('that count as %s owe EUR %s', (rule, total) => {
    const m = withRule(rule);
    expect(m.total).toBe(total);
    expect(m.results[0]).toMatchObject({ verdict: rule, byNoDataRule: true, attainment: null });
  });

  it('prints the attainment of 0% that “counts as missed” gives', () => {
    expect(withRule('missed').credits[0]?.arithmetic.slice(0, 3)).toEqual([
      'p1: no tickets, which counts as missed, with an attainment of 0%',
      '0.00% is below 10%: 6% of the fee support',
      '6% × EUR 48,000.00 = EUR 2,880.00',
    ]);
  });

  it('gives no verdict and no credit where there is no commitment', () => {
    const [slo, ...rest] = incidentPlan.slos;
    const cells = slo!.cells.map((c) => (c.cell['severity'] === 'p4' ? { ...c, promise: null } : c));
    const m = march([of('p4', 0, 10)], { ...incidentPlan, slos: [{ ...slo!, cells }, ...rest] });
    expect(m.results[3]).toMatchObject({
      verdict: 'no commitment',
      target: null,
      total: 10,
      within: 0,
      byNoDataRule: false,
    });
    expect(m.total).toBe('0.00');
  });
});
