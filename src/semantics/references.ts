import type { ContractFile, Declaration, Name, SyntaxNode, Text } from '../syntax/ast.js';
import { childrenOf } from '../syntax/walk.js';
import { asNamed, kindOfDeclaration, type Kind } from './scope.js';

/*
 * Which names of a tree declare and which refer, by place alone: the editor asks this of texts that are not yet
 * valid, where the binder has left things out. What a name means stays the binder's business.
 */

/** The kinds of things a contract names; each kind is a scope of its own. */
export type NameKind = Kind | 'value';

/** One written name. `moment`, `state`, `record` and `field` are declared by records, so they only have uses. */
export interface NameUse {
  readonly kind: NameKind | 'moment' | 'state' | 'record' | 'field';
  readonly role: 'declares' | 'refers';
  readonly name: Name;
  /** The declared name that is meant; the written one, but for a calendar that `4 support hours` names in short. */
  readonly target: string;
  /** For a declaration: the whole of it and its label. */
  readonly declaration: { readonly node: Declaration; readonly label: Text | undefined } | undefined;
}

/** Every name of the file that is written (not missing), in the order of the text. */
export function namesIn(file: ContractFile): readonly NameUse[] {
  const uses: NameUse[] = [];
  const declared = declaredNames(file);
  const declares = (kind: NameKind, name: Name, node: Declaration, label: Text | undefined): void => {
    if (name.text !== '')
      uses.push({ kind, role: 'declares', name, target: name.text, declaration: { node, label } });
  };
  const refers = (kind: NameUse['kind'], name: Name | undefined): void => {
    if (name !== undefined && name.text !== '')
      uses.push({ kind, role: 'refers', name, target: name.text, declaration: undefined });
  };
  const visitor: Visitor = { declares, refers, declared };
  for (const declaration of file.declarations) visitDeclaration(declaration, visitor);
  return uses.map((use) => inFull(use, uses)).sort((a, b) => a.name.span.start - b.name.span.start);
}

/** `4 support hours` runs on the calendar `support`, or else on `support_hours`. */
function inFull(use: NameUse, uses: readonly NameUse[]): NameUse {
  if (use.kind !== 'calendar' || use.role === 'declares') return use;
  const declared = (text: string): boolean =>
    uses.some(({ kind, role, name }) => kind === 'calendar' && role === 'declares' && name.text === text);
  const long = `${use.name.text}_hours`;
  return !declared(use.name.text) && declared(long) ? { ...use, target: long } : use;
}

/** The use whose name touches `offset` (its end included, where a cursor stands after typing). */
export const useAt = (uses: readonly NameUse[], offset: number): NameUse | undefined =>
  uses.find((use) => use.name.span.start <= offset && offset <= use.name.span.end);

/** The declaration that a use means, among `uses`; a declaration means itself. */
export const declarationOf = (uses: readonly NameUse[], use: NameUse): NameUse | undefined =>
  uses.find((other) => other.role === 'declares' && sameThing(other, use));

/** Whether two uses name the same thing. */
export const sameThing = (a: NameUse, b: NameUse): boolean => a.kind === b.kind && a.target === b.target;

interface Visitor {
  readonly declares: (kind: NameKind, name: Name, node: Declaration, label: Text | undefined) => void;
  readonly refers: (kind: NameUse['kind'], name: Name | undefined) => void;
  /** The kinds under which the file declares a name. */
  readonly declared: ReadonlyMap<string, ReadonlySet<NameKind>>;
}

function declaredNames(file: ContractFile): ReadonlyMap<string, ReadonlySet<NameKind>> {
  const names = new Map<string, Set<NameKind>>();
  const add = (text: string, kind: NameKind): void => {
    const kinds = names.get(text);
    if (kinds === undefined) names.set(text, new Set([kind]));
    else kinds.add(kind);
  };
  for (const node of file.declarations) {
    const declaration = node.kind === 'ReplaceDeclaration' ? node.declaration : node;
    const named = asNamed(declaration);
    const kind = kindOfDeclaration(declaration);
    if (named !== undefined && kind !== undefined) add(named.name.text, kind);
    if (declaration.kind === 'DimensionDeclaration')
      for (const value of declaration.values) add(value.name.text, 'value');
  }
  return names;
}

/** What a name in an expression refers to, by the names that the file declares; a field of a record otherwise. */
function kindInExpression(name: Name, { declared }: Visitor): NameUse['kind'] {
  const kinds = declared.get(name.text);
  const order: readonly NameKind[] = [
    'definition', 'parameter', 'fact', 'fee', 'slo', 'pool', 'penalty', 'dimension', 'span', 'value',
  ]; // prettier-ignore
  return order.find((kind) => kinds?.has(kind) === true) ?? 'field';
}

function visitDeclaration(node: Declaration, v: Visitor): void {
  const named = asNamed(node);
  const kind = kindOfDeclaration(node);
  if (node.kind === 'DimensionDeclaration') {
    if (!node.isSeverity) v.declares('dimension', node.name, node, node.label);
    for (const value of node.values) v.declares('value', value.name, node, value.label);
  } else if (named !== undefined && kind !== undefined) {
    v.declares(kind, named.name, node, 'label' in node ? node.label : undefined);
  }
  // Nests as deep as its author likes: a list of what is left to visit instead of recursion.
  const open: SyntaxNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'ReplaceDeclaration') {
      visitDeclaration(next.declaration, v);
      continue;
    }
    visitNode(next, v);
    open.push(...childrenOf(next));
  }
}

/** The names that stand directly in a node. */
function visitNode(node: SyntaxNode, v: Visitor): void {
  switch (node.kind) {
    case 'FeeDeclaration':
      for (const name of node.by) v.refers('dimension', name);
      return;
    case 'CalendarDeclaration':
      if (node.combination?.kind === 'Name') v.refers('calendar', node.combination);
      return;
    case 'CalendarOperation':
      for (const side of [node.left, node.right]) if (side.kind === 'Name') v.refers('calendar', side);
      return;
    case 'DimensionDeclaration':
      for (const name of node.by) v.refers('dimension', name);
      return;
    case 'DerivationRow':
      return v.refers('value', node.value);
    case 'ServiceHours':
      return v.refers('calendar', node.calendar);
    case 'ServiceFee':
      return v.refers('fee', node.fee);
    case 'ServiceVolume':
      return v.refers('record', node.record);
    case 'SloDeclaration':
      return v.refers('service', node.service);
    case 'Paused':
      for (const state of node.states) v.refers('state', state);
      return;
    case 'Window':
      for (const name of node.by) v.refers('dimension', name);
      return v.refers('moment', node.countedBy);
    case 'NeverStopped':
      return v.refers('moment', node.moment);
    case 'DimensionChange':
      if (node.dimension.text !== 'severity') v.refers('dimension', node.dimension);
      return;
    case 'ExclusionScope':
      for (const slo of node.slos) v.refers('slo', slo);
      return;
    case 'ExclusionEvidence':
      return v.refers('party', node.by);
    case 'PenaltyDeclaration':
      return v.refers('slo', node.slo);
    case 'Effect':
      for (const name of node.by) v.refers('dimension', name);
      return v.refers('record', node.record);
    case 'LimitDeclaration':
    case 'StackingDeclaration':
    case 'ClaimDeclaration':
      for (const name of node.penalties)
        v.refers(v.declared.get(name.text)?.has('pool') === true ? 'pool' : 'penalty', name);
      return;
    case 'FillDeclaration':
      return v.refers('parameter', node.name);
    case 'RemoveDeclaration':
      return;
    case 'SpanDeclaration':
      return v.refers('record', node.source);
    case 'FactDeclaration':
      return v.refers('party', node.by);
    case 'PoolShare':
      return v.refers('slo', node.slo);
    case 'TerminateDeclaration':
    case 'ExpectTermination':
      return v.refers('party', node.by);
    case 'EscalationStep':
      return v.refers('slo', node.slo);
    case 'DutyDeclaration':
      return v.refers('party', node.party);
    case 'Given':
    case 'GivenLate':
      return v.refers('slo', node.slo);
    case 'GivenValue':
    case 'ExpectValue':
      if (node.name.text !== 'total' && node.name.text !== 'points')
        v.refers(kindInExpression(node.name, v), node.name);
      return;
    case 'SelectorTerm':
      for (const value of node.values) v.refers('value', value);
      return;
    case 'DurationLiteral':
    case 'DeadlineExpression':
      if (node.calendar?.text !== 'calendar') v.refers('calendar', node.calendar);
      return;
    case 'NameExpression':
      if (
        !['attainment', 'target', 'minimum', 'lateness'].includes(node.name.text) &&
        node.name.text !== 'severity'
      )
        v.refers(kindInExpression(node.name, v), node.name);
      return;
    case 'Aggregate':
      return v.refers('record', node.record);
    case 'TimeIn':
      if (typeof node.of === 'object') v.refers('span', node.of);
      return;
    case 'TimeBetween':
      for (const moment of [...node.start, node.stop]) v.refers('moment', moment);
      return;
    case 'IsAnyOf':
      for (const value of node.values) {
        if (v.declared.get(value.name.text)?.has('value') === true) v.refers('value', value.name);
      }
      return;
    case 'Verdict':
      return v.refers('slo', node.slo);
    default:
  }
}
