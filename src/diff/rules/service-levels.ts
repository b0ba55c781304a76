import { clauseId } from '../../semantics/clause-id.js';
import { expressionText } from '../../semantics/expression-text.js';
import type { ClockMeasure, Dimension, Slo, ValueMeasure } from '../../semantics/contract.js';
import type { Change, Favours } from '../change.js';
import { compareConditions, conditionWords } from '../conditions.js';
import { periodWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { change, favoured, side, type RuleId } from '../rules.js';
import { fromTo, labelChange, statedChange } from './agreement.js';
import { promiseChanges, type Clocks } from './promises.js';
import { REWORDED, sameValue } from './values.js';

/** Best for the provider first; the reasons stand in the table of rules. */
const NO_DATA: readonly Slo['noData']['value'][] = ['met', 'not judged', 'missed'];
const NEVER_STOPPED: readonly ClockMeasure['neverStopped']['value'][] = [
  'counts as met',
  'not counted',
  'counts as missed',
];

/** What service levels are compared with: calendars of both versions, dimensions of both, known values. */
export interface LevelTerms {
  readonly clocks: Clocks;
  readonly dimensions: readonly Dimension[];
  readonly known: Known;
}

export function sloChanges(before: Slo, after: Slo, terms: LevelTerms): Change[] {
  const clause = clauseId.slo(after.id);
  const name = `“${after.label}”`;
  const { known, dimensions } = terms;
  const promises = (): Change[] => promiseChanges(before, after, terms);
  const told = (
    rule: RuleId,
    at: string,
    favours: Favours,
    what: string,
    of: (s: Slo) => string,
    why?: string,
  ) => {
    const [b, a] = [side(of(before), before.span), side(of(after), after.span)];
    return [change(rule, at, favours, fromTo(`${name}: ${what}`, b.text, a.text), b, a, why)];
  };
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
      measure: () => measureChanges(clause, name, before, after, terms),
      where: () => {
        const words = (s: Slo): string => conditionWords(s.where, known.currency);
        const order = compareConditions(before.where, after.where, dimensions, known);
        return order === 'equal'
          ? told('slo.where', `${clause}.where`, 'neither', 'what counts', words, REWORDED)
          : told('slo.where', `${clause}.where`, 'undecided', 'what counts', words);
      },
      each: () => told('slo.period', clause, 'undecided', 'the period', (s) => periodWords(s.each.value)),
      dimensions: promises,
      by: promises,
      rows: promises,
      cells: promises,
      judged: () =>
        told('slo.judged', `${clause}.judged`, 'undecided', 'how it is judged', ({ judged }) =>
          judged === undefined
            ? 'exactly'
            : `with ${judged.decimals} decimal${judged.decimals === 1 ? '' : 's'}, ${judged.mode}`,
        ),
      shownDecimals: () =>
        told('slo.shown', clause, 'neither', 'decimals shown', (s) => String(s.shownDecimals ?? 'all')),
      needs: () =>
        told('slo.needs', `${clause}.needs`, 'undecided', 'the least number of records', ({ needs }) =>
          needs === undefined ? 'none' : `${needs.count} ${needs.record}, otherwise ${needs.otherwise}`,
        ),
      noData: () =>
        ordered('slo.no-data', `${clause}.no-data`, `${name}: no data`, NO_DATA, before.noData, after.noData),
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

function measureChanges(clause: string, name: string, before: Slo, after: Slo, terms: LevelTerms): Change[] {
  const [b, a] = [before.measure, after.measure];
  if (b.kind === 'clock' && a.kind === 'clock') return clockChanges(clause, name, b, a);
  const words = (m: ClockMeasure | ValueMeasure): string =>
    m.kind === 'clock'
      ? `time from ${m.start.join(' and ')} to ${m.stop} of ${m.record}`
      : expressionText(m.expression, terms.known.currency);
  const sides = [side(words(b), b.span), side(words(a), a.span)] as const;
  const what = fromTo(`${name}: what is measured`, sides[0].text, sides[1].text);
  const equal =
    b.kind === 'value' &&
    a.kind === 'value' &&
    sameValue(b.expression, a.expression, terms.dimensions, terms.known);
  return [
    equal
      ? change('slo.measure', `${clause}.measure`, 'neither', what, ...sides, REWORDED)
      : change('slo.measure', `${clause}.measure`, 'undecided', what, ...sides),
  ];
}

function clockChanges(slo: string, name: string, before: ClockMeasure, after: ClockMeasure): Change[] {
  const clause = `${slo}.clock`;
  const moment = (rule: RuleId, what: string, of: (m: ClockMeasure) => string): Change[] => {
    const [b, a] = [side(of(before), before.span), side(of(after), after.span)];
    return [change(rule, clause, favoured(rule), fromTo(`${name}: ${what}`, b.text, a.text), b, a)];
  };
  const start = (): Change[] =>
    moment('slo.start', 'the moment that starts the clock', (m) =>
      m.startRule === 'one' ? m.start.join() : `the ${m.startRule} of ${m.start.join(' and ')}`,
    );
  return compareFields(
    before,
    after,
    {
      kind: 'matched',
      span: 'place',
      pausedSpan: 'place',
      record: () => moment('slo.record', 'the kind of record', (m) => m.record),
      start,
      startRule: start,
      stop: () => moment('slo.stop', 'the moment that stops the clock', (m) => m.stop),
      pausedWhile: () => pauseChanges(`${slo}.pauses`, name, before, after),
      countedBy: () =>
        statedChange(
          'slo.month',
          `${slo}.month`,
          `${name}: the moment that decides the month`,
          before.countedBy,
          after.countedBy,
        ),
      neverStopped: () =>
        ordered(
          'slo.never-stopped',
          `${slo}.never-stopped`,
          `${name}: a ticket that never stops`,
          NEVER_STOPPED,
          before.neverStopped,
          after.neverStopped,
        ),
      onChange: () =>
        statedChange(
          'slo.change',
          `${slo}.change`,
          `${name}: the value that decides`,
          before.onChange,
          after.onChange,
        ),
      onReopening: () =>
        statedChange(
          'slo.reopening',
          `${slo}.reopening`,
          `${name}: a reopened ticket`,
          before.onReopening,
          after.onReopening,
        ),
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
