import { escapeHtml } from '../escape.js';

/*
 * Small charts as inline SVG: attainment against a target, money by month, and how often an amount comes. No script, no font of their own;
 * colours are classes of the page's style, so that dark mode and print follow. Coordinates are whole or half units.
 */

export interface AttainmentPoint {
  readonly period: string;
  /** Percent, 0 to 100; undefined without data. Only for drawing: verdicts come from exact counts. */
  readonly percent: number | undefined;
  readonly missed: boolean;
  /** What the point says when it is touched or read aloud. */
  readonly title: string;
}
export interface AttainmentChart {
  readonly title: string;
  /** One sentence that says what the picture shows, for those who do not see it. */
  readonly description: string;
  /** Target in percent; undefined for no commitment. */
  readonly target: { readonly percent: number; readonly text: string } | undefined;
  readonly points: readonly AttainmentPoint[];
}
export interface MoneyChart {
  readonly title: string;
  readonly description: string;
  readonly series: readonly string[];
  readonly bars: readonly {
    readonly period: string;
    readonly parts: readonly number[];
    readonly title: string;
  }[];
  /** A line across, the limit of every month; undefined where no single limit holds for all. */
  readonly cap: { readonly value: number; readonly text: string } | undefined;
  /** How an amount is written on the axis. */
  readonly label: (amount: number) => string;
}

/** How many draws lie from each amount to the next; the last bar ends at `end`. */
export interface HistogramChart {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly { readonly from: number; readonly count: number; readonly title: string }[];
  readonly end: number;
  readonly label: (amount: number) => string;
}

const WIDTH = 360;

/** Dots of each month joined by a line, the target dashed. Missed months are squares, kept months are circles. */
export function attainmentChart(chart: AttainmentChart): string {
  const box = { left: 40, right: WIDTH - 40, top: 10, bottom: 118 };
  const shares = chart.points.flatMap((p) => (p.percent === undefined ? [] : [p.percent]));
  const low = lowerEnd([...shares, ...(chart.target === undefined ? [] : [chart.target.percent])]);
  const y = (percent: number): number =>
    half(box.bottom - ((percent - low) / (100 - low)) * (box.bottom - box.top));
  const x = (i: number): number => half(middleOf(box, chart.points.length, i));
  const radius = chart.points.length > 36 ? 2 : 3.5;
  const marks = chart.points.map((p, i) => {
    if (p.percent === undefined) return '';
    const [cx, cy] = [x(i), y(p.percent)];
    const title = `<title>${escapeHtml(p.title)}</title>`;
    return p.missed
      ? `<rect class="missed" x="${cx - radius}" y="${cy - radius}" width="${radius * 2}" height="${radius * 2}">${title}</rect>`
      : `<circle class="met" cx="${cx}" cy="${cy}" r="${radius}">${title}</circle>`;
  });
  const parts = [
    ...[low, (low + 100) / 2, 100].map((v) => gridLine(box, y(v), `${trimmed(v)}%`)),
    ...linesBetween(chart.points).map(
      (run) =>
        `<polyline class="line" points="${run.map((i) => `${x(i)},${y(chart.points[i]?.percent ?? 0)}`).join(' ')}"/>`,
    ),
    ...(chart.target === undefined
      ? []
      : [
          targetLine(box, y(chart.target.percent)),
          `<text class="target-label" x="${box.right + 4}" y="${y(chart.target.percent) + 3.5}">${escapeHtml(chart.target.text)}</text>`,
        ]),
    ...marks,
    ...monthLabels(
      chart.points.map((p) => p.period),
      x,
      box.bottom + 14,
    ),
  ];
  return svg(WIDTH, 138, chart.title, chart.description, parts);
}

/** One bar a month, its parts stacked in the order of the series. */
export function moneyChart(chart: MoneyChart): string {
  const box = { left: 48, right: WIDTH - 24, top: 14, bottom: 150 };
  const sums = chart.bars.map((b) => b.parts.reduce((n, p) => n + p, 0));
  const top = upperEnd(Math.max(...sums, chart.cap?.value ?? 0));
  const y = (amount: number): number => half(box.bottom - (amount / top) * (box.bottom - box.top));
  const x = (i: number): number => half(middleOf(box, chart.bars.length, i));
  const width = Math.max(1.5, half(((box.right - box.left) / Math.max(1, chart.bars.length)) * 0.7));
  const bars = chart.bars.flatMap((bar, i) => {
    let base = 0;
    return bar.parts.map((part, s) => {
      const [from, to] = [y(base), y(base + part)];
      base += part;
      if (part === 0) return '';
      const title = `<title>${escapeHtml(bar.title)}</title>`;
      return `<rect class="series${s % 4}" x="${x(i) - width / 2}" y="${to}" width="${width}" height="${from - to}">${title}</rect>`;
    });
  });
  const parts = [
    ...[0, top / 2, top].map((v) => gridLine(box, y(v), chart.label(v))),
    ...bars,
    ...(chart.cap === undefined
      ? []
      : [
          targetLine(box, y(chart.cap.value)),
          `<text class="target-label" x="${box.right}" y="${y(chart.cap.value) - 4}" text-anchor="end">${escapeHtml(chart.cap.text)}</text>`,
        ]),
    ...monthLabels(
      chart.bars.map((b) => b.period),
      x,
      box.bottom + 14,
    ),
  ];
  return svg(WIDTH, 170, chart.title, chart.description, parts);
}

/** Bars side by side, amounts along the bottom, numbers of draws up the side. */
export function histogramChart(chart: HistogramChart): string {
  const box = { left: 40, right: WIDTH - 24, top: 10, bottom: 118 };
  const top = upperEnd(Math.max(1, ...chart.bars.map((b) => b.count)));
  const y = (count: number): number => half(box.bottom - (count / top) * (box.bottom - box.top));
  const wide = (box.right - box.left) / Math.max(1, chart.bars.length);
  const bars = chart.bars.map(({ count, title }, i) =>
    count === 0
      ? ''
      : `<rect class="series0" x="${half(box.left + i * wide + 0.5)}" y="${y(count)}" width="${half(wide - 1)}" height="${box.bottom - y(count)}"><title>${escapeHtml(title)}</title></rect>`,
  );
  const ends = [
    [chart.bars[0]?.from ?? 0, box.left, 'start'],
    [chart.end, box.right, 'end'],
  ] as const;
  const parts = [
    ...[0, top / 2, top].map((v) => gridLine(box, y(v), trimmed(v))),
    ...bars,
    ...ends.map(
      ([amount, x, anchor]) =>
        `<text class="axis" x="${x}" y="${box.bottom + 14}" text-anchor="${anchor}">${escapeHtml(chart.label(amount))}</text>`,
    ),
  ];
  return svg(WIDTH, 138, chart.title, chart.description, parts);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const half = (n: number): number => Math.round(n * 2) / 2;
const middleOf = (box: Box, count: number, i: number): number =>
  box.left + ((i + 0.5) * (box.right - box.left)) / count;
const trimmed = (n: number): string => String(Number(n.toFixed(3)));

/** The lower end of a percent axis: 0, or as near below the values as keeps them apart near 100. */
const lowerEnd = (values: readonly number[]): number => {
  const least = Math.min(100, ...values);
  return [99.8, 99, 98, 90, 80].find((end) => least >= end + (100 - end) * 0.1) ?? 0;
};

/** The next of 1, 2, 4, 6, 8 or 10 times a power of ten. */
function upperEnd(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((m) => m * power >= value) ?? 10) * power;
}

/** Runs of neighbouring months with data, as indices. */
function linesBetween(points: readonly AttainmentPoint[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [i, point] of points.entries()) {
    if (point.percent !== undefined) run.push(i);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter((r) => r.length > 1);
}

const gridLine = (box: Box, y: number, text: string): string =>
  `<line class="grid" x1="${box.left}" y1="${y}" x2="${box.right}" y2="${y}"/>` +
  `<text class="axis" x="${box.left - 5}" y="${y + 3.5}" text-anchor="end">${escapeHtml(text)}</text>`;

const targetLine = (box: Box, y: number): string =>
  `<line class="target" x1="${box.left}" y1="${y}" x2="${box.right}" y2="${y}"/>`;

/** Months below the axis, as many as stand side by side. */
function monthLabels(periods: readonly string[], x: (i: number) => number, y: number): string[] {
  const step = Math.max(1, Math.ceil(periods.length / 5));
  return periods.flatMap((period, i) => {
    if (i % step !== 0) return [];
    return [`<text class="axis" x="${x(i)}" y="${y}" text-anchor="middle">${escapeHtml(period)}</text>`];
  });
}

const svg = (
  width: number,
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
): string =>
  `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${title}. ${description}`)}">` +
  `${parts.filter((p) => p !== '').join('\n')}</svg>`;
