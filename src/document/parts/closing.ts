import type { Clause, DocumentInfo } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { paragraph, section, type Context } from './context.js';

/* What stands at the end: signatures and document control. */

export function signatures({ contract, phrases }: Context): Clause[] {
  const { signatures: words } = phrases;
  const parties = [
    { role: words.provider, party: contract.provider },
    { role: words.customer, party: contract.customer },
  ].flatMap(({ role, party }) =>
    party === undefined ? [] : [{ role, name: [value(party.label, party.span)] }],
  );
  if (parties.length === 0) return [];
  const blocks = [paragraph(words.intro), { kind: 'signatures' as const, parties, lines: words.lines }];
  return [{ ...section('signatures', phrases.headings.signatures, [], blocks), numbering: 'none' }];
}

export function control({ contract, phrases }: Context, info: DocumentInfo): Clause {
  const { control: words } = phrases;
  const given = (text: string) => value(text, undefined);
  const rows: Sentence[][] = [[words.contract, [value(contract.title, contract.headerSpan)]]];
  if (contract.version !== undefined)
    rows.push([words.version, [value(contract.version, contract.headerSpan)]]);
  rows.push(
    [words.source, [given(info.sourceFile)]],
    [words.digest, [given(info.sourceDigest)]],
    [words.tool, words.toolName(given(info.toolVersion))],
  );
  return {
    ...section(
      'control',
      phrases.headings.control,
      [],
      [
        {
          kind: 'table',
          caption: undefined,
          columns: [
            { heading: words.columns.item, align: 'left' },
            { heading: words.columns.value, align: 'left' },
          ],
          rows,
        },
      ],
    ),
    numbering: 'none',
  };
}
