import { displayWidth, padEnd, padStart, shorten } from '../../text/width.js';

/** How a cell is painted; the words alone carry the meaning, colour only repeats it. */
export type Paint = 'good' | 'bad' | 'quiet' | 'strong' | undefined;

export interface TableCell {
  readonly text: string;
  readonly paint?: Paint;
}
export interface TextTable {
  /** Heading lines, top down; every line has one text a column. */
  readonly head: readonly (readonly string[])[];
  readonly align: readonly ('left' | 'right')[];
  /** `rule` draws a line across. */
  readonly rows: readonly (readonly TableCell[] | 'rule')[];
}

const CODES = { good: '32', bad: '31;1', quiet: '2', strong: '1' } as const;

/** The text in the colour of its meaning; unchanged without colour. */
export const painted = (text: string, paint: Paint, color: boolean): string =>
  color && paint !== undefined ? `\u001b[${CODES[paint]}m${text}\u001b[0m` : text;

/**
 * A table as lines of at most `width` columns. When the columns do not fit side by side, the table is repeated with
 * the first column and as many of the others as fit.
 */
export function renderTable(table: TextTable, width: number, color: boolean): string[] {
  const needed = table.align.map((_, i) =>
    Math.max(
      ...table.head.map((line) => displayWidth(line[i] ?? '')),
      ...table.rows.map((row) => (row === 'rule' ? 0 : displayWidth(row[i]?.text ?? ''))),
    ),
  );
  // A name longer than the screen is shortened, so that no line ever wraps.
  const first = Math.min(needed[0] ?? 0, Math.floor(width / 2));
  const widths = needed.map((w, i) => (i === 0 ? first : Math.min(w, width - first - GAP)));
  return chunk(widths, width).flatMap((columns, i) => [
    ...(i === 0 ? [] : ['']),
    ...renderColumns(table, widths, columns, color),
  ]);
}

const GAP = 2;

/** Groups of columns that fit, each with the first column before them. */
function chunk(widths: readonly number[], width: number): number[][] {
  const groups: number[][] = [];
  let group: number[] = [0];
  let used = widths[0] ?? 0;
  for (const [i, w] of widths.entries()) {
    if (i === 0) continue;
    if (used + GAP + w > width && group.length > 1) {
      groups.push(group);
      group = [0];
      used = widths[0] ?? 0;
    }
    group.push(i);
    used += GAP + w;
  }
  groups.push(group);
  return groups;
}

function renderColumns(
  table: TextTable,
  widths: readonly number[],
  columns: readonly number[],
  color: boolean,
): string[] {
  const line = (cellOf: (i: number) => TableCell): string =>
    columns
      .map((i) => {
        const { text, paint } = cellOf(i);
        const pad = table.align[i] === 'right' ? padStart : padEnd;
        // Blanks stay uncoloured, so that a line ends where its words end, with colour and without.
        const words = shorten(text, widths[i] ?? 0).trimEnd();
        const filled = pad(words === text.trimEnd() ? text : words, widths[i] ?? 0);
        return words === '' ? filled : filled.replace(words, () => painted(words, paint, color));
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  const rule = '─'.repeat(columns.reduce((n, i) => n + (widths[i] ?? 0) + GAP, -GAP));
  return [
    ...table.head.map((texts) => line((i) => ({ text: texts[i] ?? '', paint: 'strong' }))),
    rule,
    ...table.rows.map((row) => (row === 'rule' ? rule : line((i) => row[i] ?? { text: '' }))),
  ];
}
