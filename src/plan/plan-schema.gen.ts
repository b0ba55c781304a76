// Generated from grammar/plan.schema.json by grammar/generate.mjs. Do not edit.
// @ts-nocheck
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:sla-lang:schema:plan:1","title":"Plan","description":"A contract as data: everything that measuring and settling need, without the source text. Exact numbers are strings: decimal digits, or n/d where no finite decimal exists; dates are YYYY-MM-DD; stretches are half open.","type":"object","required":["format","contract","rounding","parameters","fees","calendars","dimensions","services","spans","definitions","facts","slos","exclusions","penalties","pools","stackings","limits","claims","terminations","escalations","duties","dependencies"],"additionalProperties":false,"properties":{"format":{"description":"Names the version of these rules.","const":"sla-plan/1"},"contract":{"description":"What holds for the whole contract.","type":"object","required":["title","version","source","provider","customer","thirdParties","term","renewal","governedBy","zone","currency","minorDigits"],"additionalProperties":false,"properties":{"title":{"description":"Title of the contract.","type":"string"},"version":{"description":"Version as the author wrote it; null where there is none.","type":["string","null"]},"source":{"description":"The text that this plan was compiled from.","type":"object","required":["file","sha256"],"additionalProperties":false,"properties":{"file":{"description":"Base name of the file.","type":"string"},"sha256":{"description":"SHA-256 of its bytes, hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"}}},"provider":{"description":"Who makes the promises; null where the contract does not say.","$ref":"#/$defs/party"},"customer":{"description":"To whom they are made; null where the contract does not say.","$ref":"#/$defs/party"},"thirdParties":{"description":"Others whom the contract names.","type":"array","items":{"$ref":"#/$defs/party"}},"term":{"description":"The days on which the contract holds.","type":"object","required":["from","before"],"additionalProperties":false,"properties":{"from":{"description":"First day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"before":{"description":"The day after the last one; null for a contract without an end.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"renewal":{"description":"Renewal.","type":["object","null"],"required":["months","noticeDays"],"additionalProperties":false,"properties":{"months":{"description":"For how long.","type":"integer","minimum":1},"noticeDays":{"description":"Days before the end until which it can be cancelled; null where it cannot.","type":["integer","null"],"minimum":0}}},"governedBy":{"description":"A document.","type":["object","null"],"required":["title","prevails"],"additionalProperties":false,"properties":{"title":{"description":"Its title.","type":"string"},"prevails":{"description":"Whether it prevails.","type":"boolean"}}},"zone":{"description":"IANA time zone of every civil time in the contract.","type":"string","pattern":"^[^\\s]+$"},"currency":{"description":"Currency of all money, ISO 4217.","type":"string","pattern":"^[A-Z]{3}$"},"minorDigits":{"description":"Digits after the decimal point of that currency.","type":"integer","minimum":0,"maximum":4}}},"rounding":{"description":"How credits are rounded, unless a penalty says otherwise.","type":"object","required":["mode","to","at"],"additionalProperties":false,"properties":{"mode":{"description":"What happens to a half.","const":"half up"},"to":{"description":"The smallest step.","const":"minor unit"},"at":{"description":"When it is done.","const":"each credit"}}},"parameters":{"description":"What a template asks for.","type":"array","items":{"description":"One parameter.","type":"object","required":["id","label","clause","type","value"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the parameter.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"value":{"description":"What was filled in, or is usual; null where neither.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]}}}},"fees":{"description":"Fees, in the order of the contract.","type":"array","items":{"description":"One fee.","type":"object","required":["id","label","amount","each","by","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the fee.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"amount":{"description":"Money for one period; null when it comes from invoices.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"each":{"description":"For which period it is due.","$ref":"#/$defs/period"},"by":{"description":"Keys of invoice lines.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"calendars":{"description":"Calendars that clocks can run on.","type":"array","items":{"description":"One calendar.","type":"object","required":["id","label","zone","hours","closed","closedYearly","openings","holidayYears","combination","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the calendar.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"zone":{"description":"Its own time zone; null for that of the contract.","type":["string","null"],"pattern":"^[^\\s]+$"},"hours":{"description":"When it is open; several rules add up.","type":"array","items":{"description":"Weekly hours.","type":"object","required":["weekdays","from","to","since","before","clause"],"additionalProperties":false,"properties":{"weekdays":{"description":"Days of the week, 1 for Monday to 7 for Sunday.","type":"array","items":{"type":"integer","minimum":1,"maximum":7},"minItems":1},"from":{"description":"Opening in minutes after midnight.","type":"integer","minimum":0,"maximum":1440},"to":{"description":"Closing in minutes after midnight; at or before the opening it is on the next day.","type":"integer","minimum":0,"maximum":1440},"since":{"description":"First day on which the hours apply; null for no first day.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"before":{"description":"The day after the last one; null for no last day.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"closed":{"description":"Days without hours, by first day; a shift belongs to the day on which it opens, and closed wins over open.","type":"array","items":{"description":"One stretch of days.","type":"object","required":["first","before","why","clause"],"additionalProperties":false,"properties":{"first":{"description":"First day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"before":{"description":"The day after the last one.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"why":{"description":"The name of the holiday, or that it is a closure.","type":"string"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"closedYearly":{"description":"Days without hours in every year.","type":"array","items":{"description":"One day of the year.","type":"object","required":["month","day","clause"],"additionalProperties":false,"properties":{"month":{"description":"1 to 12.","type":"integer","minimum":1,"maximum":12},"day":{"description":"1 to 31.","type":"integer","minimum":1,"maximum":31},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"openings":{"description":"Special hours, by date; on such a date nothing else is open, and nothing closes it.","type":"array","items":{"description":"Hours of one date.","type":"object","required":["date","from","to","clause"],"additionalProperties":false,"properties":{"date":{"description":"The date.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"from":{"description":"Opening in minutes after midnight.","type":"integer","minimum":0,"maximum":1440},"to":{"description":"Closing in minutes after midnight; at or before the opening it is on the next day.","type":"integer","minimum":0,"maximum":1440},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"holidayYears":{"description":"Years for which holidays are known; null where the calendar names no region.","type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":9999}},"combination":{"description":"What it is made of, if it is made of others; else null.","oneOf":[{"type":"null"},{"$ref":"#/$defs/combination"}]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"dimensions":{"description":"What records are told apart by; severity comes first.","type":"array","items":{"description":"One dimension.","type":"object","required":["id","label","ordered","fromRecords","values","derivation"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the dimension.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"ordered":{"description":"True where the values run from the highest to the lowest.","type":"boolean"},"fromRecords":{"description":"Whether its values are whatever records hold.","type":"boolean"},"values":{"description":"Its values, in the order of the contract.","type":"array","items":{"description":"One value.","type":"object","required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the value.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"}}}},"derivation":{"description":"A table.","type":["object","null"],"required":["by","rows"],"additionalProperties":false,"properties":{"by":{"description":"The dimensions it follows from.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"rows":{"description":"The most specific row that accepts the values decides.","type":"array","items":{"description":"One row.","type":"object","required":["selector","otherwise","value"],"additionalProperties":false,"properties":{"selector":{"$ref":"#/$defs/selector"},"otherwise":{"description":"Whether it is for all other values.","type":"boolean"},"value":{"description":"The author's name of the value.","type":"string","pattern":"^[^\\s]+$"}}}}}}}}},"services":{"description":"Services that the promises are about.","type":"array","items":{"description":"One service.","type":"object","required":["id","label","fee","hours","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the service.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"fee":{"description":"Id of its fee; null where it names none.","type":["string","null"],"pattern":"^[^\\s]+$"},"hours":{"description":"Id of its calendar; null where it names none.","type":["string","null"],"pattern":"^[^\\s]+$"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"spans":{"description":"Sets of time.","type":"array","items":{"description":"One set.","type":"object","required":["id","label","source","condition","atLeastSeconds","over","streak","wholeMinutes","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the span.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"source":{"description":"The records it is made of.","enum":["outage","maintenance","deployment","probe","request","ticket","expression"]},"condition":{"description":"Which of them, or what must hold over an interval; null for all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"atLeastSeconds":{"description":"Shorter stretches do not count; null where all do.","type":["number","null"],"minimum":0},"over":{"description":"Intervals.","type":["object","null"],"required":["seconds","needs"],"additionalProperties":false,"properties":{"seconds":{"description":"Length of one.","type":"number","exclusiveMinimum":0},"needs":{"description":"Enough records.","type":["object","null"],"required":["count","otherwise"],"additionalProperties":false,"properties":{"count":{"description":"How many.","type":"integer","minimum":1},"otherwise":{"description":"What an interval with fewer is.","enum":["good","bad","removed"]}}}}},"streak":{"description":"In a row.","type":["object","null"],"required":["fails","answers"],"additionalProperties":false,"properties":{"fails":{"description":"Failures.","type":"integer","minimum":1},"answers":{"description":"Answers.","type":"integer","minimum":1}}},"wholeMinutes":{"description":"Whether only whole minutes count.","type":"boolean"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"definitions":{"description":"Named values.","type":"array","items":{"description":"One value.","type":"object","required":["id","label","value","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the value.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"value":{"description":"What it is.","$ref":"#/$defs/expression"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"facts":{"description":"What people state.","type":"array","items":{"description":"One fact.","type":"object","required":["id","label","text","by","deadline","silence","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the fact.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"text":{"description":"In words.","type":"string"},"by":{"description":"Who states it; null where the contract does not say.","type":["string","null"],"pattern":"^[^\\s]+$"},"deadline":{"description":"By when; null where the contract does not say.","oneOf":[{"type":"null"},{"$ref":"#/$defs/deadline"}]},"silence":{"description":"What holds where nobody stated it; null: no.","enum":[null,"yes","no"]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"slos":{"description":"Service levels.","type":"array","items":{"description":"One service level.","type":"object","required":["id","label","service","measure","each","where","dimensions","by","cells","judged","needs","noData","shownDecimals","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the service level.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"service":{"description":"Id of the service that it is for; null where it names none.","type":["string","null"],"pattern":"^[^\\s]+$"},"measure":{"description":"What is measured.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"Time between moments of a ticket.","type":"object","required":["kind","record","start","startRule","stop","pausedWhile","countedBy","neverStopped","onChange","onReopening"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"clock"},"record":{"description":"The kind of record.","const":"ticket"},"start":{"description":"Moments at which the clock starts.","type":"array","items":{"type":"string"},"minItems":1},"startRule":{"description":"Which of several starts counts.","enum":["one","later","earlier"]},"stop":{"description":"Moment at which it stops.","type":"string"},"pausedWhile":{"description":"States in which it stands.","type":"array","items":{"type":"string"}},"countedBy":{"description":"Moment whose period counts the ticket.","type":"string"},"neverStopped":{"description":"What happens to tickets that never stop.","enum":["not counted","counts as missed","counts as met"]},"onChange":{"description":"Which value of a dimension decides when a ticket changes it.","enum":["last","first"]},"onReopening":{"description":"What a reopened ticket does to the clock; null where the contract does not say.","enum":[null,"continue","restart","new"]}}},{"description":"Any other value for each period and cell.","type":"object","required":["kind","expression"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"value"},"expression":{"description":"The value.","$ref":"#/$defs/expression"}}}]},"each":{"description":"Over which it is judged.","$ref":"#/$defs/period"},"where":{"description":"Which records or cells are eligible; null: all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"dimensions":{"description":"Dimensions of its cells, in the order of the contract.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"by":{"description":"Those of them that no target names.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"cells":{"description":"The promise for each combination of known values.","type":"array","items":{"description":"One cell.","type":"object","required":["cell","during","promise","clause"],"additionalProperties":false,"properties":{"cell":{"$ref":"#/$defs/cell"},"during":{"description":"The part of the week that is judged; null: all of it.","$ref":"#/$defs/during"},"promise":{"description":"Null for no commitment.","oneOf":[{"type":"null"},{"$ref":"#/$defs/promise"}]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"judged":{"description":"Rounding.","type":["object","null"],"required":["decimals","mode"],"additionalProperties":false,"properties":{"decimals":{"description":"Digits of the percentage, or of the number.","type":"integer","minimum":0},"mode":{"description":"What happens between two steps.","enum":["half up","half even","down","up"]}}},"needs":{"description":"Enough records.","type":["object","null"],"required":["count","record","otherwise"],"additionalProperties":false,"properties":{"count":{"description":"How many.","type":"integer","minimum":1},"record":{"description":"Of what.","type":"string"},"otherwise":{"description":"The verdict with fewer.","enum":["not judged","met","missed"]}}},"noData":{"description":"The verdict without data.","enum":["met","missed","not judged"]},"shownDecimals":{"description":"Digits that people are shown, of the percentage or of the number; null: as many as are needed.","type":["integer","null"],"minimum":0},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"exclusions":{"description":"What is not held against the provider.","type":"array","items":{"description":"One exclusion.","type":"object","required":["id","label","slos","effect","where","when","noticeDays","noticeSeconds","limit","evidence","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the exclusion.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"slos":{"description":"Ids of the service levels that it is for.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"effect":{"description":"Out of numerator and denominator; counted as met; the clock stands; or not counted as bad.","enum":["removed","met","paused","out of bad only"]},"where":{"description":"Which records; null: all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"when":{"description":"On facts, spans and the period; null: always.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"noticeDays":{"description":"Calendar days of notice, by local dates; null for none.","type":["integer","null"],"minimum":0},"noticeSeconds":{"description":"Seconds of notice in real time, where it is counted in hours; null for none.","type":["integer","null"],"minimum":0},"limit":{"description":"A limit.","type":["object","null"],"required":["seconds","each"],"additionalProperties":false,"properties":{"seconds":{"description":"How much.","type":"number","minimum":0},"each":{"description":"In which period.","$ref":"#/$defs/period"}}},"evidence":{"description":"What must be shown.","type":"array","items":{"description":"One piece.","type":"object","required":["text","by"],"additionalProperties":false,"properties":{"text":{"description":"What it is.","type":"string"},"by":{"description":"Who shows it; null where the contract does not say.","type":["string","null"],"pattern":"^[^\\s]+$"}}}},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"penalties":{"description":"What follows.","type":"array","items":{"description":"One penalty.","type":"object","required":["id","label","slo","cells","effects","conditions","atLeast","rounding","expires","doubled","stacks","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the penalty.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"slo":{"description":"Id of the service level; null where it is for none.","type":["string","null"],"pattern":"^[^\\s]+$"},"cells":{"description":"Cells that it looks at; empty: all.","type":"array","items":{"$ref":"#/$defs/cell"}},"effects":{"description":"What it gives.","type":"array","items":{"description":"One effect.","type":"object","required":["kind","frequency","by","combine","banded","bands","clause"],"additionalProperties":false,"properties":{"kind":{"description":"A bonus is owed by the customer; points are score points; a grant is in kind.","enum":["credit","refund","bonus","points","grant"]},"frequency":{"description":"How often.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"Once in each period.","type":"object","required":["kind","each"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"once"},"each":{"description":"Which period.","$ref":"#/$defs/period"}}},{"description":"For each late record.","type":"object","required":["kind","record"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"each late"},"record":{"description":"The kind of record.","type":"string"}}},{"description":"For each record.","type":"object","required":["kind","record","where"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"each record"},"record":{"description":"The kind of record.","type":"string"},"where":{"description":"Which of them; null: all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]}}}]},"by":{"description":"Dimensions of which each value has its own.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"combine":{"description":"The worst cell decides, or each cell has its own.","enum":["worst cell","each cell","one"]},"banded":{"description":"The value that the bands are of; null with a single amount.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"bands":{"description":"At most one holds; one without ends for a single amount.","type":"array","items":{"description":"One band.","type":"object","required":["lower","upper","amount","otherwise","clause"],"additionalProperties":false,"properties":{"lower":{"description":"Its lower end; null: none.","oneOf":[{"type":"null"},{"$ref":"#/$defs/edge"}]},"upper":{"description":"Its upper end; null: none.","oneOf":[{"type":"null"},{"$ref":"#/$defs/edge"}]},"amount":{"description":"Money, score points, or the text of a grant.","$ref":"#/$defs/expression"},"otherwise":{"description":"Whether it holds where no other does.","type":"boolean"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"conditions":{"description":"All of them must hold.","type":"array","items":{"$ref":"#/$defs/expression"}},"atLeast":{"description":"Less than this money is nothing; null: no least amount.","type":["string","null"],"pattern":"^\\d+(\\.\\d+)?$"},"rounding":{"description":"Rounding.","type":["object","null"],"required":["mode","to"],"additionalProperties":false,"properties":{"mode":{"description":"What happens between two steps.","enum":["half up","half even","down","up"]},"to":{"description":"The step in money; null for the minor unit.","type":["string","null"],"pattern":"^\\d+(\\.\\d+)?$"}}},"expires":{"description":"By when; null where the contract does not say.","oneOf":[{"type":"null"},{"$ref":"#/$defs/deadline"}]},"doubled":{"description":"So many periods of so many.","type":["object","null"],"required":["count","window","factor"],"additionalProperties":false,"properties":{"count":{"description":"In how many periods.","type":"integer","minimum":1},"window":{"description":"Of how many in a row.","type":"integer","minimum":1},"factor":{"description":"By what.","type":"integer","minimum":1}}},"stacks":{"description":"Whether it adds to other credits of the same cell on purpose.","type":"boolean"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"pools":{"description":"Amounts at risk.","type":"array","items":{"description":"One pool.","type":"object","required":["id","label","amount","shares","doubled","earnedBack","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the pool.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"amount":{"description":"Money at risk in a period.","$ref":"#/$defs/expression"},"shares":{"description":"What each missed service level costs of it.","type":"array","items":{"description":"One share.","type":"object","required":["slo","share","clause"],"additionalProperties":false,"properties":{"slo":{"description":"The author's name of the service level.","type":"string","pattern":"^[^\\s]+$"},"share":{"description":"Its part.","type":"string","pattern":"^\\d+(\\.\\d+)?(/\\d+)?$"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"doubled":{"description":"So many periods of so many.","type":["object","null"],"required":["count","window"],"additionalProperties":false,"properties":{"count":{"description":"In how many periods.","type":"integer","minimum":1},"window":{"description":"Of how many in a row.","type":"integer","minimum":1}}},"earnedBack":{"description":"So many periods of so many.","type":["object","null"],"required":["count","window","by"],"additionalProperties":false,"properties":{"count":{"description":"In how many periods.","type":"integer","minimum":1},"window":{"description":"Of how many in a row.","type":"integer","minimum":1},"by":{"description":"Better by how much.","$ref":"#/$defs/expression"}}},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"stackings":{"description":"Penalties of which only one counts.","type":"array","items":{"description":"One rule.","type":"object","required":["penalties","rule","clause"],"additionalProperties":false,"properties":{"penalties":{"description":"Ids of penalties.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"rule":{"description":"Which one counts.","enum":["only the highest","only the first"]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"limits":{"description":"Limits, in the order in which they apply.","type":"array","items":{"description":"One limit.","type":"object","required":["id","penalties","to","each","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the limit.","type":"string","pattern":"^[^\\s]+$"},"penalties":{"description":"Ids of penalties, in the order in which they use the limit up.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"},"minItems":1},"to":{"description":"The most that is paid.","$ref":"#/$defs/expression"},"each":{"description":"Over which it is counted.","$ref":"#/$defs/period"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"claims":{"description":"How credits are claimed.","type":"array","items":{"description":"One rule.","type":"object","required":["penalties","automatic","deadline","evidence","payment","clause"],"additionalProperties":false,"properties":{"penalties":{"description":"Ids of penalties; empty: all.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"automatic":{"description":"Whether nobody needs to ask.","type":"boolean"},"deadline":{"description":"By when; null where the contract does not say.","oneOf":[{"type":"null"},{"$ref":"#/$defs/deadline"}]},"evidence":{"description":"What must be handed in.","type":"array","items":{"type":"string"}},"payment":{"description":"How it is paid; null where the contract does not say.","type":["string","null"]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"terminations":{"description":"Rights to end the contract.","type":"array","items":{"description":"One right.","type":"object","required":["by","condition","notice","clause"],"additionalProperties":false,"properties":{"by":{"description":"The author's name of the party.","type":"string","pattern":"^[^\\s]+$"},"condition":{"description":"When it holds.","$ref":"#/$defs/expression"},"notice":{"description":"By when; null where the contract does not say.","oneOf":[{"type":"null"},{"$ref":"#/$defs/deadline"}]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"escalations":{"description":"Who is told when a clock has run so far.","type":"array","items":{"description":"One rule.","type":"object","required":["selector","steps","clause"],"additionalProperties":false,"properties":{"selector":{"$ref":"#/$defs/selector"},"steps":{"description":"In order.","type":"array","items":{"description":"One step.","type":"object","required":["at","of","notify"],"additionalProperties":false,"properties":{"at":{"description":"Part of the time that is allowed.","type":"string","pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"of":{"description":"The author's name of the service level.","type":"string","pattern":"^[^\\s]+$"},"notify":{"description":"Who is told.","type":"string"}}}},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"duties":{"description":"Duties, reports and reviews.","type":"array","items":{"description":"One duty.","type":"object","required":["kind","party","text","each","deadline","clause"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["duty","report","review"]},"party":{"description":"Whose; null where the contract does not say.","type":["string","null"],"pattern":"^[^\\s]+$"},"text":{"description":"In words.","type":"string"},"each":{"description":"How often; null for once or always.","oneOf":[{"type":"null"},{"$ref":"#/$defs/period"}]},"deadline":{"description":"By when; null where the contract does not say.","oneOf":[{"type":"null"},{"$ref":"#/$defs/deadline"}]},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}},"dependencies":{"description":"Services of others that this one depends on.","type":"array","items":{"description":"One service.","type":"object","required":["label","share","clause"],"additionalProperties":false,"properties":{"label":{"description":"The words for people.","type":"string"},"share":{"description":"What it promises.","type":"string","pattern":"^(0(\\.\\d+)?|1)$"},"clause":{"description":"Where this rule stands in the contract.","$ref":"#/$defs/clause"}}}}},"$defs":{"clause":{"description":"Where a rule comes from.","type":"object","required":["id","start","end","line"],"additionalProperties":false,"properties":{"id":{"description":"Stable id of the clause, the same in plan, statement and document.","type":"string","pattern":"^[a-z]+([._].+)?$"},"start":{"description":"Offset of its first UTF-16 code unit in the source.","type":"integer","minimum":0},"end":{"description":"Offset behind its last one.","type":"integer","minimum":0},"line":{"description":"Its first line, counted from 1.","type":"integer","minimum":1}}},"party":{"description":"A party to the contract.","type":["object","null"],"required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the party.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"Its legal name.","type":"string"}}},"cell":{"description":"One value of each dimension; empty where there is none.","type":"object","additionalProperties":{"type":"string","pattern":"^[^\\s]+$"}},"selector":{"description":"Accepted values of dimensions; one that is absent accepts all.","type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}}},"type":{"description":"number, share (0 to 1), percentage points (on the same scale), score points, money, date, text, yes or no (1 and 0), duration (seconds; `duration of CALENDAR` is open time), choice (of a dimension).","type":"string","pattern":"^(number|share|percentage points|score points|money|date|text|yes or no|(duration|choice)( of .+)?)$"},"period":{"description":"A window of time.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"Of the calendar; weeks are ISO weeks.","type":"object","required":["kind","unit"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"calendar"},"unit":{"description":"Its length.","enum":["day","week","month","quarter","year"]}}},{"description":"A quarter or year of a fiscal year.","type":"object","required":["kind","unit","startMonth"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"fiscal"},"unit":{"description":"Its length.","enum":["quarter","year"]},"startMonth":{"description":"The month in which the fiscal year starts.","type":"integer","minimum":1,"maximum":12}}},{"description":"A month that starts on a certain day.","type":"object","required":["kind","unit","startDay"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"billing"},"unit":{"description":"Its length.","const":"month"},"startDay":{"description":"The day; the last day of shorter months.","type":"integer","minimum":1,"maximum":31}}},{"description":"Runs of days.","type":"object","required":["kind","days","from"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"fixed"},"days":{"description":"Days in each.","type":"integer","minimum":1},"from":{"description":"First day of the first run.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"description":"The last days or months before the end of each day.","type":"object","required":["kind","unit","count"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"rolling"},"unit":{"description":"What is counted.","enum":["day","month"]},"count":{"description":"How many.","type":"integer","minimum":1}}},{"description":"The whole term.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"term"}}}]},"deadline":{"description":"By when something must happen.","type":"object","required":["text","amount","unit","calendar","direction","anchor"],"additionalProperties":false,"properties":{"text":{"description":"As the contract says it.","type":"string"},"amount":{"description":"How many units.","type":"number","minimum":0},"unit":{"description":"What is counted.","enum":["hour","calendar day","office day","month","billing cycle"]},"calendar":{"description":"Whose days or hours; null for real time and calendar days.","type":["string","null"],"pattern":"^[^\\s]+$"},"direction":{"description":"On which side of the anchor.","enum":["after","before"]},"anchor":{"description":"The moment it is counted from, in the words of the contract.","type":"string"}}},"duration":{"description":"A length of time that a promise allows.","type":"object","required":["seconds","calendar","days","text"],"additionalProperties":false,"properties":{"seconds":{"description":"Its length, whole but for milliseconds; 0 for rules of days.","type":"number","minimum":0},"calendar":{"description":"Calendar whose open time is counted; null for round the clock.","type":["string","null"],"pattern":"^[^\\s]+$"},"days":{"description":"Open days.","type":["object","null"],"required":["count","rule"],"additionalProperties":false,"properties":{"count":{"description":"How many.","type":"integer","minimum":1},"rule":{"description":"At the same time of day, or by closing time.","enum":["same time","close"]}}},"text":{"description":"As the contract says it.","type":"string"}}},"during":{"description":"A part of the week.","type":["object","null"],"required":["weekdays","from","to"],"additionalProperties":false,"properties":{"weekdays":{"description":"Days of the week, 1 for Monday to 7 for Sunday.","type":"array","items":{"type":"integer","minimum":1,"maximum":7},"minItems":1},"from":{"description":"First minute of the day.","type":"integer","minimum":0,"maximum":1440},"to":{"description":"The minute after the last one.","type":"integer","minimum":0,"maximum":1440}}},"combination":{"description":"Calendars made one.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A calendar.","type":"object","required":["kind","id"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"calendar"},"id":{"description":"The author's name of the calendar.","type":"string","pattern":"^[^\\s]+$"}}},{"description":"Two of them.","type":"object","required":["kind","left","right"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["or","and","except"]},"left":{"$ref":"#/$defs/combination"},"right":{"$ref":"#/$defs/combination"}}}]},"expression":{"description":"Something to compute: a tree of typed nodes.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A figure or a word.","type":"object","required":["kind","type","value","text"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"constant"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"value":{"description":"A number; null for words. Money in major units, durations in seconds.","type":["string","null"],"pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"text":{"description":"A text, a date, or the value of a dimension; null for numbers.","type":["string","null"]}}},{"description":"A value that the contract names.","type":"object","required":["kind","type","name","cell"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"named value"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"name":{"description":"Fee, definition, fact, parameter, service level, penalty, pool, span or `points`.","type":"string","pattern":"^[^\\s]+$"},"cell":{"$ref":"#/$defs/selector"}}},{"description":"A field of the record under judgement, or a dimension.","type":"object","required":["kind","type","record","field"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"field"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"record":{"description":"The kind of record; `period` for a dimension of the cell.","type":"string"},"field":{"description":"Its name.","type":"string"}}},{"description":"Something over all records of a kind.","type":"object","required":["kind","type","function","rank","record","field","where","overSeconds"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"aggregate"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"function":{"description":"What is done with them.","enum":["count","share","sum","average","percentile","minimum","maximum","nps"]},"rank":{"description":"Of a percentile, 0 to 100; else null.","type":["string","null"],"pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"record":{"description":"The kind of record.","type":"string"},"field":{"description":"What is taken of each; null for counts and shares.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"where":{"description":"Which of them; null: all, or for a share, what they must be.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"overSeconds":{"description":"Interval of averages of rates, in seconds; else null.","type":["number","null"]}}},{"description":"Time of the period.","type":"object","required":["kind","type","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"time in"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"of":{"description":"In a span; all of it; or all that no exclusion removes.","oneOf":[{"description":"A span.","type":"object","required":["span"],"additionalProperties":false,"properties":{"span":{"description":"The author's name of the span.","type":"string","pattern":"^[^\\s]+$"}}},{"enum":["period","counted"]}]}}},{"description":"Time between moments of a record.","type":"object","required":["kind","type","record","start","startRule","stop"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"time between"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"record":{"description":"The kind of record.","type":"string"},"start":{"description":"Where it starts.","type":"array","items":{"type":"string"},"minItems":1},"startRule":{"description":"Which of several starts counts.","enum":["one","later","earlier"]},"stop":{"description":"Where it stops.","type":"string"}}},{"description":"Arithmetic, comparison, logic, and min, max, round.","type":"object","required":["kind","type","operator","operands"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"operation"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"operator":{"description":"What is done.","enum":["+","-","*","/","negate","and","or","not","at least","at most","above","below","is","is not","min","max","round half up","round half even","round down","round up"]},"operands":{"description":"With what, in order.","type":"array","items":{"$ref":"#/$defs/expression"},"minItems":1}}},{"description":"A choice is one of several values.","type":"object","required":["kind","type","operand","negated","values"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"any of"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"operand":{"description":"The choice.","$ref":"#/$defs/expression"},"negated":{"description":"Whether it must be none of them.","type":"boolean"},"values":{"description":"The values.","type":"array","items":{"description":"One value.","type":"object","required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the value.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"}}},"minItems":1}}},{"description":"An amount for each step of a quantity.","type":"object","required":["kind","type","amount","step","counting","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"per step"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"amount":{"description":"For one step.","$ref":"#/$defs/expression"},"step":{"description":"Its length.","$ref":"#/$defs/expression"},"counting":{"description":"Whether a step counts when it starts, or when it is full.","enum":["started","full"]},"of":{"description":"The quantity.","$ref":"#/$defs/expression"}}},{"description":"One value or another.","type":"object","required":["kind","type","condition","then","otherwise"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"when"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"condition":{"description":"What decides.","$ref":"#/$defs/expression"},"then":{"description":"Where it holds.","$ref":"#/$defs/expression"},"otherwise":{"description":"Where it does not.","$ref":"#/$defs/expression"}}},{"description":"A value of the period before.","type":"object","required":["kind","type","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"previous"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"of":{"description":"The value.","$ref":"#/$defs/expression"}}},{"description":"Whether a service level is kept.","type":"object","required":["kind","type","slo","cells","cell","verdict","by"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"verdict"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"slo":{"description":"The author's name of the service level.","type":"string","pattern":"^[^\\s]+$"},"cells":{"description":"In the cell of the context, in any or in every one.","enum":["one","any","every"]},"cell":{"$ref":"#/$defs/selector"},"verdict":{"description":"What is asked.","enum":["met","missed","below minimum","better by"]},"by":{"description":"By how much it must be better; else null.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]}}},{"description":"A condition held in some of the last periods.","type":"object","required":["kind","type","condition","each","count","window"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"history"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"condition":{"description":"The condition.","$ref":"#/$defs/expression"},"each":{"description":"The periods that are counted; null: those of the service level that the condition speaks of.","oneOf":[{"type":"null"},{"$ref":"#/$defs/period"}]},"count":{"description":"In how many.","type":"integer","minimum":1},"window":{"description":"Of how many in a row.","type":"integer","minimum":1}}}]},"promise":{"description":"What is promised for a cell.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A share of records within a time.","type":"object","required":["kind","share","within","rest"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"share within"},"share":{"description":"Least share.","type":"string","pattern":"^(0(\\.\\d+)?|1)$"},"within":{"description":"The time.","$ref":"#/$defs/duration"},"rest":{"description":"For all others; null where there is no such promise.","oneOf":[{"type":"null"},{"$ref":"#/$defs/duration"}]}}},{"description":"Every record, or their average, within a time.","type":"object","required":["kind","within"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["every within","average within"]},"within":{"description":"The time.","$ref":"#/$defs/duration"}}},{"description":"A percentile within a time.","type":"object","required":["kind","rank","within"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"percentile within"},"rank":{"description":"0 to 100.","type":"string","pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"within":{"description":"The time.","$ref":"#/$defs/duration"}}},{"description":"The value on one side of a bound.","type":"object","required":["kind","direction","value","minimum"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"bound"},"direction":{"description":"Which side.","enum":["at least","at most","above","below"]},"value":{"description":"The target.","$ref":"#/$defs/expression"},"minimum":{"description":"A second, worse level; null where there is none.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]}}}]},"edge":{"description":"One end of a band.","type":"object","required":["bound","included"],"additionalProperties":false,"properties":{"bound":{"description":"A value, or the target or minimum of the cell.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A value.","type":"object","required":["kind","value"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"value"},"value":{"description":"The value.","$ref":"#/$defs/expression"}}},{"description":"A level of the cell.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["target","minimum"]}}}]},"included":{"description":"Whether the bound itself lies in the band.","type":"boolean"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern4 = new RegExp("^[^\\s]+$", "u");
const pattern8 = new RegExp("^[A-Z]{3}$", "u");
const pattern56 = new RegExp("^\\d+(\\.\\d+)?$", "u");
const pattern60 = new RegExp("^\\d+(\\.\\d+)?(/\\d+)?$", "u");
const pattern12 = new RegExp("^-?\\d+(\\.\\d+)?(/\\d+)?$", "u");
const pattern47 = new RegExp("^(0(\\.\\d+)?|1)$", "u");
const schema20 = {"description":"A party to the contract.","type":["object","null"],"required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the party.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"Its legal name.","type":"string"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.label === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "label"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"description":"Where a rule comes from.","type":"object","required":["id","start","end","line"],"additionalProperties":false,"properties":{"id":{"description":"Stable id of the clause, the same in plan, statement and document.","type":"string","pattern":"^[a-z]+([._].+)?$"},"start":{"description":"Offset of its first UTF-16 code unit in the source.","type":"integer","minimum":0},"end":{"description":"Offset behind its last one.","type":"integer","minimum":0},"line":{"description":"Its first line, counted from 1.","type":"integer","minimum":1}}};
const pattern10 = new RegExp("^[a-z]+([._].+)?$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.start === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.end === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.line === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "start")) || (key0 === "end")) || (key0 === "line"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]+([._].+)?$"},message:"must match pattern \""+"^[a-z]+([._].+)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.start !== undefined){
let data1 = data.start;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.end !== undefined){
let data2 = data.end;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.line !== undefined){
let data3 = data.line;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"number, share (0 to 1), percentage points (on the same scale), score points, money, date, text, yes or no (1 and 0), duration (seconds; `duration of CALENDAR` is open time), choice (of a dimension).","type":"string","pattern":"^(number|share|percentage points|score points|money|date|text|yes or no|(duration|choice)( of .+)?)$"};
const pattern11 = new RegExp("^(number|share|percentage points|score points|money|date|text|yes or no|(duration|choice)( of .+)?)$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(number|share|percentage points|score points|money|date|text|yes or no|(duration|choice)( of .+)?)$"},message:"must match pattern \""+"^(number|share|percentage points|score points|money|date|text|yes or no|(duration|choice)( of .+)?)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"Something to compute: a tree of typed nodes.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A figure or a word.","type":"object","required":["kind","type","value","text"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"constant"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"value":{"description":"A number; null for words. Money in major units, durations in seconds.","type":["string","null"],"pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"text":{"description":"A text, a date, or the value of a dimension; null for numbers.","type":["string","null"]}}},{"description":"A value that the contract names.","type":"object","required":["kind","type","name","cell"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"named value"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"name":{"description":"Fee, definition, fact, parameter, service level, penalty, pool, span or `points`.","type":"string","pattern":"^[^\\s]+$"},"cell":{"$ref":"#/$defs/selector"}}},{"description":"A field of the record under judgement, or a dimension.","type":"object","required":["kind","type","record","field"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"field"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"record":{"description":"The kind of record; `period` for a dimension of the cell.","type":"string"},"field":{"description":"Its name.","type":"string"}}},{"description":"Something over all records of a kind.","type":"object","required":["kind","type","function","rank","record","field","where","overSeconds"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"aggregate"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"function":{"description":"What is done with them.","enum":["count","share","sum","average","percentile","minimum","maximum","nps"]},"rank":{"description":"Of a percentile, 0 to 100; else null.","type":["string","null"],"pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"record":{"description":"The kind of record.","type":"string"},"field":{"description":"What is taken of each; null for counts and shares.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"where":{"description":"Which of them; null: all, or for a share, what they must be.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]},"overSeconds":{"description":"Interval of averages of rates, in seconds; else null.","type":["number","null"]}}},{"description":"Time of the period.","type":"object","required":["kind","type","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"time in"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"of":{"description":"In a span; all of it; or all that no exclusion removes.","oneOf":[{"description":"A span.","type":"object","required":["span"],"additionalProperties":false,"properties":{"span":{"description":"The author's name of the span.","type":"string","pattern":"^[^\\s]+$"}}},{"enum":["period","counted"]}]}}},{"description":"Time between moments of a record.","type":"object","required":["kind","type","record","start","startRule","stop"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"time between"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"record":{"description":"The kind of record.","type":"string"},"start":{"description":"Where it starts.","type":"array","items":{"type":"string"},"minItems":1},"startRule":{"description":"Which of several starts counts.","enum":["one","later","earlier"]},"stop":{"description":"Where it stops.","type":"string"}}},{"description":"Arithmetic, comparison, logic, and min, max, round.","type":"object","required":["kind","type","operator","operands"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"operation"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"operator":{"description":"What is done.","enum":["+","-","*","/","negate","and","or","not","at least","at most","above","below","is","is not","min","max","round half up","round half even","round down","round up"]},"operands":{"description":"With what, in order.","type":"array","items":{"$ref":"#/$defs/expression"},"minItems":1}}},{"description":"A choice is one of several values.","type":"object","required":["kind","type","operand","negated","values"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"any of"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"operand":{"description":"The choice.","$ref":"#/$defs/expression"},"negated":{"description":"Whether it must be none of them.","type":"boolean"},"values":{"description":"The values.","type":"array","items":{"description":"One value.","type":"object","required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the value.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"}}},"minItems":1}}},{"description":"An amount for each step of a quantity.","type":"object","required":["kind","type","amount","step","counting","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"per step"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"amount":{"description":"For one step.","$ref":"#/$defs/expression"},"step":{"description":"Its length.","$ref":"#/$defs/expression"},"counting":{"description":"Whether a step counts when it starts, or when it is full.","enum":["started","full"]},"of":{"description":"The quantity.","$ref":"#/$defs/expression"}}},{"description":"One value or another.","type":"object","required":["kind","type","condition","then","otherwise"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"when"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"condition":{"description":"What decides.","$ref":"#/$defs/expression"},"then":{"description":"Where it holds.","$ref":"#/$defs/expression"},"otherwise":{"description":"Where it does not.","$ref":"#/$defs/expression"}}},{"description":"A value of the period before.","type":"object","required":["kind","type","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"previous"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"of":{"description":"The value.","$ref":"#/$defs/expression"}}},{"description":"Whether a service level is kept.","type":"object","required":["kind","type","slo","cells","cell","verdict","by"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"verdict"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"slo":{"description":"The author's name of the service level.","type":"string","pattern":"^[^\\s]+$"},"cells":{"description":"In the cell of the context, in any or in every one.","enum":["one","any","every"]},"cell":{"$ref":"#/$defs/selector"},"verdict":{"description":"What is asked.","enum":["met","missed","below minimum","better by"]},"by":{"description":"By how much it must be better; else null.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]}}},{"description":"A condition held in some of the last periods.","type":"object","required":["kind","type","condition","each","count","window"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"history"},"type":{"description":"What kind of value it gives.","$ref":"#/$defs/type"},"condition":{"description":"The condition.","$ref":"#/$defs/expression"},"each":{"description":"The periods that are counted; null: those of the service level that the condition speaks of.","oneOf":[{"type":"null"},{"$ref":"#/$defs/period"}]},"count":{"description":"In how many.","type":"integer","minimum":1},"window":{"description":"Of how many in a row.","type":"integer","minimum":1}}}]};
const schema24 = {"description":"Accepted values of dimensions; one that is absent accepts all.","type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"A window of time.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"Of the calendar; weeks are ISO weeks.","type":"object","required":["kind","unit"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"calendar"},"unit":{"description":"Its length.","enum":["day","week","month","quarter","year"]}}},{"description":"A quarter or year of a fiscal year.","type":"object","required":["kind","unit","startMonth"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"fiscal"},"unit":{"description":"Its length.","enum":["quarter","year"]},"startMonth":{"description":"The month in which the fiscal year starts.","type":"integer","minimum":1,"maximum":12}}},{"description":"A month that starts on a certain day.","type":"object","required":["kind","unit","startDay"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"billing"},"unit":{"description":"Its length.","const":"month"},"startDay":{"description":"The day; the last day of shorter months.","type":"integer","minimum":1,"maximum":31}}},{"description":"Runs of days.","type":"object","required":["kind","days","from"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"fixed"},"days":{"description":"Days in each.","type":"integer","minimum":1},"from":{"description":"First day of the first run.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"description":"The last days or months before the end of each day.","type":"object","required":["kind","unit","count"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"rolling"},"unit":{"description":"What is counted.","enum":["day","month"]},"count":{"description":"How many.","type":"integer","minimum":1}}},{"description":"The whole term.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"term"}}}]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "calendar"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if("calendar" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "calendar"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(!(((((data1 === "day") || (data1 === "week")) || (data1 === "month")) || (data1 === "quarter")) || (data1 === "year"))){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema25.oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "fiscal"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.unit === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.startMonth === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "startMonth"},message:"must have required property '"+"startMonth"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "kind") || (key1 === "unit")) || (key1 === "startMonth"))){
const err9 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("fiscal" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "fiscal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if(!((data3 === "quarter") || (data3 === "year"))){
const err11 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/1/properties/unit/enum",keyword:"enum",params:{allowedValues: schema25.oneOf[1].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.startMonth !== undefined){
let data4 = data.startMonth;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/startMonth",schemaPath:"#/oneOf/1/properties/startMonth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 12 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/startMonth",schemaPath:"#/oneOf/1/properties/startMonth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/startMonth",schemaPath:"#/oneOf/1/properties/startMonth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "billing"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.unit === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.startDay === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "startDay"},message:"must have required property '"+"startDay"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "unit")) || (key2 === "startDay"))){
const err19 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined){
if("billing" !== data.kind){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "billing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.unit !== undefined){
if("month" !== data.unit){
const err21 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/2/properties/unit/const",keyword:"const",params:{allowedValue: "month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.startDay !== undefined){
let data7 = data.startDay;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/startDay",schemaPath:"#/oneOf/2/properties/startDay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 31 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/startDay",schemaPath:"#/oneOf/2/properties/startDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/startDay",schemaPath:"#/oneOf/2/properties/startDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "fixed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.days === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.from === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "days")) || (key3 === "from"))){
const err29 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.kind !== undefined){
if("fixed" !== data.kind){
const err30 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "fixed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.days !== undefined){
let data9 = data.days;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/days",schemaPath:"#/oneOf/3/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/days",schemaPath:"#/oneOf/3/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.from !== undefined){
let data10 = data.from;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err33 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "rolling"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err36 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.unit === undefined){
const err37 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.count === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data){
if(!(((key4 === "kind") || (key4 === "unit")) || (key4 === "count"))){
const err39 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.kind !== undefined){
if("rolling" !== data.kind){
const err40 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "rolling"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.unit !== undefined){
let data12 = data.unit;
if(!((data12 === "day") || (data12 === "month"))){
const err41 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/4/properties/unit/enum",keyword:"enum",params:{allowedValues: schema25.oneOf[4].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.count !== undefined){
let data13 = data.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err42 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/4/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/4/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "term"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 in data){
if(!(key5 === "kind")){
const err46 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.kind !== undefined){
if("term" !== data.kind){
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "term"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err49 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate78.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":true,"dynamicItems":false};

const wrapper0 = {validate: validate61};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "constant"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "type")) || (key0 === "value")) || (key0 === "text"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("constant" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "constant"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/0/properties/value/type",keyword:"type",params:{type: schema23.oneOf[0].properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/0/properties/value/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?(/\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?(/\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.text !== undefined){
let data3 = data.text;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: schema23.oneOf[0].properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "named value"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.type === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.name === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.cell === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "kind") || (key1 === "type")) || (key1 === "name")) || (key1 === "cell"))){
const err14 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
if("named value" !== data.kind){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "named value"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cell !== undefined){
if(!(validate64(data.cell, {instancePath:instancePath+"/cell",parentData:data,parentDataProperty:"cell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "field"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.type === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.record === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.field === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data){
if(!((((key2 === "kind") || (key2 === "type")) || (key2 === "record")) || (key2 === "field"))){
const err23 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
if("field" !== data.kind){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "field"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.record !== undefined){
if(typeof data.record !== "string"){
const err25 = {instancePath:instancePath+"/record",schemaPath:"#/oneOf/2/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
const err26 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/2/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "aggregate"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.type === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.function === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.rank === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.record === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.field === undefined){
const err33 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.where === undefined){
const err34 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.overSeconds === undefined){
const err35 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "overSeconds"},message:"must have required property '"+"overSeconds"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data){
if(!((((((((key3 === "kind") || (key3 === "type")) || (key3 === "function")) || (key3 === "rank")) || (key3 === "record")) || (key3 === "field")) || (key3 === "where")) || (key3 === "overSeconds"))){
const err36 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.kind !== undefined){
if("aggregate" !== data.kind){
const err37 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "aggregate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data14 = data.function;
if(!((((((((data14 === "count") || (data14 === "share")) || (data14 === "sum")) || (data14 === "average")) || (data14 === "percentile")) || (data14 === "minimum")) || (data14 === "maximum")) || (data14 === "nps"))){
const err38 = {instancePath:instancePath+"/function",schemaPath:"#/oneOf/3/properties/function/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[3].properties.function.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.rank !== undefined){
let data15 = data.rank;
if((typeof data15 !== "string") && (data15 !== null)){
const err39 = {instancePath:instancePath+"/rank",schemaPath:"#/oneOf/3/properties/rank/type",keyword:"type",params:{type: schema23.oneOf[3].properties.rank.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern12.test(data15)){
const err40 = {instancePath:instancePath+"/rank",schemaPath:"#/oneOf/3/properties/rank/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?(/\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?(/\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.record !== undefined){
if(typeof data.record !== "string"){
const err41 = {instancePath:instancePath+"/record",schemaPath:"#/oneOf/3/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.field !== undefined){
let data17 = data.field;
const _errs39 = errors;
let valid9 = false;
let passing0 = null;
const _errs40 = errors;
if(data17 !== null){
const err42 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/3/properties/field/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs42 = errors;
if(!(wrapper0.validate(data17, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err43 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/3/properties/field/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.where !== undefined){
let data18 = data.where;
const _errs44 = errors;
let valid10 = false;
let passing1 = null;
const _errs45 = errors;
if(data18 !== null){
const err44 = {instancePath:instancePath+"/where",schemaPath:"#/oneOf/3/properties/where/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs47 = errors;
if(!(wrapper0.validate(data18, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid1 = _errs47 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
const err45 = {instancePath:instancePath+"/where",schemaPath:"#/oneOf/3/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.overSeconds !== undefined){
let data19 = data.overSeconds;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err46 = {instancePath:instancePath+"/overSeconds",schemaPath:"#/oneOf/3/properties/overSeconds/type",keyword:"type",params:{type: schema23.oneOf[3].properties.overSeconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "time in"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.type === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.of === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data){
if(!(((key4 === "kind") || (key4 === "type")) || (key4 === "of"))){
const err51 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.kind !== undefined){
if("time in" !== data.kind){
const err52 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "time in"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
let data22 = data.of;
const _errs56 = errors;
let valid13 = false;
let passing2 = null;
const _errs57 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.span === undefined){
const err53 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/4/properties/of/oneOf/0/required",keyword:"required",params:{missingProperty: "span"},message:"must have required property '"+"span"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data22){
if(!(key5 === "span")){
const err54 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/4/properties/of/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.span !== undefined){
let data23 = data22.span;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err55 = {instancePath:instancePath+"/of/span",schemaPath:"#/oneOf/4/properties/of/oneOf/0/properties/span/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/of/span",schemaPath:"#/oneOf/4/properties/of/oneOf/0/properties/span/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/4/properties/of/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs57 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs62 = errors;
if(!((data22 === "period") || (data22 === "counted"))){
const err58 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/4/properties/of/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[4].properties.of.oneOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
const err59 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/4/properties/of/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "time between"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.type === undefined){
const err62 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.record === undefined){
const err63 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.start === undefined){
const err64 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.startRule === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "startRule"},message:"must have required property '"+"startRule"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.stop === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key6 in data){
if(!((((((key6 === "kind") || (key6 === "type")) || (key6 === "record")) || (key6 === "start")) || (key6 === "startRule")) || (key6 === "stop"))){
const err67 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.kind !== undefined){
if("time between" !== data.kind){
const err68 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "time between"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.record !== undefined){
if(typeof data.record !== "string"){
const err69 = {instancePath:instancePath+"/record",schemaPath:"#/oneOf/5/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.start !== undefined){
let data27 = data.start;
if(Array.isArray(data27)){
if(data27.length < 1){
const err70 = {instancePath:instancePath+"/start",schemaPath:"#/oneOf/5/properties/start/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
if(typeof data27[i0] !== "string"){
const err71 = {instancePath:instancePath+"/start/" + i0,schemaPath:"#/oneOf/5/properties/start/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/start",schemaPath:"#/oneOf/5/properties/start/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.startRule !== undefined){
let data29 = data.startRule;
if(!(((data29 === "one") || (data29 === "later")) || (data29 === "earlier"))){
const err73 = {instancePath:instancePath+"/startRule",schemaPath:"#/oneOf/5/properties/startRule/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[5].properties.startRule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.stop !== undefined){
if(typeof data.stop !== "string"){
const err74 = {instancePath:instancePath+"/stop",schemaPath:"#/oneOf/5/properties/stop/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "operation"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err76 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.type === undefined){
const err77 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.operator === undefined){
const err78 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.operands === undefined){
const err79 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "operands"},message:"must have required property '"+"operands"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key7 in data){
if(!((((key7 === "kind") || (key7 === "type")) || (key7 === "operator")) || (key7 === "operands"))){
const err80 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.kind !== undefined){
if("operation" !== data.kind){
const err81 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "operation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data33 = data.operator;
if(!((((((((((((((((((((data33 === "+") || (data33 === "-")) || (data33 === "*")) || (data33 === "/")) || (data33 === "negate")) || (data33 === "and")) || (data33 === "or")) || (data33 === "not")) || (data33 === "at least")) || (data33 === "at most")) || (data33 === "above")) || (data33 === "below")) || (data33 === "is")) || (data33 === "is not")) || (data33 === "min")) || (data33 === "max")) || (data33 === "round half up")) || (data33 === "round half even")) || (data33 === "round down")) || (data33 === "round up"))){
const err82 = {instancePath:instancePath+"/operator",schemaPath:"#/oneOf/6/properties/operator/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[6].properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.operands !== undefined){
let data34 = data.operands;
if(Array.isArray(data34)){
if(data34.length < 1){
const err83 = {instancePath:instancePath+"/operands",schemaPath:"#/oneOf/6/properties/operands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data34[i1], {instancePath:instancePath+"/operands/" + i1,parentData:data34,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/operands",schemaPath:"#/oneOf/6/properties/operands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "any of"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err86 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data.type === undefined){
const err87 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data.operand === undefined){
const err88 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data.negated === undefined){
const err89 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "negated"},message:"must have required property '"+"negated"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data.values === undefined){
const err90 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key8 in data){
if(!(((((key8 === "kind") || (key8 === "type")) || (key8 === "operand")) || (key8 === "negated")) || (key8 === "values"))){
const err91 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.kind !== undefined){
if("any of" !== data.kind){
const err92 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "any of"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.negated !== undefined){
if(typeof data.negated !== "boolean"){
const err93 = {instancePath:instancePath+"/negated",schemaPath:"#/oneOf/7/properties/negated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.values !== undefined){
let data40 = data.values;
if(Array.isArray(data40)){
if(data40.length < 1){
const err94 = {instancePath:instancePath+"/values",schemaPath:"#/oneOf/7/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
const err95 = {instancePath:instancePath+"/values/" + i2,schemaPath:"#/oneOf/7/properties/values/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data41.label === undefined){
const err96 = {instancePath:instancePath+"/values/" + i2,schemaPath:"#/oneOf/7/properties/values/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key9 in data41){
if(!((key9 === "id") || (key9 === "label"))){
const err97 = {instancePath:instancePath+"/values/" + i2,schemaPath:"#/oneOf/7/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data41.id !== undefined){
let data42 = data41.id;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err98 = {instancePath:instancePath+"/values/" + i2+"/id",schemaPath:"#/oneOf/7/properties/values/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/values/" + i2+"/id",schemaPath:"#/oneOf/7/properties/values/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data41.label !== undefined){
if(typeof data41.label !== "string"){
const err100 = {instancePath:instancePath+"/values/" + i2+"/label",schemaPath:"#/oneOf/7/properties/values/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/values/" + i2,schemaPath:"#/oneOf/7/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/values",schemaPath:"#/oneOf/7/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "per step"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err104 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.type === undefined){
const err105 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data.amount === undefined){
const err106 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data.step === undefined){
const err107 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data.counting === undefined){
const err108 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "counting"},message:"must have required property '"+"counting"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.of === undefined){
const err109 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key10 in data){
if(!((((((key10 === "kind") || (key10 === "type")) || (key10 === "amount")) || (key10 === "step")) || (key10 === "counting")) || (key10 === "of"))){
const err110 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.kind !== undefined){
if("per step" !== data.kind){
const err111 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "per step"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(wrapper0.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(wrapper0.validate(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.counting !== undefined){
let data48 = data.counting;
if(!((data48 === "started") || (data48 === "full"))){
const err112 = {instancePath:instancePath+"/counting",schemaPath:"#/oneOf/8/properties/counting/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[8].properties.counting.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.of !== undefined){
if(!(wrapper0.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "when"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err114 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data.type === undefined){
const err115 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data.condition === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data.then === undefined){
const err117 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data.otherwise === undefined){
const err118 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "otherwise"},message:"must have required property '"+"otherwise"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key11 in data){
if(!(((((key11 === "kind") || (key11 === "type")) || (key11 === "condition")) || (key11 === "then")) || (key11 === "otherwise"))){
const err119 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.kind !== undefined){
if("when" !== data.kind){
const err120 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "when"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(wrapper0.validate(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
if(!(wrapper0.validate(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(!(wrapper0.validate(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "previous"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err122 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data.type === undefined){
const err123 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data.of === undefined){
const err124 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key12 in data){
if(!(((key12 === "kind") || (key12 === "type")) || (key12 === "of"))){
const err125 = {instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.kind !== undefined){
if("previous" !== data.kind){
const err126 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "previous"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(wrapper0.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err127 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "verdict"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err128 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data.type === undefined){
const err129 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data.slo === undefined){
const err130 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data.cells === undefined){
const err131 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data.cell === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data.verdict === undefined){
const err133 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.by === undefined){
const err134 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key13 in data){
if(!(((((((key13 === "kind") || (key13 === "type")) || (key13 === "slo")) || (key13 === "cells")) || (key13 === "cell")) || (key13 === "verdict")) || (key13 === "by"))){
const err135 = {instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.kind !== undefined){
if("verdict" !== data.kind){
const err136 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "verdict"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.slo !== undefined){
let data60 = data.slo;
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
const err137 = {instancePath:instancePath+"/slo",schemaPath:"#/oneOf/11/properties/slo/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/slo",schemaPath:"#/oneOf/11/properties/slo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.cells !== undefined){
let data61 = data.cells;
if(!(((data61 === "one") || (data61 === "any")) || (data61 === "every"))){
const err139 = {instancePath:instancePath+"/cells",schemaPath:"#/oneOf/11/properties/cells/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[11].properties.cells.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.cell !== undefined){
if(!(validate64(data.cell, {instancePath:instancePath+"/cell",parentData:data,parentDataProperty:"cell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.verdict !== undefined){
let data63 = data.verdict;
if(!((((data63 === "met") || (data63 === "missed")) || (data63 === "below minimum")) || (data63 === "better by"))){
const err140 = {instancePath:instancePath+"/verdict",schemaPath:"#/oneOf/11/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[11].properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.by !== undefined){
let data64 = data.by;
const _errs137 = errors;
let valid36 = false;
let passing3 = null;
const _errs138 = errors;
if(data64 !== null){
const err141 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/11/properties/by/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid3 = _errs138 === errors;
if(_valid3){
valid36 = true;
passing3 = 0;
}
const _errs140 = errors;
if(!(wrapper0.validate(data64, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid3 = _errs140 === errors;
if(_valid3 && valid36){
valid36 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid36 = true;
passing3 = 1;
}
}
if(!valid36){
const err142 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/11/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "history"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err144 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data.type === undefined){
const err145 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data.condition === undefined){
const err146 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data.each === undefined){
const err147 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data.count === undefined){
const err148 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data.window === undefined){
const err149 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key14 in data){
if(!((((((key14 === "kind") || (key14 === "type")) || (key14 === "condition")) || (key14 === "each")) || (key14 === "count")) || (key14 === "window"))){
const err150 = {instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.kind !== undefined){
if("history" !== data.kind){
const err151 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "history"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate59(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(wrapper0.validate(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
let data68 = data.each;
const _errs148 = errors;
let valid39 = false;
let passing4 = null;
const _errs149 = errors;
if(data68 !== null){
const err152 = {instancePath:instancePath+"/each",schemaPath:"#/oneOf/12/properties/each/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid4 = _errs149 === errors;
if(_valid4){
valid39 = true;
passing4 = 0;
}
const _errs151 = errors;
if(!(validate78(data68, {instancePath:instancePath+"/each",parentData:data,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid4 = _errs151 === errors;
if(_valid4 && valid39){
valid39 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid39 = true;
passing4 = 1;
}
}
if(!valid39){
const err153 = {instancePath:instancePath+"/each",schemaPath:"#/oneOf/12/properties/each/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
if(data.count !== undefined){
let data69 = data.count;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err154 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/12/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 1 || isNaN(data69)){
const err155 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/12/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data.window !== undefined){
let data70 = data.window;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err156 = {instancePath:instancePath+"/window",schemaPath:"#/oneOf/12/properties/window/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
const err157 = {instancePath:instancePath+"/window",schemaPath:"#/oneOf/12/properties/window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
else {
const err158 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err159 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
validate61.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema26 = {"description":"Calendars made one.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A calendar.","type":"object","required":["kind","id"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"calendar"},"id":{"description":"The author's name of the calendar.","type":"string","pattern":"^[^\\s]+$"}}},{"description":"Two of them.","type":"object","required":["kind","left","right"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["or","and","except"]},"left":{"$ref":"#/$defs/combination"},"right":{"$ref":"#/$defs/combination"}}}]};
const wrapper13 = {validate: validate88};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "calendar"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if("calendar" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "calendar"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "or"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.left === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.right === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "kind") || (key1 === "left")) || (key1 === "right"))){
const err10 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "or") || (data2 === "and")) || (data2 === "except"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.left !== undefined){
if(!(wrapper13.validate(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined){
if(!(wrapper13.validate(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "and"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.left === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.right === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "left")) || (key2 === "right"))){
const err16 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(((data5 === "or") || (data5 === "and")) || (data5 === "except"))){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.left !== undefined){
if(!(wrapper13.validate(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined){
if(!(wrapper13.validate(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "except"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.left === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.right === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "left")) || (key3 === "right"))){
const err22 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.kind !== undefined){
let data8 = data.kind;
if(!(((data8 === "or") || (data8 === "and")) || (data8 === "except"))){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.left !== undefined){
if(!(wrapper13.validate(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined){
if(!(wrapper13.validate(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err25 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate88.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"description":"By when something must happen.","type":"object","required":["text","amount","unit","calendar","direction","anchor"],"additionalProperties":false,"properties":{"text":{"description":"As the contract says it.","type":"string"},"amount":{"description":"How many units.","type":"number","minimum":0},"unit":{"description":"What is counted.","enum":["hour","calendar day","office day","month","billing cycle"]},"calendar":{"description":"Whose days or hours; null for real time and calendar days.","type":["string","null"],"pattern":"^[^\\s]+$"},"direction":{"description":"On which side of the anchor.","enum":["after","before"]},"anchor":{"description":"The moment it is counted from, in the words of the contract.","type":"string"}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.unit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.calendar === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendar"},message:"must have required property '"+"calendar"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.direction === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.anchor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchor"},message:"must have required property '"+"anchor"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "amount")) || (key0 === "unit")) || (key0 === "calendar")) || (key0 === "direction")) || (key0 === "anchor"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(!(((((data2 === "hour") || (data2 === "calendar day")) || (data2 === "office day")) || (data2 === "month")) || (data2 === "billing cycle"))){
const err10 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema27.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.calendar !== undefined){
let data3 = data.calendar;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: schema27.properties.calendar.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.direction !== undefined){
let data4 = data.direction;
if(!((data4 === "after") || (data4 === "before"))){
const err13 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema27.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.anchor !== undefined){
if(typeof data.anchor !== "string"){
const err14 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"One value of each dimension; empty where there is none.","type":"object","additionalProperties":{"type":"string","pattern":"^[^\\s]+$"}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"A part of the week.","type":["object","null"],"required":["weekdays","from","to"],"additionalProperties":false,"properties":{"weekdays":{"description":"Days of the week, 1 for Monday to 7 for Sunday.","type":"array","items":{"type":"integer","minimum":1,"maximum":7},"minItems":1},"from":{"description":"First minute of the day.","type":"integer","minimum":0,"maximum":1440},"to":{"description":"The minute after the last one.","type":"integer","minimum":0,"maximum":1440}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weekdays === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weekdays"},message:"must have required property '"+"weekdays"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "weekdays") || (key0 === "from")) || (key0 === "to"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.weekdays !== undefined){
let data0 = data.weekdays;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 7 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1440 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.to !== undefined){
let data3 = data.to;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1440 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"What is promised for a cell.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A share of records within a time.","type":"object","required":["kind","share","within","rest"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"share within"},"share":{"description":"Least share.","type":"string","pattern":"^(0(\\.\\d+)?|1)$"},"within":{"description":"The time.","$ref":"#/$defs/duration"},"rest":{"description":"For all others; null where there is no such promise.","oneOf":[{"type":"null"},{"$ref":"#/$defs/duration"}]}}},{"description":"Every record, or their average, within a time.","type":"object","required":["kind","within"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["every within","average within"]},"within":{"description":"The time.","$ref":"#/$defs/duration"}}},{"description":"A percentile within a time.","type":"object","required":["kind","rank","within"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"percentile within"},"rank":{"description":"0 to 100.","type":"string","pattern":"^-?\\d+(\\.\\d+)?(/\\d+)?$"},"within":{"description":"The time.","$ref":"#/$defs/duration"}}},{"description":"The value on one side of a bound.","type":"object","required":["kind","direction","value","minimum"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"bound"},"direction":{"description":"Which side.","enum":["at least","at most","above","below"]},"value":{"description":"The target.","$ref":"#/$defs/expression"},"minimum":{"description":"A second, worse level; null where there is none.","oneOf":[{"type":"null"},{"$ref":"#/$defs/expression"}]}}}]};
const schema31 = {"description":"A length of time that a promise allows.","type":"object","required":["seconds","calendar","days","text"],"additionalProperties":false,"properties":{"seconds":{"description":"Its length, whole but for milliseconds; 0 for rules of days.","type":"number","minimum":0},"calendar":{"description":"Calendar whose open time is counted; null for round the clock.","type":["string","null"],"pattern":"^[^\\s]+$"},"days":{"description":"Open days.","type":["object","null"],"required":["count","rule"],"additionalProperties":false,"properties":{"count":{"description":"How many.","type":"integer","minimum":1},"rule":{"description":"At the same time of day, or by closing time.","enum":["same time","close"]}}},"text":{"description":"As the contract says it.","type":"string"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seconds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.calendar === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendar"},message:"must have required property '"+"calendar"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.days === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "seconds") || (key0 === "calendar")) || (key0 === "days")) || (key0 === "text"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seconds !== undefined){
let data0 = data.seconds;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.calendar !== undefined){
let data1 = data.calendar;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: schema31.properties.calendar.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.days !== undefined){
let data2 = data.days;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: schema31.properties.days.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.count === undefined){
const err10 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.rule === undefined){
const err11 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "count") || (key1 === "rule"))){
const err12 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.count !== undefined){
let data3 = data2.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/days/count",schemaPath:"#/properties/days/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/days/count",schemaPath:"#/properties/days/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data2.rule !== undefined){
let data4 = data2.rule;
if(!((data4 === "same time") || (data4 === "close"))){
const err15 = {instancePath:instancePath+"/days/rule",schemaPath:"#/properties/days/properties/rule/enum",keyword:"enum",params:{allowedValues: schema31.properties.days.properties.rule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err16 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "share within"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.share === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.within === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rest === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "rest"},message:"must have required property '"+"rest"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "share")) || (key0 === "within")) || (key0 === "rest"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("share within" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "share within"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.share !== undefined){
let data1 = data.share;
if(typeof data1 === "string"){
if(!pattern47.test(data1)){
const err6 = {instancePath:instancePath+"/share",schemaPath:"#/oneOf/0/properties/share/pattern",keyword:"pattern",params:{pattern: "^(0(\\.\\d+)?|1)$"},message:"must match pattern \""+"^(0(\\.\\d+)?|1)$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/share",schemaPath:"#/oneOf/0/properties/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate108(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
let data3 = data.rest;
const _errs10 = errors;
let valid3 = false;
let passing0 = null;
const _errs11 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/rest",schemaPath:"#/oneOf/0/properties/rest/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(!(validate108(data3, {instancePath:instancePath+"/rest",parentData:data,parentDataProperty:"rest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/rest",schemaPath:"#/oneOf/0/properties/rest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var props1 = true;
}
else if(tag0 === "every within"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.within === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "within"))){
const err13 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!((data4 === "every within") || (data4 === "average within"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate108(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "average within"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.within === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "within"))){
const err18 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!((data6 === "every within") || (data6 === "average within"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate108(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "percentile within"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.rank === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.within === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "rank")) || (key3 === "within"))){
const err24 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.kind !== undefined){
if("percentile within" !== data.kind){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "percentile within"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.rank !== undefined){
let data9 = data.rank;
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
const err26 = {instancePath:instancePath+"/rank",schemaPath:"#/oneOf/2/properties/rank/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?(/\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?(/\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/rank",schemaPath:"#/oneOf/2/properties/rank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate108(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "bound"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.direction === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.value === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.minimum === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "minimum"},message:"must have required property '"+"minimum"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data){
if(!((((key4 === "kind") || (key4 === "direction")) || (key4 === "value")) || (key4 === "minimum"))){
const err33 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.kind !== undefined){
if("bound" !== data.kind){
const err34 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "bound"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.direction !== undefined){
let data12 = data.direction;
if(!((((data12 === "at least") || (data12 === "at most")) || (data12 === "above")) || (data12 === "below"))){
const err35 = {instancePath:instancePath+"/direction",schemaPath:"#/oneOf/3/properties/direction/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[3].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate61(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
let data14 = data.minimum;
const _errs38 = errors;
let valid12 = false;
let passing1 = null;
const _errs39 = errors;
if(data14 !== null){
const err36 = {instancePath:instancePath+"/minimum",schemaPath:"#/oneOf/3/properties/minimum/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs39 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs41 = errors;
if(!(validate61(data14, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err37 = {instancePath:instancePath+"/minimum",schemaPath:"#/oneOf/3/properties/minimum/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
const err39 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate107.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema32 = {"description":"One end of a band.","type":"object","required":["bound","included"],"additionalProperties":false,"properties":{"bound":{"description":"A value, or the target or minimum of the cell.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"description":"A value.","type":"object","required":["kind","value"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","const":"value"},"value":{"description":"The value.","$ref":"#/$defs/expression"}}},{"description":"A level of the cell.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"Which kind.","enum":["target","minimum"]}}}]},"included":{"description":"Whether the bound itself lies in the band.","type":"boolean"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bound === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bound"},message:"must have required property '"+"bound"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.included === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "included"},message:"must have required property '"+"included"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "bound") || (key0 === "included"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bound !== undefined){
let data0 = data.bound;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.kind;
if(typeof tag0 == "string"){
if(tag0 === "value"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind === undefined){
const err3 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.value === undefined){
const err4 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "kind") || (key1 === "value"))){
const err5 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.kind !== undefined){
if("value" !== data0.kind){
const err6 = {instancePath:instancePath+"/bound/kind",schemaPath:"#/properties/bound/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.value !== undefined){
if(!(validate61(data0.value, {instancePath:instancePath+"/bound/value",parentData:data0,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var props1 = true;
}
else if(tag0 === "target"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind === undefined){
const err8 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data0){
if(!(key2 === "kind")){
const err9 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.kind !== undefined){
let data3 = data0.kind;
if(!((data3 === "target") || (data3 === "minimum"))){
const err10 = {instancePath:instancePath+"/bound/kind",schemaPath:"#/properties/bound/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.bound.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "minimum"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind === undefined){
const err12 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 in data0){
if(!(key3 === "kind")){
const err13 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.kind !== undefined){
let data4 = data0.kind;
if(!((data4 === "target") || (data4 === "minimum"))){
const err14 = {instancePath:instancePath+"/bound/kind",schemaPath:"#/properties/bound/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.bound.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
const err16 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.included !== undefined){
if(typeof data.included !== "boolean"){
const err19 = {instancePath:instancePath+"/included",schemaPath:"#/properties/included/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sla-lang:schema:plan:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contract === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rounding === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},message:"must have required property '"+"rounding"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.parameters === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fees === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fees"},message:"must have required property '"+"fees"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.calendars === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendars"},message:"must have required property '"+"calendars"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dimensions === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.services === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.spans === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spans"},message:"must have required property '"+"spans"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.definitions === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "definitions"},message:"must have required property '"+"definitions"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.facts === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.slos === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slos"},message:"must have required property '"+"slos"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.exclusions === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusions"},message:"must have required property '"+"exclusions"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.penalties === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.pools === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.stackings === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stackings"},message:"must have required property '"+"stackings"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.limits === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.claims === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"},message:"must have required property '"+"claims"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.terminations === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terminations"},message:"must have required property '"+"terminations"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.escalations === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "escalations"},message:"must have required property '"+"escalations"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.duties === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duties"},message:"must have required property '"+"duties"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.dependencies === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependencies"},message:"must have required property '"+"dependencies"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.format !== undefined){
if("sla-plan/1" !== data.format){
const err23 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "sla-plan/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.contract !== undefined){
let data1 = data.contract;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err24 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.version === undefined){
const err25 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data1.source === undefined){
const err26 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data1.provider === undefined){
const err27 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data1.customer === undefined){
const err28 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data1.thirdParties === undefined){
const err29 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "thirdParties"},message:"must have required property '"+"thirdParties"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data1.term === undefined){
const err30 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data1.renewal === undefined){
const err31 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "renewal"},message:"must have required property '"+"renewal"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data1.governedBy === undefined){
const err32 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "governedBy"},message:"must have required property '"+"governedBy"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data1.zone === undefined){
const err33 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data1.currency === undefined){
const err34 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data1.minorDigits === undefined){
const err35 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "minorDigits"},message:"must have required property '"+"minorDigits"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema19.properties.contract.properties, key1))){
const err36 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.title !== undefined){
if(typeof data1.title !== "string"){
const err37 = {instancePath:instancePath+"/contract/title",schemaPath:"#/properties/contract/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if((typeof data3 !== "string") && (data3 !== null)){
const err38 = {instancePath:instancePath+"/contract/version",schemaPath:"#/properties/contract/properties/version/type",keyword:"type",params:{type: schema19.properties.contract.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data1.source !== undefined){
let data4 = data1.source;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.file === undefined){
const err39 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data4.sha256 === undefined){
const err40 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "file") || (key2 === "sha256"))){
const err41 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4.file !== undefined){
if(typeof data4.file !== "string"){
const err42 = {instancePath:instancePath+"/contract/source/file",schemaPath:"#/properties/contract/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4.sha256 !== undefined){
let data6 = data4.sha256;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err43 = {instancePath:instancePath+"/contract/source/sha256",schemaPath:"#/properties/contract/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/contract/source/sha256",schemaPath:"#/properties/contract/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.provider !== undefined){
if(!(validate53(data1.provider, {instancePath:instancePath+"/contract/provider",parentData:data1,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data1.customer !== undefined){
if(!(validate53(data1.customer, {instancePath:instancePath+"/contract/customer",parentData:data1,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data1.thirdParties !== undefined){
let data9 = data1.thirdParties;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data9[i0], {instancePath:instancePath+"/contract/thirdParties/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/contract/thirdParties",schemaPath:"#/properties/contract/properties/thirdParties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data1.term !== undefined){
let data11 = data1.term;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.from === undefined){
const err47 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data11.before === undefined){
const err48 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "from") || (key3 === "before"))){
const err49 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data11.from !== undefined){
let data12 = data11.from;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err50 = {instancePath:instancePath+"/contract/term/from",schemaPath:"#/properties/contract/properties/term/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/contract/term/from",schemaPath:"#/properties/contract/properties/term/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data11.before !== undefined){
let data13 = data11.before;
if((typeof data13 !== "string") && (data13 !== null)){
const err52 = {instancePath:instancePath+"/contract/term/before",schemaPath:"#/properties/contract/properties/term/properties/before/type",keyword:"type",params:{type: schema19.properties.contract.properties.term.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err53 = {instancePath:instancePath+"/contract/term/before",schemaPath:"#/properties/contract/properties/term/properties/before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data1.renewal !== undefined){
let data14 = data1.renewal;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err55 = {instancePath:instancePath+"/contract/renewal",schemaPath:"#/properties/contract/properties/renewal/type",keyword:"type",params:{type: schema19.properties.contract.properties.renewal.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.months === undefined){
const err56 = {instancePath:instancePath+"/contract/renewal",schemaPath:"#/properties/contract/properties/renewal/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data14.noticeDays === undefined){
const err57 = {instancePath:instancePath+"/contract/renewal",schemaPath:"#/properties/contract/properties/renewal/required",keyword:"required",params:{missingProperty: "noticeDays"},message:"must have required property '"+"noticeDays"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data14){
if(!((key4 === "months") || (key4 === "noticeDays"))){
const err58 = {instancePath:instancePath+"/contract/renewal",schemaPath:"#/properties/contract/properties/renewal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.months !== undefined){
let data15 = data14.months;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err59 = {instancePath:instancePath+"/contract/renewal/months",schemaPath:"#/properties/contract/properties/renewal/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err60 = {instancePath:instancePath+"/contract/renewal/months",schemaPath:"#/properties/contract/properties/renewal/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data14.noticeDays !== undefined){
let data16 = data14.noticeDays;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err61 = {instancePath:instancePath+"/contract/renewal/noticeDays",schemaPath:"#/properties/contract/properties/renewal/properties/noticeDays/type",keyword:"type",params:{type: schema19.properties.contract.properties.renewal.properties.noticeDays.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err62 = {instancePath:instancePath+"/contract/renewal/noticeDays",schemaPath:"#/properties/contract/properties/renewal/properties/noticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
if(data1.governedBy !== undefined){
let data17 = data1.governedBy;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err63 = {instancePath:instancePath+"/contract/governedBy",schemaPath:"#/properties/contract/properties/governedBy/type",keyword:"type",params:{type: schema19.properties.contract.properties.governedBy.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.title === undefined){
const err64 = {instancePath:instancePath+"/contract/governedBy",schemaPath:"#/properties/contract/properties/governedBy/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data17.prevails === undefined){
const err65 = {instancePath:instancePath+"/contract/governedBy",schemaPath:"#/properties/contract/properties/governedBy/required",keyword:"required",params:{missingProperty: "prevails"},message:"must have required property '"+"prevails"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key5 in data17){
if(!((key5 === "title") || (key5 === "prevails"))){
const err66 = {instancePath:instancePath+"/contract/governedBy",schemaPath:"#/properties/contract/properties/governedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17.title !== undefined){
if(typeof data17.title !== "string"){
const err67 = {instancePath:instancePath+"/contract/governedBy/title",schemaPath:"#/properties/contract/properties/governedBy/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.prevails !== undefined){
if(typeof data17.prevails !== "boolean"){
const err68 = {instancePath:instancePath+"/contract/governedBy/prevails",schemaPath:"#/properties/contract/properties/governedBy/properties/prevails/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data1.zone !== undefined){
let data20 = data1.zone;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err69 = {instancePath:instancePath+"/contract/zone",schemaPath:"#/properties/contract/properties/zone/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/contract/zone",schemaPath:"#/properties/contract/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data1.currency !== undefined){
let data21 = data1.currency;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err71 = {instancePath:instancePath+"/contract/currency",schemaPath:"#/properties/contract/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/contract/currency",schemaPath:"#/properties/contract/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data1.minorDigits !== undefined){
let data22 = data1.minorDigits;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err73 = {instancePath:instancePath+"/contract/minorDigits",schemaPath:"#/properties/contract/properties/minorDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4 || isNaN(data22)){
const err74 = {instancePath:instancePath+"/contract/minorDigits",schemaPath:"#/properties/contract/properties/minorDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err75 = {instancePath:instancePath+"/contract/minorDigits",schemaPath:"#/properties/contract/properties/minorDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.rounding !== undefined){
let data23 = data.rounding;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.mode === undefined){
const err77 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data23.to === undefined){
const err78 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data23.at === undefined){
const err79 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 in data23){
if(!(((key6 === "mode") || (key6 === "to")) || (key6 === "at"))){
const err80 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data23.mode !== undefined){
if("half up" !== data23.mode){
const err81 = {instancePath:instancePath+"/rounding/mode",schemaPath:"#/properties/rounding/properties/mode/const",keyword:"const",params:{allowedValue: "half up"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data23.to !== undefined){
if("minor unit" !== data23.to){
const err82 = {instancePath:instancePath+"/rounding/to",schemaPath:"#/properties/rounding/properties/to/const",keyword:"const",params:{allowedValue: "minor unit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data23.at !== undefined){
if("each credit" !== data23.at){
const err83 = {instancePath:instancePath+"/rounding/at",schemaPath:"#/properties/rounding/properties/at/const",keyword:"const",params:{allowedValue: "each credit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.parameters !== undefined){
let data27 = data.parameters;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err85 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data28.label === undefined){
const err86 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.clause === undefined){
const err87 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data28.type === undefined){
const err88 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data28.value === undefined){
const err89 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key7 in data28){
if(!(((((key7 === "id") || (key7 === "label")) || (key7 === "clause")) || (key7 === "type")) || (key7 === "value"))){
const err90 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err91 = {instancePath:instancePath+"/parameters/" + i1+"/id",schemaPath:"#/properties/parameters/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/parameters/" + i1+"/id",schemaPath:"#/properties/parameters/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.label !== undefined){
if(typeof data28.label !== "string"){
const err93 = {instancePath:instancePath+"/parameters/" + i1+"/label",schemaPath:"#/properties/parameters/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data28.clause !== undefined){
if(!(validate57(data28.clause, {instancePath:instancePath+"/parameters/" + i1+"/clause",parentData:data28,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data28.type !== undefined){
if(!(validate59(data28.type, {instancePath:instancePath+"/parameters/" + i1+"/type",parentData:data28,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data28.value !== undefined){
let data33 = data28.value;
const _errs67 = errors;
let valid12 = false;
let passing0 = null;
const _errs68 = errors;
if(data33 !== null){
const err94 = {instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid0 = _errs68 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs70 = errors;
if(!(validate61(data33, {instancePath:instancePath+"/parameters/" + i1+"/value",parentData:data28,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs70 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err95 = {instancePath:instancePath+"/parameters/" + i1+"/value",schemaPath:"#/properties/parameters/items/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/parameters/" + i1,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.fees !== undefined){
let data34 = data.fees;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err98 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data35.label === undefined){
const err99 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data35.amount === undefined){
const err100 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data35.each === undefined){
const err101 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data35.by === undefined){
const err102 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data35.clause === undefined){
const err103 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key8 in data35){
if(!((((((key8 === "id") || (key8 === "label")) || (key8 === "amount")) || (key8 === "each")) || (key8 === "by")) || (key8 === "clause"))){
const err104 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data35.id !== undefined){
let data36 = data35.id;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err105 = {instancePath:instancePath+"/fees/" + i2+"/id",schemaPath:"#/properties/fees/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/fees/" + i2+"/id",schemaPath:"#/properties/fees/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data35.label !== undefined){
if(typeof data35.label !== "string"){
const err107 = {instancePath:instancePath+"/fees/" + i2+"/label",schemaPath:"#/properties/fees/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data35.amount !== undefined){
let data38 = data35.amount;
const _errs81 = errors;
let valid16 = false;
let passing1 = null;
const _errs82 = errors;
if(data38 !== null){
const err108 = {instancePath:instancePath+"/fees/" + i2+"/amount",schemaPath:"#/properties/fees/items/properties/amount/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid1 = _errs82 === errors;
if(_valid1){
valid16 = true;
passing1 = 0;
}
const _errs84 = errors;
if(!(validate61(data38, {instancePath:instancePath+"/fees/" + i2+"/amount",parentData:data35,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid1 = _errs84 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid16 = true;
passing1 = 1;
}
}
if(!valid16){
const err109 = {instancePath:instancePath+"/fees/" + i2+"/amount",schemaPath:"#/properties/fees/items/properties/amount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data35.each !== undefined){
if(!(validate78(data35.each, {instancePath:instancePath+"/fees/" + i2+"/each",parentData:data35,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data35.by !== undefined){
let data40 = data35.by;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err110 = {instancePath:instancePath+"/fees/" + i2+"/by/" + i3,schemaPath:"#/properties/fees/items/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/fees/" + i2+"/by/" + i3,schemaPath:"#/properties/fees/items/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/fees/" + i2+"/by",schemaPath:"#/properties/fees/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data35.clause !== undefined){
if(!(validate57(data35.clause, {instancePath:instancePath+"/fees/" + i2+"/clause",parentData:data35,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/fees/" + i2,schemaPath:"#/properties/fees/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/fees",schemaPath:"#/properties/fees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.calendars !== undefined){
let data43 = data.calendars;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.id === undefined){
const err115 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data44.label === undefined){
const err116 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data44.zone === undefined){
const err117 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data44.hours === undefined){
const err118 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data44.closed === undefined){
const err119 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data44.closedYearly === undefined){
const err120 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "closedYearly"},message:"must have required property '"+"closedYearly"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data44.openings === undefined){
const err121 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "openings"},message:"must have required property '"+"openings"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data44.holidayYears === undefined){
const err122 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "holidayYears"},message:"must have required property '"+"holidayYears"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data44.combination === undefined){
const err123 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "combination"},message:"must have required property '"+"combination"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data44.clause === undefined){
const err124 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key9 in data44){
if(!(func1.call(schema19.properties.calendars.items.properties, key9))){
const err125 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data44.id !== undefined){
let data45 = data44.id;
if(typeof data45 === "string"){
if(!pattern4.test(data45)){
const err126 = {instancePath:instancePath+"/calendars/" + i4+"/id",schemaPath:"#/properties/calendars/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/calendars/" + i4+"/id",schemaPath:"#/properties/calendars/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data44.label !== undefined){
if(typeof data44.label !== "string"){
const err128 = {instancePath:instancePath+"/calendars/" + i4+"/label",schemaPath:"#/properties/calendars/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data44.zone !== undefined){
let data47 = data44.zone;
if((typeof data47 !== "string") && (data47 !== null)){
const err129 = {instancePath:instancePath+"/calendars/" + i4+"/zone",schemaPath:"#/properties/calendars/items/properties/zone/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.zone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err130 = {instancePath:instancePath+"/calendars/" + i4+"/zone",schemaPath:"#/properties/calendars/items/properties/zone/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data44.hours !== undefined){
let data48 = data44.hours;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.weekdays === undefined){
const err131 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "weekdays"},message:"must have required property '"+"weekdays"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data49.from === undefined){
const err132 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data49.to === undefined){
const err133 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data49.since === undefined){
const err134 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data49.before === undefined){
const err135 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data49.clause === undefined){
const err136 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key10 in data49){
if(!((((((key10 === "weekdays") || (key10 === "from")) || (key10 === "to")) || (key10 === "since")) || (key10 === "before")) || (key10 === "clause"))){
const err137 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data49.weekdays !== undefined){
let data50 = data49.weekdays;
if(Array.isArray(data50)){
if(data50.length < 1){
const err138 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/weekdays",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err139 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/weekdays/" + i6,schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 7 || isNaN(data51)){
const err140 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/weekdays/" + i6,schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err141 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/weekdays/" + i6,schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/weekdays",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data49.from !== undefined){
let data52 = data49.from;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err143 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/from",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1440 || isNaN(data52)){
const err144 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/from",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err145 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/from",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data49.to !== undefined){
let data53 = data49.to;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err146 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/to",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1440 || isNaN(data53)){
const err147 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/to",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err148 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/to",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data49.since !== undefined){
let data54 = data49.since;
if((typeof data54 !== "string") && (data54 !== null)){
const err149 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/since",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/since/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.hours.items.properties.since.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err150 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/since",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data49.before !== undefined){
let data55 = data49.before;
if((typeof data55 !== "string") && (data55 !== null)){
const err151 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/before",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/before/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.hours.items.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err152 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/before",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data49.clause !== undefined){
if(!(validate57(data49.clause, {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5+"/clause",parentData:data49,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err153 = {instancePath:instancePath+"/calendars/" + i4+"/hours/" + i5,schemaPath:"#/properties/calendars/items/properties/hours/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/calendars/" + i4+"/hours",schemaPath:"#/properties/calendars/items/properties/hours/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data44.closed !== undefined){
let data57 = data44.closed;
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.first === undefined){
const err155 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data58.before === undefined){
const err156 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data58.why === undefined){
const err157 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data58.clause === undefined){
const err158 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key11 in data58){
if(!((((key11 === "first") || (key11 === "before")) || (key11 === "why")) || (key11 === "clause"))){
const err159 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7,schemaPath:"#/properties/calendars/items/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data58.first !== undefined){
let data59 = data58.first;
if(typeof data59 === "string"){
if(!pattern5.test(data59)){
const err160 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7+"/first",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/first/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7+"/first",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data58.before !== undefined){
let data60 = data58.before;
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
const err162 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7+"/before",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7+"/before",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data58.why !== undefined){
if(typeof data58.why !== "string"){
const err164 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7+"/why",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data58.clause !== undefined){
if(!(validate57(data58.clause, {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7+"/clause",parentData:data58,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err165 = {instancePath:instancePath+"/calendars/" + i4+"/closed/" + i7,schemaPath:"#/properties/calendars/items/properties/closed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/calendars/" + i4+"/closed",schemaPath:"#/properties/calendars/items/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data44.closedYearly !== undefined){
let data63 = data44.closedYearly;
if(Array.isArray(data63)){
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.month === undefined){
const err167 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8,schemaPath:"#/properties/calendars/items/properties/closedYearly/items/required",keyword:"required",params:{missingProperty: "month"},message:"must have required property '"+"month"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data64.day === undefined){
const err168 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8,schemaPath:"#/properties/calendars/items/properties/closedYearly/items/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data64.clause === undefined){
const err169 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8,schemaPath:"#/properties/calendars/items/properties/closedYearly/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key12 in data64){
if(!(((key12 === "month") || (key12 === "day")) || (key12 === "clause"))){
const err170 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8,schemaPath:"#/properties/calendars/items/properties/closedYearly/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data64.month !== undefined){
let data65 = data64.month;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err171 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/month",schemaPath:"#/properties/calendars/items/properties/closedYearly/items/properties/month/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 12 || isNaN(data65)){
const err172 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/month",schemaPath:"#/properties/calendars/items/properties/closedYearly/items/properties/month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err173 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/month",schemaPath:"#/properties/calendars/items/properties/closedYearly/items/properties/month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data64.day !== undefined){
let data66 = data64.day;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err174 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/day",schemaPath:"#/properties/calendars/items/properties/closedYearly/items/properties/day/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 31 || isNaN(data66)){
const err175 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/day",schemaPath:"#/properties/calendars/items/properties/closedYearly/items/properties/day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err176 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/day",schemaPath:"#/properties/calendars/items/properties/closedYearly/items/properties/day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data64.clause !== undefined){
if(!(validate57(data64.clause, {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8+"/clause",parentData:data64,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err177 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly/" + i8,schemaPath:"#/properties/calendars/items/properties/closedYearly/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/calendars/" + i4+"/closedYearly",schemaPath:"#/properties/calendars/items/properties/closedYearly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data44.openings !== undefined){
let data68 = data44.openings;
if(Array.isArray(data68)){
const len9 = data68.length;
for(let i9=0; i9<len9; i9++){
let data69 = data68[i9];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.date === undefined){
const err179 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9,schemaPath:"#/properties/calendars/items/properties/openings/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data69.from === undefined){
const err180 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9,schemaPath:"#/properties/calendars/items/properties/openings/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data69.to === undefined){
const err181 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9,schemaPath:"#/properties/calendars/items/properties/openings/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data69.clause === undefined){
const err182 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9,schemaPath:"#/properties/calendars/items/properties/openings/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key13 in data69){
if(!((((key13 === "date") || (key13 === "from")) || (key13 === "to")) || (key13 === "clause"))){
const err183 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9,schemaPath:"#/properties/calendars/items/properties/openings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data69.date !== undefined){
let data70 = data69.date;
if(typeof data70 === "string"){
if(!pattern5.test(data70)){
const err184 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/date",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/date",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data69.from !== undefined){
let data71 = data69.from;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err186 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/from",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1440 || isNaN(data71)){
const err187 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/from",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err188 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/from",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data69.to !== undefined){
let data72 = data69.to;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err189 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/to",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1440 || isNaN(data72)){
const err190 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/to",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err191 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/to",schemaPath:"#/properties/calendars/items/properties/openings/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data69.clause !== undefined){
if(!(validate57(data69.clause, {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9+"/clause",parentData:data69,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err192 = {instancePath:instancePath+"/calendars/" + i4+"/openings/" + i9,schemaPath:"#/properties/calendars/items/properties/openings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/calendars/" + i4+"/openings",schemaPath:"#/properties/calendars/items/properties/openings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data44.holidayYears !== undefined){
let data74 = data44.holidayYears;
if((!(Array.isArray(data74))) && (data74 !== null)){
const err194 = {instancePath:instancePath+"/calendars/" + i4+"/holidayYears",schemaPath:"#/properties/calendars/items/properties/holidayYears/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.holidayYears.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(Array.isArray(data74)){
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
let data75 = data74[i10];
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err195 = {instancePath:instancePath+"/calendars/" + i4+"/holidayYears/" + i10,schemaPath:"#/properties/calendars/items/properties/holidayYears/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9999 || isNaN(data75)){
const err196 = {instancePath:instancePath+"/calendars/" + i4+"/holidayYears/" + i10,schemaPath:"#/properties/calendars/items/properties/holidayYears/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data75 < 1 || isNaN(data75)){
const err197 = {instancePath:instancePath+"/calendars/" + i4+"/holidayYears/" + i10,schemaPath:"#/properties/calendars/items/properties/holidayYears/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
}
}
if(data44.combination !== undefined){
let data76 = data44.combination;
const _errs159 = errors;
let valid38 = false;
let passing2 = null;
const _errs160 = errors;
if(data76 !== null){
const err198 = {instancePath:instancePath+"/calendars/" + i4+"/combination",schemaPath:"#/properties/calendars/items/properties/combination/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid2 = _errs160 === errors;
if(_valid2){
valid38 = true;
passing2 = 0;
}
const _errs162 = errors;
if(!(validate88(data76, {instancePath:instancePath+"/calendars/" + i4+"/combination",parentData:data44,parentDataProperty:"combination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var _valid2 = _errs162 === errors;
if(_valid2 && valid38){
valid38 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid38 = true;
passing2 = 1;
}
}
if(!valid38){
const err199 = {instancePath:instancePath+"/calendars/" + i4+"/combination",schemaPath:"#/properties/calendars/items/properties/combination/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
if(data44.clause !== undefined){
if(!(validate57(data44.clause, {instancePath:instancePath+"/calendars/" + i4+"/clause",parentData:data44,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err200 = {instancePath:instancePath+"/calendars/" + i4,schemaPath:"#/properties/calendars/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data78 = data.dimensions;
if(Array.isArray(data78)){
const len11 = data78.length;
for(let i11=0; i11<len11; i11++){
let data79 = data78[i11];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.id === undefined){
const err202 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data79.label === undefined){
const err203 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data79.ordered === undefined){
const err204 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "ordered"},message:"must have required property '"+"ordered"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data79.fromRecords === undefined){
const err205 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "fromRecords"},message:"must have required property '"+"fromRecords"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data79.values === undefined){
const err206 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data79.derivation === undefined){
const err207 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "derivation"},message:"must have required property '"+"derivation"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key14 in data79){
if(!((((((key14 === "id") || (key14 === "label")) || (key14 === "ordered")) || (key14 === "fromRecords")) || (key14 === "values")) || (key14 === "derivation"))){
const err208 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data79.id !== undefined){
let data80 = data79.id;
if(typeof data80 === "string"){
if(!pattern4.test(data80)){
const err209 = {instancePath:instancePath+"/dimensions/" + i11+"/id",schemaPath:"#/properties/dimensions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/dimensions/" + i11+"/id",schemaPath:"#/properties/dimensions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data79.label !== undefined){
if(typeof data79.label !== "string"){
const err211 = {instancePath:instancePath+"/dimensions/" + i11+"/label",schemaPath:"#/properties/dimensions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data79.ordered !== undefined){
if(typeof data79.ordered !== "boolean"){
const err212 = {instancePath:instancePath+"/dimensions/" + i11+"/ordered",schemaPath:"#/properties/dimensions/items/properties/ordered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data79.fromRecords !== undefined){
if(typeof data79.fromRecords !== "boolean"){
const err213 = {instancePath:instancePath+"/dimensions/" + i11+"/fromRecords",schemaPath:"#/properties/dimensions/items/properties/fromRecords/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data79.values !== undefined){
let data84 = data79.values;
if(Array.isArray(data84)){
const len12 = data84.length;
for(let i12=0; i12<len12; i12++){
let data85 = data84[i12];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.id === undefined){
const err214 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12,schemaPath:"#/properties/dimensions/items/properties/values/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data85.label === undefined){
const err215 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12,schemaPath:"#/properties/dimensions/items/properties/values/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key15 in data85){
if(!((key15 === "id") || (key15 === "label"))){
const err216 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12,schemaPath:"#/properties/dimensions/items/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data85.id !== undefined){
let data86 = data85.id;
if(typeof data86 === "string"){
if(!pattern4.test(data86)){
const err217 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12+"/id",schemaPath:"#/properties/dimensions/items/properties/values/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12+"/id",schemaPath:"#/properties/dimensions/items/properties/values/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data85.label !== undefined){
if(typeof data85.label !== "string"){
const err219 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12+"/label",schemaPath:"#/properties/dimensions/items/properties/values/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/dimensions/" + i11+"/values/" + i12,schemaPath:"#/properties/dimensions/items/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/dimensions/" + i11+"/values",schemaPath:"#/properties/dimensions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data79.derivation !== undefined){
let data88 = data79.derivation;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (data88 !== null)){
const err222 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation",schemaPath:"#/properties/dimensions/items/properties/derivation/type",keyword:"type",params:{type: schema19.properties.dimensions.items.properties.derivation.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.by === undefined){
const err223 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation",schemaPath:"#/properties/dimensions/items/properties/derivation/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data88.rows === undefined){
const err224 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation",schemaPath:"#/properties/dimensions/items/properties/derivation/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key16 in data88){
if(!((key16 === "by") || (key16 === "rows"))){
const err225 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation",schemaPath:"#/properties/dimensions/items/properties/derivation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data88.by !== undefined){
let data89 = data88.by;
if(Array.isArray(data89)){
const len13 = data89.length;
for(let i13=0; i13<len13; i13++){
let data90 = data89[i13];
if(typeof data90 === "string"){
if(!pattern4.test(data90)){
const err226 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/by/" + i13,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/by/" + i13,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/by",schemaPath:"#/properties/dimensions/items/properties/derivation/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data88.rows !== undefined){
let data91 = data88.rows;
if(Array.isArray(data91)){
const len14 = data91.length;
for(let i14=0; i14<len14; i14++){
let data92 = data91[i14];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.selector === undefined){
const err229 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data92.otherwise === undefined){
const err230 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/required",keyword:"required",params:{missingProperty: "otherwise"},message:"must have required property '"+"otherwise"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data92.value === undefined){
const err231 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key17 in data92){
if(!(((key17 === "selector") || (key17 === "otherwise")) || (key17 === "value"))){
const err232 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data92.selector !== undefined){
if(!(validate64(data92.selector, {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14+"/selector",parentData:data92,parentDataProperty:"selector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data92.otherwise !== undefined){
if(typeof data92.otherwise !== "boolean"){
const err233 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14+"/otherwise",schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/properties/otherwise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data92.value !== undefined){
let data95 = data92.value;
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err234 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14+"/value",schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14+"/value",schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows/" + i14,schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/dimensions/" + i11+"/derivation/rows",schemaPath:"#/properties/dimensions/items/properties/derivation/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
}
else {
const err238 = {instancePath:instancePath+"/dimensions/" + i11,schemaPath:"#/properties/dimensions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.services !== undefined){
let data96 = data.services;
if(Array.isArray(data96)){
const len15 = data96.length;
for(let i15=0; i15<len15; i15++){
let data97 = data96[i15];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.id === undefined){
const err240 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data97.label === undefined){
const err241 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data97.fee === undefined){
const err242 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "fee"},message:"must have required property '"+"fee"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data97.hours === undefined){
const err243 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data97.clause === undefined){
const err244 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key18 in data97){
if(!(((((key18 === "id") || (key18 === "label")) || (key18 === "fee")) || (key18 === "hours")) || (key18 === "clause"))){
const err245 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data97.id !== undefined){
let data98 = data97.id;
if(typeof data98 === "string"){
if(!pattern4.test(data98)){
const err246 = {instancePath:instancePath+"/services/" + i15+"/id",schemaPath:"#/properties/services/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/services/" + i15+"/id",schemaPath:"#/properties/services/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data97.label !== undefined){
if(typeof data97.label !== "string"){
const err248 = {instancePath:instancePath+"/services/" + i15+"/label",schemaPath:"#/properties/services/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data97.fee !== undefined){
let data100 = data97.fee;
if((typeof data100 !== "string") && (data100 !== null)){
const err249 = {instancePath:instancePath+"/services/" + i15+"/fee",schemaPath:"#/properties/services/items/properties/fee/type",keyword:"type",params:{type: schema19.properties.services.items.properties.fee.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(typeof data100 === "string"){
if(!pattern4.test(data100)){
const err250 = {instancePath:instancePath+"/services/" + i15+"/fee",schemaPath:"#/properties/services/items/properties/fee/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data97.hours !== undefined){
let data101 = data97.hours;
if((typeof data101 !== "string") && (data101 !== null)){
const err251 = {instancePath:instancePath+"/services/" + i15+"/hours",schemaPath:"#/properties/services/items/properties/hours/type",keyword:"type",params:{type: schema19.properties.services.items.properties.hours.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
const err252 = {instancePath:instancePath+"/services/" + i15+"/hours",schemaPath:"#/properties/services/items/properties/hours/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
if(data97.clause !== undefined){
if(!(validate57(data97.clause, {instancePath:instancePath+"/services/" + i15+"/clause",parentData:data97,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err253 = {instancePath:instancePath+"/services/" + i15,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.spans !== undefined){
let data103 = data.spans;
if(Array.isArray(data103)){
const len16 = data103.length;
for(let i16=0; i16<len16; i16++){
let data104 = data103[i16];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id === undefined){
const err255 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data104.label === undefined){
const err256 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data104.source === undefined){
const err257 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data104.condition === undefined){
const err258 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data104.atLeastSeconds === undefined){
const err259 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "atLeastSeconds"},message:"must have required property '"+"atLeastSeconds"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data104.over === undefined){
const err260 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "over"},message:"must have required property '"+"over"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data104.streak === undefined){
const err261 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "streak"},message:"must have required property '"+"streak"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data104.wholeMinutes === undefined){
const err262 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "wholeMinutes"},message:"must have required property '"+"wholeMinutes"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data104.clause === undefined){
const err263 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key19 in data104){
if(!(func1.call(schema19.properties.spans.items.properties, key19))){
const err264 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data104.id !== undefined){
let data105 = data104.id;
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err265 = {instancePath:instancePath+"/spans/" + i16+"/id",schemaPath:"#/properties/spans/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/spans/" + i16+"/id",schemaPath:"#/properties/spans/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data104.label !== undefined){
if(typeof data104.label !== "string"){
const err267 = {instancePath:instancePath+"/spans/" + i16+"/label",schemaPath:"#/properties/spans/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data104.source !== undefined){
let data107 = data104.source;
if(!(((((((data107 === "outage") || (data107 === "maintenance")) || (data107 === "deployment")) || (data107 === "probe")) || (data107 === "request")) || (data107 === "ticket")) || (data107 === "expression"))){
const err268 = {instancePath:instancePath+"/spans/" + i16+"/source",schemaPath:"#/properties/spans/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.spans.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data104.condition !== undefined){
let data108 = data104.condition;
const _errs228 = errors;
let valid57 = false;
let passing3 = null;
const _errs229 = errors;
if(data108 !== null){
const err269 = {instancePath:instancePath+"/spans/" + i16+"/condition",schemaPath:"#/properties/spans/items/properties/condition/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid3 = _errs229 === errors;
if(_valid3){
valid57 = true;
passing3 = 0;
}
const _errs231 = errors;
if(!(validate61(data108, {instancePath:instancePath+"/spans/" + i16+"/condition",parentData:data104,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid3 = _errs231 === errors;
if(_valid3 && valid57){
valid57 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid57 = true;
passing3 = 1;
}
}
if(!valid57){
const err270 = {instancePath:instancePath+"/spans/" + i16+"/condition",schemaPath:"#/properties/spans/items/properties/condition/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
}
if(data104.atLeastSeconds !== undefined){
let data109 = data104.atLeastSeconds;
if((!((typeof data109 == "number") && (isFinite(data109)))) && (data109 !== null)){
const err271 = {instancePath:instancePath+"/spans/" + i16+"/atLeastSeconds",schemaPath:"#/properties/spans/items/properties/atLeastSeconds/type",keyword:"type",params:{type: schema19.properties.spans.items.properties.atLeastSeconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
const err272 = {instancePath:instancePath+"/spans/" + i16+"/atLeastSeconds",schemaPath:"#/properties/spans/items/properties/atLeastSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
if(data104.over !== undefined){
let data110 = data104.over;
if((!(data110 && typeof data110 == "object" && !Array.isArray(data110))) && (data110 !== null)){
const err273 = {instancePath:instancePath+"/spans/" + i16+"/over",schemaPath:"#/properties/spans/items/properties/over/type",keyword:"type",params:{type: schema19.properties.spans.items.properties.over.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.seconds === undefined){
const err274 = {instancePath:instancePath+"/spans/" + i16+"/over",schemaPath:"#/properties/spans/items/properties/over/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data110.needs === undefined){
const err275 = {instancePath:instancePath+"/spans/" + i16+"/over",schemaPath:"#/properties/spans/items/properties/over/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key20 in data110){
if(!((key20 === "seconds") || (key20 === "needs"))){
const err276 = {instancePath:instancePath+"/spans/" + i16+"/over",schemaPath:"#/properties/spans/items/properties/over/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data110.seconds !== undefined){
let data111 = data110.seconds;
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 <= 0 || isNaN(data111)){
const err277 = {instancePath:instancePath+"/spans/" + i16+"/over/seconds",schemaPath:"#/properties/spans/items/properties/over/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/spans/" + i16+"/over/seconds",schemaPath:"#/properties/spans/items/properties/over/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data110.needs !== undefined){
let data112 = data110.needs;
if((!(data112 && typeof data112 == "object" && !Array.isArray(data112))) && (data112 !== null)){
const err279 = {instancePath:instancePath+"/spans/" + i16+"/over/needs",schemaPath:"#/properties/spans/items/properties/over/properties/needs/type",keyword:"type",params:{type: schema19.properties.spans.items.properties.over.properties.needs.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.count === undefined){
const err280 = {instancePath:instancePath+"/spans/" + i16+"/over/needs",schemaPath:"#/properties/spans/items/properties/over/properties/needs/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data112.otherwise === undefined){
const err281 = {instancePath:instancePath+"/spans/" + i16+"/over/needs",schemaPath:"#/properties/spans/items/properties/over/properties/needs/required",keyword:"required",params:{missingProperty: "otherwise"},message:"must have required property '"+"otherwise"+"'"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key21 in data112){
if(!((key21 === "count") || (key21 === "otherwise"))){
const err282 = {instancePath:instancePath+"/spans/" + i16+"/over/needs",schemaPath:"#/properties/spans/items/properties/over/properties/needs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data112.count !== undefined){
let data113 = data112.count;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err283 = {instancePath:instancePath+"/spans/" + i16+"/over/needs/count",schemaPath:"#/properties/spans/items/properties/over/properties/needs/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 1 || isNaN(data113)){
const err284 = {instancePath:instancePath+"/spans/" + i16+"/over/needs/count",schemaPath:"#/properties/spans/items/properties/over/properties/needs/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
if(data112.otherwise !== undefined){
let data114 = data112.otherwise;
if(!(((data114 === "good") || (data114 === "bad")) || (data114 === "removed"))){
const err285 = {instancePath:instancePath+"/spans/" + i16+"/over/needs/otherwise",schemaPath:"#/properties/spans/items/properties/over/properties/needs/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema19.properties.spans.items.properties.over.properties.needs.properties.otherwise.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
}
}
}
if(data104.streak !== undefined){
let data115 = data104.streak;
if((!(data115 && typeof data115 == "object" && !Array.isArray(data115))) && (data115 !== null)){
const err286 = {instancePath:instancePath+"/spans/" + i16+"/streak",schemaPath:"#/properties/spans/items/properties/streak/type",keyword:"type",params:{type: schema19.properties.spans.items.properties.streak.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.fails === undefined){
const err287 = {instancePath:instancePath+"/spans/" + i16+"/streak",schemaPath:"#/properties/spans/items/properties/streak/required",keyword:"required",params:{missingProperty: "fails"},message:"must have required property '"+"fails"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data115.answers === undefined){
const err288 = {instancePath:instancePath+"/spans/" + i16+"/streak",schemaPath:"#/properties/spans/items/properties/streak/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key22 in data115){
if(!((key22 === "fails") || (key22 === "answers"))){
const err289 = {instancePath:instancePath+"/spans/" + i16+"/streak",schemaPath:"#/properties/spans/items/properties/streak/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data115.fails !== undefined){
let data116 = data115.fails;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err290 = {instancePath:instancePath+"/spans/" + i16+"/streak/fails",schemaPath:"#/properties/spans/items/properties/streak/properties/fails/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 1 || isNaN(data116)){
const err291 = {instancePath:instancePath+"/spans/" + i16+"/streak/fails",schemaPath:"#/properties/spans/items/properties/streak/properties/fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
if(data115.answers !== undefined){
let data117 = data115.answers;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err292 = {instancePath:instancePath+"/spans/" + i16+"/streak/answers",schemaPath:"#/properties/spans/items/properties/streak/properties/answers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 1 || isNaN(data117)){
const err293 = {instancePath:instancePath+"/spans/" + i16+"/streak/answers",schemaPath:"#/properties/spans/items/properties/streak/properties/answers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
}
if(data104.wholeMinutes !== undefined){
if(typeof data104.wholeMinutes !== "boolean"){
const err294 = {instancePath:instancePath+"/spans/" + i16+"/wholeMinutes",schemaPath:"#/properties/spans/items/properties/wholeMinutes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data104.clause !== undefined){
if(!(validate57(data104.clause, {instancePath:instancePath+"/spans/" + i16+"/clause",parentData:data104,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err295 = {instancePath:instancePath+"/spans/" + i16,schemaPath:"#/properties/spans/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.definitions !== undefined){
let data120 = data.definitions;
if(Array.isArray(data120)){
const len17 = data120.length;
for(let i17=0; i17<len17; i17++){
let data121 = data120[i17];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.id === undefined){
const err297 = {instancePath:instancePath+"/definitions/" + i17,schemaPath:"#/properties/definitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data121.label === undefined){
const err298 = {instancePath:instancePath+"/definitions/" + i17,schemaPath:"#/properties/definitions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data121.value === undefined){
const err299 = {instancePath:instancePath+"/definitions/" + i17,schemaPath:"#/properties/definitions/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data121.clause === undefined){
const err300 = {instancePath:instancePath+"/definitions/" + i17,schemaPath:"#/properties/definitions/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key23 in data121){
if(!((((key23 === "id") || (key23 === "label")) || (key23 === "value")) || (key23 === "clause"))){
const err301 = {instancePath:instancePath+"/definitions/" + i17,schemaPath:"#/properties/definitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data121.id !== undefined){
let data122 = data121.id;
if(typeof data122 === "string"){
if(!pattern4.test(data122)){
const err302 = {instancePath:instancePath+"/definitions/" + i17+"/id",schemaPath:"#/properties/definitions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/definitions/" + i17+"/id",schemaPath:"#/properties/definitions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data121.label !== undefined){
if(typeof data121.label !== "string"){
const err304 = {instancePath:instancePath+"/definitions/" + i17+"/label",schemaPath:"#/properties/definitions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data121.value !== undefined){
if(!(validate61(data121.value, {instancePath:instancePath+"/definitions/" + i17+"/value",parentData:data121,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data121.clause !== undefined){
if(!(validate57(data121.clause, {instancePath:instancePath+"/definitions/" + i17+"/clause",parentData:data121,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err305 = {instancePath:instancePath+"/definitions/" + i17,schemaPath:"#/properties/definitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.facts !== undefined){
let data126 = data.facts;
if(Array.isArray(data126)){
const len18 = data126.length;
for(let i18=0; i18<len18; i18++){
let data127 = data126[i18];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.id === undefined){
const err307 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data127.label === undefined){
const err308 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data127.text === undefined){
const err309 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data127.by === undefined){
const err310 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data127.deadline === undefined){
const err311 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "deadline"},message:"must have required property '"+"deadline"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data127.silence === undefined){
const err312 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "silence"},message:"must have required property '"+"silence"+"'"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data127.clause === undefined){
const err313 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
for(const key24 in data127){
if(!(((((((key24 === "id") || (key24 === "label")) || (key24 === "text")) || (key24 === "by")) || (key24 === "deadline")) || (key24 === "silence")) || (key24 === "clause"))){
const err314 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data127.id !== undefined){
let data128 = data127.id;
if(typeof data128 === "string"){
if(!pattern4.test(data128)){
const err315 = {instancePath:instancePath+"/facts/" + i18+"/id",schemaPath:"#/properties/facts/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/facts/" + i18+"/id",schemaPath:"#/properties/facts/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data127.label !== undefined){
if(typeof data127.label !== "string"){
const err317 = {instancePath:instancePath+"/facts/" + i18+"/label",schemaPath:"#/properties/facts/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data127.text !== undefined){
if(typeof data127.text !== "string"){
const err318 = {instancePath:instancePath+"/facts/" + i18+"/text",schemaPath:"#/properties/facts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data127.by !== undefined){
let data131 = data127.by;
if((typeof data131 !== "string") && (data131 !== null)){
const err319 = {instancePath:instancePath+"/facts/" + i18+"/by",schemaPath:"#/properties/facts/items/properties/by/type",keyword:"type",params:{type: schema19.properties.facts.items.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(typeof data131 === "string"){
if(!pattern4.test(data131)){
const err320 = {instancePath:instancePath+"/facts/" + i18+"/by",schemaPath:"#/properties/facts/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
if(data127.deadline !== undefined){
let data132 = data127.deadline;
const _errs280 = errors;
let valid67 = false;
let passing4 = null;
const _errs281 = errors;
if(data132 !== null){
const err321 = {instancePath:instancePath+"/facts/" + i18+"/deadline",schemaPath:"#/properties/facts/items/properties/deadline/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid4 = _errs281 === errors;
if(_valid4){
valid67 = true;
passing4 = 0;
}
const _errs283 = errors;
if(!(validate97(data132, {instancePath:instancePath+"/facts/" + i18+"/deadline",parentData:data127,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid4 = _errs283 === errors;
if(_valid4 && valid67){
valid67 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid67 = true;
passing4 = 1;
}
}
if(!valid67){
const err322 = {instancePath:instancePath+"/facts/" + i18+"/deadline",schemaPath:"#/properties/facts/items/properties/deadline/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
else {
errors = _errs280;
if(vErrors !== null){
if(_errs280){
vErrors.length = _errs280;
}
else {
vErrors = null;
}
}
}
}
if(data127.silence !== undefined){
let data133 = data127.silence;
if(!(((data133 === null) || (data133 === "yes")) || (data133 === "no"))){
const err323 = {instancePath:instancePath+"/facts/" + i18+"/silence",schemaPath:"#/properties/facts/items/properties/silence/enum",keyword:"enum",params:{allowedValues: schema19.properties.facts.items.properties.silence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data127.clause !== undefined){
if(!(validate57(data127.clause, {instancePath:instancePath+"/facts/" + i18+"/clause",parentData:data127,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err324 = {instancePath:instancePath+"/facts/" + i18,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data.slos !== undefined){
let data135 = data.slos;
if(Array.isArray(data135)){
const len19 = data135.length;
for(let i19=0; i19<len19; i19++){
let data136 = data135[i19];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.id === undefined){
const err326 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data136.label === undefined){
const err327 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data136.service === undefined){
const err328 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data136.measure === undefined){
const err329 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data136.each === undefined){
const err330 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data136.where === undefined){
const err331 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data136.dimensions === undefined){
const err332 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data136.by === undefined){
const err333 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data136.cells === undefined){
const err334 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data136.judged === undefined){
const err335 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "judged"},message:"must have required property '"+"judged"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data136.needs === undefined){
const err336 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data136.noData === undefined){
const err337 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "noData"},message:"must have required property '"+"noData"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data136.shownDecimals === undefined){
const err338 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "shownDecimals"},message:"must have required property '"+"shownDecimals"+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data136.clause === undefined){
const err339 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key25 in data136){
if(!(func1.call(schema19.properties.slos.items.properties, key25))){
const err340 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data136.id !== undefined){
let data137 = data136.id;
if(typeof data137 === "string"){
if(!pattern4.test(data137)){
const err341 = {instancePath:instancePath+"/slos/" + i19+"/id",schemaPath:"#/properties/slos/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/slos/" + i19+"/id",schemaPath:"#/properties/slos/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data136.label !== undefined){
if(typeof data136.label !== "string"){
const err343 = {instancePath:instancePath+"/slos/" + i19+"/label",schemaPath:"#/properties/slos/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data136.service !== undefined){
let data139 = data136.service;
if((typeof data139 !== "string") && (data139 !== null)){
const err344 = {instancePath:instancePath+"/slos/" + i19+"/service",schemaPath:"#/properties/slos/items/properties/service/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(typeof data139 === "string"){
if(!pattern4.test(data139)){
const err345 = {instancePath:instancePath+"/slos/" + i19+"/service",schemaPath:"#/properties/slos/items/properties/service/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
if(data136.measure !== undefined){
let data140 = data136.measure;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
const tag0 = data140.kind;
if(typeof tag0 == "string"){
if(tag0 === "clock"){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.kind === undefined){
const err346 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data140.record === undefined){
const err347 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data140.start === undefined){
const err348 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data140.startRule === undefined){
const err349 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "startRule"},message:"must have required property '"+"startRule"+"'"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data140.stop === undefined){
const err350 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data140.pausedWhile === undefined){
const err351 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "pausedWhile"},message:"must have required property '"+"pausedWhile"+"'"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data140.countedBy === undefined){
const err352 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "countedBy"},message:"must have required property '"+"countedBy"+"'"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data140.neverStopped === undefined){
const err353 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "neverStopped"},message:"must have required property '"+"neverStopped"+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data140.onChange === undefined){
const err354 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "onChange"},message:"must have required property '"+"onChange"+"'"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data140.onReopening === undefined){
const err355 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/required",keyword:"required",params:{missingProperty: "onReopening"},message:"must have required property '"+"onReopening"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key26 in data140){
if(!(func1.call(schema19.properties.slos.items.properties.measure.oneOf[0].properties, key26))){
const err356 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data140.kind !== undefined){
if("clock" !== data140.kind){
const err357 = {instancePath:instancePath+"/slos/" + i19+"/measure/kind",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "clock"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data140.record !== undefined){
if("ticket" !== data140.record){
const err358 = {instancePath:instancePath+"/slos/" + i19+"/measure/record",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/record/const",keyword:"const",params:{allowedValue: "ticket"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data140.start !== undefined){
let data143 = data140.start;
if(Array.isArray(data143)){
if(data143.length < 1){
const err359 = {instancePath:instancePath+"/slos/" + i19+"/measure/start",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/start/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
const len20 = data143.length;
for(let i20=0; i20<len20; i20++){
if(typeof data143[i20] !== "string"){
const err360 = {instancePath:instancePath+"/slos/" + i19+"/measure/start/" + i20,schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/start/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/slos/" + i19+"/measure/start",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/start/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data140.startRule !== undefined){
let data145 = data140.startRule;
if(!(((data145 === "one") || (data145 === "later")) || (data145 === "earlier"))){
const err362 = {instancePath:instancePath+"/slos/" + i19+"/measure/startRule",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/startRule/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.measure.oneOf[0].properties.startRule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data140.stop !== undefined){
if(typeof data140.stop !== "string"){
const err363 = {instancePath:instancePath+"/slos/" + i19+"/measure/stop",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/stop/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data140.pausedWhile !== undefined){
let data147 = data140.pausedWhile;
if(Array.isArray(data147)){
const len21 = data147.length;
for(let i21=0; i21<len21; i21++){
if(typeof data147[i21] !== "string"){
const err364 = {instancePath:instancePath+"/slos/" + i19+"/measure/pausedWhile/" + i21,schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/pausedWhile/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/slos/" + i19+"/measure/pausedWhile",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/pausedWhile/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data140.countedBy !== undefined){
if(typeof data140.countedBy !== "string"){
const err366 = {instancePath:instancePath+"/slos/" + i19+"/measure/countedBy",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/countedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data140.neverStopped !== undefined){
let data150 = data140.neverStopped;
if(!(((data150 === "not counted") || (data150 === "counts as missed")) || (data150 === "counts as met"))){
const err367 = {instancePath:instancePath+"/slos/" + i19+"/measure/neverStopped",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/neverStopped/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.measure.oneOf[0].properties.neverStopped.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data140.onChange !== undefined){
let data151 = data140.onChange;
if(!((data151 === "last") || (data151 === "first"))){
const err368 = {instancePath:instancePath+"/slos/" + i19+"/measure/onChange",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/onChange/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.measure.oneOf[0].properties.onChange.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data140.onReopening !== undefined){
let data152 = data140.onReopening;
if(!((((data152 === null) || (data152 === "continue")) || (data152 === "restart")) || (data152 === "new"))){
const err369 = {instancePath:instancePath+"/slos/" + i19+"/measure/onReopening",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/properties/onReopening/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.measure.oneOf[0].properties.onReopening.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
var props7 = true;
}
else if(tag0 === "value"){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.kind === undefined){
const err371 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data140.expression === undefined){
const err372 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/1/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key27 in data140){
if(!((key27 === "kind") || (key27 === "expression"))){
const err373 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data140.kind !== undefined){
if("value" !== data140.kind){
const err374 = {instancePath:instancePath+"/slos/" + i19+"/measure/kind",schemaPath:"#/properties/slos/items/properties/measure/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data140.expression !== undefined){
if(!(validate61(data140.expression, {instancePath:instancePath+"/slos/" + i19+"/measure/expression",parentData:data140,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err375 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(props7 !== true){
props7 = true;
}
}
else {
const err376 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/slos/" + i19+"/measure",schemaPath:"#/properties/slos/items/properties/measure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data136.each !== undefined){
if(!(validate78(data136.each, {instancePath:instancePath+"/slos/" + i19+"/each",parentData:data136,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data136.where !== undefined){
let data156 = data136.where;
const _errs328 = errors;
let valid80 = false;
let passing5 = null;
const _errs329 = errors;
if(data156 !== null){
const err379 = {instancePath:instancePath+"/slos/" + i19+"/where",schemaPath:"#/properties/slos/items/properties/where/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid5 = _errs329 === errors;
if(_valid5){
valid80 = true;
passing5 = 0;
}
const _errs331 = errors;
if(!(validate61(data156, {instancePath:instancePath+"/slos/" + i19+"/where",parentData:data136,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid5 = _errs331 === errors;
if(_valid5 && valid80){
valid80 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid80 = true;
passing5 = 1;
}
}
if(!valid80){
const err380 = {instancePath:instancePath+"/slos/" + i19+"/where",schemaPath:"#/properties/slos/items/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data136.dimensions !== undefined){
let data157 = data136.dimensions;
if(Array.isArray(data157)){
const len22 = data157.length;
for(let i22=0; i22<len22; i22++){
let data158 = data157[i22];
if(typeof data158 === "string"){
if(!pattern4.test(data158)){
const err381 = {instancePath:instancePath+"/slos/" + i19+"/dimensions/" + i22,schemaPath:"#/properties/slos/items/properties/dimensions/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/slos/" + i19+"/dimensions/" + i22,schemaPath:"#/properties/slos/items/properties/dimensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/slos/" + i19+"/dimensions",schemaPath:"#/properties/slos/items/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data136.by !== undefined){
let data159 = data136.by;
if(Array.isArray(data159)){
const len23 = data159.length;
for(let i23=0; i23<len23; i23++){
let data160 = data159[i23];
if(typeof data160 === "string"){
if(!pattern4.test(data160)){
const err384 = {instancePath:instancePath+"/slos/" + i19+"/by/" + i23,schemaPath:"#/properties/slos/items/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/slos/" + i19+"/by/" + i23,schemaPath:"#/properties/slos/items/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/slos/" + i19+"/by",schemaPath:"#/properties/slos/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data136.cells !== undefined){
let data161 = data136.cells;
if(Array.isArray(data161)){
const len24 = data161.length;
for(let i24=0; i24<len24; i24++){
let data162 = data161[i24];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.cell === undefined){
const err387 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data162.during === undefined){
const err388 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "during"},message:"must have required property '"+"during"+"'"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data162.promise === undefined){
const err389 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "promise"},message:"must have required property '"+"promise"+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data162.clause === undefined){
const err390 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key28 in data162){
if(!((((key28 === "cell") || (key28 === "during")) || (key28 === "promise")) || (key28 === "clause"))){
const err391 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24,schemaPath:"#/properties/slos/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data162.cell !== undefined){
if(!(validate103(data162.cell, {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24+"/cell",parentData:data162,parentDataProperty:"cell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data162.during !== undefined){
if(!(validate105(data162.during, {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24+"/during",parentData:data162,parentDataProperty:"during",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data162.promise !== undefined){
let data165 = data162.promise;
const _errs348 = errors;
let valid88 = false;
let passing6 = null;
const _errs349 = errors;
if(data165 !== null){
const err392 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24+"/promise",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid6 = _errs349 === errors;
if(_valid6){
valid88 = true;
passing6 = 0;
}
const _errs351 = errors;
if(!(validate107(data165, {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24+"/promise",parentData:data162,parentDataProperty:"promise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid6 = _errs351 === errors;
if(_valid6 && valid88){
valid88 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid88 = true;
passing6 = 1;
}
}
if(!valid88){
const err393 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24+"/promise",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
else {
errors = _errs348;
if(vErrors !== null){
if(_errs348){
vErrors.length = _errs348;
}
else {
vErrors = null;
}
}
}
}
if(data162.clause !== undefined){
if(!(validate57(data162.clause, {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24+"/clause",parentData:data162,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err394 = {instancePath:instancePath+"/slos/" + i19+"/cells/" + i24,schemaPath:"#/properties/slos/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/slos/" + i19+"/cells",schemaPath:"#/properties/slos/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data136.judged !== undefined){
let data167 = data136.judged;
if((!(data167 && typeof data167 == "object" && !Array.isArray(data167))) && (data167 !== null)){
const err396 = {instancePath:instancePath+"/slos/" + i19+"/judged",schemaPath:"#/properties/slos/items/properties/judged/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.judged.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.decimals === undefined){
const err397 = {instancePath:instancePath+"/slos/" + i19+"/judged",schemaPath:"#/properties/slos/items/properties/judged/required",keyword:"required",params:{missingProperty: "decimals"},message:"must have required property '"+"decimals"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data167.mode === undefined){
const err398 = {instancePath:instancePath+"/slos/" + i19+"/judged",schemaPath:"#/properties/slos/items/properties/judged/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key29 in data167){
if(!((key29 === "decimals") || (key29 === "mode"))){
const err399 = {instancePath:instancePath+"/slos/" + i19+"/judged",schemaPath:"#/properties/slos/items/properties/judged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data167.decimals !== undefined){
let data168 = data167.decimals;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err400 = {instancePath:instancePath+"/slos/" + i19+"/judged/decimals",schemaPath:"#/properties/slos/items/properties/judged/properties/decimals/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
const err401 = {instancePath:instancePath+"/slos/" + i19+"/judged/decimals",schemaPath:"#/properties/slos/items/properties/judged/properties/decimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
if(data167.mode !== undefined){
let data169 = data167.mode;
if(!((((data169 === "half up") || (data169 === "half even")) || (data169 === "down")) || (data169 === "up"))){
const err402 = {instancePath:instancePath+"/slos/" + i19+"/judged/mode",schemaPath:"#/properties/slos/items/properties/judged/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.judged.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
if(data136.needs !== undefined){
let data170 = data136.needs;
if((!(data170 && typeof data170 == "object" && !Array.isArray(data170))) && (data170 !== null)){
const err403 = {instancePath:instancePath+"/slos/" + i19+"/needs",schemaPath:"#/properties/slos/items/properties/needs/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.needs.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.count === undefined){
const err404 = {instancePath:instancePath+"/slos/" + i19+"/needs",schemaPath:"#/properties/slos/items/properties/needs/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data170.record === undefined){
const err405 = {instancePath:instancePath+"/slos/" + i19+"/needs",schemaPath:"#/properties/slos/items/properties/needs/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data170.otherwise === undefined){
const err406 = {instancePath:instancePath+"/slos/" + i19+"/needs",schemaPath:"#/properties/slos/items/properties/needs/required",keyword:"required",params:{missingProperty: "otherwise"},message:"must have required property '"+"otherwise"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key30 in data170){
if(!(((key30 === "count") || (key30 === "record")) || (key30 === "otherwise"))){
const err407 = {instancePath:instancePath+"/slos/" + i19+"/needs",schemaPath:"#/properties/slos/items/properties/needs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data170.count !== undefined){
let data171 = data170.count;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err408 = {instancePath:instancePath+"/slos/" + i19+"/needs/count",schemaPath:"#/properties/slos/items/properties/needs/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 1 || isNaN(data171)){
const err409 = {instancePath:instancePath+"/slos/" + i19+"/needs/count",schemaPath:"#/properties/slos/items/properties/needs/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
if(data170.record !== undefined){
if(typeof data170.record !== "string"){
const err410 = {instancePath:instancePath+"/slos/" + i19+"/needs/record",schemaPath:"#/properties/slos/items/properties/needs/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data170.otherwise !== undefined){
let data173 = data170.otherwise;
if(!(((data173 === "not judged") || (data173 === "met")) || (data173 === "missed"))){
const err411 = {instancePath:instancePath+"/slos/" + i19+"/needs/otherwise",schemaPath:"#/properties/slos/items/properties/needs/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.needs.properties.otherwise.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
}
if(data136.noData !== undefined){
let data174 = data136.noData;
if(!(((data174 === "met") || (data174 === "missed")) || (data174 === "not judged"))){
const err412 = {instancePath:instancePath+"/slos/" + i19+"/noData",schemaPath:"#/properties/slos/items/properties/noData/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.noData.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data136.shownDecimals !== undefined){
let data175 = data136.shownDecimals;
if((!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))) && (data175 !== null)){
const err413 = {instancePath:instancePath+"/slos/" + i19+"/shownDecimals",schemaPath:"#/properties/slos/items/properties/shownDecimals/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.shownDecimals.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
const err414 = {instancePath:instancePath+"/slos/" + i19+"/shownDecimals",schemaPath:"#/properties/slos/items/properties/shownDecimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
if(data136.clause !== undefined){
if(!(validate57(data136.clause, {instancePath:instancePath+"/slos/" + i19+"/clause",parentData:data136,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err415 = {instancePath:instancePath+"/slos/" + i19,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data.exclusions !== undefined){
let data177 = data.exclusions;
if(Array.isArray(data177)){
const len25 = data177.length;
for(let i25=0; i25<len25; i25++){
let data178 = data177[i25];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.id === undefined){
const err417 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data178.label === undefined){
const err418 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data178.slos === undefined){
const err419 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "slos"},message:"must have required property '"+"slos"+"'"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data178.effect === undefined){
const err420 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data178.where === undefined){
const err421 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data178.when === undefined){
const err422 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data178.noticeDays === undefined){
const err423 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "noticeDays"},message:"must have required property '"+"noticeDays"+"'"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data178.noticeSeconds === undefined){
const err424 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "noticeSeconds"},message:"must have required property '"+"noticeSeconds"+"'"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data178.limit === undefined){
const err425 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data178.evidence === undefined){
const err426 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(data178.clause === undefined){
const err427 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
for(const key31 in data178){
if(!(func1.call(schema19.properties.exclusions.items.properties, key31))){
const err428 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data178.id !== undefined){
let data179 = data178.id;
if(typeof data179 === "string"){
if(!pattern4.test(data179)){
const err429 = {instancePath:instancePath+"/exclusions/" + i25+"/id",schemaPath:"#/properties/exclusions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/exclusions/" + i25+"/id",schemaPath:"#/properties/exclusions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data178.label !== undefined){
if(typeof data178.label !== "string"){
const err431 = {instancePath:instancePath+"/exclusions/" + i25+"/label",schemaPath:"#/properties/exclusions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data178.slos !== undefined){
let data181 = data178.slos;
if(Array.isArray(data181)){
const len26 = data181.length;
for(let i26=0; i26<len26; i26++){
let data182 = data181[i26];
if(typeof data182 === "string"){
if(!pattern4.test(data182)){
const err432 = {instancePath:instancePath+"/exclusions/" + i25+"/slos/" + i26,schemaPath:"#/properties/exclusions/items/properties/slos/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/exclusions/" + i25+"/slos/" + i26,schemaPath:"#/properties/exclusions/items/properties/slos/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/exclusions/" + i25+"/slos",schemaPath:"#/properties/exclusions/items/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data178.effect !== undefined){
let data183 = data178.effect;
if(!((((data183 === "removed") || (data183 === "met")) || (data183 === "paused")) || (data183 === "out of bad only"))){
const err435 = {instancePath:instancePath+"/exclusions/" + i25+"/effect",schemaPath:"#/properties/exclusions/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema19.properties.exclusions.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data178.where !== undefined){
let data184 = data178.where;
const _errs386 = errors;
let valid96 = false;
let passing7 = null;
const _errs387 = errors;
if(data184 !== null){
const err436 = {instancePath:instancePath+"/exclusions/" + i25+"/where",schemaPath:"#/properties/exclusions/items/properties/where/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid7 = _errs387 === errors;
if(_valid7){
valid96 = true;
passing7 = 0;
}
const _errs389 = errors;
if(!(validate61(data184, {instancePath:instancePath+"/exclusions/" + i25+"/where",parentData:data178,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid7 = _errs389 === errors;
if(_valid7 && valid96){
valid96 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid96 = true;
passing7 = 1;
}
}
if(!valid96){
const err437 = {instancePath:instancePath+"/exclusions/" + i25+"/where",schemaPath:"#/properties/exclusions/items/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
else {
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
}
}
if(data178.when !== undefined){
let data185 = data178.when;
const _errs391 = errors;
let valid97 = false;
let passing8 = null;
const _errs392 = errors;
if(data185 !== null){
const err438 = {instancePath:instancePath+"/exclusions/" + i25+"/when",schemaPath:"#/properties/exclusions/items/properties/when/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid8 = _errs392 === errors;
if(_valid8){
valid97 = true;
passing8 = 0;
}
const _errs394 = errors;
if(!(validate61(data185, {instancePath:instancePath+"/exclusions/" + i25+"/when",parentData:data178,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid8 = _errs394 === errors;
if(_valid8 && valid97){
valid97 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid97 = true;
passing8 = 1;
}
}
if(!valid97){
const err439 = {instancePath:instancePath+"/exclusions/" + i25+"/when",schemaPath:"#/properties/exclusions/items/properties/when/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
else {
errors = _errs391;
if(vErrors !== null){
if(_errs391){
vErrors.length = _errs391;
}
else {
vErrors = null;
}
}
}
}
if(data178.noticeDays !== undefined){
let data186 = data178.noticeDays;
if((!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))) && (data186 !== null)){
const err440 = {instancePath:instancePath+"/exclusions/" + i25+"/noticeDays",schemaPath:"#/properties/exclusions/items/properties/noticeDays/type",keyword:"type",params:{type: schema19.properties.exclusions.items.properties.noticeDays.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
const err441 = {instancePath:instancePath+"/exclusions/" + i25+"/noticeDays",schemaPath:"#/properties/exclusions/items/properties/noticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
if(data178.noticeSeconds !== undefined){
let data187 = data178.noticeSeconds;
if((!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))) && (data187 !== null)){
const err442 = {instancePath:instancePath+"/exclusions/" + i25+"/noticeSeconds",schemaPath:"#/properties/exclusions/items/properties/noticeSeconds/type",keyword:"type",params:{type: schema19.properties.exclusions.items.properties.noticeSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
const err443 = {instancePath:instancePath+"/exclusions/" + i25+"/noticeSeconds",schemaPath:"#/properties/exclusions/items/properties/noticeSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
if(data178.limit !== undefined){
let data188 = data178.limit;
if((!(data188 && typeof data188 == "object" && !Array.isArray(data188))) && (data188 !== null)){
const err444 = {instancePath:instancePath+"/exclusions/" + i25+"/limit",schemaPath:"#/properties/exclusions/items/properties/limit/type",keyword:"type",params:{type: schema19.properties.exclusions.items.properties.limit.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.seconds === undefined){
const err445 = {instancePath:instancePath+"/exclusions/" + i25+"/limit",schemaPath:"#/properties/exclusions/items/properties/limit/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data188.each === undefined){
const err446 = {instancePath:instancePath+"/exclusions/" + i25+"/limit",schemaPath:"#/properties/exclusions/items/properties/limit/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
for(const key32 in data188){
if(!((key32 === "seconds") || (key32 === "each"))){
const err447 = {instancePath:instancePath+"/exclusions/" + i25+"/limit",schemaPath:"#/properties/exclusions/items/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data188.seconds !== undefined){
let data189 = data188.seconds;
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
const err448 = {instancePath:instancePath+"/exclusions/" + i25+"/limit/seconds",schemaPath:"#/properties/exclusions/items/properties/limit/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/exclusions/" + i25+"/limit/seconds",schemaPath:"#/properties/exclusions/items/properties/limit/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data188.each !== undefined){
if(!(validate78(data188.each, {instancePath:instancePath+"/exclusions/" + i25+"/limit/each",parentData:data188,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
}
if(data178.evidence !== undefined){
let data191 = data178.evidence;
if(Array.isArray(data191)){
const len27 = data191.length;
for(let i27=0; i27<len27; i27++){
let data192 = data191[i27];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.text === undefined){
const err450 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27,schemaPath:"#/properties/exclusions/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data192.by === undefined){
const err451 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27,schemaPath:"#/properties/exclusions/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
for(const key33 in data192){
if(!((key33 === "text") || (key33 === "by"))){
const err452 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27,schemaPath:"#/properties/exclusions/items/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data192.text !== undefined){
if(typeof data192.text !== "string"){
const err453 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27+"/text",schemaPath:"#/properties/exclusions/items/properties/evidence/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data192.by !== undefined){
let data194 = data192.by;
if((typeof data194 !== "string") && (data194 !== null)){
const err454 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27+"/by",schemaPath:"#/properties/exclusions/items/properties/evidence/items/properties/by/type",keyword:"type",params:{type: schema19.properties.exclusions.items.properties.evidence.items.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(typeof data194 === "string"){
if(!pattern4.test(data194)){
const err455 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27+"/by",schemaPath:"#/properties/exclusions/items/properties/evidence/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
}
else {
const err456 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence/" + i27,schemaPath:"#/properties/exclusions/items/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/exclusions/" + i25+"/evidence",schemaPath:"#/properties/exclusions/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data178.clause !== undefined){
if(!(validate57(data178.clause, {instancePath:instancePath+"/exclusions/" + i25+"/clause",parentData:data178,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err458 = {instancePath:instancePath+"/exclusions/" + i25,schemaPath:"#/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data.penalties !== undefined){
let data196 = data.penalties;
if(Array.isArray(data196)){
const len28 = data196.length;
for(let i28=0; i28<len28; i28++){
let data197 = data196[i28];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.id === undefined){
const err460 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data197.label === undefined){
const err461 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data197.slo === undefined){
const err462 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data197.cells === undefined){
const err463 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data197.effects === undefined){
const err464 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "effects"},message:"must have required property '"+"effects"+"'"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data197.conditions === undefined){
const err465 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data197.atLeast === undefined){
const err466 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "atLeast"},message:"must have required property '"+"atLeast"+"'"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data197.rounding === undefined){
const err467 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "rounding"},message:"must have required property '"+"rounding"+"'"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data197.expires === undefined){
const err468 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data197.doubled === undefined){
const err469 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "doubled"},message:"must have required property '"+"doubled"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data197.stacks === undefined){
const err470 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "stacks"},message:"must have required property '"+"stacks"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data197.clause === undefined){
const err471 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key34 in data197){
if(!(func1.call(schema19.properties.penalties.items.properties, key34))){
const err472 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data197.id !== undefined){
let data198 = data197.id;
if(typeof data198 === "string"){
if(!pattern4.test(data198)){
const err473 = {instancePath:instancePath+"/penalties/" + i28+"/id",schemaPath:"#/properties/penalties/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/penalties/" + i28+"/id",schemaPath:"#/properties/penalties/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data197.label !== undefined){
if(typeof data197.label !== "string"){
const err475 = {instancePath:instancePath+"/penalties/" + i28+"/label",schemaPath:"#/properties/penalties/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data197.slo !== undefined){
let data200 = data197.slo;
if((typeof data200 !== "string") && (data200 !== null)){
const err476 = {instancePath:instancePath+"/penalties/" + i28+"/slo",schemaPath:"#/properties/penalties/items/properties/slo/type",keyword:"type",params:{type: schema19.properties.penalties.items.properties.slo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(typeof data200 === "string"){
if(!pattern4.test(data200)){
const err477 = {instancePath:instancePath+"/penalties/" + i28+"/slo",schemaPath:"#/properties/penalties/items/properties/slo/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
if(data197.cells !== undefined){
let data201 = data197.cells;
if(Array.isArray(data201)){
const len29 = data201.length;
for(let i29=0; i29<len29; i29++){
if(!(validate103(data201[i29], {instancePath:instancePath+"/penalties/" + i28+"/cells/" + i29,parentData:data201,parentDataProperty:i29,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err478 = {instancePath:instancePath+"/penalties/" + i28+"/cells",schemaPath:"#/properties/penalties/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data197.effects !== undefined){
let data203 = data197.effects;
if(Array.isArray(data203)){
const len30 = data203.length;
for(let i30=0; i30<len30; i30++){
let data204 = data203[i30];
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.kind === undefined){
const err479 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data204.frequency === undefined){
const err480 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data204.by === undefined){
const err481 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data204.combine === undefined){
const err482 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "combine"},message:"must have required property '"+"combine"+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data204.banded === undefined){
const err483 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "banded"},message:"must have required property '"+"banded"+"'"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data204.bands === undefined){
const err484 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "bands"},message:"must have required property '"+"bands"+"'"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data204.clause === undefined){
const err485 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
for(const key35 in data204){
if(!(((((((key35 === "kind") || (key35 === "frequency")) || (key35 === "by")) || (key35 === "combine")) || (key35 === "banded")) || (key35 === "bands")) || (key35 === "clause"))){
const err486 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data204.kind !== undefined){
let data205 = data204.kind;
if(!(((((data205 === "credit") || (data205 === "refund")) || (data205 === "bonus")) || (data205 === "points")) || (data205 === "grant"))){
const err487 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/kind",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.penalties.items.properties.effects.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data204.frequency !== undefined){
let data206 = data204.frequency;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
const tag1 = data206.kind;
if(typeof tag1 == "string"){
if(tag1 === "once"){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.kind === undefined){
const err488 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data206.each === undefined){
const err489 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/0/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key36 in data206){
if(!((key36 === "kind") || (key36 === "each"))){
const err490 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data206.kind !== undefined){
if("once" !== data206.kind){
const err491 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/kind",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "once"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data206.each !== undefined){
if(!(validate78(data206.each, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/each",parentData:data206,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err492 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var props16 = true;
}
else if(tag1 === "each late"){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.kind === undefined){
const err493 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data206.record === undefined){
const err494 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/1/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
for(const key37 in data206){
if(!((key37 === "kind") || (key37 === "record"))){
const err495 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data206.kind !== undefined){
if("each late" !== data206.kind){
const err496 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/kind",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "each late"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data206.record !== undefined){
if(typeof data206.record !== "string"){
const err497 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/record",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/1/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(props16 !== true){
props16 = true;
}
}
else if(tag1 === "each record"){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.kind === undefined){
const err499 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(data206.record === undefined){
const err500 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data206.where === undefined){
const err501 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
for(const key38 in data206){
if(!(((key38 === "kind") || (key38 === "record")) || (key38 === "where"))){
const err502 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data206.kind !== undefined){
if("each record" !== data206.kind){
const err503 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/kind",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "each record"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data206.record !== undefined){
if(typeof data206.record !== "string"){
const err504 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/record",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data206.where !== undefined){
let data213 = data206.where;
const _errs456 = errors;
let valid117 = false;
let passing9 = null;
const _errs457 = errors;
if(data213 !== null){
const err505 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/where",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/properties/where/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid9 = _errs457 === errors;
if(_valid9){
valid117 = true;
passing9 = 0;
}
const _errs459 = errors;
if(!(validate61(data213, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/where",parentData:data206,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid9 = _errs459 === errors;
if(_valid9 && valid117){
valid117 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid117 = true;
passing9 = 1;
}
}
if(!valid117){
const err506 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency/where",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
else {
errors = _errs456;
if(vErrors !== null){
if(_errs456){
vErrors.length = _errs456;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err507 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(props16 !== true){
props16 = true;
}
}
else {
const err508 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag1},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag1},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/frequency",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/frequency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data204.by !== undefined){
let data214 = data204.by;
if(Array.isArray(data214)){
const len31 = data214.length;
for(let i31=0; i31<len31; i31++){
let data215 = data214[i31];
if(typeof data215 === "string"){
if(!pattern4.test(data215)){
const err511 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/by/" + i31,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/by/" + i31,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/by",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data204.combine !== undefined){
let data216 = data204.combine;
if(!(((data216 === "worst cell") || (data216 === "each cell")) || (data216 === "one"))){
const err514 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/combine",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/combine/enum",keyword:"enum",params:{allowedValues: schema19.properties.penalties.items.properties.effects.items.properties.combine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data204.banded !== undefined){
let data217 = data204.banded;
const _errs466 = errors;
let valid120 = false;
let passing10 = null;
const _errs467 = errors;
if(data217 !== null){
const err515 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/banded",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/banded/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
var _valid10 = _errs467 === errors;
if(_valid10){
valid120 = true;
passing10 = 0;
}
const _errs469 = errors;
if(!(validate61(data217, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/banded",parentData:data204,parentDataProperty:"banded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid10 = _errs469 === errors;
if(_valid10 && valid120){
valid120 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid120 = true;
passing10 = 1;
}
}
if(!valid120){
const err516 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/banded",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/banded/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
else {
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
}
}
if(data204.bands !== undefined){
let data218 = data204.bands;
if(Array.isArray(data218)){
const len32 = data218.length;
for(let i32=0; i32<len32; i32++){
let data219 = data218[i32];
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.lower === undefined){
const err517 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data219.upper === undefined){
const err518 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(data219.amount === undefined){
const err519 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data219.otherwise === undefined){
const err520 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "otherwise"},message:"must have required property '"+"otherwise"+"'"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data219.clause === undefined){
const err521 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
for(const key39 in data219){
if(!(((((key39 === "lower") || (key39 === "upper")) || (key39 === "amount")) || (key39 === "otherwise")) || (key39 === "clause"))){
const err522 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data219.lower !== undefined){
let data220 = data219.lower;
const _errs476 = errors;
let valid124 = false;
let passing11 = null;
const _errs477 = errors;
if(data220 !== null){
const err523 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/lower",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/properties/lower/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid11 = _errs477 === errors;
if(_valid11){
valid124 = true;
passing11 = 0;
}
const _errs479 = errors;
if(!(validate127(data220, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/lower",parentData:data219,parentDataProperty:"lower",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var _valid11 = _errs479 === errors;
if(_valid11 && valid124){
valid124 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid124 = true;
passing11 = 1;
}
}
if(!valid124){
const err524 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/lower",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/properties/lower/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
else {
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
}
}
if(data219.upper !== undefined){
let data221 = data219.upper;
const _errs481 = errors;
let valid125 = false;
let passing12 = null;
const _errs482 = errors;
if(data221 !== null){
const err525 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/upper",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/properties/upper/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid12 = _errs482 === errors;
if(_valid12){
valid125 = true;
passing12 = 0;
}
const _errs484 = errors;
if(!(validate127(data221, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/upper",parentData:data219,parentDataProperty:"upper",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var _valid12 = _errs484 === errors;
if(_valid12 && valid125){
valid125 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid125 = true;
passing12 = 1;
}
}
if(!valid125){
const err526 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/upper",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/properties/upper/oneOf",keyword:"oneOf",params:{passingSchemas: passing12},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
else {
errors = _errs481;
if(vErrors !== null){
if(_errs481){
vErrors.length = _errs481;
}
else {
vErrors = null;
}
}
}
}
if(data219.amount !== undefined){
if(!(validate61(data219.amount, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/amount",parentData:data219,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data219.otherwise !== undefined){
if(typeof data219.otherwise !== "boolean"){
const err527 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/otherwise",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/properties/otherwise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data219.clause !== undefined){
if(!(validate57(data219.clause, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32+"/clause",parentData:data219,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err528 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands/" + i32,schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/bands",schemaPath:"#/properties/penalties/items/properties/effects/items/properties/bands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data204.clause !== undefined){
if(!(validate57(data204.clause, {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30+"/clause",parentData:data204,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err530 = {instancePath:instancePath+"/penalties/" + i28+"/effects/" + i30,schemaPath:"#/properties/penalties/items/properties/effects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
else {
const err531 = {instancePath:instancePath+"/penalties/" + i28+"/effects",schemaPath:"#/properties/penalties/items/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data197.conditions !== undefined){
let data226 = data197.conditions;
if(Array.isArray(data226)){
const len33 = data226.length;
for(let i33=0; i33<len33; i33++){
if(!(validate61(data226[i33], {instancePath:instancePath+"/penalties/" + i28+"/conditions/" + i33,parentData:data226,parentDataProperty:i33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err532 = {instancePath:instancePath+"/penalties/" + i28+"/conditions",schemaPath:"#/properties/penalties/items/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data197.atLeast !== undefined){
let data228 = data197.atLeast;
if((typeof data228 !== "string") && (data228 !== null)){
const err533 = {instancePath:instancePath+"/penalties/" + i28+"/atLeast",schemaPath:"#/properties/penalties/items/properties/atLeast/type",keyword:"type",params:{type: schema19.properties.penalties.items.properties.atLeast.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(typeof data228 === "string"){
if(!pattern56.test(data228)){
const err534 = {instancePath:instancePath+"/penalties/" + i28+"/atLeast",schemaPath:"#/properties/penalties/items/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
if(data197.rounding !== undefined){
let data229 = data197.rounding;
if((!(data229 && typeof data229 == "object" && !Array.isArray(data229))) && (data229 !== null)){
const err535 = {instancePath:instancePath+"/penalties/" + i28+"/rounding",schemaPath:"#/properties/penalties/items/properties/rounding/type",keyword:"type",params:{type: schema19.properties.penalties.items.properties.rounding.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.mode === undefined){
const err536 = {instancePath:instancePath+"/penalties/" + i28+"/rounding",schemaPath:"#/properties/penalties/items/properties/rounding/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data229.to === undefined){
const err537 = {instancePath:instancePath+"/penalties/" + i28+"/rounding",schemaPath:"#/properties/penalties/items/properties/rounding/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key40 in data229){
if(!((key40 === "mode") || (key40 === "to"))){
const err538 = {instancePath:instancePath+"/penalties/" + i28+"/rounding",schemaPath:"#/properties/penalties/items/properties/rounding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data229.mode !== undefined){
let data230 = data229.mode;
if(!((((data230 === "half up") || (data230 === "half even")) || (data230 === "down")) || (data230 === "up"))){
const err539 = {instancePath:instancePath+"/penalties/" + i28+"/rounding/mode",schemaPath:"#/properties/penalties/items/properties/rounding/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.penalties.items.properties.rounding.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data229.to !== undefined){
let data231 = data229.to;
if((typeof data231 !== "string") && (data231 !== null)){
const err540 = {instancePath:instancePath+"/penalties/" + i28+"/rounding/to",schemaPath:"#/properties/penalties/items/properties/rounding/properties/to/type",keyword:"type",params:{type: schema19.properties.penalties.items.properties.rounding.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(typeof data231 === "string"){
if(!pattern56.test(data231)){
const err541 = {instancePath:instancePath+"/penalties/" + i28+"/rounding/to",schemaPath:"#/properties/penalties/items/properties/rounding/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
}
}
if(data197.expires !== undefined){
let data232 = data197.expires;
const _errs502 = errors;
let valid129 = false;
let passing13 = null;
const _errs503 = errors;
if(data232 !== null){
const err542 = {instancePath:instancePath+"/penalties/" + i28+"/expires",schemaPath:"#/properties/penalties/items/properties/expires/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
var _valid13 = _errs503 === errors;
if(_valid13){
valid129 = true;
passing13 = 0;
}
const _errs505 = errors;
if(!(validate97(data232, {instancePath:instancePath+"/penalties/" + i28+"/expires",parentData:data197,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid13 = _errs505 === errors;
if(_valid13 && valid129){
valid129 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid129 = true;
passing13 = 1;
}
}
if(!valid129){
const err543 = {instancePath:instancePath+"/penalties/" + i28+"/expires",schemaPath:"#/properties/penalties/items/properties/expires/oneOf",keyword:"oneOf",params:{passingSchemas: passing13},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
}
}
if(data197.doubled !== undefined){
let data233 = data197.doubled;
if((!(data233 && typeof data233 == "object" && !Array.isArray(data233))) && (data233 !== null)){
const err544 = {instancePath:instancePath+"/penalties/" + i28+"/doubled",schemaPath:"#/properties/penalties/items/properties/doubled/type",keyword:"type",params:{type: schema19.properties.penalties.items.properties.doubled.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.count === undefined){
const err545 = {instancePath:instancePath+"/penalties/" + i28+"/doubled",schemaPath:"#/properties/penalties/items/properties/doubled/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data233.window === undefined){
const err546 = {instancePath:instancePath+"/penalties/" + i28+"/doubled",schemaPath:"#/properties/penalties/items/properties/doubled/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data233.factor === undefined){
const err547 = {instancePath:instancePath+"/penalties/" + i28+"/doubled",schemaPath:"#/properties/penalties/items/properties/doubled/required",keyword:"required",params:{missingProperty: "factor"},message:"must have required property '"+"factor"+"'"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
for(const key41 in data233){
if(!(((key41 === "count") || (key41 === "window")) || (key41 === "factor"))){
const err548 = {instancePath:instancePath+"/penalties/" + i28+"/doubled",schemaPath:"#/properties/penalties/items/properties/doubled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data233.count !== undefined){
let data234 = data233.count;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
const err549 = {instancePath:instancePath+"/penalties/" + i28+"/doubled/count",schemaPath:"#/properties/penalties/items/properties/doubled/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 1 || isNaN(data234)){
const err550 = {instancePath:instancePath+"/penalties/" + i28+"/doubled/count",schemaPath:"#/properties/penalties/items/properties/doubled/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
if(data233.window !== undefined){
let data235 = data233.window;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err551 = {instancePath:instancePath+"/penalties/" + i28+"/doubled/window",schemaPath:"#/properties/penalties/items/properties/doubled/properties/window/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 1 || isNaN(data235)){
const err552 = {instancePath:instancePath+"/penalties/" + i28+"/doubled/window",schemaPath:"#/properties/penalties/items/properties/doubled/properties/window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
if(data233.factor !== undefined){
let data236 = data233.factor;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
const err553 = {instancePath:instancePath+"/penalties/" + i28+"/doubled/factor",schemaPath:"#/properties/penalties/items/properties/doubled/properties/factor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 1 || isNaN(data236)){
const err554 = {instancePath:instancePath+"/penalties/" + i28+"/doubled/factor",schemaPath:"#/properties/penalties/items/properties/doubled/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
}
}
if(data197.stacks !== undefined){
if(typeof data197.stacks !== "boolean"){
const err555 = {instancePath:instancePath+"/penalties/" + i28+"/stacks",schemaPath:"#/properties/penalties/items/properties/stacks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data197.clause !== undefined){
if(!(validate57(data197.clause, {instancePath:instancePath+"/penalties/" + i28+"/clause",parentData:data197,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err556 = {instancePath:instancePath+"/penalties/" + i28,schemaPath:"#/properties/penalties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
else {
const err557 = {instancePath:instancePath+"/penalties",schemaPath:"#/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data.pools !== undefined){
let data239 = data.pools;
if(Array.isArray(data239)){
const len34 = data239.length;
for(let i34=0; i34<len34; i34++){
let data240 = data239[i34];
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.id === undefined){
const err558 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data240.label === undefined){
const err559 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data240.amount === undefined){
const err560 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data240.shares === undefined){
const err561 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data240.doubled === undefined){
const err562 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "doubled"},message:"must have required property '"+"doubled"+"'"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data240.earnedBack === undefined){
const err563 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "earnedBack"},message:"must have required property '"+"earnedBack"+"'"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data240.clause === undefined){
const err564 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
for(const key42 in data240){
if(!(((((((key42 === "id") || (key42 === "label")) || (key42 === "amount")) || (key42 === "shares")) || (key42 === "doubled")) || (key42 === "earnedBack")) || (key42 === "clause"))){
const err565 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data240.id !== undefined){
let data241 = data240.id;
if(typeof data241 === "string"){
if(!pattern4.test(data241)){
const err566 = {instancePath:instancePath+"/pools/" + i34+"/id",schemaPath:"#/properties/pools/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/pools/" + i34+"/id",schemaPath:"#/properties/pools/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data240.label !== undefined){
if(typeof data240.label !== "string"){
const err568 = {instancePath:instancePath+"/pools/" + i34+"/label",schemaPath:"#/properties/pools/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data240.amount !== undefined){
if(!(validate61(data240.amount, {instancePath:instancePath+"/pools/" + i34+"/amount",parentData:data240,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data240.shares !== undefined){
let data244 = data240.shares;
if(Array.isArray(data244)){
const len35 = data244.length;
for(let i35=0; i35<len35; i35++){
let data245 = data244[i35];
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.slo === undefined){
const err569 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35,schemaPath:"#/properties/pools/items/properties/shares/items/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data245.share === undefined){
const err570 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35,schemaPath:"#/properties/pools/items/properties/shares/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data245.clause === undefined){
const err571 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35,schemaPath:"#/properties/pools/items/properties/shares/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
for(const key43 in data245){
if(!(((key43 === "slo") || (key43 === "share")) || (key43 === "clause"))){
const err572 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35,schemaPath:"#/properties/pools/items/properties/shares/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data245.slo !== undefined){
let data246 = data245.slo;
if(typeof data246 === "string"){
if(!pattern4.test(data246)){
const err573 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35+"/slo",schemaPath:"#/properties/pools/items/properties/shares/items/properties/slo/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35+"/slo",schemaPath:"#/properties/pools/items/properties/shares/items/properties/slo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data245.share !== undefined){
let data247 = data245.share;
if(typeof data247 === "string"){
if(!pattern60.test(data247)){
const err575 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35+"/share",schemaPath:"#/properties/pools/items/properties/shares/items/properties/share/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(/\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(/\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35+"/share",schemaPath:"#/properties/pools/items/properties/shares/items/properties/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data245.clause !== undefined){
if(!(validate57(data245.clause, {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35+"/clause",parentData:data245,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err577 = {instancePath:instancePath+"/pools/" + i34+"/shares/" + i35,schemaPath:"#/properties/pools/items/properties/shares/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/pools/" + i34+"/shares",schemaPath:"#/properties/pools/items/properties/shares/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data240.doubled !== undefined){
let data249 = data240.doubled;
if((!(data249 && typeof data249 == "object" && !Array.isArray(data249))) && (data249 !== null)){
const err579 = {instancePath:instancePath+"/pools/" + i34+"/doubled",schemaPath:"#/properties/pools/items/properties/doubled/type",keyword:"type",params:{type: schema19.properties.pools.items.properties.doubled.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.count === undefined){
const err580 = {instancePath:instancePath+"/pools/" + i34+"/doubled",schemaPath:"#/properties/pools/items/properties/doubled/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data249.window === undefined){
const err581 = {instancePath:instancePath+"/pools/" + i34+"/doubled",schemaPath:"#/properties/pools/items/properties/doubled/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
for(const key44 in data249){
if(!((key44 === "count") || (key44 === "window"))){
const err582 = {instancePath:instancePath+"/pools/" + i34+"/doubled",schemaPath:"#/properties/pools/items/properties/doubled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data249.count !== undefined){
let data250 = data249.count;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
const err583 = {instancePath:instancePath+"/pools/" + i34+"/doubled/count",schemaPath:"#/properties/pools/items/properties/doubled/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 1 || isNaN(data250)){
const err584 = {instancePath:instancePath+"/pools/" + i34+"/doubled/count",schemaPath:"#/properties/pools/items/properties/doubled/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
if(data249.window !== undefined){
let data251 = data249.window;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err585 = {instancePath:instancePath+"/pools/" + i34+"/doubled/window",schemaPath:"#/properties/pools/items/properties/doubled/properties/window/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 < 1 || isNaN(data251)){
const err586 = {instancePath:instancePath+"/pools/" + i34+"/doubled/window",schemaPath:"#/properties/pools/items/properties/doubled/properties/window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
}
}
if(data240.earnedBack !== undefined){
let data252 = data240.earnedBack;
if((!(data252 && typeof data252 == "object" && !Array.isArray(data252))) && (data252 !== null)){
const err587 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack",schemaPath:"#/properties/pools/items/properties/earnedBack/type",keyword:"type",params:{type: schema19.properties.pools.items.properties.earnedBack.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.count === undefined){
const err588 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack",schemaPath:"#/properties/pools/items/properties/earnedBack/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data252.window === undefined){
const err589 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack",schemaPath:"#/properties/pools/items/properties/earnedBack/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(data252.by === undefined){
const err590 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack",schemaPath:"#/properties/pools/items/properties/earnedBack/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
for(const key45 in data252){
if(!(((key45 === "count") || (key45 === "window")) || (key45 === "by"))){
const err591 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack",schemaPath:"#/properties/pools/items/properties/earnedBack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data252.count !== undefined){
let data253 = data252.count;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err592 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack/count",schemaPath:"#/properties/pools/items/properties/earnedBack/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 1 || isNaN(data253)){
const err593 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack/count",schemaPath:"#/properties/pools/items/properties/earnedBack/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
if(data252.window !== undefined){
let data254 = data252.window;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
const err594 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack/window",schemaPath:"#/properties/pools/items/properties/earnedBack/properties/window/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 1 || isNaN(data254)){
const err595 = {instancePath:instancePath+"/pools/" + i34+"/earnedBack/window",schemaPath:"#/properties/pools/items/properties/earnedBack/properties/window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
if(data252.by !== undefined){
if(!(validate61(data252.by, {instancePath:instancePath+"/pools/" + i34+"/earnedBack/by",parentData:data252,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
}
if(data240.clause !== undefined){
if(!(validate57(data240.clause, {instancePath:instancePath+"/pools/" + i34+"/clause",parentData:data240,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err596 = {instancePath:instancePath+"/pools/" + i34,schemaPath:"#/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data.stackings !== undefined){
let data257 = data.stackings;
if(Array.isArray(data257)){
const len36 = data257.length;
for(let i36=0; i36<len36; i36++){
let data258 = data257[i36];
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.penalties === undefined){
const err598 = {instancePath:instancePath+"/stackings/" + i36,schemaPath:"#/properties/stackings/items/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data258.rule === undefined){
const err599 = {instancePath:instancePath+"/stackings/" + i36,schemaPath:"#/properties/stackings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data258.clause === undefined){
const err600 = {instancePath:instancePath+"/stackings/" + i36,schemaPath:"#/properties/stackings/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
for(const key46 in data258){
if(!(((key46 === "penalties") || (key46 === "rule")) || (key46 === "clause"))){
const err601 = {instancePath:instancePath+"/stackings/" + i36,schemaPath:"#/properties/stackings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data258.penalties !== undefined){
let data259 = data258.penalties;
if(Array.isArray(data259)){
const len37 = data259.length;
for(let i37=0; i37<len37; i37++){
let data260 = data259[i37];
if(typeof data260 === "string"){
if(!pattern4.test(data260)){
const err602 = {instancePath:instancePath+"/stackings/" + i36+"/penalties/" + i37,schemaPath:"#/properties/stackings/items/properties/penalties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/stackings/" + i36+"/penalties/" + i37,schemaPath:"#/properties/stackings/items/properties/penalties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/stackings/" + i36+"/penalties",schemaPath:"#/properties/stackings/items/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data258.rule !== undefined){
let data261 = data258.rule;
if(!((data261 === "only the highest") || (data261 === "only the first"))){
const err605 = {instancePath:instancePath+"/stackings/" + i36+"/rule",schemaPath:"#/properties/stackings/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.stackings.items.properties.rule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data258.clause !== undefined){
if(!(validate57(data258.clause, {instancePath:instancePath+"/stackings/" + i36+"/clause",parentData:data258,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err606 = {instancePath:instancePath+"/stackings/" + i36,schemaPath:"#/properties/stackings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
else {
const err607 = {instancePath:instancePath+"/stackings",schemaPath:"#/properties/stackings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data.limits !== undefined){
let data263 = data.limits;
if(Array.isArray(data263)){
const len38 = data263.length;
for(let i38=0; i38<len38; i38++){
let data264 = data263[i38];
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.id === undefined){
const err608 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data264.penalties === undefined){
const err609 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data264.to === undefined){
const err610 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data264.each === undefined){
const err611 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(data264.clause === undefined){
const err612 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
for(const key47 in data264){
if(!(((((key47 === "id") || (key47 === "penalties")) || (key47 === "to")) || (key47 === "each")) || (key47 === "clause"))){
const err613 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data264.id !== undefined){
let data265 = data264.id;
if(typeof data265 === "string"){
if(!pattern4.test(data265)){
const err614 = {instancePath:instancePath+"/limits/" + i38+"/id",schemaPath:"#/properties/limits/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/limits/" + i38+"/id",schemaPath:"#/properties/limits/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data264.penalties !== undefined){
let data266 = data264.penalties;
if(Array.isArray(data266)){
if(data266.length < 1){
const err616 = {instancePath:instancePath+"/limits/" + i38+"/penalties",schemaPath:"#/properties/limits/items/properties/penalties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
const len39 = data266.length;
for(let i39=0; i39<len39; i39++){
let data267 = data266[i39];
if(typeof data267 === "string"){
if(!pattern4.test(data267)){
const err617 = {instancePath:instancePath+"/limits/" + i38+"/penalties/" + i39,schemaPath:"#/properties/limits/items/properties/penalties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/limits/" + i38+"/penalties/" + i39,schemaPath:"#/properties/limits/items/properties/penalties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/limits/" + i38+"/penalties",schemaPath:"#/properties/limits/items/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data264.to !== undefined){
if(!(validate61(data264.to, {instancePath:instancePath+"/limits/" + i38+"/to",parentData:data264,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data264.each !== undefined){
if(!(validate78(data264.each, {instancePath:instancePath+"/limits/" + i38+"/each",parentData:data264,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data264.clause !== undefined){
if(!(validate57(data264.clause, {instancePath:instancePath+"/limits/" + i38+"/clause",parentData:data264,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err620 = {instancePath:instancePath+"/limits/" + i38,schemaPath:"#/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
else {
const err621 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data.claims !== undefined){
let data271 = data.claims;
if(Array.isArray(data271)){
const len40 = data271.length;
for(let i40=0; i40<len40; i40++){
let data272 = data271[i40];
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.penalties === undefined){
const err622 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(data272.automatic === undefined){
const err623 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "automatic"},message:"must have required property '"+"automatic"+"'"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(data272.deadline === undefined){
const err624 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "deadline"},message:"must have required property '"+"deadline"+"'"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data272.evidence === undefined){
const err625 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(data272.payment === undefined){
const err626 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "payment"},message:"must have required property '"+"payment"+"'"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(data272.clause === undefined){
const err627 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
for(const key48 in data272){
if(!((((((key48 === "penalties") || (key48 === "automatic")) || (key48 === "deadline")) || (key48 === "evidence")) || (key48 === "payment")) || (key48 === "clause"))){
const err628 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data272.penalties !== undefined){
let data273 = data272.penalties;
if(Array.isArray(data273)){
const len41 = data273.length;
for(let i41=0; i41<len41; i41++){
let data274 = data273[i41];
if(typeof data274 === "string"){
if(!pattern4.test(data274)){
const err629 = {instancePath:instancePath+"/claims/" + i40+"/penalties/" + i41,schemaPath:"#/properties/claims/items/properties/penalties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
else {
const err630 = {instancePath:instancePath+"/claims/" + i40+"/penalties/" + i41,schemaPath:"#/properties/claims/items/properties/penalties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/claims/" + i40+"/penalties",schemaPath:"#/properties/claims/items/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data272.automatic !== undefined){
if(typeof data272.automatic !== "boolean"){
const err632 = {instancePath:instancePath+"/claims/" + i40+"/automatic",schemaPath:"#/properties/claims/items/properties/automatic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data272.deadline !== undefined){
let data276 = data272.deadline;
const _errs591 = errors;
let valid154 = false;
let passing14 = null;
const _errs592 = errors;
if(data276 !== null){
const err633 = {instancePath:instancePath+"/claims/" + i40+"/deadline",schemaPath:"#/properties/claims/items/properties/deadline/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid14 = _errs592 === errors;
if(_valid14){
valid154 = true;
passing14 = 0;
}
const _errs594 = errors;
if(!(validate97(data276, {instancePath:instancePath+"/claims/" + i40+"/deadline",parentData:data272,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid14 = _errs594 === errors;
if(_valid14 && valid154){
valid154 = false;
passing14 = [passing14, 1];
}
else {
if(_valid14){
valid154 = true;
passing14 = 1;
}
}
if(!valid154){
const err634 = {instancePath:instancePath+"/claims/" + i40+"/deadline",schemaPath:"#/properties/claims/items/properties/deadline/oneOf",keyword:"oneOf",params:{passingSchemas: passing14},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs591;
if(vErrors !== null){
if(_errs591){
vErrors.length = _errs591;
}
else {
vErrors = null;
}
}
}
}
if(data272.evidence !== undefined){
let data277 = data272.evidence;
if(Array.isArray(data277)){
const len42 = data277.length;
for(let i42=0; i42<len42; i42++){
if(typeof data277[i42] !== "string"){
const err635 = {instancePath:instancePath+"/claims/" + i40+"/evidence/" + i42,schemaPath:"#/properties/claims/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
}
else {
const err636 = {instancePath:instancePath+"/claims/" + i40+"/evidence",schemaPath:"#/properties/claims/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data272.payment !== undefined){
let data279 = data272.payment;
if((typeof data279 !== "string") && (data279 !== null)){
const err637 = {instancePath:instancePath+"/claims/" + i40+"/payment",schemaPath:"#/properties/claims/items/properties/payment/type",keyword:"type",params:{type: schema19.properties.claims.items.properties.payment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data272.clause !== undefined){
if(!(validate57(data272.clause, {instancePath:instancePath+"/claims/" + i40+"/clause",parentData:data272,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err638 = {instancePath:instancePath+"/claims/" + i40,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
else {
const err639 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data.terminations !== undefined){
let data281 = data.terminations;
if(Array.isArray(data281)){
const len43 = data281.length;
for(let i43=0; i43<len43; i43++){
let data282 = data281[i43];
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(data282.by === undefined){
const err640 = {instancePath:instancePath+"/terminations/" + i43,schemaPath:"#/properties/terminations/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(data282.condition === undefined){
const err641 = {instancePath:instancePath+"/terminations/" + i43,schemaPath:"#/properties/terminations/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(data282.notice === undefined){
const err642 = {instancePath:instancePath+"/terminations/" + i43,schemaPath:"#/properties/terminations/items/required",keyword:"required",params:{missingProperty: "notice"},message:"must have required property '"+"notice"+"'"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(data282.clause === undefined){
const err643 = {instancePath:instancePath+"/terminations/" + i43,schemaPath:"#/properties/terminations/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
for(const key49 in data282){
if(!((((key49 === "by") || (key49 === "condition")) || (key49 === "notice")) || (key49 === "clause"))){
const err644 = {instancePath:instancePath+"/terminations/" + i43,schemaPath:"#/properties/terminations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data282.by !== undefined){
let data283 = data282.by;
if(typeof data283 === "string"){
if(!pattern4.test(data283)){
const err645 = {instancePath:instancePath+"/terminations/" + i43+"/by",schemaPath:"#/properties/terminations/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = {instancePath:instancePath+"/terminations/" + i43+"/by",schemaPath:"#/properties/terminations/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data282.condition !== undefined){
if(!(validate61(data282.condition, {instancePath:instancePath+"/terminations/" + i43+"/condition",parentData:data282,parentDataProperty:"condition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data282.notice !== undefined){
let data285 = data282.notice;
const _errs611 = errors;
let valid160 = false;
let passing15 = null;
const _errs612 = errors;
if(data285 !== null){
const err647 = {instancePath:instancePath+"/terminations/" + i43+"/notice",schemaPath:"#/properties/terminations/items/properties/notice/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
var _valid15 = _errs612 === errors;
if(_valid15){
valid160 = true;
passing15 = 0;
}
const _errs614 = errors;
if(!(validate97(data285, {instancePath:instancePath+"/terminations/" + i43+"/notice",parentData:data282,parentDataProperty:"notice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid15 = _errs614 === errors;
if(_valid15 && valid160){
valid160 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid160 = true;
passing15 = 1;
}
}
if(!valid160){
const err648 = {instancePath:instancePath+"/terminations/" + i43+"/notice",schemaPath:"#/properties/terminations/items/properties/notice/oneOf",keyword:"oneOf",params:{passingSchemas: passing15},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data282.clause !== undefined){
if(!(validate57(data282.clause, {instancePath:instancePath+"/terminations/" + i43+"/clause",parentData:data282,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err649 = {instancePath:instancePath+"/terminations/" + i43,schemaPath:"#/properties/terminations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
else {
const err650 = {instancePath:instancePath+"/terminations",schemaPath:"#/properties/terminations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data.escalations !== undefined){
let data287 = data.escalations;
if(Array.isArray(data287)){
const len44 = data287.length;
for(let i44=0; i44<len44; i44++){
let data288 = data287[i44];
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(data288.selector === undefined){
const err651 = {instancePath:instancePath+"/escalations/" + i44,schemaPath:"#/properties/escalations/items/required",keyword:"required",params:{missingProperty: "selector"},message:"must have required property '"+"selector"+"'"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data288.steps === undefined){
const err652 = {instancePath:instancePath+"/escalations/" + i44,schemaPath:"#/properties/escalations/items/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data288.clause === undefined){
const err653 = {instancePath:instancePath+"/escalations/" + i44,schemaPath:"#/properties/escalations/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
for(const key50 in data288){
if(!(((key50 === "selector") || (key50 === "steps")) || (key50 === "clause"))){
const err654 = {instancePath:instancePath+"/escalations/" + i44,schemaPath:"#/properties/escalations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data288.selector !== undefined){
if(!(validate64(data288.selector, {instancePath:instancePath+"/escalations/" + i44+"/selector",parentData:data288,parentDataProperty:"selector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data288.steps !== undefined){
let data290 = data288.steps;
if(Array.isArray(data290)){
const len45 = data290.length;
for(let i45=0; i45<len45; i45++){
let data291 = data290[i45];
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.at === undefined){
const err655 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45,schemaPath:"#/properties/escalations/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data291.of === undefined){
const err656 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45,schemaPath:"#/properties/escalations/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(data291.notify === undefined){
const err657 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45,schemaPath:"#/properties/escalations/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "notify"},message:"must have required property '"+"notify"+"'"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
for(const key51 in data291){
if(!(((key51 === "at") || (key51 === "of")) || (key51 === "notify"))){
const err658 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45,schemaPath:"#/properties/escalations/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data291.at !== undefined){
let data292 = data291.at;
if(typeof data292 === "string"){
if(!pattern12.test(data292)){
const err659 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45+"/at",schemaPath:"#/properties/escalations/items/properties/steps/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?(/\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?(/\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
else {
const err660 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45+"/at",schemaPath:"#/properties/escalations/items/properties/steps/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data291.of !== undefined){
let data293 = data291.of;
if(typeof data293 === "string"){
if(!pattern4.test(data293)){
const err661 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45+"/of",schemaPath:"#/properties/escalations/items/properties/steps/items/properties/of/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45+"/of",schemaPath:"#/properties/escalations/items/properties/steps/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data291.notify !== undefined){
if(typeof data291.notify !== "string"){
const err663 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45+"/notify",schemaPath:"#/properties/escalations/items/properties/steps/items/properties/notify/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
else {
const err664 = {instancePath:instancePath+"/escalations/" + i44+"/steps/" + i45,schemaPath:"#/properties/escalations/items/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
else {
const err665 = {instancePath:instancePath+"/escalations/" + i44+"/steps",schemaPath:"#/properties/escalations/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data288.clause !== undefined){
if(!(validate57(data288.clause, {instancePath:instancePath+"/escalations/" + i44+"/clause",parentData:data288,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err666 = {instancePath:instancePath+"/escalations/" + i44,schemaPath:"#/properties/escalations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
}
else {
const err667 = {instancePath:instancePath+"/escalations",schemaPath:"#/properties/escalations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data.duties !== undefined){
let data296 = data.duties;
if(Array.isArray(data296)){
const len46 = data296.length;
for(let i46=0; i46<len46; i46++){
let data297 = data296[i46];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.kind === undefined){
const err668 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(data297.party === undefined){
const err669 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if(data297.text === undefined){
const err670 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data297.each === undefined){
const err671 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(data297.deadline === undefined){
const err672 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "deadline"},message:"must have required property '"+"deadline"+"'"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data297.clause === undefined){
const err673 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
for(const key52 in data297){
if(!((((((key52 === "kind") || (key52 === "party")) || (key52 === "text")) || (key52 === "each")) || (key52 === "deadline")) || (key52 === "clause"))){
const err674 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data297.kind !== undefined){
let data298 = data297.kind;
if(!(((data298 === "duty") || (data298 === "report")) || (data298 === "review"))){
const err675 = {instancePath:instancePath+"/duties/" + i46+"/kind",schemaPath:"#/properties/duties/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.duties.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data297.party !== undefined){
let data299 = data297.party;
if((typeof data299 !== "string") && (data299 !== null)){
const err676 = {instancePath:instancePath+"/duties/" + i46+"/party",schemaPath:"#/properties/duties/items/properties/party/type",keyword:"type",params:{type: schema19.properties.duties.items.properties.party.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(typeof data299 === "string"){
if(!pattern4.test(data299)){
const err677 = {instancePath:instancePath+"/duties/" + i46+"/party",schemaPath:"#/properties/duties/items/properties/party/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
}
if(data297.text !== undefined){
if(typeof data297.text !== "string"){
const err678 = {instancePath:instancePath+"/duties/" + i46+"/text",schemaPath:"#/properties/duties/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data297.each !== undefined){
let data301 = data297.each;
const _errs645 = errors;
let valid170 = false;
let passing16 = null;
const _errs646 = errors;
if(data301 !== null){
const err679 = {instancePath:instancePath+"/duties/" + i46+"/each",schemaPath:"#/properties/duties/items/properties/each/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
var _valid16 = _errs646 === errors;
if(_valid16){
valid170 = true;
passing16 = 0;
}
const _errs648 = errors;
if(!(validate78(data301, {instancePath:instancePath+"/duties/" + i46+"/each",parentData:data297,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid16 = _errs648 === errors;
if(_valid16 && valid170){
valid170 = false;
passing16 = [passing16, 1];
}
else {
if(_valid16){
valid170 = true;
passing16 = 1;
}
}
if(!valid170){
const err680 = {instancePath:instancePath+"/duties/" + i46+"/each",schemaPath:"#/properties/duties/items/properties/each/oneOf",keyword:"oneOf",params:{passingSchemas: passing16},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
else {
errors = _errs645;
if(vErrors !== null){
if(_errs645){
vErrors.length = _errs645;
}
else {
vErrors = null;
}
}
}
}
if(data297.deadline !== undefined){
let data302 = data297.deadline;
const _errs650 = errors;
let valid171 = false;
let passing17 = null;
const _errs651 = errors;
if(data302 !== null){
const err681 = {instancePath:instancePath+"/duties/" + i46+"/deadline",schemaPath:"#/properties/duties/items/properties/deadline/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
var _valid17 = _errs651 === errors;
if(_valid17){
valid171 = true;
passing17 = 0;
}
const _errs653 = errors;
if(!(validate97(data302, {instancePath:instancePath+"/duties/" + i46+"/deadline",parentData:data297,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid17 = _errs653 === errors;
if(_valid17 && valid171){
valid171 = false;
passing17 = [passing17, 1];
}
else {
if(_valid17){
valid171 = true;
passing17 = 1;
}
}
if(!valid171){
const err682 = {instancePath:instancePath+"/duties/" + i46+"/deadline",schemaPath:"#/properties/duties/items/properties/deadline/oneOf",keyword:"oneOf",params:{passingSchemas: passing17},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
else {
errors = _errs650;
if(vErrors !== null){
if(_errs650){
vErrors.length = _errs650;
}
else {
vErrors = null;
}
}
}
}
if(data297.clause !== undefined){
if(!(validate57(data297.clause, {instancePath:instancePath+"/duties/" + i46+"/clause",parentData:data297,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err683 = {instancePath:instancePath+"/duties/" + i46,schemaPath:"#/properties/duties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data.dependencies !== undefined){
let data304 = data.dependencies;
if(Array.isArray(data304)){
const len47 = data304.length;
for(let i47=0; i47<len47; i47++){
let data305 = data304[i47];
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
if(data305.label === undefined){
const err685 = {instancePath:instancePath+"/dependencies/" + i47,schemaPath:"#/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data305.share === undefined){
const err686 = {instancePath:instancePath+"/dependencies/" + i47,schemaPath:"#/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data305.clause === undefined){
const err687 = {instancePath:instancePath+"/dependencies/" + i47,schemaPath:"#/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
for(const key53 in data305){
if(!(((key53 === "label") || (key53 === "share")) || (key53 === "clause"))){
const err688 = {instancePath:instancePath+"/dependencies/" + i47,schemaPath:"#/properties/dependencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data305.label !== undefined){
if(typeof data305.label !== "string"){
const err689 = {instancePath:instancePath+"/dependencies/" + i47+"/label",schemaPath:"#/properties/dependencies/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data305.share !== undefined){
let data307 = data305.share;
if(typeof data307 === "string"){
if(!pattern47.test(data307)){
const err690 = {instancePath:instancePath+"/dependencies/" + i47+"/share",schemaPath:"#/properties/dependencies/items/properties/share/pattern",keyword:"pattern",params:{pattern: "^(0(\\.\\d+)?|1)$"},message:"must match pattern \""+"^(0(\\.\\d+)?|1)$"+"\""};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
else {
const err691 = {instancePath:instancePath+"/dependencies/" + i47+"/share",schemaPath:"#/properties/dependencies/items/properties/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data305.clause !== undefined){
if(!(validate57(data305.clause, {instancePath:instancePath+"/dependencies/" + i47+"/clause",parentData:data305,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err692 = {instancePath:instancePath+"/dependencies/" + i47,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
}
else {
const err693 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
}
else {
const err694 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
