import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/settle/figures-file.js';
import { lineIndex } from '../../src/text/lines.js';
import { compiled, statementOf, UPTIME, yamlOf } from './contracts.js';

const { plan } = compiled(`${UPTIME}
fact paid_up "All invoices are paid" by acme
dimension region "Region" {
  eu
  us
}
fee usage "Usage" from invoices by region each calendar month
slo response "Response" {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target  90% within 1 hour
  no data counts as met
  if never answered: counts as missed
}
`);
/** Findings as `line:column code message`. */
function findings(text: string): string[] {
  const { diagnostics } = readFigures(plan, { name: 'figures.yaml', text });
  const lines = lineIndex(text);
  return diagnostics.map((d) => {
    const { line, column } = lines.positionAt(d.span.start);
    return `${line}:${column} ${d.code} ${d.message}`;
  });
}
const one = (item: string): string[] => findings(`format: sla-figures/1\nfigures:\n  - ${item}\n`);

describe('a figures file', () => {
  it('holds values of every kind', () => {
    const text = yamlOf([
      'uptime in 2026-03 = 99.86%',
      'response in 2026-03 = 17 of 20',
      'downtime in 2026-03 = 1 hour 15 minutes',
      'usage of region eu in 2026-03 = USD 1,000.00',
      'paid_up = yes',
      'late response in 2026-03 = 75 minutes',
    ]);
    const { value, diagnostics } = readFigures(plan, { name: 'figures.yaml', text });
    expect(diagnostics).toEqual([]);
    const of = (name: string, cell = {}) => value?.find(name, '2026-03', cell)?.value;
    expect(of('uptime')).toMatchObject({ type: 'share', number: { numerator: 4993n, denominator: 5000n } });
    expect(of('response')).toEqual({ within: 17, total: 20 });
    expect(of('downtime')).toMatchObject({ type: 'duration', number: { numerator: 4500n, denominator: 1n } });
    expect(of('usage', { region: 'eu' })).toMatchObject({ type: 'money', number: { numerator: 1000n } });
    expect(of('usage', { region: 'us' })).toBeUndefined();
    expect(of('paid_up')).toMatchObject({ type: 'yes or no' });
    expect(value?.late).toMatchObject([
      { slo: 'response', period: '2026-03', lateness: { numerator: 4500n } },
    ]);
  });

  it.each([
    [
      '{ name: uptme, in: 2026-03, value: 99% }',
      '3:13 SLA1004 The contract has no value called “uptme”. Did you mean “uptime”?',
    ],
    [
      '{ name: uptime, in: 2026-03, value: 12 minutes }',
      '3:41 SLA1005 “12 minutes” is no value for “uptime”, which is a share, such as 99.86% or 17 of 20.',
    ],
    [
      '{ name: monthly, in: 2026-03, value: "EUR 12.00" }',
      '3:42 SLA1005 “EUR 12.00” is no value for “monthly”, which is money, such as USD 1,000.00.',
    ],
    [
      '{ name: response, in: 2026-03, value: 21 of 20 }',
      '3:43 SLA1005 “21 of 20” is no value for “response”, which is a share, such as 99.86% or 17 of 20.',
    ],
    [
      '{ name: uptime, in: March, value: 99% }',
      '3:25 SLA1006 “March” is no period of “uptime”, which is reckoned by months, such as 2026-03.',
    ],
    [
      '{ name: usage, of: { regoin: eu }, in: 2026-03, value: "USD 1.00" }',
      '3:26 SLA1007 The contract has no dimension called “regoin”. It has: region.',
    ],
    [
      '{ name: usage, of: { region: ap }, in: 2026-03, value: "USD 1.00" }',
      '3:34 SLA1007 “ap” is no value of “region”. Its values: eu, us.',
    ],
    [
      '{ name: uptime, in: 2026-03, valeu: 99% }',
      '3:34 SLA1002 “valeu” is not a key of a figure. Did you mean “value”?',
    ],
    ['{ name: uptime, in: 2026-03 }', '3:5 SLA1003 This entry lacks the key “value”: what it is.'],
    [
      '{ late: response, value: 5 minutes }',
      '3:5 SLA1003 This entry lacks the key “in”: the period, such as 2026-03 or 2026-Q1.',
    ],
  ])('%s', (item, finding) => {
    expect(one(item)).toContain(finding);
  });

  it('holds each figure once', () => {
    const text =
      'format: sla-figures/1\nfigures:\n  - { name: uptime, in: 2026-03, value: 99% }\n  - { name: uptime, in: 2026-03, value: 98% }\n';
    expect(findings(text)).toEqual([
      '4:5 SLA1008 A figure for uptime in 2026-03 stands here a second time; the first is on line 3. Only one of them could hold.',
    ]);
  });

  it('names its format, and is YAML', () => {
    expect(findings('')[0]).toContain('SLA1001');
    expect(findings('figures: []\n')[0]).toContain('it starts with “format: sla-figures/1”');
    expect(findings('format: sla-figures/1\nfigures:\n\t- x\n')[0]).toMatch(/^3:\d+ SLA1001/);
  });
});

describe('a statement from figures', () => {
  it('says what is not counted from records', () => {
    const s = statementOf(UPTIME, [], { first: '2026-03', last: '2026-03' });
    expect(s.remarks.map((r) => r.text)).toContain(
      '“Uptime” is not counted from records: no source gives records of the kind outage. Give its values in a figures file.',
    );
    expect(s.months[0]?.results[0]).toMatchObject({ verdict: 'met', byNoDataRule: true, attainment: null });
  });

  it('shows values with their unit, exact and as judged', () => {
    const [result] = statementOf(UPTIME, ['downtime in 2026-03 = 60 minutes']).months[0]!.results;
    // 1 − 60 ÷ 44,640 = 743/744.
    expect(result).toMatchObject({
      attainment: '0.998655',
      target: '0.999',
      verdict: 'missed',
      promise: 'at least 99.9%',
      value: { type: 'share', exact: '743/744', judged: '743/744', shown: '99.865591…%' },
    });
  });

  it('puts a quarter into the month in which it ends', () => {
    const quarterly = UPTIME.replace('each    calendar month', 'each    calendar quarter');
    const s = statementOf(quarterly, ['down in 2026-Q2 = 60 minutes']);
    expect(s.months.map((m) => [m.period, m.results.map((r) => r.period)])).toEqual([
      ['2026-06', ['2026-Q2']],
    ]);
  });
});
