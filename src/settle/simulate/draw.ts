import { randomBeta, randomBinomial, randomLogNormal, randomPoisson } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Counted, Lasting } from './assumption.js';

/*
 * Chance, from a seed: the same seed gives the same draws on every machine. The generator is xoroshiro128+ (pure-rand),
 * the distributions are those of d3-random.
 */

export interface Chance {
  /** From 0 to 1, without 1. */
  share(): number;
  /** A whole number from 0 to `below`, without it. */
  index(below: number): number;
  /** How many of things that happen at random, `mean` of them on average (at least 0). */
  events(mean: number): number;
  /** How many of `count` records are kept. */
  kept(count: number, of: Counted): number;
  /** Seconds, more than 0. */
  lasting(of: Lasting): number;
  /** A PERT distribution from 0 to 1 with this mode. */
  between(mode: number): number;
}

/** 90th percentile of the standard normal distribution. */
const Z90 = 1.2815515655446004;

/** Chance for one run of a simulation; runs do not share draws, so their order makes no difference. */
export function chanceOf(seed: number, run: number): Chance {
  // Neighbouring seeds give unlike streams only after mixing: Knuth's multiplicative hash, 32 bits.
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b));
  const source = (): number => uniformFloat64(generator);
  const [poisson, logNormal, beta] = [
    randomPoisson.source(source),
    randomLogNormal.source(source),
    randomBeta.source(source),
  ];
  // Its published types forget the first of its two arguments.
  const binomial = randomBinomial.source(source) as unknown as (count: number, share: number) => () => number;
  return {
    share: source,
    index: (below) => uniformInt(generator, 0, below - 1),
    events: (mean) => (mean > 0 ? poisson(mean)() : 0),
    kept: (count, { kept, varying }) => {
      if (count === 0) return 0;
      const varies = varying > 0 && kept > 0 && kept < 1;
      const [a, b] = betaShapes(kept, varying);
      return binomial(count, varies ? beta(a, b)() : kept)();
    },
    lasting: ({ typical, oneInTen }) =>
      oneInTen > typical ? logNormal(Math.log(typical), Math.log(oneInTen / typical) / Z90)() : typical,
    between: (mode) => beta(1 + 4 * mode, 1 + 4 * (1 - mode))(),
  };
}

/** Shapes of the beta distribution with this mean and standard deviation; the largest deviation that a mean allows is not reached. */
function betaShapes(mean: number, deviation: number): [number, number] {
  const most = mean * (1 - mean);
  const both = Math.max(most / Math.min(deviation ** 2, most * 0.999) - 1, 1e-3);
  return [mean * both, (1 - mean) * both];
}
