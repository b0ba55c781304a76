import type { Contract, Slo } from '../../semantics/contract.js';

/* What the figure of a service level is called. */

/** Which figures a contract judges: shares of tickets in time, averages of their times, other values. */
export const measures = (
  contract: Contract,
): { readonly clocks: boolean; readonly values: boolean; readonly averages: boolean } => ({
  clocks: contract.slos.some(judgesShare),
  values: contract.slos.some((slo) => slo.measure.kind === 'value'),
  averages: contract.slos.some((slo) => slo.measure.kind === 'clock' && !judgesShare(slo)),
});

/** Whether the share of tickets in time is judged, which is called attainment; everything else is a measured value. */
export const judgesShare = (slo: Slo): boolean =>
  slo.measure.kind === 'clock' &&
  slo.rows.every(
    ({ promise }) => promise?.kind !== 'average within' && promise?.kind !== 'percentile within',
  );
