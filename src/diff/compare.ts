import { clauseId } from '../semantics/clause-id.js';
import type { Calendar, Contract, Declared, Service } from '../semantics/contract.js';
import type { Change } from './change.js';
import { conditionWords } from './conditions.js';
import { compareFields } from './fields.js';
import { knownIn } from './known.js';
import { listChanges } from './lists.js';
import { compareOpenTime, rangeOf } from './open-time.js';
import { renamed } from './rename.js';
import { side } from './rules.js';
import {
  amendmentChanges,
  currencyChanges,
  feeChanges,
  feeWords,
  governingChanges,
  headerChange,
  partyChanges,
  renewalChanges,
  serviceChanges,
  termChanges,
  zoneChanges,
} from './rules/agreement.js';
import { calendarChanges, effectOf } from './rules/calendars.js';
import { dimensionChanges } from './rules/dimensions.js';
import { favoursMore } from './rules/effects.js';
import { exampleChanges } from './rules/examples.js';
import { exclusionChanges, exclusionOrder } from './rules/exclusions.js';
import { limitsChanges } from './rules/limits.js';
import { opposite, penaltyChanges, penaltyWords } from './rules/penalties.js';
import { poolChanges, poolWords, stackingsChanges } from './rules/pools.js';
import type { Clocks } from './rules/promises.js';
import {
  claimsChanges,
  dependenciesChanges,
  dutiesChanges,
  escalationsChanges,
  statedChanges,
  terminationsChanges,
} from './rules/rights.js';
import { sloChanges, type LevelTerms } from './rules/service-levels.js';
import {
  definitionChanges,
  definitionWords,
  factChanges,
  factWords,
  parameterChanges,
  parameterWords,
  spanChanges,
  spanWords,
} from './rules/values.js';
import { calendarsIn } from './uses.js';

/**
 * Every difference in meaning between two versions, in the order of the contract. Empty exactly when both mean the
 * same: layout, comments and places in the text do not count. What differs and no rule understands is `unclassified`.
 */
export function compareContracts(before: Contract, after: Contract): Change[] {
  const { before: old, changes: renames } = renamed(before, after);
  const range = rangeOf(old, after);
  const find =
    <T extends Declared>(list: readonly T[]) =>
    (id: string) =>
      list.find((item) => item.id === id);
  const clocks: Clocks = { before: find(old.calendars), after: find(after.calendars), range };
  const known = knownIn(after, old);
  const dimensions = [...old.dimensions, ...after.dimensions];
  const terms: LevelTerms = { clocks, dimensions, known };
  const changes = compareFields(
    old,
    after,
    {
      headerSpan: 'place',
      title: () => headerChange('title.changed', old, after),
      version: () => headerChange('version.changed', old, after),
      amends: () => amendmentChanges(old.amends, after.amends),
      provider: () => partyChanges('provider', old.provider, after.provider),
      customer: () => partyChanges('customer', old.customer, after.customer),
      thirdParties: () =>
        listChanges(old.thirdParties, after.thirdParties, {
          kind: 'party',
          name: 'The third party',
          section: 'parties',
          clause: clauseId.thirdParty,
          words: (p) => p.label,
          changed: (b, a) => partyChanges('third party', b, a),
        }),
      term: () => termChanges(old.term, after.term),
      renewal: () => renewalChanges(old.renewal, after.renewal),
      governedBy: () => governingChanges(old.governedBy, after.governedBy),
      zone: () => zoneChanges(old.zone, after.zone),
      currency: () => currencyChanges(old.currency, after.currency),
      parameters: () =>
        listChanges(old.parameters, after.parameters, {
          kind: 'parameter',
          name: 'The agreed value',
          section: 'parameters',
          clause: clauseId.parameter,
          words: (p) => parameterWords(p, known),
          changed: (b, a) => parameterChanges(b, a, known),
        }),
      fees: () =>
        listChanges(old.fees, after.fees, {
          kind: 'fee',
          name: 'The fee',
          section: 'fees',
          clause: clauseId.fee,
          words: (f) => feeWords(f, known),
          changed: (b, a) => feeChanges(b, a, known),
        }),
      calendars: () =>
        listChanges(old.calendars, after.calendars, {
          kind: 'calendar',
          name: 'The calendar',
          section: 'contract',
          clause: clauseId.calendar,
          words: (c) => c.label,
          changed: (b, a) => calendarChanges(b, a, range, calendarsIn(old, after).has(a.id), clocks.after),
        }),
      dimensions: () =>
        listChanges(old.dimensions, after.dimensions, {
          kind: 'dimension',
          name: 'The classification',
          section: 'dimensions',
          clause: clauseId.dimension,
          words: (d) => d.values.map((v) => v.id).join(', '),
          changed: dimensionChanges,
        }),
      services: () =>
        listChanges(old.services, after.services, {
          kind: 'service',
          name: 'The service',
          section: 'services',
          clause: clauseId.service,
          words: (s) => s.label,
          changed: (b, a) => serviceChanges(b, a, () => hoursFavour(b, a, clocks)),
        }),
      spans: () =>
        listChanges(old.spans, after.spans, {
          kind: 'span',
          name: 'The stretch of time',
          section: 'spans',
          clause: clauseId.span,
          words: (s) => spanWords(s, known),
          changed: (b, a) => spanChanges(b, a, dimensions, known),
        }),
      definitions: () =>
        listChanges(old.definitions, after.definitions, {
          kind: 'definition',
          name: 'The value',
          section: 'values',
          clause: clauseId.definition,
          words: (d) => definitionWords(d, known),
          changed: (b, a) => definitionChanges(b, a, dimensions, known),
        }),
      facts: () =>
        listChanges(old.facts, after.facts, {
          kind: 'fact',
          name: 'The fact',
          section: 'facts',
          clause: clauseId.fact,
          words: factWords,
          changed: factChanges,
        }),
      slos: () =>
        listChanges(old.slos, after.slos, {
          kind: 'slo',
          name: 'The service level',
          section: 'slos',
          clause: clauseId.slo,
          words: (s) => s.label,
          changed: (b, a) => sloChanges(b, a, terms),
        }),
      exclusions: () =>
        listChanges(
          old.exclusions,
          after.exclusions,
          {
            kind: 'exclusion',
            name: 'The exclusion',
            section: 'exclusions',
            clause: clauseId.exclusion,
            words: (e) => `where ${conditionWords(e.where ?? e.when, known.currency)}`,
            changed: (b, a) => exclusionChanges(b, a, dimensions, known),
          },
          exclusionOrder,
        ),
      penalties: () =>
        listChanges(old.penalties, after.penalties, {
          kind: 'penalty',
          name: 'The credit',
          section: 'penalties',
          clause: clauseId.penalty,
          words: (p) => penaltyWords(p, known),
          changed: (b, a) => penaltyChanges(b, a, dimensions, known),
          favours: (p, event) => moreFavours(p, event),
        }),
      pools: () =>
        listChanges(old.pools, after.pools, {
          kind: 'pool',
          name: 'The amount at risk',
          section: 'pools',
          clause: clauseId.pool,
          words: (p) => poolWords(p, known),
          changed: (b, a) => poolChanges(b, a, known),
        }),
      stackings: () => stackingsChanges(old.stackings, after.stackings),
      limits: () => limitsChanges(old.limits, after.limits, known),
      claims: () => claimsChanges(old.claims, after.claims),
      remedies: () => statedChanges('remedy', old.remedies, after.remedies),
      terminations: () => terminationsChanges(old, after, dimensions, known),
      escalations: () => escalationsChanges(old.escalations, after.escalations),
      duties: () => dutiesChanges(old, after),
      dependencies: () => dependenciesChanges(old.dependencies, after.dependencies),
      notes: () => statedChanges('note', old.notes, after.notes),
      examples: () => exampleChanges(old.examples, after.examples, known),
    },
    {
      clause: 'contract',
      name: 'The contract',
      sides: (field) => [side(field, old.headerSpan), side(field, after.headerSpan)],
    },
  );
  return distinct([...renames, ...changes]);
}

/** A bonus is owed to the provider, everything else to the customer. */
const moreFavours = (
  penalty: Contract['penalties'][number],
  event: 'added' | 'removed',
): Change['favours'] => {
  const more = favoursMore(penalty);
  return event === 'added' ? more : opposite(more);
};

/** More service hours favour the customer, where one set of hours holds the other. */
function hoursFavour(before: Service, after: Service, clocks: Clocks): Change['favours'] {
  const calendar = (find: (id: string) => Calendar | undefined, service: Service): Calendar | undefined =>
    service.hours === undefined ? undefined : find(service.hours.value);
  const [b, a] = [calendar(clocks.before, before), calendar(clocks.after, after)];
  return b === undefined || a === undefined
    ? 'undecided'
    : effectOf(compareOpenTime(b, a, clocks.range, clocks.after, clocks.before)).favours;
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
