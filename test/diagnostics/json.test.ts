import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { diagnosticsJson } from '../../src/diagnostics/json.js';

const text = 'calendar office {\r\n}\r\nfee x = ofice\r\n';
const at = (word: string): { file: string; start: number; end: number } => ({
  file: 'a.sla',
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});

describe('findings as JSON', () => {
  it('have a stable form with lines, columns and offsets', () => {
    const finding = diagnose(
      'SLA0201',
      at('ofice'),
      { kind: 'calendar', name: 'ofice', suggestion: 'office' },
      {
        hint: 'fee x = office',
        related: [{ span: at('office'), message: 'declared here' }],
        fixes: [{ title: 'Write “office”', edits: [{ span: at('ofice'), text: 'office' }] }],
      },
    );
    // Line 3 starts after "calendar office {" (17) + CR LF + "}" + CR LF = 22; "fee x = " takes 8 more.
    const range = {
      file: 'a.sla',
      start: { line: 3, column: 9, offset: 30 },
      end: { line: 3, column: 14, offset: 35 },
    };
    expect(diagnosticsJson([finding], [{ name: 'a.sla', text }])).toEqual({
      format: 'sla-diagnostics/1',
      findings: [
        {
          code: 'SLA0201',
          severity: 'error',
          title: 'A name that nothing declares',
          ...range,
          message: finding.message,
          hint: 'fee x = office',
          related: [
            {
              file: 'a.sla',
              start: { line: 1, column: 10, offset: 9 },
              end: { line: 1, column: 16, offset: 15 },
              message: 'declared here',
            },
          ],
          fixes: [{ title: 'Write “office”', edits: [{ ...range, text: 'office' }] }],
        },
      ],
      count: { error: 1, warning: 0, hint: 0 },
      accepted: [],
    });
  });

  it('of nothing are an empty list', () => {
    expect(diagnosticsJson([], []).findings).toEqual([]);
  });
});
