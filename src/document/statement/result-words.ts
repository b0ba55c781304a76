import type { Plan, PlanClock } from '../../plan/plan.js';
import {
  exact,
  grouped,
  percentWithDetail,
  shareOf,
  thresholdsOf,
  thresholdText,
} from '../../settle/figures.js';
import type { CellResult } from '../../settle/statement.js';
import { cellName } from '../../settle/verdict.js';
import { entryOf, limitText } from './rule-words.js';
import { countsShown } from './words.js';

/* One result of a statement in words: what was counted, what was left out, what it was held against. */

export interface ResultWords {
  /** The cell of a counted service level, or ''; values name themselves. */
  readonly name: string;
  /** `2,665 of 7,677 tickets within 24 support hours = 34.71% (34.714081…%)` */
  readonly counts: string;
  /** What never stopped, and what exclusions took: one text each. */
  readonly aside: readonly string[];
  /** `60%`; undefined without a promise. */
  readonly target: string | undefined;
  /** `missed`, `met by the rule for no data`. */
  readonly verdict: string;
}

/** Whether tickets whose clock never stopped are among those counted: the sum must come out for who redoes it. */
const NEVER_STOPPED: Readonly<Record<PlanClock['neverStopped'], string>> = {
  'not counted': 'more never stopped and are not counted',
  'counts as missed': 'of them never stopped and count as missed',
  'counts as met': 'of them never stopped and count as met',
};

export function resultWords(plan: Plan, r: CellResult): ResultWords {
  const slo = plan.slos.find((s) => s.id === r.slo);
  const share = shareOf(r.within, r.total);
  const limit = limitText(entryOf(slo, r.cell)?.promise ?? null);
  const within = limit === '' ? '' : ` within ${limit}`;
  const exclusions = new Map(plan.exclusions.map((e) => [e.id, e]));
  return {
    name: r.value === undefined ? cellName(r.cell) : '',
    counts:
      r.value !== undefined
        ? r.value.arithmetic.join('; ')
        : share === undefined
          ? 'no tickets'
          : `${countsShown(r)} tickets${within} = ${percentWithDetail(share, thresholdsOf(plan, r.slo, r.target))}`,
    aside: [
      ...(r.neverStopped > 0
        ? [
            `${grouped(r.neverStopped)} ${NEVER_STOPPED[slo?.measure.kind === 'clock' ? slo.measure.neverStopped : 'not counted']}`,
          ]
        : []),
      ...Object.entries(r.excluded).map(
        ([id, n]) =>
          `${grouped(n)} ${exclusions.get(id)?.effect === 'met' ? 'counted as met' : 'taken out'} by ${id}`,
      ),
    ],
    target: r.promise ?? (r.target === null ? undefined : thresholdText(exact(r.target))),
    verdict: `${r.verdict}${r.byNoDataRule ? ' by the rule for no data' : ''}`,
  };
}
