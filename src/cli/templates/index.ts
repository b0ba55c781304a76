import { apiAvailability } from './api-availability.js';
import { contactCentre } from './contact-centre.js';
import { hosting } from './hosting.js';
import { internalOla } from './internal-ola.js';
import { supportDesk } from './support-desk.js';
import type { Template } from './template.js';

/** Contracts to begin with, in the order in which they are offered. */
export const templates: readonly Template[] = [
  supportDesk,
  apiAvailability,
  hosting,
  contactCentre,
  internalOla,
];
