import type { Template } from './template.js';

/** Tickets with severities: how soon they are answered and solved. */
export const supportDesk: Template = {
  name: 'support-desk',
  summary: 'tickets by severity: how soon they are answered and solved',
  title: 'Support Agreement',
  body: ({ money, month }) => `fee support "Support fee" = ${money(10000)} each calendar month

# Where public holidays are days off: “sla holidays GB-ENG --from 2026 --until 2028 --output calendars/GB-ENG.yaml”,
# and a line “closed on holidays of GB-ENG”.
calendar office "Office hours" {
  open Mon-Fri 09:00-17:00
}

severity {
  critical "Nobody can work, and there is no workaround"
  high "A main function fails"
  normal "A minor function fails, or there is a workaround"
  low "A question or a request"
}

service help_desk "Help desk" {
  includes "Incidents and questions of the customer's users"
  excludes "Work on site", "Training"
  open office
  fee support
}

slo first_response "First response" for help_desk {
  measure time from created to first_reply of ticket
  paused never
  each calendar month, counted in the month of created
  target {
    critical: 90% within 30 minutes
    high: 90% within 2 office hours
    normal: 90% within 4 office hours
    low: 90% within 8 office hours
  }
  no data counts as met
  if never first_reply: counts as missed
  on severity change: the last severity decides
}

slo resolution "Resolution" for help_desk {
  measure time from created to resolved of ticket
  paused while waiting_on_customer
  each calendar month, counted in the month of created
  target {
    critical: 95% within 4 hours
    high: 95% within 8 office hours
    normal: 90% within 24 office hours
    low: 90% within 40 office hours
  }
  no data counts as met
  if never resolved: counts as missed
  on severity change: the last severity decides
  on reopening: continue
}

penalty slow_response "Slow first response" for first_response {
  credit once each calendar month, worst cell, by attainment {
    from 80% to below target: 5% of support
    below 80%: 10% of support
  }
}
penalty slow_resolution "Slow resolution" for resolution {
  credit once each calendar month, worst cell, by attainment {
    from 75% to below target: 5% of support
    below 75%: 10% of support
  }
}

limit slow_response, slow_resolution to 15% of support each calendar month
claim within 30 calendar days after the end of the month, with "ticket numbers"

# 17 of 20 are 85%: 5% of ${money(10000)} are ${money(500)}.
example "Seventeen of twenty critical tickets are answered in time" {
  given first_response of critical = 17 of 20 in ${month}
  expect first_response of critical = 85%, missed
  expect slow_response = ${money(500)}
}
example "All in time" {
  given first_response of critical = 20 of 20 in ${month}
  given resolution of critical = 20 of 20 in ${month}
  expect total = nothing
}
# Two times 10% would be ${money(2000)}; 15% are the limit.
example "Both credits together meet the limit" {
  given first_response of critical = 10 of 20 in ${month}
  given resolution of critical = 10 of 20 in ${month}
  expect total = ${money(1500)}
}
`,
};
