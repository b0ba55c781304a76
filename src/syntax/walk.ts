import type { SyntaxNode } from './ast.js';

type Kind = SyntaxNode['kind'];
type NodeOfKind<K extends Kind> = Extract<SyntaxNode, { readonly kind: K }>;
/** Fields of a node that hold nodes or lists of nodes. */
type ChildKey<N> = {
  [K in keyof N]-?: NonNullable<N[K]> extends SyntaxNode | readonly SyntaxNode[] ? K : never;
}[keyof N];

/** The fields of each kind of node that hold its children, in the order of the text. */
const childKeys: { readonly [K in Kind]: readonly ChildKey<NodeOfKind<K>>[] } = {
  ContractFile: ['declarations'],
  ContractHeader: ['title'],
  PartyDeclaration: ['name', 'label'],
  TermDeclaration: ['from', 'untilEndOf'],
  TimeZoneDeclaration: ['zone'],
  CurrencyDeclaration: ['currency'],
  FeeDeclaration: ['name', 'label', 'amount', 'each'],
  CalendarDeclaration: ['name', 'label', 'facts'],
  OpenHours: ['from', 'to', 'since', 'untilEndOf'],
  ClosedDays: [],
  ClosedHolidays: ['region'],
  DimensionDeclaration: ['name', 'label', 'values'],
  DimensionValue: ['name', 'label'],
  ServiceDeclaration: ['name', 'label', 'facts'],
  ServiceScope: ['items'],
  ServiceHours: ['calendar'],
  ServiceFee: ['fee'],
  SloDeclaration: ['name', 'label', 'service', 'facts'],
  Measure: ['start', 'stop', 'record'],
  Paused: ['states'],
  Window: ['period', 'countedBy'],
  Target: ['rows'],
  TargetRow: ['selector', 'promise'],
  ShareWithin: ['share', 'within'],
  NoCommitment: [],
  NoData: ['choice'],
  NeverStopped: ['moment', 'choice'],
  DimensionChange: ['dimension', 'choice'],
  Selector: ['terms'],
  SelectorTerm: ['values'],
  ExclusionDeclaration: ['name', 'label', 'facts'],
  ExclusionScope: ['slos', 'effect'],
  ExclusionCondition: ['condition'],
  IsCondition: ['subject', 'values'],
  AndCondition: ['left', 'right'],
  OrCondition: ['left', 'right'],
  NotCondition: ['operand'],
  PenaltyDeclaration: ['name', 'label', 'slo', 'selector', 'credit'],
  CreditTable: ['each', 'cells', 'bands'],
  Band: ['from', 'below', 'amount'],
  TargetBound: [],
  PercentOf: ['percent', 'base'],
  LimitDeclaration: ['penalties', 'to', 'each'],
  ExampleDeclaration: ['title', 'facts'],
  Given: ['slo', 'selector', 'within', 'total', 'month'],
  ExpectAttainment: ['slo', 'selector', 'attainment', 'verdict'],
  ExpectMoney: ['subject', 'amount'],
  Name: [],
  Text: [],
  DateLiteral: [],
  MonthLiteral: [],
  NumberLiteral: [],
  PercentLiteral: [],
  MoneyLiteral: [],
  DurationLiteral: ['calendar'],
  TimeOfDay: [],
  PeriodExpression: [],
};

/** The children of a node in the order of the text; optional parts that are not written are left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  if (node.kind === 'ClosedDays') {
    return node.ranges.flatMap(({ first, last }) => (last === undefined ? [first] : [first, last]));
  }
  const children: SyntaxNode[] = [];
  const fields = node as unknown as Record<string, SyntaxNode | readonly SyntaxNode[] | undefined>;
  for (const key of childKeys[node.kind] as readonly string[]) {
    const child = fields[key];
    if (child === undefined) continue;
    if ('kind' in child) children.push(child);
    else children.push(...child);
  }
  return children;
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
