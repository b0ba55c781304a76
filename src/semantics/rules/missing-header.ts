import type { Extras } from '../../diagnostics/diagnose.js';
import type { Declaration, SyntaxNode } from '../../syntax/ast.js';
import { walk } from '../../syntax/walk.js';
import type { Span } from '../../text/source.js';
import type { Model, Rule } from '../draft.js';

/** A contract has a heading, two parties, a term, a time zone and a currency. */
export const missingHeader: Rule = (model) => {
  const { scope, file } = model;
  const has = (kind: Declaration['kind']): boolean => file.declarations.some((d) => d.kind === kind);
  const hasParty = (role: 'provider' | 'customer'): boolean =>
    file.declarations.some((d) => d.kind === 'PartyDeclaration' && d.role === role);
  const place = placeOf(model);
  // A heading line that could not be read stands in no declaration.
  const unread = scope.environment.syntax?.some(
    (d) =>
      d.severity === 'error' &&
      !file.declarations.some((x) => x.span.start <= d.span.start && d.span.end <= x.span.end),
  );
  // Nor does one in a file that was not read in.
  if (unread === true || scope.diagnostics.some((d) => d.code === 'SLA0219')) return;

  if (!has('ContractHeader'))
    scope.report('SLA0208', place, {}, insert(model, 'contract "Service Level Agreement"', []));
  for (const role of ['provider', 'customer'] as const) {
    if (hasParty(role)) continue;
    const line =
      role === 'provider' ? 'provider the_provider "The provider"' : 'customer the_customer "The customer"';
    scope.report('SLA0209', place, { role }, insert(model, line, ['ContractHeader', 'PartyDeclaration']));
  }
  if (!has('TermDeclaration')) {
    scope.report(
      'SLA0210',
      place,
      {},
      { hint: 'For example: effective 2026-01-01 until the end of 2026-12-31' },
    );
  }
  if (!has('TimeZoneDeclaration')) {
    const after: Declaration['kind'][] = ['ContractHeader', 'PartyDeclaration', 'TermDeclaration'];
    scope.report('SLA0211', place, {}, insert(model, 'time zone UTC', after));
  }
  if (!has('CurrencyDeclaration')) {
    const money = file.declarations.flatMap(moneyIn);
    const first = money[0] ?? { currency: 'EUR', span: place };
    const after: Declaration['kind'][] = [
      'ContractHeader',
      'PartyDeclaration',
      'TermDeclaration',
      'TimeZoneDeclaration',
    ];
    scope.report('SLA0212', first.span, {}, insert(model, `currency ${first.currency}`, after));
  }
};

/** Findings about what is absent point at the heading, or at the start of the text. */
function placeOf({ file }: Model): Span {
  const header = file.declarations.find((d) => d.kind === 'ContractHeader');
  return header?.span ?? { file: file.span.file, start: 0, end: 0 };
}

/** A line behind the last of the declarations that it should follow, or else at the very top. */
function insert({ file }: Model, line: string, after: readonly Declaration['kind'][]): Extras {
  const at = Math.max(-1, ...file.declarations.filter((d) => after.includes(d.kind)).map((d) => d.span.end));
  const edit =
    at < 0
      ? { span: { file: file.span.file, start: 0, end: 0 }, text: `${line}\n` }
      : { span: { file: file.span.file, start: at, end: at }, text: `\n${line}` };
  return { hint: `For example: ${line}`, fixes: [{ title: `insert “${line}”`, edits: [edit] }] };
}

/** Amounts of fees, credits and limits, for the currency that the author has in mind. */
function moneyIn(declaration: Declaration): { currency: string; span: Span }[] {
  const written: SyntaxNode[] = [];
  switch (declaration.kind) {
    case 'FeeDeclaration':
      if (declaration.amount !== undefined) written.push(declaration.amount);
      break;
    case 'PenaltyDeclaration':
    case 'PoolDeclaration':
      written.push(declaration);
      break;
    case 'LimitDeclaration':
      written.push(declaration.to);
      break;
    default:
  }
  const found: { currency: string; span: Span }[] = [];
  for (const node of written) {
    walk(node, (inner) => {
      if (inner.kind === 'MoneyLiteral' && inner.currency !== '') found.push(inner);
    });
  }
  return found;
}
