import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderStatement } from '../../../src/document/statement/terminal.js';
import { statementPage } from '../../../src/document/statement/page.js';
import { displayWidth } from '../../../src/text/width.js';
import { compiled, statementOf } from '../../settle/contracts.js';

/* A statement with what is no count of tickets: values, points, grants, pools, bonuses, quarters, rights. */

const body = `
dimension region "Region" {
  eu
  us
}
fee usage "Usage" from invoices by region each calendar month
fee charges "Charges" from invoices each calendar month
slo uptime "Uptime" {
  measure 1 - time in outage / time in period
  each    calendar month by region
  target  at least 99.9%, minimum 99%
  no data counts as met
}
slo satisfaction "Satisfaction" {
  measure average of score of survey
  each    calendar quarter
  target  at least 4.2
  no data counts as not judged
}
penalty uptime_credit "Uptime <credit>" for uptime {
  credit once each calendar month by region, each cell, by attainment {
    from minimum to below target: 10% of usage
    below minimum: 25% of usage
  }
}
penalty score "Score" for uptime { points once each calendar month, worst cell: 3 points }
penalty treat "Treat" for uptime { grant once each calendar month, worst cell: "Pro plan for a day" }
penalty reward "Reward" for satisfaction { bonus once each calendar quarter: USD 75.00 }
pool at_risk "At risk" = 10% of charges {
  uptime: 40%
}
limit uptime_credit to USD 200.00 each calendar quarter
claim uptime_credit within 30 calendar days after the end of the month
terminate by acme when any cell of uptime is below minimum
`;
const figures = [
  'uptime of region eu in 2026-01 = 98.5%',
  'uptime of region us in 2026-01 = 99.95%',
  'uptime of region eu in 2026-02 = 99.5%',
  'uptime of region us in 2026-02 = 99.5%',
  'usage of region eu in 2026-01 = USD 600.00',
  'usage of region us in 2026-01 = USD 400.00',
  'usage of region eu in 2026-02 = USD 600.00',
  'usage of region us in 2026-02 = USD 400.00',
  'charges in 2026-01 = USD 10,000.00',
  'charges in 2026-02 = USD 10,000.00',
  'satisfaction in 2026-Q1 = 4.5',
];
const statement = statementOf(body, figures);
const { plan } = compiled(body);
const schema = JSON.parse(
  readFileSync(new URL('../../../grammar/statement.schema.json', import.meta.url), 'utf8'),
) as object;

describe('a statement of values', () => {
  it('has the amounts', () => {
    // January: eu 25% of 600 = 150. February: eu 60, us 40; 200 − 150 = 50 are left in the quarter.
    // The pool: 10% of 10,000 × 40% = 400 in each month. March: the bonus of the quarter.
    expect(statement.months.map((m) => [m.period, m.total])).toEqual([
      ['2026-01', '550.00'],
      ['2026-02', '450.00'],
      ['2026-03', '-75.00'],
    ]);
    expect(statement.terminations?.map((t) => t.period)).toEqual(['2026-01']);
  });

  it('is what the schema describes', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
    validate(JSON.parse(JSON.stringify(statement)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('keeps to the width of a terminal and says all of it', () => {
    const text = renderStatement(statement, plan, { width: 80, color: false });
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(text).toContain('2026-01 score: 3 points');
    expect(text).toContain('2026-01 treat: Pro plan for a day');
    expect(text).toContain('acme may end the contract');
    expect(text).toContain('at least 4.2');
    expect(text).toMatch(/98\.5%\s+MISSED/);
    expect(text).toContain('at_risk');
  });

  it('stands on the page, with every link at home and no markup from the contract', () => {
    const page = statementPage(statement, plan);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    expect(page).toContain('Uptime &lt;credit&gt;');
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(page).toContain('score: 3 points');
    expect(page).toContain('used before in 2026-Q1');
  });
});
