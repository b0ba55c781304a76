import { nearest } from '../../text/nearest.js';
import type { Span } from '../../text/source.js';
import { clockOf, type ClockDraft, type Rule } from '../draft.js';
import { factOf } from '../lower/slo.js';
import { replaceWith } from '../scope.js';

/**
 * A clock can run: its stop is not over when it starts, and its pauses fall between the two. Moments and states are the
 * author's names; only those whose order in the life of a ticket is plain by their names are judged, each finding with
 * the short history that shows it.
 */
export const clockConditions: Rule = ({ draft, scope }) => {
  const states = draft.dimensions.find((d) => d.id === 'state' && !d.fromRecords && d.values.length > 0);
  for (const slo of draft.slos) {
    const clock = clockOf(slo);
    if (clock === undefined) continue;
    const start = startRank(clock);
    const stop = rankOf(clock.stop);
    if (start !== undefined && stop !== undefined && start > stop) {
      const first = lateStart(clock);
      const measure = factOf(slo.node, 'Measure')?.value;
      const at = measure?.kind === 'TimeBetween' ? measure.stop.span : clock.span;
      const history = historyOf([clock.stop, first]);
      scope.report('SLA0546', at, { start: first, stop: clock.stop, history });
      continue;
    }
    for (const { text, span } of factOf(slo.node, 'Paused')?.states ?? []) {
      if (text === '') continue;
      if (states !== undefined && !states.values.some(({ id }) => id === text)) {
        const suggestion = nearest(
          text,
          states.values.map(({ id }) => id),
        );
        scope.report(
          'SLA0548',
          span,
          { state: text, states: states.values.map(({ id }) => id), suggestion },
          {
            related: [{ span: states.nameSpan, message: 'The states of a ticket.' }],
            fixes: suggestion === undefined ? [] : [replaceWith(span, suggestion)],
          },
        );
      } else outside(text, span, clock, start, stop);
    }
  }

  function outside(
    state: string,
    span: Span,
    clock: ClockDraft,
    start: number | undefined,
    stop: number | undefined,
  ): void {
    const rank = rankOf(state);
    const [first = ''] = clock.start;
    const isAfter = state === clock.stop || (rank !== undefined && stop !== undefined && rank > stop);
    const isBefore = rank !== undefined && start !== undefined && rank < start;
    if (!isAfter && !isBefore) return;
    const moments = isAfter ? [first, clock.stop] : [state, first, clock.stop];
    if (isAfter && state !== clock.stop) moments.push(state);
    scope.report('SLA0547', span, {
      state,
      start: first,
      stop: clock.stop,
      when: isAfter ? 'after' : 'before',
      history: historyOf(moments),
    });
  }
};

/** Moments, and states of the same name, in the order in which a ticket meets them. */
const order: readonly (readonly string[])[] = [
  ['opened', 'created', 'reported', 'submitted'],
  ['acknowledged', 'assigned', 'first_reply', 'answered'],
  ['resolved', 'restored', 'solved', 'fixed'],
  ['closed'],
];
const ranks = new Map(order.flatMap((names, rank) => names.map((name) => [name, rank] as const)));
const rankOf = (moment: string): number | undefined => ranks.get(moment);

/** The earliest place in a ticket's life at which the clock can start; undefined where a name does not tell. */
function startRank({ start, startRule }: ClockDraft): number | undefined {
  const known = start.map(rankOf);
  const sure = known.filter((rank) => rank !== undefined);
  if (startRule === 'later') return sure.length === 0 ? undefined : Math.max(...sure);
  return sure.length < known.length ? undefined : Math.min(...sure);
}

/** The moment that makes the start late. */
const lateStart = ({ start }: ClockDraft): string =>
  start.reduce(
    (late, moment) => ((rankOf(moment) ?? -1) > (rankOf(late) ?? -1) ? moment : late),
    start[0] ?? '',
  );

/** `opened 09:00, answered 10:00, resolved 11:00` */
const historyOf = (moments: readonly string[]): string =>
  moments.map((moment, i) => `${moment} ${String(9 + i).padStart(2, '0')}:00`).join(', ');
