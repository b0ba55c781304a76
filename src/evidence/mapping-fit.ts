import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { countedSlos } from '../plan/clock.js';
import type { Plan } from '../plan/plan.js';
import { recordCondition, type RecordCondition } from '../plan/record-condition.js';
import { nearest } from '../text/nearest.js';
import type { Source, Span } from '../text/source.js';
import { find, keySpan } from './mapping-shape.js';
import { readYaml, type Located } from './mapping-yaml.js';

/**
 * Where a mapping does not give what a plan needs. A moment that no column feeds would make every ticket one that was
 * never answered, and a promise missed for want of a line in a mapping is a credit for nothing. `source` is the text
 * of a mapping that `readMapping` has found right.
 */
export function fitFindings(source: Source, plan: Plan): readonly Diagnostic[] {
  const { value: file } = readYaml(source);
  if (file === undefined) return [];
  return [...momentFindings(file, plan), ...dimensionFindings(file, plan), ...stateFindings(file, plan)];
}

function momentFindings(file: Located, plan: Plan): readonly Diagnostic[] {
  const known = keysAt(file, 'moments');
  const needs = new Map<string, string>();
  for (const { label, measure } of countedSlos(plan)) {
    for (const moment of [...measure.start, measure.stop, measure.countedBy]) {
      if (!needs.has(moment)) needs.set(moment, label);
    }
  }
  return [...needs]
    .filter(([moment]) => !known.includes(moment))
    .map(([moment, by]) =>
      diagnose(
        'SLA0822',
        placeOf(file, 'moments'),
        { moment, by, suggestion: nearest(moment, known) },
        { hint: `${moment}: column` },
      ),
    );
}

function dimensionFindings(file: Located, plan: Plan): readonly Diagnostic[] {
  const known = keysAt(file, 'dimensions');
  const needs = new Map<string, string>();
  const need = (dimension: string, by: string): void => {
    if (!needs.has(dimension)) needs.set(dimension, by);
  };
  const slos = countedSlos(plan);
  for (const { dimensions, where, label } of slos) {
    for (const d of [...dimensions, ...dimensionsIn(where && recordCondition(where))]) need(d, label);
  }
  for (const { where, label, slos: of } of plan.exclusions) {
    if (!slos.some(({ id }) => of.includes(id))) continue;
    for (const d of dimensionsIn(where && recordCondition(where))) need(d, label);
  }
  return [...needs].flatMap(([dimension, by]) =>
    known.includes(dimension)
      ? unknownValues(file, plan, dimension)
      : [
          diagnose(
            'SLA0823',
            placeOf(file, 'dimensions'),
            { dimension, by, suggestion: nearest(dimension, known) },
            { hint: `dimensions: { ${dimension}: column }` },
          ),
        ],
  );
}

function dimensionsIn(condition: RecordCondition | null | undefined): readonly string[] {
  if (condition === null || condition === undefined) return [];
  if (condition.kind === 'is') return [condition.dimension];
  return (condition.kind === 'not' ? [condition.operand] : condition.operands).flatMap(dimensionsIn);
}

/** Values that a mapping makes and the contract does not have: their tickets would be counted nowhere. */
function unknownValues(file: Located, plan: Plan, dimension: string): readonly Diagnostic[] {
  const declared = plan.dimensions.find(({ id }) => id === dimension);
  if (declared?.fromRecords === true) return [];
  const names = (declared?.values ?? []).map(({ id }) => id);
  return textsAt(file, ['dimensions', dimension, 'values'])
    .filter(({ text }) => !names.includes(text))
    .map(({ text, span }) =>
      diagnose('SLA0824', span, { text, dimension, suggestion: nearest(text, names), names }),
    );
}

function stateFindings(file: Located, plan: Plan): readonly Diagnostic[] {
  const states = find(file, ['states']);
  const values = find(file, ['states', 'values']);
  const made = new Set(textsAt(file, ['states', 'values']).map(({ text }) => text));
  const seen = new Set<string>();
  return countedSlos(plan).flatMap(({ label, measure }) =>
    measure.pausedWhile.flatMap((state) => {
      // The short form takes cells as names, so any state may come.
      if (seen.has(state) || made.has(state) || (states !== undefined && values === undefined)) return [];
      seen.add(state);
      const path = states === undefined ? [] : ['states', 'values'];
      return [
        diagnose(
          'SLA0825',
          placeOf(file, ...path),
          { state, by: label, suggestion: nearest(state, made) },
          { hint: states === undefined ? 'states: { column: status, at: changed_at }' : `Waiting: ${state}` },
        ),
      ];
    }),
  );
}

/** Where a key stands; the start of the file for one that is not there. */
const placeOf = (file: Located, ...path: readonly string[]): Span =>
  keySpan(file, find(file, path) === undefined ? [] : path);

function keysAt(file: Located, ...path: readonly string[]): readonly string[] {
  const value = find(file, path);
  return value?.kind === 'map' ? value.entries.map(({ key }) => key) : [];
}

function textsAt(file: Located, path: readonly string[]): readonly Extract<Located, { kind: 'text' }>[] {
  const value = find(file, path);
  return value?.kind === 'map'
    ? value.entries.flatMap((entry) => (entry.value.kind === 'text' ? [entry.value] : []))
    : [];
}
