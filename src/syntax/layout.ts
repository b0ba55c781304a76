import type { FactKind } from './facts.js';

/** One line of a formatted contract. Cells of neighbouring lines of one column kind stand below each other. */
export interface Line {
  readonly depth: number;
  readonly cells: string[];
  column: FactKind['column'];
  comment: string | undefined;
  blankBefore: boolean;
  isComment: boolean;
}

/** Lines to text: indents, aligned cells, comments two spaces after, a final line break. */
export function layOut(lines: readonly Line[]): string {
  const widths = columnWidths(lines);
  const texts = lines.map((line, i) => {
    const cells = line.cells.map((cell, n) =>
      n === line.cells.length - 1 ? cell : `${cell.padEnd(widths[i]?.[n] ?? 0)} `,
    );
    const body = '  '.repeat(line.depth) + cells.join('');
    const comment = line.comment === undefined ? '' : `  ${line.comment}`;
    return `${line.blankBefore ? '\n' : ''}${body}${comment}`.replace(/[ \t]+$/, '');
  });
  return texts.length === 0 ? '' : `${texts.join('\n')}\n`;
}

/** For each line the widths of its cells: those of the widest line in its group. */
function columnWidths(lines: readonly Line[]): (readonly number[] | undefined)[] {
  const widths: (number[] | undefined)[] = [];
  let group: { key: string; widths: number[] } | undefined;
  lines.forEach((line, i) => {
    const key = line.column === undefined ? undefined : `${line.depth} ${line.column}`;
    if (line.blankBefore) group = undefined;
    if (line.isComment) return;
    if (key === undefined) {
      group = undefined;
      return;
    }
    if (group?.key !== key) group = { key, widths: [] };
    const shared = group.widths;
    line.cells.slice(0, -1).forEach((cell, n) => (shared[n] = Math.max(shared[n] ?? 0, cell.length)));
    widths[i] = shared;
  });
  return widths;
}
