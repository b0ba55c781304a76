import { compare } from '../../quantities/ratio.js';
import type {
  AskDeclaration,
  DefineDeclaration,
  FactDeclaration,
  FeeDeclaration,
  FillDeclaration,
  SpanDeclaration,
} from '../../syntax/ast.js';
import type { Definition, Fact, Fee, Parameter, SpanOfTime } from '../contract.js';
import { expressionText } from '../expression-text.js';
import type { Expression, ValueType } from '../expression.js';
import { recordNamed } from '../typing/aggregates.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { infer, inferCondition } from '../typing/infer.js';
import { ELAPSED, MONEY, NUMBER, sameType, SHARE, TEXT, typeWords } from '../typing/types.js';
import { PLACE, type Typed, type Typing } from '../typing/typing.js';
import { lowerDeadline } from './deadline.js';
import { demandAmount } from './effect.js';
import { elapsedSeconds } from './duration.js';
import { lowerPeriod } from './period.js';
import { declaredOf, wholeNumber } from './values.js';

/** `fee NAME = EXPRESSION each PERIOD`, `fee NAME from invoices by DIMENSION` */
export function lowerFee(node: FeeDeclaration, typing: Typing): Fee | undefined {
  const { scope } = typing;
  const typed = node.amount === undefined ? undefined : infer(node.amount, PLACE, typing);
  const amount = typed === undefined ? undefined : demandAmount(typed, MONEY, scope);
  const by = node.by.flatMap((name) => scope.resolve('dimension', name) ?? []);
  const fromInvoices = node.amount === undefined;
  const period =
    fromInvoices && node.each.unit === '' && node.each.form === 'calendar'
      ? ({ kind: 'calendar', unit: 'month' } as const)
      : lowerPeriod(node.each, scope);
  if ((!fromInvoices && amount === undefined) || period === undefined) return undefined;
  return { ...declaredOf(node), amount, each: period, by };
}

export function lowerDefinition(
  node: DefineDeclaration,
  typing: Typing,
): { readonly definition: Definition; readonly loose: boolean } | undefined {
  const typed = infer(node.value, PLACE, typing);
  return typed === undefined
    ? undefined
    : { definition: { ...declaredOf(node), value: typed.expression }, loose: typed.loose };
}

export function lowerFact(node: FactDeclaration, typing: Typing): Fact {
  const { scope } = typing;
  const silence = node.silence?.text;
  return {
    ...declaredOf(node),
    text: node.label?.value ?? '',
    by: node.by === undefined || node.by.text === '' ? undefined : scope.resolve('party', node.by),
    deadline: lowerDeadline(node.deadline, scope),
    silence: silence === 'yes' || silence === 'no' ? silence : undefined,
  };
}

/** A set of time; undefined where its source or condition was not understood. */
export function lowerSpan(node: SpanDeclaration, typing: Typing): SpanOfTime | undefined {
  const { scope } = typing;
  const source = node.source === undefined ? 'expression' : recordNamed(node.source, scope);
  const place = { ...PLACE, record: source === 'expression' ? 'any' : source, spans: true };
  const condition = node.condition === undefined ? undefined : inferCondition(node.condition, place, typing);
  const seconds = node.over === undefined ? undefined : elapsedSeconds(node.over, scope);
  const atLeast = node.atLeast === undefined ? undefined : elapsedSeconds(node.atLeast, scope);
  if (source === undefined || (node.condition !== undefined && condition === undefined)) return undefined;
  if (
    source !== 'expression' &&
    source !== 'outage' &&
    source !== 'maintenance' &&
    source !== 'deployment' &&
    source !== 'probe' &&
    source !== 'request' &&
    source !== 'ticket'
  ) {
    scope.report(
      'SLA0344',
      node.source?.span ?? node.span,
      { record: source },
      { hint: 'Spans come from outages, maintenance, deployments, probes, requests and tickets.' },
    );
    return undefined;
  }
  const count = node.needs === undefined ? undefined : wholeNumber(node.needs.count, scope);
  const otherwise = (['good', 'bad', 'removed'] as const).find((c) => c === node.needs?.otherwise.text);
  return {
    ...declaredOf(node),
    source,
    condition,
    atLeastSeconds: atLeast,
    over:
      seconds === undefined
        ? undefined
        : { seconds, needs: count === undefined ? undefined : { count, otherwise: otherwise ?? 'good' } },
    streak: streakOf(node, typing),
    wholeMinutes: node.wholeMinutes,
  };
}

function streakOf(node: SpanDeclaration, { scope }: Typing): SpanOfTime['streak'] {
  if (node.streak === undefined) return undefined;
  const fails = wholeNumber(node.streak.fails, scope);
  const answers = node.streak.answers === undefined ? 1 : wholeNumber(node.streak.answers, scope);
  return fails === undefined || answers === undefined ? undefined : { fails, answers };
}

const parameterTypes: Readonly<Record<string, ValueType>> = {
  share: SHARE,
  money: MONEY,
  number: NUMBER,
  duration: ELAPSED,
  time: ELAPSED,
  text: TEXT,
};

/** The type that `ask` names; undefined, without a finding, for none. */
export const parameterType = (node: AskDeclaration): ValueType | undefined =>
  Object.hasOwn(parameterTypes, node.type.text) ? parameterTypes[node.type.text] : undefined;

/** A parameter of a template with its value: what is filled in, or the usual value. */
export function lowerParameter(
  node: AskDeclaration,
  fill: FillDeclaration | undefined,
  constants: Constants,
  typing: Typing,
): Parameter | undefined {
  const { scope } = typing;
  const type = parameterType(node);
  if (type === undefined) return undefined;
  const value = (written: typeof node.from): Typed | undefined => {
    const typed = written === undefined ? undefined : infer(written, PLACE, typing);
    if (typed === undefined) return undefined;
    if (sameType(typed.expression.type, type)) return typed;
    scope.report('SLA0325', typed.expression.span, {
      text: expressionText(typed.expression),
      type: typeWords(typed.expression.type),
      wanted: typeWords(type),
    });
    return undefined;
  };
  const from = value(node.from)?.expression;
  const to = value(node.to)?.expression;
  const usual = value(node.usually)?.expression;
  const filled = fill === undefined ? undefined : value(fill.value)?.expression;
  const asked = { name: node.name.text, from, to };
  checkRange(filled, fill?.value.span, 'SLA0224', asked, constants, typing);
  checkRange(usual, node.usually?.span, 'SLA0225', asked, constants, typing);
  if (filled === undefined && usual === undefined && fill === undefined && node.usually === undefined) {
    scope.report(
      'SLA0223',
      node.name.span,
      { name: node.name.text },
      { hint: `Give it a value: fill ${node.name.text} = …, or a usual value: …, usually …` },
    );
  }
  return { ...declaredOf(node), type, from, to, value: filled ?? usual };
}

function checkRange(
  value: Expression | undefined,
  span: FillDeclaration['span'] | undefined,
  code: 'SLA0224' | 'SLA0225',
  { name, from, to }: { name: string; from: Expression | undefined; to: Expression | undefined },
  constants: Constants,
  { scope }: Typing,
): void {
  const at = value === undefined ? undefined : constantOf(value, constants);
  if (value === undefined || at === undefined || span === undefined) return;
  const [low, high] = [from, to].map((e) => (e === undefined ? undefined : constantOf(e, constants)));
  const below = low !== undefined && compare(at, low) < 0;
  const above = high !== undefined && compare(at, high) > 0;
  if (!below && !above) return;
  const text = (e: Expression | undefined): string | undefined =>
    e === undefined ? undefined : expressionText(e);
  scope.report(code, span, { name, text: expressionText(value), from: text(from), to: text(to) });
}
