import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsOf, statementOf, UPTIME } from './contracts.js';

/*
 * Every remedy of the language where two rules meet, with amounts from the arithmetic of the contract: what rounds
 * first, what a limit sees, whose day a deadline counts from. Single rules are in amounts.test.ts and remedies.test.ts.
 */

const missed = (m: string, minutes = 60) => `downtime in ${m} = ${minutes} minutes`;
const penalty = (rest: string, name = 'slow') => `penalty ${name} "${name}" for uptime {\n${rest}\n}\n`;
const flat = (amount: string) => `credit once each calendar month: USD ${amount}`;
const owed = (body: string, figures: readonly string[]) =>
  statementOf(`${UPTIME}${body}`, figures).months.map((m) => m.total);

describe('days of service', () => {
  it('are the fee by the days of that very month', () => {
    const body = `define day_of_service "One day" = monthly / (time in period / 24 hours)\n${penalty(
      'credit once each calendar month: day_of_service per started 1 hour of downtime',
    )}`;
    // 61 minutes are two started hours. February: 2 × 1,000 ÷ 28 = 71.428…; March: 2 × 1,000 ÷ 31 = 64.516…
    expect(owed(body, [missed('2026-02', 61), missed('2026-03', 61)])).toEqual(['71.43', '64.52']);
  });
});

describe('a multiple of the pro-rata fee', () => {
  it('is rounded once, at the end', () => {
    const body = penalty('credit once each calendar month: 10 * monthly * time in down / time in period');
    // April has 43,200 minutes: 10 × 1,000 × 7 ÷ 43,200 = 1.6203…
    expect(
      statementOf(`${UPTIME}${body}`, ['down in 2026-04 = 7 minutes', 'downtime in 2026-04 = 60 minutes'])
        .months[0]?.total,
    ).toBe('1.62');
  });
});

describe('the least that is paid', () => {
  it('is asked after doubling and rounding', () => {
    const body = penalty(
      `${flat('6.00')}\nat least USD 10.00, otherwise nothing\ndoubled when missed in 2 months in a row`,
    );
    // 6 is less than 10: nothing. Doubled it is 12.
    expect(owed(body, [missed('2026-01'), missed('2026-02')])).toEqual(['0.00', '12.00']);
  });

  it('is not asked again after a limit', () => {
    const body = `${penalty(`${flat('30.00')}\nat least USD 20.00, otherwise nothing`)}limit slow to USD 5.00 each calendar month\n`;
    expect(owed(body, [missed('2026-01')])).toEqual(['5.00']);
  });
});

describe('several rules over one credit', () => {
  it('only the highest stands, and only it uses up the limit', () => {
    const body = [
      penalty(flat('30.00'), 'a'),
      penalty(flat('50.00'), 'b'),
      'of a, b only the highest',
      'limit a, b to USD 70.00 each calendar quarter',
    ].join('\n');
    // 50 in January; 20 of 50 are left in February; the 30 that do not stand cost nothing.
    expect(owed(body, [missed('2026-01'), missed('2026-02')])).toEqual(['50.00', '20.00']);
  });

  it('a bonus neither fills a limit nor is cut by it', () => {
    const body = [
      penalty(flat('30.00'), 'a'),
      penalty('bonus once each calendar month: USD 40.00', 'reward'),
      'limit a, reward to USD 35.00 each calendar year',
    ].join('\n');
    const kept = 'downtime in 2026-02 = 0 minutes';
    expect(owed(body, [missed('2026-01'), kept, missed('2026-03'), missed('2026-04')])).toEqual([
      '30.00',
      '-40.00',
      '5.00',
      '0.00',
    ]);
  });

  it('a limit in percent of the fee is rounded half up before it cuts', () => {
    const body = `${penalty(flat('30.00'))}limit slow to 1.2345% of monthly each calendar month\n`;
    // 12.345 is rounded to 12.35.
    expect(owed(body, [missed('2026-01')])).toEqual(['12.35']);
  });

  it('four limits apply one after the other, each to what the one before left', () => {
    const body = [
      penalty(flat('100.00')),
      'limit slow to USD 90.00 each calendar month',
      'limit slow to USD 150.00 each calendar year',
      'limit slow to USD 120.00 over any 3 months in a row',
      'limit slow to USD 200.00 over the term',
    ].join('\n');
    // 90. Then 60 of the year, but 30 of three months. March: 0 of three months. April: 30 of the year and 90 of three
    // months. 2027: 50 of the term.
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2027-01'].map((m) => missed(m));
    expect(owed(body, months).filter((t) => t !== '0.00')).toEqual(['90.00', '30.00', '30.00', '50.00']);
  });
});

describe('conditions and facts', () => {
  it.each([
    ['', [], '0.00'],
    [', silence counts as yes', [], '30.00'],
    [', silence counts as yes', ['reported = no'], '0.00'],
    ['', ['reported in 2026-01 = yes'], '30.00'],
  ])('a fact%s with %j', (silence, figures, total) => {
    const body = `fact reported "the customer reported it"${silence}\n${penalty(`${flat('30.00')}\nwhen reported`)}`;
    expect(owed(body, [missed('2026-01'), ...figures])).toEqual([total]);
  });
});

describe('a claim', () => {
  const until = (claim: string, month = '2026-01') => {
    const s = statementOf(`${UPTIME}${penalty(flat('30.00'))}claim slow ${claim}\n`, [missed(month)]);
    return creditsOf(s, 'slow')[0]?.[1].claim?.until;
  };
  it.each([
    ['within 30 calendar days after the end of the month', '2026-01', '2026-03-02'],
    ['within 1 month after the end of the month', '2026-01', '2026-02-28'],
    ['within 2 months after the end of the month', '2026-12', '2027-02-28'],
    ['within 1 month after the end of the month', '2028-01', '2028-02-29'],
  ])('%s: a credit of %s until %s', (claim, month, day) => {
    expect(until(claim, month)).toBe(day);
  });

  it('whose days nobody can count from the statement has no day, but its words', () => {
    expect(until('within 30 calendar days after the entitlement')).toBeNull();
  });
});

describe('money', () => {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''));

  it('is exact at any size: no cent is lost where numbers of a machine lose some', () => {
    const body = penalty(flat('90,071,992,547,409.93'));
    expect(owed(body, [missed('2026-01')])).toEqual(['90071992547409.93']);
  });

  it('adds up over penalties, months and limits, and does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 150_000 }),
        fc.shuffledSubarray(['2026-01', '2026-02', '2026-03', '2026-04'], { minLength: 1 }),
        (amounts, cap, months) => {
          const decimal = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
          const names = ['a', 'b', 'c'];
          const body = `${UPTIME}${names.map((n, i) => penalty(flat(decimal(amounts[i] ?? 0)), n)).join('')}limit c, a, b to USD ${decimal(cap)} each calendar quarter\n`;
          const statement = statementOf(
            body,
            months.map((m) => missed(m)),
          );
          const sorted = statementOf(
            body,
            [...months].sort().map((m) => missed(m)),
          );
          expect(sorted).toEqual(statement);
          const all = statement.months.flatMap((m) => m.credits);
          const total = cents(statement.credits.total);
          expect(all.reduce((n, c) => n + cents(c.amount), 0n)).toBe(total);
          expect(statement.credits.penalties.reduce((n, p) => n + cents(p.amount), 0n)).toBe(total);
          // The quarters: January to March, and April. Each gives what is due, or its cap to the cent.
          const due = amounts.reduce((n, a) => n + a, 0);
          const first = months.filter((m) => m <= '2026-03').length * due;
          const second = months.filter((m) => m > '2026-03').length * due;
          expect(total).toBe(BigInt(Math.min(first, cap) + Math.min(second, cap)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
