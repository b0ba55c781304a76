import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { countFindings, renderDiagnostics } from '../../src/diagnostics/render.js';
import { displayWidth } from '../../src/text/width.js';
import type { Source } from '../../src/text/source.js';

/**
 * A finding at the part of a text between «…», with the text that remains. Related places are looked up by their own
 * words.
 */
function finding(
  marked: string,
  more: Partial<Diagnostic> = {},
  name = 'a.sla',
): { diagnostic: Diagnostic; source: Source } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return {
    source: { name, text: marked.replace(/[«»]/g, '') },
    diagnostic: {
      code: 'SLA0201',
      severity: 'error',
      span: { file: name, start, end },
      message: 'No calendar is called “ofice”.',
      related: [],
      fixes: [],
      ...more,
    },
  };
}

function render(marked: string, more: Partial<Diagnostic> = {}): string {
  const { diagnostic, source } = finding(marked, more);
  return renderDiagnostics([diagnostic], [source], { color: false });
}

describe('a finding on the terminal', () => {
  it('shows the line, the mark, what else to see, a hint and the fixes', () => {
    const text = 'calendar office {\n}\nslo closure {\n  target 90% within 40 «ofice» hours\n}\n';
    const shown = render(text, {
      message: 'No calendar is called “ofice”. Did you mean “office”?',
      hint: 'target 90% within 40 office hours',
      related: [
        { span: { file: 'a.sla', start: 9, end: 15 }, message: 'the calendar “office” is declared here' },
      ],
      fixes: [{ title: 'Write “office”', edits: [] }],
    });
    expect(shown).toBe(`error SLA0201 · a.sla:4:24
No calendar is called “ofice”. Did you mean “office”?

   4 │   target 90% within 40 ofice hours
     │                        ^^^^^

  see: the calendar “office” is declared here
   1 │ calendar office {
     │          ^^^^^^

 hint: target 90% within 40 office hours
  fix: Write “office”
`);
  });

  it('counts tabs as blanks up to the next stop of four', () => {
    expect(render('a\tb\t«cd»\n')).toContain('   1 │ a   b   cd\n     │         ^^\n');
  });

  it('counts wide characters as two columns and combining marks as none', () => {
    expect(render('"日本" e\u0301 «名前» x\n')).toContain(
      '   1 │ "日本" e\u0301 名前 x\n     │          ^^^^\n',
    );
  });

  it('marks one column where nothing stands, also at the very end of the text', () => {
    expect(render('fee support =«»')).toContain('   1 │ fee support =\n     │              ^\n');
    expect(render('fee\n«»')).toContain('a.sla:2:1');
  });

  it('shows lines that end with CR LF without the CR', () => {
    expect(render('one\r\n«two»\r\nthree\r\n')).toContain('   2 │ two\n     │ ^^^\n');
  });

  it('marks the first of several lines and names the last', () => {
    expect(render('a\n«slo b {\n  c\n}»\n')).toContain('   2 │ slo b {\n     │ ^^^^^^^ to line 4\n');
  });

  it('cuts a long line around its mark, never beyond 80 columns', () => {
    const shown = render(`${'a'.repeat(300)}«here»${'b'.repeat(300)}\n`);
    const lines = shown.split('\n');
    const line = lines.find((l) => l.includes('│')) ?? '';
    const marks = lines[lines.indexOf(line) + 1] ?? '';
    expect(line).toMatch(/^ {3}1 │ …a+hereb+…$/);
    expect(marks.indexOf('^^^^')).toBe(line.indexOf('here'));
    expect(lines.map(displayWidth).filter((width) => width > 80)).toEqual([]);
  });

  it('keeps marks inside the cut when everything on a long line is marked', () => {
    const lines = render(`«${'x'.repeat(500)}»\n`).split('\n');
    expect(lines.map(displayWidth).filter((width) => width > 80)).toEqual([]);
    expect(lines.some((line) => /\^{60,}$/.test(line))).toBe(true);
  });

  it('cuts between wide characters', () => {
    const lines = render(`${'漢'.repeat(100)}«字»${'漢'.repeat(100)}\n`).split('\n');
    const line = lines.find((l) => l.includes('字')) ?? '';
    const marks = lines[lines.indexOf(line) + 1] ?? '';
    expect(displayWidth(marks.slice(0, marks.indexOf('^')))).toBe(
      displayWidth(line.slice(0, line.indexOf('字'))),
    );
    expect(lines.map(displayWidth).filter((width) => width > 80)).toEqual([]);
  });

  it('never hands an escape sequence of the author to the terminal', () => {
    const escape = '\u001b[31m';
    const shown = render(`fee "${escape}red" «x»\n`, { message: `“${escape}red” is no fee.` });
    expect(shown).not.toContain('\u001b');
  });

  it('breaks long messages at 80 columns', () => {
    const lines = render('«x»\n', { message: 'word '.repeat(60).trim() }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it('colours only when asked', () => {
    const { diagnostic, source } = finding('«x»\n');
    expect(renderDiagnostics([diagnostic], [source], { color: true })).toContain('\u001b[31m');
    expect(renderDiagnostics([diagnostic], [source], { color: false })).not.toContain('\u001b');
  });

  it('says where a finding is even when the text is not at hand', () => {
    const { diagnostic } = finding('«x»\n');
    expect(renderDiagnostics([diagnostic], [], { color: false })).toBe(
      'error SLA0201 · a.sla\nNo calendar is called “ofice”.\n',
    );
  });
});

describe('several findings', () => {
  it('stand file by file in the order given, then by place', () => {
    const b = finding('«one» two\n', { message: 'b first' }, 'b.sla');
    const a1 = finding('one «two»\n', { message: 'a second' }, 'a.sla');
    const a0 = finding('«one» two\n', { message: 'a first', severity: 'warning' }, 'a.sla');
    const shown = renderDiagnostics([a1.diagnostic, b.diagnostic, a0.diagnostic], [b.source, a1.source], {
      color: false,
    });
    expect(shown.match(/b first|a first|a second/g)).toEqual(['b first', 'a first', 'a second']);
  });

  it('are counted where there are too many to show', () => {
    const { diagnostic, source } = finding('«x»\n');
    const shown = renderDiagnostics([diagnostic, diagnostic, diagnostic], [source], {
      color: false,
      most: 1,
    });
    expect(shown.match(/SLA0201/g)).toHaveLength(1);
    expect(shown).toMatch(/\n\n… and 2 more findings\.\n$/);
  });

  it('are counted by weight', () => {
    const make = (severity: Diagnostic['severity']): Diagnostic => finding('«x»', { severity }).diagnostic;
    expect(countFindings([])).toBe('nothing to report');
    expect(countFindings([make('warning'), make('error'), make('error')])).toBe('2 errors, 1 warning');
  });
});
