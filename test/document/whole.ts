/** A contract that uses every form of the language that WIDE does not: values, spans, facts, remedies of every kind. */
export const WHOLE = `contract "Everything else, in one contract" version 3.2.1

provider northwind "Northwind Cloud GmbH"
customer acme "Acme Corporation"
third party carrier "Carrier Ltd"

effective 2026-01-01 until the end of 2027-12-31, renews for 12 months unless cancelled 90 calendar days before the end
time zone Europe/Berlin
currency USD
governed by "Master agreement of 1 May 2025", which prevails

ask promised "Promised uptime" share from 99% to 100%, usually 99.9%
ask cap share, usually 20%

dimension region "Region" { eu, us }
dimension customer_plan from records
dimension impact { wide, narrow }
dimension urgency { now, later }
dimension priority "Priority" ordered by impact and urgency {
  high "At once"
  middle
  low
  wide and now: high
  wide and later: middle
  narrow and now: middle
  otherwise: low
}

fee annual "Annual charges" = USD 120,000.00 each calendar year
fee monthly = annual / 12 each calendar month
fee usage "Usage fees" from invoices by region each calendar month

calendar london "London hours" {
  time zone Europe/London
  open Mon-Fri 09:00-17:00
  closed 25 December, 26 December
  open 2026-12-28 10:00-12:00
}
calendar new_york "New York hours" {
  time zone America/New_York
  open Mon-Fri 08:00-18:00
}
calendar shutdown "Plant shutdown" { open daily 00:00-06:00 }
calendar sites "Sites" = (london or new_york) except shutdown

service api "Programming interface" {
  includes "Every endpoint"
  open sites
  fee usage
  expected 1,000 to 2,000 requests each calendar month
}
depends on "Object storage" at 99.9%, "Database" at 99.95%

span down "Downtime" = outage where cause is provider_fault and not planned, for at least 5 minutes, in whole minutes
span bad "Bad interval" = errors / requests above 5% or p95 above 800 ms over each 1 minute, needs 60 requests, otherwise good
span silent "Silence" = probe fails at least 5 times in a row, until probe answers 3 times in a row
span upkeep "Upkeep" = maintenance

define lost "Lost time" = time in down + time in silent
define worst_rate "Worst rate" = maximum of errors / requests of request
define charge "Charge at stake" = min(10 * monthly * time in down / time in period, 2 * monthly, USD 9,000.00)
define stepwise = USD 100.00 when lost above 10 hours otherwise USD 50.00 when lost above 5 hours otherwise USD 0.00
define paid_up = (sum of amount of invoices where paid) above USD 0.00
define steady = uptime is met in 3 months in a row and not any cell of answers is missed

fact confirmed "The provider confirms the outage" by northwind, within 5 calendar days after the report, silence counts as yes
fact idle "The customer sends no traffic" by acme

slo uptime "Monthly uptime" for api {
  measure 100% - time in down / time in period
  where   component is endpoint
  each    calendar month by region
  target {
    daily 07:00-22:00: at least promised, minimum 99%
    otherwise: at least 99.5%
  }
  judged  with 2 decimals, half up
  no data counts as met
}
slo latency "Latency" for api {
  measure 95th percentile of latency of requests
  each    rolling 30 days
  target  at most 800 ms
  needs   30 requests, otherwise not judged
  no data counts as not judged
}
slo goodwill "Recommendation" {
  measure nps of score of survey
  each    fiscal quarter starting in February
  target  above 35
  judged  exactly, shown with 1 decimal
  no data counts as missed
}
slo answers "First answers" for api {
  measure time from the later of opened and reported to first_reply of ticket
  paused  while waiting_on_customer
  each    billing month from the 15th, counted in the month of opened
  target {
    high:   every ticket within 1 hour
    middle: 95% within 2 london hours, the rest within 4 hours
    low:    90% by the close of the 2nd london day
  }
  no data counts as met
  if never first_reply: counts as missed
  on priority change: the first priority decides
  on reopening: restart
}
slo speed "Average speed" for api {
  measure time from opened to resolved of ticket
  paused  never
  each    calendar week, counted in the week of opened
  target  average within 90 minutes
  no data counts as met
  if never resolved: not counted
}
slo typical "Typical speed" for api {
  measure time from opened to resolved of ticket
  paused  never
  each    10 days from 2026-01-01, counted in the days of opened
  target  95th percentile within 3 hours
  no data counts as met
  if never resolved: not counted
}

exclusion planned "Announced upkeep" {
  from uptime, as removed
  when upkeep, announced at least 5 calendar days before
  at most 4 hours each calendar month
}
exclusion outside "Causes elsewhere" {
  from uptime, as out of bad only
  where cause is any of { force_majeure "Force majeure", carrier_fault "Faults of the carrier" }
  when idle
  evidence "Incident report" by northwind
}
exclusion waiting "Waiting for the customer" {
  from answers, as paused
  where priority is low
}

penalty uptime_credit "Uptime credit" for uptime {
  credit once each calendar month by region, worst cell, by attainment {
    from 95% to below minimum: 10% of usage
    from minimum to below target: 5% of usage
    below 95%: 100% of usage
  }
  points once each calendar month, each cell, by time in down {
    above 2 hours up to 4 hours: 2 points
    above 4 hours: 5 points
    otherwise: 0 points
  }
  when paid_up
  when confirmed or not idle
  at least USD 1.00, otherwise nothing
  rounded down to USD 1.00
  expires 12 months after the end of the month
  doubled when missed in 2 months in a row
  also
}
penalty answer_credit "Answer credit" for answers of high {
  credit each late ticket: USD 250.00 + USD 50.00 per started 30 minutes of lateness
}
penalty outage_refund "Refund for an outage" {
  refund each outage where complete: 10 * monthly / 720
}
penalty early_bonus "Bonus for good service" for latency {
  bonus once each calendar quarter: USD 500.00
  when latency is better than target by 200 ms
}
penalty free_day "Free day" for speed {
  grant once each calendar week, by attainment {
    above 90 minutes: "Premium plan for a day"
  }
}
of uptime_credit, answer_credit only the highest

pool at_risk "Amount at risk" = 12% of monthly {
  goodwill: 40%
  speed:    60%
  doubled when missed in 2 of any 3 months in a row
  earned back when better than target by 5 in 3 months in a row
}

limit uptime_credit, answer_credit to cap * monthly each calendar month
limit uptime_credit to 8% of annual over the term
limit answer_credit to USD 5,000.00 over any 12 months in a row

claim uptime_credit within 30 calendar days after the end of the month, with "request logs", "times of the outage"
claim answer_credit: automatic, paid "with the next invoice"
remedy credits are the only remedy

terminate by acme when uptime is missed in 3 of any 6 months in a row, at least 30 calendar days before the end of a month
terminate by northwind when time in silent is above 7 hours in a month

escalate high or middle {
  at 50% of answers: notify "Support manager"
  at 100% of answers: notify "Head of service"
}
duty acme "names two contacts"
report northwind "Service report" each calendar month, within 5 calendar days after the end of the month
review each 6 months
note "Prices are net."

example "A bad month" {
  given  lost = 60 minutes in 2026-04
  given  usage of eu = USD 1,000.00 in 2026-04
  given  uptime of eu = 99.86% in 2026-04
  given  confirmed in 2026-04
  given  no idle in 2026-04
  given  a late ticket of answers of high by 75 minutes in 2026-04
  expect uptime of eu = 99.86%, missed in 2026-04
  expect uptime of eu shown as 99.86% in 2026-04
  expect answer_credit = USD 400.00 in 2026-04
  expect at_risk = nothing in 2026-04
}
`;
