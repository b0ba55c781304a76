import { describe, expect, it } from 'vitest';
import { creditsOf, paid, statementOf, UPTIME } from './contracts.js';

/* Bands and amounts from figures, worked out by hand. */

const credit = (rest: string, name = 'credit'): string =>
  `${UPTIME}\npenalty ${name} "Credit" for uptime {\n${rest}\n}\n`;
const tiers = `credit once each calendar month, by attainment {
    from 99% to below target: 10% of monthly
    below 99%: 25% of monthly
  }`;

describe('a band', () => {
  it('holds by the exact value, whatever the display shows', () => {
    // 99.9% of 44,640 minutes are 44,595.36: with 44 minutes down the target is kept, with 45 it is missed.
    expect(paid(statementOf(credit(tiers), ['downtime in 2026-03 = 44 minutes']), 'credit')).toEqual([]);
    expect(paid(statementOf(credit(tiers), ['downtime in 2026-03 = 45 minutes']), 'credit')).toEqual([
      '2026-03 100.00',
    ]);
    // 1% of 44,640 minutes are 446.4: 446 minutes leave more than 99%, 447 less.
    expect(paid(statementOf(credit(tiers), ['downtime in 2026-03 = 446 minutes']), 'credit')).toEqual([
      '2026-03 100.00',
    ]);
    expect(paid(statementOf(credit(tiers), ['downtime in 2026-03 = 447 minutes']), 'credit')).toEqual([
      '2026-03 250.00',
    ]);
  });

  it('says how it came about, line by line', () => {
    const [found] = creditsOf(statementOf(credit(tiers), ['downtime in 2026-03 = 360 minutes']), 'credit');
    const entry = found![1];
    // The month of IBM Cloud: 44,640 − 360 = 44,280 minutes, 99.193548…%.
    expect(entry.arithmetic).toEqual([
      'downtime = 360 minutes in 2026-03, as given',
      '2026-03 has 44,640 minutes',
      'uptime: 1 − 360 minutes ÷ 44,640 minutes = 99.193548…%',
      '99.19% is from 99% to below the target of 99.9%: 10% of the fee monthly',
      '10% × USD 1,000.00 = USD 100.00',
    ]);
  });

  it('includes what its words include', () => {
    const of = (bands: string) => (downtime: string) =>
      paid(
        statementOf(credit(`credit once each calendar month, by downtime {\n${bands}\n}`), [
          `downtime in 2026-03 = ${downtime}`,
        ]),
        'credit',
      ).map((p) => p.slice(8));
    const words = of('above 1 hour up to 2 hours: USD 10.00\nabove 2 hours: USD 30.00');
    expect(['60 minutes', '61 minutes', '120 minutes', '121 minutes'].map((d) => words(d)[0])).toEqual([
      undefined,
      '10.00',
      '10.00',
      '30.00',
    ]);
    const rest = of('at most 1 hour: USD 1.00\notherwise: USD 9.00');
    expect(['60 minutes', '61 minutes'].map((d) => rest(d)[0])).toEqual(['1.00', '9.00']);
  });

  it('is asked of the value that the verdict read, where the contract rounds', () => {
    const rounded = (value: string) =>
      paid(
        statementOf(
          credit(tiers).replace(
            'target  at least 99.9%',
            'target  at least 99.9%\n  judged  with 2 decimals, half up',
          ),
          [`uptime in 2026-03 = ${value}`],
        ),
        'credit',
      );
    // 99.895% is 99.90% with two decimals, half up, and kept; 99.8949% is 99.89%.
    expect(rounded('99.895%')).toEqual([]);
    expect(rounded('99.8949%')).toEqual(['2026-03 100.00']);
    expect(rounded('98.995%')).toEqual(['2026-03 100.00']);
    expect(rounded('98.9949%')).toEqual(['2026-03 250.00']);
  });
});

describe('an amount', () => {
  it('is linear in what it is computed from', () => {
    // Ten times the fee of 60 minutes: 10 × 1,000 × 60 ÷ 44,640 = 13.4408… → 13.44.
    const body = credit('credit once each calendar month: 10 * monthly * time in down / time in period');
    expect(paid(statementOf(body, ['down in 2026-03 = 60 minutes']), 'credit')).toEqual(['2026-03 13.44']);
  });

  it('counts started and full steps', () => {
    const step = (counting: string, down: string) =>
      paid(
        statementOf(
          credit(`credit once each calendar month: 5% of monthly per ${counting} 30 minutes of downtime`),
          [`downtime in 2026-03 = ${down}`],
        ),
        'credit',
      );
    // 75 ÷ 30 = 2.5: three started, two full. 60 ÷ 30 = 2: two of either.
    expect(step('started', '75 minutes')).toEqual(['2026-03 150.00']);
    expect(step('full', '75 minutes')).toEqual(['2026-03 100.00']);
    expect(step('started', '60 minutes')).toEqual(['2026-03 100.00']);
  });

  it('is rounded as the penalty says, and is nothing below its least', () => {
    const with_ = (more: string, down: string) =>
      paid(
        statementOf(credit(`credit once each calendar month: monthly * downtime / time in period\n${more}`), [
          `downtime in 2026-03 = ${down}`,
        ]),
        'credit',
      );
    // 1,000 × 123 ÷ 44,640 = 2.7553…
    expect(with_('', '123 minutes')).toEqual(['2026-03 2.76']);
    expect(with_('rounded down to USD 1.00', '123 minutes')).toEqual(['2026-03 2.00']);
    expect(with_('rounded up to USD 0.50', '123 minutes')).toEqual(['2026-03 3.00']);
    // 1,000 × 45 ÷ 44,640 = 1.0080… is enough; USD 2.00 is not reached by 1.01.
    expect(with_('at least USD 1.01, otherwise nothing', '45 minutes')).toEqual(['2026-03 1.01']);
    expect(with_('at least USD 1.02, otherwise nothing', '45 minutes')).toEqual([]);
  });

  it('is due each time a record is late, by how late it is', () => {
    const body = `
slo response "Response" {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target  every ticket within 1 hour
  no data counts as met
  if never answered: counts as missed
}
penalty delay "Delay" for response {
  credit each late ticket: USD 250.00 + USD 50.00 per started 30 minutes of lateness
}
`;
    // 75 minutes are three started half hours: 250 + 150. 30 minutes are one: 250 + 50.
    const s = statementOf(body, [
      'late response in 2026-03 = 75 minutes',
      'late response in 2026-03 = 30 minutes',
    ]);
    expect(paid(s, 'delay')).toEqual(['2026-03 400.00', '2026-03 300.00']);
    expect(s.months[0]?.total).toBe('700.00');
  });

  it('waits for its conditions, and nothing stands for a fact that nobody stated', () => {
    const body = credit(`${tiers}\nwhen paid_up`).replace(
      'fee monthly',
      'fact paid_up "All invoices are paid" by acme\nfee monthly',
    );
    const down = 'downtime in 2026-03 = 60 minutes';
    expect(paid(statementOf(body, [down, 'paid_up in 2026-03 = yes']), 'credit')).toEqual(['2026-03 100.00']);
    expect(paid(statementOf(body, [down, 'paid_up in 2026-03 = no']), 'credit')).toEqual([]);
    expect(paid(statementOf(body, [down]), 'credit')).toEqual([]);
    const silent = body.replace('by acme', 'by acme, silence counts as yes');
    expect(paid(statementOf(silent, [down]), 'credit')).toEqual(['2026-03 100.00']);
  });

  it('of a fee that nobody named is not computed, and the reader is told', () => {
    const body = credit(tiers).replace(
      '= USD 1,000.00 each calendar month',
      'from invoices each calendar month',
    );
    const s = statementOf(body, ['downtime in 2026-03 = 60 minutes']);
    expect(s.credits.total).toBe('0.00');
    expect(s.remarks.map((r) => r.text)).toContain(
      'Not known: monthly in 2026-03, which comes from invoices. What depends on it was not computed; give it in a figures file.',
    );
  });
});
