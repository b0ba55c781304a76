import { describe, expect, it } from 'vitest';
import type { SyntaxNode } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import { childrenOf } from '../../src/syntax/walk.js';
import { compact } from './compact.js';

/** Facts of a block, by the line that opens it. */
const opening: Record<string, string> = {
  contract: '',
  calendar: 'calendar c {',
  dimension: 'dimension d by a and b {',
  service: 'service s {',
  slo: 'slo s {',
  target: 'slo s {\n target {',
  exclusion: 'exclusion e {',
  penalty: 'penalty p {',
  bands: 'penalty p {\n credit once each calendar month, by attainment {',
  pool: 'pool p = 12% of charges {',
  escalation: 'escalate p1 {',
  example: 'example "x" {',
};

/** The tree of one line in its block, and the codes found. */
function read(block: string, line: string): [tree: string, codes: string[]] {
  const head = opening[block] ?? '';
  const braces = (head.match(/\{/g) ?? []).length;
  const { value, diagnostics } = parse({ name: 'x.sla', text: `${head}\n${line}\n${'}\n'.repeat(braces)}` });
  const codes = diagnostics.map((d) => d.code);
  let facts: readonly SyntaxNode[] = value.declarations;
  for (let n = 0; n < braces; n++) {
    const inside = childrenOf(facts[0] as SyntaxNode).filter((child) => !/^(Name|PeriodExpression|NameExpression|OfExpression|Selector|Text)$/.test(child.kind)); // prettier-ignore
    facts = inside;
  }
  return [facts.map(compact).join(' '), codes];
}

describe('one line of a contract', () => {
  it.each([
    // The contract
    ['contract', 'import "parties.sla"', '(Import path="parties.sla")'],
    [
      'contract',
      'third party carrier "Carrier Ltd"',
      '(Party role=third-party name=carrier label="Carrier Ltd")',
    ],
    ['contract', 'governed by "Master"', '(GovernedBy title="Master")'],
    ['contract', 'governed by "Master", which prevails', '(GovernedBy title="Master" prevails=true)'],
    ['contract', 'effective 2026-01-01', '(Term from=2026-01-01)'],
    [
      'contract',
      'effective 2026-01-01 until the end of 2026-12-31, renews for 1 year unless cancelled 90 calendar days before the end',
      '(Term from=2026-01-01 untilEndOf=2026-12-31 renews={months=12 noticeDays=90})',
    ],
    [
      'contract',
      'effective 2026-01-01 until the end of 2026-12-31, renews for 6 months',
      '(Term from=2026-01-01 untilEndOf=2026-12-31 renews={months=6 noticeDays=_})',
    ],
    [
      'contract',
      'amends "Base agreement" from "base.sla" effective 2026-07-01',
      '(Amends title="Base agreement" path="base.sla" effective=2026-07-01)',
    ],
    ['contract', 'remove penalty slow', '(Remove what=penalty name=slow)'],
    [
      'contract',
      'replace fee f = EUR 1.00 each calendar month',
      '(Replace declaration=(Fee name=f amount=EUR1 each=(calendar month)))',
    ],
    [
      'contract',
      'replace slo x {\n judged exactly\n}',
      '(Replace declaration=(Slo name=x facts=[(Judged mode=_)]))',
    ],
    [
      'contract',
      'ask uptime "Promised uptime" share from 99% to 100%, usually 99.9%',
      '(Ask name=uptime label="Promised uptime" type=share from=99% to=100% usually=99.9%)',
    ],
    ['contract', 'ask limit_amount money', '(Ask name=limit_amount type=money)'],
    ['contract', 'ask notice_time number, usually 30', '(Ask name=notice_time type=number usually=30)'],
    ['contract', 'fill uptime = 99.95%', '(Fill name=uptime value=99.95%)'],
    // Fees and periods
    [
      'contract',
      'fee f = annual / 12 each calendar month',
      '(Fee name=f amount=(/ annual 12) each=(calendar month))',
    ],
    [
      'contract',
      'fee f "F" from invoices by region and plan each billing month from the 15th',
      '(Fee name=f label="F" by=[region plan] each=(billing month 15))',
    ],
    ['contract', 'fee f from invoices', '(Fee name=f each=_)'],
    ['contract', 'review each 6 months', '(Duty duty=review each=(fixed 6 month))'],
    // Calendars
    [
      'contract',
      'calendar c "C" = a or b and d except e',
      '(Calendar name=c label="C" combination=(CalendarOperation operator=except left=(CalendarOperation operator=or left=a right=(CalendarOperation operator=and left=b right=d)) right=e))',
    ],
    [
      'contract',
      'calendar c = a and (b or d)',
      '(Calendar name=c combination=(CalendarOperation operator=and left=a right=(CalendarOperation operator=or left=b right=d)))',
    ],
    ['calendar', 'open 2026-12-24 09:00-12:00', '(OpenDate date=2026-12-24 from=540min to=720min)'],
    ['calendar', 'time zone America/New_York', '(CalendarZone zone=America/New_York)'],
    ['calendar', 'closed 25 December, 1 January', '(ClosedYearly days=[{month=12 day=25} {month=1 day=1}])'],
    [
      'calendar',
      'closed 2026-12-24, 25 December',
      '(ClosedDays ranges=[{first=2026-12-24 last=_}]) (ClosedYearly days=[{month=12 day=25}])',
    ],
    ['calendar', 'closed on holidays of DE-BE or DE-BY', '(ClosedHolidays regions=[DE-BE DE-BY] joined=or)'],
    ['calendar', 'closed on holidays of US and GB and JP', '(ClosedHolidays regions=[US GB JP] joined=and)'],
    // Dimensions
    ['contract', 'dimension plan from records', '(Dimension name=plan fromRecords=true)'],
    [
      'contract',
      'dimension tier "Tier" ordered { gold, silver }',
      '(Dimension name=tier label="Tier" ordered=true values=[gold silver])',
    ],
    [
      'contract',
      'severity by impact and urgency {\n p1 "One"\n otherwise: p1\n}',
      '(Dimension name=severity isSeverity=true ordered=true by=[impact urgency] values=[p1:"One"] derivation=[(DerivationRow selector=otherwise value=p1)])',
    ],
    ['dimension', 'p1 "One", p2', 'p1:"One" p2'],
    ['dimension', 'high or low and medium: p1', '(DerivationRow selector=high|low&medium value=p1)'],
    // Services
    [
      'service',
      'expected 40,000 to 60,000 calls each calendar month',
      '(ServiceVolume from=40000 to=60000 record=calls each=(calendar month))',
    ],
    [
      'service',
      'expected 900 tickets each day',
      '(ServiceVolume from=900 record=tickets each=(calendar day))',
    ],
    [
      'contract',
      'depends on "Storage" at 99.9%, "Database" at 99.95%',
      '(Depends on=[{label="Storage" share=99.9%} {label="Database" share=99.95%}])',
    ],
    ['contract', 'note "Net of tax."', '(Note text="Net of tax.")'],
    // Spans, definitions, facts
    [
      'contract',
      'span down "Downtime" = outage where cause is provider, for at least 5 minutes, in whole minutes',
      '(Span name=down label="Downtime" source=outage condition=(is cause provider) atLeast=5.minute wholeMinutes=true)',
    ],
    ['contract', 'span m = maintenance', '(Span name=m source=maintenance)'],
    ['contract', 'span m = a or b', '(Span name=m condition=(or a b))'],
    [
      'contract',
      'span bad = errors / requests above 5% over each 1 minute, needs 60 requests, otherwise good, for at least 3 minutes',
      '(Span name=bad condition=(above (/ errors requests) 5%) over=1.minute needs=(Needs count=60 record=requests otherwise=good) atLeast=3.minute)',
    ],
    [
      'contract',
      'span out = probe fails at least 5 times in a row, until probe answers 3 times in a row, for at least 1 minute',
      '(Span name=out source=probe streak={fails=5 answers=3} atLeast=1.minute)',
    ],
    [
      'contract',
      'span out = probe fails at least 5 times in a row',
      '(Span name=out source=probe streak={fails=5 answers=_})',
    ],
    ['contract', 'define d "D" = time in down', '(Define name=d label="D" value=(time-in down))'],
    ['contract', 'fact f "F"', '(Fact name=f label="F")'],
    [
      'contract',
      'fact f "F" by northwind, within 5 calendar days after the report, silence counts as yes',
      '(Fact name=f label="F" by=northwind deadline=(5 calendar day after the-report) silence=yes)',
    ],
    ['contract', 'fact f by northwind, silence counts as no', '(Fact name=f by=northwind silence=no)'],
    // Service levels
    ['slo', 'where plan is premium', '(Eligible condition=(is plan premium))'],
    [
      'slo',
      'each calendar month by region and plan, counted in the month of opened',
      '(Window period=(calendar month) by=[region plan] countedBy=opened)',
    ],
    ['slo', 'each fiscal quarter starting in February', '(Window period=(fiscal quarter 2))'],
    ['slo', 'each fiscal year', '(Window period=(fiscal year))'],
    ['slo', 'each billing month', '(Window period=(billing month))'],
    ['slo', 'each 30 days from 2026-01-01', '(Window period=(fixed 30 day 2026-01-01))'],
    ['slo', 'each rolling 30 days', '(Window period=(rolling 30 day))'],
    ['slo', 'each day', '(Window period=(calendar day))'],
    ['slo', 'judged exactly', '(Judged mode=_)'],
    ['slo', 'judged exactly, shown with 2 decimals', '(Judged mode=_ shown=2)'],
    ['slo', 'judged with 2 decimals', '(Judged decimals=2 mode=_)'],
    [
      'slo',
      'judged with 1 decimal, half even, shown with 3 decimals',
      '(Judged decimals=1 mode=half-even shown=3)',
    ],
    ['slo', 'needs 30 answers, otherwise not judged', '(Needs count=30 record=answers otherwise=not-judged)'],
    ['slo', 'needs 30 answers', '(Needs count=30 record=answers otherwise=_)'],
    ['slo', 'on reopening: restart', '(Reopening choice=restart)'],
    ['slo', 'if never resolved: counts as met', '(NeverStopped moment=resolved choice=counts-as-met)'],
    ['slo', 'no data counts as not judged', '(NoData choice=not-judged)'],
    [
      'slo',
      'target at most 5%, minimum 7%',
      '(Target rows=[(TargetRow promise=(ValueBound direction=at-most value=5% minimum=7%))])',
    ],
    // Target rows
    [
      'target',
      'p1: 95% within 2 hours, the rest within 4 hours',
      '(TargetRow selector=p1 promise=(ShareWithin share=95% within=2.hour rest=4.hour))',
    ],
    [
      'target',
      'p1: 90% within 2 office days, same time, the rest by the close of the 2nd office day',
      '(TargetRow selector=p1 promise=(ShareWithin share=90% within=2.office.day.same-time rest=2.office.day.close))',
    ],
    [
      'target',
      'p1: 90% by the close of the next office day',
      '(TargetRow selector=p1 promise=(ShareWithin share=90% within=1.office.day.close))',
    ],
    [
      'target',
      'otherwise: every ticket within 1 hour',
      '(TargetRow selector=otherwise promise=(EveryWithin record=ticket within=1.hour))',
    ],
    [
      'target',
      'a or b by phone for vip: average within 4 hours',
      '(TargetRow selector=a|b&phone&vip promise=(AverageWithin within=4.hour))',
    ],
    [
      'target',
      'a: 99.9th percentile within 800 ms',
      '(TargetRow selector=a promise=(PercentileWithin rank=99.9 within=800.millisecond))',
    ],
    [
      'target',
      'Mon-Tue, Sat 07:00-22:00: above 99%',
      '(TargetRow during={weekdays=[1 2 6] from=420min to=1320min} promise=(ValueBound direction=above value=99%))',
    ],
    // Exclusions
    ['exclusion', 'from a, b, as out of bad only', '(ExclusionScope slos=[a b] effect=out-of-bad-only)'],
    ['exclusion', 'from a, as paused', '(ExclusionScope slos=[a] effect=paused)'],
    [
      'exclusion',
      'when maintenance, announced at least 5 calendar days before',
      '(ExclusionWhen condition=maintenance announced=5.calendar.day)',
    ],
    [
      'exclusion',
      'at most 4 hours each calendar month',
      '(ExclusionLimit most=4.hour each=(calendar month))',
    ],
    ['exclusion', 'evidence "Report" by northwind', '(ExclusionEvidence text="Report" by=northwind)'],
    [
      'exclusion',
      'where cause is any of {\n a "A"\n b\n} and plan is premium',
      '(ExclusionCondition condition=(and (any-of cause a:"A" b) (is plan premium)))',
    ],
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
  ])('%s: %s', (block, line, expected) => {
    const [tree, codes] = read(block, line);
    expect([tree, codes]).toEqual([expected, []]);
  });

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
    const [tree, codes] = read('bands', `${line}: EUR 1.00`);
    expect(codes).toEqual([]);
    expect(tree).toContain(band);
  });

  it.each([
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
  ])('%s: %s', (block, line, expected) => expect(read(block, line)).toEqual([expected, []]));
});

describe('one line that is wrong', () => {
  it.each([
    ['slo', 'each month', ['SLA0142']],
    ['calendar', 'closed 31 November', ['SLA0121']],
    ['calendar', 'closed 25 Dezember', ['SLA0144']],
    ['contract', 'effective 2026-01-01 until the end of 2026-12-31, renews for 2 weeks', ['SLA0143']],
    ['contract', 'fee f = 100 each calendar month', ['SLA0117']],
    ['contract', 'fee f from invoices by region, plan', ['SLA0130']],
    ['example', 'given a = 5 in 2026-Q5', ['SLA0121']],
    ['example', 'given a = 5 in 26', ['SLA0120']],
    ['penalty', 'credit once each calendar month by attainment {\n below 90%: EUR 1.00\n}', ['SLA0140']],
    ['penalty', 'credit once each calendar month, worzt cell, by attainment {\n}', ['SLA0129']],
    ['penalty', 'doubled when missed in 2 months', ['SLA0115']],
    ['contract', 'terminate acme when uptime is missed in 2 months in a row', ['SLA0140']],
    ['contract', 'claim a within 30 calendar days', ['SLA0115']],
    ['contract', 'limit a to 20% of support', ['SLA0115']],
    ['exclusion', 'from a, as romoved', ['SLA0129']],
    ['contract', 'remove party acme', ['SLA0130']],
  ])('%s: %s', (block, line, codes) => expect(read(block, line)[1]).toEqual(codes));
});
