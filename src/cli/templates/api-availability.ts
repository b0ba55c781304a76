import type { Template } from './template.js';

/** An interface over the network: the share of requests that it answers. */
export const apiAvailability: Template = {
  name: 'api-availability',
  summary: 'an interface for programs: minutes in which too many requests fail',
  title: 'API Service Level Agreement',
  body: ({ money, month }) => `fee usage "Usage fee" = ${money(2000)} each calendar month

service api "The API" {
  includes "Every documented endpoint"
  excludes "Sandbox", "Beta features"
  fee usage
}

span bad "Bad minute" = errors / requests above 5% over each 1 minute, needs 10 requests, otherwise good
define downtime "Downtime" = time in bad

slo availability "Monthly availability" for api {
  measure 1 - downtime / time in period
  each calendar month
  target at least 99.9%
  judged exactly, shown with 2 decimals
  no data counts as met
}

exclusion planned_work "Planned maintenance" {
  from availability, as removed
  when maintenance, announced at least 5 calendar days before
  at most 30 minutes each calendar month
}

penalty uptime_credit "Credit for lost availability" for availability {
  credit once each calendar month, by attainment {
    from 99% to below target: 10% of usage
    from 95% to below 99%: 25% of usage
    below 95%: 100% of usage
  }
}
claim within 30 calendar days after the end of the month, with "request logs that show the errors"
remedy credits are the only remedy

# 10% and 25% of ${money(2000)} are ${money(200)} and ${money(500)}.
example "Two nines and a half" {
  given availability = 99.5% in ${month}
  expect availability = 99.5%, missed
  expect uptime_credit = ${money(200)}
}
example "At 99% the first band still counts" {
  given availability = 99% in ${month}
  expect uptime_credit = ${money(200)}
}
example "A bad month" {
  given availability = 97% in ${month}
  expect uptime_credit = ${money(500)}
}
example "The target is kept when it is met exactly" {
  given availability = 99.9% in ${month}
  expect uptime_credit = nothing
}
`,
};
