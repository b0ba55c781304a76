import type { Block, Clause, ContractDocument, Inline, Signatures, Table } from './clause.js';
import { escapeHtml, escapeLineStart, escapeMarkdown } from './escape.js';
import { numberClauses, type ClauseNumber } from './numbering.js';
import { phrasesOf, type Phrases } from './phrases/index.js';
import type { Sentence } from './sentence.js';

interface Writer {
  readonly numbers: ReadonlyMap<string, ClauseNumber>;
  readonly layout: Phrases['layout'];
}

/**
 * The document as Markdown in GitHub's dialect, one clause a line, so that a line of a pull request is a clause. Each
 * clause id is an anchor. Ends with a line feed; the same tree gives the same bytes.
 */
export function toMarkdown(doc: ContractDocument): string {
  const { layout } = phrasesOf(doc.language);
  const writer: Writer = { numbers: numberClauses(doc, layout), layout };
  const parts = [
    `# ${anchor('contract')}${escapeMarkdown(doc.title).trim()}`,
    ...doc.cover.flatMap((block) => blockLines(writer, block)),
    ...doc.clauses.flatMap((clause) => clauseParts(writer, clause)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function clauseParts(writer: Writer, clause: Clause): string[] {
  const number = writer.numbers.get(clause.id);
  const depth = number?.depth ?? 1;
  const own = number?.own ?? '';
  const children = clause.clauses.flatMap((child) => clauseParts(writer, child));
  const blocks = clause.blocks.flatMap((block) => blockLines(writer, block));
  const start = anchor(clause.id);
  if (clause.heading === '') {
    const [first = '', ...rest] = blocks;
    return [`${start}**${own}** ${first}`, ...rest, ...children];
  }
  const heading = escapeMarkdown(clause.heading).trim();
  const dot = /^\d+$/.test(own) ? '.' : clause.numbering === 'schedule' ? ' –' : '';
  const label = own === '' ? heading : `${own}${dot} ${heading}`;
  return [`${'#'.repeat(Math.min(depth + 1, 6))} ${start}${label}`, ...blocks, ...children];
}

function blockLines(writer: Writer, block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escapeLineStart(inlines(writer, block.text))];
    case 'formula':
      return [`> ${escapeLineStart(inlines(writer, block.text))}`];
    case 'list':
      return [block.items.map((item) => `- ${escapeLineStart(inlines(writer, item))}`).join('\n')];
    case 'table':
      return tableLines(writer, block);
    case 'signatures':
      return [signatureLines(writer, block)];
  }
}

function tableLines(writer: Writer, table: Table): string[] {
  const caption = table.caption === undefined ? '' : escapeMarkdown(table.caption).trim();
  const rows = table.rows.map((row, r) => {
    const cells = row.map((cell) => inlines(writer, cell).trim());
    const id = table.anchors?.[r];
    return rowLine(id === undefined ? cells : [anchor(id) + (cells[0] ?? ''), ...cells.slice(1)]);
  });
  const lines = [
    rowLine(table.columns.map((c) => escapeMarkdown(c.heading).trim())),
    rowLine(table.columns.map((c) => (c.align === 'right' ? '---:' : '---'))),
    ...rows,
  ];
  return caption === '' ? [lines.join('\n')] : [`*${caption}*`, lines.join('\n')];
}

function signatureLines(writer: Writer, block: Signatures): string {
  const { parties, lines } = block;
  return [
    rowLine(['', ...parties.map((p) => inlines(writer, p.role).trim())]),
    rowLine(['---', ...parties.map(() => '---')]),
    rowLine(['', ...parties.map((p) => inlines(writer, p.name).trim())]),
    ...lines.map((line) => rowLine([escapeMarkdown(line), ...parties.map(() => '')])),
  ].join('\n');
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const anchor = (id: string): string => `<a id="${escapeHtml(id)}"></a>`;

const inlines = (writer: Writer, sentence: Sentence): string =>
  sentence.map((i) => inline(writer, i)).join('');

function inline({ numbers, layout }: Writer, part: Inline): string {
  switch (part.kind) {
    case 'words':
    case 'value':
      return escapeMarkdown(part.text);
    case 'term':
      return part.defines
        ? `**${escapeMarkdown(layout.quoted(part.text)).trim()}**`
        : escapeMarkdown(part.text);
    case 'reference': {
      const number = numbers.get(part.clause);
      const text = escapeMarkdown(number?.reference ?? part.clause);
      // A reference to nothing (a contract with errors) stays text: a link that leads nowhere would hide it.
      return number === undefined
        ? text
        : `[${text}](#${encodeURIComponent(part.clause).replace(/[()]/g, '')})`;
    }
  }
}
