import { add, subtract, ZERO } from '../../quantities/ratio.js';
import { duesOf, type Due } from './dues.js';
import { atom, lacking, type Outcome } from './outcome.js';
import { poolDues } from './pool.js';
import { ofNumber, valueText } from './value.js';
import { aligned, type Context, type World } from './world.js';

/* What expressions may ask of remedies: points, and what a penalty or pool gives before limits. */

/** The sum of the score points of a period. */
export function pointsIn(world: World, context: Context): Outcome {
  const dues = world.plan.penalties.flatMap((penalty) => duesInside(world, penalty.id, context));
  const scored = dues.filter((due) => due.kind === 'points');
  const sum = ofNumber(
    'score points',
    scored.reduce((n, due) => add(n, due.value), ZERO),
  );
  const text = valueText(world.plan, sum);
  const terms = scored.map(
    (due) => `${valueText(world.plan, ofNumber('score points', due.value))} (${due.penalty})`,
  );
  const line = terms.length === 0 ? 'no points' : `${terms.join(' + ')} = ${text}`;
  return atom(sum, text, [`points in ${context.period}: ${line}`]);
}

/** What one penalty or pool, or all of them, give in a period, before stacking and limits. */
export function remedyIn(world: World, name: string, context: Context): Outcome {
  const { plan } = world;
  const ids = name === 'total' ? [...plan.penalties, ...plan.pools].map((p) => p.id) : [name];
  const dues = ids.flatMap((id) => duesInside(world, id, context));
  const points = dues.length > 0 && dues.every((due) => due.kind === 'points');
  const counted = dues.filter((due) => due.kind !== 'grant' && (points || due.kind !== 'points'));
  if (dues.length > 0 && counted.length === 0) return lacking(`an amount of ${name}`);
  const sum = counted.reduce(
    (n, due) => (due.kind === 'bonus' ? subtract(n, due.value) : add(n, due.value)),
    ZERO,
  );
  const value = ofNumber(points ? 'score points' : 'money', sum);
  return atom(value, valueText(plan, value), [`${name} = ${valueText(plan, value)} in ${context.period}`]);
}

function duesInside(world: World, id: string, context: Context): Due[] {
  const penalty = world.plan.penalties.find((p) => p.id === id);
  if (penalty !== undefined) {
    return penalty.effects.flatMap((effect, index) => {
      const slo = world.plan.slos.find((s) => s.id === penalty.slo);
      const rule = effect.frequency.kind === 'once' ? effect.frequency.each : slo?.each;
      if (rule === undefined) return [];
      return aligned(world, context, rule).flatMap((period) => duesOf(world, penalty, index, period));
    });
  }
  const pool = world.plan.pools.find((p) => p.id === id);
  return pool === undefined ? [] : poolDues(world, pool, context);
}
