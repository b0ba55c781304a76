import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/settle/settle.js';
import { incidentStatement } from '../document/statement/incidents.js';
import { context, incidentPlan, measured } from './incident-plan.js';

type Schema = { readonly [key: string]: unknown };

const schema = JSON.parse(
  readFileSync(new URL('../../grammar/statement.schema.json', import.meta.url), 'utf8'),
) as Schema;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const problems = (statement: unknown): unknown => {
  validate(JSON.parse(JSON.stringify(statement)));
  return validate.errors ?? [];
};

describe('grammar/statement.schema.json', () => {
  it('describes a statement of thirteen months', () => {
    expect(problems(incidentStatement())).toEqual([]);
  });

  it('describes a statement of nothing', () => {
    const statement = settle(incidentPlan, measured([]), context);
    expect(statement).toMatchObject({ covers: null, months: [], credits: { total: '0.00' } });
    expect(problems(statement)).toEqual([]);
  });

  it('describes a month with every verdict', () => {
    const [slo, ...rest] = incidentPlan.slos;
    const cells = slo!.cells.map((c, i) => (i === 3 ? { ...c, promise: null } : c));
    const plan = { ...incidentPlan, slos: [{ ...slo!, noData: 'not judged' as const, cells }, ...rest] };
    const counts = [
      ['resolution', { severity: 'p1' }, '2016-03', 0, 1],
      ['resolution', { severity: 'p2' }, '2016-03', 1, 1],
    ] as const;
    const statement = settle(plan, measured(counts), context);
    expect(statement.months[0]?.results.map((r) => r.verdict)).toEqual([
      'missed',
      'met',
      'not judged',
      'no commitment',
      'met',
    ]);
    expect(problems(statement)).toEqual([]);
  });

  it('refuses what a statement never holds', () => {
    const statement = incidentStatement();
    expect(problems({ ...statement, surprise: 1 })).not.toEqual([]);
    expect(problems({ ...statement, currency: 'euro' })).not.toEqual([]);
    expect(problems({ ...statement, credits: { ...statement.credits, total: '1,000.00' } })).not.toEqual([]);
  });

  it('describes every property', () => {
    const undescribed: string[] = [];
    const visit = (at: unknown, path: string): void => {
      if (typeof at !== 'object' || at === null) return;
      const node = at as Schema;
      for (const [name, property] of Object.entries((node['properties'] ?? {}) as Schema)) {
        const { description, $ref } = property as Schema;
        if (description === undefined && $ref === undefined) undescribed.push(`${path}/${name}`);
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });
});
