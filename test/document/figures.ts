/* Figures as an English reader writes them, from the platform's own formatting and not from the phrase pack. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
export const dateText = ({ year, month, day }: Day): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
export const dayBefore = (d: Day): Day => {
  const date = new Date(Date.UTC(d.year, d.month - 1, d.day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
export const num = (r: Ratio): number => Number(r.numerator) / Number(r.denominator);
export const plain = (n: number): string =>
  Number(n.toFixed(6)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
export const money = (amount: Ratio, currency: string): string =>
  `${currency} ${num(amount).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
export const percentText = (n: number): string => `${Number(n.toFixed(6))}%`;
export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export const spaced = (id: string): string => id.replaceAll('_', ' ');
/** Seconds in the largest whole unit. */
export function lengthText(seconds: number): string {
  const units = [
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const;
  const [size, unit] = units.find(([s]) => seconds % s === 0 && seconds > 0) ?? [0.001, 'millisecond'];
  const n = Math.round(seconds / size);
  return `${plain(n)} ${unit}${n === 1 ? '' : 's'}`;
}
