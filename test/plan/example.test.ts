import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digest } from '../../src/plan/canonical.js';
import { compilePlan } from '../../src/plan/compile.js';
import type { Plan } from '../../src/plan/plan.js';
import { recordCondition } from '../../src/plan/record-condition.js';
import { bandWords } from '../../src/document/statement/rule-words.js';
import { expressionWords } from '../../src/settle/evaluate/words.js';
import { validatePlan } from '../../src/plan/validate.js';
import { checked, exampleText } from '../semantics/sources.js';

const { contract } = checked(exampleText);
const compiled = compilePlan(contract, { file: '/somewhere/contract.sla', text: exampleText });
const plan = compiled.value as Plan;
const textOf = (clause: { start: number; end: number }): string =>
  exampleText.slice(clause.start, clause.end);

describe('the plan of the example', () => {
  it('names contract, term, zone and money', () => {
    expect(plan.contract).toEqual({
      title: 'Incident Management Service Level Agreement',
      version: '1.0.0',
      source: { file: 'contract.sla', sha256: createHash('sha256').update(exampleText).digest('hex') },
      provider: { id: 'meridian', label: 'Meridian IT Services Ltd' },
      customer: { id: 'harbour', label: 'Harbour Manufacturing plc' },
      thirdParties: [],
      term: { from: '2016-02-01', before: '2017-03-01' },
      renewal: null,
      governedBy: null,
      zone: 'UTC',
      currency: 'EUR',
      minorDigits: 2,
    });
    expect(plan.fees).toMatchObject([
      {
        id: 'support',
        label: 'Support',
        amount: { kind: 'constant', type: 'money', value: '48000', text: null },
        each: { kind: 'calendar', unit: 'month' },
        clause: { id: 'fee.support', line: 13 },
      },
    ]);
  });

  it('has the office calendar with holidays and the closure after Christmas', () => {
    const [support, office] = plan.calendars;
    expect(support).toMatchObject({ id: 'support_hours', closed: [], holidayYears: null });
    expect(support?.hours).toMatchObject([
      { weekdays: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440, since: null, before: null },
    ]);
    expect(office?.hours).toMatchObject([
      { weekdays: [1, 2, 3, 4, 5], from: 540, to: 1020, since: null, before: null },
    ]);
    expect(office?.holidayYears).toEqual([2016, 2017]);
    expect(office?.closed).toContainEqual(
      expect.objectContaining({ first: '2016-03-25', before: '2016-03-26', why: 'Good Friday' }),
    );
    expect(office?.closed).toContainEqual(
      expect.objectContaining({ first: '2016-12-28', before: '2016-12-31', why: 'Closed' }),
    );
    expect(office?.closed.map((c) => c.first)).toEqual(
      [...(office?.closed ?? [])].map((c) => c.first).sort(),
    );
  });

  it('promises a share and a time for each severity', () => {
    const resolution = plan.slos.find((s) => s.id === 'resolution');
    expect(resolution).toMatchObject({
      label: 'Resolution of incidents',
      service: 'service_desk',
      measure: {
        kind: 'clock',
        record: 'ticket',
        start: ['opened'],
        startRule: 'one',
        stop: 'resolved',
        pausedWhile: [],
        countedBy: 'opened',
        onChange: 'last',
        neverStopped: 'not counted',
      },
      each: { kind: 'calendar', unit: 'month' },
      dimensions: ['severity'],
      noData: 'met',
    });
    const promise = (share: string, hours: number) => ({
      kind: 'share within',
      share,
      within: {
        seconds: hours * 3600,
        calendar: 'support_hours',
        days: null,
        text: `${hours} support hours`,
      },
      rest: null,
    });
    expect(resolution?.cells.map(({ cell, promise: p }) => [cell, p])).toEqual([
      [{ severity: 'p1' }, promise('0.2', 4)],
      [{ severity: 'p2' }, promise('0.3', 8)],
      [{ severity: 'p3' }, promise('0.6', 24)],
      [{ severity: 'p4' }, promise('0.75', 72)],
    ]);
    expect(resolution?.cells.map((c) => c.clause.id)).toEqual(
      ['p1', 'p2', 'p3', 'p4'].map((p) => `slo.resolution.target.${p}`),
    );
    expect(textOf(resolution!.cells[0]!.clause)).toBe('p1: 20% within 4 support hours');
  });

  it('has one cell where there is one target for all', () => {
    const closure = plan.slos.find((s) => s.id === 'closure');
    expect(closure?.dimensions).toEqual([]);
    expect(closure?.cells).toMatchObject([
      {
        cell: {},
        promise: { share: '0.9', within: { seconds: 144_000, calendar: 'office', text: '40 office hours' } },
      },
    ]);
  });

  it('excludes, credits and limits as written', () => {
    expect(plan.exclusions).toMatchObject([
      {
        id: 'own_incidents',
        slos: ['closure'],
        effect: 'removed',
      },
    ]);
    expect(recordCondition(plan.exclusions[0]!.where!)).toEqual({
      kind: 'is',
      dimension: 'channel',
      values: ['direct'],
    });
    const [urgent, standard] = plan.penalties;
    expect(urgent).toMatchObject({
      slo: 'resolution',
      cells: [{ severity: 'p1' }, { severity: 'p2' }],
      effects: [
        {
          kind: 'credit',
          frequency: { kind: 'once', each: { kind: 'calendar', unit: 'month' } },
          combine: 'worst cell',
          banded: { kind: 'named value', name: 'resolution', type: 'share' },
        },
      ],
    });
    const words = (p: typeof urgent): string[] =>
      p!.effects[0]!.bands.map((b) => `${bandWords(plan, b)}: ${expressionWords(plan, b.amount)}`);
    expect(words(urgent)).toEqual([
      'from 10% to below the target: 3% of the fee support',
      'below 10%: 6% of the fee support',
    ]);
    expect(words(standard)).toEqual([
      'from 50% to below the target: 2% of the fee support',
      'from 30% to below 50%: 5% of the fee support',
      'below 30%: 10% of the fee support',
    ]);
    expect(textOf(standard!.effects[0]!.bands[2]!.clause)).toBe('below 30%:                10% of support');
    expect(standard?.effects[0]?.bands[2]?.clause).toMatchObject({
      id: 'penalty.standard_credit.band.3',
      line: 85,
    });
    expect(plan.limits).toMatchObject([
      {
        id: 'limit_1',
        penalties: ['urgent_credit', 'standard_credit'],
        each: { kind: 'calendar', unit: 'month' },
      },
    ]);
    expect(expressionWords(plan, plan.limits[0]!.to)).toBe('12% of the fee support');
  });

  it('is valid, and the same bytes each time', () => {
    expect(validatePlan(JSON.parse(canonicalJson(plan)))).toEqual({ value: plan, problems: [] });
    const again = compilePlan(checked(exampleText).contract, {
      file: 'contract.sla',
      text: exampleText,
    }).value;
    expect(digest(canonicalJson(again))).toBe(digest(canonicalJson(plan)));
  });
});

describe('a contract without a currency', () => {
  it('has no plan', () => {
    const text = exampleText.replace('currency  EUR', '');
    expect(compilePlan(checked(text).contract, { file: 'contract.sla', text }).value).toBeUndefined();
  });
});
