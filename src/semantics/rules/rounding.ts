import { type Ratio } from '../../quantities/ratio.js';

/** The smallest whole number that is not less, for positive values. */
export const ceilingOf = (value: Ratio): number =>
  Number((value.numerator + value.denominator - 1n) / value.denominator);
