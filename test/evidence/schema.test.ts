import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moduleOf, modules } from '../../grammar/generate.mjs';
import { readMapping } from '../../src/evidence/mapping-file.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the schema of mapping files', () => {
  it('is the one that the committed module was made of', () => {
    const { schema, module } = modules.find((entry) => entry.schema === 'mapping.schema.json') ?? {
      schema: '',
      module: '',
    };
    expect(read(module)).toBe(moduleOf(schema));
  });

  it('is checked without making code at run time', () => {
    for (const { module } of modules) expect(read(module)).not.toMatch(/new Function|\beval\(|require\(/);
  });

  it('has the keys that a finding about an unknown key lists', () => {
    type Schema = { properties?: Record<string, Schema>; items?: Schema; additionalProperties?: Schema };
    const schema = JSON.parse(read('grammar/mapping.schema.json')) as Schema;
    const { time, order, dimensions, states } = schema.properties ?? {};
    const cases: readonly [string, Schema | undefined][] = [
      ['qqqqqq: 1', schema],
      ['time: { qqqqqq: 1 }', time],
      ['order: [{ qqqqqq: 1 }]', order?.items],
      ['dimensions: { a: { qqqqqq: 1 } }', dimensions?.additionalProperties],
      ['states: { qqqqqq: 1 }', states],
    ];
    for (const [text, part] of cases) {
      const found = readMapping({ name: 'm', text }).diagnostics.find(({ code }) => code === 'SLA0805');
      expect(found?.message).toMatch(
        new RegExp(`Known here: ${Object.keys(part?.properties ?? {}).join(', ')}\\.$`),
      );
    }
  });

  it('describes every key at the top', () => {
    const { properties } = JSON.parse(read('grammar/mapping.schema.json')) as {
      properties: Record<string, { description?: string }>;
    };
    for (const [key, { description }] of Object.entries(properties))
      expect([key, typeof description]).toEqual([key, 'string']);
  });
});
