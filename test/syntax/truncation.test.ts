import { describe, expect, it } from 'vitest';
import { expectedAt } from '../../src/syntax/expected.js';
import { example, illustrations } from './fixtures.js';
import { hold } from './hold.js';

describe('any beginning of a contract', () => {
  it('is read: the example cut at every place', () => {
    for (let end = 0; end <= example.length; end++) expect(() => hold(example.slice(0, end))).not.toThrow();
  });

  it.each(illustrations)('is read: an illustration cut at every third place', (text) => {
    for (let end = 0; end <= text.length; end += 3) expect(() => hold(text.slice(0, end))).not.toThrow();
  });

  it('gives expectations at every place of the example', () => {
    for (const text of [example, ...illustrations]) {
      for (let end = 0; end <= text.length; end += 7) {
        const { replace } = expectedAt({ name: 'x.sla', text: text.slice(0, end) }, end);
        expect(replace.end).toBe(end);
      }
    }
  });
}, 60_000);
