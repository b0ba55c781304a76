import { clauseId } from '../../semantics/clause-id.js';
import { formatDate } from '../../quantities/date.js';
import { expressionText } from '../../semantics/expression-text.js';
import type {
  Amendment,
  Contract,
  Declared,
  Fee,
  Governing,
  Renewal,
  Service,
  Stated,
  Term,
  Volume,
} from '../../semantics/contract.js';
import { termText } from '../../semantics/wording.js';
import type { Change } from '../change.js';
import { periodWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { labelFromId } from '../rename.js';
import { same } from '../meaning.js';
import { compareValues } from '../polynomial.js';
import { change, favoured, side, type RuleId } from '../rules.js';

/* Title, parties, term, zone, currency, fees, services. */

/** Renewal, governing document, amended contract: optional facts that people judge. */
export function renewalChanges(b: Renewal | undefined, a: Renewal | undefined): Change[] {
  const words = (r: Renewal): string =>
    `renews for ${r.months} months${r.noticeDays === undefined ? '' : ` unless cancelled ${r.noticeDays} calendar days before the end`}`;
  return optionalChange('term.renewal', 'term.renewal', 'The renewal', b, a, words);
}
export const governingChanges = (b: Governing | undefined, a: Governing | undefined): Change[] =>
  optionalChange(
    'governing.changed',
    'term.governing',
    'The governing document',
    b,
    a,
    (g) => `${g.value}${g.prevails ? ', which prevails' : ''}`,
  );
export const amendmentChanges = (b: Amendment | undefined, a: Amendment | undefined): Change[] =>
  optionalChange(
    'amendment.changed',
    'contract',
    'What is amended',
    b,
    a,
    (m) => `“${m.title}” from “${m.path}” effective ${formatDate(m.effective)}`,
  );

/** One change of an optional fact that has a rule of its own. */
export function optionalChange<T extends { readonly span: Declared['span'] }>(
  rule: RuleId,
  clause: string,
  name: string,
  before: T | undefined,
  after: T | undefined,
  words: (fact: T) => string,
): Change[] {
  const told = (fact: T | undefined): Told => (fact === undefined ? undefined : side(words(fact), fact.span));
  const [b, a] = [told(before), told(after)];
  return [change(rule, clause, favoured(rule), fromTo(name, b?.text, a?.text), b, a)];
}

export function partyChanges(
  role: 'provider' | 'customer' | 'third party',
  before: Declared | undefined,
  after: Declared | undefined,
): Change[] {
  const clause =
    role === 'third party' ? clauseId.thirdParty((after ?? before)?.id ?? '') : clauseId.party(role);
  if (before === undefined || after === undefined) {
    const party = before ?? after;
    if (party === undefined) return [];
    const told = side(party.label, party.span);
    return before === undefined
      ? [
          change(
            'party.added',
            clause,
            'undecided',
            `The ${role} “${party.label}” is named.`,
            undefined,
            told,
          ),
        ]
      : [
          change(
            'party.removed',
            clause,
            'undecided',
            `The ${role} “${party.label}” is no longer named.`,
            told,
            undefined,
          ),
        ];
  }
  const changes: Change[] = [];
  if (before.id !== after.id) {
    const sides = [side(before.id, before.nameSpan), side(after.id, after.nameSpan)] as const;
    changes.push(
      change('renamed', clause, 'neither', `“${before.id}” is now named “${after.id}”.`, ...sides),
    );
  }
  const derived = before.label === labelFromId(before.id) && after.label === labelFromId(after.id);
  if (before.label !== after.label && !(derived && before.id !== after.id)) {
    const what = `The ${role} was “${before.label}” and is “${after.label}”.`;
    changes.push(
      change(
        'party.changed',
        clause,
        'undecided',
        what,
        side(before.label, before.span),
        side(after.label, after.span),
      ),
    );
  }
  return changes;
}

export function termChanges(before: Term | undefined, after: Term | undefined): Change[] {
  return statedChanges(
    'term',
    clauseId.term(),
    'The term',
    before === undefined ? undefined : side(termText(before), before.span),
    after === undefined ? undefined : side(termText(after), after.span),
  );
}

export const zoneChanges = (b: Stated<string> | undefined, a: Stated<string> | undefined): Change[] =>
  statedChange('zone.changed', 'term.zone', 'The time zone', b, a);

export const currencyChanges = (b: Stated<string> | undefined, a: Stated<string> | undefined): Change[] =>
  statedChange('currency.changed', 'term.currency', 'The currency', b, a);

type Told = ReturnType<typeof side> | undefined;

function statedChanges(rule: 'term', clause: string, name: string, before: Told, after: Told): Change[] {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [
    change(`${rule}.${kind}`, clause, 'undecided', fromTo(name, before?.text, after?.text), before, after),
  ];
}

/** `The fee was “a” and is “b”.`, `… is “b”, where none was stated.` */
export function fromTo(name: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${name} is “${after ?? ''}”, where none was stated.`;
  if (after === undefined) return `${name} was “${before}” and is no longer stated.`;
  return `${name} was “${before}” and is “${after}”.`;
}

/** One change of a stated value that only people can judge. */
export function statedChange(
  rule: RuleId,
  clause: string,
  name: string,
  before: Stated<string> | undefined,
  after: Stated<string> | undefined,
): Change[] {
  const told = (s: Stated<string> | undefined): Told => (s === undefined ? undefined : side(s.value, s.span));
  const what = fromTo(name, before?.value, after?.value);
  return [change(rule, clause, favoured(rule), what, told(before), told(after))];
}

/** A heading that changed; the rule beneath it is compared by itself. */
export const labelChange = (clause: string, before: Declared, after: Declared): Change[] => [
  change(
    'label.changed',
    clause,
    'neither',
    fromTo('The heading', before.label, after.label),
    side(before.label, before.span),
    side(after.label, after.span),
  ),
];

export const feeWords = (fee: Fee, known: Known): string =>
  `${fee.amount === undefined ? 'from invoices' : expressionText(fee.amount, known.currency)}${fee.by.length === 0 ? '' : ` by ${fee.by.join(', ')}`} each ${periodWords(fee.each)}`;

export function feeChanges(before: Fee, after: Fee, known: Known): Change[] {
  const clause = clauseId.fee(after.id);
  const told = [
    side(feeWords(before, known), before.span),
    side(feeWords(after, known), after.span),
  ] as const;
  const what = fromTo(`The fee “${after.label}”`, told[0].text, told[1].text);
  const changed = (): Change[] => [change('fee.changed', clause, 'undecided', what, ...told)];
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      each: changed,
      by: () => [change('fee.keys', clause, 'undecided', what, ...told)],
      amount: () => {
        if (before.amount === undefined || after.amount === undefined || !same(before.each, after.each))
          return changed();
        const order = compareValues(before.amount, after.amount, known);
        const reason = 'Credits that are a share of it move with it.';
        if (order === 'more') return [change('fee.raised', clause, 'provider', `${what} ${reason}`, ...told)];
        if (order === 'less')
          return [change('fee.lowered', clause, 'customer', `${what} ${reason}`, ...told)];
        return changed();
      },
    },
    { clause, name: `The fee “${after.label}”`, sides: () => [...told] },
  );
}

export function serviceChanges(
  before: Service,
  after: Service,
  hoursFavour: () => Change['favours'],
): Change[] {
  const clause = clauseId.service(after.id);
  const name = `The service “${after.label}”`;
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      includes: () => scopeChanges('includes', clause, before.includes, after.includes),
      excludes: () => scopeChanges('excludes', clause, before.excludes, after.excludes),
      hours: () => {
        const told = (s: Stated<string> | undefined): Told =>
          s === undefined ? undefined : side(s.value, s.span);
        const what = fromTo(`${name}: its hours`, before.hours?.value, after.hours?.value);
        return [change('service.hours', clause, hoursFavour(), what, told(before.hours), told(after.hours))];
      },
      fee: () => statedChange('service.fee', clause, `${name}: its fee`, before.fee, after.fee),
      volumes: () => {
        const [b, a] = [before, after].map((s) => (s.volumes ?? []).map(volumeWords).join('; ')) as [
          string,
          string,
        ];
        const what = fromTo(`${name}: the expected volume`, b || undefined, a || undefined);
        return [
          change('service.volume', clause, 'undecided', what, side(b, before.span), side(a, after.span)),
        ];
      },
    },
    { clause, name, sides: () => [side(before.label, before.span), side(after.label, after.span)] },
  );
}

const volumeWords = ({ from, to, record, each }: Volume): string =>
  `${from}${to === from ? '' : ` to ${to}`} ${record} each ${periodWords(each)}`;

function scopeChanges(
  direction: 'includes' | 'excludes',
  clause: string,
  before: readonly Stated<string>[],
  after: readonly Stated<string>[],
): Change[] {
  const left = [...after];
  const removed = before.filter((item) => {
    const at = left.findIndex((other) => other.value === item.value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [old, now] = [removed[0], left[0]];
  if (
    removed.length === 1 &&
    left.length === 1 &&
    old !== undefined &&
    now !== undefined &&
    before.indexOf(old) === after.indexOf(now)
  ) {
    return statedChange('service.scope.reworded', clause, `What the service ${direction}`, old, now);
  }
  const verb = direction === 'includes' ? 'include' : 'exclude';
  const changes = [
    ...removed.map((item) => {
      const rule = `service.${direction}.removed` as const;
      return change(
        rule,
        clause,
        favoured(rule),
        `The service no longer ${verb}s “${item.value}”.`,
        side(item.value, item.span),
        undefined,
      );
    }),
    ...left.map((item) => {
      const rule = `service.${direction}.added` as const;
      return change(
        rule,
        clause,
        favoured(rule),
        `The service now ${verb}s “${item.value}”.`,
        undefined,
        side(item.value, item.span),
      );
    }),
  ];
  if (changes.length > 0) return changes;
  const all = (items: readonly Stated<string>[]): string => items.map((i) => i.value).join(', ');
  const place = (items: readonly Stated<string>[]) => items[0]?.span ?? { file: '', start: 0, end: 0 };
  const told = [side(all(before), place(before)), side(all(after), place(after))] as const;
  return [
    change(
      'order.changed',
      clause,
      'neither',
      `What the service ${direction} stands in another order.`,
      ...told,
    ),
  ];
}

/** The header facts that only identify a version. */
export function headerChange(
  rule: 'title.changed' | 'version.changed',
  before: Contract,
  after: Contract,
): Change[] {
  const [name, of] =
    rule === 'title.changed'
      ? (['The title', (c: Contract) => c.title] as const)
      : (['The version', (c: Contract) => c.version] as const);
  const told = (c: Contract): Told => {
    const text = of(c);
    return text === undefined ? undefined : side(text, c.headerSpan);
  };
  return [
    change(rule, 'contract', 'neither', fromTo(name, of(before), of(after)), told(before), told(after)),
  ];
}
