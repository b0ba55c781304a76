import type { Hover, Position } from 'vscode-languageserver';
import { contractDocument } from '../../src/document/tree.js';
import { excerptOf } from '../../src/document/excerpt.js';
import { escapeMarkdown } from '../../src/document/escape.js';
import { clauseId } from '../../src/semantics/clause-id.js';
import { declarationOf, type NameUse } from '../../src/semantics/references.js';
import type { Analysis } from '../analysis.js';
import { toOffset, toRange } from '../protocol.js';
import { nameAt } from './navigation.js';
import { factAt } from './words.js';

/**
 * The contract read back: over a name, the clause that its declaration becomes in the document; over the first word
 * of a fact, what such a fact says. Nothing elsewhere.
 */
export function hoverAt(analysis: Analysis, position: Position): Hover | undefined {
  const use = nameAt(analysis, position);
  if (use !== undefined) {
    return {
      contents: { kind: 'markdown', value: nameText(analysis, use) },
      range: toRange(analysis.lines, use.name.span),
    };
  }
  const fact = factAt(analysis, toOffset(analysis.lines, position));
  if (fact === undefined) return undefined;
  return {
    contents: {
      kind: 'markdown',
      value: `${capital(fact.title)}, for example:\n\n\`\`\`sla\n${fact.sample}\n\`\`\``,
    },
    range: toRange(analysis.lines, fact.span),
  };
}

function nameText(analysis: Analysis, use: NameUse): string {
  if (isOfRecords(use.kind))
    return `**${escapeMarkdown(use.name.text)}** is a ${words[use.kind]}. The records say what it is; their mapping file says where it stands.`;
  const declaration = declarationOf(analysis.uses, use);
  if (declaration === undefined) return `No ${words[use.kind]} is called “${escapeMarkdown(use.name.text)}”.`;
  const label = declaration.declaration?.label?.value;
  const title = `**${use.name.text}** – ${words[use.kind]}${label === undefined ? '' : ` “${escapeMarkdown(label)}”`}`;
  const clause = clauseOf(declaration);
  const text = clause === undefined ? undefined : excerptOf(documentOf(analysis), clause);
  return text === undefined ? title : `${title}\n\n${text}`;
}

const isOfRecords = (kind: NameUse['kind']): boolean =>
  kind === 'moment' || kind === 'state' || kind === 'record' || kind === 'field';

const words: Readonly<Record<NameUse['kind'], string>> = {
  party: 'party',
  fee: 'fee',
  calendar: 'calendar',
  dimension: 'dimension',
  value: 'value of a dimension',
  service: 'service',
  slo: 'service level',
  span: 'span of time',
  definition: 'definition',
  fact: 'fact',
  parameter: 'parameter',
  pool: 'pool',
  exclusion: 'exclusion',
  penalty: 'penalty',
  moment: 'moment of a ticket',
  state: 'state of a ticket',
  record: 'kind of record',
  field: 'field of a record',
};

/** Kinds whose clause is found by the name alone. */
const clauses: Partial<Record<NameUse['kind'], (id: string) => string>> = {
  fee: clauseId.fee,
  calendar: clauseId.calendar,
  dimension: clauseId.dimension,
  service: clauseId.service,
  slo: clauseId.slo,
  span: clauseId.span,
  definition: clauseId.definition,
  fact: clauseId.fact,
  parameter: clauseId.parameter,
  pool: clauseId.pool,
  exclusion: clauseId.exclusion,
  penalty: clauseId.penalty,
};

function clauseOf({ kind, name, declaration }: NameUse): string | undefined {
  const node = declaration?.node;
  if (node?.kind !== 'PartyDeclaration') return clauses[kind]?.(name.text);
  return node.role === 'third party' ? clauseId.thirdParty(name.text) : clauseId.party(node.role);
}

/** The clause tree of the text as it stands; what an editor shows of it never names files or digests. */
const documentOf = (analysis: Analysis) =>
  contractDocument(analysis.contract, { sourceFile: '', sourceDigest: '', toolVersion: '' });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
