import type { SyntaxNode } from './ast.js';

type Kind = SyntaxNode['kind'];
type NodeOfKind<K extends Kind> = Extract<SyntaxNode, { readonly kind: K }>;
/** Fields of a node in which other nodes may stand: directly, in lists, or in plain objects. */
type ChildKey<N> = {
  [K in keyof N]-?: K extends 'kind' | 'span' ? never : [Extract<N[K], object>] extends [never] ? never : K;
}[keyof N];

/** The fields of each kind of node that hold its children, in the order of the text. */
const childKeys: { readonly [K in Kind]: readonly ChildKey<NodeOfKind<K>>[] } = {
  // Acceptances stand within declarations: what looks for them has the list.
  ContractFile: ['declarations'],
  Acceptance: ['code', 'reason'],
  ContractHeader: ['title'],
  PartyDeclaration: ['name', 'label'],
  TermDeclaration: ['from', 'untilEndOf', 'renews'],
  TimeZoneDeclaration: ['zone'],
  CurrencyDeclaration: ['currency'],
  GovernedByDeclaration: ['title'],
  ImportDeclaration: ['path'],
  AmendsDeclaration: ['title', 'path', 'effective'],
  RemoveDeclaration: ['name'],
  ReplaceDeclaration: ['declaration'],
  AskDeclaration: ['name', 'label', 'type', 'from', 'to', 'usually'],
  FillDeclaration: ['name', 'value'],
  FeeDeclaration: ['name', 'label', 'amount', 'by', 'each'],
  CalendarDeclaration: ['name', 'label', 'combination', 'facts'],
  CalendarOperation: ['left', 'right'],
  OpenHours: ['from', 'to', 'since', 'untilEndOf'],
  OpenDate: ['date', 'from', 'to'],
  ClosedDays: ['ranges'],
  ClosedYearly: [],
  ClosedHolidays: ['regions'],
  CalendarZone: ['zone'],
  DimensionDeclaration: ['name', 'label', 'by', 'values', 'derivation'],
  DimensionValue: ['name', 'label'],
  DerivationRow: ['selector', 'value'],
  ServiceDeclaration: ['name', 'label', 'facts'],
  ServiceScope: ['items'],
  ServiceHours: ['calendar'],
  ServiceFee: ['fee'],
  ServiceVolume: ['from', 'to', 'record', 'each'],
  DependsDeclaration: ['on'],
  SpanDeclaration: ['name', 'label', 'source', 'condition', 'streak', 'over', 'needs', 'atLeast'],
  DefineDeclaration: ['name', 'label', 'value'],
  FactDeclaration: ['name', 'label', 'by', 'deadline', 'silence'],
  SloDeclaration: ['name', 'label', 'service', 'facts'],
  Measure: ['value'],
  Eligible: ['condition'],
  Paused: ['states'],
  Window: ['period', 'by', 'countedBy'],
  Target: ['rows'],
  TargetRow: ['during', 'selector', 'promise'],
  ShareWithin: ['share', 'within', 'rest'],
  EveryWithin: ['record', 'within'],
  AverageWithin: ['within'],
  PercentileWithin: ['rank', 'within'],
  ValueBound: ['value', 'minimum'],
  NoCommitment: [],
  Judged: ['decimals', 'mode', 'shown'],
  Needs: ['count', 'record', 'otherwise'],
  NoData: ['choice'],
  NeverStopped: ['moment', 'choice'],
  DimensionChange: ['dimension', 'choice'],
  Reopening: ['choice'],
  Selector: ['terms'],
  SelectorTerm: ['values'],
  ExclusionDeclaration: ['name', 'label', 'facts'],
  ExclusionScope: ['slos', 'effect'],
  ExclusionCondition: ['condition'],
  ExclusionWhen: ['condition', 'announced'],
  ExclusionLimit: ['most', 'each'],
  ExclusionEvidence: ['text', 'by'],
  PenaltyDeclaration: ['name', 'label', 'slo', 'selector', 'facts'],
  Effect: ['each', 'by', 'cells', 'step', 'record', 'where', 'banded', 'bands', 'amount'],
  Band: ['lower', 'upper', 'amount'],
  TargetBound: [],
  PenaltyWhen: ['condition'],
  PenaltyLeast: ['least'],
  PenaltyRounding: ['mode', 'to'],
  PenaltyExpiry: ['deadline'],
  PenaltyDoubled: ['count', 'window'],
  PenaltyAlso: [],
  LimitDeclaration: ['penalties', 'to', 'each'],
  StackingDeclaration: ['penalties', 'rule'],
  PoolDeclaration: ['name', 'label', 'amount', 'shares', 'doubled', 'earnedBack'],
  PoolShare: ['slo', 'share'],
  ClaimDeclaration: ['penalties', 'deadline', 'evidence', 'payment'],
  RemedyDeclaration: ['choice'],
  TerminateDeclaration: ['by', 'condition', 'notice'],
  EscalateDeclaration: ['selector', 'steps'],
  EscalationStep: ['at', 'slo', 'notify'],
  DutyDeclaration: ['party', 'text', 'each', 'deadline'],
  NoteDeclaration: ['text'],
  ExampleDeclaration: ['title', 'facts'],
  Given: ['slo', 'selector', 'within', 'total', 'period'],
  GivenValue: ['name', 'selector', 'value', 'period'],
  GivenLate: ['slo', 'selector', 'lateness', 'period'],
  ExpectValue: ['name', 'selector', 'value', 'verdict', 'period'],
  ExpectTermination: ['by'],
  PointsLiteral: [],
  YesNo: [],
  NameExpression: ['name', 'selector'],
  OfExpression: ['share', 'base'],
  Aggregate: ['over', 'field', 'record', 'where'],
  TimeIn: ['of'],
  TimeBetween: ['start', 'stop', 'record'],
  Call: ['function', 'arguments'],
  Negation: ['operand'],
  NotExpression: ['operand'],
  Binary: ['left', 'right'],
  Comparison: ['left', 'right'],
  IsAnyOf: ['left', 'values'],
  PerStep: ['amount', 'step', 'of'],
  When: ['then', 'condition', 'otherwise'],
  Previous: ['of'],
  Verdict: ['slo', 'selector', 'by'],
  History: ['condition'],
  Name: [],
  Text: [],
  DateLiteral: [],
  PeriodLiteral: [],
  NumberLiteral: [],
  PercentLiteral: [],
  MoneyLiteral: [],
  DurationLiteral: ['calendar'],
  TimeOfDay: [],
  PeriodExpression: ['from'],
  DeadlineExpression: ['calendar'],
};

/** The children of a node in the order of the text; optional parts that are not written are left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  const fields = node as unknown as Record<string, unknown>;
  for (const key of childKeys[node.kind] as readonly string[]) collect(fields[key], children);
  return children;
}

/** Nodes stand alone, in lists, or in plain objects such as `{ bound, included }`. */
function collect(child: unknown, children: SyntaxNode[]): void {
  if (typeof child !== 'object' || child === null) return;
  if ('kind' in child) children.push(child as SyntaxNode);
  else for (const part of Object.values(child)) collect(part, children);
}

/** What a visitor may say: `false` leaves the children of this node out. */
export type Visit = (node: SyntaxNode, parents: readonly SyntaxNode[]) => boolean | void;

/** Calls `visit` for the node and everything below it, parents first, in the order of the text. */
export function walk(node: SyntaxNode, visit: Visit): void {
  const parents: SyntaxNode[] = [];
  const step = (current: SyntaxNode): void => {
    if (visit(current, parents) === false) return;
    parents.push(current);
    for (const child of childrenOf(current)) step(child);
    parents.pop();
  };
  step(node);
}

/** The nodes that hold `offset`, outermost first; a node holds both its ends. */
export function pathAt(root: SyntaxNode, offset: number): SyntaxNode[] {
  const path: SyntaxNode[] = [];
  let node: SyntaxNode | undefined = root;
  while (node !== undefined) {
    path.push(node);
    const holds: SyntaxNode[] = childrenOf(node).filter(
      (c) => c.span.start <= offset && offset <= c.span.end,
    );
    node = holds.find((c) => c.span.end > offset) ?? holds[0];
  }
  return path;
}
