import { BILLION } from './record.js';
import type { FieldReading } from './mapping.js';

/** How a figure is written, and what it is in. */
export type FigureReading = Extract<
  FieldReading,
  { readonly kind: 'number' | 'duration' | 'share' | 'money' }
>;

/** What one of a unit is in seconds, or in wholes of a share. */
const FACTORS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  ms: [1n, 1000n],
  min: [60n, 1n],
  h: [3600n, 1n],
  percent: [1n, 100n],
};

/** Digits after the point that count before the unit is applied; more are cut. */
const DIGITS = 12;

/**
 * Reads the text of a figure as billionths, exactly: up to 18 digits before the point, any number after it, of which
 * those beyond a billionth are cut towards nothing. `unit: percent` may carry its sign. Undefined for any other text.
 */
export function exactReader({
  unit,
  decimal,
  grouping,
}: FigureReading): (text: string) => bigint | undefined {
  if (unit === 'hh:mm:ss') return clockTime;
  const point = decimal === ',' ? ',' : '\\.';
  const group = grouping === null ? undefined : grouping.replace(/[.]/g, '\\.');
  const whole = group === undefined ? '[0-9]{1,18}' : `(?:[0-9]{1,3}(?:${group}[0-9]{3}){1,5}|[0-9]{1,18})`;
  const sign = unit === 'percent' ? '[ ]?%?' : '';
  const expression = new RegExp(`^([+-]?)(${whole})(?:${point}([0-9]+))?${sign}$`);
  const [times, over] = (unit === null ? undefined : FACTORS[unit]) ?? [1n, 1n];
  return (text) => {
    const match = expression.exec(text);
    if (match === null) return undefined;
    const [, minus, before = '', after = ''] = match;
    const digits = before.replace(/[^0-9]/g, '') + after.slice(0, DIGITS).padEnd(DIGITS, '0');
    const size = (BigInt(digits) * times) / (over * 1000n);
    return minus === '-' ? -size : size;
  };
}

/** `1:02:03`, `00:00:07.5` in billionths of a second. */
function clockTime(text: string): bigint | undefined {
  const match = /^([0-9]{1,6}):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]+))?$/.exec(text);
  if (match === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', after = ''] = match;
  const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
  return whole * BILLION + BigInt(after.slice(0, 9).padEnd(9, '0'));
}
