import { describe, expect, it } from 'vitest';
import { format } from '../../src/syntax/format.js';
import { example, illustrations, seeded } from './fixtures.js';
import { hold } from './hold.js';

const pieces = ['{', '}', '"', '(', ')', ',', ':', '\n', ' or ', ' and ', ' of ', ' is ', ' in ', ' where ', ' when ', ' - ', '*', ' per started ', 'slo ', '%', '25:00', '2016-02-30', 'ü', '“', '\\', '#', '\r\n', '\u202e', '\ud800', '9'.repeat(60)]; // prettier-ignore

describe('any damage to a contract', () => {
  it.each([example, ...illustrations])('is read: five hundred mutations of a contract', (original) => {
    const random = seeded(20160301);
    const place = (): number => Math.floor(random() * (original.length + 1));
    for (let n = 0; n < 500; n++) {
      let text = original;
      for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits--) {
        const at = place();
        const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
        const removed = random() < 0.5 ? Math.floor(random() * 30) : 0;
        text =
          text.slice(0, at) +
          (random() < 0.7 ? piece : original.slice(place(), place())) +
          text.slice(at + removed);
      }
      expect(() => hold(text), `mutation ${n}`).not.toThrow();
      expect(() => format({ name: 'x.sla', text }), `mutation ${n}`).not.toThrow();
    }
  });
}, 60_000);
