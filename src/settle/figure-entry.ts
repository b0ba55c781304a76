import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Entry, Located } from '../evidence/mapping-yaml.js';
import type { Plan, PlanCell } from '../plan/plan.js';

/* The parts that entries of figures files and of assumptions files have in common. What is wrong goes to `report`. */

export type Text = Extract<Located, { kind: 'text' }>;
export type Report = (finding: Diagnostic) => void;

/** The entry of a map under a key; undefined where there is none. */
export const entryOf = (value: Located | undefined, key: string): Entry | undefined =>
  value?.kind === 'map' ? value.entries.find((e) => e.key === key) : undefined;

/** A text that must be there. `meaning` says what it is, for whoever forgot it. */
export function readText(item: Located, key: string, meaning: string, report: Report): Text | undefined {
  const value = entryOf(item, key)?.value;
  if (value?.kind === 'text' && value.text.trim() !== '') return value;
  report(diagnose('SLA1003', value?.span ?? item.span, { key, meaning }));
  return undefined;
}

/** The cell under `of`: dimensions and values of the contract; empty where the entry names none, undefined where it is wrong. */
export function readCell(plan: Plan, item: Located, report: Report): PlanCell | undefined {
  const of = entryOf(item, 'of');
  if (of === undefined) return {};
  if (of.value.kind !== 'map') {
    const meaning = 'the cell, such as { region: eu }';
    report(diagnose('SLA1003', of.value.span, { key: 'of', meaning }));
    return undefined;
  }
  const cell: Record<string, string> = {};
  let understood = true;
  for (const { key, keySpan, value } of of.value.entries) {
    const dimension = plan.dimensions.find((d) => d.id === key);
    const known = dimension?.values.map((v) => v.id) ?? [];
    const chosen = value.kind === 'text' ? value.text : '';
    const isKnown = dimension?.fromRecords === true || known.includes(chosen);
    if (dimension === undefined || !isKnown) {
      const what = dimension === undefined ? 'dimension' : 'value';
      const args = {
        text: what === 'dimension' ? key : chosen,
        what,
        dimension: key,
        known: what === 'dimension' ? plan.dimensions.map((d) => d.id) : known,
      } as const;
      report(diagnose('SLA1007', what === 'dimension' ? keySpan : value.span, args));
      understood = false;
    }
    cell[key] = chosen;
  }
  return understood ? cell : undefined;
}
