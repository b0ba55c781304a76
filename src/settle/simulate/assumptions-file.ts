import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.js';
import { lineAt, readYaml, type Located } from '../../evidence/mapping-yaml.js';
import type { Plan } from '../../plan/plan.js';
import { nearest } from '../../text/nearest.js';
import type { Source, Span } from '../../text/source.js';
import { subjectOf } from '../examples/given.js';
import { entryOf, readCell, readText, type Report } from '../figure-entry.js';
import { figureTypes } from '../figures-value.js';
import type { Assumption } from './assumption.js';
import { isWay, readWay, ways, WAYS } from './assumption-ways.js';

export const ASSUMPTIONS_FORMAT = 'sla-assumptions/1';

/**
 * Reads an assumptions file: how the values of a contract are drawn. YAML; every finding stands at its line and column.
 * Undefined when any is found.
 *
 *     format: sla-assumptions/1
 *     assume:
 *       - { name: resolution, of: { severity: p1 }, count: 40, kept: 92%, varying: 4% }
 *       - { name: uptime, outages: 0.5, typical: 20 minutes, one_in_ten: 2 hours }
 *       - { name: satisfaction, from: 3.8, usually: 4.3, to: 4.7 }
 *       - { name: usage, value: "USD 1,000.00" }
 */
export function readAssumptions(plan: Plan, source: Source): Result<readonly Assumption[] | undefined> {
  const { value: file, diagnostics: faults } = readYaml(source);
  if (faults.length > 0) {
    const diagnostics = faults.map((d) =>
      diagnose('SLA1101', d.span, { what: d.message.replaceAll('mapping file', 'assumptions file') }),
    );
    return { value: undefined, diagnostics };
  }
  const start: Span = { file: source.name, start: 0, end: Math.min(1, source.text.length) };
  const format = entryOf(file, 'format')?.value;
  const list = entryOf(file, 'assume')?.value;
  if (format?.kind !== 'text' || format.text !== ASSUMPTIONS_FORMAT || list?.kind !== 'list') {
    const wrong = format !== undefined && (format.kind !== 'text' || format.text !== ASSUMPTIONS_FORMAT);
    const what =
      'it starts with “format: sla-assumptions/1”, and then lists its assumptions under “assume:”.';
    return {
      value: undefined,
      diagnostics: [diagnose('SLA1101', wrong ? format.span : (list?.span ?? start), { what })],
    };
  }
  const diagnostics: Diagnostic[] = [];
  const report: Report = (finding) => void diagnostics.push(finding);
  const seen = new Map<string, number>();
  const assumptions = list.items.flatMap((item) => {
    const read = readAssumption(plan, item, report);
    if (read === undefined) return [];
    const key = JSON.stringify([read.name, Object.entries(read.cell).sort()]);
    const line = seen.get(key);
    if (line !== undefined)
      report(diagnose('SLA1008', item.span, { subject: subjectOf(read.name, read.cell), line }));
    else seen.set(key, lineAt(source.text, item.span.start));
    return [read];
  });
  return { value: diagnostics.length > 0 ? undefined : assumptions, diagnostics };
}

function readAssumption(plan: Plan, item: Located, report: Report): Assumption | undefined {
  const name = readText(item, 'name', 'the name of the contract whose value is drawn', report);
  const cell = readCell(plan, item, report);
  if (name === undefined || cell === undefined || item.kind !== 'map') return undefined;
  const type = figureTypes(plan).get(name.text);
  if (type === undefined) {
    const names = [...figureTypes(plan).keys()];
    report(diagnose('SLA1004', name.span, { name: name.text, suggestion: nearest(name.text, names), names }));
    return undefined;
  }
  const found = item.entries.map((e) => e.key).filter(isWay);
  const [way, ...more] = found;
  if (way === undefined || more.length > 0) {
    report(diagnose('SLA1103', name.span, { name: name.text, found, ways }));
    return undefined;
  }
  const known = ['name', 'of', way, ...WAYS[way]];
  for (const { key, keySpan } of item.entries) {
    if (known.includes(key)) continue;
    report(diagnose('SLA1102', keySpan, { key, known, suggestion: nearest(key, known) }));
  }
  const how = readWay(plan, { item, name: name.text, type, way, report });
  return how === undefined ? undefined : { name: name.text, cell, how };
}
