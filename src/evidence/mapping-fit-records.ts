import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isClock } from '../plan/clock.js';
import { demandsOf } from '../plan/demands.js';
import type { Plan } from '../plan/plan.js';
import { fieldsOfExpression, fieldsOfLeaf, type FieldUse } from '../plan/record-fields.js';
import { kindsIn, kindsOfLeaf } from '../plan/record-kinds.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/source.js';
import { find, keySpan } from './mapping-shape.js';
import { recordAt, sourcePaths } from './mapping-rules.js';
import type { Located, Path } from './mapping-yaml.js';

/* Where the sources of a mapping do not give what a plan measures beside the clocks of tickets. */

interface Source {
  readonly at: Path;
  readonly dimensions: readonly string[];
  readonly fields: readonly string[];
  readonly moments: readonly string[];
}

/** What is lacking, each thing once. With `partly`, kinds of records without a source are no fault. */
export function recordFindings(file: Located, plan: Plan, partly: boolean): readonly Diagnostic[] {
  const sources = sourcesIn(file);
  const found = new Map<string, Diagnostic>();
  const report = (key: string, make: () => Diagnostic): void => {
    if (!found.has(key)) found.set(key, make());
  };
  const top = keySpan(file, find(file, ['sources']) === undefined ? [] : ['sources']);
  const lacks = (record: string, by: string): void => {
    if (partly || sources.has(record)) return;
    const hint = `- record: ${record}`;
    report(`kind ${record}`, () => diagnose('SLA0833', top, { record, by, suggestion: undefined }, { hint }));
  };
  const needsField = ({ record, field }: FieldUse, by: string): void => {
    for (const source of sources.get(record) ?? []) {
      if (has(plan, source, record, field)) continue;
      const known = [...source.fields, ...source.dimensions, ...source.moments];
      const args = { field, record, by, suggestion: nearest(field, known) };
      report(`field ${record} ${field} ${source.at.join()}`, () =>
        diagnose('SLA0834', placeIn(file, source.at, 'fields'), args, {
          hint: `fields: { ${field}: column }`,
        }),
      );
    }
  };
  for (const slo of plan.slos.filter(isClock)) lacks('ticket', slo.label);
  for (const { leaf, by, asker } of demandsOf(plan)) {
    // A fact need not stand in records: silence about it is an answer too. Fees may be known from elsewhere.
    if (leaf.kind === 'fact') continue;
    for (const record of kindsOfLeaf(plan, leaf)) {
      lacks(record, asker);
      for (const source of sources.get(record) ?? []) {
        for (const dimension of by) {
          if (isTold(plan, source, dimension)) continue;
          const args = { dimension, record, by: asker, suggestion: nearest(dimension, source.dimensions) };
          report(`dimension ${record} ${dimension} ${source.at.join()}`, () =>
            diagnose('SLA0835', placeIn(file, source.at, 'dimensions'), args, {
              hint: `dimensions: { ${dimension}: column }`,
            }),
          );
        }
      }
    }
    for (const use of fieldsOfLeaf(plan, leaf)) needsField(use, asker);
  }
  for (const exclusion of plan.exclusions) {
    const values = plan.slos.filter((slo) => !isClock(slo) && exclusion.slos.includes(slo.id));
    if (values.length === 0) continue;
    for (const record of kindsIn(plan, exclusion.when).filter((kind) => kind !== 'fact')) {
      if (!sources.has(record) && !partly)
        report(`exclusion ${exclusion.id}`, () =>
          diagnose('SLA0836', top, { exclusion: exclusion.label, record }, { hint: `- record: ${record}` }),
        );
      if (exclusion.noticeDays !== null) needsField({ record, field: 'announced' }, exclusion.label);
    }
    for (const e of [exclusion.where, exclusion.when])
      for (const use of fieldsOfExpression(plan, e)) needsField(use, exclusion.label);
  }
  return [...found.values(), ...currencyFindings(file, plan)];
}

function sourcesIn(file: Located): ReadonlyMap<string, readonly Source[]> {
  const sources = new Map<string, Source[]>();
  for (const at of sourcePaths(file)) {
    const record = recordAt(file, at);
    if (record === undefined) continue;
    const keys = (group: string): readonly string[] => {
      const value = find(file, [...at, group]);
      return value?.kind === 'map' ? value.entries.map(({ key }) => key) : [];
    };
    const source = { at, dimensions: keys('dimensions'), fields: keys('fields'), moments: keys('moments') };
    sources.set(record, [...(sources.get(record) ?? []), source]);
  }
  return sources;
}

/** Whether a source gives a field, or what it follows from. */
function has(plan: Plan, source: Source, record: string, field: string): boolean {
  if ([...source.fields, ...source.dimensions, ...source.moments].includes(field)) return true;
  if (field === 'duration') return source.moments.includes('from') || source.moments.includes('to');
  if (record === 'probe' && field === 'fails') return source.fields.includes('answers');
  if (record === 'probe' && field === 'answers') return source.fields.includes('fails');
  // The last state of a ticket is known from its history, its lateness from its clock.
  if (record === 'ticket' && (field === 'state' || field === 'lateness')) return true;
  return isTold(plan, source, field);
}

/** Whether a dimension is mapped, or follows from others that are. */
function isTold(plan: Plan, source: Source, dimension: string): boolean {
  if (source.dimensions.includes(dimension)) return true;
  const derivation = plan.dimensions.find(({ id }) => id === dimension)?.derivation ?? null;
  return derivation !== null && derivation.by.every((other) => isTold(plan, source, other));
}

/** Money of a field must be that of the contract. */
function currencyFindings(file: Located, plan: Plan): readonly Diagnostic[] {
  const { currency } = plan.contract;
  return sourcePaths(file).flatMap((at) => {
    const fields = find(file, [...at, 'fields']);
    return (fields?.kind === 'map' ? fields.entries : []).flatMap(({ key, value }) => {
      const unit = find(value, ['unit']);
      if (unit?.kind !== 'text' || !/^[A-Z]{3}$/.test(unit.text.trim()) || unit.text.trim() === currency)
        return [];
      return [diagnose('SLA0837', unit.span, { field: key, unit: unit.text.trim(), currency })];
    });
  });
}

/** Where a key of a source stands; the source itself where it is not there. */
const placeIn = (file: Located, at: Path, key: string): Span =>
  keySpan(file, find(file, [...at, key]) === undefined ? at : [...at, key]);
