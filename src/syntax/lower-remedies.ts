import { diagnose } from '../diagnostics/diagnose.js';
import type {
  Band, Bound, Declaration, Effect, EscalationStep, Expression, Name, NodeOf, PenaltyDoubled, PenaltyFact,
  PeriodExpression, PoolDeclaration, PoolShare, SyntaxNode,
} from './ast.js'; // prettier-ignore
import { expression, primary, value, type Inside } from './lower-expressions.js';
import { stepLength } from './lower-figures.js';
import { bodyOf, byDimensions, type Lower, type Lowerings } from './lower-parties.js';
import { deadline, inARow, noPeriod, period, periodOrNone, roundingMode, selector } from './lower-phrases.js'; // prettier-ignore
import { chosen, label, money, name, nameOf, percent, phrase, text, type Branch } from './lower.js';

/** What a pool says about repetition; only inside the parser: the pool's node holds it. */
export interface EarnedBack extends NodeOf<'EarnedBack'> {
  readonly earned: NonNullable<PoolDeclaration['earnedBack']>;
}

const penaltyNames = (b: Branch): Name[] => b.subs('penaltyName').map(name);

const duty: Lower = (b, span): Declaration => ({
  kind: 'DutyDeclaration',
  span,
  duty: b.keyword('report') === undefined ? 'duty' : 'report',
  party: name(b.sub('partyName')),
  text: text(b.sub('label')),
  each: b.has('period') ? period(b.sub('period')) : undefined,
  deadline: b.has('deadline') ? deadline(b.sub('deadline')) : undefined,
});

/** Penalties, limits, pools, claims, termination and duties. */
export const remedyLowerings: Lowerings = {
  penalty: (b, span, inside): Declaration => ({
    kind: 'PenaltyDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    slo: b.keyword('for') && name(b.sub('sloName')),
    selector: b.has('selector') ? selector(b.sub('selector')) : undefined,
    facts: inside(bodyOf(b)) as PenaltyFact[],
  }),
  effect: (b, span, inside): Effect => effect(b, span, inside),
  band: (b, span, inside): Band => band(b, span, inside),
  penaltyWhen: (b, span, inside): PenaltyFact => ({
    kind: 'PenaltyWhen',
    span,
    condition: expression(b.sub('expression'), inside),
  }),
  penaltyLeast: (b, span): PenaltyFact => ({ kind: 'PenaltyLeast', span, least: money(b.sub('money')) }),
  rounded: (b, span): PenaltyFact => ({
    kind: 'PenaltyRounding',
    span,
    mode: roundingMode(b.sub('roundingMode')),
    to: b.has('money') ? money(b.sub('money')) : undefined,
  }),
  expires: (b, span): PenaltyFact => ({ kind: 'PenaltyExpiry', span, deadline: deadline(b.sub('deadline')) }),
  doubled: (b, span): PenaltyDoubled => {
    return { kind: 'PenaltyDoubled', span, ...inARow(b.sub('inARow')) };
  },
  also: (_, span): PenaltyFact => ({ kind: 'PenaltyAlso', span }),
  limit: (b, span, inside): Declaration => ({
    kind: 'LimitDeclaration',
    span,
    penalties: b.has('penaltyName') ? penaltyNames(b) : [name(b.sub('penaltyName'))],
    to: expression(b.sub('expression'), inside),
    each: limitPeriod(b),
  }),
  stacking: (b, span): Declaration => ({
    kind: 'StackingDeclaration',
    span,
    penalties: penaltyNames(b),
    rule: chosen(b, 'highest', 'first'),
  }),
  pool: (b, span, inside): Declaration => {
    const facts = inside(bodyOf(b)) as readonly (PoolShare | PenaltyDoubled | EarnedBack)[];
    const doubled = facts.filter((f) => f.kind === 'PenaltyDoubled');
    const earned = facts.filter((f) => f.kind === 'EarnedBack');
    for (const second of [doubled[1], earned[1]]) {
      if (second !== undefined)
        b.cursor.found.push(
          diagnose('SLA0145', second.span, {}, { hint: 'doubled when missed in 2 months in a row' }),
        );
    }
    return {
      kind: 'PoolDeclaration',
      span,
      name: name(b.sub('newName')),
      label: label(b),
      amount: expression(b.sub('expression'), inside),
      shares: facts.filter((f) => f.kind === 'PoolShare'),
      doubled: doubled[0],
      earnedBack: earned[0]?.earned,
    };
  },
  poolShare: (b, span): PoolShare => ({
    kind: 'PoolShare',
    span,
    slo: name(b.sub('sloName')),
    share: percent(b.cursor, b.word('Percent')),
  }),
  earnedBack: (b, span, inside) => {
    const by = primary(b.sub('primary'), inside);
    return { kind: 'EarnedBack', span, earned: { by, ...inARow(b.sub('inARow')) } } as unknown as SyntaxNode;
  },
  claim: (b, span): Declaration => ({
    kind: 'ClaimDeclaration',
    span,
    penalties: penaltyNames(b.sub('penaltyNames')),
    automatic: b.keyword('automatic') !== undefined,
    deadline: b.has('deadline') ? deadline(b.sub('deadline')) : undefined,
    evidence: b.sub('labels').subs('label').map(text),
    payment: b.keyword('paid') && text(b.sub('label')),
  }),
  remedy: (b, span): Declaration => ({
    kind: 'RemedyDeclaration',
    span,
    choice: remedyChoice(b),
  }),
  terminate: (b, span, inside): Declaration => ({
    kind: 'TerminateDeclaration',
    span,
    by: name(b.sub('partyName')),
    condition: expression(b.sub('expression'), inside),
    notice: b.has('deadline') ? deadline(b.sub('deadline')) : undefined,
  }),
  escalate: (b, span, inside): Declaration => ({
    kind: 'EscalateDeclaration',
    span,
    selector: selector(b.sub('selector')),
    steps: inside(bodyOf(b)) as EscalationStep[],
  }),
  escalation: (b, span): EscalationStep => ({
    kind: 'EscalationStep',
    span,
    at: percent(b.cursor, b.word('Percent')),
    slo: name(b.sub('sloName')),
    notify: text(b.sub('label')),
  }),
  duty,
  review: (b, span): Declaration => ({
    kind: 'DutyDeclaration',
    span,
    duty: 'review',
    party: undefined,
    text: undefined,
    each: period(b.sub('period')),
    deadline: undefined,
  }),
  note: (b, span): Declaration => ({ kind: 'NoteDeclaration', span, text: text(b.sub('label')) }),
  remove: (b, span): Declaration => ({
    kind: 'RemoveDeclaration',
    span,
    what: b.words().find((token) => token.image !== 'remove')?.image ?? '',
    name: name(b.sub('anyName')),
  }),
};

const effects = ['credit', 'refund', 'bonus', 'points', 'grant'] as const;

function effect(b: Branch, span: SyntaxNode['span'], inside: Inside): Effect {
  const kind = effects.find((word) => b.keyword(word) !== undefined) ?? 'credit';
  const once = b.sub('oncePerPeriod');
  const frequency = b.has('oncePerPeriod')
    ? 'once'
    : b.has('step')
      ? 'step'
      : b.keyword('late') !== undefined
        ? 'late'
        : b.has('recordName')
          ? 'record'
          : 'once';
  const each: PeriodExpression = frequency === 'once' ? periodOrNone(once) : noPeriod(b);
  const cells = nameOf(b.cursor, once.keyword('worst') ?? once.word("'each'", 1));
  const all = b.subs('expression');
  const counting = b.sub('step').keyword('full') === undefined ? 'started' : 'full';
  const first = (): Expression => expression(all[0] ?? b.sub('expression'), inside);
  const step = frequency === 'step' ? { counting, length: stepLength(b.sub('step')), of: first() } as const : undefined; // prettier-ignore
  const where = b.keyword('where') === undefined ? undefined : first();
  const last = all[step === undefined && where === undefined ? 0 : 1];
  const figure = last === undefined ? undefined : expression(last, inside);
  const body = bodyOf(b);
  const banded = body !== undefined || b.keyword('by') !== undefined;
  return {
    kind: 'Effect',
    span,
    effect: kind,
    frequency,
    each,
    record: b.has('recordName') ? name(b.sub('recordName')) : undefined,
    where,
    step,
    by: byDimensions(once),
    cells,
    banded: banded ? figure : undefined,
    bands: inside(body) as Band[],
    amount: banded ? undefined : figure,
  };
}

function band(b: Branch, span: SyntaxNode['span'], inside: Inside): Band {
  const bounds = b.sub('bounds');
  const upper = bounds.sub('upper');
  const below = bounds.has('below') ? bounds.sub('below') : upper.sub('below');
  const limit = (at: Branch): Bound => bound(value(at, inside));
  const lower =
    bounds.keyword('from') !== undefined || bounds.keyword('above') !== undefined
      ? { bound: limit(bounds.sub('value')), included: bounds.keyword('from') !== undefined }
      : undefined;
  const excluded = bounds.has('below') || upper.has('below');
  const at = excluded ? below.sub('value') : upper.has('value') ? upper.sub('value') : bounds.sub('value');
  const hasUpper = excluded || bounds.has('upper') || bounds.keyword('most') !== undefined;
  return {
    kind: 'Band',
    span,
    lower,
    upper: hasUpper ? { bound: limit(at), included: !excluded } : undefined,
    otherwise: bounds.keyword('otherwise') !== undefined,
    amount: expression(b.sub('expression'), inside),
  };
}

/** The bare words `target` and `minimum` are those of the cell. */
function bound(made: Expression): Bound {
  if (made.kind !== 'NameExpression' || made.selector !== undefined) return made;
  const { text: level } = made.name;
  return level === 'target' || level === 'minimum' ? { kind: 'TargetBound', span: made.span, level } : made;
}

function limitPeriod(b: Branch): PeriodExpression {
  if (b.keyword('over') === undefined) return periodOrNone(b);
  const { span } = nameOf(b.cursor, b.keyword('over'));
  const row = b.sub('inARow');
  if (!b.has('inARow')) {
    return {
      kind: 'PeriodExpression',
      span,
      form: 'term',
      unit: '',
      count: 1,
      start: undefined,
      from: undefined,
    };
  }
  const { count, period: unit } = inARow(row);
  const months = Number(count.value.numerator / count.value.denominator);
  const place = { ...span, end: row.span.end };
  return {
    kind: 'PeriodExpression',
    span: place,
    form: 'rolling',
    unit,
    count: months,
    start: undefined,
    from: undefined,
  };
}

const remedyChoice = (b: Branch): Name =>
  b.keyword('credits') === undefined
    ? chosen(b, 'other rights remain')
    : phrase(b.cursor, 'credits are the only remedy', [
        b.keyword('credits'), b.keyword('are'), b.keyword('the'), b.keyword('only'), b.word("'remedy'", 1),
      ]); // prettier-ignore
