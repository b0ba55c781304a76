import { describe, expect, it } from 'vitest';
import { expectedAt } from '../../src/syntax/expected.js';
import { example } from './fixtures.js';
import { hold } from './hold.js';

describe('any beginning of a contract', () => {
  it('is read: the example cut at every place', () => {
    for (let end = 0; end <= example.length; end++) expect(() => hold(example.slice(0, end))).not.toThrow();
  });

  it('gives expectations at every place of the example', () => {
    for (let end = 0; end <= example.length; end += 3) {
      const { replace } = expectedAt({ name: 'x.sla', text: example.slice(0, end) }, end);
      expect(replace.end).toBe(end);
    }
  });
}, 60_000);
