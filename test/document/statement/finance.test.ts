import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/document/statement/finance/csv.js';
import { money, text } from '../../../src/document/statement/finance/cell.js';
import { creditsTable, financeTables, resultsTable } from '../../../src/document/statement/finance/tables.js';
import { toXlsx } from '../../../src/document/statement/finance/xlsx.js';
import { compiled, statementOf } from '../../settle/contracts.js';

/* What finance opens in a spreadsheet: a row a credit, a row a result, and nothing that runs. */

const body = `
dimension region "Region" from records
fee usage "Usage" from invoices by region each calendar month
slo uptime "Uptime" {
  measure 1 - time in outage / time in period
  each    calendar month by region
  target  at least 99.9%
  no data counts as met
}
penalty slow "=HYPERLINK(slow)" for uptime {
  credit once each calendar month by region, each cell, by attainment { below target: 10% of usage }
  expires 12 months after the end of the month
}
penalty reward "Reward" for uptime { bonus once each calendar quarter, worst cell: USD 75.00 }
claim slow within 30 calendar days after the end of the month
`;
const figures = (region: string) => [
  `uptime of region ${region} in 2026-01 = 99.5%`,
  `usage of region ${region} in 2026-01 = USD 1,234.50`,
];
const statement = statementOf(body, figures('eu'));
const { plan } = compiled(body);

const rowsOf = (csv: string): Record<string, string>[] =>
  parse<Record<string, string>>(csv, { columns: true, bom: true });

describe('CSV', () => {
  it('has a row a credit, numbers with a point and days as days', () => {
    const [row] = rowsOf(toCsv(creditsTable(statement, plan)));
    // 10% of USD 1,234.50; January has 31 days, and 30 days after its end is 2 March.
    expect(row).toMatchObject({
      Month: '2026-01',
      'First day': '2026-01-01',
      'Last day': '2026-01-31',
      Penalty: 'slow',
      Cell: 'eu',
      'Before limits': '123.45',
      Owed: '123.45',
      Currency: 'USD',
      'Claim until': '2026-03-02',
      'Use until': '2027-01-31',
    });
    expect(row?.['Arithmetic']).toContain('10% × USD 1,234.50 = USD 123.45');
  });

  it('has a row a result', () => {
    const [row] = rowsOf(toCsv(resultsTable(statement, plan)));
    expect(row).toMatchObject({ 'Service level': 'uptime', Share: '0.995000', Verdict: 'missed' });
  });

  it('adds up to what the statement owes', () => {
    const owed = rowsOf(toCsv(creditsTable(statement, plan))).reduce((n, r) => n + Number(r['Owed']), 0);
    expect(owed.toFixed(2)).toBe(statement.credits.total);
  });
});

describe('a text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\rcmd', "'cmd"],
    ['  =1', "'=1"],
    ['＝1+1', "'＝1+1"],
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ['a\u202Ecod.exe', 'a[U+202E]cod.exe'],
    ['\u001b[31mred', ' [31mred'],
    ['p1, p2', 'p1, p2'],
  ])('%j becomes %j', (written, shown) => {
    expect(text(written)).toEqual({ kind: 'text', text: shown });
  });

  it('quotes and commas stay in their cell', () => {
    const table = { name: 'T', columns: [{ head: 'A', width: 5 }], rows: [[text('a "b", c;\nd')]] };
    expect(rowsOf(toCsv(table))).toEqual([{ A: 'a "b", c; d' }]);
  });

  it('is what an amount of more digits than a spreadsheet keeps becomes', () => {
    expect(money('9999999999999.99', 2)).toMatchObject({ kind: 'number' });
    expect(money('99999999999999.99', 2)).toEqual({ kind: 'text', text: '99999999999999.99' });
  });
});

describe('XLSX', () => {
  const sheetOf = async (of: typeof statement, number: number) => {
    const files = unzipSync(await toXlsx(financeTables(of, plan)));
    return {
      xml: strFromU8(files[`xl/worksheets/sheet${number}.xml`]!),
      strings: strFromU8(files['xl/sharedStrings.xml']!),
      styles: strFromU8(files['xl/styles.xml']!),
      names: Object.keys(files),
    };
  };
  let credits: Awaited<ReturnType<typeof sheetOf>>;
  beforeAll(async () => {
    credits = await sheetOf(statement, 2);
  });

  it('has numbers as numbers and days as days', () => {
    expect(credits.xml).toMatch(/<v>123\.45<\/v>/);
    // 2 March 2026 is day 46,083 of spreadsheets: 45,658 is 1 January 2025, and 425 days follow.
    expect(credits.xml).toMatch(/<v>46083<\/v>/);
    expect(credits.styles).toContain('yyyy-mm-dd');
    expect(credits.styles).toContain('#,##0.00');
  });

  it('holds no formula and nothing that is loaded from elsewhere', () => {
    expect(credits.xml).not.toMatch(/<f[ >]/);
    expect(credits.strings).toContain("'=HYPERLINK(slow)");
    expect(credits.names.filter((name) => /external|vba|macro|connection/i.test(name))).toEqual([]);
  });

  it('gives the same bytes twice, whatever the hour', async () => {
    const once = await toXlsx(financeTables(statement, plan));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await toXlsx(financeTables(statement, plan))).equals(Buffer.from(once))).toBe(true);
  });

  it('keeps names from records harmless', async () => {
    const hostile = statementOf(body, figures('<x>&amp;'));
    const { strings, xml } = await sheetOf(hostile, 2);
    expect(strings).toContain('&lt;x&gt;&amp;amp;');
    expect(`${strings}${xml}`).not.toContain('<x>');
  });
});
