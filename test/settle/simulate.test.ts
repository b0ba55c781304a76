import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import { readAssumptions } from '../../src/settle/simulate/assumptions-file.js';
import { measuredDraw, together } from '../../src/settle/simulate/measured.js';
import { drawScenario } from '../../src/settle/simulate/scenario.js';
import { simulate, type SimulationFigures } from '../../src/settle/simulate/simulate.js';
import { spreadOf } from '../../src/settle/simulate/spread.js';
import { NO_FIGURES } from '../../src/settle/evaluate/givens.js';
import { lineIndex } from '../../src/text/lines.js';
import { compiled, statementOf, UPTIME } from './contracts.js';

const CREDIT = `
penalty uptime_credit "Uptime credit" for uptime {
  credit once each calendar month, worst cell, by attainment {
    from 99% to below target: 10% of monthly
    below 99%: 25% of monthly
  }
}
limit uptime_credit to 30% of monthly each calendar quarter
terminate by acme when uptime is missed in 2 of any 3 months in a row
`;
const { plan } = compiled(UPTIME + CREDIT);
const YEAR = { first: '2026-01', last: '2026-12' };

const assumed = (of: Plan, items: readonly string[]) => {
  const text = `format: sla-assumptions/1\nassume:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  const { value, diagnostics } = readAssumptions(of, { name: 'assumptions.yaml', text });
  if (value === undefined) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  return value;
};
function run(
  of: Plan,
  items: readonly string[],
  more: { runs?: number; seed?: number; months?: typeof YEAR } = {},
) {
  const assumptions = assumed(of, items);
  const { runs = 100, seed = 1, months = YEAR } = more;
  return finish(
    simulate({
      plan: of,
      months,
      runs,
      seed,
      draw: (chance) => drawScenario(of, assumptions, months, chance),
    }),
  );
}
function finish(courses: Generator<number, SimulationFigures>): SimulationFigures {
  for (;;) {
    const next = courses.next();
    if (next.done === true) return next.value;
  }
}

describe('a simulation', () => {
  it('of what is certain owes what a statement says', () => {
    // 99.5% is from 99% to below 99.9%: USD 100.00 a month; the quarter's limit is USD 300.00, so it takes nothing.
    const certain = run(plan, ['{ name: uptime, value: 99.5% }'], { runs: 3 });
    expect(certain.perMonth).toMatchObject({
      mean: '100.00',
      least: '100.00',
      most: '100.00',
      histogram: [],
    });
    expect(certain.perRun).toMatchObject({ mean: '1200.00', p99: '1200.00', owing: { count: 3, of: 3 } });
    const months = Array.from(
      { length: 12 },
      (_, n) => `uptime in 2026-${String(n + 1).padStart(2, '0')} = 99.5%`,
    );
    expect(statementOf(UPTIME + CREDIT, months).credits.total).toBe(certain.perRun.mean);
  });

  it('counts rows, limits and rights by month and by course of events', () => {
    // Below 99%: USD 250.00 a month, of which the quarter's limit leaves 300.00: the 2nd and 3rd month are cut.
    const bad = run(plan, ['{ name: uptime, value: 98% }'], { runs: 2 });
    expect(bad.perRun.mean).toBe('1200.00');
    const [from99, below99] = bad.tiers;
    expect(from99).toMatchObject({ periods: { count: 0, of: 24 }, runs: { count: 0, of: 2 } });
    expect(below99).toMatchObject({ periods: { count: 24, of: 24 }, runs: { count: 2, of: 2 } });
    expect(bad.limits).toMatchObject([{ id: 'limit_1', periods: { count: 16 }, runs: { count: 2 } }]);
    expect(bad.terminations).toMatchObject([{ id: 'acme', runs: { count: 2, of: 2 } }]);
    expect(bad.levels).toMatchObject([{ slo: 'uptime', missed: { count: 24, of: 24 }, undecided: 0 }]);
  });

  it('gives the same figures for the same seed, and others for another', () => {
    const items = ['{ name: uptime, outages: 2, typical: 20 minutes, one_in_ten: 2 hours }'];
    const first = run(plan, items, { runs: 50 });
    expect(run(plan, items, { runs: 50 })).toEqual(first);
    expect(run(plan, items, { runs: 50, seed: 2 }).perRun).not.toEqual(first.perRun);
  });

  it('draws outages as often and as long as assumed', () => {
    // P(no outage) = e^-0.5; one outage of exactly 30 minutes costs 30 of 44,640 minutes in January: 99.93%, kept;
    // two cost 60 (99.866%), so the month is missed with P(N >= 2) = 1 - e^-0.5 x 1.5 = 9.02%.
    const january = { first: '2026-01', last: '2026-01' };
    const { levels } = run(
      plan,
      ['{ name: uptime, outages: 0.5, typical: 30 minutes, one_in_ten: 30 minutes }'],
      {
        runs: 4000,
        months: january,
      },
    );
    const share = (levels[0]?.missed.count ?? 0) / 4000;
    // Four standard errors: 4 x sqrt(0.0902 x 0.9098 / 4000) = 0.0181.
    expect(Math.abs(share - (1 - 1.5 * Math.exp(-0.5)))).toBeLessThan(0.0181);
  });

  it('draws log-normal lengths by their median and by what one in ten exceeds', () => {
    const { plan: long } = compiled(`${UPTIME}define minutes_down = time in down / 1 minute\n`);
    const lengths: number[] = [];
    const items = assumed(long, ['{ name: down, outages: 1, typical: 20 minutes, one_in_ten: 2 hours }']);
    finish(
      simulate({
        plan: long,
        months: YEAR,
        runs: 500,
        seed: 7,
        draw: (chance) => {
          for (let n = 0; n < 8; n += 1) lengths.push(chance.lasting({ typical: 1200, oneInTen: 7200 }));
          return drawScenario(long, items, YEAR, chance);
        },
      }),
    );
    const above = (seconds: number): number => lengths.filter((s) => s > seconds).length / lengths.length;
    expect(Math.abs(above(1200) - 0.5)).toBeLessThan(0.032);
    expect(Math.abs(above(7200) - 0.1)).toBeLessThan(0.019);
  });

  it('draws kept records with the mean and the variation that are assumed', () => {
    const { plan: calls } = compiled(`
slo speed "Speed" {
  measure share of calls where wait at most 20 seconds
  each    calendar month
  target  at least 80%
  no data counts as met
}
`);
    // About normal with mean 82% and deviation sqrt(3%^2 + 82% x 18% / 10,000) = 3.03%: below 80% with P = 25.5%;
    // the beta distribution leans a little, hence a wider margin.
    const { levels } = run(calls, ['{ name: speed, count: 10000, kept: 82%, varying: 3% }'], { runs: 400 });
    const share = (levels[0]?.missed.count ?? 0) / 4800;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.29);
  });

  it('makes late tickets of those that are not kept', () => {
    const { plan: desk } = compiled(`
slo repair "Repair" {
  measure time from opened to resolved of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target  90% within 4 hours
  no data counts as met
  if never resolved: counts as missed
}
penalty late_repair "Late repair" for repair {
  credit each late ticket: USD 10.00 per started 30 minutes of lateness
}
`);
    // 45 minutes late is two started half hours: USD 20.00 for each of the tickets that are late, which all are.
    const items = ['{ name: repair, count: 3, kept: 0%, typical: 45 minutes, one_in_ten: 45 minutes }'];
    const { perMonth } = run(desk, items, { runs: 200 });
    expect(Number(perMonth.mean)).toBeGreaterThan(57);
    expect(Number(perMonth.mean)).toBeLessThan(63);
    expect(Number(perMonth.most) % 20).toBe(0);
  });

  it('is made of measured months, drawn whole', () => {
    const past = statementOf(UPTIME + CREDIT, ['uptime in 2026-01 = 99.5%', 'uptime in 2026-02 = 100%']);
    const measured = measuredDraw(plan, past, YEAR);
    const draw = simulate({
      plan,
      months: YEAR,
      runs: 200,
      seed: 3,
      draw: (c) => together(NO_FIGURES, measured(c)),
    });
    const { perMonth, levels } = finish(draw);
    expect([perMonth.least, perMonth.most]).toEqual(['0.00', '100.00']);
    // Half of 2,400 months, within four standard errors (4 x sqrt(0.25 / 2400) = 4.1 points).
    const share = (levels[0]?.missed.count ?? 0) / 2400;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.041);
  });

  it('names what nobody assumed and a credit needs', () => {
    const { plan: invoiced } = compiled(
      `${UPTIME.replace('fee monthly = USD 1,000.00 each calendar month', 'fee monthly from invoices each calendar month')}${CREDIT}`,
    );
    const { missing, perRun } = run(invoiced, ['{ name: uptime, value: 99.5% }'], { runs: 1 });
    expect(missing).toEqual(['monthly, which comes from invoices']);
    expect(perRun.most).toBe('0.00');
  });
});

describe('a spread', () => {
  it('is made of order statistics by nearest rank, and counts every draw once', () => {
    // 1 to 10: the median is the 5th, 90 of 100 do not exceed the 9th; 55 / 10 = 5.5.
    const tens = [9n, 2n, 10n, 4n, 1n, 6n, 3n, 8n, 7n, 5n].map((n) => n * 100n);
    const spread = spreadOf(tens, 2);
    expect(spread).toMatchObject({
      mean: '5.50',
      median: '5.00',
      p90: '9.00',
      p95: '10.00',
      least: '1.00',
      most: '10.00',
    });
    expect(spread.histogram.reduce((n, bin) => n + bin.count, 0)).toBe(10);
    expect(spread.histogram.at(0)?.from).toBe('1.00');
    expect(spread.histogram.at(-1)?.to).toBe('10.00');
  });

  it('holds what is owed the other way, and currencies without minor units', () => {
    expect(spreadOf([-150n, 50n], 2)).toMatchObject({
      mean: '-0.50',
      least: '-1.50',
      owing: { count: 1, of: 2 },
    });
    expect(spreadOf([3n, 4n], 0)).toMatchObject({ mean: '4', median: '3', most: '4' });
  });
});

describe('an assumptions file', () => {
  const findings = (item: string): string[] => {
    const text = `format: sla-assumptions/1\nassume:\n  - ${item}\n`;
    const lines = lineIndex(text);
    return readAssumptions(plan, { name: 'assumptions.yaml', text }).diagnostics.map((d) => {
      const { line, column } = lines.positionAt(d.span.start);
      return `${line}:${column} ${d.code} ${d.message}`;
    });
  };
  it.each([
    [
      '{ name: uptme, value: 99% }',
      '3:13 SLA1004 The contract has no value called “uptme”. Did you mean “uptime”?',
    ],
    [
      '{ name: uptime, outages: -1, typical: 5 minutes, one_in_ten: 1 hour }',
      '3:30 SLA1104 “-1” is no outages: a number from 0 to 1000000.',
    ],
    [
      '{ name: uptime, value: 99%, chance: 5% }',
      '3:13 SLA1103 “uptime” is drawn in more than one way: value and chance. Keep one of them.',
    ],
    [
      '{ name: uptime, from: 99.9%, to: 99% }',
      '3:38 SLA1104 “99%” is no to: from, usually and to stand in this order, from low to high.',
    ],
    [
      '{ name: monthly, outages: 1, typical: 5 minutes, one_in_ten: 1 hour }',
      '3:22 SLA1105 “monthly” is money, such as USD 1,000.00, and “outages” draws outages, for a share of time, a time, or a number of outages.',
    ],
    [
      '{ name: uptime, drawn_from: [99%, 5 minutes] }',
      '3:39 SLA1005 “5 minutes” is no value for “uptime”, which is a share, such as 99.86% or 17 of 20.',
    ],
  ])('says what is wrong: %s', (item, finding) => {
    expect(findings(item)).toEqual([finding]);
  });

  it('refuses another format, and the same value twice', () => {
    const read = (text: string) =>
      readAssumptions(plan, { name: 'a.yaml', text }).diagnostics.map((d) => d.code);
    expect(read('format: sla-figures/1\nfigures: []\n')).toEqual(['SLA1101']);
    expect(read('assume: [\n')).toContain('SLA1101');
    const twice = '  - { name: uptime, value: 99% }\n';
    expect(read(`format: sla-assumptions/1\nassume:\n${twice}${twice}`)).toEqual(['SLA1008']);
  });
});
