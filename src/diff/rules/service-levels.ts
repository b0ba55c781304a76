import { clauseId } from '../../semantics/clause-id.js';
import type { ClockMeasure, Slo } from '../../semantics/contract.js';
import type { Change } from '../change.js';
import { compareFields } from '../fields.js';
import { change, favoured, side } from '../rules.js';
import { fromTo, labelChange, statedChange } from './agreement.js';
import { promiseChanges, type Clocks } from './promises.js';

/** Best for the provider first; the reasons stand in the table of rules. */
const NO_DATA: readonly Slo['noData']['value'][] = ['met', 'not judged', 'missed'];
const NEVER_STOPPED: readonly Slo['neverStopped']['value'][] = [
  'counts as met',
  'not counted',
  'counts as missed',
];

export function sloChanges(before: Slo, after: Slo, clocks: Clocks): Change[] {
  const clause = clauseId.slo(after.id);
  const name = `“${after.label}”`;
  const promises = (): Change[] => promiseChanges(before, after, clocks);
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      service: () => [
        change(
          'slo.service',
          clause,
          'undecided',
          fromTo(`${name}: its service`, before.service, after.service),
          before.service === undefined ? undefined : side(before.service, before.span),
          after.service === undefined ? undefined : side(after.service, after.span),
        ),
      ],
      measure: () => measureChanges(clause, name, before.measure, after.measure),
      each: () => statedChange('slo.period', clause, `${name}: the period`, before.each, after.each),
      countedBy: () =>
        statedChange(
          'slo.month',
          `${clause}.month`,
          `${name}: the moment that decides the month`,
          before.countedBy,
          after.countedBy,
        ),
      dimensions: promises,
      rows: promises,
      cells: promises,
      noData: () =>
        ordered('slo.no-data', `${clause}.no-data`, `${name}: no data`, NO_DATA, before.noData, after.noData),
      neverStopped: () =>
        ordered(
          'slo.never-stopped',
          `${clause}.never-stopped`,
          `${name}: a ticket that never stops`,
          NEVER_STOPPED,
          before.neverStopped,
          after.neverStopped,
        ),
      onChange: () =>
        statedChange(
          'slo.change',
          `${clause}.change`,
          `${name}: the value that decides`,
          before.onChange,
          after.onChange,
        ),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

/** A choice among ways that have an order: nearer to the front is better for the provider. */
function ordered<V extends string>(
  rule: 'slo.no-data' | 'slo.never-stopped',
  clause: string,
  name: string,
  best: readonly V[],
  before: { readonly value: V; readonly span: Slo['span'] },
  after: { readonly value: V; readonly span: Slo['span'] },
): Change[] {
  const favours = best.indexOf(after.value) < best.indexOf(before.value) ? 'provider' : 'customer';
  const what = fromTo(name, before.value, after.value);
  return [
    change(rule, clause, favours, what, side(before.value, before.span), side(after.value, after.span)),
  ];
}

function measureChanges(slo: string, name: string, before: ClockMeasure, after: ClockMeasure): Change[] {
  const clause = `${slo}.clock`;
  const moment = (
    rule: 'slo.start' | 'slo.stop' | 'slo.record',
    what: string,
    b: string,
    a: string,
  ): Change[] => [
    change(
      rule,
      clause,
      favoured(rule),
      fromTo(`${name}: ${what}`, b, a),
      side(b, before.span),
      side(a, after.span),
    ),
  ];
  return compareFields(
    before,
    after,
    {
      span: 'place',
      pausedSpan: 'place',
      record: () => moment('slo.record', 'the kind of record', before.record, after.record),
      start: () => moment('slo.start', 'the moment that starts the clock', before.start, after.start),
      stop: () => moment('slo.stop', 'the moment that stops the clock', before.stop, after.stop),
      pausedWhile: () => pauseChanges(`${slo}.pauses`, name, before, after),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

function pauseChanges(clause: string, name: string, before: ClockMeasure, after: ClockMeasure): Change[] {
  const states = (m: ClockMeasure): string =>
    m.pausedWhile.length === 0 ? 'paused never' : `paused while ${m.pausedWhile.join(' or ')}`;
  const sides = [
    side(states(before), before.pausedSpan ?? before.span),
    side(states(after), after.pausedSpan ?? after.span),
  ] as const;
  const added = after.pausedWhile.filter((s) => !before.pausedWhile.includes(s));
  const removed = before.pausedWhile.filter((s) => !after.pausedWhile.includes(s));
  const changes = [
    ...added.map((s) =>
      change('slo.pause.added', clause, 'provider', `${name}: the clock now stands while “${s}”.`, ...sides),
    ),
    ...removed.map((s) =>
      change('slo.pause.removed', clause, 'customer', `${name}: the clock now runs while “${s}”.`, ...sides),
    ),
  ];
  if (changes.length > 0) return changes;
  return [
    change('order.changed', clause, 'neither', `${name}: the pauses stand in another order.`, ...sides),
  ];
}
