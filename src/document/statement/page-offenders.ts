import type { Plan } from '../../plan/plan.js';
import { compare, divide, fromInteger, subtract, toFixed, ZERO, type Ratio } from '../../quantities/ratio.js';
import { cellKey } from '../../semantics/clause-id.js';
import { numberOf } from '../../settle/evaluate/value.js';
import { exact, grouped, percentText } from '../../settle/figures.js';
import { sumOf } from '../../settle/limit.js';
import type { CellResult, Statement } from '../../settle/statement.js';
import { cellName } from '../../settle/verdict.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { entryOf } from './rule-words.js';
import { isEmpty, money, shareShown } from './words.js';

/* What went worst, and how much may still go wrong: bars beside figures, so that paper and readers aloud have them too. */

interface Bar {
  readonly name: string;
  /** Of the result or month that it stands for. */
  readonly href: string;
  /** From 0 to 1, for drawing. */
  readonly length: number;
  readonly bad: boolean;
  readonly text: string;
}

interface Line {
  readonly slo: string;
  readonly cell: CellResult['cell'];
  readonly results: readonly { readonly month: string; readonly result: CellResult }[];
}

const MOST_SHOWN = 8;

/** The cells that missed most and cost most; nothing where all was kept. */
export function worstOffenders(statement: Statement, plan: Plan): string {
  const ranked = linesOf(statement)
    .map((line) => ({ line, missed: missedOf(line), cost: costOf(statement, plan, line) }))
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => compare(b.cost, a.cost) || b.missed.length - a.missed.length);
  const most = ranked[0]?.cost ?? ZERO;
  const longest = Math.max(1, ...ranked.map(({ missed }) => missed.length));
  const bars = ranked.slice(0, MOST_SHOWN).map(({ line, missed, cost }): Bar => {
    const last = missed.at(-1);
    const owed = compare(cost, ZERO) > 0 ? `, ${money(plan, toFixed(cost, plan.contract.minorDigits))}` : '';
    return {
      name: nameOf(line),
      href: anchors.result(last?.result.period ?? last?.month ?? '', line.slo, line.cell),
      length: compare(most, ZERO) > 0 ? drawn(divide(cost, most)) : missed.length / longest,
      bad: true,
      text: `missed ${missed.length} of ${line.results.length}${owed}`,
    };
  });
  const more = ranked.length > MOST_SHOWN ? ` The ${MOST_SHOWN} worst of ${ranked.length}.` : '';
  return figure('Worst offenders', `Misses, and the credits after limits that they decided.${more}`, bars);
}

/** What each cell may still miss before its target is missed, in its latest period with data. */
export function errorBudgets(statement: Statement, plan: Plan): string {
  const bars = linesOf(statement).flatMap((line): Bar[] => {
    const latest = [...line.results].reverse().find(({ result }) => !isEmpty(result));
    const budget = latest === undefined ? undefined : budgetOf(plan, latest.result);
    if (latest === undefined || budget === undefined) return [];
    const left = subtract(fromInteger(1), divide(budget.used, budget.allowed));
    const isSpent = compare(left, ZERO) < 0;
    const period = latest.result.period ?? latest.month;
    const share = percentText(isSpent ? subtract(ZERO, left) : left).replace(/\.\d+%$/u, '%');
    return [
      {
        name: nameOf(line),
        href: anchors.result(period, line.slo, line.cell),
        length: isSpent ? Math.min(1, -drawn(left)) : drawn(left),
        bad: isSpent,
        text: `${period}: ${isSpent ? `${share} overspent` : `${share} left`}, at ${shareShown(plan, latest.result)}`,
      },
    ];
  });
  const worst = [...bars].sort(
    (a, b) => Number(b.bad) - Number(a.bad) || (a.bad ? b.length - a.length : a.length - b.length),
  );
  const shown = worst.slice(0, MOST_SHOWN);
  const more =
    bars.length > MOST_SHOWN ? ` The ${grouped(MOST_SHOWN)} tightest of ${grouped(bars.length)}.` : '';
  return figure(
    'Error budget left',
    `Of the share that may miss, in the latest period with data.${more}`,
    shown,
  );
}

/** Every cell of every service level with its results, in the order of the statement. */
function linesOf(statement: Statement): Line[] {
  const lines = new Map<
    string,
    { slo: string; cell: CellResult['cell']; results: Line['results'][number][] }
  >();
  for (const month of statement.months) {
    for (const result of month.results) {
      const key = JSON.stringify([result.slo, cellKey(result.cell)]);
      const line = lines.get(key) ?? { slo: result.slo, cell: result.cell, results: [] };
      line.results.push({ month: month.period, result });
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}

const missedOf = (line: Line): Line['results'] =>
  line.results.filter(({ result }) => result.verdict === 'missed');

/** Credits whose penalty is for the service level and that this cell decided. */
function costOf(statement: Statement, plan: Plan, line: Line): Ratio {
  const own = new Set(plan.penalties.filter((p) => p.slo === line.slo).map((p) => p.id));
  const shares = new Set(
    plan.pools.flatMap((p) => p.shares.filter((s) => s.slo === line.slo).map((s) => s.clause.id)),
  );
  const credits = statement.months.flatMap((m) => m.credits);
  return sumOf(
    credits
      .filter(
        (c) =>
          shares.has(c.clause) ||
          (own.has(c.penalty) && c.cell !== null && cellKey(c.cell) === cellKey(line.cell)),
      )
      .map((c) => numberOf(c.amount))
      .filter((amount) => compare(amount, ZERO) > 0),
  );
}

/** The share that may miss, and the share that did; undefined where the promise is no share, or leaves nothing to miss. */
function budgetOf(
  plan: Plan,
  result: CellResult,
): { readonly allowed: Ratio; readonly used: Ratio } | undefined {
  const promise = entryOf(
    plan.slos.find((s) => s.id === result.slo),
    result.cell,
  )?.promise;
  const value =
    result.total > 0
      ? divide(fromInteger(result.within), fromInteger(result.total))
      : result.value?.type === 'share'
        ? exact(result.value.exact)
        : undefined;
  if (result.target === null || value === undefined || promise === null || promise === undefined)
    return undefined;
  const target = exact(result.target);
  const lower = promise.kind === 'bound' && /^(at most|below)$/u.test(promise.direction);
  const one = fromInteger(1);
  const budget = lower
    ? { allowed: target, used: value }
    : { allowed: subtract(one, target), used: subtract(one, value) };
  return compare(budget.allowed, ZERO) > 0 ? budget : undefined;
}

const nameOf = ({ slo, cell }: Line): string =>
  Object.keys(cell).length === 0 ? slo : `${slo}, ${cellName(cell)}`;

/** For drawing only. */
const drawn = (value: Ratio): number => Number(toFixed(value, 4, 'down'));

function figure(title: string, note: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const rows = bars.map(({ name, href, length, bad, text }) => {
    const width = Math.round(Math.max(0, Math.min(1, length)) * 1000) / 10;
    return (
      `<tr><th scope="row"><a href="#${href}">${escapeHtml(name)}</a></th>` +
      `<td><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="6"/>` +
      `<rect class="${bad ? 'missed' : 'met'}" width="${width}" height="6"/></svg>${escapeHtml(text)}</td></tr>`
    );
  });
  return `<figure><figcaption><strong>${escapeHtml(title)}</strong> · ${escapeHtml(note)}</figcaption>
<table class="bars"><tbody>
${rows.join('\n')}
</tbody></table></figure>`;
}
