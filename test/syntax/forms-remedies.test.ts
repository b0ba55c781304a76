import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.js';

describe('a line about what follows', () => {
  it.each([
    // Penalties
    [
      'penalty',
      'credit once each calendar month by region and plan, worst cell, by downtime {\n above 5: EUR 1.00\n}',
      '(Effect effect=credit frequency=once each=(calendar month) by=[region plan] cells=worst banded=downtime bands=[(Band lower={bound=5 included=false} amount=EUR1)])',
    ],
    [
      'penalty',
      'credit once each calendar month: 10 * quarterly * time in down / time in period',
      '(Effect effect=credit frequency=once each=(calendar month) cells=_ amount=(/ (* (* 10 quarterly) (time-in down)) (time-in :period)))',
    ],
    [
      'penalty',
      'refund each late ticket: EUR 5.00',
      '(Effect effect=refund frequency=late each=_ record=ticket cells=_ amount=EUR5)',
    ],
    [
      'penalty',
      'bonus each ticket where age below 1 hour: EUR 5.00',
      '(Effect effect=bonus frequency=record each=_ record=ticket where=(below age 1.hour) cells=_ amount=EUR5)',
    ],
    [
      'penalty',
      'credit each started 30 minutes of downtime: 5% of monthly',
      '(Effect effect=credit frequency=step each=_ step={counting=started length=30.minute of=downtime} cells=_ amount=(of 5% monthly))',
    ],
    [
      'penalty',
      'points once each calendar quarter, each cell: 3 points',
      '(Effect effect=points frequency=once each=(calendar quarter) cells=each amount=3.point)',
    ],
    [
      'penalty',
      'grant once each calendar week: "Pro plan for a day"',
      '(Effect effect=grant frequency=once each=(calendar week) cells=_ amount="Pro plan for a day")',
    ],
    ['penalty', 'when paid_up', '(PenaltyWhen condition=paid_up)'],
    ['penalty', 'at least USD 1.00, otherwise nothing', '(PenaltyLeast least=USD1)'],
    ['penalty', 'rounded down to USD 1.00', '(PenaltyRounding mode=down to=USD1)'],
    ['penalty', 'rounded half even', '(PenaltyRounding mode=half-even)'],
    [
      'penalty',
      'expires 12 months after the end of the month',
      '(PenaltyExpiry deadline=(12 month after the-end-of-the-month))',
    ],
    [
      'penalty',
      'doubled when missed in 2 of any 3 months in a row',
      '(PenaltyDoubled count=2 window=3 period=month)',
    ],
    ['penalty', 'also', '(PenaltyAlso)'],
    ['contract', 'penalty p "P" {\n}', '(Penalty name=p label="P")'],
    // Limits, stacking, pools
    [
      'contract',
      'limit a, b to 20% of support each calendar year',
      '(Limit penalties=[a b] to=(of 20% support) each=(calendar year))',
    ],
    ['contract', 'limit a to EUR 9.00 over the term', '(Limit penalties=[a] to=EUR9 each=(term))'],
    [
      'contract',
      'limit a to EUR 9.00 over any 12 months in a row',
      '(Limit penalties=[a] to=EUR9 each=(rolling 12 month))',
    ],
    ['contract', 'of a, b only the highest', '(Stacking penalties=[a b] rule=highest)'],
    [
      'contract',
      'pool r "R" = 12% of charges {\n a: 40%\n doubled when missed in 2 months in a row\n earned back when better than target by 5 percentage points in 3 of any 4 months in a row\n}',
      '(Pool name=r label="R" amount=(of 12% charges) shares=[(PoolShare slo=a share=40%)] doubled=(PenaltyDoubled count=2 window=2 period=month) earnedBack={by=5.percentage-point count=3 window=4 period=month})',
    ],
    // Claims and ends
    [
      'contract',
      'claim a, b within 30 calendar days after the end of the month, with "logs", "ids"',
      '(Claim penalties=[a b] deadline=(30 calendar day after the-end-of-the-month) evidence=["logs" "ids"])',
    ],
    [
      'contract',
      'claim within 60 calendar days after the report',
      '(Claim deadline=(60 calendar day after the-report))',
    ],
    [
      'contract',
      'claim a: automatic, paid "with the next invoice"',
      '(Claim penalties=[a] automatic=true payment="with the next invoice")',
    ],
    ['contract', 'claim: automatic', '(Claim automatic=true)'],
    ['contract', 'remedy credits are the only remedy', '(Remedy choice=credits-are-the-only-remedy)'],
    ['contract', 'remedy other rights remain', '(Remedy choice=other-rights-remain)'],
    [
      'contract',
      'terminate by acme when uptime is missed in 3 of any 6 months in a row,\n  at least 30 calendar days before the end of a month',
      '(Terminate by=acme condition=(in-3-of-6-month (missed uptime)) notice=(30 calendar day before the-end-of-a-month))',
    ],
    // Duties
    ['contract', 'duty acme "names two contacts"', '(Duty duty=duty party=acme text="names two contacts")'],
    [
      'contract',
      'report northwind "Report" each calendar month, within 5 office days after the end of the month',
      '(Duty duty=report party=northwind text="Report" each=(calendar month) deadline=(5 office day after the-end-of-the-month))',
    ],
    [
      'contract',
      'escalate p1 or p2 by phone {\n at 50% of resolution: notify "Manager"\n}',
      '(Escalate selector=p1|p2&phone steps=[(EscalationStep at=50% slo=resolution notify="Manager")])',
    ],
    // Examples
    [
      'example',
      'given a of p1 = 17 of 20 in 2026-04',
      '(Given slo=a selector=p1 within=17 total=20 period=2026-04)',
    ],
    ['example', 'given d = 60 minutes in 2026-Q2', '(GivenValue name=d value=60.minute period=2026-Q2)'],
    [
      'example',
      'given d of eu = USD 1,000.00 in 2026',
      '(GivenValue name=d selector=eu value=USD1000 period=2026)',
    ],
    ['example', 'given d = 3 in 2026-W14', '(GivenValue name=d value=3 period=2026-W14)'],
    ['example', 'given d in 2026-04-01', '(GivenValue name=d period=2026-04-01)'],
    ['example', 'given no d', '(GivenValue name=d negated=true)'],
    [
      'example',
      'given a late ticket of a of p1 by phone by 75 minutes in 2026-03',
      '(GivenLate slo=a selector=p1&phone lateness=75.minute period=2026-03)',
    ],
    ['example', 'expect a = 99.86%, met', '(ExpectValue name=a value=99.86% verdict=met)'],
    [
      'example',
      'expect a of p1 = 85%, missed in 2026-03',
      '(ExpectValue name=a selector=p1 value=85% verdict=missed period=2026-03)',
    ],
    ['example', 'expect a: not judged in 2026-03', '(ExpectValue name=a verdict=not-judged period=2026-03)'],
    ['example', 'expect a shown as 99.86%', '(ExpectValue name=a value=99.86% shown=true)'],
    ['example', 'expect a = nothing in 2026-03', '(ExpectValue name=a nothing=true period=2026-03)'],
    ['example', 'expect a = USD 50.00 * 2 + USD 1.00', '(ExpectValue name=a value=(+ (* USD50 2) USD1))'],
    ['example', 'expect terminate by acme', '(ExpectTermination by=acme expected=true)'],
    ['example', 'expect no terminate by acme', '(ExpectTermination by=acme)'],
  ])('%s: %s', (block, line, expected) => expect(oneLine(block, line)).toEqual([expected, []]));

  it.each([
    ['from 95% to below target', '{bound=95% included=true}', '{bound=<target> included=false}'],
    ['from 1 up to 5', '{bound=1 included=true}', '{bound=5 included=true}'],
    ['above minimum up to 99%', '{bound=<minimum> included=false}', '{bound=99% included=true}'],
    ['above 5 to below 7', '{bound=5 included=false}', '{bound=7 included=false}'],
    ['from 2 * a', '{bound=(* 2 a) included=true}', undefined],
    ['above target', '{bound=<target> included=false}', undefined],
    ['below 90%', undefined, '{bound=90% included=false}'],
    ['at most 5 hours', undefined, '{bound=5.hour included=true}'],
    ['otherwise', undefined, undefined],
  ])('band: %s', (line, lower, upper) => {
    const parts = [
      lower && `lower=${lower}`,
      upper && `upper=${upper}`,
      line === 'otherwise' && 'otherwise=true',
    ];
    const band = `(Band ${[...parts.filter(Boolean), 'amount=EUR1'].join(' ')})`;
    const [tree, codes] = oneLine('bands', `${line}: EUR 1.00`);
    expect(codes).toEqual([]);
    expect(tree).toContain(band);
  });
});
