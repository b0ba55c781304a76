import type { Template } from './template.js';

/** Servers or a site: uptime from a list of outages. */
export const hosting: Template = {
  name: 'hosting',
  summary: 'servers or a site: uptime from a list of outages',
  title: 'Hosting Service Level Agreement',
  body: ({ money, month }) => `fee hosting "Hosting fee" = ${money(1000)} each calendar month

service platform "Hosting platform" {
  includes "Servers, storage and the network up to the provider's border"
  excludes "The customer's own software"
  fee hosting
}

span down "Outage" = outage
define downtime "Downtime" = time in down

slo uptime "Monthly uptime" for platform {
  measure 1 - downtime / time in period
  each calendar month
  target at least 99.9%
  judged exactly, shown with 2 decimals
  no data counts as met
}

exclusion planned_work "Planned maintenance" {
  from uptime, as removed
  when maintenance, announced at least 3 calendar days before
  at most 30 minutes each calendar month
}
exclusion not_ours "Causes outside the provider's control" {
  from uptime, as removed
  where cause is any of {
    customer "The customer's own doing"
    force_majeure "Force majeure"
  }
}

penalty uptime_credit "Credit for lost uptime" for uptime {
  credit once each calendar month, by attainment {
    from 99% to below target: 10% of hosting
    below 99%: 30% of hosting
  }
}
claim within 30 calendar days after the end of the month

# 10% and 30% of ${money(1000)} are ${money(100)} and ${money(300)}.
example "99.5% is less than promised" {
  given uptime = 99.5% in ${month}
  expect uptime = 99.5%, missed
  expect uptime_credit = ${money(100)}
}
example "A very bad month" {
  given uptime = 98% in ${month}
  expect uptime_credit = ${money(300)}
}
example "A month without outage" {
  given uptime = 100% in ${month}
  expect uptime_credit = nothing
}
`,
};
