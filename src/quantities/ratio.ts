/** An exact rational number, always in lowest terms with `denominator > 0`. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
