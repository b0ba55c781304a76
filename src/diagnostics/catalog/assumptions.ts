import { entry } from './entry.js';

/** Assumptions files: what `sla simulate` draws from. */
export const assumptions = {
  SLA1101: entry(
    'error',
    'An assumptions file that cannot be read',
    (a: { what: string }) => `This assumptions file cannot be read: ${a.what}`,
  ),
  SLA1102: entry(
    'error',
    'A key that assumptions do not have',
    (a: { key: string; known: readonly string[]; suggestion: string | undefined }) =>
      `“${a.key}” is not a key here. ${
        a.suggestion === undefined ? `Known: ${a.known.join(', ')}.` : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA1103: entry(
    'error',
    'An assumption that does not say one way of drawing',
    (a: { name: string; found: readonly string[]; ways: readonly string[] }) =>
      a.found.length === 0
        ? `Nothing says how “${a.name}” is drawn. One of these keys does: ${a.ways.join(', ')}.`
        : `“${a.name}” is drawn in more than one way: ${a.found.join(' and ')}. Keep one of them.`,
  ),
  SLA1104: entry(
    'error',
    'An assumption out of range',
    (a: { key: string; text: string; wanted: string }) => `“${a.text}” is no ${a.key}: ${a.wanted}.`,
  ),
  SLA1105: entry(
    'error',
    'A way of drawing that does not fit its name',
    (a: { name: string; what: string; way: string; fits: string }) =>
      `“${a.name}” is ${a.what}, and “${a.way}” draws ${a.fits}.`,
  ),
};
