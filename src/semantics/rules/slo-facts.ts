import type { Extras } from '../../diagnostics/diagnose.js';
import type { SloFact } from '../../syntax/ast.js';
import { clockOf, dimensionsUsedBy, type Rule, type SloDraft } from '../draft.js';
import { factOf } from '../lower/slo.js';
import type { Scope } from '../scope.js';

/** Nothing that moves money is implied: each service level says all that decides how a ticket counts. */
export const sloFacts: Rule = ({ draft, scope }) => {
  for (const slo of draft.slos) {
    if (scope.unreadIn(slo.span)) continue;
    const has = (kind: SloFact['kind']): boolean => factOf(slo.node, kind) !== undefined;
    const at = slo.nameSpan;
    const clock = clockOf(slo);
    const isValue = factOf(slo.node, 'Measure') !== undefined && measuresValue(slo);
    const start = clock?.start[0] ?? 'opened';
    const stop = clock?.stop ?? 'resolved';
    const unit = clock === undefined && isValue ? 'data' : 'tickets';

    if (!has('Measure')) {
      scope.report(
        'SLA0501',
        at,
        { slo: slo.id },
        { hint: 'For example: measure time from opened to resolved of ticket' },
      );
    }
    if (!isValue && !has('Paused')) {
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
    const counted = `counted in the ${window?.period.unit || 'month'} of ${start}`;
    if (window === undefined) {
      scope.report(
        'SLA0502',
        at,
        { slo: slo.id },
        isValue
          ? {
              hint: 'For example: each calendar month',
              ...insertion(slo, 'Window', 'each calendar month', 'judged by the month'),
            }
          : {
              hint: `For example: each calendar month, ${counted}`,
              ...insertion(
                slo,
                'Window',
                `each calendar month, ${counted}`,
                `tickets count in the month in which they are ${start}`,
              ),
            },
      );
    } else if (!isValue && window.countedBy === undefined && window.period.unit !== '') {
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
      scope.report(
        'SLA0508',
        at,
        { slo: slo.id },
        { hint: isValue ? 'For example: target at least 99.9%' : 'For example: target 95% within 4 hours' },
      );
    }
    if (!has('NoData')) {
      scope.report(
        'SLA0504',
        at,
        { slo: slo.id, unit },
        {
          hint: 'Write “no data counts as met”, “no data counts as missed” or “no data counts as not judged”.',
          ...insertion(slo, 'NoData', 'no data counts as met', `a month without ${unit} is kept`),
        },
      );
    }
    if (!has('NeverStopped') && clock !== undefined) {
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
    if (isValue) checkStrayFacts(slo, scope);
    const [dimension] = dimensionsUsedBy(slo, draft);
    if (!isValue && dimension !== undefined && !has('DimensionChange')) {
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

/** True for any measure that is no clock, also where it was not understood. */
const measuresValue = (slo: SloDraft): boolean => {
  const value = factOf(slo.node, 'Measure')?.value;
  return value !== undefined && value.kind !== 'TimeBetween';
};

/** Facts that only a clock has say nothing about a value. */
function checkStrayFacts(slo: SloDraft, scope: Scope): void {
  const words = {
    Paused: 'paused',
    NeverStopped: 'if never',
    DimensionChange: 'on … change',
    Reopening: 'on reopening',
  };
  for (const fact of slo.node.facts) {
    if (fact.kind in words) {
      scope.report('SLA0531', fact.span, { slo: slo.id, fact: words[fact.kind as keyof typeof words] });
    }
  }
  const counted = factOf(slo.node, 'Window')?.countedBy;
  if (counted !== undefined && counted.text !== '')
    scope.report('SLA0531', counted.span, { slo: slo.id, fact: 'counted in' });
}

const layout: readonly SloFact['kind'][] = [
  'Measure',
  'Eligible',
  'Paused',
  'Window',
  'Target',
  'Judged',
  'Needs',
  'NoData',
  'NeverStopped',
  'DimensionChange',
  'Reopening',
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
