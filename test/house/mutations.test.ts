import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../../src/diagnostics/render.js';
import { hasErrors, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { toHtml } from '../../src/document/html.js';
import { toMarkdown } from '../../src/document/markdown.js';
import { contractDocument } from '../../src/document/tree.js';
import { compilePlan } from '../../src/plan/compile.js';
import { check } from '../../src/semantics/check.js';
import { readHolidayFile } from '../../src/semantics/holidays.js';
import { runExamples } from '../../src/settle/examples.js';
import { parse } from '../../src/syntax/parse.js';
import { read } from './sources.js';

const SEED = 20160301;
const text = read('examples/it-incidents/contract.sla');
const england = readHolidayFile({
  name: 'GB-ENG.yaml',
  text: read('examples/it-incidents/calendars/GB-ENG.yaml'),
}).value;
const holidays = new Map(england === undefined ? [] : [['GB-ENG', england]]);

/** Sends a text through every pure phase, as the commands do. An exception anywhere fails the test that calls. */
function throughAll(mutant: string, printed = true): readonly Diagnostic[] {
  const source = { name: 'mutant.sla', text: mutant };
  const parsed = parse(source);
  const checked = check(parsed.value, { holidays });
  const compiled = compilePlan(checked.value, { file: source.name, text: mutant });
  const found = [...parsed.diagnostics, ...checked.diagnostics, ...compiled.diagnostics];
  // What could not be understood is left out, so even half a contract has a document.
  if (printed) {
    const tree = contractDocument(checked.value, {
      sourceFile: 'a.sla',
      sourceDigest: '0',
      toolVersion: '0',
    });
    toMarkdown(tree);
    toHtml(tree);
  }
  if (compiled.value !== undefined && !hasErrors(found))
    found.push(...runExamples(compiled.value, checked.value).diagnostics);
  renderDiagnostics(found, [source], { color: false });
  for (const { span, message } of found) {
    const isInside =
      span.file !== source.name || (0 <= span.start && span.start <= span.end && span.end <= mutant.length);
    if (!isInside || message === '')
      throw new Error(`A finding outside the text, or without words: ${JSON.stringify(span)}`);
  }
  return found;
}

describe('the example contract', () => {
  it('as it stands has no errors', () => {
    expect(throughAll(text).filter((d) => d.severity === 'error')).toEqual([]);
  });

  it('cut off anywhere ends in findings, never in an exception', () => {
    // Every cut is checked; every fifth is printed too, which takes longer than all the rest.
    for (let end = 0; end < text.length; end++) throughAll(text.slice(0, end), end % 5 === 0);
    expect(throughAll('').length).toBeGreaterThan(0);
  }, 180_000);

  it('cut off inside its last fact says so', () => {
    expect(hasErrors(throughAll(text.slice(0, text.lastIndexOf('=') + 1)))).toBe(true);
  });

  it('survives a thousand random mutations', () => {
    const words = [...new Set(text.match(/[A-Za-z_]+|\d[\d.,:-]*%?|"[^"\n]*"|[{}=:,#"]/g) ?? [])];
    const odd = [
      '\u0000',
      '\u001b[31m',
      '“',
      'é',
      '🙂',
      '\r',
      '\t',
      '9'.repeat(400),
      '-1',
      '0%',
      '24:01',
      '2016-02-30',
      '{{',
      '"',
    ];
    const piece = fc.constantFrom('', '\n', ' ', ...odd, ...words);
    const change = fc.record({
      at: fc.nat(text.length),
      length: fc.constantFrom(0, 0, 1, 2, 5, 20, 200),
      by: piece,
    });
    const lines = text.split('\n');
    const mutants = fc.oneof(
      fc
        .array(change, { minLength: 1, maxLength: 6 })
        .map((changes) =>
          changes.reduce((t, { at, length, by }) => t.slice(0, at) + by + t.slice(at + length), text),
        ),
      fc.array(fc.constantFrom(...lines), { maxLength: 60 }).map((chosen) => chosen.join('\n')),
      fc
        .array(fc.constantFrom(...words, '\n', '\n', ' '), { maxLength: 120 })
        .map((chosen) => chosen.join(' ')),
      fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(a) + text.slice(0, b)),
    );
    let runs = 0;
    fc.assert(
      fc.property(mutants, (mutant) => {
        throughAll(mutant);
        runs += 1;
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(runs).toBeGreaterThanOrEqual(1000);
  }, 60_000);
});
