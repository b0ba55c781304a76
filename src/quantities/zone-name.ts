import { ZONE_LINKS } from './zone-links.js';

/**
 * Whether a text is the name of an IANA time zone that this machine knows, in the exact spelling of the tz database:
 * `Europe/Berlin`, `UTC`, `Asia/Kolkata`; not `europe/berlin`, not `+01:00`. Asks Intl only, so that checking a
 * contract loads no time-zone library.
 */
export function isZone(id: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(id)) return false;
  const resolved = resolvedName(id);
  // Intl answers with the name it prefers, and some versions prefer an old link's (`Asia/Calcutta` for
  // `Asia/Kolkata`); it also forgives wrong case. Links are therefore looked up in their own list.
  return resolved !== undefined && (resolved === id || ZONE_LINKS.has(id));
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
  // The runtime's first answer about any other zone takes 15 ms.
  if (id === 'UTC') return id;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
