import { displayWidth, padEnd, padStart, wrap } from '../text/width.js';
import { columnShares } from './column-shares.js';

const GAP = 2;
/** Narrower than this no column can be read. */
const NARROWEST = 4;

/**
 * A table as lines of at most `width` columns: a line under the heads, texts that are too long go on below in their
 * column. Nothing is cut.
 */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[],
  width: number,
): string[] {
  const widths = columnWidths([heads, ...rows], width);
  const line = (cells: readonly string[]): string[] => {
    const wrapped = widths.map((columns, c) => wrap(cells[c] ?? '', columns));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, l) =>
      widths
        .map((columns, c) => (align[c] === 'right' ? padStart : padEnd)(wrapped[c]?.[l] ?? '', columns))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const body = rows.map(line);
  // Where cells take several lines, an empty one keeps the rows apart.
  const spaced = body.some((lines) => lines.length > 1);
  return [
    ...line(heads),
    widths.map((columns) => '-'.repeat(columns)).join(' '.repeat(GAP)),
    ...body.flatMap((lines, r) => (spaced && r > 0 ? ['', ...lines] : lines)),
  ];
}

/** As wide as the texts where all fit side by side; else no narrower than a word, as long as that fits. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const shares = columnShares(rows);
  const cells = shares.map((_, c) => rows.map((row) => row[c] ?? ''));
  const needed = cells.map((texts) => Math.max(...texts.map(displayWidth), NARROWEST));
  const room = width - GAP * (shares.length - 1);
  if (sum(needed) <= room) return needed;
  const words = cells.map((texts) =>
    Math.max(...texts.flatMap((text) => text.split(' ').map(displayWidth)), NARROWEST),
  );
  if (sum(words) > room) return shares.map((share) => Math.max(NARROWEST, Math.floor(share * room)));
  const wanting = needed.map((columns, c) => columns - words[c]!);
  const rest = room - sum(words);
  return words.map((columns, c) => columns + Math.floor((rest * wanting[c]!) / sum(wanting)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
