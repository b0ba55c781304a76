import type { MarkupContent, Range, TextEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lsp/analysis.js';
import { codeActionsIn } from '../../lsp/features/code-actions.js';
import { completionsAt } from '../../lsp/features/completion.js';
import { diagnosticsOf } from '../../lsp/features/diagnostics.js';
import { formattingOf } from '../../lsp/features/formatting.js';
import { hoverAt } from '../../lsp/features/hover.js';
import { definitionAt, referencesAt, renameAt, renameRangeAt } from '../../lsp/features/navigation.js';
import { foldingOf, symbolsOf } from '../../lsp/features/symbols.js';
import { toOffset } from '../../lsp/protocol.js';
import { at, CONTRACT, exampleAt, URI } from './cursor.js';

const textOf = (analysis: Analysis, range: Range): string =>
  analysis.source.text.slice(toOffset(analysis.lines, range.start), toOffset(analysis.lines, range.end));

const hover = (stretch: string): string => {
  const { analysis, position } = exampleAt(stretch);
  return (hoverAt(analysis, position)?.contents as MarkupContent | undefined)?.value ?? '';
};

const labels = (marked: string): string[] => {
  const { analysis, position } = at(marked);
  return completionsAt(analysis, position).map(({ label }) => label);
};

describe('findings', () => {
  it('are none for the example', () => {
    expect(diagnosticsOf(at(`‸${CONTRACT}`).analysis, URI)).toEqual([]);
  });
  it('stand under the words they are about', () => {
    const { analysis } = at(CONTRACT.replace('fee      support', 'fee      suport‸'));
    const [finding, ...others] = diagnosticsOf(analysis, URI);
    expect(others).toEqual([]);
    expect(finding && textOf(analysis, finding.range)).toBe('suport');
    expect(finding?.message).toContain('“support”');
  });
});

describe('hover', () => {
  it('reads a service level back as the document says it', () => {
    const text = hover('limit urgent_credit, standard_credit to 12% of sup‸port');
    expect(text).toContain('EUR 48,000.00');
    expect(hover('given  resolution‸ of p3')).toContain(
      'The clock of a ticket runs from its moment “opened”',
    );
  });
  it('says what kind of fact begins here, with a line to copy', () => {
    expect(hover('paus‸ed  never')).toContain('```sla\npaused');
  });
  it('says nothing in the middle of a text', () => {
    expect(hover('"Requests for ch‸ange"')).toBe('');
  });
});

describe('completion', () => {
  it('offers the calendars where a clock needs one', () => {
    const offered = labels(CONTRACT.replace('within 40 office hours', 'within 40 ‸'));
    expect(offered).toEqual(expect.arrayContaining(['office', 'support_hours', 'hours']));
    expect(offered).not.toContain('support');
  });
  it('offers the facts of a service level on a new line of it', () => {
    const offered = labels(CONTRACT.replace('  paused  never\n', '  paused  never\n  ‸\n'));
    expect(offered).toEqual(expect.arrayContaining(['measure', 'target', 'no', 'if', 'on']));
    expect(offered).not.toContain('penalty');
  });
  it('replaces the word that is being written', () => {
    const { analysis, position } = at(CONTRACT.replace('fee      support', 'fee      sup‸'));
    const item = completionsAt(analysis, position).find(({ label }) => label === 'support');
    expect(textOf(analysis, (item?.textEdit as TextEdit).range)).toBe('sup');
  });
  it('never fails, whatever prefix of the example is there', () => {
    for (let end = 0; end <= CONTRACT.length; end += 7) {
      const { analysis, position } = at(`${CONTRACT.slice(0, end)}‸`);
      expect(Array.isArray(completionsAt(analysis, position))).toBe(true);
      hoverAt(analysis, position);
    }
  }, 60_000);
});

describe('names', () => {
  it('lead to their declaration', () => {
    const { analysis, position } = exampleAt('for resolution of p1 or p‸2 {');
    const target = definitionAt(analysis, URI, position);
    expect(target && textOf(analysis, target.range)).toBe('p2');
    expect(target && analysis.source.text.slice(toOffset(analysis.lines, target.range.end))).toMatch(
      /^ "High/,
    );
  });
  it('are found everywhere they stand', () => {
    const { analysis, position } = exampleAt('penalty urgent_cre‸dit');
    // Declared once; named by the limit and by one expectation of an example.
    expect(referencesAt(analysis, URI, position, true)).toHaveLength(3);
    expect(referencesAt(analysis, URI, position, false)).toHaveLength(2);
  });
  it('are renamed everywhere, and the contract means the same', () => {
    const { analysis, position, text } = exampleAt('calendar off‸ice');
    const outcome = renameAt(analysis, URI, position, 'desk_hours');
    if (typeof outcome === 'string') throw new Error(outcome);
    const edits = [...(outcome.changes?.[URI] ?? [])].reverse();
    const renamed = edits.reduce((t, { range, newText }) => {
      const [start, end] = [toOffset(analysis.lines, range.start), toOffset(analysis.lines, range.end)];
      return t.slice(0, start) + newText + t.slice(end);
    }, text);
    expect(renamed).toContain('within 40 desk_hours hours');
    expect(at(`‸${renamed}`).analysis.diagnostics).toEqual([]);
  });
  it('reach a calendar that a limit names in short', () => {
    const { analysis, position } = exampleAt('p1: 20% within 4 sup‸port hours');
    const target = definitionAt(analysis, URI, position);
    expect(target && textOf(analysis, target.range)).toBe('support_hours');
    // The declaration, the hours of the service, and the limits of p1 to p4.
    expect(referencesAt(analysis, URI, position, true)).toHaveLength(6);
  });
  it('cannot become a name that is taken or is none', () => {
    const { analysis, position } = exampleAt('calendar off‸ice');
    expect(renameAt(analysis, URI, position, 'support_hours')).toContain('already names another calendar');
    expect(renameAt(analysis, URI, position, 'two words')).toContain('cannot be a name');
    const elsewhere = exampleAt('measure time from open‸ed to');
    expect(renameRangeAt(elsewhere.analysis, elsewhere.position)).toBeUndefined();
  });
});

describe('the rest', () => {
  it('formats in one edit, and not at all what is laid out', () => {
    const tidy = at(`‸${CONTRACT}`).analysis;
    expect(formattingOf(tidy)).toEqual([]);
    const untidy = at(`‸${CONTRACT.replace('currency  EUR', 'currency       EUR')}`).analysis;
    expect(formattingOf(untidy)[0]?.newText).toBe(CONTRACT);
  });
  it('takes no word away, however blocks stand in a line', () => {
    const line =
      'penalty q for closure { credit once each calendar month, worst cell, by attainment { below target: 1% of support } }';
    const dense = `${CONTRACT}\n${line}\n`;
    const [edit] = formattingOf(at(`‸${dense}`).analysis);
    expect((edit?.newText ?? dense).replace(/\s+/g, '')).toBe(dense.replace(/\s+/g, ''));
  });
  it('outlines what the contract declares', () => {
    const names = symbolsOf(at(`‸${CONTRACT}`).analysis).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['severity', 'resolution', 'closure', 'urgent_credit', 'office']),
    );
  });
  it('folds every block of several lines', () => {
    const { analysis } = at(`‸${CONTRACT}`);
    const blocks = CONTRACT.split('\n').filter((line) => /^\w.*\{$/.test(line)).length;
    expect(foldingOf(analysis)).toHaveLength(blocks);
  });
  it('mends what has a certain mend', () => {
    const { analysis } = at(
      `‸${CONTRACT.replace('  no data counts as met\n  if never resolved', '  if never resolved')}`,
    );
    const all: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const actions = codeActionsIn(analysis, URI, all);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action.edit?.changes?.[URI]?.length).toBeGreaterThan(0);
  });
});
