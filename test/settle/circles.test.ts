import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../src/quantities/month.js';
import { periodsBetween } from '../../src/quantities/period.js';
import type { Plan, PlanExpression } from '../../src/plan/plan.js';
import { givensOf } from '../../src/settle/evaluate/givens.js';
import { settle } from '../../src/settle/settle.js';
import {
  amount,
  atLeast,
  clause,
  emptyPlan,
  MONTH,
  named,
  penalty,
  share,
  slo,
  target,
} from '../plan-pieces.js';
import { findings, UPTIME } from './contracts.js';
import { context, measured } from './incident-plan.js';

/* Plans that the checker would never let pass, and months at the end of time: nothing hangs, nothing throws. */

const settled = (plan: Plan) =>
  settle(
    plan,
    { ...measured([]), slos: [] },
    {
      ...context,
      figures: givensOf([], []),
      months: { first: '2026-03', last: '2026-04' },
    },
  );
const value = (id: string, expression: PlanExpression) =>
  slo(id, { measure: { kind: 'value', expression }, cells: [target(id, atLeast(share('0.9')))] });
const missed = (id: string): PlanExpression => ({
  kind: 'verdict',
  type: 'yes or no',
  slo: id,
  cells: 'one',
  cell: {},
  verdict: 'missed',
  by: null,
});

describe('circles', () => {
  it('of definitions, of service levels and of verdicts give no data', () => {
    const define = (id: string, of: string) => ({
      id,
      label: id,
      value: named(of, 'share'),
      clause: clause(id),
    });
    const definitions = [define('a', 'b'), define('b', 'a')];
    const plans: Plan[] = [
      { ...emptyPlan, definitions, slos: [value('x', named('a', 'share'))] },
      { ...emptyPlan, slos: [value('x', named('y', 'share')), value('y', named('x', 'share'))] },
      {
        ...emptyPlan,
        slos: [
          value('x', {
            kind: 'when',
            type: 'share',
            condition: missed('x'),
            then: share('0'),
            otherwise: share('1'),
          }),
        ],
      },
    ];
    for (const plan of plans) {
      const results = settled(plan).months.flatMap((m) => m.results);
      expect(results.every((r) => r.byNoDataRule)).toBe(true);
    }
  });

  it('of points and pools end', () => {
    const plan: Plan = {
      ...emptyPlan,
      penalties: [
        penalty('score', null, { kind: 'points', bands: [amount(named('points', 'score points'))] }),
      ],
      pools: [
        {
          id: 'pool',
          label: 'pool',
          amount: named('pool'),
          shares: [{ slo: 'x', share: '0.5', clause: clause('pool.pool.x') }],
          doubled: null,
          earnedBack: null,
          clause: clause('pool.pool'),
        },
      ],
      slos: [value('x', share('0.5'))],
      limits: [
        {
          id: 'limit_1',
          penalties: ['pool'],
          to: named('total'),
          each: MONTH,
          clause: clause('limit.limit_1'),
        },
      ],
    };
    expect(settled(plan).credits.total).toBe('0.00');
  });
});

describe('the end of time', () => {
  it('has a last month', () => {
    expect(monthsBetween('9999-11', '9999-12')).toEqual(['9999-11', '9999-12']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
    expect(periodsBetween('9999', '9999', { kind: 'calendar', unit: 'year' })).toEqual(['9999']);
  });

  it('can be the month of an example', () => {
    const open = `${UPTIME}
penalty credit "Credit" for uptime { credit once each calendar month: 10% of monthly }

example "Late" {
  given  downtime = 60 minutes in 9999-12
  expect credit = USD 100.00
}
`;
    expect(findings(open, 'effective 2026-01-01')).toEqual([]);
  });
});
