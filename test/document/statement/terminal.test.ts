import { describe, expect, it } from 'vitest';
import { renderStatement } from '../../../src/document/statement/terminal.js';
import type { Plan } from '../../../src/plan/plan.js';
import { settle } from '../../../src/settle/settle.js';
import { displayWidth } from '../../../src/text/width.js';
import {
  context,
  incidentPlan,
  limit,
  measured,
  penalty,
  type CountLine,
} from '../../settle/incident-plan.js';
import { incidentStatement } from './incidents.js';

const show = (width: number, color = false): string =>
  renderStatement(incidentStatement(), incidentPlan, { width, color });
const widest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));
const ANSI = /\u001b\[[\d;]*m/g;

describe('a statement on a terminal', () => {
  it.each([40, 60, 80, 120, 200])('fits %i columns', (width) => {
    expect(widest(show(width))).toBeLessThanOrEqual(width);
  });

  it('fits with labels in wide characters, emoji and one endless word', () => {
    const [slo, ...rest] = incidentPlan.slos;
    const plan: Plan = {
      ...incidentPlan,
      contract: {
        ...incidentPlan.contract,
        title: '障害管理サービスレベル契約'.repeat(6),
        provider: { id: 'x', label: '👩‍🚀'.repeat(50) },
      },
      slos: [{ ...slo!, label: 'W'.repeat(300) }, ...rest],
    };
    const counts: CountLine[] = [['resolution', { severity: 'p1' }, '2016-03', 1, 2]];
    const text = renderStatement(settle(plan, measured(counts), context), plan, { width: 80, color: false });
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toContain('障害管理');
  });

  it('fits with names longer than the screen and reasons that wrap', () => {
    const id = 'a_penalty_with_a_name_that_says_everything_about_itself_and_then_some_more_of_it';
    const percent = '3.12345678901234567890';
    const plan: Plan = {
      ...incidentPlan,
      penalties: [penalty(id, ['p1'], [[null, 'target', percent]])],
      limits: [limit('limit_1', [id], '1')],
    };
    const counts: CountLine[] = [['resolution', { severity: 'p1' }, '2016-03', 1_234_567, 123_456_789]];
    for (const width of [40, 60, 80]) {
      const text = renderStatement(settle(plan, measured(counts), context), plan, { width, color: false });
      expect(widest(text)).toBeLessThanOrEqual(width);
      expect(text).toContain('…');
    }
  });

  it('says what is owed before anything else, then what to read first', () => {
    const lines = show(80).split('\n');
    const owed = lines.findIndex((l) => l.startsWith('Credits owed: EUR '));
    const first = lines.indexOf('Read first');
    const credits = lines.indexOf('Credits by month');
    expect(owed).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(owed);
    expect(credits).toBeGreaterThan(first);
  });

  it('shows the credit of a month with what it takes to redo it', () => {
    const counts: CountLine[] = [
      ['resolution', { severity: 'p1' }, '2016-03', 1, 12],
      ['resolution', { severity: 'p3' }, '2016-03', 29, 100],
    ];
    const text = renderStatement(settle(incidentPlan, measured(counts), context), incidentPlan, {
      width: 80,
      color: false,
    });
    // 1/12 = 8.33…% < 10%: 6% × 48,000 = 2,880. 29% < 30%: 10% = 4,800. Together 7,680, limit 12% = 5,760.
    expect(text).toContain('Credits owed: EUR 5,760.00, in 1 of 1 month');
    expect(text).toContain('2016-03  p1 8.33% (1 of 12), below 10%: 6% × 48,000.00 = 2,880.00');
    expect(text).toContain('         p3 29.00% (29 of 100), below 30%: 10% × 48,000.00 = 4,800.00');
    expect(text).toContain('         limit 12% × 48,000.00 = 5,760.00: 7,680.00 cut to 5,760.00');
    expect(text).toMatch(/2016-03 +5,760\.00 +2,880\.00 +4,800\.00 +−1,920\.00/);
  });

  it('says the same without colour as with it', () => {
    expect(show(80, true)).not.toBe(show(80));
    expect(show(80, true).replace(ANSI, '')).toBe(show(80));
    expect(show(80)).not.toMatch(ANSI);
    expect(show(80)).toMatch(/37\.52% MISSED/);
    expect(show(80)).toMatch(/30\.00% met/);
  });

  it('never shows a miss as the target', () => {
    const counts: CountLine[] = [['resolution', { severity: 'p3' }, '2016-03', 599_999, 1_000_000]];
    const text = renderStatement(settle(incidentPlan, measured(counts), context), incidentPlan, {
      width: 80,
      color: false,
    });
    expect(text).toContain('59.99% MISSED');
    expect(text).not.toContain('60.00%');
  });

  it('repeats a table that is too wide with fewer columns', () => {
    const [slo, ...rest] = incidentPlan.slos;
    const cells = ['phone', 'email', 'portal'].flatMap((channel) =>
      slo!.cells.map((c) => ({ ...c, cell: { ...c.cell, channel } })),
    );
    const plan: Plan = {
      ...incidentPlan,
      slos: [{ ...slo!, dimensions: ['severity', 'channel'], cells }, ...rest],
      penalties: [],
      limits: [],
    };
    const counts: CountLine[] = [['resolution', { severity: 'p1', channel: 'email' }, '2016-03', 1, 2]];
    const text = renderStatement(settle(plan, measured(counts), context), plan, { width: 80, color: false });
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toContain('p4, portal');
    expect(text.match(/^2016-03 /gm)?.length).toBeGreaterThan(3);
  });

  it('lets no label act on the terminal', () => {
    const evil = 'red \u001b[31m bell \u0007 \u202e turned';
    const plan: Plan = {
      ...incidentPlan,
      contract: { ...incidentPlan.contract, title: evil },
      limits: [limit('limit_1', ['urgent_credit'], '1')],
    };
    const text = renderStatement(settle(plan, measured([]), context), plan, { width: 80, color: false });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('says so when there is nothing to cover', () => {
    const text = renderStatement(settle(incidentPlan, measured([]), context), incidentPlan, {
      width: 80,
      color: false,
    });
    expect(text).toContain('Credits owed: EUR 0.00, nothing to cover: no records within the term');
  });
});
