import type { Numbering } from './flow.js';
import { INDENT, WORD } from './styles.js';
import { element, type Xml } from './xml.js';

/* Real numbering: 1 / 1.1 / (a) / (i) for clauses, a list of its own for schedules, and bullets. */

/** Number of each list in the package; 0 takes a style's numbering away. */
export const LISTS: Readonly<Record<Numbering['list'], number>> = {
  none: 0,
  clauses: 1,
  schedules: 2,
  bullets: 3,
};

/** The part of numbering. `schedule` is how the heading of a schedule begins, with `%1` for its number. */
export function numberingPart(schedule: string): Xml {
  const lists = [
    list('clauses', [
      level(0, 'decimal', '%1', INDENT.text, INDENT.text),
      level(1, 'decimal', '%1.%2', INDENT.text, INDENT.text),
      level(2, 'lowerLetter', '(%3)', INDENT.third, INDENT.third - INDENT.text),
      level(3, 'lowerRoman', '(%4)', INDENT.fourth, INDENT.fourth - INDENT.third),
    ]),
    list('schedules', [level(0, 'decimal', schedule, INDENT.schedule, INDENT.schedule)]),
    list('bullets', [
      level(0, 'bullet', '•', 340, 340),
      level(1, 'bullet', '•', INDENT.text + 340, 340),
      level(2, 'bullet', '•', INDENT.third + 340, 340),
      level(3, 'bullet', '•', INDENT.fourth + 340, 340),
    ]),
  ];
  const instances = [LISTS.clauses, LISTS.schedules, LISTS.bullets].map((id) =>
    element('w:num', { 'w:numId': id }, [element('w:abstractNumId', { 'w:val': id })]),
  );
  return element('w:numbering', { 'xmlns:w': WORD }, [...lists, ...instances]);
}

const list = (name: Exclude<Numbering['list'], 'none'>, levels: readonly Xml[]): Xml =>
  element('w:abstractNum', { 'w:abstractNumId': LISTS[name] }, [
    // Word tells lists apart by this number when texts are pasted from one document into another.
    element('w:nsid', { 'w:val': `5A1A000${LISTS[name]}` }),
    element('w:multiLevelType', { 'w:val': levels.length > 1 ? 'multilevel' : 'singleLevel' }),
    ...levels,
  ]);

/** `hanging`: how far the number stands before the text. A reference shows the number as it stands here, so no dot ends it. */
const level = (depth: number, format: string, text: string, left: number, hanging: number): Xml =>
  element('w:lvl', { 'w:ilvl': depth }, [
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, [
      element('w:tabs', {}, [element('w:tab', { 'w:val': 'num', 'w:pos': left })]),
      element('w:ind', { 'w:left': left, 'w:hanging': hanging }),
    ]),
  ]);
