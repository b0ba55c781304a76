import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../src/plan/compile.js';
import { validatePlan } from '../../src/plan/validate.js';
import { checked, contractWith, exampleText } from './sources.js';

const codes = (text: string): string[] => checked(text).diagnostics.map((d) => d.code);
const compiled = (text: string) => compilePlan(checked(text).contract, { file: 'contract.sla', text }).value;

/** Every span lies within the text, every fix too, and no message lets the machine show through. */
function expectSound(text: string): void {
  const { contract, diagnostics } = checked(text);
  const spans = diagnostics.flatMap((d) => [
    d.span,
    ...d.related.map((r) => r.span),
    ...d.fixes.flatMap((f) => f.edits.map((e) => e.span)),
  ]);
  expect(spans.filter((s) => !(s.start >= 0 && s.start <= s.end && s.end <= text.length))).toEqual([]);
  expect(diagnostics.map((d) => d.message).join('\n')).not.toMatch(/undefined|NaN|\[object|Infinity/);
  const plan = compilePlan(contract, { file: 'contract.sla', text }).value;
  if (plan !== undefined && !diagnostics.some((d) => d.severity === 'error')) {
    expect(validatePlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
  }
}

describe('hostile contracts', () => {
  it('an empty one lacks all that every contract says, and nothing else', () => {
    expect(codes('')).toEqual(['SLA0208', 'SLA0209', 'SLA0209', 'SLA0210', 'SLA0211', 'SLA0212']);
    expect(compiled('')).toBeUndefined();
  });

  it('a heading alone lacks the rest', () => {
    expect(codes('contract "Only a title" version 1.0.0\n')).toEqual([
      'SLA0209',
      'SLA0209',
      'SLA0210',
      'SLA0211',
      'SLA0212',
    ]);
  });

  it('everything twice is said once for each second time', () => {
    const found = codes(`${exampleText}\n${exampleText}`);
    // contract, provider, customer, effective, time zone, currency, severity
    expect(found.filter((c) => c === 'SLA0205')).toHaveLength(7);
    // support, support_hours, office, channel, service_desk, resolution, closure, own_incidents, two credits
    expect(found.filter((c) => c === 'SLA0202')).toHaveLength(10);
    expectSound(`${exampleText}\n${exampleText}`);
  });

  it('names of a thousand severities are resolved in good time', { timeout: 10_000 }, () => {
    const values = Array.from({ length: 1000 }, (_, i) => `s${i}`);
    const text = contractWith(`severity {\n${values.map((v) => `  ${v} "Severity ${v}"`).join('\n')}\n}
slo response {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target {
${values.map((v, i) => `    ${v}: 90% within ${i + 1} minutes`).join('\n')}
  }
  no data counts as met
  if never answered: counts as missed
  on severity change: the last severity decides
}`);
    expect(codes(text)).toEqual([]);
    expect(compiled(text)?.slos[0]?.cells).toHaveLength(1000);
  });

  it('every name undefined is one finding a name', () => {
    const text = contractWith(`service desk {
  open nowhere
  fee  unpaid
}
slo response for nobody {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target {
    aaa: 90% within 4 zzz hours
    otherwise: 80% within 5 yyy hours
  }
  no data counts as met
  if never answered: counts as missed
}
exclusion mine {
  from  xxxx, as removed
  where wwww is vvvv
}
penalty late for uuuu of tttt {
  credit once each calendar month, worst cell, by attainment {
    below target: 5% of ssss
  }
}
limit rrrr to 5% of qqqq each calendar month
example "Nothing" {
  given  pppp of oooo = 1 of 2 in 2026-03
  expect nnnn = EUR 5.00
}`);
    expect(codes(text)).toEqual(Array.from({ length: 16 }, () => 'SLA0201'));
    expectSound(text);
  });

  it('names of JavaScript’s own are names like others', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const text = exampleText
        .replaceAll('channel', name)
        .replaceAll('p1', name === '__proto__' ? 'valueOf' : '__proto__')
        .replaceAll('standard_credit', `${name}_`);
      expectSound(text);
      expect(codes(text)).toEqual(codes(exampleText));
    }
  });

  it('words of the language and of other languages are names where names stand', () => {
    for (const name of ['measure', 'target', 'credit', 'open', 'bürozeit', '支援', 'Ελλάδα']) {
      expectSound(exampleText.replaceAll('office', name));
    }
  });

  it('“otherwise” may come first', () => {
    const text = exampleText
      .replace('    p1: 20% within', '    otherwise: no commitment\n    p1: 20% within')
      .replace(/ {4}p4: .*\n/, '');
    expect(codes(text)).toEqual([]);
    expect(compiled(text)?.slos[0]?.cells.at(-1)).toMatchObject({ cell: { severity: 'p4' }, promise: null });
  });

  it('any part of the example, and the example with any stretch moved or doubled, ends in findings', () => {
    const place = fc.nat({ max: exampleText.length });
    fc.assert(
      fc.property(place, place, place, fc.constantFrom('cut', 'double', 'move', 'end'), (a, b, to, how) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        const part = exampleText.slice(from, until);
        const rest = exampleText.slice(0, from) + exampleText.slice(until);
        const text = {
          cut: rest,
          double: exampleText.slice(0, to) + part + exampleText.slice(to),
          move: rest.slice(0, to) + part + rest.slice(to),
          end: exampleText.slice(0, a),
        }[how];
        expectSound(text);
      }),
      { seed: 20160201, numRuns: 80 },
    );
  });

  it('the example with words exchanged for others of it ends in findings', () => {
    const words = [...exampleText.matchAll(/[^\s{}:,]+/g)];
    const index = fc.nat({ max: words.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(index, index), { minLength: 1, maxLength: 6 }), (swaps) => {
        let text = exampleText;
        for (const [i, j] of [...swaps].sort((x, y) => y[0] - x[0])) {
          const { 0: word, index: at } = words[i]!;
          text = text.slice(0, at) + words[j]![0] + text.slice(at + word.length);
        }
        expectSound(text);
      }),
      { seed: 20170228, numRuns: 150 },
    );
  });
});
