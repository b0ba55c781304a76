import type { Extras } from '../../diagnostics/diagnose.js';
import type { SloFact } from '../../syntax/ast.js';
import { dimensionsUsedBy, type Rule, type SloDraft } from '../draft.js';
import { factOf } from '../lower/slo.js';

/** Nothing that moves money is implied: each service level says all that decides how a ticket counts. */
export const sloFacts: Rule = ({ draft, scope }) => {
  for (const slo of draft.slos) {
    if (scope.unreadIn(slo.span)) continue;
    const has = (kind: SloFact['kind']): boolean => factOf(slo.node, kind) !== undefined;
    const at = slo.nameSpan;
    const start = slo.measure?.start ?? 'opened';
    const stop = slo.measure?.stop ?? 'resolved';

    if (!has('Measure')) {
      scope.report(
        'SLA0501',
        at,
        { slo: slo.id },
        { hint: 'For example: measure time from opened to resolved of ticket' },
      );
    }
    if (!has('Paused')) {
      scope.report(
        'SLA0506',
        at,
        { slo: slo.id },
        {
          hint: 'Write “paused never”, or for example “paused while waiting_on_customer”.',
          ...insertion(slo, 'Paused', 'paused never', 'the clock never stands'),
        },
      );
    }
    const window = factOf(slo.node, 'Window');
    const counted = `counted in the month of ${start}`;
    if (window === undefined) {
      scope.report(
        'SLA0502',
        at,
        { slo: slo.id },
        {
          hint: `For example: each calendar month, ${counted}`,
          ...insertion(
            slo,
            'Window',
            `each calendar month, ${counted}`,
            `tickets count in the month in which they are ${start}`,
          ),
        },
      );
    } else if (window.countedBy === undefined && window.period.unit !== '') {
      const end = window.period.span.end;
      scope.report(
        'SLA0503',
        window.span,
        { slo: slo.id, start, stop },
        {
          hint: `For example: each calendar month, ${counted}`,
          fixes: [
            {
              title: `add “${counted}”`,
              edits: [{ span: { ...window.span, start: end, end }, text: `, ${counted}` }],
            },
          ],
        },
      );
    }
    if ((factOf(slo.node, 'Target')?.rows.length ?? 0) === 0) {
      scope.report('SLA0508', at, { slo: slo.id }, { hint: 'For example: target 95% within 4 hours' });
    }
    if (!has('NoData')) {
      scope.report(
        'SLA0504',
        at,
        { slo: slo.id },
        {
          hint: 'Write “no data counts as met”, “no data counts as missed” or “no data counts as not judged”.',
          ...insertion(slo, 'NoData', 'no data counts as met', 'a month without tickets is kept'),
        },
      );
    }
    if (!has('NeverStopped') && slo.measure !== undefined) {
      scope.report(
        'SLA0505',
        at,
        { slo: slo.id, stop },
        {
          hint: `Write “if never ${stop}: not counted”, “… counts as missed” or “… counts as met”.`,
          ...insertion(slo, 'NeverStopped', `if never ${stop}: counts as missed`, 'such tickets are late'),
        },
      );
    }
    const [dimension] = dimensionsUsedBy(slo, draft);
    if (dimension !== undefined && !has('DimensionChange')) {
      scope.report(
        'SLA0507',
        at,
        { slo: slo.id, dimension },
        {
          hint: `Write “on ${dimension} change: the last ${dimension} decides” or “… the first ${dimension} decides”.`,
          ...insertion(
            slo,
            'DimensionChange',
            `on ${dimension} change: the last ${dimension} decides`,
            `the last ${dimension} decides`,
          ),
        },
      );
    }
  }
};

const layout: readonly SloFact['kind'][] = [
  'Measure',
  'Paused',
  'Window',
  'Target',
  'NoData',
  'NeverStopped',
  'DimensionChange',
];

/**
 * A fix that puts a fact at its place in the usual order: behind the nearest fact that comes before it, or else in
 * front of the first fact. A block without any fact gets no fix, since its lines are not there to be followed.
 */
function insertion(slo: SloDraft, kind: SloFact['kind'], line: string, choice: string): Extras {
  const before = layout.slice(0, layout.indexOf(kind));
  const predecessors = slo.node.facts.filter((f) => before.includes(f.kind));
  const last = predecessors.at(-1);
  const first = slo.node.facts[0];
  if (first === undefined) return {};
  const at = last === undefined ? first.span.start : last.span.end;
  const text = last === undefined ? `${line}\n  ` : `\n  ${line}`;
  return {
    fixes: [
      {
        title: `insert “${line}” (${choice})`,
        edits: [{ span: { ...first.span, start: at, end: at }, text }],
      },
    ],
  };
}
