import { clauseId } from '../../semantics/clause-id.js';
import { expressionText } from '../../semantics/expression-text.js';
import type {
  Claim,
  Contract,
  Dependency,
  Dimension,
  Duty,
  Escalation,
  Stated,
  Termination,
} from '../../semantics/contract.js';
import { shareText } from '../../semantics/wording.js';
import type { Change, Favours } from '../change.js';
import { compareConditions } from '../conditions.js';
import { compareDeadlines, deadlineWords, periodWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { plainChanges } from '../lists.js';
import { same } from '../meaning.js';
import { change, side, type RuleId } from '../rules.js';
import { fromTo } from './agreement.js';

/* Claims, other rights, termination, escalation, duties, dependencies, notes: things without names. */

const other = (favours: Favours): Favours =>
  favours === 'customer' ? 'provider' : favours === 'provider' ? 'customer' : favours;
const turned = (favours: Favours, event: 'added' | 'removed'): Favours =>
  event === 'added' ? favours : other(favours);

/** One change of a whole item, with both texts. */
const whole = <T extends { readonly span: Claim['span'] }>(
  rule: RuleId,
  clause: string,
  name: string,
  favours: Favours,
  words: (item: T) => string,
  before: T,
  after: T,
): Change =>
  change(
    rule,
    clause,
    favours,
    fromTo(name, words(before), words(after)),
    side(words(before), before.span),
    side(words(after), after.span),
  );

const claimWords = (c: Claim): string =>
  [
    c.automatic ? 'automatic' : 'claim',
    c.penalties.length === 0 ? 'all credits' : c.penalties.join(', '),
    ...(c.deadline === undefined ? [] : [deadlineWords(c.deadline)]),
    ...(c.evidence.length === 0 ? [] : [`with ${c.evidence.join(', ')}`]),
    ...(c.payment === undefined ? [] : [`paid ${c.payment}`]),
  ].join(', ');

export const claimsChanges = (before: readonly Claim[], after: readonly Claim[]): Change[] =>
  plainChanges(before, after, {
    kind: 'claim',
    name: 'The claim rule',
    section: 'claims',
    clause: clauseId.claim,
    words: claimWords,
    favours: (c, event) => turned(c.automatic ? 'customer' : 'provider', event),
    like: [(b, a) => same(b.penalties, a.penalties)],
    changed: claimChanges,
  });

function claimChanges(before: Claim, after: Claim, clause: string): Change[] {
  const told = (rule: RuleId, favours: Favours): Change[] => [
    whole(rule, clause, 'The claim rule', favours, claimWords, before, after),
  ];
  const fewer = (a: readonly string[], b: readonly string[]): boolean => b.every((text) => a.includes(text));
  return compareFields(
    before,
    after,
    {
      span: 'place',
      penalties: () => told('claim.penalties', 'undecided'),
      automatic: () => told('claim.automatic', after.automatic ? 'customer' : 'provider'),
      deadline: () => {
        const order = compareDeadlines(before.deadline, after.deadline);
        return told(
          'claim.deadline',
          order === 'longer' ? 'customer' : order === 'shorter' ? 'provider' : 'undecided',
        );
      },
      evidence: () => {
        const [less, more] = [fewer(before.evidence, after.evidence), fewer(after.evidence, before.evidence)];
        return told('claim.evidence', less && !more ? 'customer' : more && !less ? 'provider' : 'undecided');
      },
      payment: () => told('claim.payment', 'undecided'),
    },
    {
      clause,
      name: 'The claim rule',
      sides: () => [side(claimWords(before), before.span), side(claimWords(after), after.span)],
    },
  );
}

/** Texts that a list holds: other rights, notes. */
export const statedChanges = (
  kind: 'remedy' | 'note',
  before: readonly Stated<string>[],
  after: readonly Stated<string>[],
): Change[] =>
  plainChanges(before, after, {
    kind,
    name: kind === 'note' ? 'The note' : 'The rule on other rights',
    section: kind === 'note' ? 'notes' : 'remedies',
    clause: clauseId[kind],
    words: (s) => s.value,
    like: [],
    changed: (b, a, clause) => [
      whole(
        `${kind}.changed`,
        clause,
        kind === 'note' ? 'The note' : 'The rule on other rights',
        kind === 'note' ? 'neither' : 'undecided',
        (s) => s.value,
        b,
        a,
      ),
    ],
  });

/** Whom a right of a party favours. */
const partyFavours = (contract: Contract, id: string | undefined): Favours =>
  id !== undefined && id === contract.customer?.id
    ? 'customer'
    : id !== undefined && id === contract.provider?.id
      ? 'provider'
      : 'undecided';

export function terminationsChanges(
  old: Contract,
  now: Contract,
  dimensions: readonly Dimension[],
  known: Known,
): Change[] {
  const words = (t: Termination): string =>
    `by ${t.by} when ${expressionText(t.condition, known.currency)}${t.notice === undefined ? '' : `, ${deadlineWords(t.notice)}`}`;
  return plainChanges(old.terminations, now.terminations, {
    kind: 'termination',
    name: 'The right to terminate',
    section: 'terminations',
    clause: clauseId.termination,
    words,
    favours: (t, event) => turned(partyFavours(event === 'added' ? now : old, t.by), event),
    like: [(b, a) => b.by === a.by && same(b.condition, a.condition), (b, a) => b.by === a.by],
    changed: (b, a, clause) => {
      const told = (rule: RuleId, favours: Favours): Change[] => [
        whole(rule, clause, 'The right to terminate', favours, words, b, a),
      ];
      return compareFields(
        b,
        a,
        {
          span: 'place',
          by: () => told('termination.party', 'undecided'),
          condition: () => {
            const order = compareConditions(b.condition, a.condition, dimensions, known);
            const whom = partyFavours(now, a.by);
            if (order === 'equal') return told('termination.condition', 'neither');
            if (order === 'wider') return told('termination.condition', whom);
            return told('termination.condition', order === 'narrower' ? other(whom) : 'undecided');
          },
          notice: () => told('termination.notice', 'undecided'),
        },
        {
          clause,
          name: 'The right to terminate',
          sides: () => [side(words(b), b.span), side(words(a), a.span)],
        },
      );
    },
  });
}

const escalationWords = (e: Escalation): string => {
  const selector = Object.values(e.selector).map((values) => values.join(' or '));
  const steps = e.steps.map((s) => `at ${shareText(s.at)} of ${s.of}: notify ${s.notify}`);
  return [selector.join(' by ') || 'all tickets', ...steps].join('; ');
};

export const escalationsChanges = (before: readonly Escalation[], after: readonly Escalation[]): Change[] =>
  plainChanges(before, after, {
    kind: 'escalation',
    name: 'The escalation',
    section: 'escalations',
    clause: clauseId.escalation,
    words: escalationWords,
    like: [(b, a) => same(b.selector, a.selector)],
    changed: (b, a, clause) => {
      const told = (): Change[] => [
        whole('escalation.changed', clause, 'The escalation', 'undecided', escalationWords, b, a),
      ];
      return compareFields(
        b,
        a,
        { span: 'place', selector: told, steps: told },
        {
          clause,
          name: 'The escalation',
          sides: () => [side(escalationWords(b), b.span), side(escalationWords(a), a.span)],
        },
      );
    },
  });

const dutyWords = (d: Duty): string =>
  [
    [d.kind, d.party, d.text === '' ? undefined : `“${d.text}”`].filter((w) => w !== undefined).join(' '),
    ...(d.each === undefined ? [] : [`each ${periodWords(d.each)}`]),
    ...(d.deadline === undefined ? [] : [deadlineWords(d.deadline)]),
  ].join(', ');

export const dutiesChanges = (old: Contract, now: Contract): Change[] =>
  plainChanges(old.duties, now.duties, {
    kind: 'duty',
    name: 'The duty',
    section: 'duties',
    clause: clauseId.duty,
    words: dutyWords,
    favours: (d, event) => {
      const whom =
        d.kind === 'review' && d.party === undefined
          ? 'neither'
          : partyFavours(event === 'added' ? now : old, d.party);
      return turned(other(whom), event);
    },
    like: [
      (b, a) => b.kind === a.kind && b.party === a.party && b.text === a.text,
      (b, a) => b.kind === a.kind && b.text === a.text,
    ],
    changed: (b, a, clause) => {
      const told = (): Change[] => [whole('duty.changed', clause, 'The duty', 'undecided', dutyWords, b, a)];
      return compareFields(
        b,
        a,
        { span: 'place', kind: told, party: told, text: told, each: told, deadline: told },
        { clause, name: 'The duty', sides: () => [side(dutyWords(b), b.span), side(dutyWords(a), a.span)] },
      );
    },
  });

const dependencyWords = (d: Dependency): string => `“${d.label}” at ${shareText(d.share)}`;

export const dependenciesChanges = (before: readonly Dependency[], after: readonly Dependency[]): Change[] =>
  plainChanges(before, after, {
    kind: 'dependency',
    name: 'The dependency',
    section: 'dependencies',
    clause: clauseId.dependency,
    words: dependencyWords,
    like: [(b, a) => b.label === a.label],
    changed: (b, a, clause) => {
      const told = (): Change[] => [
        whole('dependency.changed', clause, 'The dependency', 'undecided', dependencyWords, b, a),
      ];
      return compareFields(
        b,
        a,
        { span: 'place', label: told, share: told },
        {
          clause,
          name: 'The dependency',
          sides: () => [side(dependencyWords(b), b.span), side(dependencyWords(a), a.span)],
        },
      );
    },
  });
