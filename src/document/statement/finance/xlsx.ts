import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node';
import type { Cell, Table } from './cell.js';

/**
 * Tables as sheets of an XLSX file. Numbers, shares and days are typed, so that Excel and LibreOffice of any language
 * show and add them; texts are texts and never formulas. The same tables give the same bytes.
 */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(({ head }) => ({ ...HEAD, value: head })), ...rows.map((row) => row.map(sheetCell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const made = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  // The entries of the archive carry the time of day.
  return zipSync(unzipSync(made), { mtime: new Date(1980, 0, 1) });
}

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;

function sheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String, alignVertical: 'top' };
    case 'number': {
      const fraction = cell.digits === 0 ? '' : `.${'0'.repeat(cell.digits)}`;
      return { value: Number(cell.decimal), type: Number, format: `#,##0${fraction}`, alignVertical: 'top' };
    }
    case 'share':
      // Four digits show all that the statement says: with fewer, 79.999% would be shown as 80%.
      return { value: Number(cell.decimal), type: Number, format: '0.0000%', alignVertical: 'top' };
    case 'date':
      return {
        value: new Date(`${cell.date}T00:00:00Z`),
        type: Date,
        format: 'yyyy-mm-dd',
        alignVertical: 'top',
      };
    case 'yes or no':
      return { value: cell.yes ? 'yes' : 'no', type: String, alignVertical: 'top' };
    case 'empty':
      return null;
  }
}
