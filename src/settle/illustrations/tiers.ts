import type { Plan, PlanCell, PlanEffect, PlanPenalty, PlanSlo, PlanSloCell } from '../../plan/plan.js';
import type { PeriodKey } from '../../quantities/period.js';
import { compare, fromInteger, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { GivenFigure, LateRecord } from '../evaluate/givens.js';
import { numberOf, ofNumber, type Known } from '../evaluate/value.js';
import type { Consequence, TierIllustration } from '../illustrations.js';
import { sumOf } from '../limit.js';
import { monthsOfPeriod, type MonthRange } from '../months.js';
import { figuresAtEdges } from './edges.js';
import { assumptionsFor, firstPeriod, givenBy, settleScene, worldOf } from './scene.js';

/** The tiers of what a penalty owes for its own service level; undefined where its figures alone owe nothing. */
export function illustrateTiers(whole: Plan, penalty: PlanPenalty): TierIllustration | undefined {
  const plan = narrowed(whole, penalty);
  const slo = plan.slos.find(({ id }) => id === penalty.slo);
  const effect = penalty.effects.find(isShown);
  const period = slo === undefined ? undefined : firstPeriod(plan, slo.each);
  if (slo === undefined || effect === undefined || period === undefined) return undefined;
  const entry = entryOf(slo, penalty);
  const range = rangeOf(slo, effect, period);
  if (entry === undefined || range === undefined) return undefined;
  const own = effect.banded === null || isOwnFigure(effect, penalty);
  if (!own) return undefined;
  for (const facts of [true, false]) {
    const assumed = assumptionsFor(
      plan,
      [effect, penalty.conditions, slo.measure, slo.where, entry.promise],
      facts,
    );
    const scene = { plan, penalty, effect, slo, entry, period, range, given: givenBy(assumed) };
    const late = effect.frequency.kind === 'each late';
    const rows = late ? lateRows(scene) : edgeRows(scene);
    if (rows.some(({ amount }) => compare(amount, ZERO) > 0))
      return {
        kind: 'tiers',
        owes: effect.kind,
        penalty: penalty.id,
        slo: slo.id,
        cell: entry.cell,
        period,
        rule: slo.each,
        assumed,
        late,
        rows,
      };
  }
  return undefined;
}

interface TierScene {
  readonly plan: Plan;
  readonly penalty: PlanPenalty;
  readonly effect: PlanEffect;
  readonly slo: PlanSlo;
  readonly entry: PlanSloCell;
  readonly period: PeriodKey;
  readonly range: MonthRange;
  readonly given: readonly GivenFigure[];
}

/** The first and the last written figure of each tier, after the last figure that costs nothing. */
function edgeRows(scene: TierScene): Consequence[] {
  const { plan, slo, entry, period, range, effect, given } = scene;
  const world = worldOf(plan, range, given);
  if (world === undefined) return [];
  const context = { period, rule: slo.each, cell: entry.cell, slo: slo.id };
  const all = figuresAtEdges(world, slo, entry, effect, context).map((figure) => {
    const { id } = slo;
    return consequence(scene, figure, [{ name: id, cell: entry.cell, period, value: figure }], []);
  });
  const first = all.findIndex(({ clause }) => clause !== undefined);
  const tiers = all.filter(({ clause }, i) => {
    if (clause === undefined) return false;
    const of = all.flatMap((row, at) => (row.clause === clause ? [at] : []));
    return i === of[0] || i === of.at(-1);
  });
  const free = first > 0 ? all[first - 1] : all.find((row, i) => row.clause === undefined && i > first);
  return free === undefined ? tiers : [free, ...tiers];
}

/** Just late, exactly one step late, and a minute more; a minute late where nothing grows with lateness. */
function lateRows(scene: TierScene): Consequence[] {
  const { slo, entry, period, effect } = scene;
  const step = stepOf(effect);
  const minute = 60;
  const times = step === undefined ? [minute] : [minute, step, step + minute];
  return [...new Set(times)].map((seconds) => {
    const lateness = fromInteger(seconds);
    const late = { slo: slo.id, cell: entry.cell, period, lateness };
    return consequence(scene, ofNumber('duration', lateness), [], [late]);
  });
}

function consequence(
  { plan, penalty, effect, range, given }: TierScene,
  figure: Known,
  figures: readonly GivenFigure[],
  late: readonly LateRecord[],
): Consequence {
  const dues = settleScene(plan, range, [...given, ...figures], late).flatMap((month) =>
    month.dues.filter((due) => due.penalty === penalty.id && due.kind === effect.kind),
  );
  const due = dues.find(({ band }) => band !== null);
  return { figure, clause: due?.band ?? undefined, amount: sumOf(dues.map(({ value }) => value)) };
}

/** Only what a penalty speaks of: a contract of a thousand clauses is not settled a thousand times. */
function narrowed(plan: Plan, penalty: PlanPenalty): Plan {
  const named = JSON.stringify([
    penalty,
    plan.definitions,
    plan.slos.find(({ id }) => id === penalty.slo) ?? null,
  ]);
  return {
    ...plan,
    penalties: [penalty],
    pools: [],
    stackings: [],
    limits: [],
    slos: plan.slos.filter(({ id }) => named.includes(JSON.stringify(id))),
  };
}

/** What is granted in kind has no amount, and what is owed for each record needs records. */
const isShown = ({ kind, frequency }: PlanEffect): boolean =>
  kind !== 'grant' && frequency.kind !== 'each record';

const isOwnFigure = ({ banded }: PlanEffect, { slo }: PlanPenalty): boolean =>
  banded?.kind === 'named value' && banded.name === slo && Object.keys(banded.cell).length === 0;

/** The first category that the penalty looks at and something is promised for. */
function entryOf(slo: PlanSlo, { cells }: PlanPenalty): PlanSloCell | undefined {
  const covered = (cell: PlanCell): boolean =>
    cells.length === 0 ||
    cells.some((own) => Object.entries(own).every(([d, v]) => cell[d] === undefined || cell[d] === v));
  return slo.cells.find(({ cell, promise }) => promise !== null && covered(cell));
}

/** Months that the period of the figure and that of the effect touch. */
function rangeOf(slo: PlanSlo, effect: PlanEffect, period: PeriodKey): MonthRange | undefined {
  const own = monthsOfPeriod(period, slo.each);
  if (own === undefined || effect.frequency.kind !== 'once') return own;
  const { each } = effect.frequency;
  return each.kind === 'calendar' && each.unit === 'year'
    ? { first: own.first, last: `${own.last.slice(0, 4)}-12` }
    : own;
}

/** Seconds of the step by which an amount grows with lateness. */
function stepOf(effect: PlanEffect): number | undefined {
  const open: unknown[] = effect.bands.map(({ amount }) => amount);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const node = next as { readonly kind?: unknown; readonly step?: { readonly value?: unknown } };
    const value = node.kind === 'per step' ? node.step?.value : undefined;
    if (typeof value === 'string') return wholeSeconds(numberOf(value));
    open.push(...Object.values(node).filter((part) => typeof part === 'object' && part !== null));
  }
  return undefined;
}

const wholeSeconds = (n: Ratio): number | undefined =>
  n.denominator === 1n ? Number(n.numerator) : undefined;
