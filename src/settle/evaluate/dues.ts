import type { PlanCell, PlanEffect, PlanExpression, PlanPenalty, PlanPeriod } from '../../plan/plan.js';
import { limitOf } from '../../plan/clock.js';
import type { PeriodKey } from '../../quantities/period.js';
import { compare, type Ratio } from '../../quantities/ratio.js';
import { judgeBands, NOUN, type Judged, type Place } from './bands.js';
import { closedDues } from './closed.js';
import { boundsOf, levelsOf, openValues } from './levels.js';
import { ofNumber, says, valueText } from './value.js';
import { evaluate } from './expression.js';
import { expressionWords } from './words.js';
import { aligned, cellsUnder, remember, type Context, type World } from './world.js';

/** What one effect of a penalty gives in one period, before stacking and limits. */
export interface Due {
  /** Of a penalty or a pool. */
  readonly penalty: string;
  readonly clause: string;
  readonly kind: PlanEffect['kind'];
  readonly period: PeriodKey;
  readonly rule: PlanPeriod;
  /** The cell that decided, or was judged; null where none is owed anything. */
  readonly cell: PlanCell | null;
  /** What it is owed for: the values after `by`, the whole cell where each cell has its own, nothing otherwise. */
  readonly group: PlanCell;
  readonly band: string | null;
  /** Money or score points, never below nothing; nothing for a grant. */
  readonly value: Ratio;
  readonly calculation: string | null;
  /** What is granted in kind. */
  readonly grant: string | null;
  readonly lines: readonly string[];
  /** What is not known and would have been needed. */
  readonly missing: readonly string[];
}

/** The dues of one effect in one of its periods, in the plan's order of cells; at least one line says why nothing is due. */
export function duesOf(world: World, penalty: PlanPenalty, index: number, period: PeriodKey): Due[] {
  return remember<Due[]>(world, `dues ${penalty.id} ${index} ${period}`, [], () => {
    const effect = penalty.effects[index];
    if (effect === undefined) return [];
    const rule = periodRule(world, penalty, effect);
    if (rule === undefined) return [];
    const closed = closedDues(world, penalty, index, period, rule);
    if (closed !== undefined) return closed;
    const given = givenDues(world, penalty, index, { period, rule, cell: {} });
    if (given !== undefined) return given;
    const due = (judged: Judged, cell: PlanCell | null, group: PlanCell = {}): Due => ({
      group,
      penalty: penalty.id,
      clause: penalty.clause.id,
      kind: effect.kind,
      period,
      rule,
      cell,
      band: judged.band,
      value: judged.value,
      calculation: judged.band === null ? null : (judged.calculation ?? null),
      grant: judged.grant,
      lines: judged.lines,
      missing: judged.missing,
    });
    const places = placesOf(world, penalty, effect, withSlo(penalty, { period, rule, cell: {} }));
    if (places.length === 0) return effect.frequency.kind === 'once' ? [due(NOBODY(effect), null)] : [];
    const judged = places.map((place) => judge(world, penalty, effect, place));
    if (effect.frequency.kind !== 'once' || effect.combine === 'each cell')
      return judged.map((j) => due(j, j.place.context.cell, j.place.context.cell));
    return grouped(judged, effect.by).map((group) => {
      const { chosen, decided } = worst(world, group);
      const { cell } = chosen.place.context;
      const own = Object.fromEntries(Object.entries(cell).filter(([d]) => effect.by.includes(d)));
      return due(chosen, decided || effect.by.length > 0 ? cell : null, own);
    });
  });
}

/** What an example or a figures file says that the penalty gives: nothing is computed then. */
function givenDues(
  world: World,
  penalty: PlanPenalty,
  index: number,
  { period, rule }: Context,
): Due[] | undefined {
  const effect = penalty.effects[index];
  const whole = world.givens.find(penalty.id, period, {});
  const givens = whole === undefined ? world.givens.within(penalty.id, period, {}) : [whole];
  if (effect === undefined || givens.length === 0) return undefined;
  // Several effects share one amount: the first of them stands for it.
  return givens.slice(0, index === 0 ? undefined : 0).flatMap(({ value, cell }) => {
    if (!('type' in value) || value.number === undefined) return [];
    const text = `${valueText(world.plan, value)}, as given`;
    const common = { penalty: penalty.id, clause: penalty.clause.id, kind: effect.kind, period, rule };
    const of = Object.keys(cell).length === 0 ? null : cell;
    return [
      {
        ...common,
        cell: of,
        group: cell,
        band: null,
        value: value.number,
        calculation: null,
        grant: null,
        lines: [text],
        missing: [],
      },
    ];
  });
}

/** The periods in which an effect is due: its own, or those of the service level. */
export function periodRule(world: World, penalty: PlanPenalty, effect: PlanEffect): PlanPeriod | undefined {
  if (effect.frequency.kind === 'once') return effect.frequency.each;
  return world.plan.slos.find((s) => s.id === penalty.slo)?.each ?? { kind: 'calendar', unit: 'month' };
}

const NOBODY = (effect: PlanEffect): Judged => ({
  band: null,
  value: { numerator: 0n, denominator: 1n },
  grant: null,
  head: '',
  lines: [`no cell of this penalty is judged: no ${NOUN[effect.kind]}`],
  missing: [],
});

function placesOf(world: World, penalty: PlanPenalty, effect: PlanEffect, context: Context): Place[] {
  if (effect.frequency.kind === 'each record') return recordsOf(world, penalty, effect, context);
  if (effect.frequency.kind === 'each late') {
    return world.givens.late
      .filter((late) => late.slo === penalty.slo && late.period === context.period)
      .filter((late) => covers(penalty, late.cell))
      .map((late) => ({
        level: undefined,
        context: {
          ...context,
          cell: late.cell,
          ...(late.lateness === undefined ? {} : { lateness: late.lateness }),
          ...(late.ticket === undefined ? {} : { ticket: late.ticket }),
        },
      }));
  }
  const slo = world.plan.slos.find((s) => s.id === penalty.slo);
  if (slo === undefined) return withDimensions(world, effect, { level: undefined, context });
  return aligned(world, context, slo.each)
    .flatMap((period) => levelsOf(world, slo, period))
    .filter((level) => covers(penalty, level.entry.cell))
    .flatMap((level) => withDimensions(world, effect, { level, context: { ...context, cell: level.cell } }));
}

/** One place for each record that an amount is due for. */
function recordsOf(world: World, penalty: PlanPenalty, effect: PlanEffect, context: Context): Place[] {
  if (effect.frequency.kind !== 'each record') return [];
  const { record, where } = effect.frequency;
  const slo = world.plan.slos.find((s) => s.id === penalty.slo);
  const by = [...(slo?.dimensions ?? []), ...effect.by];
  const listed = world.records.list(
    { kind: 'each record', record, where },
    { ...withSlo(penalty, context), cell: Object.fromEntries(by.map((d) => [d, ''])) },
  );
  return (listed ?? [])
    .filter(({ cell }) => covers(penalty, cell))
    .map(({ cell, fields }) => ({ level: undefined, context: { ...context, cell, record: fields } }));
}

/** What is asked for a penalty is asked with the exclusions of its service level. */
const withSlo = (penalty: PlanPenalty, context: Context): Context =>
  penalty.slo === null ? context : { ...context, slo: penalty.slo };

/** Whether the penalty is for this cell; one without cells is for all. */
const covers = (penalty: PlanPenalty, cell: PlanCell): boolean =>
  penalty.cells.length === 0 ||
  penalty.cells.some((own) => Object.entries(own).every(([d, v]) => cell[d] === undefined || cell[d] === v));

/** One place for each value of the dimensions after `by` that the cell does not have yet. */
function withDimensions(world: World, effect: PlanEffect, place: Place): Place[] {
  const open = effect.by.filter((d) => place.context.cell[d] === undefined);
  const values = open.map((d) => {
    const declared = world.plan.dimensions.find((x) => x.id === d)?.values.map((v) => v.id) ?? [];
    const named = openValues(world, d);
    return [d, world.mode === 'example' ? named : [...new Set([...declared, ...named])]] as const;
  });
  const cells = cellsUnder(place.context.cell, Object.fromEntries(values.filter(([, v]) => v.length > 0)));
  return cells.map((cell) => ({ ...place, context: { ...place.context, cell } }));
}

type Placed = Judged & { readonly place: Place };

function judge(world: World, penalty: PlanPenalty, effect: PlanEffect, place: Place): Placed {
  const decided = penalty.conditions.some(speaksOfVerdict);
  const banded = judgeBands(world, penalty, effect, place, decided);
  const judged = { ...banded, lines: [...ticketLines(world, penalty, place.context), ...banded.lines] };
  const unmet = owes(judged) ? conditionNotMet(world, penalty, place.context) : undefined;
  if (unmet === undefined) return { ...judged, place };
  return {
    ...judged,
    place,
    band: null,
    value: { numerator: 0n, denominator: 1n },
    grant: null,
    lines: [...judged.lines, ...unmet.lines, `${unmet.why}: no ${NOUN[effect.kind]}`],
    missing: [...judged.missing, ...unmet.missing],
  };
}

/** `INC0001 was 75 minutes late`: which of the records it is about. */
function ticketLines(world: World, penalty: PlanPenalty, { ticket, lateness, cell }: Context): string[] {
  if (ticket === undefined) return [];
  if (lateness === undefined) return [`${ticket} never stopped`];
  const limit = limitOf(
    world.plan.slos
      .find((slo) => slo.id === penalty.slo)
      ?.cells.find((entry) => Object.entries(entry.cell).every(([d, v]) => cell[d] === v))?.promise ?? null,
  );
  const calendar = limit === null || limit.days !== null ? null : limit.calendar;
  const type = calendar === null ? 'duration' : (`duration of ${calendar}` as const);
  return [`${ticket} was ${valueText(world.plan, ofNumber(type, lateness))} late`];
}

export const owes = (judged: Pick<Judged, 'value' | 'grant'>): boolean =>
  judged.grant !== null || judged.value.numerator !== 0n;

function conditionNotMet(
  world: World,
  penalty: PlanPenalty,
  context: Context,
):
  | { readonly why: string; readonly lines: readonly string[]; readonly missing: readonly string[] }
  | undefined {
  for (const condition of penalty.conditions) {
    const outcome = evaluate(world, condition, context);
    if (says(outcome.value)) continue;
    const words = expressionWords(world.plan, condition);
    const why = outcome.value === undefined ? `nothing is known of “${words}”` : `“${words}” does not hold`;
    return { why, lines: outcome.notes, missing: outcome.missing };
  }
  return undefined;
}

function speaksOfVerdict(e: PlanExpression): boolean {
  switch (e.kind) {
    case 'verdict':
      return true;
    case 'operation':
      return e.operands.some(speaksOfVerdict);
    case 'history':
      return speaksOfVerdict(e.condition);
    default:
      return false;
  }
}

function grouped(judged: readonly Placed[], by: readonly string[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const one of judged) {
    const key = JSON.stringify(by.map((d) => one.place.context.cell[d] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** The cell with the largest amount; among equals the one furthest from its target, then the contract's order. */
function worst(
  world: World,
  judged: readonly Placed[],
): { readonly chosen: Placed; readonly decided: boolean } {
  const ranked = [...judged].sort(
    (a, b) =>
      compare(b.value, a.value) ||
      Number(b.grant !== null) - Number(a.grant !== null) ||
      further(world, a, b),
  );
  const first = ranked[0] as Placed;
  if (first.band === null)
    return { chosen: { ...first, lines: judged.flatMap((j) => j.lines) }, decided: false };
  const aside = judged.filter((j) => j !== first).map((j) => asideOf(world, first, j));
  return { chosen: { ...first, lines: [...first.lines, ...aside] }, decided: true };
}

/** Which of two is worse off against its target, the worse first. */
function further(world: World, a: Placed, b: Placed): number {
  const [x, y] = [a.attainment, b.attainment];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  const { level, context } = a.place;
  const direction = level === undefined ? 'at least' : boundsOf(world, level.entry, context).direction;
  return direction === 'at least' || direction === 'above' ? compare(x, y) : compare(y, x);
}

/** Why another cell did not decide. */
function asideOf(world: World, first: Placed, other: Placed): string {
  if (other.band === null) return `not decided by ${other.lines.join('; ')}`;
  if (compare(other.value, first.value) < 0)
    return `not decided by ${other.head}: ${other.amountText ?? ''}, the smaller ${first.noun ?? 'credit'}`;
  const same = further(world, first, other) === 0;
  const name = first.head.split(':')[0] ?? '';
  const tie = same ? `${name} stands first in the contract` : `its share is higher`;
  return `not decided by ${other.head}: also ${other.amountText ?? ''}, but ${tie}`;
}
