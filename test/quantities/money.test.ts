import { describe, expect, it } from 'vitest';
import { currencyCodes, formatMoney, minorDigits, roundMoney } from '../../src/quantities/money.js';
import { parseDecimal, ratio } from '../../src/quantities/ratio.js';

const money = (text: string, currency = 'EUR') => ({ amount: parseDecimal(text)!, currency });

describe('minor units', () => {
  it.each([
    ['EUR', 2],
    ['USD', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
    ['HUF', 2],
  ])('%s has %d digits', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each(['XAU', 'XXX', 'XTS', 'DEM', 'eur', 'EURO', '', '__proto__', 'constructor'])(
    '"%s" pays nothing',
    (code) => {
      expect(minorDigits(code)).toBeUndefined();
    },
  );

  it('agree with Intl, but for currencies that it shows without their minor unit because it is out of use', () => {
    const intl = (currency: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
    const different = currencyCodes().filter((code) => intl(code) !== minorDigits(code));
    expect(different.filter((code) => intl(code) !== 0)).toEqual([]);
    expect(different.length).toBeLessThan(currencyCodes().length / 5);
  });

  it('are known for every currency in use that Intl knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency' });
    // Withdrawn currencies carry their years in brackets, the rest of these are not money that anybody pays in.
    const notMoney =
      /[–(]|gold|silver|platinum|palladium|composite|monetary unit|unit of account|test|unknown|adb|sucre|drawing/i;
    const missing = Intl.supportedValuesOf('currency')
      .filter((code) => !notMoney.test(names.of(code) ?? ''))
      .filter((code) => minorDigits(code) === undefined);
    // The kuna was withdrawn in 2023, before the list was published.
    expect(missing.filter((code) => code !== 'HRK')).toEqual([]);
  });
});

describe('amounts for people', () => {
  it.each([
    [money('12000'), 'EUR 12,000.00'],
    [money('-0.5'), 'EUR -0.50'],
    [money('999.99'), 'EUR 999.99'],
    [money('1000'), 'EUR 1,000.00'],
    [money('1234567890.1'), 'EUR 1,234,567,890.10'],
    [money('1250', 'JPY'), 'JPY 1,250'],
    [money('1250', 'KWD'), 'KWD 1,250.000'],
    [money('0.005'), 'EUR 0.005'],
    [money('0.5', 'JPY'), 'JPY 0.5'],
    [{ amount: ratio(2, 3), currency: 'EUR' }, 'EUR 0.67'],
    [money('0'), 'EUR 0.00'],
  ])('%#', (value, text) => {
    expect(formatMoney(value)).toBe(text);
  });

  it('are rounded half up, away from zero, to the minor unit', () => {
    expect(roundMoney(money('0.005')).amount).toEqual(ratio(1, 100));
    expect(roundMoney(money('-0.005')).amount).toEqual(ratio(-1, 100));
    expect(roundMoney(money('0.5', 'JPY')).amount).toEqual(ratio(1));
    expect(roundMoney(money('0.025'), 'half even').amount).toEqual(ratio(2, 100));
  });
});
