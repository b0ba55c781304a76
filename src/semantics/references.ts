import type {
  Amount,
  Condition,
  ContractFile,
  Declaration,
  DurationLiteral,
  Name,
  Selector,
  Text,
} from '../syntax/ast.js';

/*
 * Which names of a tree declare and which refer, by place alone: the editor asks this of texts that are not yet
 * valid, where the binder has left things out. What a name means stays the binder's business.
 */

/** The kinds of things a contract names; each kind is a scope of its own. */
export type NameKind =
  'party' | 'fee' | 'calendar' | 'dimension' | 'value' | 'service' | 'slo' | 'exclusion' | 'penalty';

/** One written name. `moment` and `state` are declared by records, so they only have uses. */
export interface NameUse {
  readonly kind: NameKind | 'moment' | 'state';
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
  const declares = (kind: NameKind, name: Name, node: Declaration, label: Text | undefined): void => {
    if (name.text !== '')
      uses.push({ kind, role: 'declares', name, target: name.text, declaration: { node, label } });
  };
  const refers = (kind: NameUse['kind'], name: Name | undefined): void => {
    if (name !== undefined && name.text !== '')
      uses.push({ kind, role: 'refers', name, target: name.text, declaration: undefined });
  };
  const visitor: Visitor = { declares, refers };
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
}

function visitDeclaration(node: Declaration, v: Visitor): void {
  switch (node.kind) {
    case 'PartyDeclaration':
      return v.declares('party', node.name, node, node.label);
    case 'FeeDeclaration':
      return v.declares('fee', node.name, node, node.label);
    case 'CalendarDeclaration':
      return v.declares('calendar', node.name, node, node.label);
    case 'DimensionDeclaration':
      if (!node.isSeverity) v.declares('dimension', node.name, node, node.label);
      for (const value of node.values) v.declares('value', value.name, node, value.label);
      return;
    case 'ServiceDeclaration':
      v.declares('service', node.name, node, node.label);
      for (const fact of node.facts) {
        if (fact.kind === 'ServiceHours') v.refers('calendar', fact.calendar);
        if (fact.kind === 'ServiceFee') v.refers('fee', fact.fee);
      }
      return;
    case 'SloDeclaration':
      return visitSlo(node, v);
    case 'ExclusionDeclaration':
      v.declares('exclusion', node.name, node, node.label);
      for (const fact of node.facts) {
        if (fact.kind === 'ExclusionScope') for (const slo of fact.slos) v.refers('slo', slo);
        else visitCondition(fact.condition, v);
      }
      return;
    case 'PenaltyDeclaration':
      v.declares('penalty', node.name, node, node.label);
      v.refers('slo', node.slo);
      visitSelector(node.selector, v);
      for (const band of node.credit?.bands ?? []) visitAmount(band.amount, v);
      return;
    case 'LimitDeclaration':
      for (const penalty of node.penalties) v.refers('penalty', penalty);
      return visitAmount(node.to, v);
    case 'ExampleDeclaration':
      for (const fact of node.facts) {
        if (fact.kind === 'ExpectMoney') {
          if (fact.subject.text !== 'total') v.refers('penalty', fact.subject);
        } else {
          v.refers('slo', fact.slo);
          visitSelector(fact.selector, v);
        }
      }
      return;
    case 'ContractHeader':
    case 'TermDeclaration':
    case 'TimeZoneDeclaration':
    case 'CurrencyDeclaration':
      return;
  }
}

function visitSlo(node: Extract<Declaration, { kind: 'SloDeclaration' }>, v: Visitor): void {
  v.declares('slo', node.name, node, node.label);
  v.refers('service', node.service);
  for (const fact of node.facts) {
    if (fact.kind === 'Measure') {
      v.refers('moment', fact.start);
      v.refers('moment', fact.stop);
    } else if (fact.kind === 'Paused') for (const state of fact.states) v.refers('state', state);
    else if (fact.kind === 'Window') v.refers('moment', fact.countedBy);
    else if (fact.kind === 'NeverStopped') v.refers('moment', fact.moment);
    else if (fact.kind === 'DimensionChange') {
      if (fact.dimension.text !== 'severity') v.refers('dimension', fact.dimension);
    } else if (fact.kind === 'Target') {
      for (const row of fact.rows) {
        visitSelector(row.selector, v);
        if (row.promise.kind === 'ShareWithin') visitDuration(row.promise.within, v);
      }
    }
  }
}

function visitSelector(selector: Selector | undefined, v: Visitor): void {
  for (const term of selector?.terms ?? []) for (const value of term.values) v.refers('value', value);
}

function visitDuration(duration: DurationLiteral, v: Visitor): void {
  v.refers('calendar', duration.calendar);
}

function visitAmount(amount: Amount, v: Visitor): void {
  if (amount.kind === 'PercentOf') v.refers('fee', amount.base);
}

/** Conditions nest as deep as their author likes: a list of what is left to visit instead of recursion. */
function visitCondition(condition: Condition, v: Visitor): void {
  const left: Condition[] = [condition];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.kind === 'IsCondition') {
      if (next.subject.text !== 'severity') v.refers('dimension', next.subject);
      for (const value of next.values) v.refers('value', value);
    } else if (next.kind === 'NotCondition') left.push(next.operand);
    else left.push(next.left, next.right);
  }
}
