import type { Importer } from './imported.js';
import { jira } from './jira.js';
import { pagerduty } from './pagerduty.js';
import { prometheus } from './prometheus.js';
import { servicenow } from './servicenow.js';
import { statuspage } from './statuspage.js';
import { upptime } from './upptime.js';
import { zendesk } from './zendesk.js';

/** Every tool whose exports are read, in the order of the help. */
export const importers: readonly Importer[] = [
  zendesk,
  jira,
  servicenow,
  pagerduty,
  statuspage,
  upptime,
  prometheus,
];
