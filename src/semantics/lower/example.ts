import { compare, divide, fromInteger } from '../../quantities/ratio.js';
import type {
  ExampleDeclaration,
  ExpectMoney,
  Given,
  Name,
  NumberLiteral,
  Selector as SelectorNode,
} from '../../syntax/ast.js';
import type { Cell, Dimension, Example, Expectation } from '../contract.js';
import type { SloDraft } from '../draft.js';
import type { Scope } from '../scope.js';
import { cellText, numberText, selectorText } from '../wording.js';
import { cellsUnder } from './penalty.js';
import { lowerSelector, type ValueIndex } from './selector.js';
import { lowerMoney } from './values.js';

/** What the facts of an example are understood against. */
export interface ExampleContext {
  readonly slos: readonly SloDraft[];
  readonly dimensions: readonly Dimension[];
  readonly index: ValueIndex;
  readonly currency: string | undefined;
  readonly scope: Scope;
}

/** A worked example; undefined where a fact was not understood, since the rest would be another example. */
export function lowerExample(node: ExampleDeclaration, context: ExampleContext): Example | undefined {
  const given: Example['given'][number][] = [];
  const expect: Expectation[] = [];
  let understood = true;
  for (const fact of node.facts) {
    if (fact.kind === 'Given') {
      const lowered = lowerGiven(fact, context);
      if (lowered === undefined) understood = false;
      else given.push(lowered);
      continue;
    }
    const lowered =
      fact.kind === 'ExpectMoney' ? lowerExpectedMoney(fact, context) : expectedAttainment(fact, context);
    if (lowered === undefined) understood = false;
    else expect.push(lowered);
  }
  return understood ? { title: node.title.value, span: node.span, given, expect } : undefined;
}

function lowerGiven(fact: Given, context: ExampleContext): Example['given'][number] | undefined {
  const place = cellOf(fact.slo, fact.selector, context);
  const within = wholeNumber(fact.within, context.scope);
  const total = wholeNumber(fact.total, context.scope);
  const month = fact.month.value;
  if (place === undefined || within === undefined || total === undefined || month === undefined)
    return undefined;
  if (within > total) {
    context.scope.report(
      'SLA0318',
      { ...fact.within.span, end: fact.total.span.end },
      { within: numberText(fact.within.value), total: numberText(fact.total.value) },
    );
    return undefined;
  }
  const text = `${String(month.year).padStart(4, '0')}-${String(month.month).padStart(2, '0')}`;
  return { ...place, within, total, month: text, span: fact.span };
}

function expectedAttainment(
  fact: Extract<ExampleDeclaration['facts'][number], { kind: 'ExpectAttainment' }>,
  context: ExampleContext,
): Expectation | undefined {
  const place = cellOf(fact.slo, fact.selector, context);
  if (place === undefined) return undefined;
  const share = divide(fact.attainment.value, fromInteger(100));
  const verdict = fact.verdict?.text;
  return {
    kind: 'attainment',
    ...place,
    share,
    verdict: verdict === 'met' || verdict === 'missed' ? verdict : undefined,
    span: fact.span,
  };
}

function lowerExpectedMoney(fact: ExpectMoney, { currency, scope }: ExampleContext): Expectation | undefined {
  const subject = fact.subject.text === 'total' ? 'total' : scope.resolve('penalty', fact.subject);
  const money = lowerMoney(fact.amount, currency, scope);
  return subject === undefined || money === undefined
    ? undefined
    : { kind: 'money', subject, money, span: fact.span };
}

/** The one cell that a figure of an example is about. */
function cellOf(
  name: Name,
  node: SelectorNode | undefined,
  { slos, dimensions, index, scope }: ExampleContext,
): { slo: string; cell: Cell } | undefined {
  const id = scope.resolve('slo', name);
  const slo = slos.find((s) => s.id === id);
  const selector = node === undefined ? {} : lowerSelector(node, dimensions, index, scope);
  if (slo === undefined || selector === undefined) return undefined;
  const [cell, ...others] = cellsUnder(selector, slo);
  if (cell !== undefined && others.length === 0) return { slo: slo.id, cell };
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

function wholeNumber(node: NumberLiteral, scope: Scope): number | undefined {
  if (node.value.denominator !== 1n || compare(node.value, fromInteger(Number.MAX_SAFE_INTEGER)) > 0) {
    scope.report('SLA0317', node.span, { text: numberText(node.value) });
    return undefined;
  }
  return Number(node.value.numerator);
}
