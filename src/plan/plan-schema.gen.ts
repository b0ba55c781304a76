// Generated from grammar/plan.schema.json by grammar/generate.mjs. Do not edit.
// @ts-nocheck
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:sla-lang:schema:plan:1","title":"Plan","description":"A contract as data: everything that measuring and settling need, without the source text. Exact numbers are strings of decimal digits; dates are YYYY-MM-DD; stretches are half open.","type":"object","required":["format","contract","rounding","fees","calendars","dimensions","services","slos","exclusions","penalties","limits"],"additionalProperties":false,"properties":{"format":{"description":"Names the version of these rules.","const":"sla-plan/1"},"contract":{"description":"What holds for the whole contract.","type":"object","required":["title","version","source","provider","customer","term","zone","currency","minorDigits"],"additionalProperties":false,"properties":{"title":{"description":"Title of the contract.","type":"string"},"version":{"description":"Version as the author wrote it; null where there is none.","type":["string","null"]},"source":{"description":"The text that this plan was compiled from.","type":"object","required":["file","sha256"],"additionalProperties":false,"properties":{"file":{"description":"Base name of the file.","type":"string"},"sha256":{"description":"SHA-256 of its bytes, hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"}}},"provider":{"$ref":"#/$defs/party","description":"Who makes the promises; null where the contract does not say."},"customer":{"$ref":"#/$defs/party","description":"To whom they are made; null where the contract does not say."},"term":{"description":"The days on which the contract holds.","type":"object","required":["from","before"],"additionalProperties":false,"properties":{"from":{"description":"First day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"before":{"description":"The day after the last one; null for a contract without an end.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"zone":{"description":"IANA time zone of every civil time in the contract.","type":"string","pattern":"^[^\\s]+$"},"currency":{"description":"Currency of all money, ISO 4217.","type":"string","pattern":"^[A-Z]{3}$"},"minorDigits":{"description":"Digits after the decimal point of that currency.","type":"integer","minimum":0,"maximum":4}}},"rounding":{"description":"How credits are rounded.","type":"object","required":["mode","to","at"],"additionalProperties":false,"properties":{"mode":{"description":"What happens to a half.","const":"half up"},"to":{"description":"The smallest step.","const":"minor unit"},"at":{"description":"When it is done.","const":"each credit"}}},"fees":{"description":"Fixed fees, in the order of the contract.","type":"array","items":{"description":"One fee.","type":"object","required":["id","label","amount","each","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the fee.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"amount":{"description":"Money in major units.","type":"string","pattern":"^\\d+(\\.\\d+)?$"},"each":{"description":"The period over which it is counted.","const":"calendar month"},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"calendars":{"description":"Calendars that clocks can run on.","type":"array","items":{"description":"One calendar.","type":"object","required":["id","label","hours","closed","holidayYears","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the calendar.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"hours":{"description":"When it is open; several rules add up.","type":"array","items":{"description":"Weekly hours.","type":"object","required":["weekdays","from","to","since","before","clause"],"additionalProperties":false,"properties":{"weekdays":{"description":"Days of the week, 1 for Monday to 7 for Sunday.","type":"array","items":{"type":"integer","minimum":1,"maximum":7},"minItems":1},"from":{"description":"Opening in minutes after midnight.","type":"integer","minimum":0,"maximum":1440},"to":{"description":"Closing in minutes after midnight; at or before the opening it is on the next day.","type":"integer","minimum":0,"maximum":1440},"since":{"description":"First day on which the hours apply; null for no first day.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"before":{"description":"The day after the last one; null for no last day.","type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"closed":{"description":"Days without hours, by first day; a shift belongs to the day on which it opens, and closed wins over open.","type":"array","items":{"description":"One stretch of days.","type":"object","required":["first","before","why","clause"],"additionalProperties":false,"properties":{"first":{"description":"First day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"before":{"description":"The day after the last one.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"why":{"description":"The name of the holiday, or that it is a closure.","type":"string"},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"holidayYears":{"description":"Years for which holidays are known; null where the calendar names no region.","type":["array","null"],"items":{"type":"integer","minimum":1,"maximum":9999}},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"dimensions":{"description":"What tickets are told apart by; severity comes first.","type":"array","items":{"description":"One dimension.","type":"object","required":["id","label","ordered","values"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the dimension.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"ordered":{"description":"True for severity: the values run from the highest to the lowest.","type":"boolean"},"values":{"description":"Its values, in the order of the contract.","type":"array","items":{"description":"One value.","type":"object","required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the value.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"}}}}}}},"services":{"description":"Services that the promises are about.","type":"array","items":{"description":"One service.","type":"object","required":["id","label","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the service.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"slos":{"description":"Service levels.","type":"array","items":{"description":"One service level.","type":"object","required":["id","label","service","measure","each","countedBy","dimensions","onChange","noData","neverStopped","cells","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the service level.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"service":{"description":"Id of the service that it is for; null where it names none.","type":["string","null"],"pattern":"^[^\\s]+$"},"measure":{"description":"What is measured.","type":"object","required":["kind","record","start","stop","pausedWhile"],"additionalProperties":false,"properties":{"kind":{"description":"The time between two moments of a record.","const":"clock"},"record":{"description":"The kind of record.","const":"ticket"},"start":{"description":"Moment at which the clock starts.","type":"string","pattern":"^[^\\s]+$"},"stop":{"description":"Moment at which it stops.","type":"string","pattern":"^[^\\s]+$"},"pausedWhile":{"description":"States during which it stands; empty for never.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}}}},"each":{"description":"The period over which it is counted.","const":"calendar month"},"countedBy":{"description":"The moment whose month counts a ticket.","type":"string","pattern":"^[^\\s]+$"},"dimensions":{"description":"Ids of the dimensions that the targets depend on.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"}},"onChange":{"description":"Which value of a dimension decides when a ticket changes it.","enum":["last","first"]},"noData":{"description":"The verdict for a cell in a month without tickets.","enum":["met","missed","not judged"]},"neverStopped":{"description":"How a ticket counts whose clock never stops.","enum":["not counted","counts as missed","counts as met"]},"cells":{"description":"One entry for each combination of values, in the order of the contract.","type":"array","items":{"description":"What is promised for one combination.","type":"object","required":["cell","promise","clause"],"additionalProperties":false,"properties":{"cell":{"$ref":"#/$defs/cell"},"promise":{"description":"The promise; null for no commitment.","type":["object","null"],"required":["share","within"],"additionalProperties":false,"properties":{"share":{"description":"The least share of tickets, from 0 to 1.","type":"string","pattern":"^(0(\\.\\d+)?|1)$"},"within":{"description":"The time that these tickets may take; exactly this long is still in time.","type":"object","required":["seconds","calendar","text"],"additionalProperties":false,"properties":{"seconds":{"description":"Whole seconds.","type":"integer","minimum":1},"calendar":{"description":"Id of the calendar whose open time is counted; null for round the clock.","type":["string","null"],"pattern":"^[^\\s]+$"},"text":{"description":"As people read it.","type":"string"}}}}},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"exclusions":{"description":"Tickets that are taken out or counted as met. A ticket is taken by the first that applies.","type":"array","items":{"description":"One exclusion.","type":"object","required":["id","label","slos","effect","where","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the exclusion.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"slos":{"description":"Ids of the service levels that it applies to.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"},"minItems":1},"effect":{"description":"Whether such tickets do not count at all, or count as kept.","enum":["removed","met"]},"where":{"$ref":"#/$defs/condition","description":"Which tickets."},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"penalties":{"description":"Credits for missed targets.","type":"array","items":{"description":"One penalty.","type":"object","required":["id","label","slo","cells","combine","each","bands","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the penalty.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"The words for people.","type":"string"},"slo":{"description":"Id of the service level.","type":"string","pattern":"^[^\\s]+$"},"cells":{"description":"The cells of the service level that it looks at.","type":"array","items":{"$ref":"#/$defs/cell"}},"combine":{"description":"One credit for the worst of the cells, or one for each.","enum":["worst cell","each cell"]},"each":{"description":"The period over which it is counted.","const":"calendar month"},"bands":{"description":"Which attainment earns which credit. Where no band holds there is none.","type":"array","items":{"description":"One band; it holds when from <= attainment < below.","type":"object","required":["from","below","amount","clause"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/bound","description":"Lower bound, in the band; null for none."},"below":{"$ref":"#/$defs/bound","description":"Upper bound, outside the band; null for none."},"amount":{"$ref":"#/$defs/amount","description":"The credit."},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}},"minItems":1},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}},"limits":{"description":"The most that penalties come to together.","type":"array","items":{"description":"One limit.","type":"object","required":["id","penalties","to","each","clause"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the limit.","type":"string","pattern":"^[^\\s]+$"},"penalties":{"description":"Ids of the penalties, in the order in which the limit is used up.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"},"minItems":1},"to":{"$ref":"#/$defs/amount","description":"The most that is paid."},"each":{"description":"The period over which it is counted.","const":"calendar month"},"clause":{"$ref":"#/$defs/clause","description":"Where this rule stands in the contract."}}}}},"$defs":{"clause":{"description":"Where a rule comes from.","type":"object","required":["id","start","end","line"],"additionalProperties":false,"properties":{"id":{"description":"Stable id of the clause, the same in plan, statement and document.","type":"string","pattern":"^[a-z]+([._].+)?$"},"start":{"description":"Offset of its first UTF-16 code unit in the source.","type":"integer","minimum":0},"end":{"description":"Offset behind its last one.","type":"integer","minimum":0},"line":{"description":"Its first line, counted from 1.","type":"integer","minimum":1}}},"party":{"description":"A party to the contract.","type":["object","null"],"required":["id","label"],"additionalProperties":false,"properties":{"id":{"description":"The author's name of the party.","type":"string","pattern":"^[^\\s]+$"},"label":{"description":"Its legal name.","type":"string"}}},"cell":{"description":"One value of each dimension that the targets depend on; empty where they depend on none.","type":"object","additionalProperties":{"type":"string","pattern":"^[^\\s]+$"}},"bound":{"description":"A share from 0 to 1, or the target of the cell.","type":["string","null"],"pattern":"^(0(\\.\\d+)?|1|target)$"},"amount":{"description":"Money, or a part of a fee.","oneOf":[{"description":"A percentage of a fee.","type":"object","required":["kind","percent","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the two.","const":"percent"},"percent":{"description":"The number before the sign: 3 for 3%.","type":"string","pattern":"^\\d+(\\.\\d+)?$"},"of":{"description":"Id of the fee.","type":"string","pattern":"^[^\\s]+$"}}},{"description":"A fixed amount.","type":"object","required":["kind","amount"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the two.","const":"money"},"amount":{"description":"Money in major units.","type":"string","pattern":"^\\d+(\\.\\d+)?$"}}}]},"condition":{"description":"A question about a ticket.","oneOf":[{"description":"The ticket has one of these values.","type":"object","required":["kind","dimension","values"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the three.","const":"is"},"dimension":{"description":"The author's name of the dimension.","type":"string","pattern":"^[^\\s]+$"},"values":{"description":"Ids of values; one must hold.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"},"minItems":1}}},{"description":"All or one of several hold.","type":"object","required":["kind","operands"],"additionalProperties":false,"properties":{"kind":{"description":"All, or one.","enum":["and","or"]},"operands":{"description":"The questions.","type":"array","items":{"$ref":"#/$defs/condition"},"minItems":2}}},{"description":"Another question does not hold.","type":"object","required":["kind","operand"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the three.","const":"not"},"operand":{"$ref":"#/$defs/condition","description":"That question."}}}]}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern4 = new RegExp("^[^\\s]+$", "u");
const pattern8 = new RegExp("^[A-Z]{3}$", "u");
const pattern10 = new RegExp("^\\d+(\\.\\d+)?$", "u");
const pattern28 = new RegExp("^(0(\\.\\d+)?|1)$", "u");
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
const pattern11 = new RegExp("^[a-z]+([._].+)?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if(!pattern11.test(data0)){
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"One value of each dimension that the targets depend on; empty where they depend on none.","type":"object","additionalProperties":{"type":"string","pattern":"^[^\\s]+$"}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"A question about a ticket.","oneOf":[{"description":"The ticket has one of these values.","type":"object","required":["kind","dimension","values"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the three.","const":"is"},"dimension":{"description":"The author's name of the dimension.","type":"string","pattern":"^[^\\s]+$"},"values":{"description":"Ids of values; one must hold.","type":"array","items":{"type":"string","pattern":"^[^\\s]+$"},"minItems":1}}},{"description":"All or one of several hold.","type":"object","required":["kind","operands"],"additionalProperties":false,"properties":{"kind":{"description":"All, or one.","enum":["and","or"]},"operands":{"description":"The questions.","type":"array","items":{"$ref":"#/$defs/condition"},"minItems":2}}},{"description":"Another question does not hold.","type":"object","required":["kind","operand"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the three.","const":"not"},"operand":{"$ref":"#/$defs/condition","description":"That question."}}}]};
const wrapper0 = {validate: validate66};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
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
if(data.dimension === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.values === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "dimension")) || (key0 === "values"))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
if("is" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "is"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dimension !== undefined){
let data1 = data.dimension;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/dimension",schemaPath:"#/oneOf/0/properties/dimension/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/dimension",schemaPath:"#/oneOf/0/properties/dimension/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/oneOf/0/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/oneOf/0/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
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
const err9 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/oneOf/0/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/values",schemaPath:"#/oneOf/0/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.operands === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "operands"},message:"must have required property '"+"operands"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "operands"))){
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
let data4 = data.kind;
if(!((data4 === "and") || (data4 === "or"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema23.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.operands !== undefined){
let data5 = data.operands;
if(Array.isArray(data5)){
if(data5.length < 2){
const err16 = {instancePath:instancePath+"/operands",schemaPath:"#/oneOf/1/properties/operands/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data5[i1], {instancePath:instancePath+"/operands/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/operands",schemaPath:"#/oneOf/1/properties/operands/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
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
if(data.operand === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "operand"))){
const err21 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.kind !== undefined){
if("not" !== data.kind){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "not"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
const err24 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate66.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema24 = {"description":"A share from 0 to 1, or the target of the cell.","type":["string","null"],"pattern":"^(0(\\.\\d+)?|1|target)$"};
const pattern36 = new RegExp("^(0(\\.\\d+)?|1|target)$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern36.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0(\\.\\d+)?|1|target)$"},message:"must match pattern \""+"^(0(\\.\\d+)?|1|target)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"Money, or a part of a fee.","oneOf":[{"description":"A percentage of a fee.","type":"object","required":["kind","percent","of"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the two.","const":"percent"},"percent":{"description":"The number before the sign: 3 for 3%.","type":"string","pattern":"^\\d+(\\.\\d+)?$"},"of":{"description":"Id of the fee.","type":"string","pattern":"^[^\\s]+$"}}},{"description":"A fixed amount.","type":"object","required":["kind","amount"],"additionalProperties":false,"properties":{"kind":{"description":"Which of the two.","const":"money"},"amount":{"description":"Money in major units.","type":"string","pattern":"^\\d+(\\.\\d+)?$"}}}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
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
if(data.percent === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "percent")) || (key0 === "of"))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
if("percent" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "percent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/percent",schemaPath:"#/oneOf/0/properties/percent/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?$"+"\""};
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
const err6 = {instancePath:instancePath+"/percent",schemaPath:"#/oneOf/0/properties/percent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/0/properties/of/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
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
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/0/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs9 = errors;
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
if(data.amount === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "amount"))){
const err12 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
if("money" !== data.kind){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "money"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err14 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/1/properties/amount/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?$"+"\""};
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
const err15 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/1/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate73.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.fees === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fees"},message:"must have required property '"+"fees"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.calendars === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendars"},message:"must have required property '"+"calendars"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dimensions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.services === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.slos === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slos"},message:"must have required property '"+"slos"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.exclusions === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusions"},message:"must have required property '"+"exclusions"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.penalties === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.limits === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
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
if(data.format !== undefined){
if("sla-plan/1" !== data.format){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "sla-plan/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.contract !== undefined){
let data1 = data.contract;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err13 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.version === undefined){
const err14 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.source === undefined){
const err15 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.provider === undefined){
const err16 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.customer === undefined){
const err17 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.term === undefined){
const err18 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.zone === undefined){
const err19 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.currency === undefined){
const err20 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.minorDigits === undefined){
const err21 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "minorDigits"},message:"must have required property '"+"minorDigits"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema19.properties.contract.properties, key1))){
const err22 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.title !== undefined){
if(typeof data1.title !== "string"){
const err23 = {instancePath:instancePath+"/contract/title",schemaPath:"#/properties/contract/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if((typeof data3 !== "string") && (data3 !== null)){
const err24 = {instancePath:instancePath+"/contract/version",schemaPath:"#/properties/contract/properties/version/type",keyword:"type",params:{type: schema19.properties.contract.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.source !== undefined){
let data4 = data1.source;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.file === undefined){
const err25 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4.sha256 === undefined){
const err26 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "file") || (key2 === "sha256"))){
const err27 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.file !== undefined){
if(typeof data4.file !== "string"){
const err28 = {instancePath:instancePath+"/contract/source/file",schemaPath:"#/properties/contract/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.sha256 !== undefined){
let data6 = data4.sha256;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err29 = {instancePath:instancePath+"/contract/source/sha256",schemaPath:"#/properties/contract/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err30 = {instancePath:instancePath+"/contract/source/sha256",schemaPath:"#/properties/contract/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/contract/source",schemaPath:"#/properties/contract/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
if(data1.term !== undefined){
let data9 = data1.term;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.from === undefined){
const err32 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.before === undefined){
const err33 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "from") || (key3 === "before"))){
const err34 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.from !== undefined){
let data10 = data9.from;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err35 = {instancePath:instancePath+"/contract/term/from",schemaPath:"#/properties/contract/properties/term/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err36 = {instancePath:instancePath+"/contract/term/from",schemaPath:"#/properties/contract/properties/term/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.before !== undefined){
let data11 = data9.before;
if((typeof data11 !== "string") && (data11 !== null)){
const err37 = {instancePath:instancePath+"/contract/term/before",schemaPath:"#/properties/contract/properties/term/properties/before/type",keyword:"type",params:{type: schema19.properties.contract.properties.term.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err38 = {instancePath:instancePath+"/contract/term/before",schemaPath:"#/properties/contract/properties/term/properties/before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
}
else {
const err39 = {instancePath:instancePath+"/contract/term",schemaPath:"#/properties/contract/properties/term/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.zone !== undefined){
let data12 = data1.zone;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err40 = {instancePath:instancePath+"/contract/zone",schemaPath:"#/properties/contract/properties/zone/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
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
const err41 = {instancePath:instancePath+"/contract/zone",schemaPath:"#/properties/contract/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.currency !== undefined){
let data13 = data1.currency;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err42 = {instancePath:instancePath+"/contract/currency",schemaPath:"#/properties/contract/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/contract/currency",schemaPath:"#/properties/contract/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.minorDigits !== undefined){
let data14 = data1.minorDigits;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err44 = {instancePath:instancePath+"/contract/minorDigits",schemaPath:"#/properties/contract/properties/minorDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/contract/minorDigits",schemaPath:"#/properties/contract/properties/minorDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/contract/minorDigits",schemaPath:"#/properties/contract/properties/minorDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err47 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.rounding !== undefined){
let data15 = data.rounding;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.mode === undefined){
const err48 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.to === undefined){
const err49 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.at === undefined){
const err50 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "mode") || (key4 === "to")) || (key4 === "at"))){
const err51 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.mode !== undefined){
if("half up" !== data15.mode){
const err52 = {instancePath:instancePath+"/rounding/mode",schemaPath:"#/properties/rounding/properties/mode/const",keyword:"const",params:{allowedValue: "half up"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.to !== undefined){
if("minor unit" !== data15.to){
const err53 = {instancePath:instancePath+"/rounding/to",schemaPath:"#/properties/rounding/properties/to/const",keyword:"const",params:{allowedValue: "minor unit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.at !== undefined){
if("each credit" !== data15.at){
const err54 = {instancePath:instancePath+"/rounding/at",schemaPath:"#/properties/rounding/properties/at/const",keyword:"const",params:{allowedValue: "each credit"},message:"must be equal to constant"};
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
const err55 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.fees !== undefined){
let data19 = data.fees;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err56 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.label === undefined){
const err57 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data20.amount === undefined){
const err58 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20.each === undefined){
const err59 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data20.clause === undefined){
const err60 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key5 in data20){
if(!(((((key5 === "id") || (key5 === "label")) || (key5 === "amount")) || (key5 === "each")) || (key5 === "clause"))){
const err61 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err62 = {instancePath:instancePath+"/fees/" + i0+"/id",schemaPath:"#/properties/fees/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/fees/" + i0+"/id",schemaPath:"#/properties/fees/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.label !== undefined){
if(typeof data20.label !== "string"){
const err64 = {instancePath:instancePath+"/fees/" + i0+"/label",schemaPath:"#/properties/fees/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.amount !== undefined){
let data23 = data20.amount;
if(typeof data23 === "string"){
if(!pattern10.test(data23)){
const err65 = {instancePath:instancePath+"/fees/" + i0+"/amount",schemaPath:"#/properties/fees/items/properties/amount/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?$"+"\""};
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
const err66 = {instancePath:instancePath+"/fees/" + i0+"/amount",schemaPath:"#/properties/fees/items/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.each !== undefined){
if("calendar month" !== data20.each){
const err67 = {instancePath:instancePath+"/fees/" + i0+"/each",schemaPath:"#/properties/fees/items/properties/each/const",keyword:"const",params:{allowedValue: "calendar month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.clause !== undefined){
if(!(validate56(data20.clause, {instancePath:instancePath+"/fees/" + i0+"/clause",parentData:data20,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/fees/" + i0,schemaPath:"#/properties/fees/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err69 = {instancePath:instancePath+"/fees",schemaPath:"#/properties/fees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.calendars !== undefined){
let data26 = data.calendars;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err70 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27.label === undefined){
const err71 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data27.hours === undefined){
const err72 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data27.closed === undefined){
const err73 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data27.holidayYears === undefined){
const err74 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "holidayYears"},message:"must have required property '"+"holidayYears"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data27.clause === undefined){
const err75 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data27){
if(!((((((key6 === "id") || (key6 === "label")) || (key6 === "hours")) || (key6 === "closed")) || (key6 === "holidayYears")) || (key6 === "clause"))){
const err76 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data27.id !== undefined){
let data28 = data27.id;
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err77 = {instancePath:instancePath+"/calendars/" + i1+"/id",schemaPath:"#/properties/calendars/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/calendars/" + i1+"/id",schemaPath:"#/properties/calendars/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.label !== undefined){
if(typeof data27.label !== "string"){
const err79 = {instancePath:instancePath+"/calendars/" + i1+"/label",schemaPath:"#/properties/calendars/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.hours !== undefined){
let data30 = data27.hours;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.weekdays === undefined){
const err80 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "weekdays"},message:"must have required property '"+"weekdays"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data31.from === undefined){
const err81 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31.to === undefined){
const err82 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data31.since === undefined){
const err83 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data31.before === undefined){
const err84 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data31.clause === undefined){
const err85 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key7 in data31){
if(!((((((key7 === "weekdays") || (key7 === "from")) || (key7 === "to")) || (key7 === "since")) || (key7 === "before")) || (key7 === "clause"))){
const err86 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.weekdays !== undefined){
let data32 = data31.weekdays;
if(Array.isArray(data32)){
if(data32.length < 1){
const err87 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/weekdays",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err88 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/weekdays/" + i3,schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 7 || isNaN(data33)){
const err89 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/weekdays/" + i3,schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err90 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/weekdays/" + i3,schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/weekdays",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/weekdays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data31.from !== undefined){
let data34 = data31.from;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err92 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/from",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1440 || isNaN(data34)){
const err93 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/from",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err94 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/from",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data31.to !== undefined){
let data35 = data31.to;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err95 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/to",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1440 || isNaN(data35)){
const err96 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/to",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err97 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/to",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data31.since !== undefined){
let data36 = data31.since;
if((typeof data36 !== "string") && (data36 !== null)){
const err98 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/since",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/since/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.hours.items.properties.since.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
const err99 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/since",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data31.before !== undefined){
let data37 = data31.before;
if((typeof data37 !== "string") && (data37 !== null)){
const err100 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/before",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/before/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.hours.items.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err101 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/before",schemaPath:"#/properties/calendars/items/properties/hours/items/properties/before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
if(data31.clause !== undefined){
if(!(validate56(data31.clause, {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2+"/clause",parentData:data31,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/calendars/" + i1+"/hours/" + i2,schemaPath:"#/properties/calendars/items/properties/hours/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err103 = {instancePath:instancePath+"/calendars/" + i1+"/hours",schemaPath:"#/properties/calendars/items/properties/hours/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data27.closed !== undefined){
let data39 = data27.closed;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.first === undefined){
const err104 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data40.before === undefined){
const err105 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40.why === undefined){
const err106 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data40.clause === undefined){
const err107 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4,schemaPath:"#/properties/calendars/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key8 in data40){
if(!((((key8 === "first") || (key8 === "before")) || (key8 === "why")) || (key8 === "clause"))){
const err108 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4,schemaPath:"#/properties/calendars/items/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data40.first !== undefined){
let data41 = data40.first;
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err109 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4+"/first",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/first/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4+"/first",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data40.before !== undefined){
let data42 = data40.before;
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
const err111 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4+"/before",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/before/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4+"/before",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data40.why !== undefined){
if(typeof data40.why !== "string"){
const err113 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4+"/why",schemaPath:"#/properties/calendars/items/properties/closed/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data40.clause !== undefined){
if(!(validate56(data40.clause, {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4+"/clause",parentData:data40,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err114 = {instancePath:instancePath+"/calendars/" + i1+"/closed/" + i4,schemaPath:"#/properties/calendars/items/properties/closed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/calendars/" + i1+"/closed",schemaPath:"#/properties/calendars/items/properties/closed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data27.holidayYears !== undefined){
let data45 = data27.holidayYears;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err116 = {instancePath:instancePath+"/calendars/" + i1+"/holidayYears",schemaPath:"#/properties/calendars/items/properties/holidayYears/type",keyword:"type",params:{type: schema19.properties.calendars.items.properties.holidayYears.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err117 = {instancePath:instancePath+"/calendars/" + i1+"/holidayYears/" + i5,schemaPath:"#/properties/calendars/items/properties/holidayYears/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 9999 || isNaN(data46)){
const err118 = {instancePath:instancePath+"/calendars/" + i1+"/holidayYears/" + i5,schemaPath:"#/properties/calendars/items/properties/holidayYears/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err119 = {instancePath:instancePath+"/calendars/" + i1+"/holidayYears/" + i5,schemaPath:"#/properties/calendars/items/properties/holidayYears/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
}
if(data27.clause !== undefined){
if(!(validate56(data27.clause, {instancePath:instancePath+"/calendars/" + i1+"/clause",parentData:data27,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/calendars/" + i1,schemaPath:"#/properties/calendars/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data48 = data.dimensions;
if(Array.isArray(data48)){
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
let data49 = data48[i6];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.id === undefined){
const err122 = {instancePath:instancePath+"/dimensions/" + i6,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data49.label === undefined){
const err123 = {instancePath:instancePath+"/dimensions/" + i6,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data49.ordered === undefined){
const err124 = {instancePath:instancePath+"/dimensions/" + i6,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "ordered"},message:"must have required property '"+"ordered"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data49.values === undefined){
const err125 = {instancePath:instancePath+"/dimensions/" + i6,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key9 in data49){
if(!((((key9 === "id") || (key9 === "label")) || (key9 === "ordered")) || (key9 === "values"))){
const err126 = {instancePath:instancePath+"/dimensions/" + i6,schemaPath:"#/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data49.id !== undefined){
let data50 = data49.id;
if(typeof data50 === "string"){
if(!pattern4.test(data50)){
const err127 = {instancePath:instancePath+"/dimensions/" + i6+"/id",schemaPath:"#/properties/dimensions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/dimensions/" + i6+"/id",schemaPath:"#/properties/dimensions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data49.label !== undefined){
if(typeof data49.label !== "string"){
const err129 = {instancePath:instancePath+"/dimensions/" + i6+"/label",schemaPath:"#/properties/dimensions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data49.ordered !== undefined){
if(typeof data49.ordered !== "boolean"){
const err130 = {instancePath:instancePath+"/dimensions/" + i6+"/ordered",schemaPath:"#/properties/dimensions/items/properties/ordered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.values !== undefined){
let data53 = data49.values;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id === undefined){
const err131 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7,schemaPath:"#/properties/dimensions/items/properties/values/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data54.label === undefined){
const err132 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7,schemaPath:"#/properties/dimensions/items/properties/values/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key10 in data54){
if(!((key10 === "id") || (key10 === "label"))){
const err133 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7,schemaPath:"#/properties/dimensions/items/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data54.id !== undefined){
let data55 = data54.id;
if(typeof data55 === "string"){
if(!pattern4.test(data55)){
const err134 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7+"/id",schemaPath:"#/properties/dimensions/items/properties/values/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7+"/id",schemaPath:"#/properties/dimensions/items/properties/values/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data54.label !== undefined){
if(typeof data54.label !== "string"){
const err136 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7+"/label",schemaPath:"#/properties/dimensions/items/properties/values/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/dimensions/" + i6+"/values/" + i7,schemaPath:"#/properties/dimensions/items/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/dimensions/" + i6+"/values",schemaPath:"#/properties/dimensions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/dimensions/" + i6,schemaPath:"#/properties/dimensions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.services !== undefined){
let data57 = data.services;
if(Array.isArray(data57)){
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
const err141 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data58.label === undefined){
const err142 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data58.clause === undefined){
const err143 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key11 in data58){
if(!(((key11 === "id") || (key11 === "label")) || (key11 === "clause"))){
const err144 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err145 = {instancePath:instancePath+"/services/" + i8+"/id",schemaPath:"#/properties/services/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/services/" + i8+"/id",schemaPath:"#/properties/services/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data58.label !== undefined){
if(typeof data58.label !== "string"){
const err147 = {instancePath:instancePath+"/services/" + i8+"/label",schemaPath:"#/properties/services/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data58.clause !== undefined){
if(!(validate56(data58.clause, {instancePath:instancePath+"/services/" + i8+"/clause",parentData:data58,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err148 = {instancePath:instancePath+"/services/" + i8,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err149 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.slos !== undefined){
let data62 = data.slos;
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.id === undefined){
const err150 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data63.label === undefined){
const err151 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data63.service === undefined){
const err152 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data63.measure === undefined){
const err153 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data63.each === undefined){
const err154 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data63.countedBy === undefined){
const err155 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "countedBy"},message:"must have required property '"+"countedBy"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data63.dimensions === undefined){
const err156 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data63.onChange === undefined){
const err157 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "onChange"},message:"must have required property '"+"onChange"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data63.noData === undefined){
const err158 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "noData"},message:"must have required property '"+"noData"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data63.neverStopped === undefined){
const err159 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "neverStopped"},message:"must have required property '"+"neverStopped"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data63.cells === undefined){
const err160 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data63.clause === undefined){
const err161 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key12 in data63){
if(!(func1.call(schema19.properties.slos.items.properties, key12))){
const err162 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data63.id !== undefined){
let data64 = data63.id;
if(typeof data64 === "string"){
if(!pattern4.test(data64)){
const err163 = {instancePath:instancePath+"/slos/" + i9+"/id",schemaPath:"#/properties/slos/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/slos/" + i9+"/id",schemaPath:"#/properties/slos/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data63.label !== undefined){
if(typeof data63.label !== "string"){
const err165 = {instancePath:instancePath+"/slos/" + i9+"/label",schemaPath:"#/properties/slos/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data63.service !== undefined){
let data66 = data63.service;
if((typeof data66 !== "string") && (data66 !== null)){
const err166 = {instancePath:instancePath+"/slos/" + i9+"/service",schemaPath:"#/properties/slos/items/properties/service/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern4.test(data66)){
const err167 = {instancePath:instancePath+"/slos/" + i9+"/service",schemaPath:"#/properties/slos/items/properties/service/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data63.measure !== undefined){
let data67 = data63.measure;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.kind === undefined){
const err168 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data67.record === undefined){
const err169 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data67.start === undefined){
const err170 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data67.stop === undefined){
const err171 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data67.pausedWhile === undefined){
const err172 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/required",keyword:"required",params:{missingProperty: "pausedWhile"},message:"must have required property '"+"pausedWhile"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key13 in data67){
if(!(((((key13 === "kind") || (key13 === "record")) || (key13 === "start")) || (key13 === "stop")) || (key13 === "pausedWhile"))){
const err173 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data67.kind !== undefined){
if("clock" !== data67.kind){
const err174 = {instancePath:instancePath+"/slos/" + i9+"/measure/kind",schemaPath:"#/properties/slos/items/properties/measure/properties/kind/const",keyword:"const",params:{allowedValue: "clock"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data67.record !== undefined){
if("ticket" !== data67.record){
const err175 = {instancePath:instancePath+"/slos/" + i9+"/measure/record",schemaPath:"#/properties/slos/items/properties/measure/properties/record/const",keyword:"const",params:{allowedValue: "ticket"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data67.start !== undefined){
let data70 = data67.start;
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
const err176 = {instancePath:instancePath+"/slos/" + i9+"/measure/start",schemaPath:"#/properties/slos/items/properties/measure/properties/start/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/slos/" + i9+"/measure/start",schemaPath:"#/properties/slos/items/properties/measure/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data67.stop !== undefined){
let data71 = data67.stop;
if(typeof data71 === "string"){
if(!pattern4.test(data71)){
const err178 = {instancePath:instancePath+"/slos/" + i9+"/measure/stop",schemaPath:"#/properties/slos/items/properties/measure/properties/stop/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/slos/" + i9+"/measure/stop",schemaPath:"#/properties/slos/items/properties/measure/properties/stop/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data67.pausedWhile !== undefined){
let data72 = data67.pausedWhile;
if(Array.isArray(data72)){
const len10 = data72.length;
for(let i10=0; i10<len10; i10++){
let data73 = data72[i10];
if(typeof data73 === "string"){
if(!pattern4.test(data73)){
const err180 = {instancePath:instancePath+"/slos/" + i9+"/measure/pausedWhile/" + i10,schemaPath:"#/properties/slos/items/properties/measure/properties/pausedWhile/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/slos/" + i9+"/measure/pausedWhile/" + i10,schemaPath:"#/properties/slos/items/properties/measure/properties/pausedWhile/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/slos/" + i9+"/measure/pausedWhile",schemaPath:"#/properties/slos/items/properties/measure/properties/pausedWhile/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/slos/" + i9+"/measure",schemaPath:"#/properties/slos/items/properties/measure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data63.each !== undefined){
if("calendar month" !== data63.each){
const err184 = {instancePath:instancePath+"/slos/" + i9+"/each",schemaPath:"#/properties/slos/items/properties/each/const",keyword:"const",params:{allowedValue: "calendar month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data63.countedBy !== undefined){
let data75 = data63.countedBy;
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err185 = {instancePath:instancePath+"/slos/" + i9+"/countedBy",schemaPath:"#/properties/slos/items/properties/countedBy/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/slos/" + i9+"/countedBy",schemaPath:"#/properties/slos/items/properties/countedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data63.dimensions !== undefined){
let data76 = data63.dimensions;
if(Array.isArray(data76)){
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
let data77 = data76[i11];
if(typeof data77 === "string"){
if(!pattern4.test(data77)){
const err187 = {instancePath:instancePath+"/slos/" + i9+"/dimensions/" + i11,schemaPath:"#/properties/slos/items/properties/dimensions/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/slos/" + i9+"/dimensions/" + i11,schemaPath:"#/properties/slos/items/properties/dimensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err189 = {instancePath:instancePath+"/slos/" + i9+"/dimensions",schemaPath:"#/properties/slos/items/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data63.onChange !== undefined){
let data78 = data63.onChange;
if(!((data78 === "last") || (data78 === "first"))){
const err190 = {instancePath:instancePath+"/slos/" + i9+"/onChange",schemaPath:"#/properties/slos/items/properties/onChange/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.onChange.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data63.noData !== undefined){
let data79 = data63.noData;
if(!(((data79 === "met") || (data79 === "missed")) || (data79 === "not judged"))){
const err191 = {instancePath:instancePath+"/slos/" + i9+"/noData",schemaPath:"#/properties/slos/items/properties/noData/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.noData.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data63.neverStopped !== undefined){
let data80 = data63.neverStopped;
if(!(((data80 === "not counted") || (data80 === "counts as missed")) || (data80 === "counts as met"))){
const err192 = {instancePath:instancePath+"/slos/" + i9+"/neverStopped",schemaPath:"#/properties/slos/items/properties/neverStopped/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.neverStopped.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data63.cells !== undefined){
let data81 = data63.cells;
if(Array.isArray(data81)){
const len12 = data81.length;
for(let i12=0; i12<len12; i12++){
let data82 = data81[i12];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.cell === undefined){
const err193 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "cell"},message:"must have required property '"+"cell"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data82.promise === undefined){
const err194 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "promise"},message:"must have required property '"+"promise"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data82.clause === undefined){
const err195 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12,schemaPath:"#/properties/slos/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key14 in data82){
if(!(((key14 === "cell") || (key14 === "promise")) || (key14 === "clause"))){
const err196 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12,schemaPath:"#/properties/slos/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data82.cell !== undefined){
if(!(validate62(data82.cell, {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/cell",parentData:data82,parentDataProperty:"cell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data82.promise !== undefined){
let data84 = data82.promise;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (data84 !== null)){
const err197 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.cells.items.properties.promise.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.share === undefined){
const err198 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data84.within === undefined){
const err199 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key15 in data84){
if(!((key15 === "share") || (key15 === "within"))){
const err200 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data84.share !== undefined){
let data85 = data84.share;
if(typeof data85 === "string"){
if(!pattern28.test(data85)){
const err201 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/share",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/share/pattern",keyword:"pattern",params:{pattern: "^(0(\\.\\d+)?|1)$"},message:"must match pattern \""+"^(0(\\.\\d+)?|1)$"+"\""};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/share",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/share/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data84.within !== undefined){
let data86 = data84.within;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.seconds === undefined){
const err203 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data86.calendar === undefined){
const err204 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/required",keyword:"required",params:{missingProperty: "calendar"},message:"must have required property '"+"calendar"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data86.text === undefined){
const err205 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key16 in data86){
if(!(((key16 === "seconds") || (key16 === "calendar")) || (key16 === "text"))){
const err206 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data86.seconds !== undefined){
let data87 = data86.seconds;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err207 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within/seconds",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
const err208 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within/seconds",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
if(data86.calendar !== undefined){
let data88 = data86.calendar;
if((typeof data88 !== "string") && (data88 !== null)){
const err209 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within/calendar",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/properties/calendar/type",keyword:"type",params:{type: schema19.properties.slos.items.properties.cells.items.properties.promise.properties.within.properties.calendar.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
const err210 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within/calendar",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/properties/calendar/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
if(data86.text !== undefined){
if(typeof data86.text !== "string"){
const err211 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within/text",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/promise/within",schemaPath:"#/properties/slos/items/properties/cells/items/properties/promise/properties/within/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
if(data82.clause !== undefined){
if(!(validate56(data82.clause, {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12+"/clause",parentData:data82,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err213 = {instancePath:instancePath+"/slos/" + i9+"/cells/" + i12,schemaPath:"#/properties/slos/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/slos/" + i9+"/cells",schemaPath:"#/properties/slos/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data63.clause !== undefined){
if(!(validate56(data63.clause, {instancePath:instancePath+"/slos/" + i9+"/clause",parentData:data63,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err215 = {instancePath:instancePath+"/slos/" + i9,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.exclusions !== undefined){
let data92 = data.exclusions;
if(Array.isArray(data92)){
const len13 = data92.length;
for(let i13=0; i13<len13; i13++){
let data93 = data92[i13];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.id === undefined){
const err217 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data93.label === undefined){
const err218 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data93.slos === undefined){
const err219 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "slos"},message:"must have required property '"+"slos"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data93.effect === undefined){
const err220 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data93.where === undefined){
const err221 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data93.clause === undefined){
const err222 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key17 in data93){
if(!((((((key17 === "id") || (key17 === "label")) || (key17 === "slos")) || (key17 === "effect")) || (key17 === "where")) || (key17 === "clause"))){
const err223 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data93.id !== undefined){
let data94 = data93.id;
if(typeof data94 === "string"){
if(!pattern4.test(data94)){
const err224 = {instancePath:instancePath+"/exclusions/" + i13+"/id",schemaPath:"#/properties/exclusions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/exclusions/" + i13+"/id",schemaPath:"#/properties/exclusions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data93.label !== undefined){
if(typeof data93.label !== "string"){
const err226 = {instancePath:instancePath+"/exclusions/" + i13+"/label",schemaPath:"#/properties/exclusions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data93.slos !== undefined){
let data96 = data93.slos;
if(Array.isArray(data96)){
if(data96.length < 1){
const err227 = {instancePath:instancePath+"/exclusions/" + i13+"/slos",schemaPath:"#/properties/exclusions/items/properties/slos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len14 = data96.length;
for(let i14=0; i14<len14; i14++){
let data97 = data96[i14];
if(typeof data97 === "string"){
if(!pattern4.test(data97)){
const err228 = {instancePath:instancePath+"/exclusions/" + i13+"/slos/" + i14,schemaPath:"#/properties/exclusions/items/properties/slos/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/exclusions/" + i13+"/slos/" + i14,schemaPath:"#/properties/exclusions/items/properties/slos/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/exclusions/" + i13+"/slos",schemaPath:"#/properties/exclusions/items/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data93.effect !== undefined){
let data98 = data93.effect;
if(!((data98 === "removed") || (data98 === "met"))){
const err231 = {instancePath:instancePath+"/exclusions/" + i13+"/effect",schemaPath:"#/properties/exclusions/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema19.properties.exclusions.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data93.where !== undefined){
if(!(validate66(data93.where, {instancePath:instancePath+"/exclusions/" + i13+"/where",parentData:data93,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data93.clause !== undefined){
if(!(validate56(data93.clause, {instancePath:instancePath+"/exclusions/" + i13+"/clause",parentData:data93,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err232 = {instancePath:instancePath+"/exclusions/" + i13,schemaPath:"#/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.penalties !== undefined){
let data101 = data.penalties;
if(Array.isArray(data101)){
const len15 = data101.length;
for(let i15=0; i15<len15; i15++){
let data102 = data101[i15];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.id === undefined){
const err234 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data102.label === undefined){
const err235 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data102.slo === undefined){
const err236 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data102.cells === undefined){
const err237 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data102.combine === undefined){
const err238 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "combine"},message:"must have required property '"+"combine"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data102.each === undefined){
const err239 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data102.bands === undefined){
const err240 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "bands"},message:"must have required property '"+"bands"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data102.clause === undefined){
const err241 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key18 in data102){
if(!((((((((key18 === "id") || (key18 === "label")) || (key18 === "slo")) || (key18 === "cells")) || (key18 === "combine")) || (key18 === "each")) || (key18 === "bands")) || (key18 === "clause"))){
const err242 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data102.id !== undefined){
let data103 = data102.id;
if(typeof data103 === "string"){
if(!pattern4.test(data103)){
const err243 = {instancePath:instancePath+"/penalties/" + i15+"/id",schemaPath:"#/properties/penalties/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/penalties/" + i15+"/id",schemaPath:"#/properties/penalties/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data102.label !== undefined){
if(typeof data102.label !== "string"){
const err245 = {instancePath:instancePath+"/penalties/" + i15+"/label",schemaPath:"#/properties/penalties/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data102.slo !== undefined){
let data105 = data102.slo;
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err246 = {instancePath:instancePath+"/penalties/" + i15+"/slo",schemaPath:"#/properties/penalties/items/properties/slo/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
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
const err247 = {instancePath:instancePath+"/penalties/" + i15+"/slo",schemaPath:"#/properties/penalties/items/properties/slo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data102.cells !== undefined){
let data106 = data102.cells;
if(Array.isArray(data106)){
const len16 = data106.length;
for(let i16=0; i16<len16; i16++){
if(!(validate62(data106[i16], {instancePath:instancePath+"/penalties/" + i15+"/cells/" + i16,parentData:data106,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err248 = {instancePath:instancePath+"/penalties/" + i15+"/cells",schemaPath:"#/properties/penalties/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data102.combine !== undefined){
let data108 = data102.combine;
if(!((data108 === "worst cell") || (data108 === "each cell"))){
const err249 = {instancePath:instancePath+"/penalties/" + i15+"/combine",schemaPath:"#/properties/penalties/items/properties/combine/enum",keyword:"enum",params:{allowedValues: schema19.properties.penalties.items.properties.combine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data102.each !== undefined){
if("calendar month" !== data102.each){
const err250 = {instancePath:instancePath+"/penalties/" + i15+"/each",schemaPath:"#/properties/penalties/items/properties/each/const",keyword:"const",params:{allowedValue: "calendar month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data102.bands !== undefined){
let data110 = data102.bands;
if(Array.isArray(data110)){
if(data110.length < 1){
const err251 = {instancePath:instancePath+"/penalties/" + i15+"/bands",schemaPath:"#/properties/penalties/items/properties/bands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
const len17 = data110.length;
for(let i17=0; i17<len17; i17++){
let data111 = data110[i17];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.from === undefined){
const err252 = {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17,schemaPath:"#/properties/penalties/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data111.below === undefined){
const err253 = {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17,schemaPath:"#/properties/penalties/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data111.amount === undefined){
const err254 = {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17,schemaPath:"#/properties/penalties/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data111.clause === undefined){
const err255 = {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17,schemaPath:"#/properties/penalties/items/properties/bands/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key19 in data111){
if(!((((key19 === "from") || (key19 === "below")) || (key19 === "amount")) || (key19 === "clause"))){
const err256 = {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17,schemaPath:"#/properties/penalties/items/properties/bands/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data111.from !== undefined){
if(!(validate70(data111.from, {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17+"/from",parentData:data111,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data111.below !== undefined){
if(!(validate70(data111.below, {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17+"/below",parentData:data111,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data111.amount !== undefined){
if(!(validate73(data111.amount, {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17+"/amount",parentData:data111,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data111.clause !== undefined){
if(!(validate56(data111.clause, {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17+"/clause",parentData:data111,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err257 = {instancePath:instancePath+"/penalties/" + i15+"/bands/" + i17,schemaPath:"#/properties/penalties/items/properties/bands/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/penalties/" + i15+"/bands",schemaPath:"#/properties/penalties/items/properties/bands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data102.clause !== undefined){
if(!(validate56(data102.clause, {instancePath:instancePath+"/penalties/" + i15+"/clause",parentData:data102,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err259 = {instancePath:instancePath+"/penalties/" + i15,schemaPath:"#/properties/penalties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/penalties",schemaPath:"#/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.limits !== undefined){
let data117 = data.limits;
if(Array.isArray(data117)){
const len18 = data117.length;
for(let i18=0; i18<len18; i18++){
let data118 = data117[i18];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.id === undefined){
const err261 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data118.penalties === undefined){
const err262 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "penalties"},message:"must have required property '"+"penalties"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data118.to === undefined){
const err263 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data118.each === undefined){
const err264 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data118.clause === undefined){
const err265 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key20 in data118){
if(!(((((key20 === "id") || (key20 === "penalties")) || (key20 === "to")) || (key20 === "each")) || (key20 === "clause"))){
const err266 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data118.id !== undefined){
let data119 = data118.id;
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err267 = {instancePath:instancePath+"/limits/" + i18+"/id",schemaPath:"#/properties/limits/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/limits/" + i18+"/id",schemaPath:"#/properties/limits/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data118.penalties !== undefined){
let data120 = data118.penalties;
if(Array.isArray(data120)){
if(data120.length < 1){
const err269 = {instancePath:instancePath+"/limits/" + i18+"/penalties",schemaPath:"#/properties/limits/items/properties/penalties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const len19 = data120.length;
for(let i19=0; i19<len19; i19++){
let data121 = data120[i19];
if(typeof data121 === "string"){
if(!pattern4.test(data121)){
const err270 = {instancePath:instancePath+"/limits/" + i18+"/penalties/" + i19,schemaPath:"#/properties/limits/items/properties/penalties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},message:"must match pattern \""+"^[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/limits/" + i18+"/penalties/" + i19,schemaPath:"#/properties/limits/items/properties/penalties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/limits/" + i18+"/penalties",schemaPath:"#/properties/limits/items/properties/penalties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data118.to !== undefined){
if(!(validate73(data118.to, {instancePath:instancePath+"/limits/" + i18+"/to",parentData:data118,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data118.each !== undefined){
if("calendar month" !== data118.each){
const err273 = {instancePath:instancePath+"/limits/" + i18+"/each",schemaPath:"#/properties/limits/items/properties/each/const",keyword:"const",params:{allowedValue: "calendar month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data118.clause !== undefined){
if(!(validate56(data118.clause, {instancePath:instancePath+"/limits/" + i18+"/clause",parentData:data118,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err274 = {instancePath:instancePath+"/limits/" + i18,schemaPath:"#/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
