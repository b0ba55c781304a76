import { ZONE_LINKS } from './zone-links.js';
import { ZONE_NAMES } from './zone-names.js';

/**
 * Whether a text is the name of an IANA time zone, in the exact spelling of the tz database: `Europe/Berlin`, `UTC`,
 * `Asia/Kolkata`; not `europe/berlin`, not `+01:00`. A name that is newer than our lists is one if this machine knows it:
 * only then Intl is asked, and never a time-zone library.
 */
export function isZone(id: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(id)) return false;
  // Intl answers with the name it prefers, and some versions prefer an old link's (`Asia/Calcutta` for
  // `Asia/Kolkata`); it also forgives wrong case.
  return ZONE_NAMES.has(id) || ZONE_LINKS.has(id) || resolvedName(id) === id;
}

/** Names to suggest when one is not known, sorted. */
export const zoneNames = (): readonly string[] =>
  [
    ...new Set([
      'UTC',
      ...Intl.supportedValuesOf('timeZone'),
      ...[...ZONE_LINKS].filter((id) => id.includes('/')),
    ]),
  ].sort();

/** The release of the tz database in a runtime, `zoneDataVersion(process.versions)` (`2025c`): for documentation only. */
export const zoneDataVersion = (versions: Readonly<Record<string, string | undefined>>): string | undefined =>
  versions['tz'];

function resolvedName(id: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
