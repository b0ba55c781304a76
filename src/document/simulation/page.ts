import type { Plan } from '../../plan/plan.js';
import { grouped } from '../../settle/figures.js';
import type { Likelihood, Simulation, Spread } from '../../settle/simulate/report.js';
import { cellName } from '../../settle/verdict.js';
import { escapeHtml } from '../escape.js';
import { histogramChart } from '../statement/chart.js';
import { STYLE } from '../statement/style.js';
import { likelihood, moneyOf, monthsText, runsText, subjectText } from './words.js';

/** A simulation as one HTML file: no script, nothing loaded from elsewhere. The same simulation gives the same bytes. */
export function simulationPage(simulation: Simulation, plan: Plan): string {
  const { contract, tool } = simulation;
  const title = [contract.title, contract.version].filter((x) => x !== null).join(' ');
  const body = [
    `<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">Simulated ${escapeHtml(monthsText(simulation.months))}: ${escapeHtml(runsText(simulation))}</p>
</header>`,
    missing(simulation),
    past(simulation, plan),
    credits(simulation, plan),
    likelihoods(simulation, plan),
    levels(simulation, plan),
    control(simulation),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="sla-lang ${escapeHtml(tool.version)}">
<title>${escapeHtml(`What may be owed: ${title}`)}</title>
<style>
${STYLE}
figure { max-width: 30rem; margin: 1rem 0; }
tbody th { white-space: normal; }
</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

const monthsCounted = ({ months }: Simulation): string =>
  months.count === 1 ? '1 month' : `${grouped(months.count)} months`;

function missing({ missing: gaps }: Simulation): string {
  if (gaps.length === 0) return '';
  const items = gaps.map((what) => `<li>not assumed, so not in the figures: ${escapeHtml(what)}</li>`);
  return `<section class="remarks" aria-labelledby="remarks"><h2 id="remarks">Read first</h2>\n<ul>\n${items.join('\n')}\n</ul></section>`;
}

const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${rest.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>
<tbody>${cells.join('\n')}</tbody></table></div>`;
};

/** What the same contract would have cost over the records that were replayed. */
function past({ past: replayed }: Simulation, plan: Plan): string {
  if (replayed === undefined) return '';
  const rows = [
    ...replayed.months.map(({ period, total }) => [period, moneyOf(plan, total)]),
    ['together', moneyOf(plan, replayed.total)],
  ];
  return `<section aria-labelledby="past"><h2 id="past">The past under this contract</h2>\n${table('Credits by month, after limits', ['', 'owed'], rows)}</section>`;
}

function credits(simulation: Simulation, plan: Plan): string {
  const { perMonth, perRun } = simulation;
  const row = (label: string, key: Exclude<keyof Spread, 'owing' | 'histogram'>): string[] => [
    label,
    moneyOf(plan, perMonth[key]),
    moneyOf(plan, perRun[key]),
  ];
  const rows = [
    row('on average', 'mean'),
    row('half of the time at most', 'median'),
    row('9 in 10 times at most', 'p90'),
    row('95 in 100 times at most', 'p95'),
    row('99 in 100 times at most', 'p99'),
    row('most', 'most'),
    ['anything owed', likelihood(perMonth.owing), likelihood(perRun.owing)],
  ];
  const title = `What ${monthsCounted(simulation)} may cost`;
  const chart =
    perRun.histogram.length === 0
      ? ''
      : `<figure>${histogramChart({
          title,
          description: `Half of the courses of events cost at most ${moneyOf(plan, perRun.median)}, nine in ten at most ${moneyOf(plan, perRun.p90)}.`,
          bars: perRun.histogram.map(({ from, to, count }) => ({
            from: Number(from),
            count,
            title: `from ${moneyOf(plan, from)} to ${moneyOf(plan, to)}: ${grouped(count)}`,
          })),
          end: Number(perRun.most),
          label: (amount) => moneyOf(plan, amount.toFixed(0)),
        })}<figcaption>Courses of events by what they cost in ${escapeHtml(monthsCounted(simulation))}</figcaption></figure>`;
  return `<section aria-labelledby="credits"><h2 id="credits">Credits owed</h2>
${table('Credits, after limits', ['', 'a month', monthsCounted(simulation)], rows)}
${chart}</section>`;
}

function likelihoods(simulation: Simulation, plan: Plan): string {
  const row = (likely: Likelihood): string[] => {
    const { name, rule } = subjectText(plan, likely);
    const month = simulation.terminations.includes(likely) ? '' : likelihood(likely.periods);
    return [`${name}: ${rule}`, month, likelihood(likely.runs)];
  };
  const rows = [...simulation.tiers, ...simulation.limits, ...simulation.terminations].map(row);
  if (rows.length === 0) return '';
  const head = ['', 'a month', `in ${monthsCounted(simulation)}`];
  return `<section aria-labelledby="likely"><h2 id="likely">How likely</h2>\n${table('Rows, limits and rights to end the contract', head, rows)}</section>`;
}

function levels({ levels: all }: Simulation, plan: Plan): string {
  if (all.length === 0) return '';
  const rows = all.map(({ slo, cell, missed, undecided }) => {
    const label = plan.slos.find((s) => s.id === slo)?.label ?? slo;
    const name = Object.keys(cell).length === 0 ? label : `${label}, ${cellName(cell)}`;
    return [name, likelihood(missed), likelihood({ count: undecided, of: undecided + missed.of })];
  });
  return `<section aria-labelledby="levels"><h2 id="levels">Service levels</h2>\n${table('How often they are missed', ['', 'missed', 'no data'], rows)}</section>`;
}

function control({ plan, sources, tool }: Simulation): string {
  const items = [
    `Plan: <span class="digest">${escapeHtml(plan.digest)}</span>`,
    ...sources.map(
      ({ kind, file, digest }) =>
        `${kind === 'measured' ? 'Measured' : 'Assumed'} in ${escapeHtml(file)}: <span class="digest">${escapeHtml(digest)}</span>`,
    ),
    `A figure here is what would be owed if the assumptions were true; it promises nothing. Made by sla-lang ${escapeHtml(tool.version)}.`,
  ];
  return `<section aria-labelledby="control"><h2 id="control">Plan and assumptions</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul></section>`;
}
