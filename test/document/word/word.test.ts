import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { numberClauses } from '../../../src/document/numbering.js';
import { phrasesOf } from '../../../src/document/phrases/index.js';
import { contractDocument } from '../../../src/document/tree.js';
import { bookmarkNames } from '../../../src/document/word/bookmarks.js';
import { toWord } from '../../../src/document/word/word.js';
import { contractFrom, exampleContract, info, WIDE } from '../contracts.js';
import { everyClause, printedTexts } from '../reading.js';
import { attribute, elements, numbersOf, paragraphsOf, partOf, textOf, valueOf } from './word-file.js';

const example = contractDocument(exampleContract(), info);
const wide = contractDocument(contractFrom(WIDE), info);

describe.each([
  ['the example', example],
  ['the wide contract', wide],
])('%s as a Word file', (_, doc) => {
  const file = toWord(doc);
  const paragraphs = paragraphsOf(file);

  it('says every sentence of the tree, and its headings', () => {
    const text = paragraphs.map(textOf).join(' ').replace(/\s+/g, ' ');
    expect(printedTexts(doc).filter((sentence) => !text.includes(sentence))).toEqual([]);
    for (const { heading } of everyClause(doc)) expect(text).toContain(heading);
  });

  it('numbers its clauses by lists of its own as all formats do', () => {
    const numbers = numbersOf(file, paragraphs);
    const clauses = numberClauses(doc, phrasesOf(doc.language).layout);
    const names = new Map([...bookmarkNames(everyClause(doc).map((c) => c.id))].map(([id, n]) => [n, id]));
    let compared = 0;
    for (const paragraph of paragraphs) {
      const id = names.get(attribute(elements(paragraph, 'bookmarkStart')[0], 'name') ?? '');
      const own = id === undefined ? undefined : clauses.get(id)?.own;
      if (own === undefined) continue;
      expect([id, numbers.get(paragraph) ?? '']).toEqual([id, own]);
      compared++;
    }
    expect(compared).toBe(everyClause(doc).length);
  });

  it('refers by fields that lead to bookmarks, and shows what they will show', () => {
    const numbers = numbersOf(file, paragraphs);
    const target = new Map(
      paragraphs.flatMap((p) => elements(p, 'bookmarkStart').map((b) => [attribute(b, 'name') ?? '', p])),
    );
    const fields = paragraphs.flatMap((p) =>
      [...fieldsOf(p)].map(({ instruction, shown }) => ({
        name: /^ REF (\w+) /.exec(instruction)?.[1] ?? '',
        full: instruction.includes('\\w'),
        shown,
      })),
    );
    expect(fields.length).toBeGreaterThan(5);
    for (const { name, full, shown } of fields) {
      const paragraph = target.get(name);
      expect(paragraph, name).toBeDefined();
      const own = numbers.get(paragraph!) ?? '';
      // In full, (a) under 4.1 is 4.1(a).
      if (full) expect(shown.endsWith(own) && own !== '').toBe(true);
      else expect(shown).toBe(textOf(paragraph!));
    }
  });

  it('has ids and bookmark names once each, within what Word takes', () => {
    const part = partOf(file, 'word/document.xml');
    const names = elements(part, 'bookmarkStart').map((b) => attribute(b, 'name') ?? '');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
    const ids = elements(part, 'bookmarkStart').map((b) => attribute(b, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('repeats the head of each table and keeps rows whole', () => {
    const tables = elements(partOf(file, 'word/document.xml'), 'tbl');
    const grids = tables.filter((table) => valueOf(table, 'tblStyle') === 'ContractTable');
    expect(grids.length).toBeGreaterThan(2);
    for (const table of grids) {
      const rows = elements(table, 'tr');
      expect(rows.map((row) => elements(row, 'tblHeader').length)).toEqual(
        rows.map((_, r) => (r === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => elements(row, 'cantSplit').length === 1)).toBe(true);
    }
  });

  it('keeps headings with what follows, and uses only styles that it has', () => {
    const styles = elements(partOf(file, 'word/styles.xml'), 'style').map((s) => attribute(s, 'styleId'));
    for (const paragraph of paragraphs) {
      const style = valueOf(paragraph, 'pStyle') ?? '';
      expect(styles).toContain(style);
      if (/^(Heading|ScheduleHeading)/.test(style)) expect(elements(paragraph, 'keepNext')).toHaveLength(1);
    }
  });

  it('counts pages, and names its language and its source', () => {
    const footer = partOf(file, 'word/footer1.xml');
    expect(elements(footer, 'instrText').map((i) => i.textContent?.trim())).toEqual(['PAGE', 'NUMPAGES']);
    expect(textOf(footer.documentElement!)).toBe('Page 1 of 1');
    expect(attribute(elements(partOf(file, 'word/styles.xml'), 'lang')[0], 'val')).toBe('en-GB');
    const custom = strFromU8(unzipSync(file)['docProps/custom.xml']!);
    for (const value of [info.sourceDigest, info.toolVersion, doc.version])
      expect(custom).toContain(`<vt:lpwstr>${value}</vt:lpwstr>`);
  });

  it('is the same bytes in every time zone, and tells no time', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['Pacific/Kiritimati', 'America/New_York']) {
        process.env['TZ'] = other;
        expect(Buffer.from(toWord(doc)).equals(Buffer.from(file))).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(strFromU8(unzipSync(file)['docProps/core.xml']!)).not.toMatch(/created|modified|\d{4}-\d\d-\d\d/);
  });
});

describe('text of a contract', () => {
  const hostile = 'A&B <w:p> ]]> "q" \u0001\u0008\uffff\ud800 { REF x } \u202ex';

  it('cannot become markup, a field or what XML does not allow', () => {
    const file = toWord({ ...example, title: hostile, version: hostile });
    const plain = toWord({ ...example, title: 'A', version: 'A' });
    const title = paragraphsOf(file)[0]!;
    expect(textOf(title)).toBe('A&B <w:p> ]]> "q" [U+FFFF]\ufffd { REF x } [U+202E]x');
    const count = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml').getElementsByTagName('*').length;
    expect(count(file)).toBe(count(plain));
    for (const path of Object.keys(unzipSync(file))) expect(() => partOf(file, path)).not.toThrow();
  });
});

describe('names of bookmarks', () => {
  it('are letters, digits and underscores, at most forty, and never the same twice', () => {
    const long = `slo.${'very_'.repeat(10)}long`;
    const names = bookmarkNames(['slo.a.b', 'slo.a_b', 'SLO.A.B', '4th', long, `${long}er`]);
    expect(names.get('slo.a.b')).toBe('slo_a_b');
    expect(names.get('4th')).toBe('c_4th');
    const all = [...names.values()];
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(6);
    expect(all.filter((name) => !/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name))).toEqual([]);
  });
});

/** The fields of a paragraph: instruction and what they show, as begin, separate and end divide them. */
function* fieldsOf(
  paragraph: Parameters<typeof textOf>[0],
): Generator<{ instruction: string; shown: string }> {
  let state: 'outside' | 'instruction' | 'shown' = 'outside';
  let [instruction, shown] = ['', ''];
  for (const run of elements(paragraph, 'r')) {
    const type = attribute(elements(run, 'fldChar')[0], 'fldCharType');
    if (type === 'begin') [state, instruction, shown] = ['instruction', '', ''];
    else if (type === 'separate') state = 'shown';
    else if (type === 'end') {
      state = 'outside';
      yield { instruction, shown };
    } else if (state === 'instruction') instruction += elements(run, 'instrText')[0]?.textContent ?? '';
    else if (state === 'shown') shown += textOf(run);
  }
}
