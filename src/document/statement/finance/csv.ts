import type { Cell, Table } from './cell.js';

/**
 * A table as CSV (RFC 4180): commas, every text in quotes, CRLF, numbers with a decimal point and no grouping, days as
 * `YYYY-MM-DD`. It begins with a byte-order mark, without which Excel reads UTF-8 as something else.
 */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ head }) => quoted(head)), ...rows.map((row) => row.map(csvCell))];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function csvCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(cell.text);
    case 'number':
    case 'share':
      return cell.decimal;
    case 'date':
      return cell.date;
    case 'yes or no':
      return cell.yes ? 'yes' : 'no';
    case 'empty':
      return '';
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
