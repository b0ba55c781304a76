import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../src/diff/compare.js';
import type { Contract } from '../../src/semantics/contract.js';
import { contractFrom, exampleText, WIDE } from '../document/contracts.js';
import { tellsEveryField } from './every-field.js';

describe.each([
  ['the example', exampleText, 300],
  ['the wide contract', WIDE, 500],
])('%s', (_, text, count) => tellsEveryField(text, count));

describe('the file of holidays', () => {
  it('may lie elsewhere but not be another one', () => {
    const contract = contractFrom(exampleText);
    const at = (file: string): Contract => ({
      ...contract,
      calendars: contract.calendars.map((c) => ({ ...c, holidays: c.holidays.map((h) => ({ ...h, file })) })),
    });
    expect(compareContracts(at('old/calendars/GB-ENG.yaml'), at('new/GB-ENG.yaml'))).toEqual([]);
    expect(compareContracts(at('GB-ENG.yaml'), at('GB-WLS.yaml')).map((c) => c.rule)).toEqual([
      'calendar.holidays',
    ]);
  });
});
