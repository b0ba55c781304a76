import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moduleOf } from '../../grammar/generate.mjs';
import { compilePlan } from '../../src/plan/compile.js';
import type { Plan } from '../../src/plan/plan.js';
import { validatePlan } from '../../src/plan/validate.js';
import { checked, exampleText } from '../semantics/sources.js';

const plan = compilePlan(checked(exampleText).contract, { file: 'contract.sla', text: exampleText })
  .value as Plan;
/** The plan with the value at a path replaced; undefined takes it away. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(plan)) as unknown;
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
const problems = (json: unknown): string[] =>
  validatePlan(json).problems.map((p) => `${p.path} ${p.message}`);

describe('the schema of plans', () => {
  it('describes every property and allows no other', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../grammar/plan.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, additionalProperties } = node as Record<string, unknown>;
      if (properties !== undefined && additionalProperties !== false) bare.push(`${path} is open`);
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!('description' in property) && !('$ref' in property))
          bare.push(`${path}/${name} has no description`);
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });

  it('is what the committed module checks', () => {
    const committed = readFileSync(new URL('../../src/plan/plan-schema.gen.ts', import.meta.url), 'utf8');
    expect(committed === moduleOf('plan.schema.json')).toBe(true);
  });

  it.each([
    ['another format', changed(['format'], 'sla-plan/0'), 'format is “sla-plan/0”, but must be “sla-plan/1”'],
    ['an unknown property', changed(['extra'], 1), 'the plan has “extra”, which no plan has there'],
    ['a missing one', changed(['slos'], undefined), 'the plan lacks “slos”'],
    [
      'a share above one',
      changed(['slos', 0, 'cells', 0, 'promise', 'share'], '1.5'),
      'slos[0].cells[0].promise.share is “1.5”, but must be a share from "0" to "1", such as "0.999"',
    ],
    [
      'a limit below nothing',
      changed(['slos', 0, 'cells', 0, 'promise', 'within', 'seconds'], -1),
      'slos[0].cells[0].promise.within.seconds is -1, but must be at least 0',
    ],
    ['no JSON object', 'plan', 'the plan is “plan”, but must be an object { … }'],
  ])('refuses %s', (_, json, problem) => {
    expect(problems(json)).toContain(problem);
  });

  it('has no pattern without words for it', () => {
    const text = readFileSync(new URL('../../grammar/plan.schema.json', import.meta.url), 'utf8');
    const words = readFileSync(new URL('../../src/plan/schema-words.ts', import.meta.url), 'utf8');
    const patterns = [...text.matchAll(/"pattern": "(.*)"/g)].map(([, pattern = '']) => pattern);
    expect(patterns.length).toBeGreaterThan(10);
    expect([...new Set(patterns)].filter((pattern) => !words.includes(`'${pattern}'`))).toEqual([]);
  });

  it('says what is wrong with the form that was meant, not that no form fits', () => {
    expect(problems(changed(['fees', 0, 'amount', 'value'], 'ten'))).toEqual([
      'fees[0].amount.value is “ten”, but must be a number such as "0.25", "-2" or "1/3"',
    ]);
  });
});
