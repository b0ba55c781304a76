import { fromInteger } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import { secondsText } from '../../semantics/expression-text.js';
import type { Dimension, Exclusion } from '../../semantics/contract.js';
import type { Change } from '../change.js';
import { compareConditions, conditionWords, type ConditionOrder } from '../conditions.js';
import { periodWords } from '../deadlines.js';
import { compareFields, reordered } from '../fields.js';
import type { Known } from '../known.js';
import { same } from '../meaning.js';
import { change, favoured, side, type RuleId } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';

const RESULT: Readonly<Record<ConditionOrder, 'reworded' | 'widened' | 'narrowed' | 'changed'>> = {
  equal: 'reworded',
  wider: 'widened',
  narrower: 'narrowed',
  crossing: 'changed',
  unknown: 'changed',
};

/** `dimensions`: of both versions, since a condition speaks of the values of its own. */
export function exclusionChanges(
  before: Exclusion,
  after: Exclusion,
  dimensions: readonly Dimension[],
  known: Known,
): Change[] {
  const clause = clauseId.exclusion(after.id);
  const name = `Exclusion “${after.label}”`;
  const sidesOf = (of: (e: Exclusion) => string) =>
    [side(of(before), before.span), side(of(after), after.span)] as const;
  const conditionChange = (kind: 'condition' | 'when', field: 'where' | 'when'): Change[] => {
    const order = compareConditions(before[field], after[field], dimensions, known);
    const rule = `exclusion.${kind}.${RESULT[order]}` as RuleId;
    const [b, a] = sidesOf((e) => `${field} ${conditionWords(e[field], known.currency)}`);
    const what = fromTo(`${name}: the condition`, b.text, a.text);
    return [change(rule, clause, favoured(rule), what, b, a)];
  };
  // Days go by local dates, hours by real time: a notice that goes from one to the other favours nobody for certain.
  const bothDiffer = before.noticeDays !== after.noticeDays && before.noticeSeconds !== after.noticeSeconds;
  const noticeChange = (amount: (e: Exclusion) => number | undefined, unit: string): readonly Change[] => {
    const words = (e: Exclusion): string => (amount(e) === undefined ? 'none' : `${amount(e)} ${unit}`);
    const longer = (amount(after) ?? 0) > (amount(before) ?? 0) ? 'customer' : 'provider';
    const favours = bothDiffer ? 'undecided' : longer;
    const [b, a] = sidesOf(words);
    return [change('exclusion.notice', clause, favours, fromTo(`${name}: its notice`, b.text, a.text), b, a)];
  };
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      slos: () => {
        const sides = sidesOf((e) => `from ${e.slos.join(', ')}`);
        const added = after.slos.filter((s) => !before.slos.includes(s));
        const removed = before.slos.filter((s) => !after.slos.includes(s));
        const changes = [
          ...added.map((s) =>
            change('exclusion.slo.added', clause, 'provider', `${name} now reaches “${s}”.`, ...sides),
          ),
          ...removed.map((s) =>
            change(
              'exclusion.slo.removed',
              clause,
              'customer',
              `${name} no longer reaches “${s}”.`,
              ...sides,
            ),
          ),
        ];
        if (changes.length > 0) return changes;
        return [
          change(
            'order.changed',
            clause,
            'neither',
            `${name} names its service levels in another order.`,
            ...sides,
          ),
        ];
      },
      effect: () => {
        const order = [before.effect, after.effect].sort().join();
        const favours =
          order !== 'met,removed' ? 'undecided' : after.effect === 'met' ? 'provider' : 'customer';
        const what = fromTo(`${name}: excluded tickets`, before.effect, after.effect);
        return [change('exclusion.effect', clause, favours, what, ...sidesOf((e) => e.effect))];
      },
      where: () => conditionChange('condition', 'where'),
      when: () => conditionChange('when', 'when'),
      noticeDays: () => noticeChange((e) => e.noticeDays, 'calendar days'),
      noticeSeconds: () =>
        noticeChange((e) => (e.noticeSeconds === undefined ? undefined : e.noticeSeconds / 3600), 'hours'),
      limit: () => limitChanges(clause, name, before, after),
      evidence: () => evidenceChanges(clause, name, before, after),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

/** The first exclusion that fits a ticket decides, so their order matters where effects differ. */
export function exclusionOrder(before: readonly Exclusion[], after: readonly Exclusion[]): Change[] {
  const [first, now] = [before[0], after[0]];
  if (first === undefined || now === undefined || !reordered(before, after)) return [];
  const mixed = new Set(after.map((e) => e.effect)).size > 1;
  const names = (list: readonly Exclusion[]): string => list.map((e) => e.id).join(', ');
  const sides = [side(names(before), first.span), side(names(after), now.span)] as const;
  return [
    change(
      'exclusion.order',
      'exclusions',
      mixed ? 'undecided' : 'neither',
      'The exclusions stand in another order.',
      ...sides,
    ),
  ];
}

function limitChanges(clause: string, name: string, before: Exclusion, after: Exclusion): Change[] {
  const words = (e: Exclusion): string =>
    e.limit === undefined
      ? 'none'
      : `${secondsText(fromInteger(e.limit.seconds))} each ${periodWords(e.limit.each)}`;
  const [b, a] = [side(words(before), before.span), side(words(after), after.span)];
  const told = (rule: RuleId): Change =>
    change(rule, clause, favoured(rule), fromTo(`${name}: its limit`, b.text, a.text), b, a);
  const [old, now] = [before.limit, after.limit];
  if (old === undefined) return [told('exclusion.limit.added')];
  if (now === undefined) return [told('exclusion.limit.removed')];
  const changes: Change[] = [];
  if (!same(old.each, now.each)) changes.push(told('exclusion.limit.period'));
  if (now.seconds > old.seconds) changes.push(told('exclusion.limit.raised'));
  if (now.seconds < old.seconds) changes.push(told('exclusion.limit.lowered'));
  return changes;
}

function evidenceChanges(clause: string, name: string, before: Exclusion, after: Exclusion): Change[] {
  const words = (e: Exclusion): string =>
    e.evidence.map(({ text, by }) => `“${text}”${by === undefined ? '' : ` by ${by}`}`).join(', ') || 'none';
  const [b, a] = [side(words(before), before.span), side(words(after), after.span)];
  const holds = (all: Exclusion, part: Exclusion): boolean =>
    part.evidence.every((e) => all.evidence.some((other) => same(e, other)));
  const [less, more] = [holds(before, after), holds(after, before)];
  const rule: RuleId =
    more && !less
      ? 'exclusion.evidence.added'
      : less && !more
        ? 'exclusion.evidence.removed'
        : 'exclusion.evidence.changed';
  return [change(rule, clause, favoured(rule), fromTo(`${name}: its evidence`, b.text, a.text), b, a)];
}
