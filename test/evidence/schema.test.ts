import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moduleOf, modules } from '../../grammar/generate.mjs';

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

  it('describes every key at the top', () => {
    const { properties } = JSON.parse(read('grammar/mapping.schema.json')) as {
      properties: Record<string, { description?: string }>;
    };
    for (const [key, { description }] of Object.entries(properties))
      expect([key, typeof description]).toEqual([key, 'string']);
  });
});
