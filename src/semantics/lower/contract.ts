import type { Declaration } from '../../syntax/ast.js';
import type { Definition, Fee, Parameter, Pool, SpanOfTime } from '../contract.js';
import type { Draft, SloDraft } from '../draft.js';
import type { Expanded } from '../expand/expand.js';
import { asNamed, type Scope } from '../scope.js';
import { typeOfEffect } from '../typing/names.js';
import { lazyNames, type Typing } from '../typing/typing.js';
import { MONEY, YES_NO } from '../typing/types.js';
import { lowerCalendar } from './calendar.js';
import { lowerDimension, lowerService, withDerivation } from './dimension.js';
import { lowerExample } from './example.js';
import { lowerExclusion } from './exclusion.js';
import { lowerHeader } from './header.js';
import {
  lowerDefinition,
  lowerFact,
  lowerFee,
  lowerParameter,
  lowerSpan,
  parameterType,
} from './named-values.js';
import { lowerPenalty } from './penalty.js';
import {
  lowerClaim,
  lowerEscalation,
  lowerLimit,
  lowerPool,
  lowerStacking,
  lowerTermination,
} from './remedies.js';
import { indexValues } from './selector.js';
import { lowerSlo } from './slo.js';
import { lowerTerms } from './terms.js';

type Of<K extends Declaration['kind']> = Extract<Declaration, { kind: K }>;

/** Meaning in the order in which it depends on itself: money and calendars before service levels, these before credits. */
export function lowerContract({ file, amends }: Expanded, scope: Scope): Draft {
  const each = <K extends Declaration['kind']>(kind: K): Of<K>[] =>
    file.declarations.filter((d): d is Of<K> => {
      if (d.kind !== kind) return false;
      const named = asNamed(d);
      return named === undefined || scope.counts(named);
    });
  const header = lowerHeader(file, scope);
  const calendars = each('CalendarDeclaration').map((node) => lowerCalendar(node, header.term, scope));
  const nodes = each('DimensionDeclaration');
  const plain = nodes
    .map((node) => ({ node, dimension: lowerDimension(node, scope) }))
    .sort((a, b) => Number(b.node.isSeverity) - Number(a.node.isSeverity));
  const index = indexValues(plain.map((p) => p.dimension));
  const dimensions = plain.map(({ node, dimension }) =>
    withDerivation(
      dimension,
      node,
      plain.map((p) => p.dimension),
      index,
      scope,
    ),
  );

  const spans = new Map<string, SpanOfTime>();
  const lazy = lazyNames(scope);
  const typing: Typing = {
    scope,
    currency: header.currency?.value,
    dimensions,
    index,
    moments: momentsIn(each('SloDeclaration')),
    named: lazy.named,
    answers: answersIn(each),
    implicitSpan: (record, at) => {
      if (record !== 'outage' && record !== 'maintenance') return;
      if (!spans.has(record)) spans.set(record, spanOfRecord(record, at));
    },
  };
  const values = understandLazily(each, spans, lazy, typing);
  for (const value of values.all) typing.named(value.kind, value.id, value.nameSpan);

  const services = each('ServiceDeclaration').map((node) => lowerService(node, scope));
  const { slos } = values;
  const exclusions = each('ExclusionDeclaration').map((node) => lowerExclusion(node, slos, typing));
  const penalties = each('PenaltyDeclaration').map((node) => lowerPenalty(node, slos, typing));
  const limits = each('LimitDeclaration').flatMap((node, i) => lowerLimit(node, i + 1, typing) ?? []);
  const remedies = [...penalties, ...values.pools.values()].map((p) => p.id);
  const context = { slos, typing };
  const declaredFirst = (ids: ReadonlySet<string>, found: ReadonlyMap<string, SpanOfTime>): SpanOfTime[] => [
    ...[...ids].flatMap((id) => found.get(id) ?? []),
    ...[...found].flatMap(([id, span]) => (ids.has(id) ? [] : [span])),
  ];
  const drafted: Omit<Draft, 'spans' | 'examples'> = {
    ...header,
    ...lowerTerms(file, scope),
    parameters: each('AskDeclaration').flatMap((node) => values.parameters.get(node.name.text) ?? []),
    fees: each('FeeDeclaration').flatMap((node) => values.fees.get(node.name.text) ?? []),
    calendars,
    dimensions,
    services,
    definitions: each('DefineDeclaration').flatMap((node) => values.definitions.get(node.name.text) ?? []),
    facts: each('FactDeclaration').map((node) => lowerFact(node, typing)),
    slos: each('SloDeclaration').flatMap((node) => values.slos.get(node.name.text) ?? []),
    exclusions,
    penalties,
    pools: each('PoolDeclaration').flatMap((node) => values.pools.get(node.name.text) ?? []),
    stackings: each('StackingDeclaration').flatMap((node) => lowerStacking(node, typing) ?? []),
    limits,
    claims: each('ClaimDeclaration').flatMap((node) => lowerClaim(node, remedies, typing) ?? []),
    terminations: each('TerminateDeclaration').flatMap((node) => lowerTermination(node, typing) ?? []),
    escalations: each('EscalateDeclaration').flatMap((node) => lowerEscalation(node, typing) ?? []),
    ...(amends === undefined || amends.effective.value === undefined
      ? {}
      : {
          amends: {
            title: amends.title.value,
            path: amends.path.value,
            effective: amends.effective.value,
            span: amends.span,
          },
        }),
  };
  const examples = each('ExampleDeclaration').flatMap((node) => lowerExample(node, context) ?? []);
  const spanIds = new Set(each('SpanDeclaration').map((node) => node.name.text));
  return { ...drafted, examples, spans: declaredFirst(spanIds, spans) };
}

/** Moments that clocks name: fields of tickets that a mapping file supplies. */
const momentsIn = (slos: readonly Of<'SloDeclaration'>[]): ReadonlySet<string> =>
  new Set(
    slos.flatMap((slo) =>
      slo.facts.flatMap((fact) =>
        fact.kind === 'Measure' && fact.value.kind === 'TimeBetween'
          ? [...fact.value.start, fact.value.stop].map((name) => name.text)
          : [],
      ),
    ),
  );

/** `time in outage` without a declaration: all outages of the records. */
const spanOfRecord = (record: 'outage' | 'maintenance', at: SpanOfTime['span']): SpanOfTime => ({
  id: record,
  label: record === 'outage' ? 'Outage' : 'Maintenance',
  span: at,
  nameSpan: at,
  source: record,
  condition: undefined,
  atLeastSeconds: undefined,
  over: undefined,
  streak: undefined,
  wholeMinutes: false,
});

/** Of each parameter: what fills it in, else its usual value. */
const answersIn = (each: <K extends Declaration['kind']>(kind: K) => Of<K>[]): Typing['answers'] =>
  new Map([
    ...each('AskDeclaration').flatMap(({ name, usually }) =>
      usually === undefined ? [] : [[name.text, usually] as const],
    ),
    ...each('FillDeclaration').map(({ name, value }) => [name.text, value] as const),
  ]);

/** Everything that an expression can name, understood when it is first asked for. */
function understandLazily(
  each: <K extends Declaration['kind']>(kind: K) => Of<K>[],
  spans: Map<string, SpanOfTime>,
  lazy: ReturnType<typeof lazyNames>,
  typing: Typing,
) {
  const { scope } = typing;
  const fees = new Map<string, Fee>();
  const parameters = new Map<string, Parameter>();
  const definitions = new Map<string, Definition>();
  const pools = new Map<string, Pool>();
  const slos = new Map<string, SloDraft>();
  const all: Parameters<typeof lazy.add>[0][] = [];
  const add = (value: Parameters<typeof lazy.add>[0]): void => {
    all.push(value);
    lazy.add(value);
  };
  const constants = {
    valueOf: (name: string) =>
      fees.get(name)?.amount ?? parameters.get(name)?.value ?? definitions.get(name)?.value,
  };
  const fills = new Map(
    each('FillDeclaration').flatMap((fill) => {
      const id = scope.resolve('parameter', fill.name);
      return id === undefined ? [] : [[id, fill] as const];
    }),
  );
  const own = (node: { readonly name: { readonly text: string; readonly span: SpanOfTime['span'] } }) => ({
    id: node.name.text,
    nameSpan: node.name.span,
  });
  for (const node of each('AskDeclaration')) {
    add({
      kind: 'parameter',
      ...own(node),
      understand: () => {
        const parameter = lowerParameter(node, fills.get(node.name.text), constants, typing);
        if (parameter !== undefined) parameters.set(node.name.text, parameter);
        const type = parameterType(node);
        return type === undefined ? undefined : { type, loose: false };
      },
    });
  }
  for (const node of each('FeeDeclaration')) {
    add({
      kind: 'fee',
      ...own(node),
      understand: () => {
        const fee = lowerFee(node, typing);
        if (fee !== undefined) fees.set(node.name.text, fee);
        return { type: MONEY, loose: false };
      },
    });
  }
  for (const node of each('FactDeclaration')) {
    add({ kind: 'fact', ...own(node), understand: () => ({ type: YES_NO, loose: false }) });
  }
  for (const node of each('DefineDeclaration')) {
    add({
      kind: 'definition',
      ...own(node),
      understand: () => {
        const lowered = lowerDefinition(node, typing);
        if (lowered === undefined) return undefined;
        definitions.set(node.name.text, lowered.definition);
        return { type: lowered.definition.value.type, loose: lowered.loose };
      },
    });
  }
  for (const node of each('SpanDeclaration')) {
    add({
      kind: 'span',
      ...own(node),
      understand: () => {
        const span = lowerSpan(node, typing);
        if (span !== undefined) spans.set(node.name.text, span);
        return { type: YES_NO, loose: false };
      },
    });
  }
  for (const node of each('SloDeclaration')) {
    add({
      kind: 'slo',
      ...own(node),
      understand: () => {
        const slo = lowerSlo(node, typing);
        slos.set(node.name.text, slo);
        return slo.measured === undefined ? undefined : { type: slo.measured, loose: false };
      },
    });
  }
  for (const node of each('PoolDeclaration')) {
    add({
      kind: 'pool',
      ...own(node),
      understand: () => {
        const pool = lowerPool(node, typing);
        if (pool !== undefined) pools.set(node.name.text, pool);
        return { type: MONEY, loose: false };
      },
    });
  }
  for (const node of each('PenaltyDeclaration')) {
    const first = node.facts.find((f) => f.kind === 'Effect');
    add({
      kind: 'penalty',
      ...own(node),
      understand: () => ({ type: typeOfEffect(first?.effect), loose: false }),
    });
  }
  return { all, fees, parameters, definitions, pools, slos };
}
