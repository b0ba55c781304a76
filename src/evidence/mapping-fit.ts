import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { countedSlos } from '../plan/clock.js';
import type { Plan } from '../plan/plan.js';
import { recordCondition, type RecordCondition } from '../plan/record-condition.js';
import { nearest } from '../text/nearest.js';
import type { Source, Span } from '../text/source.js';
import { find, keySpan } from './mapping-shape.js';
import { recordFindings } from './mapping-fit-records.js';
import { recordAt, sourcePaths } from './mapping-rules.js';
import { readYaml, type Located, type Path } from './mapping-yaml.js';

/**
 * Where a mapping does not give what a plan needs. A moment that no column feeds would make every ticket one that was
 * never answered, and a promise missed for want of a line in a mapping is a credit for nothing. `source` is the text
 * of a mapping that `readMapping` has found right; with `partly` a kind of record without a source is no fault, since values may come from elsewhere.
 */
export function fitFindings(source: Source, plan: Plan, partly = false): readonly Diagnostic[] {
  const { value: file } = readYaml(source);
  if (file === undefined) return [];
  const at = sourcePaths(file).find((path) => recordAt(file, path) === 'ticket');
  const clocks =
    at === undefined
      ? []
      : [
          ...momentFindings(file, at, plan),
          ...dimensionFindings(file, at, plan),
          ...stateFindings(file, at, plan),
        ];
  return [...clocks, ...recordFindings(file, plan, partly)];
}

function momentFindings(file: Located, at: Path, plan: Plan): readonly Diagnostic[] {
  const known = keysAt(file, ...at, 'moments');
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
        placeOf(file, ...at, 'moments'),
        { moment, by, suggestion: nearest(moment, known) },
        { hint: `${moment}: column` },
      ),
    );
}

function dimensionFindings(file: Located, at: Path, plan: Plan): readonly Diagnostic[] {
  const known = keysAt(file, ...at, 'dimensions');
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
      ? unknownValues(file, at, plan, dimension)
      : [
          diagnose(
            'SLA0823',
            placeOf(file, ...at, 'dimensions'),
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
export function unknownValues(file: Located, at: Path, plan: Plan, dimension: string): readonly Diagnostic[] {
  const declared = plan.dimensions.find(({ id }) => id === dimension);
  if (declared?.fromRecords === true) return [];
  const names = (declared?.values ?? []).map(({ id }) => id);
  return textsAt(file, [...at, 'dimensions', dimension, 'values'])
    .filter(({ text }) => !names.includes(text))
    .map(({ text, span }) =>
      diagnose('SLA0824', span, { text, dimension, suggestion: nearest(text, names), names }),
    );
}

function stateFindings(file: Located, at: Path, plan: Plan): readonly Diagnostic[] {
  const states = find(file, [...at, 'states']);
  const values = find(file, [...at, 'states', 'values']);
  const made = new Set(textsAt(file, [...at, 'states', 'values']).map(({ text }) => text));
  const seen = new Set<string>();
  return countedSlos(plan).flatMap(({ label, measure }) =>
    measure.pausedWhile.flatMap((state) => {
      // The short form takes cells as names, so any state may come.
      if (seen.has(state) || made.has(state) || (states !== undefined && values === undefined)) return [];
      seen.add(state);
      const path = states === undefined ? at : [...at, 'states', 'values'];
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
export const placeOf = (file: Located, ...path: Path): Span =>
  keySpan(file, find(file, path) === undefined ? [] : path);

export function keysAt(file: Located, ...path: Path): readonly string[] {
  const value = find(file, path);
  return value?.kind === 'map' ? value.entries.map(({ key }) => key) : [];
}

function textsAt(file: Located, path: Path): readonly Extract<Located, { kind: 'text' }>[] {
  const value = find(file, path);
  return value?.kind === 'map'
    ? value.entries.flatMap((entry) => (entry.value.kind === 'text' ? [entry.value] : []))
    : [];
}
