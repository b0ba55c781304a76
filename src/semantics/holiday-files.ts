import type { CivilDate } from '../quantities/date.js';
import type { ContractFile } from '../syntax/ast.js';

/*
 * Which calendar files a contract needs, and what one holds. Reading them is in holidays.ts, which brings a YAML
 * reader: nobody loads it for a contract without holidays.
 */

/** The public holidays of one region, as resolved once into a file beside the contract. */
export interface HolidayFile {
  /** ISO 3166 country, with a subdivision where one is meant: `GB-ENG`. */
  readonly region: string;
  /** The name of the file, as found. */
  readonly file: string;
  /** Years that the file covers completely, ascending. */
  readonly years: readonly number[];
  /** Ascending, one entry a day. */
  readonly days: readonly { readonly date: CivilDate; readonly name: string }[];
}

/** Where the holidays of a region lie, relative to the contract. */
export const holidayFileName = (region: string): string => `calendars/${region}.yaml`;

/** Regions that the calendars of a contract name, in order of appearance, each once. */
export function regionsOf(file: ContractFile): string[] {
  const regions = new Set<string>();
  for (const declaration of file.declarations) {
    if (declaration.kind !== 'CalendarDeclaration') continue;
    for (const fact of declaration.facts) {
      if (fact.kind !== 'ClosedHolidays') continue;
      for (const { text } of fact.regions) if (text !== '') regions.add(text);
    }
  }
  return [...regions];
}
