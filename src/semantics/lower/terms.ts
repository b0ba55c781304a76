import type {
  ContractFile,
  Declaration,
  DutyDeclaration,
  GovernedByDeclaration,
  TermDeclaration,
} from '../../syntax/ast.js';
import type { Contract, Duty, Governing, Renewal } from '../contract.js';
import type { Scope } from '../scope.js';
import { lowerDeadline } from './deadline.js';
import { lowerPeriod } from './period.js';
import { lowerShare, wholeNumber } from './values.js';

/** What a contract says about itself and what it only prints: renewal, precedence, duties, dependencies, notes. */
export type Terms = Pick<
  Contract,
  'renewal' | 'governedBy' | 'remedies' | 'duties' | 'dependencies' | 'notes'
>;

export function lowerTerms(file: ContractFile, scope: Scope): Terms {
  const each = <K extends Declaration['kind']>(kind: K) =>
    file.declarations.filter((d): d is Extract<Declaration, { kind: K }> => d.kind === kind);
  return {
    renewal: renewalOf(each('TermDeclaration')[0], scope),
    governedBy: governing(each('GovernedByDeclaration')[0]),
    remedies: each('RemedyDeclaration').flatMap((node) =>
      node.choice.text === '' ? [] : [{ value: node.choice.text, span: node.span }],
    ),
    duties: each('DutyDeclaration').flatMap((node) => lowerDuty(node, scope) ?? []),
    dependencies: each('DependsDeclaration').flatMap((node) =>
      node.on.flatMap(({ label, share }) => {
        const value = lowerShare(share, scope);
        const span = { ...label.span, end: Math.max(label.span.end, share.span.end) };
        return value === undefined ? [] : [{ label: label.value, share: value, span }];
      }),
    ),
    notes: each('NoteDeclaration').map((node) => ({ value: node.text.value, span: node.span })),
  };
}

function renewalOf(node: TermDeclaration | undefined, scope: Scope): Renewal | undefined {
  if (node?.renews === undefined) return undefined;
  const months = wholeNumber(node.renews.months, scope);
  const days = node.renews.noticeDays === undefined ? undefined : wholeNumber(node.renews.noticeDays, scope);
  return months === undefined ? undefined : { months, noticeDays: days, span: node.span };
}

const governing = (node: GovernedByDeclaration | undefined): Governing | undefined =>
  node === undefined ? undefined : { value: node.title.value, prevails: node.prevails, span: node.span };

function lowerDuty(node: DutyDeclaration, scope: Scope): Duty | undefined {
  const party =
    node.party === undefined || node.party.text === '' ? undefined : scope.resolve('party', node.party);
  if (node.party !== undefined && node.party.text !== '' && party === undefined) return undefined;
  const each = node.each === undefined ? undefined : lowerDutyPeriod(node, scope);
  return {
    kind: node.duty,
    party,
    text: node.text?.value ?? '',
    each,
    deadline: lowerDeadline(node.deadline, scope),
    span: node.span,
  };
}

/** `review each 6 months`: duties recur by plain months, of which the language makes rolling ones. */
function lowerDutyPeriod({ each }: DutyDeclaration, scope: Scope): Duty['each'] {
  if (each === undefined || each.unit === '') return undefined;
  if (each.form === 'fixed' && each.from === undefined && each.unit !== 'day' && each.unit !== 'week') {
    const months = each.unit === 'month' ? 1 : each.unit === 'quarter' ? 3 : 12;
    return { kind: 'rolling', unit: 'month', count: each.count * months };
  }
  if (each.form === 'fixed' && each.from === undefined)
    return { kind: 'rolling', unit: 'day', count: each.count * (each.unit === 'week' ? 7 : 1) };
  if (each.form === 'calendar' && each.count > 1) {
    const months = each.unit === 'month' ? 1 : each.unit === 'quarter' ? 3 : each.unit === 'year' ? 12 : 0;
    const days = each.unit === 'week' ? 7 : 1;
    return months === 0
      ? { kind: 'rolling', unit: 'day', count: each.count * days }
      : { kind: 'rolling', unit: 'month', count: each.count * months };
  }
  return lowerPeriod(each, scope);
}
