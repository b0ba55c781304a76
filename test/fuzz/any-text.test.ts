import { describe, expect, it } from 'vitest';
import { hasErrors, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { renderDiagnostics } from '../../src/diagnostics/render.js';
import { compilePlan } from '../../src/plan/compile.js';
import { check } from '../../src/semantics/check.js';
import { runExamples } from '../../src/settle/examples.js';
import { expectedAt } from '../../src/syntax/expected.js';
import { format } from '../../src/syntax/format.js';
import { parse } from '../../src/syntax/parse.js';
import { parseWhole } from '../../src/syntax/parse-whole.js';
import { hold } from '../syntax/hold.js';
import { casesOf, damaged, diceOf } from './contracts.js';

/** Milliseconds of the processor for one case: none needs more than some tens, on a slow machine either. */
const MOST_TIME = 3000;

const CASES = casesOf('SLA_FUZZ_TEXTS', 2000);
const FIRST = casesOf('SLA_FUZZ_FIRST', 1);

/** Through every phase that a text goes through in `sla check`, `sla fmt` and the editor. */
function throughAll(text: string, seed: number): void {
  const source = { name: 'x.sla', text };
  hold(text);
  const { value, diagnostics } = parse(source);
  const whole = parseWhole(source);
  if ((whole === undefined) !== diagnostics.length > 0)
    throw new Error('the two readers do not agree whether the writing is right');
  const checked = check(value, { holidays: new Map(), syntax: diagnostics });
  const compiled = compilePlan(checked.value, { file: source.name, text });
  const found: Diagnostic[] = [...diagnostics, ...checked.diagnostics, ...compiled.diagnostics];
  if (compiled.value !== undefined && !hasErrors(found))
    found.push(...runExamples(compiled.value, checked.value).diagnostics);
  for (const { span, related, fixes, message } of found) {
    if (message === '' || /undefined|NaN|\[object/.test(message.replace(/“[^”]*”/g, '')))
      throw new Error(`a message without sense: ${message}`);
    for (const place of [
      span,
      ...related.map((r) => r.span),
      ...fixes.flatMap((f) => f.edits.map((e) => e.span)),
    ])
      if (!(0 <= place.start && place.start <= place.end && place.end <= text.length))
        throw new Error(`a place outside the text: ${JSON.stringify(place)} of ${text.length}`);
  }
  if (seed % 4 === 0) renderDiagnostics(found, [source], { color: false, most: 20 });
  if (seed % 4 === 1) format(source);
  if (seed % 4 === 2) expectedAt(source, diceOf(seed).below(text.length + 1));
}

describe(
  'any text',
  () => {
    // All that the bars ask for: npm run fuzz
    it(`of ${CASES} goes through every phase without an exception, and soon`, () => {
      const failed: string[] = [];
      for (let seed = FIRST; seed < FIRST + CASES && failed.length < 10; seed++) {
        const text = damaged(seed);
        const before = process.cpuUsage();
        try {
          throughAll(text, seed);
        } catch (error) {
          failed.push(`case ${seed}: ${String(error instanceof Error ? error.stack : error).slice(0, 600)}`);
        }
        const used = process.cpuUsage(before).user / 1000;
        if (used > MOST_TIME)
          failed.push(`case ${seed} took ${used.toFixed(0)} ms for ${text.length} letters`);
      }
      expect(failed).toEqual([]);
    });
  },
  3 * 3600_000,
);
