import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../src/plan/compile.js';
import { toDecimal, type Ratio } from '../../src/quantities/ratio.js';
import { illustrationsOf, type Illustration } from '../../src/settle/illustrations.js';
import { contractFrom } from '../document/contracts.js';

/* Examples that the settlement computes at the edges of tiers. The amounts here are worked out by hand. */

const CONTRACT = `contract "Hosting"

provider northwind "Northwind"
customer acme "Acme"

effective 2026-01-15 until the end of 2026-12-31
time zone Europe/Berlin
currency EUR

fee hosting "Hosting fee" = EUR 2,000.00 each calendar month
fee traffic "Traffic" from invoices each calendar month

severity { p1, p2 }

span down = outage where complete
slo uptime "Uptime" {
  measure 100% - time in down / time in period
  each    calendar month
  target  at least 99.9%
  no data counts as met
}
slo fix "Repair" {
  measure time from opened to resolved of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target {
    p1: 90% within 4 hours
    p2: 80% within 8 hours
  }
  no data counts as met
  if never resolved: not counted
  on severity change: the last severity decides
}
exclusion access "No access" {
  from fix, as removed
  where cause is access
}

penalty uptime_credit "Uptime credit" for uptime {
  credit once each calendar month, by attainment {
    from 99% to below target: 5% of hosting
    below 99%:                20% of hosting
  }
}
penalty fix_credit "Repair credit" for fix of p1 {
  credit once each calendar month: 10% of traffic
}
penalty late_credit "Late repair" for fix of p2 {
  credit each late ticket: EUR 40.00 + EUR 15.00 per started 30 minutes of lateness
}
limit uptime_credit, fix_credit to EUR 450.00 each calendar month
`;

const plan = (text: string) => {
  const found = compilePlan(contractFrom(text, false), { file: 'contract.sla', text: '' }).value;
  if (found === undefined) throw new Error('no plan');
  return found;
};
const figure = (n: Ratio | undefined): string => (n === undefined ? '' : toDecimal(n));
const of = <K extends Illustration['kind']>(text: string, kind: K): Extract<Illustration, { kind: K }>[] =>
  illustrationsOf(plan(text)).filter((i): i is Extract<Illustration, { kind: K }> => i.kind === kind);
const tiers = (text: string, penalty: string): string[] =>
  of(text, 'tiers')
    .filter((i) => i.penalty === penalty)
    .flatMap((i) => i.rows.map((row) => `${figure(row.figure.number)} → ${figure(row.amount)}`));

describe('computed illustrations', () => {
  it('stand at both ends of every tier, after the last figure that costs nothing', () => {
    // 5% of 2,000 is 100; 20% of 2,000 is 400. 99.9% keeps the target, and 99% still belongs to the first tier.
    expect(tiers(CONTRACT, 'uptime_credit')).toEqual([
      '0.999 → 0',
      '0.9989 → 100',
      '0.99 → 100',
      '0.9899 → 400',
    ]);
  });

  it('move when a tier moves', () => {
    const moved = CONTRACT.replace('from 99% to below target: 5%', 'from 98.5% to below target: 6%').replace(
      'below 99%: ',
      'below 98.5%: ',
    );
    expect(tiers(moved, 'uptime_credit')).toEqual([
      '0.999 → 0',
      '0.9989 → 120',
      '0.985 → 120',
      '0.9849 → 400',
    ]);
  });

  it('take an invoiced fee to be 1,000.00, and say so', () => {
    const [illustration] = of(CONTRACT, 'tiers').filter((i) => i.penalty === 'fix_credit');
    expect(illustration?.assumed.map((a) => [a.kind, a.name, figure(a.value.number)])).toEqual([
      ['fee', 'traffic', '1000'],
    ]);
    expect(illustration?.rows.map((row) => figure(row.amount))).toEqual(['0', '100']);
  });

  it('are for the first whole period of the term', () => {
    expect(of(CONTRACT, 'tiers').map((i) => i.period)).toEqual(['2026-02', '2026-02', '2026-02']);
  });

  it('show a step of lateness, and the one that follows', () => {
    // 40 + 15 for the first half hour, begun or full; one minute more begins the second.
    expect(tiers(CONTRACT, 'late_credit')).toEqual(['60 → 55', '1800 → 55', '1860 → 70']);
  });

  it('show what a limit leaves, in the order in which it is used up', () => {
    // 400 and 100 are 500; of 450 the first keeps 400, and 50 are left for the second.
    const [limit] = of(CONTRACT, 'limit');
    expect(limit?.rows.map((row) => [row.penalty, figure(row.amount), figure(row.paid)])).toEqual([
      ['uptime_credit', '400', '400'],
      ['fix_credit', '100', '50'],
    ]);
    expect(of(CONTRACT.replace('EUR 450.00', 'EUR 501.00'), 'limit')).toEqual([]);
  });

  it('show what an exclusion changes', () => {
    // 89.99% of 200 tickets are 179; 179 of 199 is 89.9…% and missed, 179 of 198 is 90.4…% and kept.
    const [exclusion] = of(CONTRACT, 'exclusion');
    expect(exclusion).toMatchObject({ exclusion: 'access', excluded: 2, penalty: 'fix_credit' });
    expect(
      [exclusion?.before, exclusion?.after].map((c) => [c?.within, c?.total, figure(c?.amount)]),
    ).toEqual([
      [179, 200, '100'],
      [179, 198, '0'],
    ]);
  });

  it('are the same for the same plan', () => {
    expect(illustrationsOf(plan(CONTRACT))).toEqual(illustrationsOf(plan(CONTRACT)));
  });
});
