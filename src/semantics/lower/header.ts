import { addDays, compareDates, formatDate } from '../../quantities/date.js';
import { currencyCodes, minorDigits } from '../../quantities/money.js';
import { isZone, zoneNames } from '../../quantities/zone-name.js';
import type { ContractFile, Declaration, Name, PartyDeclaration } from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Contract, Declared, Stated, Term } from '../contract.js';
import { replaceWith, type Scope } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { declaredOf } from './values.js';

/** What every contract says once, before any clause. */
export type Header = Pick<
  Contract,
  'title' | 'version' | 'headerSpan' | 'provider' | 'customer' | 'thirdParties' | 'term' | 'zone' | 'currency'
>;

/** The first of each heading fact; what is missing or wrong is undefined. */
export function lowerHeader(file: ContractFile, scope: Scope): Header {
  const header = firstOf(file, 'ContractHeader');
  const provider = party(file, 'provider');
  const customer = party(file, 'customer');
  if (provider !== undefined && provider.name.text !== '' && provider.name.text === customer?.name.text) {
    scope.report('SLA0213', customer.name.span, { name: customer.name.text });
  }
  return {
    title: header?.title.value ?? '',
    version: header?.version?.text,
    headerSpan: header?.span ?? { file: file.span.file, start: 0, end: 0 },
    provider: partyOf(provider),
    customer: partyOf(customer),
    thirdParties: file.declarations.flatMap((d) =>
      d.kind === 'PartyDeclaration' && d.role === 'third party' ? (partyOf(d) ?? []) : [],
    ),
    term: term(file, scope),
    zone: zone(file, scope),
    currency: currency(file, scope),
  };
}

/** The first declaration of a kind. */
export const firstOf = <K extends Declaration['kind']>(
  file: ContractFile,
  kind: K,
): Extract<Declaration, { kind: K }> | undefined =>
  file.declarations.find((d): d is Extract<Declaration, { kind: K }> => d.kind === kind);

const party = (file: ContractFile, role: PartyDeclaration['role']): PartyDeclaration | undefined =>
  file.declarations.find((d): d is PartyDeclaration => d.kind === 'PartyDeclaration' && d.role === role);

const partyOf = (node: PartyDeclaration | undefined): Declared | undefined =>
  node === undefined || node.name.text === '' ? undefined : declaredOf(node);

function term(file: ContractFile, scope: Scope): Term | undefined {
  const node = firstOf(file, 'TermDeclaration');
  const from = node?.from.value;
  if (node === undefined || from === undefined) return undefined;
  if (node.untilEndOf === undefined) return { from, before: undefined, span: node.span };
  const last = node.untilEndOf.value;
  if (last === undefined) return undefined;
  if (compareDates(last, from) < 0) {
    scope.report(
      'SLA0401',
      node.untilEndOf.span,
      { from: formatDate(from), until: formatDate(last) },
      { hint: `For example: effective ${formatDate(last)} until the end of ${formatDate(from)}` },
    );
    return undefined;
  }
  return { from, before: addDays(last, 1), span: node.span };
}

const zone = (file: ContractFile, scope: Scope): Stated<string> | undefined => {
  const node = firstOf(file, 'TimeZoneDeclaration');
  return node === undefined ? undefined : lowerZone(node, scope);
};

/** A time zone of the contract or of one calendar; undefined, and a finding, for one that does not exist. */
export function lowerZone(
  node: { readonly zone: Name; readonly span: Span },
  scope: Scope,
): Stated<string> | undefined {
  if (node.zone.text === '') return undefined;
  if (isZone(node.zone.text)) return { value: node.zone.text, span: node.span };
  const suggestion = nearest(node.zone.text, zoneNames()) ?? cityIn(node.zone.text);
  scope.report(
    'SLA0402',
    node.zone.span,
    { name: node.zone.text, suggestion },
    suggestion === undefined
      ? { hint: 'For example: time zone Europe/Berlin' }
      : { fixes: [replaceWith(node.zone.span, suggestion)] },
  );
  return undefined;
}

/** `Berlin` alone is most of `Europe/Berlin`. */
const cityIn = (name: string): string | undefined =>
  zoneNames().find((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase().replace(/ /g, '_')}`));

function currency(file: ContractFile, scope: Scope): Stated<string> | undefined {
  const node = firstOf(file, 'CurrencyDeclaration');
  if (node === undefined || node.currency.text === '') return undefined;
  if (minorDigits(node.currency.text) !== undefined) return { value: node.currency.text, span: node.span };
  const upper = node.currency.text.toUpperCase();
  const suggestion = minorDigits(upper) === undefined ? nearest(upper, currencyCodes()) : upper;
  scope.report(
    'SLA0309',
    node.currency.span,
    { name: node.currency.text, suggestion },
    suggestion === undefined
      ? { hint: 'For example: currency EUR' }
      : { fixes: [replaceWith(node.currency.span, suggestion)] },
  );
  return undefined;
}
