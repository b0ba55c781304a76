import { createRequire } from 'node:module';
import { writeHolidayFile, type HolidayAnswer } from '../../semantics/holidays.js';
import { nearest } from '../../text/nearest.js';
import { Failure, FINE, USAGE, type ExitCode, type Host } from '../host.js';
import { emit } from '../output.js';

export interface HolidaysOptions {
  readonly from: string;
  readonly until: string;
  readonly output?: string;
}

/** What we use of date-holidays, which has no types that fit its module form. */
interface HolidayLibrary {
  getCountries(): Record<string, string>;
  getStates(country: string): Record<string, string> | undefined;
  getRegions(country: string, state: string): Record<string, string> | undefined;
  getHolidays(year: number, language?: string): HolidayAnswer[] | undefined;
}
type HolidayConstructor = new (country?: string, state?: string, region?: string) => HolidayLibrary;

/** Resolves the public holidays of a region into a calendar file, to be kept beside the contract. */
export async function writeHolidays(host: Host, region: string, options: HolidaysOptions): Promise<ExitCode> {
  const years = yearsOf(options);
  const { library, version } = await loadLibrary();
  const calendar = calendarOf(library, region);
  const answers = years.flatMap((year) => calendar.getHolidays(year, 'en') ?? []);
  await emit(host, options.output, writeHolidayFile(region, `date-holidays ${version}`, years, answers));
  return FINE;
}

function yearsOf({ from, until }: HolidaysOptions): number[] {
  const [first, last] = [from, until].map((year) => {
    if (!/^\d{4}$/.test(year))
      throw new Failure(`A year has four digits, such as 2026, not “${year}”.`, USAGE);
    return Number(year);
  }) as [number, number];
  if (last < first) throw new Failure(`The last year, ${last}, is before the first, ${first}.`, USAGE);
  if (last - first >= 100) throw new Failure('At most a hundred years at once.', USAGE);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

async function loadLibrary(): Promise<{ library: HolidayConstructor; version: string }> {
  try {
    const loaded = (await import('date-holidays')) as unknown as { default: HolidayConstructor };
    const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string };
    return { library: loaded.default, version };
  } catch {
    throw new Failure(
      'The holidays of the world are not installed here; “npm install date-holidays” adds them (39 MB).',
    );
  }
}

/** `GB`, `GB-ENG`, `US-LA-NO`: country, state and region, each checked against what is known. */
function calendarOf(library: HolidayConstructor, region: string): HolidayLibrary {
  const world = new library();
  const [country = '', state, part, ...rest] = region.split('-');
  const levels = [
    { wanted: country, known: world.getCountries(), of: '' },
    { wanted: state, known: world.getStates(country) ?? {}, of: country },
    {
      wanted: part,
      known: state === undefined ? {} : (world.getRegions(country, state) ?? {}),
      of: `${country}-${state}`,
    },
  ];
  for (const { wanted, known, of } of levels) {
    if (wanted === undefined || Object.hasOwn(known, wanted)) continue;
    const near = nearest(wanted, Object.keys(known));
    const isSmall = Object.hasOwn(known, wanted.toUpperCase());
    const full = isSmall
      ? region.toUpperCase()
      : near === undefined
        ? undefined
        : [of, near].filter((s) => s !== '').join('-');
    throw new Failure(
      `The holidays of “${region}” are not known.${full === undefined ? '' : ` Did you mean “${full}”?`} Regions look like GB, GB-ENG or US-LA.`,
      USAGE,
    );
  }
  if (rest.length > 0)
    throw new Failure(`“${region}” has too many parts; regions look like GB, GB-ENG or US-LA.`, USAGE);
  return new library(country, state, part);
}
