import { diagnose } from '../diagnostics/diagnose.js';
import { fromInteger } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type {
  Binary, Comparison, DimensionValue, Expression, NameExpression, SyntaxNode, Verdict,
} from './ast.js'; // prettier-ignore
import { name, percent, type Branch } from './lower.js';
import {
  aggregate, around, bareWord, choice, duringTime, literal, missing, operatorOf, stepLength,
} from './lower-figures.js'; // prettier-ignore
import { cells, inARow } from './lower-phrases.js';
import { endOfFact, isBlockWord, type BlockBody } from './fact.js';
import { endOf, type Word } from './scan.js';
import { units } from './vocabulary.js';

/** What lowering a fact needs from the parser: the nodes of the facts inside a block. */
export type Inside = (block: BlockBody | undefined) => readonly SyntaxNode[];

/*
 * How close operators bind, from the loosest: or · and · not · `in n months in a row` · comparison · + - · * / ·
 * sign · per started … of · of. The grammar has them in one flat row; here they find their operands.
 */
const OR = 1, AND = 2, HISTORY = 4, COMPARISON = 5, SUM = 6, PRODUCT = 7; // prettier-ignore

/** An expression with its `where`, `when` and `otherwise`. */
export function expression(b: Branch, inside: Inside): Expression {
  const [first, second, third] = b.subs('plain');
  const where = b.keyword('where');
  const hasWhere = where !== undefined;
  // The condition is read first, as it goes into the tree of what stands before it.
  const { offset } = b.cursor;
  if (hasWhere) b.cursor.offset = endOf(where);
  const condition = hasWhere && second !== undefined ? plain(second, inside) : undefined;
  const after = b.cursor.offset;
  b.cursor.offset = offset;
  const then = plain(first ?? b.sub('plain'), inside, condition);
  b.cursor.offset = Math.max(b.cursor.offset, after);
  const when = b.keyword('when') === undefined ? undefined : hasWhere ? third : second;
  if (when === undefined) return then;
  const chosenWhen = plain(when, inside);
  const otherwise = expression(b.sub('expression'), inside);
  return {
    kind: 'When',
    span: around({ span: around(then, chosenWhen) }, otherwise),
    then,
    condition: chosenWhen,
    otherwise,
  };
}

/** The only name of an expression and what follows its `where`: `outage where cause is provider`. */
export function sourceOf(b: Branch): { source: Branch; condition: Branch | undefined } | undefined {
  const [first, second] = b.subs('plain');
  if (first === undefined || first.has('tail') || b.keyword('when') !== undefined) return undefined;
  const operand = first.sub('operand');
  const named = operand.sub('primary').sub('named');
  const bare = !operand.has('step') && operand.keyword('in') === undefined && operand.count("'not'") === 0;
  if (!bare || !named.has('anyName') || named.count("'of'") + named.count('Open') > 0) return undefined;
  return { source: named.sub('anyName'), condition: b.keyword('where') === undefined ? undefined : second };
}

/** A value without comparison. */
export function value(b: Branch, inside: Inside): Expression {
  const operators = b.subs('arithmetic');
  const parts = b
    .subs('operand')
    .slice(1)
    .map((right, i): Part => {
      const operator = operatorOf(operators[i]);
      return { level: operator === '+' || operator === '-' ? SUM : PRODUCT, operator, right };
    });
  return new Row(b.sub('operand'), parts, inside, undefined).read(0);
}

export function plain(b: Branch, inside: Inside, where?: Expression): Expression {
  const row = new Row(b.sub('operand'), b.subs('tail').map(partOf), inside, where);
  const made = row.read(0);
  if (where !== undefined && !row.whereTaken) {
    b.cursor.found.push(
      diagnose('SLA0141', where.span, {}, { hint: 'measure share of calls where wait at most 20 seconds' }),
    );
  }
  return made;
}

interface Part {
  readonly level: number;
  readonly operator: string;
  /** An operand, or the tail of `is …` and `in …`. */
  readonly right: Branch;
}

function comparatorOf(b: Branch): Comparison['operator'] {
  if (b.keyword('above') !== undefined) return 'above';
  if (b.keyword('below') !== undefined) return 'below';
  return b.keyword('most') === undefined ? 'at least' : 'at most';
}

function partOf(tail: Branch): Part {
  const right = tail.sub('operand');
  if (tail.has('arithmetic')) {
    const operator = operatorOf(tail.sub('arithmetic'));
    return { level: operator === '+' || operator === '-' ? SUM : PRODUCT, operator, right };
  }
  if (tail.keyword('and') !== undefined) return { level: AND, operator: 'and', right };
  if (tail.keyword('or') !== undefined) return { level: OR, operator: 'or', right };
  if (tail.has('comparator'))
    return { level: COMPARISON, operator: comparatorOf(tail.sub('comparator')), right };
  if (tail.has('inARow') || tail.keyword('in') !== undefined)
    return { level: HISTORY, operator: 'in', right: tail };
  return { level: COMPARISON, operator: 'is', right: tail };
}

/** Operands and operators in a row, read by how close they bind. */
class Row {
  private next = 0;
  whereTaken = false;
  private readonly last: Branch | undefined;

  constructor(
    private readonly first: Branch,
    private readonly parts: readonly Part[],
    private readonly inside: Inside,
    private readonly where: Expression | undefined,
  ) {
    const operands = [
      first,
      ...parts.filter((p) => p.operator !== 'is' && p.operator !== 'in').map((p) => p.right),
    ];
    this.last = where && operands.reverse().find((o) => holdsAggregate(o.sub('primary')));
  }

  read(level: number, start: Branch = this.first, skip = 0): Expression {
    let left = this.operand(start, skip);
    for (
      let part = this.parts[this.next];
      part !== undefined && part.level >= level;
      part = this.parts[this.next]
    ) {
      this.next += 1;
      left = this.apply(left, part);
      const following = this.parts[this.next];
      if (part.level === COMPARISON && following?.level === COMPARISON) this.twice(following.right);
    }
    return left;
  }

  private apply(left: Expression, part: Part): Expression {
    if (part.operator === 'in') return history(left, part.right);
    if (part.operator === 'is') return is(left, part.right, this.inside);
    const right = this.read(part.level + 1, part.right);
    const span = around(left, right);
    if (part.level === COMPARISON) return compared(left, part.operator as Comparison['operator'], right);
    return { kind: 'Binary', span, operator: part.operator as Binary['operator'], left, right };
  }

  private twice(b: Branch): void {
    b.cursor.found.push(
      diagnose('SLA0147', b.span, {}, { hint: 'where wait above 5 seconds and wait below 60 seconds' }),
    );
  }

  /** An operand with its signs; `not` takes all that binds closer. */
  private operand(b: Branch, skip: number): Expression {
    const signs = [...b.tokens("'not'"), ...b.tokens('Dash')].sort((x, y) => x.startOffset - y.startOffset);
    const sign = signs[skip];
    if (sign === undefined) return this.figure(b);
    const { span } = b;
    if (sign.image === 'not') {
      const operand = this.read(HISTORY, b, skip + 1);
      return { kind: 'NotExpression', span: { ...operand.span, start: sign.startOffset }, operand };
    }
    const operand = this.operand(b, skip + 1);
    return { kind: 'Negation', span: { ...span, start: sign.startOffset, end: operand.span.end }, operand };
  }

  private figure(b: Branch): Expression {
    const where = b === this.last ? this.where : undefined;
    if (where !== undefined) this.whereTaken = true;
    let made = primary(b.sub('primary'), this.inside, where);
    if (b.keyword('previous') !== undefined) {
      const end = b.word('Unit');
      made = {
        kind: 'Previous',
        span: { ...made.span, end: end === undefined ? made.span.end : endOf(end) },
        of: made,
      };
    }
    if (!b.has('step')) return made;
    const counting = b.sub('step').keyword('full') === undefined ? 'started' : 'full';
    const step = stepLength(b.sub('step'));
    const of = primary(b.sub('primary', 1), this.inside, undefined);
    return {
      kind: 'PerStep',
      span: around({ span: around(made, step) }, of),
      amount: made,
      step,
      counting,
      of,
    };
  }
}

const holdsAggregate = (b: Branch): boolean =>
  b.has('aggregate') || (b.has('primary') && holdsAggregate(b.sub('primary')));

/** `x below minimum` is a verdict when x can have one: it names a service level and nothing else. */
function compared(left: Expression, operator: Comparison['operator'], right: Expression): Expression {
  const span = around(left, right);
  if (operator === 'below' && left.kind === 'NameExpression' && isBare(right, 'minimum')) {
    return verdict(left, 'below minimum', undefined, span);
  }
  return { kind: 'Comparison', span, operator, left, right };
}

const isBare = (e: Expression, word: string): boolean =>
  e.kind === 'NameExpression' && e.name.text === word && e.selector === undefined;

const verdict = (
  left: NameExpression,
  found: Verdict['verdict'],
  by: Expression | undefined,
  span: Span,
): Verdict => ({
  kind: 'Verdict',
  span,
  slo: left.name,
  cells: 'one',
  selector: left.selector,
  verdict: found,
  by,
});

/** `is p1`, `is not p1`, `is any of { … }`, `is above 5`, `is missed`, `is better than target by …` */
function is(left: Expression, tail: Branch, inside: Inside): Expression {
  const span = { ...left.span, end: Math.max(left.span.end, tail.span.end) };
  const negated = tail.keyword('not') !== undefined;
  if (tail.has('comparator')) {
    const right = new Row(tail.sub('operand'), [], inside, undefined).read(0);
    return compared(left, comparatorOf(tail.sub('comparator')), right);
  }
  if (tail.has('better')) {
    const by = tail.sub('better').has('primary')
      ? primary(tail.sub('better').sub('primary'), inside)
      : undefined;
    return verdict(named(left, tail), 'better by', by, span);
  }
  const block = tail.word('Block');
  if (block !== undefined) {
    const body = isBlockWord(block) ? block.block : undefined;
    const values = inside(body).filter((n): n is DimensionValue => n.kind === 'DimensionValue');
    const end = Math.max(span.end, endOfFact(block as Word));
    return { kind: 'IsAnyOf', span: { ...span, end }, left, negated, values };
  }
  const right = choice(tail.sub('choice'));
  const word = right.kind === 'NameExpression' ? right.name.text : '';
  if (word === 'missed' || word === 'met') {
    const made = verdict(named(left, tail), word, undefined, span);
    return negated ? { kind: 'NotExpression', span, operand: made } : made;
  }
  return { kind: 'Comparison', span, operator: negated ? 'is not' : 'is', left, right };
}

/** Only a service level can be met or missed. */
function named(left: Expression, tail: Branch): NameExpression {
  if (left.kind === 'NameExpression') return left;
  const { file } = tail.cursor;
  const place = { file, start: left.span.start, end: left.span.end };
  tail.cursor.found.push(
    diagnose('SLA0146', place, {}, { hint: 'when uptime is missed in 3 months in a row' }),
  );
  const span = { ...left.span, end: left.span.start };
  return { kind: 'NameExpression', span, name: { kind: 'Name', span, text: '' }, selector: undefined };
}

function history(condition: Expression, tail: Branch): Expression {
  const span = { ...condition.span, end: Math.max(condition.span.end, tail.span.end) };
  if (!tail.has('inARow')) {
    const one = fromInteger(1);
    return {
      kind: 'History',
      span,
      condition,
      count: one,
      window: one,
      period: units.get(tail.word('Unit')?.image ?? '') ?? '',
    };
  }
  const { count, window, period } = inARow(tail.sub('inARow'));
  return { kind: 'History', span, condition, count: count.value, window: window.value, period };
}

export function primary(b: Branch, inside: Inside, where?: Expression): Expression {
  if (b.keyword('of') !== undefined) {
    const { span } = b;
    const share = percent(b.cursor, b.word('Percent'));
    const base = primary(b.sub('primary'), inside, where);
    return { kind: 'OfExpression', span: { ...span, end: Math.max(span.end, base.span.end) }, share, base };
  }
  const plainly = literal(b);
  if (plainly !== undefined) return plainly;
  if (b.has('named')) return name_(b.sub('named'), inside);
  if (b.has('aggregate')) return aggregate(b.sub('aggregate'), where);
  if (b.has('duringTime')) return duringTime(b.sub('duringTime'));
  if (b.has('cellVerdict')) return cellVerdict(b.sub('cellVerdict'), inside);
  if (b.has('expression')) return expression(b.sub('expression'), inside);
  const word = b.keyword('target') ?? b.keyword('minimum');
  return word === undefined ? missing(b) : bareWord(b, word);
}

function name_(b: Branch, inside: Inside): Expression {
  const found = name(b.sub('anyName'));
  if (!b.has('arguments')) {
    const selector = b.has('cells') ? cells(b.sub('cells')) : undefined;
    return { kind: 'NameExpression', span: b.span, name: found, selector };
  }
  const mode = b
    .sub('roundingMode')
    .words()
    .map((token) => token.image);
  const called = { ...found, text: [found.text, ...mode].join(' ') };
  const list = b
    .sub('arguments')
    .subs('expression')
    .map((e) => expression(e, inside));
  return { kind: 'Call', span: b.span, function: called, arguments: list };
}

function cellVerdict(b: Branch, inside: Inside): Expression {
  const { span } = b;
  const slo = name(b.sub('sloName'));
  const selector = b.has('cells') ? cells(b.sub('cells')) : undefined;
  const better = b.sub('better');
  const by = better.has('primary') ? primary(better.sub('primary'), inside) : undefined;
  const found = b.has('better') ? 'better by' : b.keyword('below') ? 'below minimum' : b.keyword('met') ? 'met' : 'missed'; // prettier-ignore
  return {
    kind: 'Verdict',
    span,
    slo,
    cells: b.keyword('any') === undefined ? 'every' : 'any',
    selector,
    verdict: found,
    by,
  };
}
