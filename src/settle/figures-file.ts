import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { lineAt, readYaml, type Located } from '../evidence/mapping-yaml.js';
import type { Plan, PlanPeriod } from '../plan/plan.js';
import { calendarPeriodOf, periodDays } from '../quantities/period.js';
import { nearest } from '../text/nearest.js';
import type { Source, Span } from '../text/source.js';
import { givensOf, type GivenFigure, type Givens, type LateRecord } from './evaluate/givens.js';
import { ruleOf, subjectOf } from './examples/given.js';
import { entryOf, readCell, readText, type Text } from './figure-entry.js';
import { figureTypes, parseFigure, typeExample } from './figures-value.js';

export const FIGURES_FORMAT = 'sla-figures/1';

/**
 * Reads a figures file: values that records do not hold, such as invoiced fees, facts that people state, and measures
 * that are not counted from tickets. YAML; every finding stands at its line and column. Undefined when any is found.
 *
 *     format: sla-figures/1
 *     figures:
 *       - { name: usage, of: { region: eu }, in: 2026-03, value: "USD 1,000.00" }
 *       - { late: resolution, of: { severity: p1 }, in: 2026-03, value: 75 minutes }
 */
export function readFigures(plan: Plan, source: Source): Result<Givens | undefined> {
  const { value: file, diagnostics: faults } = readYaml(source);
  if (faults.length > 0) {
    const diagnostics = faults.map((d) =>
      diagnose('SLA1001', d.span, { what: d.message.replaceAll('mapping file', 'figures file') }),
    );
    return { value: undefined, diagnostics };
  }
  const start: Span = { file: source.name, start: 0, end: Math.min(1, source.text.length) };
  const format = entryOf(file, 'format')?.value;
  const entries = entryOf(file, 'figures')?.value;
  // “figures:” with nothing below is an empty list.
  const list: Located | undefined =
    entries?.kind === 'text' && entries.text === ''
      ? { kind: 'list', items: [], span: entries.span }
      : entries;
  if (format?.kind !== 'text' || format.text !== FIGURES_FORMAT || list?.kind !== 'list') {
    const place =
      format !== undefined && (format.kind !== 'text' || format.text !== FIGURES_FORMAT)
        ? format.span
        : start;
    const what = 'it starts with “format: sla-figures/1”, and then lists its figures under “figures:”.';
    return { value: undefined, diagnostics: [diagnose('SLA1001', list?.span ?? place, { what })] };
  }
  const reading = createReading(plan, source);
  for (const item of list.items) reading.figure(item);
  return reading.result();
}

const KEYS = ['name', 'late', 'of', 'in', 'value'] as const;

interface Reading {
  figure(item: Located): void;
  result(): Result<Givens | undefined>;
}

function createReading(plan: Plan, source: Source): Reading {
  const diagnostics: Diagnostic[] = [];
  const figures: GivenFigure[] = [];
  const late: LateRecord[] = [];
  const types = figureTypes(plan);
  const seen = new Map<string, number>();

  const report = (finding: Diagnostic): void => void diagnostics.push(finding);
  const text = (item: Located, key: (typeof KEYS)[number], meaning: string): Text | undefined =>
    readText(item, key, meaning, report);

  const nameOf = (item: Located, isLate: boolean): Text | undefined => {
    const name = text(item, isLate ? 'late' : 'name', 'the name of the contract that it is a value of');
    if (name === undefined) return undefined;
    const names = isLate
      ? plan.slos.filter((s) => s.measure.kind === 'clock').map((s) => s.id)
      : [...types.keys()];
    if (names.includes(name.text)) return name;
    const suggestion = nearest(name.text, names);
    diagnostics.push(diagnose('SLA1004', name.span, { name: name.text, suggestion, names }));
    return undefined;
  };

  const periodOf = (item: Located, name: string, needed: boolean): Text | 'every' | undefined => {
    if (entryOf(item, 'in') === undefined && !needed) return 'every';
    const key = text(item, 'in', 'the period, such as 2026-03 or 2026-Q1');
    if (key === undefined) return undefined;
    const own = ruleOf(plan, name);
    const fits =
      (own !== undefined && periodDays(key.text, own) !== undefined) ||
      calendarPeriodOf(key.text) !== undefined;
    if (fits) return key;
    const each = own === undefined ? 'calendar periods, such as 2026-03' : ruleText(own);
    diagnostics.push(diagnose('SLA1006', key.span, { name, text: key.text, each }));
    return undefined;
  };

  const isNew = (item: Located, subject: string, key: string): boolean => {
    const line = seen.get(key);
    if (line === undefined) {
      seen.set(key, lineAt(source.text, item.span.start));
      return true;
    }
    diagnostics.push(diagnose('SLA1008', item.span, { subject, line }));
    return false;
  };

  const figure = (item: Located): void => {
    if (item.kind !== 'map') {
      const meaning =
        'a figure is a list of keys, such as { name: usage, in: 2026-03, value: "USD 1,000.00" }';
      diagnostics.push(diagnose('SLA1003', item.span, { key: 'name', meaning }));
      return;
    }
    for (const { key, keySpan } of item.entries) {
      if ((KEYS as readonly string[]).includes(key)) continue;
      const suggestion = nearest(key, [...KEYS]);
      diagnostics.push(diagnose('SLA1002', keySpan, { key, known: KEYS, suggestion }));
    }
    const isLate = entryOf(item, 'late') !== undefined;
    const name = nameOf(item, isLate);
    const cell = readCell(plan, item, report);
    const value = text(item, 'value', isLate ? 'by how much it was late' : 'what it is');
    const period = name === undefined ? undefined : periodOf(item, name.text, isLate);
    if (name === undefined || cell === undefined || value === undefined || period === undefined) return;
    const wanted = isLate ? 'duration' : types.get(name.text);
    const { currency } = plan.contract;
    const known = wanted === undefined ? undefined : parseFigure(value.text, wanted, currency);
    if (known === undefined || wanted === undefined) {
      const args = { name: name.text, text: value.text, wanted: typeExample(wanted ?? 'text', currency) };
      diagnostics.push(diagnose('SLA1005', value.span, args));
      return;
    }
    const key = period === 'every' ? undefined : period.text;
    if (isLate) {
      if ('type' in known && known.number !== undefined && key !== undefined)
        late.push({ slo: name.text, cell, period: key, lateness: known.number });
      return;
    }
    const subject = `${subjectOf(name.text, cell)}${key === undefined ? '' : ` in ${key}`}`;
    if (isNew(item, subject, JSON.stringify([name.text, Object.entries(cell).sort(), key])))
      figures.push({ name: name.text, cell, period: key, value: known });
  };

  return {
    figure,
    result: () => ({
      value: diagnostics.length > 0 ? undefined : givensOf(figures, late),
      diagnostics,
    }),
  };
}

const ruleText = (rule: PlanPeriod): string =>
  rule.kind === 'calendar'
    ? `${rule.unit}s, such as ${EXAMPLES[rule.unit]}`
    : rule.kind === 'fixed'
      ? `runs of ${rule.days} days from ${rule.from}, each named by its first day`
      : `${rule.kind} periods`;

const EXAMPLES = {
  day: '2026-03-01',
  week: '2026-W14',
  month: '2026-03',
  quarter: '2026-Q1',
  year: '2026',
} as const;
