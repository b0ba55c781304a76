import { readFileSync } from 'node:fs';
import { compilePlan } from '../../src/plan/compile.js';
import type { Plan } from '../../src/plan/plan.js';
import { check } from '../../src/semantics/check.js';
import type { Contract } from '../../src/semantics/contract.js';
import { readHolidayFile, regionsOf, type HolidayFile } from '../../src/semantics/holidays.js';
import { parse } from '../../src/syntax/parse.js';

const folder = new URL('../../examples/it-incidents/', import.meta.url);

export const exampleText = readFileSync(new URL('contract.sla', folder), 'utf8');

/** The checked contract of a text; throws when it has findings, because these tests are not about them. */
export function contractFrom(text: string, expectClean = true): Contract {
  const parsed = parse({ name: 'contract.sla', text });
  const holidays = new Map(
    regionsOf(parsed.value).flatMap((region): [string, HolidayFile][] => {
      const name = `calendars/${region}.yaml`;
      const file = readHolidayFile({ name, text: readFileSync(new URL(name, folder), 'utf8') }).value;
      return file === undefined ? [] : [[region, file]];
    }),
  );
  const checked = check(parsed.value, { holidays });
  const errors = [...parsed.diagnostics, ...checked.diagnostics].filter((d) => d.severity === 'error');
  if (expectClean && errors.length > 0)
    throw new Error(errors.map((d) => `${d.code} ${d.message}`).join('\n'));
  return checked.value;
}

/** Its plan, as far as it was understood. */
export const planOf = (contract: Contract): Plan | undefined =>
  compilePlan(contract, { file: 'contract.sla', text: '' }).value;

export const exampleContract = (): Contract => contractFrom(exampleText);

export const info = { sourceFile: 'contract.sla', sourceDigest: 'ab'.repeat(32), toolVersion: '0.1.0' };

/** A contract that uses what the example does not: overnight hours, dated hours, pauses, two dimensions, `otherwise`, money, several limits. */
export const WIDE = `contract "Support with everything in it" version 2.4.1

provider northwind "Northwind Cloud GmbH"
customer acme "Acme Corporation"

effective 2016-04-01
time zone Europe/Berlin
currency EUR

fee base "Monthly charge" = EUR 12,345.67 each calendar month
fee extra = EUR 100.00 each calendar month

calendar office "Office hours" {
  open Mon-Fri 09:00-18:00
  open Sat 10:00-14:00 from 2016-11-01 until the end of 2016-12-31
  closed on holidays of GB-ENG
  closed 2016-12-24, 2016-12-29 until the end of 2016-12-30
}
calendar night "Night shift" {
  open Mon-Thu 22:00-06:00
}

severity {
  p1 "Critical"
  p2
  p3 "Minor"
}
dimension channel "Channel" {
  phone
  email
}
dimension plan {
  gold
  iron
}

service desk "Help desk" {
  includes "Incidents", "Questions"
  open office
  fee base
}
service nights {
  open night
}

slo reply "First reply" for desk {
  measure time from opened to first_reply of ticket
  paused while waiting_on_customer or waiting_on_vendor
  each calendar month, counted in the month of opened
  target {
    p1 by phone: 99.5% within 15 minutes
    p1 by email: 95% within 1 office hour
    p2: 90% within 8 office hours
    otherwise: no commitment
  }
  no data counts as missed
  if never first_reply: counts as met
  on severity change: the first severity decides
}
slo fix "Repair" for nights {
  measure time from opened to resolved of ticket
  paused while a_state or b_state or c_state or d_state
  each calendar month, counted in the month of resolved
  target 80% within 2.5 night hours
  no data counts as not judged
  if never resolved: not counted
  on severity change: the last severity decides
}

exclusion mail "Mails that nobody expected" {
  from reply, as met
  where channel is email and severity is not p1 and (plan is gold or severity is p3)
}
exclusion iron_plan {
  from reply, fix, as removed
  where plan is any of { iron }
}

penalty reply_credit "Late replies" for reply of p1 {
  credit once each calendar month, worst cell, by attainment {
    from 50% to below target: EUR 250.00
    below 50%: 10% of base
  }
}
penalty fix_credit for fix {
  credit once each calendar month, each cell, by attainment {
    below target: 7.5% of extra
  }
}

limit reply_credit to EUR 900.00 each calendar month
limit fix_credit, reply_credit to 20% of base each calendar month
`;
