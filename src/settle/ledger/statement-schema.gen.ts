// Generated from grammar/statement.schema.json by grammar/generate.mjs. Do not edit.
// @ts-nocheck
export const validate = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:sla-lang:schema:statement:1","title":"Statement","description":"What was kept, what is owed, and why. Money and shares are strings with exact decimals; counts are integers; months are YYYY-MM in the contract's zone.","type":"object","additionalProperties":false,"required":["format","contract","tool","plan","records","cutOff","zone","currency","covers","months","totals","credits","remarks"],"properties":{"format":{"const":"sla-statement/1","description":"Names the version of these rules."},"contract":{"description":"The contract that was settled.","type":"object","additionalProperties":false,"required":["title","version","provider","customer"],"properties":{"title":{"type":"string","description":"Title of the contract."},"version":{"type":["string","null"],"description":"As written, such as 1.0.0."},"provider":{"type":["string","null"],"description":"Name of the provider."},"customer":{"type":["string","null"],"description":"Name of the customer."}}},"tool":{"description":"What made the statement.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"sla-lang","description":"Name of the tool."},"version":{"type":"string","description":"Version of the tool."}}},"plan":{"description":"The plan that was applied.","type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"$ref":"#/$defs/sha256","description":"SHA-256 of the plan's canonical JSON."}}},"records":{"$ref":"#/$defs/records"},"cutOff":{"description":"Up to when the records go; null without records.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["at","from"],"properties":{"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z)?$","description":"A day, to its end in the contract's zone, or a moment in UTC."},"from":{"enum":["asked","records"],"description":"Whether it was asked for or is the last moment that the records hold."}}}]},"ledger":{"description":"Earlier statements whose months are closed and were not computed again; absent without any.","type":"array","minItems":1,"items":{"$ref":"#/$defs/statementRef"}},"corrects":{"$ref":"#/$defs/correction"},"zone":{"type":"string","description":"IANA zone of all months and civil times."},"currency":{"type":"string","pattern":"^[A-Z]{3}$","description":"ISO 4217 code of every amount."},"covers":{"description":"First and last month, both included; null when there is nothing to cover.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"$ref":"#/$defs/month","description":"First month."},"last":{"$ref":"#/$defs/month","description":"Last month."}}}]},"months":{"description":"Every month covered, ascending, also those without records.","type":"array","items":{"$ref":"#/$defs/statementMonth"}},"totals":{"description":"Sums over the months: the control figures.","type":"array","items":{"$ref":"#/$defs/sloTotals"}},"credits":{"description":"What is owed over all months, after limits.","type":"object","additionalProperties":false,"required":["penalties","total"],"properties":{"penalties":{"description":"Sum by penalty, in the order of the contract.","type":"array","items":{"type":"object","additionalProperties":false,"required":["penalty","amount"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"amount":{"$ref":"#/$defs/amount","description":"Sum of its credits after limits."}}}},"total":{"$ref":"#/$defs/amount","description":"Sum of all credits after limits."}}},"remarks":{"description":"What a reader must know before the figures.","type":"array","items":{"$ref":"#/$defs/remark"}},"terminations":{"description":"Rights to end the contract that came to hold; absent where none did.","type":"array","items":{"$ref":"#/$defs/termination"}},"figures":{"description":"The figures file that gave what records do not hold; absent without one.","type":"object","additionalProperties":false,"required":["file","digest"],"properties":{"file":{"type":"string","description":"Its base name."},"digest":{"$ref":"#/$defs/sha256","description":"SHA-256 of its text."}}}},"$defs":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 in hexadecimal."},"month":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$","description":"A calendar month, YYYY-MM."},"count":{"type":"integer","minimum":0,"description":"A number of tickets, rows or months."},"amount":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"Money in major units, with all digits of the currency's minor unit; below nothing where the customer owes it."},"share":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$","description":"A share from 0 to 1 as a decimal."},"id":{"type":"string","pattern":"[\\s\\S]","description":"A name that the contract gives."},"clause":{"type":"string","pattern":"[\\s\\S]","description":"Stable id of a clause, the same in plan, document and changes."},"cell":{"description":"Dimension to value; empty where one target holds for all tickets.","type":"object","additionalProperties":{"type":"string"}},"excluded":{"description":"Exclusion to the number of tickets that it took out or counted as met; only those that took any.","type":"object","additionalProperties":{"type":"integer","minimum":1}},"arithmetic":{"description":"What a person with a pocket calculator does, line by line.","type":"array","minItems":1,"items":{"type":"string","pattern":"[\\s\\S]"}},"records":{"description":"What was read.","type":"object","additionalProperties":false,"required":["files","rows","rowsUsed","tickets","quarantined","digest","mappingDigest"],"properties":{"files":{"description":"Base names, sorted.","type":"array","items":{"type":"string"}},"rows":{"$ref":"#/$defs/count","description":"Rows read, headings not counted."},"rowsUsed":{"$ref":"#/$defs/count","description":"Rows that were read and meant."},"tickets":{"$ref":"#/$defs/count","description":"Tickets that the rows make up."},"quarantined":{"$ref":"#/$defs/quarantined"},"digest":{"$ref":"#/$defs/sha256","description":"Digest of all rows, whatever their order."},"mappingDigest":{"$ref":"#/$defs/sha256","description":"Digest of the mapping file's meaning."},"sources":{"description":"Each source on its own, in the order of the mapping; absent where tickets are the only one and no row is left out.","type":"array","items":{"$ref":"#/$defs/source"}}}},"statementMonth":{"description":"One month.","type":"object","additionalProperties":false,"required":["period","results","credits","limits","total"],"properties":{"period":{"$ref":"#/$defs/month","description":"The month."},"results":{"description":"Every cell of every service level, in the order of the contract.","type":"array","items":{"$ref":"#/$defs/cellResult"}},"credits":{"description":"Credits by penalty, in the order of the contract; one a cell where the contract says “each cell”.","type":"array","items":{"$ref":"#/$defs/credit"}},"limits":{"description":"Limits in the order of the contract, also where they took nothing.","type":"array","items":{"$ref":"#/$defs/limitUse"}},"total":{"$ref":"#/$defs/amount","description":"Sum of the credits after limits."},"points":{"description":"Score points; absent where there are none.","type":"array","items":{"$ref":"#/$defs/points"}},"grants":{"description":"What is granted in kind; absent where nothing is.","type":"array","items":{"$ref":"#/$defs/grant"}}}},"cellResult":{"description":"One cell of a service level in one month.","type":"object","additionalProperties":false,"required":["slo","cell","clause","total","within","neverStopped","excluded","attainment","target","verdict","byNoDataRule"],"properties":{"slo":{"$ref":"#/$defs/id","description":"Name of the service level."},"cell":{"$ref":"#/$defs/cell"},"clause":{"$ref":"#/$defs/clause","description":"Clause of the target."},"total":{"$ref":"#/$defs/count","description":"Tickets judged."},"within":{"$ref":"#/$defs/count","description":"Those of total that kept the promise."},"neverStopped":{"$ref":"#/$defs/count","description":"Tickets whose clock never stopped; part of total only where the contract says so."},"excluded":{"$ref":"#/$defs/excluded"},"attainment":{"description":"within / total, cut after six digits, for people; null without tickets. Verdicts use the integers.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"target":{"description":"Least share; null for no commitment.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"verdict":{"enum":["met","missed","not judged","no commitment"],"description":"Whether the promise was kept."},"byNoDataRule":{"type":"boolean","description":"Whether the rule for no data gave the verdict."},"period":{"$ref":"#/$defs/period","description":"Where it is another than the month; a period stands in the month in which it ends."},"value":{"description":"The value of a measure that is no count of tickets.","type":"object","additionalProperties":false,"required":["type","exact","judged","shown","arithmetic"],"properties":{"type":{"type":"string","description":"What kind of value it is."},"exact":{"$ref":"#/$defs/number","description":"The value."},"judged":{"$ref":"#/$defs/number","description":"The value as the verdict read it."},"shown":{"type":"string","description":"For people, with its unit."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"How it came about."}}},"promise":{"type":"string","description":"The promise in words, where it is no share of tickets within a time."},"belowMinimum":{"type":"boolean","description":"Whether the value is worse than the minimum."}}},"credit":{"description":"What one penalty gives in one month.","type":"object","additionalProperties":false,"required":["penalty","clause","cell","band","computed","amount","arithmetic"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the penalty."},"cell":{"description":"The cell that decided or was judged; null where no cell gives a credit.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"band":{"description":"Clause of the band that holds; null where none does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]},"computed":{"$ref":"#/$defs/amount","description":"Before limits."},"amount":{"$ref":"#/$defs/amount","description":"After limits."},"arithmetic":{"$ref":"#/$defs/arithmetic"},"kind":{"enum":["refund","bonus"],"description":"Absent for a credit."},"period":{"$ref":"#/$defs/period","description":"Where it is another than the month."},"calculation":{"type":"string","description":"The line that gives the amount."},"claim":{"description":"By when and how it is claimed.","type":"object","additionalProperties":false,"required":["clause","automatic","until","text"],"properties":{"clause":{"$ref":"#/$defs/clause","description":"Clause of the rule."},"automatic":{"type":"boolean","description":"Whether nobody needs to ask."},"until":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"Last day; null where it cannot be told."},"text":{"type":"string","description":"In words."}}},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"The last day on which it can be used."}}},"limitUse":{"description":"What one limit did in one month.","type":"object","additionalProperties":false,"required":["limit","clause","cap","before","after","arithmetic"],"properties":{"limit":{"$ref":"#/$defs/id","description":"Name of the limit."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the limit."},"cap":{"$ref":"#/$defs/amount","description":"The most that the limit allows."},"before":{"$ref":"#/$defs/amount","description":"Sum of the limited credits before this limit."},"after":{"$ref":"#/$defs/amount","description":"Sum of the limited credits after this limit."},"arithmetic":{"$ref":"#/$defs/arithmetic"},"period":{"$ref":"#/$defs/period","description":"Where it is another than the month."},"calculation":{"type":"string","description":"The line that gives the cap."}}},"sloTotals":{"description":"One service level over all months.","type":"object","additionalProperties":false,"required":["slo","unplaced","cells"],"properties":{"slo":{"$ref":"#/$defs/id","description":"Name of the service level."},"unplaced":{"description":"Tickets of all records that stand in no cell, each counted once.","type":"object","additionalProperties":false,"required":["neverStarted","notPlaceable","outsideTerm","unclassified","backwards"],"properties":{"neverStarted":{"$ref":"#/$defs/count","description":"The start moment is missing."},"notPlaceable":{"$ref":"#/$defs/count","description":"The moment that gives the month is missing."},"outsideTerm":{"$ref":"#/$defs/count","description":"The month lies outside the term."},"unclassified":{"$ref":"#/$defs/count","description":"A dimension of the target is missing."},"backwards":{"$ref":"#/$defs/count","description":"The clock stops before it starts."}}},"cells":{"description":"Every cell, in the order of the contract.","type":"array","items":{"type":"object","additionalProperties":false,"required":["cell","total","within","neverStopped","excluded","attainment","months"],"properties":{"cell":{"$ref":"#/$defs/cell"},"total":{"$ref":"#/$defs/count","description":"Tickets judged."},"within":{"$ref":"#/$defs/count","description":"Those of total that kept the promise."},"neverStopped":{"$ref":"#/$defs/count","description":"Tickets whose clock never stopped."},"excluded":{"$ref":"#/$defs/excluded"},"attainment":{"description":"within / total, cut after six digits; null without tickets.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"months":{"description":"Months by verdict; months without commitment are in none.","type":"object","additionalProperties":false,"required":["met","missed","notJudged"],"properties":{"met":{"$ref":"#/$defs/count","description":"Months met."},"missed":{"$ref":"#/$defs/count","description":"Months missed."},"notJudged":{"$ref":"#/$defs/count","description":"Months not judged."}}}}}}}},"remark":{"description":"A remark for the reader.","type":"object","additionalProperties":false,"required":["kind","count","text","clause"],"properties":{"kind":{"enum":["quarantined","never stopped","never started","not placeable","outside term","unclassified","backwards","no data","excluded","holidays unknown","partial period","no figures","not counted from records","after cut-off","ledger"],"description":"What the remark is about."},"count":{"type":"integer","minimum":1,"description":"How many rows, tickets, results, months or years."},"text":{"type":"string","pattern":"[\\s\\S]","description":"A sentence in plain English."},"clause":{"description":"The clause that it follows from, if any.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]}}},"period":{"type":"string","pattern":"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$","description":"A period: 2026-03, 2026-Q1, 2026-W14, 2026, or a day, which is also the first of a run of days."},"number":{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$","description":"An exact number: a decimal, or n/d where no finite decimal exists."},"points":{"description":"Score points that a penalty gives.","type":"object","additionalProperties":false,"required":["penalty","clause","period","cell","band","amount","arithmetic"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the penalty."},"period":{"$ref":"#/$defs/period","description":"The period."},"cell":{"description":"The cell that decided or was judged; null where none did.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"band":{"description":"Clause of the band that holds; null where none does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]},"amount":{"$ref":"#/$defs/number","description":"How many."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"How it came about."}}},"grant":{"description":"Something in kind.","type":"object","additionalProperties":false,"required":["penalty","clause","period","cell","band","text","arithmetic"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the penalty."},"period":{"$ref":"#/$defs/period","description":"The period."},"cell":{"description":"The cell that decided or was judged; null where none did.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"band":{"description":"Clause of the band that holds; null where none does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]},"text":{"type":"string","description":"What it is."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"How it came about."}}},"termination":{"description":"A right to end the contract.","type":"object","additionalProperties":false,"required":["by","clause","period","arithmetic"],"properties":{"by":{"$ref":"#/$defs/id","description":"Name of the party."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the right."},"period":{"$ref":"#/$defs/month","description":"The month in which it came to hold."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"Why."}}},"quarantined":{"description":"Rows that could not be used, grouped; the run goes on without them.","type":"array","items":{"type":"object","additionalProperties":false,"required":["reason","column","value","rows","ids"],"properties":{"reason":{"enum":["not a time","time skipped by a clock change","time occurs twice","unknown value","not a number","missing","wrong number of fields","not a record"],"description":"Why the rows could not be used."},"column":{"type":"string","description":"Column of the export."},"value":{"type":"string","description":"The cell as written."},"rows":{"type":"integer","minimum":1,"description":"Number of rows."},"ids":{"description":"The first ten tickets, sorted.","type":"array","maxItems":10,"items":{"type":"string"}}}}},"source":{"description":"What was read from one source.","type":"object","additionalProperties":false,"required":["record","files","rows","rowsUsed","leftOut","records","quarantined","digest"],"properties":{"record":{"enum":["ticket","call","contact","survey","outage","probe","request","maintenance","invoice","delivery","order","report","deployment","fact"],"description":"What the rows describe."},"files":{"description":"Base names, sorted.","type":"array","items":{"type":"string"}},"rows":{"$ref":"#/$defs/count","description":"Rows read, headings not counted."},"rowsUsed":{"$ref":"#/$defs/count","description":"Rows that were not put into quarantine."},"leftOut":{"$ref":"#/$defs/count","description":"Rows that the mapping does not mean."},"records":{"$ref":"#/$defs/count","description":"Records that the rows make up."},"quarantined":{"$ref":"#/$defs/quarantined"},"digest":{"$ref":"#/$defs/sha256","description":"Digest of all rows, whatever their order."}}},"statementRef":{"description":"An earlier statement.","type":"object","additionalProperties":false,"required":["file","digest","plan","cutOff","months"],"properties":{"file":{"type":"string","description":"Base name of its file."},"digest":{"$ref":"#/$defs/sha256","description":"SHA-256 of its file."},"plan":{"$ref":"#/$defs/sha256","description":"SHA-256 of its plan, which may be another one."},"cutOff":{"type":["string","null"],"description":"Its own cut-off."},"months":{"type":"array","description":"Those of its months that count here.","items":{"$ref":"#/$defs/month"}}}},"moved":{"description":"An amount before and after, and what is owed on top now.","type":"object","additionalProperties":false,"required":["before","after","difference"],"properties":{"before":{"$ref":"#/$defs/amount","description":"As stated before."},"after":{"$ref":"#/$defs/amount","description":"As it is now."},"difference":{"$ref":"#/$defs/amount","description":"After less before; above nothing it is owed to the customer."}}},"resultState":{"description":"What a result was.","type":"object","additionalProperties":false,"required":["total","within","attainment","shown","verdict"],"properties":{"total":{"$ref":"#/$defs/count","description":"Tickets counted."},"within":{"$ref":"#/$defs/count","description":"Of them in time."},"attainment":{"description":"Share in time; null without tickets.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"shown":{"type":["string","null"],"description":"The value for people, where it is no count."},"verdict":{"enum":["met","missed","not judged","no commitment"],"description":"Its verdict."}}},"correction":{"description":"What moved since earlier statements of the same months, and what is owed on top of them.","type":"object","additionalProperties":false,"required":["statements","months","credits","results","total"],"properties":{"statements":{"type":"array","description":"The statements that were compared, with the months in common.","items":{"$ref":"#/$defs/statementRef"}},"months":{"type":"array","description":"Months whose total moved.","items":{"description":"A month.","type":"object","additionalProperties":false,"required":["period","before","after","difference"],"properties":{"period":{"$ref":"#/$defs/month","description":"The month."},"before":{"$ref":"#/$defs/amount","description":"As stated before."},"after":{"$ref":"#/$defs/amount","description":"As it is now."},"difference":{"$ref":"#/$defs/amount","description":"After less before; above nothing it is owed to the customer."}}}},"credits":{"type":"array","description":"Credits that moved.","items":{"description":"A credit.","type":"object","additionalProperties":false,"required":["month","period","penalty","clause","cell","before","after","difference"],"properties":{"month":{"$ref":"#/$defs/month","description":"The month that it stands in."},"period":{"$ref":"#/$defs/period","description":"Its own period."},"penalty":{"$ref":"#/$defs/id","description":"Penalty or pool."},"clause":{"$ref":"#/$defs/clause","description":"Its clause."},"cell":{"description":"The cell now, or the one before.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"before":{"$ref":"#/$defs/amount","description":"As stated before."},"after":{"$ref":"#/$defs/amount","description":"As it is now."},"difference":{"$ref":"#/$defs/amount","description":"After less before; above nothing it is owed to the customer."}}}},"results":{"type":"array","description":"Results that moved.","items":{"description":"A result.","type":"object","additionalProperties":false,"required":["month","period","slo","clause","cell","before","after"],"properties":{"month":{"$ref":"#/$defs/month","description":"The month that it stands in."},"period":{"$ref":"#/$defs/period","description":"Its own period."},"slo":{"$ref":"#/$defs/id","description":"The service level."},"clause":{"$ref":"#/$defs/clause","description":"The row of the target."},"cell":{"$ref":"#/$defs/cell","description":"The cell."},"before":{"description":"As stated before; null where it was not there.","oneOf":[{"type":"null"},{"$ref":"#/$defs/resultState"}]},"after":{"description":"As it is now; null where it is not there.","oneOf":[{"type":"null"},{"$ref":"#/$defs/resultState"}]}}}},"total":{"$ref":"#/$defs/moved","description":"Sums over every month that was compared."}}}}};
const schema32 = {"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 in hexadecimal."};
const schema50 = {"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$","description":"A calendar month, YYYY-MM."};
const schema58 = {"type":"string","pattern":"[\\s\\S]","description":"A name that the contract gives."};
const schema53 = {"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$","description":"Money in major units, with all digits of the currency's minor unit; below nothing where the customer owes it."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z)?$", "u");
const pattern31 = new RegExp("^[A-Z]{3}$", "u");
const pattern11 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$", "u");
const pattern18 = new RegExp("[\\s\\S]", "u");
const pattern13 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const schema33 = {"description":"What was read.","type":"object","additionalProperties":false,"required":["files","rows","rowsUsed","tickets","quarantined","digest","mappingDigest"],"properties":{"files":{"description":"Base names, sorted.","type":"array","items":{"type":"string"}},"rows":{"$ref":"#/$defs/count","description":"Rows read, headings not counted."},"rowsUsed":{"$ref":"#/$defs/count","description":"Rows that were read and meant."},"tickets":{"$ref":"#/$defs/count","description":"Tickets that the rows make up."},"quarantined":{"$ref":"#/$defs/quarantined"},"digest":{"$ref":"#/$defs/sha256","description":"Digest of all rows, whatever their order."},"mappingDigest":{"$ref":"#/$defs/sha256","description":"Digest of the mapping file's meaning."},"sources":{"description":"Each source on its own, in the order of the mapping; absent where tickets are the only one and no row is left out.","type":"array","items":{"$ref":"#/$defs/source"}}}};
const schema34 = {"type":"integer","minimum":0,"description":"A number of tickets, rows or months."};
const schema37 = {"description":"Rows that could not be used, grouped; the run goes on without them.","type":"array","items":{"type":"object","additionalProperties":false,"required":["reason","column","value","rows","ids"],"properties":{"reason":{"enum":["not a time","time skipped by a clock change","time occurs twice","unknown value","not a number","missing","wrong number of fields","not a record"],"description":"Why the rows could not be used."},"column":{"type":"string","description":"Column of the export."},"value":{"type":"string","description":"The cell as written."},"rows":{"type":"integer","minimum":1,"description":"Number of rows."},"ids":{"description":"The first ten tickets, sorted.","type":"array","maxItems":10,"items":{"type":"string"}}}}};
const schema40 = {"description":"What was read from one source.","type":"object","additionalProperties":false,"required":["record","files","rows","rowsUsed","leftOut","records","quarantined","digest"],"properties":{"record":{"enum":["ticket","call","contact","survey","outage","probe","request","maintenance","invoice","delivery","order","report","deployment","fact"],"description":"What the rows describe."},"files":{"description":"Base names, sorted.","type":"array","items":{"type":"string"}},"rows":{"$ref":"#/$defs/count","description":"Rows read, headings not counted."},"rowsUsed":{"$ref":"#/$defs/count","description":"Rows that were not put into quarantine."},"leftOut":{"$ref":"#/$defs/count","description":"Rows that the mapping does not mean."},"records":{"$ref":"#/$defs/count","description":"Records that the rows make up."},"quarantined":{"$ref":"#/$defs/quarantined"},"digest":{"$ref":"#/$defs/sha256","description":"Digest of all rows, whatever their order."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.record === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rowsUsed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rowsUsed"},message:"must have required property '"+"rowsUsed"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.leftOut === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leftOut"},message:"must have required property '"+"leftOut"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.records === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.quarantined === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quarantined"},message:"must have required property '"+"quarantined"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.digest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "record") || (key0 === "files")) || (key0 === "rows")) || (key0 === "rowsUsed")) || (key0 === "leftOut")) || (key0 === "records")) || (key0 === "quarantined")) || (key0 === "digest"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.record !== undefined){
let data0 = data.record;
if(!((((((((((((((data0 === "ticket") || (data0 === "call")) || (data0 === "contact")) || (data0 === "survey")) || (data0 === "outage")) || (data0 === "probe")) || (data0 === "request")) || (data0 === "maintenance")) || (data0 === "invoice")) || (data0 === "delivery")) || (data0 === "order")) || (data0 === "report")) || (data0 === "deployment")) || (data0 === "fact"))){
const err9 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/enum",keyword:"enum",params:{allowedValues: schema40.properties.record.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rows !== undefined){
let data3 = data.rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/rows",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.rowsUsed !== undefined){
let data4 = data.rowsUsed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/rowsUsed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/rowsUsed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.leftOut !== undefined){
let data5 = data.leftOut;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/leftOut",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/leftOut",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.records !== undefined){
let data6 = data.records;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.quarantined !== undefined){
let data7 = data.quarantined;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.reason === undefined){
const err20 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.column === undefined){
const err21 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.value === undefined){
const err22 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.rows === undefined){
const err23 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.ids === undefined){
const err24 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data8){
if(!(((((key1 === "reason") || (key1 === "column")) || (key1 === "value")) || (key1 === "rows")) || (key1 === "ids"))){
const err25 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.reason !== undefined){
let data9 = data8.reason;
if(!((((((((data9 === "not a time") || (data9 === "time skipped by a clock change")) || (data9 === "time occurs twice")) || (data9 === "unknown value")) || (data9 === "not a number")) || (data9 === "missing")) || (data9 === "wrong number of fields")) || (data9 === "not a record"))){
const err26 = {instancePath:instancePath+"/quarantined/" + i1+"/reason",schemaPath:"#/$defs/quarantined/items/properties/reason/enum",keyword:"enum",params:{allowedValues: schema37.items.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.column !== undefined){
if(typeof data8.column !== "string"){
const err27 = {instancePath:instancePath+"/quarantined/" + i1+"/column",schemaPath:"#/$defs/quarantined/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.value !== undefined){
if(typeof data8.value !== "string"){
const err28 = {instancePath:instancePath+"/quarantined/" + i1+"/value",schemaPath:"#/$defs/quarantined/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.rows !== undefined){
let data12 = data8.rows;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/quarantined/" + i1+"/rows",schemaPath:"#/$defs/quarantined/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/quarantined/" + i1+"/rows",schemaPath:"#/$defs/quarantined/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data8.ids !== undefined){
let data13 = data8.ids;
if(Array.isArray(data13)){
if(data13.length > 10){
const err31 = {instancePath:instancePath+"/quarantined/" + i1+"/ids",schemaPath:"#/$defs/quarantined/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err32 = {instancePath:instancePath+"/quarantined/" + i1+"/ids/" + i2,schemaPath:"#/$defs/quarantined/items/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err33 = {instancePath:instancePath+"/quarantined/" + i1+"/ids",schemaPath:"#/$defs/quarantined/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/quarantined",schemaPath:"#/$defs/quarantined/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.digest !== undefined){
let data15 = data.digest;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err36 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rowsUsed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rowsUsed"},message:"must have required property '"+"rowsUsed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tickets === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tickets"},message:"must have required property '"+"tickets"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quarantined === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quarantined"},message:"must have required property '"+"quarantined"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.digest === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.mappingDigest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mappingDigest"},message:"must have required property '"+"mappingDigest"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "files") || (key0 === "rows")) || (key0 === "rowsUsed")) || (key0 === "tickets")) || (key0 === "quarantined")) || (key0 === "digest")) || (key0 === "mappingDigest")) || (key0 === "sources"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err8 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/rows",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/rows",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.rowsUsed !== undefined){
let data3 = data.rowsUsed;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/rowsUsed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/rowsUsed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.tickets !== undefined){
let data4 = data.tickets;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/tickets",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/tickets",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.quarantined !== undefined){
let data5 = data.quarantined;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.reason === undefined){
const err16 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.column === undefined){
const err17 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.value === undefined){
const err18 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.rows === undefined){
const err19 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.ids === undefined){
const err20 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "reason") || (key1 === "column")) || (key1 === "value")) || (key1 === "rows")) || (key1 === "ids"))){
const err21 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.reason !== undefined){
let data7 = data6.reason;
if(!((((((((data7 === "not a time") || (data7 === "time skipped by a clock change")) || (data7 === "time occurs twice")) || (data7 === "unknown value")) || (data7 === "not a number")) || (data7 === "missing")) || (data7 === "wrong number of fields")) || (data7 === "not a record"))){
const err22 = {instancePath:instancePath+"/quarantined/" + i1+"/reason",schemaPath:"#/$defs/quarantined/items/properties/reason/enum",keyword:"enum",params:{allowedValues: schema37.items.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.column !== undefined){
if(typeof data6.column !== "string"){
const err23 = {instancePath:instancePath+"/quarantined/" + i1+"/column",schemaPath:"#/$defs/quarantined/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
const err24 = {instancePath:instancePath+"/quarantined/" + i1+"/value",schemaPath:"#/$defs/quarantined/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.rows !== undefined){
let data10 = data6.rows;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/quarantined/" + i1+"/rows",schemaPath:"#/$defs/quarantined/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/quarantined/" + i1+"/rows",schemaPath:"#/$defs/quarantined/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data6.ids !== undefined){
let data11 = data6.ids;
if(Array.isArray(data11)){
if(data11.length > 10){
const err27 = {instancePath:instancePath+"/quarantined/" + i1+"/ids",schemaPath:"#/$defs/quarantined/items/properties/ids/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err28 = {instancePath:instancePath+"/quarantined/" + i1+"/ids/" + i2,schemaPath:"#/$defs/quarantined/items/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/quarantined/" + i1+"/ids",schemaPath:"#/$defs/quarantined/items/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/quarantined/" + i1,schemaPath:"#/$defs/quarantined/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/quarantined",schemaPath:"#/$defs/quarantined/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.digest !== undefined){
let data13 = data.digest;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err32 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.mappingDigest !== undefined){
let data14 = data.mappingDigest;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err34 = {instancePath:instancePath+"/mappingDigest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/mappingDigest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.sources !== undefined){
let data15 = data.sources;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate22(data15[i3], {instancePath:instancePath+"/sources/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"description":"An earlier statement.","type":"object","additionalProperties":false,"required":["file","digest","plan","cutOff","months"],"properties":{"file":{"type":"string","description":"Base name of its file."},"digest":{"$ref":"#/$defs/sha256","description":"SHA-256 of its file."},"plan":{"$ref":"#/$defs/sha256","description":"SHA-256 of its plan, which may be another one."},"cutOff":{"type":["string","null"],"description":"Its own cut-off."},"months":{"type":"array","description":"Those of its months that count here.","items":{"$ref":"#/$defs/month"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.plan === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cutOff === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cutOff"},message:"must have required property '"+"cutOff"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.months === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "digest")) || (key0 === "plan")) || (key0 === "cutOff")) || (key0 === "months"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err6 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.plan !== undefined){
let data2 = data.plan;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cutOff !== undefined){
let data3 = data.cutOff;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/type",keyword:"type",params:{type: schema47.properties.cutOff.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.months !== undefined){
let data4 = data.months;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err12 = {instancePath:instancePath+"/months/" + i0,schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/months/" + i0,schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"What moved since earlier statements of the same months, and what is owed on top of them.","type":"object","additionalProperties":false,"required":["statements","months","credits","results","total"],"properties":{"statements":{"type":"array","description":"The statements that were compared, with the months in common.","items":{"$ref":"#/$defs/statementRef"}},"months":{"type":"array","description":"Months whose total moved.","items":{"description":"A month.","type":"object","additionalProperties":false,"required":["period","before","after","difference"],"properties":{"period":{"$ref":"#/$defs/month","description":"The month."},"before":{"$ref":"#/$defs/amount","description":"As stated before."},"after":{"$ref":"#/$defs/amount","description":"As it is now."},"difference":{"$ref":"#/$defs/amount","description":"After less before; above nothing it is owed to the customer."}}}},"credits":{"type":"array","description":"Credits that moved.","items":{"description":"A credit.","type":"object","additionalProperties":false,"required":["month","period","penalty","clause","cell","before","after","difference"],"properties":{"month":{"$ref":"#/$defs/month","description":"The month that it stands in."},"period":{"$ref":"#/$defs/period","description":"Its own period."},"penalty":{"$ref":"#/$defs/id","description":"Penalty or pool."},"clause":{"$ref":"#/$defs/clause","description":"Its clause."},"cell":{"description":"The cell now, or the one before.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"before":{"$ref":"#/$defs/amount","description":"As stated before."},"after":{"$ref":"#/$defs/amount","description":"As it is now."},"difference":{"$ref":"#/$defs/amount","description":"After less before; above nothing it is owed to the customer."}}}},"results":{"type":"array","description":"Results that moved.","items":{"description":"A result.","type":"object","additionalProperties":false,"required":["month","period","slo","clause","cell","before","after"],"properties":{"month":{"$ref":"#/$defs/month","description":"The month that it stands in."},"period":{"$ref":"#/$defs/period","description":"Its own period."},"slo":{"$ref":"#/$defs/id","description":"The service level."},"clause":{"$ref":"#/$defs/clause","description":"The row of the target."},"cell":{"$ref":"#/$defs/cell","description":"The cell."},"before":{"description":"As stated before; null where it was not there.","oneOf":[{"type":"null"},{"$ref":"#/$defs/resultState"}]},"after":{"description":"As it is now; null where it is not there.","oneOf":[{"type":"null"},{"$ref":"#/$defs/resultState"}]}}}},"total":{"$ref":"#/$defs/moved","description":"Sums over every month that was compared."}}};
const schema57 = {"type":"string","pattern":"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$","description":"A period: 2026-03, 2026-Q1, 2026-W14, 2026, or a day, which is also the first of a run of days."};
const schema59 = {"type":"string","pattern":"[\\s\\S]","description":"Stable id of a clause, the same in plan, document and changes."};
const schema60 = {"description":"Dimension to value; empty where one target holds for all tickets.","type":"object","additionalProperties":{"type":"string"}};
const schema69 = {"description":"What a result was.","type":"object","additionalProperties":false,"required":["total","within","attainment","shown","verdict"],"properties":{"total":{"$ref":"#/$defs/count","description":"Tickets counted."},"within":{"$ref":"#/$defs/count","description":"Of them in time."},"attainment":{"description":"Share in time; null without tickets.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"shown":{"type":["string","null"],"description":"The value for people, where it is no count."},"verdict":{"enum":["met","missed","not judged","no commitment"],"description":"Its verdict."}}};
const schema72 = {"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$","description":"A share from 0 to 1 as a decimal."};
const pattern27 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.within === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attainment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attainment"},message:"must have required property '"+"attainment"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.shown === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shown"},message:"must have required property '"+"shown"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.verdict === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "total") || (key0 === "within")) || (key0 === "attainment")) || (key0 === "shown")) || (key0 === "verdict"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.within !== undefined){
let data1 = data.within;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.attainment !== undefined){
let data2 = data.attainment;
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data2 !== null){
const err10 = {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs12 = errors;
if(typeof data2 === "string"){
if(!pattern27.test(data2)){
const err11 = {instancePath:instancePath+"/attainment",schemaPath:"#/$defs/share/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/attainment",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs12 === errors;
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
const err13 = {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.shown !== undefined){
let data3 = data.shown;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: schema69.properties.shown.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.verdict !== undefined){
let data4 = data.verdict;
if(!((((data4 === "met") || (data4 === "missed")) || (data4 === "not judged")) || (data4 === "no commitment"))){
const err15 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema69.properties.verdict.enum},message:"must be equal to one of the allowed values"};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"description":"An amount before and after, and what is owed on top now.","type":"object","additionalProperties":false,"required":["before","after","difference"],"properties":{"before":{"$ref":"#/$defs/amount","description":"As stated before."},"after":{"$ref":"#/$defs/amount","description":"As it is now."},"difference":{"$ref":"#/$defs/amount","description":"After less before; above nothing it is owed to the customer."}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.difference === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "before") || (key0 === "after")) || (key0 === "difference"))){
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
if(data.before !== undefined){
let data0 = data.before;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err4 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err5 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.difference !== undefined){
let data2 = data.difference;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err8 = {instancePath:instancePath+"/difference",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err9 = {instancePath:instancePath+"/difference",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern17 = new RegExp("^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},message:"must have required property '"+"statements"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.months === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.results === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.total === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "statements") || (key0 === "months")) || (key0 === "credits")) || (key0 === "results")) || (key0 === "total"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.statements !== undefined){
let data0 = data.statements;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data0[i0], {instancePath:instancePath+"/statements/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.months !== undefined){
let data2 = data.months;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.period === undefined){
const err7 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.before === undefined){
const err8 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.after === undefined){
const err9 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.difference === undefined){
const err10 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "period") || (key1 === "before")) || (key1 === "after")) || (key1 === "difference"))){
const err11 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.period !== undefined){
let data4 = data3.period;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err12 = {instancePath:instancePath+"/months/" + i1+"/period",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/months/" + i1+"/period",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.before !== undefined){
let data5 = data3.before;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err14 = {instancePath:instancePath+"/months/" + i1+"/before",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/months/" + i1+"/before",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.after !== undefined){
let data6 = data3.after;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err16 = {instancePath:instancePath+"/months/" + i1+"/after",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err17 = {instancePath:instancePath+"/months/" + i1+"/after",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.difference !== undefined){
let data7 = data3.difference;
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
const err18 = {instancePath:instancePath+"/months/" + i1+"/difference",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/months/" + i1+"/difference",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.credits !== undefined){
let data8 = data.credits;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.month === undefined){
const err22 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "month"},message:"must have required property '"+"month"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.period === undefined){
const err23 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.penalty === undefined){
const err24 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "penalty"},message:"must have required property '"+"penalty"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.clause === undefined){
const err25 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.cell === undefined){
const err26 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.before === undefined){
const err27 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.after === undefined){
const err28 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.difference === undefined){
const err29 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data9){
if(!((((((((key2 === "month") || (key2 === "period")) || (key2 === "penalty")) || (key2 === "clause")) || (key2 === "cell")) || (key2 === "before")) || (key2 === "after")) || (key2 === "difference"))){
const err30 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.month !== undefined){
let data10 = data9.month;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err31 = {instancePath:instancePath+"/credits/" + i2+"/month",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/credits/" + i2+"/month",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.period !== undefined){
let data11 = data9.period;
if(typeof data11 === "string"){
if(!pattern17.test(data11)){
const err33 = {instancePath:instancePath+"/credits/" + i2+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
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
const err34 = {instancePath:instancePath+"/credits/" + i2+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.penalty !== undefined){
let data12 = data9.penalty;
if(typeof data12 === "string"){
if(!pattern18.test(data12)){
const err35 = {instancePath:instancePath+"/credits/" + i2+"/penalty",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/credits/" + i2+"/penalty",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.clause !== undefined){
let data13 = data9.clause;
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
const err37 = {instancePath:instancePath+"/credits/" + i2+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/credits/" + i2+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.cell !== undefined){
let data14 = data9.cell;
const _errs40 = errors;
let valid17 = false;
let passing0 = null;
const _errs41 = errors;
if(data14 !== null){
const err39 = {instancePath:instancePath+"/credits/" + i2+"/cell",schemaPath:"#/properties/credits/items/properties/cell/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0){
valid17 = true;
passing0 = 0;
}
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(typeof data14[key3] !== "string"){
const err40 = {instancePath:instancePath+"/credits/" + i2+"/cell/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err41 = {instancePath:instancePath+"/credits/" + i2+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs43 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid17 = true;
passing0 = 1;
}
}
if(!valid17){
const err42 = {instancePath:instancePath+"/credits/" + i2+"/cell",schemaPath:"#/properties/credits/items/properties/cell/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data9.before !== undefined){
let data16 = data9.before;
if(typeof data16 === "string"){
if(!pattern13.test(data16)){
const err43 = {instancePath:instancePath+"/credits/" + i2+"/before",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err44 = {instancePath:instancePath+"/credits/" + i2+"/before",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.after !== undefined){
let data17 = data9.after;
if(typeof data17 === "string"){
if(!pattern13.test(data17)){
const err45 = {instancePath:instancePath+"/credits/" + i2+"/after",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/credits/" + i2+"/after",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.difference !== undefined){
let data18 = data9.difference;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err47 = {instancePath:instancePath+"/credits/" + i2+"/difference",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/credits/" + i2+"/difference",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.results !== undefined){
let data19 = data.results;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.month === undefined){
const err51 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "month"},message:"must have required property '"+"month"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.period === undefined){
const err52 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.slo === undefined){
const err53 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data20.clause === undefined){
const err54 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data20.cell === undefined){
const err55 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.before === undefined){
const err56 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.after === undefined){
const err57 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data20){
if(!(((((((key4 === "month") || (key4 === "period")) || (key4 === "slo")) || (key4 === "clause")) || (key4 === "cell")) || (key4 === "before")) || (key4 === "after"))){
const err58 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.month !== undefined){
let data21 = data20.month;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err59 = {instancePath:instancePath+"/results/" + i3+"/month",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/results/" + i3+"/month",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.period !== undefined){
let data22 = data20.period;
if(typeof data22 === "string"){
if(!pattern17.test(data22)){
const err61 = {instancePath:instancePath+"/results/" + i3+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/results/" + i3+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data20.slo !== undefined){
let data23 = data20.slo;
if(typeof data23 === "string"){
if(!pattern18.test(data23)){
const err63 = {instancePath:instancePath+"/results/" + i3+"/slo",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/results/" + i3+"/slo",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.clause !== undefined){
let data24 = data20.clause;
if(typeof data24 === "string"){
if(!pattern18.test(data24)){
const err65 = {instancePath:instancePath+"/results/" + i3+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/results/" + i3+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.cell !== undefined){
let data25 = data20.cell;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(typeof data25[key5] !== "string"){
const err67 = {instancePath:instancePath+"/results/" + i3+"/cell/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/results/" + i3+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.before !== undefined){
let data27 = data20.before;
const _errs82 = errors;
let valid32 = false;
let passing1 = null;
const _errs83 = errors;
if(data27 !== null){
const err69 = {instancePath:instancePath+"/results/" + i3+"/before",schemaPath:"#/properties/results/items/properties/before/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid1 = _errs83 === errors;
if(_valid1){
valid32 = true;
passing1 = 0;
}
const _errs85 = errors;
if(!(validate29(data27, {instancePath:instancePath+"/results/" + i3+"/before",parentData:data20,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs85 === errors;
if(_valid1 && valid32){
valid32 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid32 = true;
passing1 = 1;
}
}
if(!valid32){
const err70 = {instancePath:instancePath+"/results/" + i3+"/before",schemaPath:"#/properties/results/items/properties/before/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data20.after !== undefined){
let data28 = data20.after;
const _errs87 = errors;
let valid33 = false;
let passing2 = null;
const _errs88 = errors;
if(data28 !== null){
const err71 = {instancePath:instancePath+"/results/" + i3+"/after",schemaPath:"#/properties/results/items/properties/after/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid2 = _errs88 === errors;
if(_valid2){
valid33 = true;
passing2 = 0;
}
const _errs90 = errors;
if(!(validate29(data28, {instancePath:instancePath+"/results/" + i3+"/after",parentData:data20,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid2 = _errs90 === errors;
if(_valid2 && valid33){
valid33 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid33 = true;
passing2 = 1;
}
}
if(!valid33){
const err72 = {instancePath:instancePath+"/results/" + i3+"/after",schemaPath:"#/properties/results/items/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/results/" + i3,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.total !== undefined){
if(!(validate32(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"description":"One month.","type":"object","additionalProperties":false,"required":["period","results","credits","limits","total"],"properties":{"period":{"$ref":"#/$defs/month","description":"The month."},"results":{"description":"Every cell of every service level, in the order of the contract.","type":"array","items":{"$ref":"#/$defs/cellResult"}},"credits":{"description":"Credits by penalty, in the order of the contract; one a cell where the contract says “each cell”.","type":"array","items":{"$ref":"#/$defs/credit"}},"limits":{"description":"Limits in the order of the contract, also where they took nothing.","type":"array","items":{"$ref":"#/$defs/limitUse"}},"total":{"$ref":"#/$defs/amount","description":"Sum of the credits after limits."},"points":{"description":"Score points; absent where there are none.","type":"array","items":{"$ref":"#/$defs/points"}},"grants":{"description":"What is granted in kind; absent where nothing is.","type":"array","items":{"$ref":"#/$defs/grant"}}}};
const schema81 = {"description":"One cell of a service level in one month.","type":"object","additionalProperties":false,"required":["slo","cell","clause","total","within","neverStopped","excluded","attainment","target","verdict","byNoDataRule"],"properties":{"slo":{"$ref":"#/$defs/id","description":"Name of the service level."},"cell":{"$ref":"#/$defs/cell"},"clause":{"$ref":"#/$defs/clause","description":"Clause of the target."},"total":{"$ref":"#/$defs/count","description":"Tickets judged."},"within":{"$ref":"#/$defs/count","description":"Those of total that kept the promise."},"neverStopped":{"$ref":"#/$defs/count","description":"Tickets whose clock never stopped; part of total only where the contract says so."},"excluded":{"$ref":"#/$defs/excluded"},"attainment":{"description":"within / total, cut after six digits, for people; null without tickets. Verdicts use the integers.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"target":{"description":"Least share; null for no commitment.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"verdict":{"enum":["met","missed","not judged","no commitment"],"description":"Whether the promise was kept."},"byNoDataRule":{"type":"boolean","description":"Whether the rule for no data gave the verdict."},"period":{"$ref":"#/$defs/period","description":"Where it is another than the month; a period stands in the month in which it ends."},"value":{"description":"The value of a measure that is no count of tickets.","type":"object","additionalProperties":false,"required":["type","exact","judged","shown","arithmetic"],"properties":{"type":{"type":"string","description":"What kind of value it is."},"exact":{"$ref":"#/$defs/number","description":"The value."},"judged":{"$ref":"#/$defs/number","description":"The value as the verdict read it."},"shown":{"type":"string","description":"For people, with its unit."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"How it came about."}}},"promise":{"type":"string","description":"The promise in words, where it is no share of tickets within a time."},"belowMinimum":{"type":"boolean","description":"Whether the value is worse than the minimum."}}};
const schema88 = {"description":"Exclusion to the number of tickets that it took out or counted as met; only those that took any.","type":"object","additionalProperties":{"type":"integer","minimum":1}};
const schema92 = {"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$","description":"An exact number: a decimal, or n/d where no finite decimal exists."};
const schema94 = {"description":"What a person with a pocket calculator does, line by line.","type":"array","minItems":1,"items":{"type":"string","pattern":"[\\s\\S]"}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cell === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clause === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.within === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.neverStopped === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "neverStopped"},message:"must have required property '"+"neverStopped"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.excluded === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.attainment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attainment"},message:"must have required property '"+"attainment"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.target === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.verdict === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.byNoDataRule === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byNoDataRule"},message:"must have required property '"+"byNoDataRule"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.slo !== undefined){
let data0 = data.slo;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err12 = {instancePath:instancePath+"/slo",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/slo",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cell !== undefined){
let data1 = data.cell;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
const err14 = {instancePath:instancePath+"/cell/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.clause !== undefined){
let data3 = data.clause;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err16 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err17 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.within !== undefined){
let data5 = data.within;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.neverStopped !== undefined){
let data6 = data.neverStopped;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/neverStopped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/neverStopped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.excluded !== undefined){
let data7 = data.excluded;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/excluded/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/excluded/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/excluded/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/excluded/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/excluded",schemaPath:"#/$defs/excluded/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.attainment !== undefined){
let data9 = data.attainment;
const _errs30 = errors;
let valid10 = false;
let passing0 = null;
const _errs31 = errors;
if(data9 !== null){
const err27 = {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs33 = errors;
if(typeof data9 === "string"){
if(!pattern27.test(data9)){
const err28 = {instancePath:instancePath+"/attainment",schemaPath:"#/$defs/share/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/attainment",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err30 = {instancePath:instancePath+"/attainment",schemaPath:"#/properties/attainment/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.target !== undefined){
let data10 = data.target;
const _errs37 = errors;
let valid12 = false;
let passing1 = null;
const _errs38 = errors;
if(data10 !== null){
const err31 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs40 = errors;
if(typeof data10 === "string"){
if(!pattern27.test(data10)){
const err32 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/share/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs40 === errors;
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
const err34 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.verdict !== undefined){
let data11 = data.verdict;
if(!((((data11 === "met") || (data11 === "missed")) || (data11 === "not judged")) || (data11 === "no commitment"))){
const err35 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema81.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.byNoDataRule !== undefined){
if(typeof data.byNoDataRule !== "boolean"){
const err36 = {instancePath:instancePath+"/byNoDataRule",schemaPath:"#/properties/byNoDataRule/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.period !== undefined){
let data13 = data.period;
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
const err37 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.value !== undefined){
let data14 = data.value;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.type === undefined){
const err39 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.exact === undefined){
const err40 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.judged === undefined){
const err41 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "judged"},message:"must have required property '"+"judged"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.shown === undefined){
const err42 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "shown"},message:"must have required property '"+"shown"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.arithmetic === undefined){
const err43 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "arithmetic"},message:"must have required property '"+"arithmetic"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data14){
if(!(((((key3 === "type") || (key3 === "exact")) || (key3 === "judged")) || (key3 === "shown")) || (key3 === "arithmetic"))){
const err44 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.type !== undefined){
if(typeof data14.type !== "string"){
const err45 = {instancePath:instancePath+"/value/type",schemaPath:"#/properties/value/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.exact !== undefined){
let data16 = data14.exact;
if(typeof data16 === "string"){
if(!pattern27.test(data16)){
const err46 = {instancePath:instancePath+"/value/exact",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/value/exact",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.judged !== undefined){
let data17 = data14.judged;
if(typeof data17 === "string"){
if(!pattern27.test(data17)){
const err48 = {instancePath:instancePath+"/value/judged",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/value/judged",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.shown !== undefined){
if(typeof data14.shown !== "string"){
const err50 = {instancePath:instancePath+"/value/shown",schemaPath:"#/properties/value/properties/shown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.arithmetic !== undefined){
let data19 = data14.arithmetic;
if(Array.isArray(data19)){
if(data19.length < 1){
const err51 = {instancePath:instancePath+"/value/arithmetic",schemaPath:"#/$defs/arithmetic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(!pattern18.test(data20)){
const err52 = {instancePath:instancePath+"/value/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/value/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err54 = {instancePath:instancePath+"/value/arithmetic",schemaPath:"#/$defs/arithmetic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.promise !== undefined){
if(typeof data.promise !== "string"){
const err56 = {instancePath:instancePath+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.belowMinimum !== undefined){
if(typeof data.belowMinimum !== "boolean"){
const err57 = {instancePath:instancePath+"/belowMinimum",schemaPath:"#/properties/belowMinimum/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"description":"What one penalty gives in one month.","type":"object","additionalProperties":false,"required":["penalty","clause","cell","band","computed","amount","arithmetic"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the penalty."},"cell":{"description":"The cell that decided or was judged; null where no cell gives a credit.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"band":{"description":"Clause of the band that holds; null where none does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]},"computed":{"$ref":"#/$defs/amount","description":"Before limits."},"amount":{"$ref":"#/$defs/amount","description":"After limits."},"arithmetic":{"$ref":"#/$defs/arithmetic"},"kind":{"enum":["refund","bonus"],"description":"Absent for a credit."},"period":{"$ref":"#/$defs/period","description":"Where it is another than the month."},"calculation":{"type":"string","description":"The line that gives the amount."},"claim":{"description":"By when and how it is claimed.","type":"object","additionalProperties":false,"required":["clause","automatic","until","text"],"properties":{"clause":{"$ref":"#/$defs/clause","description":"Clause of the rule."},"automatic":{"type":"boolean","description":"Whether nobody needs to ask."},"until":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"Last day; null where it cannot be told."},"text":{"type":"string","description":"In words."}}},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"The last day on which it can be used."}}};
const pattern51 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.penalty === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "penalty"},message:"must have required property '"+"penalty"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clause === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cell === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.band === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "band"},message:"must have required property '"+"band"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.computed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "computed"},message:"must have required property '"+"computed"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.arithmetic === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arithmetic"},message:"must have required property '"+"arithmetic"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema95.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.penalty !== undefined){
let data0 = data.penalty;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err8 = {instancePath:instancePath+"/penalty",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err9 = {instancePath:instancePath+"/penalty",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err10 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cell !== undefined){
let data2 = data.cell;
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data2 !== null){
const err12 = {instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err13 = {instancePath:instancePath+"/cell/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs12 === errors;
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
const err15 = {instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.band !== undefined){
let data4 = data.band;
const _errs19 = errors;
let valid6 = false;
let passing1 = null;
const _errs20 = errors;
if(data4 !== null){
const err16 = {instancePath:instancePath+"/band",schemaPath:"#/properties/band/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs22 = errors;
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err17 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err18 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err19 = {instancePath:instancePath+"/band",schemaPath:"#/properties/band/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.computed !== undefined){
let data5 = data.computed;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err20 = {instancePath:instancePath+"/computed",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/computed",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data7 = data.arithmetic;
if(Array.isArray(data7)){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err25 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err26 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.kind !== undefined){
let data9 = data.kind;
if(!((data9 === "refund") || (data9 === "bonus"))){
const err28 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema95.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.period !== undefined){
let data10 = data.period;
if(typeof data10 === "string"){
if(!pattern17.test(data10)){
const err29 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.calculation !== undefined){
if(typeof data.calculation !== "string"){
const err31 = {instancePath:instancePath+"/calculation",schemaPath:"#/properties/calculation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.claim !== undefined){
let data12 = data.claim;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.clause === undefined){
const err32 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.automatic === undefined){
const err33 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "automatic"},message:"must have required property '"+"automatic"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.until === undefined){
const err34 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.text === undefined){
const err35 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "clause") || (key2 === "automatic")) || (key2 === "until")) || (key2 === "text"))){
const err36 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.clause !== undefined){
let data13 = data12.clause;
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
const err37 = {instancePath:instancePath+"/claim/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/claim/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.automatic !== undefined){
if(typeof data12.automatic !== "boolean"){
const err39 = {instancePath:instancePath+"/claim/automatic",schemaPath:"#/properties/claim/properties/automatic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.until !== undefined){
let data15 = data12.until;
if((typeof data15 !== "string") && (data15 !== null)){
const err40 = {instancePath:instancePath+"/claim/until",schemaPath:"#/properties/claim/properties/until/type",keyword:"type",params:{type: schema95.properties.claim.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern51.test(data15)){
const err41 = {instancePath:instancePath+"/claim/until",schemaPath:"#/properties/claim/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data12.text !== undefined){
if(typeof data12.text !== "string"){
const err42 = {instancePath:instancePath+"/claim/text",schemaPath:"#/properties/claim/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.expires !== undefined){
let data17 = data.expires;
if(typeof data17 === "string"){
if(!pattern51.test(data17)){
const err44 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"description":"What one limit did in one month.","type":"object","additionalProperties":false,"required":["limit","clause","cap","before","after","arithmetic"],"properties":{"limit":{"$ref":"#/$defs/id","description":"Name of the limit."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the limit."},"cap":{"$ref":"#/$defs/amount","description":"The most that the limit allows."},"before":{"$ref":"#/$defs/amount","description":"Sum of the limited credits before this limit."},"after":{"$ref":"#/$defs/amount","description":"Sum of the limited credits after this limit."},"arithmetic":{"$ref":"#/$defs/arithmetic"},"period":{"$ref":"#/$defs/period","description":"Where it is another than the month."},"calculation":{"type":"string","description":"The line that gives the cap."}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clause === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cap === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cap"},message:"must have required property '"+"cap"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.before === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.after === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.arithmetic === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arithmetic"},message:"must have required property '"+"arithmetic"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "limit") || (key0 === "clause")) || (key0 === "cap")) || (key0 === "before")) || (key0 === "after")) || (key0 === "arithmetic")) || (key0 === "period")) || (key0 === "calculation"))){
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
if(data.limit !== undefined){
let data0 = data.limit;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err9 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cap !== undefined){
let data2 = data.cap;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err11 = {instancePath:instancePath+"/cap",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cap",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.before !== undefined){
let data3 = data.before;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err13 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err15 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data5 = data.arithmetic;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err18 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.period !== undefined){
let data7 = data.period;
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
const err21 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.calculation !== undefined){
if(typeof data.calculation !== "string"){
const err23 = {instancePath:instancePath+"/calculation",schemaPath:"#/properties/calculation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"description":"Score points that a penalty gives.","type":"object","additionalProperties":false,"required":["penalty","clause","period","cell","band","amount","arithmetic"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the penalty."},"period":{"$ref":"#/$defs/period","description":"The period."},"cell":{"description":"The cell that decided or was judged; null where none did.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"band":{"description":"Clause of the band that holds; null where none does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]},"amount":{"$ref":"#/$defs/number","description":"How many."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"How it came about."}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.penalty === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "penalty"},message:"must have required property '"+"penalty"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clause === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.period === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cell === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.band === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "band"},message:"must have required property '"+"band"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.arithmetic === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arithmetic"},message:"must have required property '"+"arithmetic"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "penalty") || (key0 === "clause")) || (key0 === "period")) || (key0 === "cell")) || (key0 === "band")) || (key0 === "amount")) || (key0 === "arithmetic"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.penalty !== undefined){
let data0 = data.penalty;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err8 = {instancePath:instancePath+"/penalty",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err9 = {instancePath:instancePath+"/penalty",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err10 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err12 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cell !== undefined){
let data3 = data.cell;
const _errs12 = errors;
let valid4 = false;
let passing0 = null;
const _errs13 = errors;
if(data3 !== null){
const err14 = {instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
const err15 = {instancePath:instancePath+"/cell/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err17 = {instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.band !== undefined){
let data5 = data.band;
const _errs22 = errors;
let valid7 = false;
let passing1 = null;
const _errs23 = errors;
if(data5 !== null){
const err18 = {instancePath:instancePath+"/band",schemaPath:"#/properties/band/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs25 = errors;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err19 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err21 = {instancePath:instancePath+"/band",schemaPath:"#/properties/band/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(typeof data6 === "string"){
if(!pattern27.test(data6)){
const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data7 = data.arithmetic;
if(Array.isArray(data7)){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err25 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err26 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"description":"Something in kind.","type":"object","additionalProperties":false,"required":["penalty","clause","period","cell","band","text","arithmetic"],"properties":{"penalty":{"$ref":"#/$defs/id","description":"Name of the penalty."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the penalty."},"period":{"$ref":"#/$defs/period","description":"The period."},"cell":{"description":"The cell that decided or was judged; null where none did.","oneOf":[{"type":"null"},{"$ref":"#/$defs/cell"}]},"band":{"description":"Clause of the band that holds; null where none does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]},"text":{"type":"string","description":"What it is."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"How it came about."}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.penalty === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "penalty"},message:"must have required property '"+"penalty"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clause === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.period === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cell === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.band === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "band"},message:"must have required property '"+"band"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.text === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.arithmetic === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arithmetic"},message:"must have required property '"+"arithmetic"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "penalty") || (key0 === "clause")) || (key0 === "period")) || (key0 === "cell")) || (key0 === "band")) || (key0 === "text")) || (key0 === "arithmetic"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.penalty !== undefined){
let data0 = data.penalty;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err8 = {instancePath:instancePath+"/penalty",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err9 = {instancePath:instancePath+"/penalty",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err10 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err12 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"},message:"must match pattern \""+"^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])(-[0-9]{2})?)?|term)$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cell !== undefined){
let data3 = data.cell;
const _errs12 = errors;
let valid4 = false;
let passing0 = null;
const _errs13 = errors;
if(data3 !== null){
const err14 = {instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
const err15 = {instancePath:instancePath+"/cell/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err17 = {instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.band !== undefined){
let data5 = data.band;
const _errs22 = errors;
let valid7 = false;
let passing1 = null;
const _errs23 = errors;
if(data5 !== null){
const err18 = {instancePath:instancePath+"/band",schemaPath:"#/properties/band/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs25 = errors;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err19 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/band",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err21 = {instancePath:instancePath+"/band",schemaPath:"#/properties/band/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err22 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data7 = data.arithmetic;
if(Array.isArray(data7)){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err24 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.limits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.total === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "period") || (key0 === "results")) || (key0 === "credits")) || (key0 === "limits")) || (key0 === "total")) || (key0 === "points")) || (key0 === "grants"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.period !== undefined){
let data0 = data.period;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err6 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
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
const err7 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.credits !== undefined){
let data3 = data.credits;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data3[i1], {instancePath:instancePath+"/credits/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.limits !== undefined){
let data5 = data.limits;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate40(data5[i2], {instancePath:instancePath+"/limits/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.total !== undefined){
let data7 = data.total;
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.points !== undefined){
let data8 = data.points;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate42(data8[i3], {instancePath:instancePath+"/points/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.grants !== undefined){
let data10 = data.grants;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate44(data10[i4], {instancePath:instancePath+"/grants/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"description":"One service level over all months.","type":"object","additionalProperties":false,"required":["slo","unplaced","cells"],"properties":{"slo":{"$ref":"#/$defs/id","description":"Name of the service level."},"unplaced":{"description":"Tickets of all records that stand in no cell, each counted once.","type":"object","additionalProperties":false,"required":["neverStarted","notPlaceable","outsideTerm","unclassified","backwards"],"properties":{"neverStarted":{"$ref":"#/$defs/count","description":"The start moment is missing."},"notPlaceable":{"$ref":"#/$defs/count","description":"The moment that gives the month is missing."},"outsideTerm":{"$ref":"#/$defs/count","description":"The month lies outside the term."},"unclassified":{"$ref":"#/$defs/count","description":"A dimension of the target is missing."},"backwards":{"$ref":"#/$defs/count","description":"The clock stops before it starts."}}},"cells":{"description":"Every cell, in the order of the contract.","type":"array","items":{"type":"object","additionalProperties":false,"required":["cell","total","within","neverStopped","excluded","attainment","months"],"properties":{"cell":{"$ref":"#/$defs/cell"},"total":{"$ref":"#/$defs/count","description":"Tickets judged."},"within":{"$ref":"#/$defs/count","description":"Those of total that kept the promise."},"neverStopped":{"$ref":"#/$defs/count","description":"Tickets whose clock never stopped."},"excluded":{"$ref":"#/$defs/excluded"},"attainment":{"description":"within / total, cut after six digits; null without tickets.","oneOf":[{"type":"null"},{"$ref":"#/$defs/share"}]},"months":{"description":"Months by verdict; months without commitment are in none.","type":"object","additionalProperties":false,"required":["met","missed","notJudged"],"properties":{"met":{"$ref":"#/$defs/count","description":"Months met."},"missed":{"$ref":"#/$defs/count","description":"Months missed."},"notJudged":{"$ref":"#/$defs/count","description":"Months not judged."}}}}}}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unplaced === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unplaced"},message:"must have required property '"+"unplaced"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cells === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "slo") || (key0 === "unplaced")) || (key0 === "cells"))){
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
if(data.slo !== undefined){
let data0 = data.slo;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err4 = {instancePath:instancePath+"/slo",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err5 = {instancePath:instancePath+"/slo",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unplaced !== undefined){
let data1 = data.unplaced;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.neverStarted === undefined){
const err6 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/required",keyword:"required",params:{missingProperty: "neverStarted"},message:"must have required property '"+"neverStarted"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.notPlaceable === undefined){
const err7 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/required",keyword:"required",params:{missingProperty: "notPlaceable"},message:"must have required property '"+"notPlaceable"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.outsideTerm === undefined){
const err8 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/required",keyword:"required",params:{missingProperty: "outsideTerm"},message:"must have required property '"+"outsideTerm"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.unclassified === undefined){
const err9 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/required",keyword:"required",params:{missingProperty: "unclassified"},message:"must have required property '"+"unclassified"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.backwards === undefined){
const err10 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/required",keyword:"required",params:{missingProperty: "backwards"},message:"must have required property '"+"backwards"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "neverStarted") || (key1 === "notPlaceable")) || (key1 === "outsideTerm")) || (key1 === "unclassified")) || (key1 === "backwards"))){
const err11 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.neverStarted !== undefined){
let data2 = data1.neverStarted;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/unplaced/neverStarted",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/unplaced/neverStarted",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data1.notPlaceable !== undefined){
let data3 = data1.notPlaceable;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/unplaced/notPlaceable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/unplaced/notPlaceable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data1.outsideTerm !== undefined){
let data4 = data1.outsideTerm;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/unplaced/outsideTerm",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/unplaced/outsideTerm",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.unclassified !== undefined){
let data5 = data1.unclassified;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/unplaced/unclassified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/unplaced/unclassified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data1.backwards !== undefined){
let data6 = data1.backwards;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/unplaced/backwards",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/unplaced/backwards",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/unplaced",schemaPath:"#/properties/unplaced/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.cells !== undefined){
let data7 = data.cells;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.cell === undefined){
const err23 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.total === undefined){
const err24 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.within === undefined){
const err25 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.neverStopped === undefined){
const err26 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "neverStopped"},message:"must have required property '"+"neverStopped"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.excluded === undefined){
const err27 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.attainment === undefined){
const err28 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "attainment"},message:"must have required property '"+"attainment"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.months === undefined){
const err29 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data8){
if(!(((((((key2 === "cell") || (key2 === "total")) || (key2 === "within")) || (key2 === "neverStopped")) || (key2 === "excluded")) || (key2 === "attainment")) || (key2 === "months"))){
const err30 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.cell !== undefined){
let data9 = data8.cell;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err31 = {instancePath:instancePath+"/cells/" + i0+"/cell/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cell/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/cells/" + i0+"/cell",schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.total !== undefined){
let data11 = data8.total;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err33 = {instancePath:instancePath+"/cells/" + i0+"/total",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/cells/" + i0+"/total",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.within !== undefined){
let data12 = data8.within;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err35 = {instancePath:instancePath+"/cells/" + i0+"/within",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/cells/" + i0+"/within",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data8.neverStopped !== undefined){
let data13 = data8.neverStopped;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/cells/" + i0+"/neverStopped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/cells/" + i0+"/neverStopped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data8.excluded !== undefined){
let data14 = data8.excluded;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/cells/" + i0+"/excluded/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/excluded/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/cells/" + i0+"/excluded/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/excluded/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err41 = {instancePath:instancePath+"/cells/" + i0+"/excluded",schemaPath:"#/$defs/excluded/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.attainment !== undefined){
let data16 = data8.attainment;
const _errs50 = errors;
let valid18 = false;
let passing0 = null;
const _errs51 = errors;
if(data16 !== null){
const err42 = {instancePath:instancePath+"/cells/" + i0+"/attainment",schemaPath:"#/properties/cells/items/properties/attainment/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs53 = errors;
if(typeof data16 === "string"){
if(!pattern27.test(data16)){
const err43 = {instancePath:instancePath+"/cells/" + i0+"/attainment",schemaPath:"#/$defs/share/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?(/0*[1-9][0-9]*)?$"+"\""};
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
const err44 = {instancePath:instancePath+"/cells/" + i0+"/attainment",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
}
if(!valid18){
const err45 = {instancePath:instancePath+"/cells/" + i0+"/attainment",schemaPath:"#/properties/cells/items/properties/attainment/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data8.months !== undefined){
let data17 = data8.months;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.met === undefined){
const err46 = {instancePath:instancePath+"/cells/" + i0+"/months",schemaPath:"#/properties/cells/items/properties/months/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17.missed === undefined){
const err47 = {instancePath:instancePath+"/cells/" + i0+"/months",schemaPath:"#/properties/cells/items/properties/months/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17.notJudged === undefined){
const err48 = {instancePath:instancePath+"/cells/" + i0+"/months",schemaPath:"#/properties/cells/items/properties/months/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "met") || (key5 === "missed")) || (key5 === "notJudged"))){
const err49 = {instancePath:instancePath+"/cells/" + i0+"/months",schemaPath:"#/properties/cells/items/properties/months/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.met !== undefined){
let data18 = data17.met;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err50 = {instancePath:instancePath+"/cells/" + i0+"/months/met",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err51 = {instancePath:instancePath+"/cells/" + i0+"/months/met",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data17.missed !== undefined){
let data19 = data17.missed;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err52 = {instancePath:instancePath+"/cells/" + i0+"/months/missed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/cells/" + i0+"/months/missed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data17.notJudged !== undefined){
let data20 = data17.notJudged;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err54 = {instancePath:instancePath+"/cells/" + i0+"/months/notJudged",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err55 = {instancePath:instancePath+"/cells/" + i0+"/months/notJudged",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/cells/" + i0+"/months",schemaPath:"#/properties/cells/items/properties/months/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"description":"A remark for the reader.","type":"object","additionalProperties":false,"required":["kind","count","text","clause"],"properties":{"kind":{"enum":["quarantined","never stopped","never started","not placeable","outside term","unclassified","backwards","no data","excluded","holidays unknown","partial period","no figures","not counted from records","after cut-off","ledger"],"description":"What the remark is about."},"count":{"type":"integer","minimum":1,"description":"How many rows, tickets, results, months or years."},"text":{"type":"string","pattern":"[\\s\\S]","description":"A sentence in plain English."},"clause":{"description":"The clause that it follows from, if any.","oneOf":[{"type":"null"},{"$ref":"#/$defs/clause"}]}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.count === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clause === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "count")) || (key0 === "text")) || (key0 === "clause"))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((((((((((((data0 === "quarantined") || (data0 === "never stopped")) || (data0 === "never started")) || (data0 === "not placeable")) || (data0 === "outside term")) || (data0 === "unclassified")) || (data0 === "backwards")) || (data0 === "no data")) || (data0 === "excluded")) || (data0 === "holidays unknown")) || (data0 === "partial period")) || (data0 === "no figures")) || (data0 === "not counted from records")) || (data0 === "after cut-off")) || (data0 === "ledger"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema148.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
let data2 = data.text;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clause !== undefined){
let data3 = data.clause;
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err11 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err13 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"description":"A right to end the contract.","type":"object","additionalProperties":false,"required":["by","clause","period","arithmetic"],"properties":{"by":{"$ref":"#/$defs/id","description":"Name of the party."},"clause":{"$ref":"#/$defs/clause","description":"Clause of the right."},"period":{"$ref":"#/$defs/month","description":"The month in which it came to hold."},"arithmetic":{"$ref":"#/$defs/arithmetic","description":"Why."}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clause === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.period === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.arithmetic === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arithmetic"},message:"must have required property '"+"arithmetic"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "by") || (key0 === "clause")) || (key0 === "period")) || (key0 === "arithmetic"))){
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
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
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
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err7 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err9 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/period",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data3 = data.arithmetic;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err12 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/arithmetic/" + i0,schemaPath:"#/$defs/arithmetic/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/$defs/arithmetic/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sla-lang:schema:statement:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
if(data.tool === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.plan === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.records === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cutOff === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cutOff"},message:"must have required property '"+"cutOff"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.zone === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.currency === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.covers === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "covers"},message:"must have required property '"+"covers"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.months === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.totals === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.credits === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.remarks === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remarks"},message:"must have required property '"+"remarks"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.format !== undefined){
if("sla-statement/1" !== data.format){
const err14 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "sla-statement/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contract !== undefined){
let data1 = data.contract;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err15 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.version === undefined){
const err16 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.provider === undefined){
const err17 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.customer === undefined){
const err18 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "title") || (key1 === "version")) || (key1 === "provider")) || (key1 === "customer"))){
const err19 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.title !== undefined){
if(typeof data1.title !== "string"){
const err20 = {instancePath:instancePath+"/contract/title",schemaPath:"#/properties/contract/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if((typeof data3 !== "string") && (data3 !== null)){
const err21 = {instancePath:instancePath+"/contract/version",schemaPath:"#/properties/contract/properties/version/type",keyword:"type",params:{type: schema31.properties.contract.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.provider !== undefined){
let data4 = data1.provider;
if((typeof data4 !== "string") && (data4 !== null)){
const err22 = {instancePath:instancePath+"/contract/provider",schemaPath:"#/properties/contract/properties/provider/type",keyword:"type",params:{type: schema31.properties.contract.properties.provider.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.customer !== undefined){
let data5 = data1.customer;
if((typeof data5 !== "string") && (data5 !== null)){
const err23 = {instancePath:instancePath+"/contract/customer",schemaPath:"#/properties/contract/properties/customer/type",keyword:"type",params:{type: schema31.properties.contract.properties.customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tool !== undefined){
let data6 = data.tool;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err25 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.version === undefined){
const err26 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "name") || (key2 === "version"))){
const err27 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.name !== undefined){
if("sla-lang" !== data6.name){
const err28 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "sla-lang"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.version !== undefined){
if(typeof data6.version !== "string"){
const err29 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.plan !== undefined){
let data9 = data.plan;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.digest === undefined){
const err31 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data9){
if(!(key3 === "digest")){
const err32 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.digest !== undefined){
let data10 = data9.digest;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err33 = {instancePath:instancePath+"/plan/digest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err34 = {instancePath:instancePath+"/plan/digest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate21(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.cutOff !== undefined){
let data12 = data.cutOff;
const _errs28 = errors;
let valid5 = false;
let passing0 = null;
const _errs29 = errors;
if(data12 !== null){
const err36 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs31 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.at === undefined){
const err37 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/oneOf/1/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.from === undefined){
const err38 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data12){
if(!((key4 === "at") || (key4 === "from"))){
const err39 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.at !== undefined){
let data13 = data12.at;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err40 = {instancePath:instancePath+"/cutOff/at",schemaPath:"#/properties/cutOff/oneOf/1/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z)?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z)?$"+"\""};
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
const err41 = {instancePath:instancePath+"/cutOff/at",schemaPath:"#/properties/cutOff/oneOf/1/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.from !== undefined){
let data14 = data12.from;
if(!((data14 === "asked") || (data14 === "records"))){
const err42 = {instancePath:instancePath+"/cutOff/from",schemaPath:"#/properties/cutOff/oneOf/1/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.cutOff.oneOf[1].properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err44 = {instancePath:instancePath+"/cutOff",schemaPath:"#/properties/cutOff/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.ledger !== undefined){
let data15 = data.ledger;
if(Array.isArray(data15)){
if(data15.length < 1){
const err45 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data15[i0], {instancePath:instancePath+"/ledger/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.corrects !== undefined){
if(!(validate27(data.corrects, {instancePath:instancePath+"/corrects",parentData:data,parentDataProperty:"corrects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.zone !== undefined){
if(typeof data.zone !== "string"){
const err47 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.currency !== undefined){
let data19 = data.currency;
if(typeof data19 === "string"){
if(!pattern31.test(data19)){
const err48 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.covers !== undefined){
let data20 = data.covers;
const _errs46 = errors;
let valid9 = false;
let passing1 = null;
const _errs47 = errors;
if(data20 !== null){
const err50 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid1 = _errs47 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs49 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.first === undefined){
const err51 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/oneOf/1/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.last === undefined){
const err52 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/oneOf/1/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "first") || (key5 === "last"))){
const err53 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.first !== undefined){
let data21 = data20.first;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err54 = {instancePath:instancePath+"/covers/first",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/covers/first",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.last !== undefined){
let data22 = data20.last;
if(typeof data22 === "string"){
if(!pattern11.test(data22)){
const err56 = {instancePath:instancePath+"/covers/last",schemaPath:"#/$defs/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/covers/last",schemaPath:"#/$defs/month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid1 = _errs49 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err59 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.months !== undefined){
let data23 = data.months;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate35(data23[i1], {instancePath:instancePath+"/months/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.totals !== undefined){
let data25 = data.totals;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate47(data25[i2], {instancePath:instancePath+"/totals/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.credits !== undefined){
let data27 = data.credits;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.penalties === undefined){
const err62 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data27.total === undefined){
const err63 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key6 in data27){
if(!((key6 === "penalties") || (key6 === "total"))){
const err64 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.penalties !== undefined){
let data28 = data27.penalties;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.penalty === undefined){
const err65 = {instancePath:instancePath+"/credits/penalties/" + i3,schemaPath:"#/properties/credits/properties/penalties/items/required",keyword:"required",params:{missingProperty: "penalty"},message:"must have required property '"+"penalty"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data29.amount === undefined){
const err66 = {instancePath:instancePath+"/credits/penalties/" + i3,schemaPath:"#/properties/credits/properties/penalties/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key7 in data29){
if(!((key7 === "penalty") || (key7 === "amount"))){
const err67 = {instancePath:instancePath+"/credits/penalties/" + i3,schemaPath:"#/properties/credits/properties/penalties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data29.penalty !== undefined){
let data30 = data29.penalty;
if(typeof data30 === "string"){
if(!pattern18.test(data30)){
const err68 = {instancePath:instancePath+"/credits/penalties/" + i3+"/penalty",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/credits/penalties/" + i3+"/penalty",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.amount !== undefined){
let data31 = data29.amount;
if(typeof data31 === "string"){
if(!pattern13.test(data31)){
const err70 = {instancePath:instancePath+"/credits/penalties/" + i3+"/amount",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/credits/penalties/" + i3+"/amount",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err72 = {instancePath:instancePath+"/credits/penalties/" + i3,schemaPath:"#/properties/credits/properties/penalties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/credits/penalties",schemaPath:"#/properties/credits/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.total !== undefined){
let data32 = data27.total;
if(typeof data32 === "string"){
if(!pattern13.test(data32)){
const err74 = {instancePath:instancePath+"/credits/total",schemaPath:"#/$defs/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/credits/total",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err76 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.remarks !== undefined){
let data33 = data.remarks;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
if(!(validate49(data33[i4], {instancePath:instancePath+"/remarks/" + i4,parentData:data33,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.terminations !== undefined){
let data35 = data.terminations;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
if(!(validate51(data35[i5], {instancePath:instancePath+"/terminations/" + i5,parentData:data35,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/terminations",schemaPath:"#/properties/terminations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.figures !== undefined){
let data37 = data.figures;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.file === undefined){
const err79 = {instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data37.digest === undefined){
const err80 = {instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data37){
if(!((key8 === "file") || (key8 === "digest"))){
const err81 = {instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.file !== undefined){
if(typeof data37.file !== "string"){
const err82 = {instancePath:instancePath+"/figures/file",schemaPath:"#/properties/figures/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data37.digest !== undefined){
let data39 = data37.digest;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err83 = {instancePath:instancePath+"/figures/digest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/figures/digest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err85 = {instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
