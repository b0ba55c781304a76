import type { Block, Clause, ContractDocument, Inline, Signatures, Table } from './clause.js';
import { escapeHtml } from './escape.js';
import { DOCUMENT_STYLE } from './html-style.js';
import { numberClauses, type ClauseNumber } from './numbering.js';
import { phrasesOf, type Phrases } from './phrases/index.js';
import type { Sentence } from './sentence.js';

interface Writer {
  readonly numbers: ReadonlyMap<string, ClauseNumber>;
  readonly layout: Phrases['layout'];
}

/**
 * The document as one HTML page: no script, nothing loaded from elsewhere, for screen (light and dark) and paper.
 * Anchors are clause ids. Ends with a line feed; the same tree gives the same bytes.
 */
export function toHtml(doc: ContractDocument): string {
  const { layout } = phrasesOf(doc.language);
  const writer: Writer = { numbers: numberClauses(doc, layout), layout };
  return `<!doctype html>
<html lang="${doc.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(doc.title)}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<header>
<h1 id="contract"><bdi>${escapeHtml(doc.title)}</bdi></h1>
${doc.cover.map((block) => blockHtml(writer, block)).join('\n')}
</header>
${contents(writer, doc)}
<main>
${doc.clauses.map((clause) => clauseHtml(writer, clause)).join('\n')}
</main>
</body>
</html>
`;
}

function contents({ numbers, layout }: Writer, doc: ContractDocument): string {
  const items = doc.clauses.map((clause) => {
    const number = numbers.get(clause.id)?.own ?? '';
    const shown = number === '' ? '<span class="n"></span>' : `<span class="n">${escapeHtml(number)}</span>`;
    return `<li><a href="#${href(clause.id)}">${shown}<span>${bidi(clause.heading)}</span></a></li>`;
  });
  return `<nav aria-labelledby="contents">
<h2 id="contents">${escapeHtml(layout.contents)}</h2>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}

function clauseHtml(writer: Writer, clause: Clause): string {
  const number = writer.numbers.get(clause.id);
  const depth = number?.depth ?? 1;
  const own = number?.own ?? '';
  const shown = own === '' ? '' : `<span class="n">${escapeHtml(own)}</span> `;
  const body = [
    ...clause.blocks.map((block) => blockHtml(writer, block)),
    ...clause.clauses.map((child) => clauseHtml(writer, child)),
  ].join('\n');
  const id = escapeHtml(clause.id);
  if (clause.heading === '') {
    return `<div class="clause d${depth}" id="${id}">${shown}<div class="body">
${body}
</div></div>`;
  }
  const level = Math.min(depth + 1, 6);
  const kind = clause.numbering === undefined ? '' : ` ${clause.numbering}`;
  return `<section class="d${depth}${kind}" id="${id}" aria-labelledby="${id}-heading">
<h${level} id="${id}-heading">${shown}<span>${bidi(clause.heading)}</span></h${level}>
<div class="body">
${body}
</div>
</section>`;
}

function blockHtml(writer: Writer, block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlines(writer, block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlines(writer, item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(writer, block);
    case 'signatures':
      return signaturesHtml(writer, block);
  }
}

/** A table of up to this many rows stays on one printed page; a longer one repeats its head. */
const ROWS_KEPT_TOGETHER = 12;

function tableHtml(writer: Writer, table: Table): string {
  const aligned = (i: number): string => (table.columns[i]?.align === 'right' ? ' class="r"' : '');
  const heads = table.columns.map((c, i) => `<th scope="col"${aligned(i)}>${bidi(c.heading)}</th>`).join('');
  const rows = table.rows.map((row, r) => {
    const id = table.anchors?.[r];
    const cells = row.map((cell, i) => `<td${aligned(i)}>${inlines(writer, cell)}</td>`).join('');
    return `<tr${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${cells}</tr>`;
  });
  const caption = table.caption === undefined ? '' : `<caption>${bidi(table.caption)}</caption>\n`;
  const short = table.rows.length <= ROWS_KEPT_TOGETHER ? ' short' : '';
  return `<div class="table${short}"><table>
${caption}<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function signaturesHtml(writer: Writer, block: Signatures): string {
  const lines = block.lines.map((line) => `<dt>${escapeHtml(line)}</dt><dd></dd>`).join('');
  const parties = block.parties.map(
    (party) =>
      `<div><p><b>${inlines(writer, party.name)}</b><br>${inlines(writer, party.role)}</p><dl>${lines}</dl></div>`,
  );
  return `<div class="signatures">\n${parties.join('\n')}\n</div>`;
}

const inlines = (writer: Writer, sentence: Sentence): string =>
  sentence.map((i) => inline(writer, i)).join('');

/** Text of the contract is isolated, so that a right-to-left name does not reorder the sentence around it. */
const bidi = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

function inline({ numbers, layout }: Writer, part: Inline): string {
  switch (part.kind) {
    case 'words':
      return escapeHtml(part.text);
    case 'value':
      return bidi(part.text);
    case 'term':
      return part.defines ? `<dfn>${bidi(layout.quoted(part.text))}</dfn>` : bidi(part.text);
    case 'reference': {
      const number = numbers.get(part.clause);
      const text = escapeHtml(number?.reference ?? part.clause);
      return number === undefined ? text : `<a href="#${href(part.clause)}">${text}</a>`;
    }
  }
}

const href = (id: string): string => escapeHtml(encodeURIComponent(id));
