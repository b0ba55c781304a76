import { createRequire } from 'node:module';

/* Public libraries for business time, as they are called from CommonJS; those without types say here what tests use. */

interface Zoned {
  /** Milliseconds. */
  valueOf(): number;
}
interface Moment extends Zoned {
  workingDiff(other: Moment, unit: 'minutes'): number;
}
interface MomentLibrary {
  utc(at: number): Moment;
  updateLocale(name: string, parts: object): void;
}
interface Dayjs extends Zoned {
  businessMinutesDiff(other: Dayjs): number;
}
interface DayjsLibrary {
  (at: number): Dayjs;
  extend(plugin: unknown): void;
  setHolidays(days: readonly string[]): void;
}
interface LuxonDate extends Zoned {
  setupBusiness(parts: { readonly holidayMatchers: readonly ((at: LuxonDate) => boolean)[] }): void;
  plusBusiness(parts: { readonly days: number }): LuxonDate;
  toISODate(): string;
}
interface LuxonLibrary {
  readonly DateTime: { fromMillis(at: number, parts: { readonly zone: string }): LuxonDate };
}

const load = createRequire(import.meta.url);

/** Monday to Friday, 09:00–17:00 UTC, is what both take for business time. */
export const moment = load('moment-business-time') as MomentLibrary;
export const dayjs = load('dayjs') as DayjsLibrary;
dayjs.extend(load('dayjs-business-time'));
export const { DateTime } = load('luxon-business-days') as LuxonLibrary;
