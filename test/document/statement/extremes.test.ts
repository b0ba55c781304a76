import { describe, expect, it } from 'vitest';
import { statementPage } from '../../../src/document/statement/page.js';
import { renderStatement } from '../../../src/document/statement/terminal.js';
import type { Statement } from '../../../src/settle/statement.js';
import { displayWidth } from '../../../src/text/width.js';
import { compiled, statementOf, UPTIME } from '../../settle/contracts.js';

/* Pages of sizes that nobody draws on paper first: five years, forty cells, no month at all, names without end. */

const regions = Array.from({ length: 40 }, (_, i) => `region_${i + 1}`);
const months = Array.from(
  { length: 36 },
  (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const LONG = 'Verfügbarkeitszusicherung'.repeat(6);

const forty = `
dimension region "Region" {
${regions.map((r) => `  ${r}`).join('\n')}
}
fee monthly = USD 1,000.00 each calendar month
slo uptime "${LONG}" {
  measure 1 - time in outage / time in period
  each    calendar month by region
  target  at least 99.9%
  no data counts as met
}
penalty slow "Credit <b>of</b> ${LONG}" for uptime {
  credit once each calendar month by region, each cell, by attainment { below target: 1% of monthly }
}
limit slow to USD 30.00 each calendar month
`;
const ids = (page: string): string[] => [...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
const sound = (page: string): void => {
  const known = new Set(ids(page));
  expect(ids(page)).toHaveLength(known.size);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1] ?? '');
  expect(links.filter((link) => !known.has(link))).toEqual([]);
  expect(page).not.toMatch(/NaN|undefined|Infinity|\[object|<b>/);
};
const narrow = (statement: Statement, body: string): void => {
  const text = renderStatement(statement, compiled(body).plan, { width: 80, color: false });
  expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
};

describe('a statement', () => {
  const figures = months.flatMap((m, i) =>
    regions.map((r, j) => `uptime of region ${r} in ${m} = ${(i * 7 + j) % 5 === 0 ? '99.5%' : '99.95%'}`),
  );
  const large = statementOf(forty, figures);

  it('of three years and forty cells is whole', () => {
    const page = statementPage(large, compiled(forty).plan);
    sound(page);
    narrow(large, forty);
    // 8 of 40 cells miss in every month, at USD 10.00 each, and USD 30.00 are the limit.
    expect(large.months.every((m) => m.total === '30.00')).toBe(true);
    expect(page).toContain('The 8 worst of 40.');
  });

  it('of no month, and of one without data, is whole', () => {
    const { plan } = compiled(UPTIME);
    for (const figures of [[], ['monthly = USD 1.00']]) {
      const statement = statementOf(UPTIME, figures);
      sound(statementPage(statement, plan));
      narrow(statement, UPTIME);
    }
    const empty = statementOf(UPTIME, [], { first: '2026-01', last: '2026-01' });
    sound(statementPage(empty, plan));
    expect(statementPage(empty, plan)).not.toContain('Error budget left');
  });
});

describe('what went worst and what is left', () => {
  const body = `${UPTIME}
slo loss "Loss" {
  measure time in outage / time in period
  each    calendar month
  target  at most 5%
  no data counts as met
}
penalty slow "Slow" for uptime { credit once each calendar month: USD 30.00 }
`;
  const statement = statementOf(body, [
    'uptime in 2026-01 = 99.95%',
    'loss in 2026-01 = 2%',
    'uptime in 2026-02 = 99.7%',
    'loss in 2026-02 = 4%',
  ]);
  const page = statementPage(statement, compiled(body).plan);

  it('names the misses and their credits', () => {
    expect(page).toContain('missed 1 of 2, USD 30.00');
  });

  it('is the part of the share that may miss, in the latest period', () => {
    // 0.1% may miss and 0.3% did: three times, so 200% overspent. 5% may be lost and 4% were: 20% are left.
    expect(page).toContain('2026-02: 200% overspent');
    expect(page).toContain('2026-02: 20% left');
  });
});
