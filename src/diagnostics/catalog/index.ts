import { assumptions } from './assumptions.js';
import { calendars } from './calendars.js';
import { examples } from './examples.js';
import { figures } from './figures.js';
import { mapping } from './mapping.js';
import { names } from './names.js';
import { penalties } from './penalties.js';
import { records } from './records.js';
import { syntax } from './syntax.js';
import { targets } from './targets.js';
import { values } from './values.js';

/**
 * Every finding there is. Families by the second digit pair:
 * SLA01xx syntax, 02xx names, 03xx values and units, 04xx calendars and time, 05xx service levels and targets,
 * 06xx exclusions, penalties and limits, 07xx worked examples, 08xx mapping files, 09xx records,
 * 10xx figures files, 11xx assumptions files.
 */
export const catalog = {
  ...syntax,
  ...names,
  ...values,
  ...calendars,
  ...targets,
  ...penalties,
  ...examples,
  ...mapping,
  ...records,
  ...figures,
  ...assumptions,
} as const;

export type Catalog = typeof catalog;
export type Code = keyof Catalog;
