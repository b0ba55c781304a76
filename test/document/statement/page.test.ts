import { describe, expect, it } from 'vitest';
import { statementPage } from '../../../src/document/statement/page.js';
import { renderStatement } from '../../../src/document/statement/terminal.js';
import type { Plan } from '../../../src/plan/plan.js';
import { money } from '../../plan-pieces.js';
import { settle } from '../../../src/settle/settle.js';
import { context, count, incidentPlan, measured, type CountLine } from '../../settle/incident-plan.js';
import { incidentStatement } from './incidents.js';

const page = statementPage(incidentStatement(), incidentPlan);
const all = (pattern: RegExp, text = page): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');

describe('a statement page', () => {
  it('is one file: no script, nothing loaded, nothing that runs', () => {
    expect(page).not.toMatch(/<script|javascript:|<link|<img|<iframe|\son\w+=|url\(|@import/i);
    expect(all(/(?:src|href)="([^"#][^"]*)"/g)).toEqual([]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('links every figure to its arithmetic: no link leads nowhere, no id stands twice', () => {
    const ids = all(/\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set(ids);
    expect(all(/href="#([^"]+)"/g).filter((href) => !targets.has(href))).toEqual([]);
    expect(targets).toContain('2016-03.slo.resolution.p3');
    expect(targets).toContain('slo.resolution.target.p3');
    expect(targets).toContain('penalty.urgent_credit.band.1');
  });

  it('closes every element that it opens, in order', () => {
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, slash, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
      if (slash === '/') {
        if (open.pop() !== name) wrong.push(name);
      } else if (!rest.endsWith('/') && name !== 'meta') open.push(name);
    }
    expect({ wrong, open }).toEqual({ wrong: [], open: [] });
  });

  it('has tables that a screen reader can read', () => {
    const tables = all(/<table>([\s\S]*?)<\/table>/g);
    expect(tables.length).toBe(4);
    for (const table of tables) {
      expect(table).toMatch(/^\s*<caption>[^<]+<\/caption>/);
      expect(table).not.toMatch(/<th(?!ead| scope="(col|row)")/);
    }
    expect(all(/<svg[^>]*role="img" aria-label="([^"]+)"/g).length).toBe(6);
  });

  it('puts what is owed before the remarks, and these before the months', () => {
    const at = ['Credits owed', 'Read first', 'What is owed, by month', 'How every figure came about'].map(
      (t) => page.indexOf(t),
    );
    expect(at.every((n) => n > 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it('holds the arithmetic of a credit', () => {
    const counts: CountLine[] = [['resolution', { severity: 'p3' }, '2016-03', 2665, 7677]];
    const text = statementPage(settle(incidentPlan, measured(counts), context), incidentPlan);
    // 2,665 ÷ 7,677 = 0.34714081…; 5% × 48,000 = 2,400.
    expect(text).toContain(
      '<li>p3: 2,665 of 7,677 tickets within 24 support hours = 34.71% (34.714081…%)</li>',
    );
    expect(text).toContain('<li>34.71% is from 30% to below 50%: 5% of the fee support</li>');
    expect(text).toContain('<li>5% × EUR 48,000.00 = EUR 2,400.00</li>');
  });

  it('says whether tickets that never stopped are among the counted', () => {
    const base = measured([]);
    const counts = [count(['resolution', { severity: 'p3' }, '2016-03', 41, 155], { neverStopped: 1200 })];
    for (const [rule, words] of [
      ['not counted', '(1,200 more never stopped and are not counted)'],
      ['counts as missed', '(1,200 of them never stopped and count as missed)'],
      ['counts as met', '(1,200 of them never stopped and count as met)'],
    ] as const) {
      const plan: Plan = {
        ...incidentPlan,
        slos: incidentPlan.slos.map((slo) =>
          slo.measure.kind === 'clock' ? { ...slo, measure: { ...slo.measure, neverStopped: rule } } : slo,
        ),
      };
      const slos = base.slos.map((slo) => (slo.slo === 'resolution' ? { ...slo, counts } : slo));
      const text = statementPage(settle(plan, { ...base, slos }, context), plan);
      expect(text).toContain(words);
    }
  });

  it('escapes whatever the contract says', () => {
    const evil = `"><script>alert(1)</script>'&`;
    const plan: Plan = {
      ...incidentPlan,
      contract: { ...incidentPlan.contract, title: evil, provider: { id: 'p', label: evil } },
      slos: incidentPlan.slos.map((s) => ({ ...s, label: evil })),
      penalties: incidentPlan.penalties.map((p) => ({ ...p, label: evil })),
      exclusions: incidentPlan.exclusions.map((e) => ({ ...e, label: evil })),
      calendars: incidentPlan.calendars.map((c) => ({ ...c, label: evil, holidayYears: [2000] })),
    };
    const base = measured([['resolution', { severity: 'p3' }, '2016-03', 1, 2]]);
    const quarantined = [
      { reason: 'unknown value' as const, column: evil, value: evil, rows: 1, ids: [evil] },
    ];
    const measurement = { ...base, evidence: { ...base.evidence, files: [evil], quarantined } };
    const text = statementPage(settle(plan, measurement, context), plan);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('draws a kept month as a circle and a missed one as a square, so that colour is not needed', () => {
    const counts: CountLine[] = [
      ['resolution', { severity: 'p3' }, '2016-03', 60, 100],
      ['resolution', { severity: 'p3' }, '2016-04', 59, 100],
    ];
    const text = statementPage(settle(incidentPlan, measured(counts), context), incidentPlan);
    expect(all(/<circle class="met"[^>]*><title>([^<]+)/g, text)).toEqual([
      '2016-03: 60.00%, 60 of 100, met',
    ]);
    expect(all(/<rect class="missed"[^>]*><title>([^<]+)/g, text)).toEqual([
      '2016-04: 59.00%, 59 of 100, missed',
    ]);
  });

  it('counts one row and one ticket as one', () => {
    const base = measured([]);
    const evidence = { ...base.evidence, rows: 1, rowsUsed: 1, tickets: 1 };
    const statement = settle(incidentPlan, { ...base, evidence }, context);
    expect(statementPage(statement, incidentPlan)).toContain('Records: 1 row, 1 used, 1 ticket, from');
    expect(renderStatement(statement, incidentPlan, { width: 80, color: false })).toContain(
      '(1 row, 1 ticket)',
    );
  });

  it('draws no chart of credits where nothing is owed', () => {
    const counts: CountLine[] = [['resolution', { severity: 'p3' }, '2016-03', 1, 1]];
    const text = statementPage(settle(incidentPlan, measured(counts), context), incidentPlan);
    expect(text).toContain('no credit in this month');
    expect(text).not.toContain('Credits by month, EUR');
  });

  it('writes a fixed amount without a calculation', () => {
    const fixed = incidentPlan.penalties.map((p) => ({
      ...p,
      effects: p.effects.map((e) => ({
        ...e,
        bands: e.bands.map((b) => ({ ...b, amount: money('250.00') })),
      })),
    }));
    const plan = { ...incidentPlan, penalties: fixed };
    const counts: CountLine[] = [['resolution', { severity: 'p3' }, '2016-03', 1, 2]];
    const text = statementPage(settle(plan, measured(counts), context), plan);
    expect(text).toContain('<li>50.00% is from 50% to below the target of 60%: EUR 250.00</li>');
  });

  it('gives the same bytes twice, and a page without months', () => {
    expect(statementPage(incidentStatement(), incidentPlan)).toBe(page);
    const empty = statementPage(settle(incidentPlan, measured([]), context), incidentPlan);
    expect(empty).toContain('nothing to cover: no records within the term');
    expect(empty).not.toContain('NaN');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});
