import { clauseId } from '../semantics/clause-id.js';
import type { Calendar, Contract, Declared, Service } from '../semantics/contract.js';
import { bandWords } from './bands.js';
import type { Change } from './change.js';
import { conditionWords } from './conditions.js';
import { compareFields, pair, reordered } from './fields.js';
import { same } from './meaning.js';
import { compareOpenTime, rangeOf } from './open-time.js';
import { renamed } from './rename.js';
import { change, favoured, side, type RuleId } from './rules.js';
import {
  currencyChanges,
  feeChanges,
  feeWords,
  headerChange,
  partyChanges,
  serviceChanges,
  termChanges,
  zoneChanges,
} from './rules/agreement.js';
import { calendarChanges, effectOf } from './rules/calendars.js';
import { dimensionChanges } from './rules/dimensions.js';
import { exampleChanges } from './rules/examples.js';
import { exclusionChanges, exclusionOrder } from './rules/exclusions.js';
import { limitsChanges } from './rules/limits.js';
import { penaltyChanges, type CreditTerms } from './rules/penalties.js';
import type { Clocks } from './rules/promises.js';
import { sloChanges } from './rules/service-levels.js';

/**
 * Every difference in meaning between two versions, in the order of the contract. Empty exactly when both mean the
 * same: layout, comments and places in the text do not count. What differs and no rule understands is `unclassified`.
 */
export function compareContracts(before: Contract, after: Contract): Change[] {
  const { before: old, changes: renames } = renamed(before, after);
  // The same hours in another zone are other instants, so that no calendar of one can be held against the other.
  const range = same(old.zone, after.zone) ? rangeOf(old, after) : undefined;
  const find =
    <T extends Declared>(list: readonly T[]) =>
    (id: string) =>
      list.find((item) => item.id === id);
  const clocks: Clocks = { before: find(old.calendars), after: find(after.calendars), range };
  // Fees that are gone keep their old amounts, so that a credit that loses its base can still be compared.
  const gone = old.fees.filter((fee) => find(after.fees)(fee.id) === undefined);
  const terms: CreditTerms = { slo: find(after.slos), fees: [...after.fees, ...gone] };
  const used = calendarsInUse(old, after);
  const changes = compareFields(
    old,
    after,
    {
      headerSpan: 'place',
      title: () => headerChange('title.changed', old, after),
      version: () => headerChange('version.changed', old, after),
      provider: () => partyChanges('provider', old.provider, after.provider),
      customer: () => partyChanges('customer', old.customer, after.customer),
      term: () => termChanges(old.term, after.term),
      zone: () => zoneChanges(old.zone, after.zone),
      currency: () => currencyChanges(old.currency, after.currency),
      fees: () =>
        listChanges(old.fees, after.fees, {
          kind: 'fee',
          clause: clauseId.fee,
          words: feeWords,
          changed: feeChanges,
        }),
      calendars: () =>
        listChanges(old.calendars, after.calendars, {
          kind: 'calendar',
          clause: clauseId.calendar,
          words: (c) => c.label,
          changed: (b, a) => calendarChanges(b, a, range, used.has(a.id)),
        }),
      dimensions: () =>
        listChanges(old.dimensions, after.dimensions, {
          kind: 'dimension',
          clause: clauseId.dimension,
          words: (d) => d.values.map((v) => v.id).join(', '),
          changed: dimensionChanges,
        }),
      services: () =>
        listChanges(old.services, after.services, {
          kind: 'service',
          clause: clauseId.service,
          words: (s) => s.label,
          changed: (b, a) => serviceChanges(b, a, () => hoursFavour(b, a, clocks)),
        }),
      slos: () =>
        listChanges(old.slos, after.slos, {
          kind: 'slo',
          clause: clauseId.slo,
          words: (s) => s.label,
          changed: (b, a) => sloChanges(b, a, clocks),
        }),
      exclusions: () =>
        listChanges(
          old.exclusions,
          after.exclusions,
          {
            kind: 'exclusion',
            clause: clauseId.exclusion,
            words: (e) => `where ${conditionWords(e.where)}`,
            changed: (b, a) => exclusionChanges(b, a, [...old.dimensions, ...after.dimensions]),
          },
          exclusionOrder,
        ),
      penalties: () =>
        listChanges(old.penalties, after.penalties, {
          kind: 'penalty',
          clause: clauseId.penalty,
          words: (p) => p.bands.map(bandWords).join('; '),
          changed: (b, a) => penaltyChanges(b, a, terms),
        }),
      limits: () => limitsChanges(old.limits, after.limits, terms),
      examples: () => exampleChanges(old.examples, after.examples),
    },
    {
      clause: 'contract',
      name: 'The contract',
      sides: (field) => [side(field, old.headerSpan), side(field, after.headerSpan)],
    },
  );
  return distinct([...renames, ...changes]);
}

interface ListRules<T> {
  readonly kind: 'fee' | 'calendar' | 'dimension' | 'service' | 'slo' | 'exclusion' | 'penalty';
  readonly clause: (id: string) => string;
  /** What the thing says, in short. */
  readonly words: (item: T) => string;
  readonly changed: (before: T, after: T) => readonly Change[];
}

/** Things that came, went, changed or moved. */
function listChanges<T extends Declared>(
  before: readonly T[],
  after: readonly T[],
  rules: ListRules<T>,
  order: (before: readonly T[], after: readonly T[]) => readonly Change[] = (b, a) =>
    orderChange(rules.kind, b, a),
): Change[] {
  const { both, removed, added } = pair(before, after);
  const [gone, come] = [`${rules.kind}.removed`, `${rules.kind}.added`] as const satisfies readonly [
    RuleId,
    RuleId,
  ];
  return [
    ...removed.map((item) =>
      change(
        gone,
        rules.clause(item.id),
        favoured(gone),
        `${KINDS[rules.kind]} “${item.label}” is gone.`,
        side(rules.words(item), item.span),
        undefined,
      ),
    ),
    ...both.flatMap(([b, a]) => (same(b, a) ? [] : rules.changed(b, a))),
    ...added.map((item) =>
      change(
        come,
        rules.clause(item.id),
        favoured(come),
        `${KINDS[rules.kind]} “${item.label}” is new.`,
        undefined,
        side(rules.words(item), item.span),
      ),
    ),
    ...order(before, after),
  ];
}

const KINDS = {
  fee: 'The fee',
  calendar: 'The calendar',
  dimension: 'The classification',
  service: 'The service',
  slo: 'The service level',
  exclusion: 'The exclusion',
  penalty: 'The credit',
} as const;
const SECTIONS = {
  fee: 'fees',
  calendar: 'contract',
  dimension: 'dimensions',
  service: 'services',
  slo: 'slos',
  exclusion: 'exclusions',
  penalty: 'penalties',
} as const;

function orderChange<T extends Declared>(
  kind: keyof typeof SECTIONS,
  before: readonly T[],
  after: readonly T[],
): Change[] {
  const [first, now] = [before[0], after[0]];
  if (first === undefined || now === undefined || !reordered(before, after)) return [];
  const names = (list: readonly T[]): string => list.map((item) => item.id).join(', ');
  const sides = [side(names(before), first.span), side(names(after), now.span)] as const;
  return [
    change('order.changed', SECTIONS[kind], 'neither', 'These items stand in another order.', ...sides),
  ];
}

/** More service hours favour the customer, where one set of hours holds the other. */
function hoursFavour(before: Service, after: Service, clocks: Clocks): Change['favours'] {
  const calendar = (find: (id: string) => Calendar | undefined, service: Service): Calendar | undefined =>
    service.hours === undefined ? undefined : find(service.hours.value);
  const [b, a] = [calendar(clocks.before, before), calendar(clocks.after, after)];
  return b === undefined || a === undefined
    ? 'undecided'
    : effectOf(compareOpenTime(b, a, clocks.range)).favours;
}

/** Calendars on which a clock or a service runs, in either version. */
function calendarsInUse(...contracts: readonly Contract[]): ReadonlySet<string> {
  const ids = contracts.flatMap((contract) => [
    ...contract.services.flatMap((service) => service.hours?.value ?? []),
    ...contract.slos.flatMap((slo) => slo.rows.flatMap((row) => row.promise?.within.calendar ?? [])),
  ]);
  return new Set(ids);
}

/** Fields that one rule compares together find the same changes: each is told once. */
function distinct(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter((item) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
