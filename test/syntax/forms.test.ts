import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.js';

describe('a line about parties, time and promises', () => {
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
  ])('%s: %s', (block, line, expected) => expect(oneLine(block, line)).toEqual([expected, []]));
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
  ])('%s: %s', (block, line, codes) => expect(oneLine(block, line)[1]).toEqual(codes));
});
