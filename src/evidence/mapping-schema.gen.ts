// Generated from grammar/mapping.schema.json by grammar/generate.mjs. Do not edit.
// @ts-nocheck
export const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sla-lang:schema:mapping:1","title":"Mapping file","description":"How exports of records are read: one for each entry of sources, or a single one without that key. YAML; every scalar counts as text, so 010, yes and null mean what is written.","type":"object","required":["format"],"additionalProperties":false,"properties":{"format":{"description":"Names the version of these rules.","type":"string","enum":["sla-mapping/1"]},"record":{"description":"What the rows describe.","type":"string","enum":["ticket","call","contact","survey","outage","probe","request","maintenance","invoice","delivery","order","report","deployment","fact"]},"files":{"description":"The export: file names in the folder of the mapping file or below it; * stands for any letters but /. Names ending in .gz or .zst are unpacked. The ending says how a file is read: .csv, .tsv, .jsonl, .ndjson, .json or .parquet.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"as":{"description":"How the files are read where their names do not end in .csv, .tsv, .jsonl, .ndjson, .json or .parquet.","type":"string","enum":["csv","tsv","jsonl","json","parquet"]},"rows":{"description":"In JSON files: the path to the list of records, its parts joined by dots, where it is not the file itself.","type":"string","pattern":"\\S"},"delimiter":{"description":"The sign between two fields: one character. A comma unless said otherwise; a tab is \"\\t\".","type":"string"},"missing":{"description":"Texts that stand for a missing value. An empty cell always does.","type":["string","array"],"items":{"type":"string"}},"time":{"description":"How the times of the export are written.","type":"object","required":["format"],"additionalProperties":false,"properties":{"format":{"description":"yyyy year; M or MM month; d or dd day; H or HH hour (0 to 23); mm minute; ss second; XXX offset (Z, +01:00); other text in single quotes. Or iso.","type":"string","pattern":"\\S"},"zone":{"description":"IANA zone of times that carry no offset, such as UTC or Europe/London.","type":"string","pattern":"\\S"},"ambiguous":{"description":"Which instant is meant by a local time that a clock change makes occur twice. Unless said otherwise such rows go into quarantine.","type":"string","enum":["earlier","later","quarantine"]}}},"id":{"description":"The column with the id of the record; several where only together they tell records apart. Probes and requests may do without one.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"order":{"description":"Which of the rows of a ticket come later: columns, the most important one first. Leave it out where one row is one ticket.","type":"array","items":{"type":["string","object"],"pattern":"\\S","required":["column","as"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"as":{"type":"string","enum":["time","number","text"]}}}},"moments":{"description":"The moments of a record that the contract names, each with its column. They are taken from the last row.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"\\S"}},"dimensions":{"description":"The dimensions of the contract, each with its column and the contract's name for each text of a cell.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"},"each":{"description":"The cell is a list, and each of its values has a record of its own.","type":"string","enum":["value"]},"split":{"description":"The sign between the values of such a list, where it is a text.","type":"string","pattern":"\\S"}}}},"states":{"description":"The state that each row reports, and since when.","type":"object","required":["column","at"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"at":{"description":"The column with the time at which the state began.","type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"}}},"fields":{"description":"The other fields of the record that the contract names, each with its column.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"unit":{"description":"ms, s, min, h or hh:mm:ss for times; percent or share for shares; a currency such as EUR for money.","type":"string","pattern":"\\S"},"decimal":{"description":"The sign before the decimals; a point unless said otherwise.","type":"string","enum":[".",","]},"grouping":{"description":"The sign between groups of three digits, where numbers have one.","type":"string","enum":[".",","," ","'","_"]},"yes":{"description":"Texts that mean yes.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"no":{"description":"Texts that mean no.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"values":{"$ref":"#/definitions/values"}}}},"at":{"description":"The moment that places a record in a period, where it is not the usual one of its kind.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"where":{"description":"Which rows are meant; the others are counted and left out.","type":"object","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"is":{"description":"Texts that a meant row has in that column.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"not":{"description":"Texts that a meant row does not have in that column.","type":["string","array"],"minItems":1,"items":{"type":"string"}}}},"sources":{"description":"One entry for each kind of export. time, missing and delimiter at the top hold for every entry that does not say otherwise.","type":"array","minItems":1,"items":{"$ref":"#/definitions/source"}}},"definitions":{"values":{"description":"Text of a cell: the contract's name for it. A text that is not listed puts its row into quarantine. Without a list the cells are taken as names.","type":"object","minProperties":1,"additionalProperties":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"}},"source":{"type":"object","required":["record","files"],"additionalProperties":false,"properties":{"record":{"description":"What the rows describe.","type":"string","enum":["ticket","call","contact","survey","outage","probe","request","maintenance","invoice","delivery","order","report","deployment","fact"]},"files":{"description":"The export: file names in the folder of the mapping file or below it; * stands for any letters but /. Names ending in .gz or .zst are unpacked. The ending says how a file is read: .csv, .tsv, .jsonl, .ndjson, .json or .parquet.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"as":{"description":"How the files are read where their names do not end in .csv, .tsv, .jsonl, .ndjson, .json or .parquet.","type":"string","enum":["csv","tsv","jsonl","json","parquet"]},"rows":{"description":"In JSON files: the path to the list of records, its parts joined by dots, where it is not the file itself.","type":"string","pattern":"\\S"},"delimiter":{"description":"The sign between two fields: one character. A comma unless said otherwise; a tab is \"\\t\".","type":"string"},"missing":{"description":"Texts that stand for a missing value. An empty cell always does.","type":["string","array"],"items":{"type":"string"}},"time":{"description":"How the times of the export are written.","type":"object","required":["format"],"additionalProperties":false,"properties":{"format":{"description":"yyyy year; M or MM month; d or dd day; H or HH hour (0 to 23); mm minute; ss second; XXX offset (Z, +01:00); other text in single quotes. Or iso.","type":"string","pattern":"\\S"},"zone":{"description":"IANA zone of times that carry no offset, such as UTC or Europe/London.","type":"string","pattern":"\\S"},"ambiguous":{"description":"Which instant is meant by a local time that a clock change makes occur twice. Unless said otherwise such rows go into quarantine.","type":"string","enum":["earlier","later","quarantine"]}}},"id":{"description":"The column with the id of the record; several where only together they tell records apart. Probes and requests may do without one.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"order":{"description":"Which of the rows of a ticket come later: columns, the most important one first. Leave it out where one row is one ticket.","type":"array","items":{"type":["string","object"],"pattern":"\\S","required":["column","as"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"as":{"type":"string","enum":["time","number","text"]}}}},"moments":{"description":"The moments of a record that the contract names, each with its column. They are taken from the last row.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"\\S"}},"dimensions":{"description":"The dimensions of the contract, each with its column and the contract's name for each text of a cell.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"},"each":{"description":"The cell is a list, and each of its values has a record of its own.","type":"string","enum":["value"]},"split":{"description":"The sign between the values of such a list, where it is a text.","type":"string","pattern":"\\S"}}}},"states":{"description":"The state that each row reports, and since when.","type":"object","required":["column","at"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"at":{"description":"The column with the time at which the state began.","type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"}}},"fields":{"description":"The other fields of the record that the contract names, each with its column.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"unit":{"description":"ms, s, min, h or hh:mm:ss for times; percent or share for shares; a currency such as EUR for money.","type":"string","pattern":"\\S"},"decimal":{"description":"The sign before the decimals; a point unless said otherwise.","type":"string","enum":[".",","]},"grouping":{"description":"The sign between groups of three digits, where numbers have one.","type":"string","enum":[".",","," ","'","_"]},"yes":{"description":"Texts that mean yes.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"no":{"description":"Texts that mean no.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"values":{"$ref":"#/definitions/values"}}}},"at":{"description":"The moment that places a record in a period, where it is not the usual one of its kind.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"where":{"description":"Which rows are meant; the others are counted and left out.","type":"object","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"is":{"description":"Texts that a meant row has in that column.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"not":{"description":"Texts that a meant row does not have in that column.","type":["string","array"],"minItems":1,"items":{"type":"string"}}}}}}},"if":{"properties":{"sources":{}},"required":["sources"]},"else":{"properties":{"record":{},"files":{}},"required":["record","files"]}};
const schema12 = {"description":"Text of a cell: the contract's name for it. A text that is not listed puts its row into quarantine. Without a list the cells are taken as names.","type":"object","minProperties":1,"additionalProperties":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
const schema15 = {"type":"object","required":["record","files"],"additionalProperties":false,"properties":{"record":{"description":"What the rows describe.","type":"string","enum":["ticket","call","contact","survey","outage","probe","request","maintenance","invoice","delivery","order","report","deployment","fact"]},"files":{"description":"The export: file names in the folder of the mapping file or below it; * stands for any letters but /. Names ending in .gz or .zst are unpacked. The ending says how a file is read: .csv, .tsv, .jsonl, .ndjson, .json or .parquet.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"as":{"description":"How the files are read where their names do not end in .csv, .tsv, .jsonl, .ndjson, .json or .parquet.","type":"string","enum":["csv","tsv","jsonl","json","parquet"]},"rows":{"description":"In JSON files: the path to the list of records, its parts joined by dots, where it is not the file itself.","type":"string","pattern":"\\S"},"delimiter":{"description":"The sign between two fields: one character. A comma unless said otherwise; a tab is \"\\t\".","type":"string"},"missing":{"description":"Texts that stand for a missing value. An empty cell always does.","type":["string","array"],"items":{"type":"string"}},"time":{"description":"How the times of the export are written.","type":"object","required":["format"],"additionalProperties":false,"properties":{"format":{"description":"yyyy year; M or MM month; d or dd day; H or HH hour (0 to 23); mm minute; ss second; XXX offset (Z, +01:00); other text in single quotes. Or iso.","type":"string","pattern":"\\S"},"zone":{"description":"IANA zone of times that carry no offset, such as UTC or Europe/London.","type":"string","pattern":"\\S"},"ambiguous":{"description":"Which instant is meant by a local time that a clock change makes occur twice. Unless said otherwise such rows go into quarantine.","type":"string","enum":["earlier","later","quarantine"]}}},"id":{"description":"The column with the id of the record; several where only together they tell records apart. Probes and requests may do without one.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"order":{"description":"Which of the rows of a ticket come later: columns, the most important one first. Leave it out where one row is one ticket.","type":"array","items":{"type":["string","object"],"pattern":"\\S","required":["column","as"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"as":{"type":"string","enum":["time","number","text"]}}}},"moments":{"description":"The moments of a record that the contract names, each with its column. They are taken from the last row.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"\\S"}},"dimensions":{"description":"The dimensions of the contract, each with its column and the contract's name for each text of a cell.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"},"each":{"description":"The cell is a list, and each of its values has a record of its own.","type":"string","enum":["value"]},"split":{"description":"The sign between the values of such a list, where it is a text.","type":"string","pattern":"\\S"}}}},"states":{"description":"The state that each row reports, and since when.","type":"object","required":["column","at"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"at":{"description":"The column with the time at which the state began.","type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"}}},"fields":{"description":"The other fields of the record that the contract names, each with its column.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"unit":{"description":"ms, s, min, h or hh:mm:ss for times; percent or share for shares; a currency such as EUR for money.","type":"string","pattern":"\\S"},"decimal":{"description":"The sign before the decimals; a point unless said otherwise.","type":"string","enum":[".",","]},"grouping":{"description":"The sign between groups of three digits, where numbers have one.","type":"string","enum":[".",","," ","'","_"]},"yes":{"description":"Texts that mean yes.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"no":{"description":"Texts that mean no.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"values":{"$ref":"#/definitions/values"}}}},"at":{"description":"The moment that places a record in a period, where it is not the usual one of its kind.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"where":{"description":"Which rows are meant; the others are counted and left out.","type":"object","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"is":{"description":"Texts that a meant row has in that column.","type":["string","array"],"minItems":1,"items":{"type":"string"}},"not":{"description":"Texts that a meant row does not have in that column.","type":["string","array"],"minItems":1,"items":{"type":"string"}}}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
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
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
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
if(data.record !== undefined){
let data0 = data.record;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((data0 === "ticket") || (data0 === "call")) || (data0 === "contact")) || (data0 === "survey")) || (data0 === "outage")) || (data0 === "probe")) || (data0 === "request")) || (data0 === "maintenance")) || (data0 === "invoice")) || (data0 === "delivery")) || (data0 === "order")) || (data0 === "report")) || (data0 === "deployment")) || (data0 === "fact"))){
const err4 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/enum",keyword:"enum",params:{allowedValues: schema15.properties.record.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema15.properties.files.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.as !== undefined){
let data3 = data.as;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data3 === "csv") || (data3 === "tsv")) || (data3 === "jsonl")) || (data3 === "json")) || (data3 === "parquet"))){
const err11 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema15.properties.as.enum},message:"must be equal to one of the allowed values"};
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
let data4 = data.rows;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
const err14 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.missing !== undefined){
let data6 = data.missing;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err15 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: schema15.properties.missing.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err16 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.time !== undefined){
let data8 = data.time;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.format === undefined){
const err17 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "format") || (key1 === "zone")) || (key1 === "ambiguous"))){
const err18 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.format !== undefined){
let data9 = data8.format;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/time/format",schemaPath:"#/properties/time/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err20 = {instancePath:instancePath+"/time/format",schemaPath:"#/properties/time/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.zone !== undefined){
let data10 = data8.zone;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err21 = {instancePath:instancePath+"/time/zone",schemaPath:"#/properties/time/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err22 = {instancePath:instancePath+"/time/zone",schemaPath:"#/properties/time/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.ambiguous !== undefined){
let data11 = data8.ambiguous;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/time/ambiguous",schemaPath:"#/properties/time/properties/ambiguous/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data11 === "earlier") || (data11 === "later")) || (data11 === "quarantine"))){
const err24 = {instancePath:instancePath+"/time/ambiguous",schemaPath:"#/properties/time/properties/ambiguous/enum",keyword:"enum",params:{allowedValues: schema15.properties.time.properties.ambiguous.enum},message:"must be equal to one of the allowed values"};
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
else {
const err25 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.id !== undefined){
let data12 = data.id;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema15.properties.id.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(Array.isArray(data12)){
if(data12.length < 1){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err29 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/properties/id/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err30 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/properties/id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.order !== undefined){
let data14 = data.order;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err31 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: schema15.properties.order.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err32 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.column === undefined){
const err33 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15.as === undefined){
const err34 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "column") || (key2 === "as"))){
const err35 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.column !== undefined){
let data16 = data15.column;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err36 = {instancePath:instancePath+"/order/" + i3+"/column",schemaPath:"#/properties/order/items/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err37 = {instancePath:instancePath+"/order/" + i3+"/column",schemaPath:"#/properties/order/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.as !== undefined){
let data17 = data15.as;
if(typeof data17 !== "string"){
const err38 = {instancePath:instancePath+"/order/" + i3+"/as",schemaPath:"#/properties/order/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data17 === "time") || (data17 === "number")) || (data17 === "text"))){
const err39 = {instancePath:instancePath+"/order/" + i3+"/as",schemaPath:"#/properties/order/items/properties/as/enum",keyword:"enum",params:{allowedValues: schema15.properties.order.items.properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.moments !== undefined){
let data18 = data.moments;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err41 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data18){
const _errs42 = errors;
if(typeof key3 === "string"){
if(!pattern9.test(key3)){
const err42 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid11 = _errs42 === errors;
if(!valid11){
const err43 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key4 in data18){
let data19 = data18[key4];
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err44 = {instancePath:instancePath+"/moments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/moments/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err45 = {instancePath:instancePath+"/moments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/moments/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data20 = data.dimensions;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
const _errs48 = errors;
if(typeof key5 === "string"){
if(!pattern9.test(key5)){
const err47 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid13 = _errs48 === errors;
if(!valid13){
const err48 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
for(const key6 in data20){
let data21 = data20[key6];
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err49 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: schema15.properties.dimensions.additionalProperties.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err50 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.column === undefined){
const err51 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key7 in data21){
if(!((((key7 === "column") || (key7 === "values")) || (key7 === "each")) || (key7 === "split"))){
const err52 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.column !== undefined){
let data22 = data21.column;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err53 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/dimensions/additionalProperties/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/dimensions/additionalProperties/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.values !== undefined){
let data23 = data21.values;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err55 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key8 in data23){
let data24 = data23[key8];
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
const err56 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
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
const err57 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.each !== undefined){
let data25 = data21.each;
if(typeof data25 !== "string"){
const err59 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/each",schemaPath:"#/properties/dimensions/additionalProperties/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(data25 === "value")){
const err60 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/each",schemaPath:"#/properties/dimensions/additionalProperties/properties/each/enum",keyword:"enum",params:{allowedValues: schema15.properties.dimensions.additionalProperties.properties.each.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.split !== undefined){
let data26 = data21.split;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err61 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/split",schemaPath:"#/properties/dimensions/additionalProperties/properties/split/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err62 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/split",schemaPath:"#/properties/dimensions/additionalProperties/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err63 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.states !== undefined){
let data27 = data.states;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.column === undefined){
const err64 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data27.at === undefined){
const err65 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key9 in data27){
if(!(((key9 === "column") || (key9 === "at")) || (key9 === "values"))){
const err66 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.column !== undefined){
let data28 = data27.column;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err67 = {instancePath:instancePath+"/states/column",schemaPath:"#/properties/states/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/states/column",schemaPath:"#/properties/states/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.at !== undefined){
let data29 = data27.at;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err69 = {instancePath:instancePath+"/states/at",schemaPath:"#/properties/states/properties/at/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err70 = {instancePath:instancePath+"/states/at",schemaPath:"#/properties/states/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.values !== undefined){
let data30 = data27.values;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
const err71 = {instancePath:instancePath+"/states/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key10 in data30){
let data31 = data30[key10];
if(typeof data31 === "string"){
if(!pattern9.test(data31)){
const err72 = {instancePath:instancePath+"/states/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/states/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err74 = {instancePath:instancePath+"/states/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err75 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.fields !== undefined){
let data32 = data.fields;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key11 in data32){
const _errs80 = errors;
if(typeof key11 === "string"){
if(!pattern9.test(key11)){
const err76 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key11};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var valid21 = _errs80 === errors;
if(!valid21){
const err77 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key12 in data32){
let data33 = data32[key12];
if((typeof data33 !== "string") && (!(data33 && typeof data33 == "object" && !Array.isArray(data33)))){
const err78 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type: schema15.properties.fields.additionalProperties.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err79 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.column === undefined){
const err80 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key13 in data33){
if(!(((((((key13 === "column") || (key13 === "unit")) || (key13 === "decimal")) || (key13 === "grouping")) || (key13 === "yes")) || (key13 === "no")) || (key13 === "values"))){
const err81 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.column !== undefined){
let data34 = data33.column;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err82 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/fields/additionalProperties/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/fields/additionalProperties/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data33.unit !== undefined){
let data35 = data33.unit;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err84 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/fields/additionalProperties/properties/unit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/fields/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.decimal !== undefined){
let data36 = data33.decimal;
if(typeof data36 !== "string"){
const err86 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimal",schemaPath:"#/properties/fields/additionalProperties/properties/decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((data36 === ".") || (data36 === ","))){
const err87 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimal",schemaPath:"#/properties/fields/additionalProperties/properties/decimal/enum",keyword:"enum",params:{allowedValues: schema15.properties.fields.additionalProperties.properties.decimal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data33.grouping !== undefined){
let data37 = data33.grouping;
if(typeof data37 !== "string"){
const err88 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/grouping",schemaPath:"#/properties/fields/additionalProperties/properties/grouping/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((((data37 === ".") || (data37 === ",")) || (data37 === " ")) || (data37 === "'")) || (data37 === "_"))){
const err89 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/grouping",schemaPath:"#/properties/fields/additionalProperties/properties/grouping/enum",keyword:"enum",params:{allowedValues: schema15.properties.fields.additionalProperties.properties.grouping.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data33.yes !== undefined){
let data38 = data33.yes;
if((typeof data38 !== "string") && (!(Array.isArray(data38)))){
const err90 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/yes",schemaPath:"#/properties/fields/additionalProperties/properties/yes/type",keyword:"type",params:{type: schema15.properties.fields.additionalProperties.properties.yes.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(Array.isArray(data38)){
if(data38.length < 1){
const err91 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/yes",schemaPath:"#/properties/fields/additionalProperties/properties/yes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
if(typeof data38[i4] !== "string"){
const err92 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/yes/" + i4,schemaPath:"#/properties/fields/additionalProperties/properties/yes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
if(data33.no !== undefined){
let data40 = data33.no;
if((typeof data40 !== "string") && (!(Array.isArray(data40)))){
const err93 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/no",schemaPath:"#/properties/fields/additionalProperties/properties/no/type",keyword:"type",params:{type: schema15.properties.fields.additionalProperties.properties.no.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(Array.isArray(data40)){
if(data40.length < 1){
const err94 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/no",schemaPath:"#/properties/fields/additionalProperties/properties/no/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
if(typeof data40[i5] !== "string"){
const err95 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/no/" + i5,schemaPath:"#/properties/fields/additionalProperties/properties/no/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
if(data33.values !== undefined){
let data42 = data33.values;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(Object.keys(data42).length < 1){
const err96 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key14 in data42){
let data43 = data42[key14];
if(typeof data43 === "string"){
if(!pattern9.test(data43)){
const err97 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err100 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.at !== undefined){
let data44 = data.at;
if(typeof data44 === "string"){
if(!pattern9.test(data44)){
const err101 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.where !== undefined){
let data45 = data.where;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.column === undefined){
const err103 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key15 in data45){
if(!(((key15 === "column") || (key15 === "is")) || (key15 === "not"))){
const err104 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data45.column !== undefined){
let data46 = data45.column;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err105 = {instancePath:instancePath+"/where/column",schemaPath:"#/properties/where/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err106 = {instancePath:instancePath+"/where/column",schemaPath:"#/properties/where/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data45.is !== undefined){
let data47 = data45.is;
if((typeof data47 !== "string") && (!(Array.isArray(data47)))){
const err107 = {instancePath:instancePath+"/where/is",schemaPath:"#/properties/where/properties/is/type",keyword:"type",params:{type: schema15.properties.where.properties.is.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(Array.isArray(data47)){
if(data47.length < 1){
const err108 = {instancePath:instancePath+"/where/is",schemaPath:"#/properties/where/properties/is/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
if(typeof data47[i6] !== "string"){
const err109 = {instancePath:instancePath+"/where/is/" + i6,schemaPath:"#/properties/where/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data45.not !== undefined){
let data49 = data45.not;
if((typeof data49 !== "string") && (!(Array.isArray(data49)))){
const err110 = {instancePath:instancePath+"/where/not",schemaPath:"#/properties/where/properties/not/type",keyword:"type",params:{type: schema15.properties.where.properties.not.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(Array.isArray(data49)){
if(data49.length < 1){
const err111 = {instancePath:instancePath+"/where/not",schemaPath:"#/properties/where/properties/not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(typeof data49[i7] !== "string"){
const err112 = {instancePath:instancePath+"/where/not/" + i7,schemaPath:"#/properties/where/properties/not/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err114 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sla-lang:schema:mapping:1" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sources === undefined) && (missing0 = "sources")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.record === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "sla-mapping/1")){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.record !== undefined){
let data1 = data.record;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((data1 === "ticket") || (data1 === "call")) || (data1 === "contact")) || (data1 === "survey")) || (data1 === "outage")) || (data1 === "probe")) || (data1 === "request")) || (data1 === "maintenance")) || (data1 === "invoice")) || (data1 === "delivery")) || (data1 === "order")) || (data1 === "report")) || (data1 === "deployment")) || (data1 === "fact"))){
const err9 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/enum",keyword:"enum",params:{allowedValues: schema11.properties.record.enum},message:"must be equal to one of the allowed values"};
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
let data2 = data.files;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err10 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema11.properties.files.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err14 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.as !== undefined){
let data4 = data.as;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data4 === "csv") || (data4 === "tsv")) || (data4 === "jsonl")) || (data4 === "json")) || (data4 === "parquet"))){
const err16 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err17 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err18 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
const err19 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.missing !== undefined){
let data7 = data.missing;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err20 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: schema11.properties.missing.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err21 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.time !== undefined){
let data9 = data.time;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.format === undefined){
const err22 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "format") || (key1 === "zone")) || (key1 === "ambiguous"))){
const err23 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.format !== undefined){
let data10 = data9.format;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err24 = {instancePath:instancePath+"/time/format",schemaPath:"#/properties/time/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err25 = {instancePath:instancePath+"/time/format",schemaPath:"#/properties/time/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.zone !== undefined){
let data11 = data9.zone;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err26 = {instancePath:instancePath+"/time/zone",schemaPath:"#/properties/time/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err27 = {instancePath:instancePath+"/time/zone",schemaPath:"#/properties/time/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.ambiguous !== undefined){
let data12 = data9.ambiguous;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/time/ambiguous",schemaPath:"#/properties/time/properties/ambiguous/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data12 === "earlier") || (data12 === "later")) || (data12 === "quarantine"))){
const err29 = {instancePath:instancePath+"/time/ambiguous",schemaPath:"#/properties/time/properties/ambiguous/enum",keyword:"enum",params:{allowedValues: schema11.properties.time.properties.ambiguous.enum},message:"must be equal to one of the allowed values"};
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
const err30 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.id !== undefined){
let data13 = data.id;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema11.properties.id.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err32 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err34 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/properties/id/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err35 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/properties/id/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
if(data.order !== undefined){
let data15 = data.order;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
const err36 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: schema11.properties.order.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err37 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.column === undefined){
const err38 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.as === undefined){
const err39 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "column") || (key2 === "as"))){
const err40 = {instancePath:instancePath+"/order/" + i3,schemaPath:"#/properties/order/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.column !== undefined){
let data17 = data16.column;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err41 = {instancePath:instancePath+"/order/" + i3+"/column",schemaPath:"#/properties/order/items/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/order/" + i3+"/column",schemaPath:"#/properties/order/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.as !== undefined){
let data18 = data16.as;
if(typeof data18 !== "string"){
const err43 = {instancePath:instancePath+"/order/" + i3+"/as",schemaPath:"#/properties/order/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data18 === "time") || (data18 === "number")) || (data18 === "text"))){
const err44 = {instancePath:instancePath+"/order/" + i3+"/as",schemaPath:"#/properties/order/items/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.order.items.properties.as.enum},message:"must be equal to one of the allowed values"};
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
}
}
else {
const err45 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.moments !== undefined){
let data19 = data.moments;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err46 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data19){
const _errs47 = errors;
if(typeof key3 === "string"){
if(!pattern9.test(key3)){
const err47 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid12 = _errs47 === errors;
if(!valid12){
const err48 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
for(const key4 in data19){
let data20 = data19[key4];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err49 = {instancePath:instancePath+"/moments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/moments/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err50 = {instancePath:instancePath+"/moments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/moments/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data21 = data.dimensions;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
const _errs53 = errors;
if(typeof key5 === "string"){
if(!pattern9.test(key5)){
const err52 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid14 = _errs53 === errors;
if(!valid14){
const err53 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key6 in data21){
let data22 = data21[key6];
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err54 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: schema11.properties.dimensions.additionalProperties.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err55 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.column === undefined){
const err56 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key7 in data22){
if(!((((key7 === "column") || (key7 === "values")) || (key7 === "each")) || (key7 === "split"))){
const err57 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.column !== undefined){
let data23 = data22.column;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err58 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/dimensions/additionalProperties/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/dimensions/additionalProperties/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.values !== undefined){
let data24 = data22.values;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err60 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key8 in data24){
let data25 = data24[key8];
if(typeof data25 === "string"){
if(!pattern9.test(data25)){
const err61 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
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
const err62 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err63 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.each !== undefined){
let data26 = data22.each;
if(typeof data26 !== "string"){
const err64 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/each",schemaPath:"#/properties/dimensions/additionalProperties/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(data26 === "value")){
const err65 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/each",schemaPath:"#/properties/dimensions/additionalProperties/properties/each/enum",keyword:"enum",params:{allowedValues: schema11.properties.dimensions.additionalProperties.properties.each.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.split !== undefined){
let data27 = data22.split;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err66 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/split",schemaPath:"#/properties/dimensions/additionalProperties/properties/split/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/split",schemaPath:"#/properties/dimensions/additionalProperties/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
else {
const err68 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.states !== undefined){
let data28 = data.states;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.column === undefined){
const err69 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data28.at === undefined){
const err70 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key9 in data28){
if(!(((key9 === "column") || (key9 === "at")) || (key9 === "values"))){
const err71 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.column !== undefined){
let data29 = data28.column;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err72 = {instancePath:instancePath+"/states/column",schemaPath:"#/properties/states/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/states/column",schemaPath:"#/properties/states/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.at !== undefined){
let data30 = data28.at;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err74 = {instancePath:instancePath+"/states/at",schemaPath:"#/properties/states/properties/at/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err75 = {instancePath:instancePath+"/states/at",schemaPath:"#/properties/states/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.values !== undefined){
let data31 = data28.values;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
const err76 = {instancePath:instancePath+"/states/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key10 in data31){
let data32 = data31[key10];
if(typeof data32 === "string"){
if(!pattern9.test(data32)){
const err77 = {instancePath:instancePath+"/states/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
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
const err78 = {instancePath:instancePath+"/states/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/states/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.fields !== undefined){
let data33 = data.fields;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
const _errs85 = errors;
if(typeof key11 === "string"){
if(!pattern9.test(key11)){
const err81 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key11};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid22 = _errs85 === errors;
if(!valid22){
const err82 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key12 in data33){
let data34 = data33[key12];
if((typeof data34 !== "string") && (!(data34 && typeof data34 == "object" && !Array.isArray(data34)))){
const err83 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type: schema11.properties.fields.additionalProperties.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err84 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.column === undefined){
const err85 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key13 in data34){
if(!(((((((key13 === "column") || (key13 === "unit")) || (key13 === "decimal")) || (key13 === "grouping")) || (key13 === "yes")) || (key13 === "no")) || (key13 === "values"))){
const err86 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.column !== undefined){
let data35 = data34.column;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err87 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/fields/additionalProperties/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/fields/additionalProperties/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.unit !== undefined){
let data36 = data34.unit;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err89 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/fields/additionalProperties/properties/unit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/fields/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data34.decimal !== undefined){
let data37 = data34.decimal;
if(typeof data37 !== "string"){
const err91 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimal",schemaPath:"#/properties/fields/additionalProperties/properties/decimal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((data37 === ".") || (data37 === ","))){
const err92 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/decimal",schemaPath:"#/properties/fields/additionalProperties/properties/decimal/enum",keyword:"enum",params:{allowedValues: schema11.properties.fields.additionalProperties.properties.decimal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.grouping !== undefined){
let data38 = data34.grouping;
if(typeof data38 !== "string"){
const err93 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/grouping",schemaPath:"#/properties/fields/additionalProperties/properties/grouping/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((data38 === ".") || (data38 === ",")) || (data38 === " ")) || (data38 === "'")) || (data38 === "_"))){
const err94 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/grouping",schemaPath:"#/properties/fields/additionalProperties/properties/grouping/enum",keyword:"enum",params:{allowedValues: schema11.properties.fields.additionalProperties.properties.grouping.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data34.yes !== undefined){
let data39 = data34.yes;
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
const err95 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/yes",schemaPath:"#/properties/fields/additionalProperties/properties/yes/type",keyword:"type",params:{type: schema11.properties.fields.additionalProperties.properties.yes.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data39)){
if(data39.length < 1){
const err96 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/yes",schemaPath:"#/properties/fields/additionalProperties/properties/yes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(typeof data39[i4] !== "string"){
const err97 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/yes/" + i4,schemaPath:"#/properties/fields/additionalProperties/properties/yes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data34.no !== undefined){
let data41 = data34.no;
if((typeof data41 !== "string") && (!(Array.isArray(data41)))){
const err98 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/no",schemaPath:"#/properties/fields/additionalProperties/properties/no/type",keyword:"type",params:{type: schema11.properties.fields.additionalProperties.properties.no.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(Array.isArray(data41)){
if(data41.length < 1){
const err99 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/no",schemaPath:"#/properties/fields/additionalProperties/properties/no/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
if(typeof data41[i5] !== "string"){
const err100 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/no/" + i5,schemaPath:"#/properties/fields/additionalProperties/properties/no/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data34.values !== undefined){
let data43 = data34.values;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
const err101 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key14 in data43){
let data44 = data43[key14];
if(typeof data44 === "string"){
if(!pattern9.test(data44)){
const err102 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
}
else {
const err105 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.at !== undefined){
let data45 = data.at;
if(typeof data45 === "string"){
if(!pattern9.test(data45)){
const err106 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.where !== undefined){
let data46 = data.where;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.column === undefined){
const err108 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key15 in data46){
if(!(((key15 === "column") || (key15 === "is")) || (key15 === "not"))){
const err109 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data46.column !== undefined){
let data47 = data46.column;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err110 = {instancePath:instancePath+"/where/column",schemaPath:"#/properties/where/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err111 = {instancePath:instancePath+"/where/column",schemaPath:"#/properties/where/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data46.is !== undefined){
let data48 = data46.is;
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
const err112 = {instancePath:instancePath+"/where/is",schemaPath:"#/properties/where/properties/is/type",keyword:"type",params:{type: schema11.properties.where.properties.is.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data48)){
if(data48.length < 1){
const err113 = {instancePath:instancePath+"/where/is",schemaPath:"#/properties/where/properties/is/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
if(typeof data48[i6] !== "string"){
const err114 = {instancePath:instancePath+"/where/is/" + i6,schemaPath:"#/properties/where/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data46.not !== undefined){
let data50 = data46.not;
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
const err115 = {instancePath:instancePath+"/where/not",schemaPath:"#/properties/where/properties/not/type",keyword:"type",params:{type: schema11.properties.where.properties.not.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(Array.isArray(data50)){
if(data50.length < 1){
const err116 = {instancePath:instancePath+"/where/not",schemaPath:"#/properties/where/properties/not/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
if(typeof data50[i7] !== "string"){
const err117 = {instancePath:instancePath+"/where/not/" + i7,schemaPath:"#/properties/where/properties/not/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
}
else {
const err118 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.sources !== undefined){
let data52 = data.sources;
if(Array.isArray(data52)){
if(data52.length < 1){
const err119 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
if(!(validate11(data52[i8], {instancePath:instancePath+"/sources/" + i8,parentData:data52,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
