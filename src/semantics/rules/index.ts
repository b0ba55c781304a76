import type { Rule } from '../draft.js';

/** Everything that must hold of every contract, each in its file. The order is without meaning. */
export const rules: readonly Rule[] = [];
