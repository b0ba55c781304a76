import { compare } from '../../quantities/ratio.js';
import type { Duration } from '../contract.js';
import { clockOf, type Rule, type SloDraft } from '../draft.js';
import { cellText, promiseText } from '../wording.js';

/**
 * Two clocks of the same service that start together: what comes later (resolved) has more time than what comes first
 * (answered). Which moment comes later is known by their names only, so only well-known pairs are compared.
 */
export const clockOrder: Rule = ({ draft, scope }) => {
  const together = new Map<string, SloDraft[]>();
  for (const slo of draft.slos) {
    const key = startOf(slo);
    if (key === undefined) continue;
    const group = together.get(key);
    if (group === undefined) together.set(key, [slo]);
    // More than a few levels for the same start are a generated text: the first ones show what is wrong with all.
    else if (group.length < 50) group.push(slo);
  }
  for (const group of together.values()) {
    for (const [late, early] of group.flatMap((a) => group.map((b) => [a, b] as const))) {
      if (early === late || !comesFirst(early, late)) continue;
      const pair = crossed(early, late);
      if (pair === undefined) continue;
      scope.report(
        'SLA0527',
        late.rows[pair.late]!.span,
        {
          late: late.id,
          latePromise: promiseText(late.rows[pair.late]!.promise),
          early: early.id,
          earlyPromise: promiseText(early.rows[pair.early]!.promise),
          cell: pair.cell,
        },
        { related: [{ span: early.rows[pair.early]!.span, message: 'The promise for the earlier moment.' }] },
      );
    }
  }
};

/** Moments in the order in which they come in the life of a ticket. */
const ORDER = ['opened', 'created', 'acknowledged', 'assigned', 'first_reply', 'answered', 'responded', 'resolved', 'closed']; // prettier-ignore

function comesFirst(early: SloDraft, late: SloDraft): boolean {
  const [a, b] = [clockOf(early)?.stop, clockOf(late)?.stop].map((stop) => ORDER.indexOf(stop ?? ''));
  return a !== undefined && b !== undefined && a >= 0 && b >= 0 && a < b;
}

/** Clocks of one service that start at the same moment and stand in the same states. */
function startOf(slo: SloDraft): string | undefined {
  const clock = clockOf(slo);
  if (clock === undefined) return undefined;
  return JSON.stringify([slo.service, clock.start, clock.startRule, clock.pausedWhile]);
}

/** The first cell whose later moment has no more time, for at least as many tickets. */
function crossed(
  early: SloDraft,
  late: SloDraft,
): { early: number; late: number; cell: string | undefined } | undefined {
  for (const l of late.cells) {
    const e = early.cells.find((x) =>
      Object.entries(x.cell).every(([id, value]) => (l.cell[id] ?? value) === value),
    );
    const [a, b] = [early.rows[e?.row ?? -1]?.promise, late.rows[l.row]?.promise];
    if (e === undefined || a === undefined || b === undefined || a.kind !== b.kind) continue;
    if (a.kind === 'bound' || b.kind === 'bound' || !sameClock(a.within, b.within)) continue;
    if (b.within.seconds >= a.within.seconds) continue;
    if (a.kind === 'share within' && b.kind === 'share within' && compare(b.share, a.share) < 0) continue;
    return { early: e.row, late: l.row, cell: cellText(l.cell) };
  }
  return undefined;
}

const sameClock = (a: Duration, b: Duration): boolean =>
  a.calendar === b.calendar && a.days === undefined && b.days === undefined;
