import { describe, expect, it } from 'vitest';
import { format } from '../../src/syntax/format.js';
import { parse } from '../../src/syntax/parse.js';
import { Comment, scan } from '../../src/syntax/scan.js';
import { example, examples, illustrations, meaningOf, seeded } from './fixtures.js';

const formatted = (text: string): string => format({ name: 'x.sla', text }).value;
const comments = (text: string): string[] =>
  scan(text)
    .filter((w) => w.tokenType === Comment)
    .map((w) => w.image.trimEnd());
const meaning = (text: string): unknown => meaningOf(parse({ name: 'x.sla', text }).value);

describe('the formatter', () => {
  it.each(examples)('leaves the example as it is: %s', (_, text) => {
    expect(parse({ name: 'x.sla', text }).diagnostics).toEqual([]);
    expect(formatted(text)).toBe(text);
  });

  it.each([
    ['define x=-a*-b-(c+d)×2÷3', 'define x = -a * -b - (c + d) * 2 / 3'],
    ['define x = min (a,b) - round half up ( c ,2)', 'define x = min(a, b) - round half up(c, 2)'],
    ['calendar c=a except(b or d)', 'calendar c = a except (b or d)'],
    [
      'slo s {\n target {\n  daily 07:00 - 22:00 : at least 99 %\n }\n}',
      'slo s {\n  target {\n    daily 07:00-22:00: at least 99%\n  }\n}',
    ],
    [
      'dimension d by a and b {\n p1 "One"\n p10 "Ten"\n a and b:p1\n otherwise: p10\n}',
      'dimension d by a and b {\n  p1  "One"\n  p10 "Ten"\n  a and b:   p1\n  otherwise: p10\n}',
    ],
    ['duty a "x"\nreport bcd "y"', 'duty   a   "x"\nreport bcd "y"'],
  ])('%j', (text, expected) => expect(formatted(text)).toBe(`${expected}\n`));

  it('settles indents, blanks, columns and comments', () => {
    const messy = [
      '', '', '# top', 'provider a "A" #x', 'customer bbb "B"', '', '', '', 'slo a "A"', '{ # open', 'paused never', 'each calendar month ,',
      '# inside', 'counted in the month of opened', 'target {', '  p1 or p2: 20 % within 4 hours', ' p3:no commitment }', '', '}', 'dimension x {a,b}',
    ].join('\r\n'); // prettier-ignore
    expect(formatted(messy)).toBe(
      [
        '# top', 'provider a   "A"  # x'.replace('# x', '#x'), 'customer bbb "B"', '', 'slo a "A" {  # open', '  paused never', '  each   calendar month,',
        '    # inside', '    counted in the month of opened', '  target {', '    p1 or p2: 20% within 4 hours', '    p3:       no commitment', '  }', '}',
        'dimension x { a, b }', '',
      ].join('\n'), // prettier-ignore
    );
  });

  it('leaves a text with errors alone, and says why', () => {
    const text = 'slo   a {\n';
    const { value, diagnostics } = format({ name: 'x.sla', text });
    expect(value).toBe(text);
    expect(diagnostics.map((d) => d.code)).toEqual(['SLA0106']);
  });

  it('keeps comments, meaning and its own layout, whatever the blanks were', () => {
    const random = seeded(7);
    const texts = [example, ...illustrations];
    for (let n = 0; n < 300; n++) {
      const text = scan(texts[n % texts.length] ?? '')
        .map((w, i, all) => {
          const chance = random();
          if (w.tokenType.name === 'Newline') {
            return chance < 0.1
              ? ` # note ${n}.${i}\n`
              : chance < 0.2
                ? `\n# own ${n}.${i}\n`
                : chance < 0.3
                  ? '\n\n\n'
                  : w.image;
          }
          if (w.tokenType.name === 'Blank') return chance < 0.3 ? '\t ' : w.image;
          const next = all[i + 1]?.tokenType.name;
          if (w.image === ',' && chance < 0.2) return ', # after\n';
          if (w.image === '{' && next === 'Newline' && chance < 0.2) return '\n{';
          return w.image;
        })
        .join('')
        // A comment put after a comment is part of it.
        .replace(/(#[^\n]*)\n/g, '$1\n');
      const once = formatted(text);
      expect(parse({ name: 'x.sla', text }).diagnostics, text).toEqual([]);
      expect(comments(once)).toEqual(comments(text));
      expect(meaning(once)).toEqual(meaning(text));
      expect(formatted(once)).toBe(once);
    }
  });
});
