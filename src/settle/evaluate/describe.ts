import { compare, type Ratio } from '../../quantities/ratio.js';
import { counted, grouped, percentWithDetail } from '../figures.js';
import { limitOf, restOf } from '../../plan/clock.js';
import { cellName } from '../verdict.js';
import { worstShare, type Level } from './levels.js';
import { numberOf, valueText } from './value.js';
import type { World } from './world.js';

/** What was judged, in one line, and the lines that explain its figures. */
export interface Description {
  readonly head: string;
  readonly notes: readonly string[];
}

/** `p3: 2,665 of 7,677 tickets within 24 support hours = 34.71% (34.714081…%)`, `uptime: 1 − 60 minutes ÷ … = 99.86%`. */
export function describe(world: World, level: Level): Description {
  const { slo, entry, counts } = level;
  const clock = slo.measure.kind === 'clock';
  const name = clock ? cellName(level.cell) : subjectOf(level);
  const records = clock ? 'tickets' : 'data';
  if (entry.promise === null) return { head: `${name}: no commitment`, notes: [] };
  if (level.judged === undefined) {
    const rule = `no ${records}, which counts as ${level.verdict}`;
    const stands = level.verdict === 'missed' ? worstShare(level) : undefined;
    const attainment = stands === undefined ? '' : `, with an attainment of ${valueText(world.plan, stands)}`;
    return { head: `${name}: ${rule}${attainment}`, notes: [] };
  }
  const few =
    level.byNoDataRule && slo.needs !== null
      ? `, fewer than the ${slo.needs.count} that a verdict needs: ${level.verdict}`
      : '';
  const judged = judgedText(world, level);
  if (counts !== undefined && counts.time === undefined) {
    const limit = limitOf(entry.promise);
    const within = limit === null ? '' : ` within ${limit.text}`;
    const total = clock ? counted(counts.total, 'ticket') : grouped(counts.total);
    const share = level.exact.value?.number as Ratio;
    const percent = percentWithDetail(share, thresholds(world, level));
    return {
      head: `${name}: ${grouped(counts.within)} of ${total}${within} = ${percent}${restText(level)}${judged}${few}`,
      notes: [],
    };
  }
  const value = level.exact.value === undefined ? '' : valueText(world.plan, level.exact.value);
  const sum = level.exact.text === value ? '' : `${level.exact.text} = `;
  const source = level.given ? ', as given' : '';
  return { head: `${name}: ${sum}${value}${source}${judged}${few}`, notes: level.exact.notes };
}

/** `, 99 of 100 within 8 hours`: a promise for the rest asks for all of them. */
function restText({ entry, counts }: Level): string {
  const rest = restOf(entry.promise);
  return rest === null || counts?.restKept === undefined
    ? ''
    : `, ${grouped(counts.restKept)} of ${grouped(counts.total)} within ${rest.text}`;
}

/** `uptime`, `uptime of eu`. */
export const subjectOf = (level: Pick<Level, 'slo' | 'cell'>): string => {
  const cell = Object.values(level.cell).join(' ');
  return cell === '' ? level.slo.id : `${level.slo.id} of ${cell}`;
};

function judgedText(world: World, { exact, judged, slo }: Level): string {
  const [a, b] = [exact.value?.number, judged?.number];
  if (
    slo.judged === null ||
    a === undefined ||
    b === undefined ||
    judged === undefined ||
    compare(a, b) === 0
  )
    return '';
  const digits = `${slo.judged.decimals} ${slo.judged.decimals === 1 ? 'decimal' : 'decimals'}`;
  return `, judged with ${digits}, ${slo.judged.mode}, as ${valueText(world.plan, judged)}`;
}

/** What the value may be compared with: its target and the bounds of bands. */
export function thresholds(world: World, level: Level): Ratio[] {
  const target = level.target?.type === 'share' ? level.target.number : undefined;
  const bands = world.plan.penalties.filter((p) => p.slo === level.slo.id).flatMap((p) => p.effects);
  const bounds = bands
    .flatMap((e) => e.bands.flatMap((b) => [b.lower, b.upper]))
    .flatMap((edge) =>
      edge?.bound.kind === 'value' &&
      edge.bound.value.kind === 'constant' &&
      edge.bound.value.type === 'share'
        ? [numberOf(edge.bound.value.value ?? '0')]
        : [],
    );
  return [...(target === undefined ? [] : [target]), ...bounds];
}
