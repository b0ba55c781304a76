import { entry } from './entry.js';

/** `path` in these messages is a key path in words: “dimensions › severity › values”, or “the file” for its top. */
export const mapping = {
  SLA0801: entry('error', 'A line that is not YAML', (a: { what: string; text: string }) =>
    a.text === ''
      ? `This mapping file is not YAML here: ${a.what}.`
      : `This mapping file is not YAML at “${a.text}”: ${a.what}.`,
  ),
  SLA0802: entry(
    'error',
    'A tab where YAML wants blanks',
    (a: { line: number; more: number }) =>
      `Line ${a.line} is set in with a tab${a.more === 0 ? '' : a.more === 1 ? ', and so is one more line' : `, and so are ${a.more} more lines`}. YAML reads only blanks at the start of a line.`,
  ),
  SLA0803: entry(
    'error',
    'A key that stands twice',
    (a: { key: string; path: string; firstLine: number }) =>
      `“${a.key}” stands twice in ${a.path}; the first time on line ${a.firstLine}. Only one of them could count.`,
  ),
  SLA0804: entry(
    'error',
    'An anchor, alias or tag',
    (a: { text: string; kind: 'anchor' | 'alias' | 'tag' | 'list as a key' }) =>
      `“${a.text}” is a YAML ${a.kind}, which a mapping file does not use. Write the text itself.`,
  ),
  SLA0805: entry(
    'error',
    'A key that mapping files do not have',
    (a: { key: string; path: string; suggestion: string | undefined; known: readonly string[] }) =>
      `“${a.key}” is not a key of ${a.path}. ${
        a.suggestion === undefined ? `Known here: ${a.known.join(', ')}.` : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA0806: entry(
    'error',
    'A key that is missing',
    (a: { key: string; path: string; meaning: string }) =>
      `${sentence(a.path)} lacks the key “${a.key}”: ${a.meaning}.`,
  ),
  SLA0807: entry(
    'error',
    'A value of the wrong shape',
    (a: { path: string; wanted: string; found: string }) =>
      `${sentence(a.path)} must be ${a.wanted}, but is ${a.found}.`,
  ),
  SLA0808: entry(
    'error',
    'A value that is not one of the known ones',
    (a: { path: string; text: string; allowed: readonly string[]; suggestion: string | undefined }) =>
      `${sentence(a.path)} cannot be “${a.text}”. ${
        a.suggestion === undefined
          ? a.allowed.length === 1
            ? `It must be ${a.allowed.join('')}.`
            : `It must be one of ${a.allowed.join(', ')}.`
          : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA0809: entry(
    'error',
    'A file outside the folder of the mapping',
    (a: { text: string; why: string }) =>
      `“${a.text}” ${a.why}. The files of a mapping lie in its own folder or in folders below it.`,
  ),
  SLA0810: entry(
    'error',
    'Letters that no time pattern has',
    (a: { text: string; suggestion: string | undefined; known: readonly string[] }) =>
      `“${a.text}” means nothing in a pattern of times. ${
        a.suggestion === undefined
          ? `Known are ${a.known.join(', ')}; other text stands in single quotes.`
          : `Did you mean “${a.suggestion}”? (Large and small letters differ.)`
      }`,
  ),
  SLA0811: entry(
    'error',
    'A time pattern that lacks a part',
    (a: { format: string; parts: readonly string[] }) =>
      `The pattern “${a.format}” does not say ${a.parts.join(', ')}. Without it no cell names an instant.`,
  ),
  SLA0812: entry(
    'error',
    'A time pattern that can be read in two ways',
    (a: { text: string; why: string }) => `“${a.text}” in the pattern of times ${a.why}.`,
  ),
  SLA0813: entry(
    'error',
    'A time zone that does not exist',
    (a: { text: string; suggestion: string | undefined }) =>
      `There is no time zone “${a.text}”.${a.suggestion === undefined ? '' : ` Did you mean “${a.suggestion}”?`}`,
  ),
  SLA0814: entry(
    'error',
    'A column of order without its kind',
    (a: { column: string }) =>
      `“${a.column}” orders the rows, but nothing says how its cells compare: 10 comes before 9 as text and after it as a number.`,
  ),
  SLA0815: entry(
    'error',
    'A name that a contract cannot use',
    (a: { text: string; path: string }) =>
      `“${a.text}” (${a.path}) is not a name that a contract can use: names have letters, digits and _, and start with a letter.`,
  ),
  SLA0816: entry(
    'error',
    'A delimiter that is not one character',
    (a: { text: string; why: string }) =>
      `The delimiter “${a.text}” ${a.why}. It must be one character, such as , or ; or "\\t" for a tab.`,
  ),
  SLA0817: entry(
    'error',
    'A mapping file too large to be one',
    (a: { what: string; limit: string }) => `This mapping file ${a.what}; at most ${a.limit} are read.`,
  ),
  SLA0818: entry(
    'error',
    'A column that orders twice',
    (a: { column: string }) => `“${a.column}” stands twice in order. The second time it can decide nothing.`,
  ),
  SLA0819: entry(
    'warning',
    'A value that always counts as missing',
    (a: { text: string; path: string }) =>
      `${sentence(a.path)} names “${a.text}”, but that text counts as missing and is never looked up.`,
  ),
  SLA0820: entry(
    'error',
    'Times without a zone',
    (a: { format: string }) =>
      `Times like “${a.format}” carry no offset, and the mapping names no zone: 09:00 in London and in Tokyo are nine hours apart.`,
  ),
  SLA0821: entry(
    'error',
    'Two texts that are the same cell',
    (a: { text: string; path: string; firstLine: number }) =>
      `“${a.text}” in ${a.path} differs from the text on line ${a.firstLine} only in blanks at its ends, which are cut from every cell.`,
  ),
  SLA0822: entry(
    'error',
    'A moment of the contract that nothing feeds',
    (a: { moment: string; by: string; suggestion: string | undefined }) =>
      `The contract needs the moment “${a.moment}” (for “${a.by}”), and the mapping names no column for it.${mean(a.suggestion)} Without it no ticket would ever reach that moment.`,
  ),
  SLA0823: entry(
    'error',
    'A dimension of the contract that nothing feeds',
    (a: { dimension: string; by: string; suggestion: string | undefined }) =>
      `The contract tells tickets apart by “${a.dimension}” (for “${a.by}”), and the mapping names no column for it.${mean(a.suggestion)}`,
  ),
  SLA0824: entry(
    'warning',
    'A value that the contract does not have',
    (a: { text: string; dimension: string; suggestion: string | undefined; names: readonly string[] }) =>
      `The mapping makes “${a.text}” a value of ${a.dimension}, but the contract has only ${a.names.join(', ')}.${a.suggestion === undefined ? '' : ` Did you mean “${a.suggestion}”?`} Tickets with it are counted nowhere.`,
  ),
  SLA0825: entry(
    'error',
    'A pause of the contract that nothing feeds',
    (a: { state: string; by: string; suggestion: string | undefined }) =>
      `The clock of “${a.by}” pauses while ${a.state}, and nothing in the mapping says when a ticket is in that state.${mean(a.suggestion)} Without it no clock would ever pause.`,
  ),
  SLA0826: entry(
    'error',
    'A key that belongs into one of the sources',
    (a: { key: string }) =>
      `“${a.key}” stands beside “sources”, and nothing says for which of them it is meant. Put it into the entry that it describes; only time, missing and delimiter hold for all.`,
  ),
  SLA0827: entry(
    'error',
    'A field that the record does not have',
    (a: { field: string; record: string; suggestion: string | undefined; known: readonly string[] }) =>
      `${anA(a.record)} has no field “${a.field}”. ${
        a.suggestion === undefined
          ? a.known.length === 0
            ? 'It has only moments and dimensions.'
            : `It has ${a.known.join(', ')}; dimensions of the contract have a key of their own.`
          : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA0828: entry(
    'error',
    'A moment among the fields',
    (a: { field: string; record: string }) =>
      `“${a.field}” of ${anA(a.record).toLowerCase()} is a moment. Moments stand under their own key, where the pattern of times is used.`,
  ),
  SLA0829: entry(
    'error',
    'A figure without its unit',
    (a: { field: string; units: readonly string[] }) =>
      `Nothing says in which unit “${a.field}” stands: 90 may be seconds or minutes, 5 may be 5% or five times the whole. Known are ${a.units.join(', ')}.`,
  ),
  SLA0830: entry(
    'error',
    'A unit that a field cannot have',
    (a: { field: string; unit: string; units: readonly string[] }) =>
      `“${a.unit}” is no unit of “${a.field}”. ${
        a.units.length === 0 ? 'It has no unit: leave it out.' : `It can be ${a.units.join(', ')}.`
      }`,
  ),
  SLA0831: entry(
    'error',
    'A second source of tickets',
    () =>
      'Tickets come from one source, because the rows of a ticket are put in order over all its files. Name all files in that source.',
  ),
  SLA0832: entry(
    'error',
    'Records that nothing places in time',
    (a: { record: string; at: string; suggestion: string | undefined }) =>
      `Each ${a.record} is counted in the period of “${a.at}”, and the mapping names no column for that moment.${mean(a.suggestion)}`,
  ),
  SLA0833: entry(
    'warning',
    'Records that the contract measures and no source gives',
    (a: { record: string; by: string; suggestion: string | undefined }) =>
      `“${a.by}” is measured from records of the kind ${a.record}, and the mapping has no source of them. Without one it has no value; a file of figures may give it instead.`,
  ),
  SLA0834: entry(
    'error',
    'A field of the contract that nothing feeds',
    (a: { field: string; record: string; by: string; suggestion: string | undefined }) =>
      `“${a.by}” looks at “${a.field}” of each ${a.record}, and that source names no column for it.${mean(a.suggestion)}`,
  ),
  SLA0835: entry(
    'error',
    'Records that are not told apart as the contract asks',
    (a: { dimension: string; record: string; by: string; suggestion: string | undefined }) =>
      `“${a.by}” is judged by ${a.dimension}, and the source of the kind ${a.record} names no column for it.${mean(a.suggestion)} Each record would count for every ${a.dimension}.`,
  ),
  SLA0836: entry(
    'warning',
    'An exclusion that nothing feeds',
    (a: { exclusion: string; record: string }) =>
      `“${a.exclusion}” leaves out what a ${a.record} explains, and the mapping has no source of the kind ${a.record}: nothing will be left out.`,
  ),
  SLA0837: entry(
    'error',
    'Money in another currency',
    (a: { field: string; unit: string; currency: string }) =>
      `“${a.field}” is in ${a.unit}, but the contract reckons in ${a.currency}. No rate of exchange is known.`,
  ),
};

const anA = (record: string): string => `${/^[aeiou]/.test(record) ? 'An' : 'A'} ${record}`;

const mean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` The mapping has “${suggestion}”.`;

const sentence = (path: string): string => path.charAt(0).toUpperCase() + path.slice(1);
