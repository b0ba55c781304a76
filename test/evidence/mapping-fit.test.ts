import { describe, expect, it } from 'vitest';
import { fitFindings } from '../../src/evidence/mapping-fit.js';
import { compilePlan } from '../../src/plan/compile.js';
import { check } from '../../src/semantics/check.js';
import { parse } from '../../src/syntax/parse.js';
import { desk } from '../cli/desk.js';
import { mappingText, marked } from './mappings.js';

/** Each finding of a mapping with the contract `desk`, as `code “marked text”: message`. */
function fit(mapping: string, contract = desk): readonly string[] {
  const source = { name: 'desk.sla', text: contract };
  const checked = check(parse(source).value, { holidays: new Map() });
  const { value: plan } = compilePlan(checked.value, { file: source.name, text: contract });
  if (plan === undefined) throw new Error('no plan');
  return fitFindings({ name: 'mapping.yaml', text: mapping }, plan).map(
    (d) => `${d.code} “${marked(mapping, d)}”: ${d.message}`,
  );
}
const moments = 'moments: { opened: a, answered: b }';
const severity = 'dimensions: { severity: { column: priority, values: { "1": high, "2": low } } }';

describe('a mapping and a contract', () => {
  it('fit where every moment, dimension and pause has its column', () => {
    const contract = desk.replace('paused  never', 'paused  while waiting');
    const states = 'states: { column: s, at: a, values: { Waiting: waiting } }';
    expect(fit(mappingText(severity, { moments }))).toEqual([]);
    expect(fit(mappingText(`${severity}\n${states}`, { moments }), contract)).toEqual([]);
    expect(
      fit(mappingText('dimensions: { severity: p }\nstates: { column: s, at: a }', { moments }), contract),
    ).toEqual([]);
  });

  it('do not without a moment, and the one with a similar name is named', () => {
    expect(fit(mappingText(severity, { moments: 'moments: { opened: a, answred: b }' }))).toEqual([
      'SLA0822 “moments”: The contract needs the moment “answered” (for “Answer”), and the mapping names no column ' +
        'for it. The mapping has “answred”. Without it no ticket would ever reach that moment.',
    ]);
  });

  it('do not without the dimension of a target or of an exclusion', () => {
    const contract = `${desk}
dimension channel { phone, portal }
exclusion own "Own" {
  from  answer, as removed
  where not channel is phone
}
`;
    const found = fit(mappingText('', { moments }), contract);
    expect(found.map((line) => line.slice(0, 7))).toEqual(['SLA0823', 'SLA0823']);
    expect(found[0]).toContain('“severity” (for “Answer”)');
    expect(found[1]).toContain('“channel” (for “Own”)');
  });

  it('let a value pass that the contract does not have, with a warning', () => {
    expect(fit(mappingText(severity.replace('high', 'hihg'), { moments }))).toEqual([
      'SLA0824 “hihg”: The mapping makes “hihg” a value of severity, but the contract has only high, low. ' +
        'Did you mean “high”? Tickets with it are counted nowhere.',
    ]);
  });

  it('do not where nothing says when a clock pauses', () => {
    const contract = desk.replace('paused  never', 'paused  while waiting or hold');
    const states = 'states: { column: s, at: a, values: { Waiting: waiting } }';
    const without = fit(mappingText(severity, { moments }), contract);
    expect(without.map((line) => line.slice(0, 7))).toEqual(['SLA0825', 'SLA0825']);
    const partly = fit(mappingText(`${severity}\n${states}`, { moments }), contract);
    expect(partly).toHaveLength(1);
    expect(partly[0]).toMatch(/^SLA0825 “values”: .* pauses while hold,/);
  });
});
