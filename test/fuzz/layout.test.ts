import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../src/plan/compile.js';
import { check } from '../../src/semantics/check.js';
import type { ContractFile } from '../../src/syntax/ast.js';
import { format } from '../../src/syntax/format.js';
import { parse } from '../../src/syntax/parse.js';
import { scan } from '../../src/syntax/scan.js';
import { meaningOf } from '../syntax/fixtures.js';
import { careless, casesOf } from './contracts.js';

const CASES = casesOf('SLA_FUZZ_LAYOUTS', 300);

const comments = (text: string): string[] =>
  scan(text)
    .filter((word) => word.tokenType.name === 'Comment')
    .map((word) => word.image.trimEnd());

/** The plan without the places and the digest of its source. */
function planOf(file: ContractFile, text: string): unknown {
  const { value } = check(file, { holidays: new Map() });
  const plan = compilePlan(value, { file: 'x.sla', text }).value;
  return plan === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(plan, (key, part: unknown) =>
          ['span', 'sha256', 'line', 'column', 'source', 'start', 'end'].includes(key) &&
          typeof part !== 'string'
            ? undefined
            : part,
        ),
      );
}

/** Says what is wrong with the layout of a contract; undefined where nothing is. */
function wrongWith(text: string): string | undefined {
  const parsed = parse({ name: 'x.sla', text });
  if (parsed.diagnostics.length > 0) return undefined;
  const once = format({ name: 'x.sla', text }).value;
  const again = parse({ name: 'x.sla', text: once });
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (again.diagnostics.length > 0) return `has a finding: ${again.diagnostics[0]?.message}`;
  if (format({ name: 'x.sla', text: once }).value !== once) return 'has another layout the second time';
  if (!same(comments(once), comments(text))) return 'loses or moves a comment';
  if (!same(meaningOf(again.value), meaningOf(parsed.value))) return 'has another tree';
  if (!same(planOf(again.value, once), planOf(parsed.value, text))) return 'has another plan';
  return undefined;
}

describe(
  'the layout',
  () => {
    // All that the bars ask for: npm run fuzz
    it(`of ${CASES} careless contracts is settled at once, and keeps comments, tree and plan`, () => {
      const failed: string[] = [];
      let judged = 0;
      let plans = 0;
      for (let seed = 1; judged < CASES && seed < CASES * 3 && failed.length < 10; seed++) {
        const text = careless(seed);
        const { value, diagnostics } = parse({ name: 'x.sla', text });
        // Declarations are cut out by their first letters: a few are cut in the middle.
        if (diagnostics.length > 0) continue;
        judged++;
        if (planOf(value, text) !== undefined) plans++;
        const wrong = wrongWith(text);
        if (wrong !== undefined) failed.push(`case ${seed} ${wrong}`);
      }
      expect(failed).toEqual([]);
      expect(judged).toBe(CASES);
      expect(plans).toBeGreaterThan(CASES / 10);
    });
  },
  3 * 3600_000,
);
