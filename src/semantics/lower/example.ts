import { fromInteger } from '../../quantities/ratio.js';
import type {
  ExampleDeclaration,
  ExpectValue,
  Given as GivenNode,
  GivenLate,
  GivenValue,
  Name,
  Selector as SelectorNode,
} from '../../syntax/ast.js';
import type { Cell, Example, Expectation, Given } from '../contract.js';
import type { SloDraft } from '../draft.js';
import { expressionText } from '../expression-text.js';
import type { Expression, ValueType } from '../expression.js';
import { valueKinds } from '../scope.js';
import { infer } from '../typing/infer.js';
import { spanNamed } from '../typing/names.js';
import { ELAPSED, MONEY, sameType, SCORE_POINTS, typeWords, YES_NO } from '../typing/types.js';
import { PLACE, type Typed, type TypedName, type Typing } from '../typing/typing.js';
import { cellText, numberText, selectorText } from '../wording.js';
import { elapsedSeconds } from './duration.js';
import { cellsUnder } from './penalty.js';
import { lowerSelector, type Selector } from './selector.js';
import { wholeNumber } from './values.js';

/** What the facts of an example are understood against. */
export interface ExampleContext {
  readonly slos: ReadonlyMap<string, SloDraft>;
  readonly typing: Typing;
}

/** A worked example; undefined where a fact was not understood, since the rest would be another example. */
export function lowerExample(node: ExampleDeclaration, context: ExampleContext): Example | undefined {
  const given: Given[] = [];
  const expect: Expectation[] = [];
  let understood = true;
  for (const fact of node.facts) {
    switch (fact.kind) {
      case 'Given':
      case 'GivenValue':
      case 'GivenLate': {
        const lowered = lowerGiven(fact, context);
        if (lowered === undefined) understood = false;
        else given.push(lowered);
        break;
      }
      case 'ExpectValue': {
        const lowered = lowerExpected(fact, context);
        if (lowered === undefined) understood = false;
        else expect.push(lowered);
        break;
      }
      case 'ExpectTermination': {
        const by = context.typing.scope.resolve('party', fact.by);
        if (by === undefined) understood = false;
        else expect.push({ kind: 'termination', by, expected: fact.expected, span: fact.span });
      }
    }
  }
  return understood ? { title: node.title.value, span: node.span, given, expect } : undefined;
}

function lowerGiven(fact: GivenNode | GivenValue | GivenLate, context: ExampleContext): Given | undefined {
  const { scope } = context.typing;
  if (fact.kind === 'Given') {
    const place = cellOf(fact.slo, fact.selector, context);
    const within = wholeNumber(fact.within, scope);
    const total = wholeNumber(fact.total, scope);
    const period = fact.period.key;
    if (place === undefined || within === undefined || total === undefined || period === '') return undefined;
    if (within > total) {
      scope.report(
        'SLA0318',
        { ...fact.within.span, end: fact.total.span.end },
        { within: numberText(fact.within.value), total: numberText(fact.total.value) },
      );
      return undefined;
    }
    return { kind: 'counts', ...place, within, total, period, span: fact.span };
  }
  if (fact.kind === 'GivenLate') {
    const place = cellOf(fact.slo, fact.selector, context);
    const lateness = lateSeconds(fact, context.typing);
    const period = fact.period.key;
    return place === undefined || lateness === undefined || period === ''
      ? undefined
      : { kind: 'late record', ...place, lateness, period, span: fact.span };
  }
  return lowerGivenValue(fact, context);
}

/** Lateness is given in seconds of the clock that was late, whichever calendar that runs on. */
function lateSeconds(fact: GivenLate, typing: Typing): number | undefined {
  const { calendar, ...rest } = fact.lateness;
  if (calendar !== undefined && calendar.text !== '') {
    typing.scope.resolveAny('calendar', calendar, [calendar.text, `${calendar.text}_hours`]);
  }
  return elapsedSeconds({ ...rest, calendar: undefined }, typing.scope);
}

function lowerGivenValue(fact: GivenValue, context: ExampleContext): Given | undefined {
  const { typing } = context;
  const { scope } = typing;
  const named = valueOf(fact.name, typing);
  const cell = cellOfValue(fact.name, fact.selector, context);
  if (named === undefined || cell === undefined) return undefined;
  if (fact.period !== undefined && fact.period.key === '') return undefined;
  const yes: Expression = {
    kind: 'constant',
    value: fromInteger(fact.negated ? 0 : 1),
    text: undefined,
    type: YES_NO,
    span: fact.span,
  };
  const value: Typed | undefined =
    fact.value === undefined
      ? { expression: yes, loose: false }
      : infer(fact.value, { ...PLACE, remedies: true }, typing);
  if (value === undefined || !fits(value, named, scope.report, fact.name.text)) return undefined;
  return {
    kind: 'value',
    name: fact.name.text,
    cell,
    value: value.expression,
    period: fact.period?.key,
    span: fact.span,
  };
}

function lowerExpected(fact: ExpectValue, context: ExampleContext): Expectation | undefined {
  const { typing } = context;
  const named = valueOf(fact.name, typing);
  const cell = cellOfValue(fact.name, fact.selector, context);
  const value =
    fact.value === undefined ? undefined : infer(fact.value, { ...PLACE, remedies: true }, typing);
  const verdict = (['met', 'missed', 'not judged'] as const).find((v) => v === fact.verdict?.text);
  if (named === undefined || cell === undefined || (fact.value !== undefined && value === undefined))
    return undefined;
  if (value !== undefined && !fits(value, named, typing.scope.report, fact.name.text)) return undefined;
  if (verdict !== undefined && typing.scope.declarationOf('slo', fact.name.text) === undefined) {
    typing.scope.report('SLA0709', fact.verdict!.span, { name: fact.name.text, verdict });
    return undefined;
  }
  // `expect uptime: missed` says nothing of the value: the value expected is the value there is.
  const itself: Expression = {
    kind: 'named value',
    name: fact.name.text,
    cell: Object.fromEntries(Object.entries(cell).map(([k, v]) => [k, [v]])),
    type: named.type,
    span: fact.name.span,
  };
  return {
    kind: 'value',
    name: fact.name.text,
    cell,
    value: fact.nothing ? 'nothing' : (value?.expression ?? itself),
    ...(fact.shown ? { shown: true as const } : {}),
    verdict,
    period: fact.period?.key === '' ? undefined : fact.period?.key,
    span: fact.span,
  };
}

/** What a name of an example stands for; undefined and a finding for nothing. */
function valueOf(name: Name, typing: Typing): TypedName | undefined {
  const { scope } = typing;
  if (name.text === '') return undefined;
  const kind = valueKinds.find((k) => scope.declarationOf(k, name.text) !== undefined);
  if (kind !== undefined) {
    scope.use(kind, name.text);
    return typing.named(kind, name.text, name.span);
  }
  if (name.text === 'total') return { type: MONEY, loose: false };
  if (name.text === 'points') return { type: SCORE_POINTS, loose: false };
  if (spanNamed(name, typing) !== undefined) return { type: ELAPSED, loose: false };
  const typed = infer(
    { kind: 'NameExpression', name, selector: undefined, span: name.span },
    { ...PLACE, remedies: true },
    typing,
  );
  return typed === undefined ? undefined : { type: typed.expression.type, loose: typed.loose };
}

function fits(value: Typed, named: TypedName, report: Typing['scope']['report'], name: string): boolean {
  const { type } = value.expression;
  const pure = (t: ValueType): boolean => t.kind === 'number' || t.kind === 'share';
  if (sameType(type, named.type) || (pure(type) && pure(named.type) && (value.loose || named.loose)))
    return true;
  // Money of nothing may be written as a bare 0 nowhere; each other difference is a slip of units.
  report('SLA0708', value.expression.span, {
    name,
    text: expressionText(value.expression),
    type: typeWords(type),
    wanted: typeWords(named.type),
  });
  return false;
}

/** The cell that a value of an example is about: of a service level one cell, of other values what the selector names. */
function cellOfValue(name: Name, node: SelectorNode | undefined, context: ExampleContext): Cell | undefined {
  const slo = context.slos.get(name.text);
  const { scope, dimensions, index } = context.typing;
  if (slo !== undefined) return cellOf(name, node, context)?.cell;
  if (node === undefined) return {};
  const selector = lowerSelector(node, dimensions, index, scope);
  return selector === undefined ? undefined : oneEach(selector, node, name.text, context.typing);
}

/** The only value of each dimension; undefined and a finding where the selector leaves several. */
function oneEach(selector: Selector, node: SelectorNode, name: string, typing: Typing): Cell | undefined {
  const several = Object.values(selector).find((values) => values.length !== 1);
  if (several === undefined)
    return Object.fromEntries(Object.entries(selector).map(([id, values]) => [id, values[0]!]));
  typing.scope.report('SLA0523', node.span, {
    text: selectorText({ selector, otherwise: false }),
    slo: name,
    cells: several.map((v) => `“${v}”`).join(', '),
  });
  return undefined;
}

/** The one cell that a figure of an example is about. */
function cellOf(
  name: Name,
  node: SelectorNode | undefined,
  { slos, typing }: ExampleContext,
): { slo: string; cell: Cell } | undefined {
  const { scope, dimensions, index } = typing;
  const id = scope.resolve('slo', name);
  const slo = id === undefined ? undefined : slos.get(id);
  const selector = node === undefined ? {} : lowerSelector(node, dimensions, index, scope);
  if (slo === undefined || selector === undefined) return undefined;
  const fromRecords = dimensions
    .filter((d) => d.fromRecords && slo.dimensions.includes(d.id))
    .map((d) => d.id);
  const extra = Object.fromEntries(
    fromRecords.flatMap((d) => (selector[d]?.[0] === undefined ? [] : [[d, selector[d][0]]])),
  );
  const [cell, ...others] = cellsUnder(selector, slo);
  if (cell !== undefined && others.length === 0) return { slo: slo.id, cell: { ...cell, ...extra } };
  if (
    slo.matrix.disputed.length + slo.matrix.uncovered.length > 0 ||
    !slo.rowsUnderstood ||
    slo.rows.length === 0
  )
    return undefined;
  const stray = Object.keys(selector).find((dimension) => !slo.dimensions.includes(dimension));
  if (cell === undefined && node !== undefined && stray !== undefined) {
    scope.report('SLA0525', node.span, {
      text: selectorText({ selector, otherwise: false }),
      slo: slo.id,
      dimension: stray,
    });
    return undefined;
  }
  const cells = [...(cell === undefined ? [] : [cell]), ...others];
  const shown = cells
    .slice(0, 3)
    .map((c) => `“${cellText(c) ?? ''}”`)
    .join(', ');
  scope.report(
    'SLA0523',
    node?.span ?? name.span,
    {
      text: node === undefined ? name.text : selectorText({ selector, otherwise: false }),
      slo: slo.id,
      cells: cells.length > 3 ? `${shown} and ${cells.length - 3} more` : shown,
    },
    {
      hint:
        cell === undefined
          ? `Name one cell of “${slo.id}”.`
          : `For example: ${slo.id} of ${cellText(cell) ?? ''}`,
    },
  );
  return undefined;
}
