import type { Rule } from '../draft.js';
import { bands } from './bands.js';
import { clockConditions } from './clock-conditions.js';
import { clockOrder } from './clock-order.js';
import { dependencies } from './dependencies.js';
import { sampleSize } from './sample-size.js';
import { effectivePromise } from './effective-promise.js';
import { pools } from './pools.js';
import { runs } from './runs.js';
import { terminations } from './terminations.js';
import { claims } from './claims.js';
import { facts } from './facts.js';
import { reachableCredits } from './reachable-credits.js';
import { limitKinds } from './limit-kinds.js';
import { judging } from './judging.js';
import { derivations } from './derivations.js';
import { openings } from './openings.js';
import { calendarHours } from './calendar-hours.js';
import { exclusionFacts } from './exclusion-facts.js';
import { holidayYears } from './holiday-years.js';
import { limits } from './limits.js';
import { missingHeader } from './missing-header.js';
import { penaltyFacts } from './penalty-facts.js';
import { promises } from './promises.js';
import { reservedNames } from './reserved-names.js';
import { saidTwice } from './said-twice.js';
import { severityOrder } from './severity-order.js';
import { sloFacts } from './slo-facts.js';
import { sloMoments } from './slo-moments.js';
import { targetTable } from './target-table.js';
import { unusedNames } from './unused-names.js';

/** Everything that must hold of every contract, each in its file. The order is without meaning. */
export const rules: readonly Rule[] = [
  missingHeader,
  saidTwice,
  reservedNames,
  unusedNames,
  calendarHours,
  holidayYears,
  sloFacts,
  sloMoments,
  targetTable,
  promises,
  severityOrder,
  exclusionFacts,
  penaltyFacts,
  bands,
  limits,
  clockOrder,
  clockConditions,
  dependencies,
  sampleSize,
  effectivePromise,
  pools,
  runs,
  terminations,
  claims,
  facts,
  reachableCredits,
  limitKinds,
  judging,
  derivations,
  openings,
];
