// Generated from grammar/mapping.schema.json by grammar/generate.mjs. Do not edit.
// @ts-nocheck
export const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sla-lang:schema:mapping:1","title":"Mapping file","description":"How one export of records is read. YAML; every scalar counts as text, so 010, yes and null mean what is written.","type":"object","required":["format","record","files","time","id","moments"],"additionalProperties":false,"properties":{"format":{"description":"Names the version of these rules.","type":"string","enum":["sla-mapping/1"]},"record":{"description":"What the rows describe.","type":"string","enum":["ticket"]},"files":{"description":"The export: file names in the folder of the mapping file or below it; * stands for any letters but /. Names ending in .gz are unpacked.","type":["string","array"],"minItems":1,"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"delimiter":{"description":"The sign between two fields: one character. A comma unless said otherwise; a tab is \"\\t\".","type":"string"},"missing":{"description":"Texts that stand for a missing value. An empty cell always does.","type":["string","array"],"items":{"type":"string"}},"time":{"description":"How the times of the export are written.","type":"object","required":["format"],"additionalProperties":false,"properties":{"format":{"description":"yyyy year; M or MM month; d or dd day; H or HH hour (0 to 23); mm minute; ss second; XXX offset (Z, +01:00); other text in single quotes. Or iso.","type":"string","pattern":"\\S"},"zone":{"description":"IANA zone of times that carry no offset, such as UTC or Europe/London.","type":"string","pattern":"\\S"},"ambiguous":{"description":"Which instant is meant by a local time that a clock change makes occur twice. Unless said otherwise such rows go into quarantine.","type":"string","enum":["earlier","later","quarantine"]}}},"id":{"description":"The column with the id of the ticket.","type":"string","pattern":"\\S"},"order":{"description":"Which of the rows of a ticket come later: columns, the most important one first. Leave it out where one row is one ticket.","type":"array","items":{"type":["string","object"],"pattern":"\\S","required":["column","as"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"as":{"type":"string","enum":["time","number","text"]}}}},"moments":{"description":"The moments of a ticket that the contract names, each with its column. They are taken from the last row.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"\\S"}},"dimensions":{"description":"The dimensions of the contract, each with its column and the contract's name for each text of a cell.","type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","object"],"pattern":"\\S","required":["column"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"}}}},"states":{"description":"The state that each row reports, and since when.","type":"object","required":["column","at"],"additionalProperties":false,"properties":{"column":{"type":"string","pattern":"\\S"},"at":{"description":"The column with the time at which the state began.","type":"string","pattern":"\\S"},"values":{"$ref":"#/definitions/values"}}}},"definitions":{"values":{"description":"Text of a cell: the contract's name for it. A text that is not listed puts its row into quarantine. Without a list the cells are taken as names.","type":"object","minProperties":1,"additionalProperties":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"}}}};
const schema12 = {"description":"Text of a cell: the contract's name for it. A text that is not listed puts its row into quarantine. Without a list the cells are taken as names.","type":"object","minProperties":1,"additionalProperties":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sla-lang:schema:mapping:1" */;
let vErrors = null;
let errors = 0;
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
if(data.record === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.moments === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moments"},message:"must have required property '"+"moments"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "sla-mapping/1")){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum},message:"must be equal to one of the allowed values"};
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
let data1 = data.record;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data1 === "ticket")){
const err10 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/enum",keyword:"enum",params:{allowedValues: schema11.properties.record.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema11.properties.files.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err14 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err15 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
const err16 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.missing !== undefined){
let data5 = data.missing;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err17 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: schema11.properties.missing.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err18 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.time !== undefined){
let data7 = data.time;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.format === undefined){
const err19 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "format") || (key1 === "zone")) || (key1 === "ambiguous"))){
const err20 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.format !== undefined){
let data8 = data7.format;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err21 = {instancePath:instancePath+"/time/format",schemaPath:"#/properties/time/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err22 = {instancePath:instancePath+"/time/format",schemaPath:"#/properties/time/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.zone !== undefined){
let data9 = data7.zone;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err23 = {instancePath:instancePath+"/time/zone",schemaPath:"#/properties/time/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/time/zone",schemaPath:"#/properties/time/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.ambiguous !== undefined){
let data10 = data7.ambiguous;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/time/ambiguous",schemaPath:"#/properties/time/properties/ambiguous/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data10 === "earlier") || (data10 === "later")) || (data10 === "quarantine"))){
const err26 = {instancePath:instancePath+"/time/ambiguous",schemaPath:"#/properties/time/properties/ambiguous/enum",keyword:"enum",params:{allowedValues: schema11.properties.time.properties.ambiguous.enum},message:"must be equal to one of the allowed values"};
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
const err27 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.id !== undefined){
let data11 = data.id;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.order !== undefined){
let data12 = data.order;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err30 = {instancePath:instancePath+"/order/" + i2,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: schema11.properties.order.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err31 = {instancePath:instancePath+"/order/" + i2,schemaPath:"#/properties/order/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.column === undefined){
const err32 = {instancePath:instancePath+"/order/" + i2,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.as === undefined){
const err33 = {instancePath:instancePath+"/order/" + i2,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "column") || (key2 === "as"))){
const err34 = {instancePath:instancePath+"/order/" + i2,schemaPath:"#/properties/order/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.column !== undefined){
let data14 = data13.column;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err35 = {instancePath:instancePath+"/order/" + i2+"/column",schemaPath:"#/properties/order/items/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err36 = {instancePath:instancePath+"/order/" + i2+"/column",schemaPath:"#/properties/order/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.as !== undefined){
let data15 = data13.as;
if(typeof data15 !== "string"){
const err37 = {instancePath:instancePath+"/order/" + i2+"/as",schemaPath:"#/properties/order/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data15 === "time") || (data15 === "number")) || (data15 === "text"))){
const err38 = {instancePath:instancePath+"/order/" + i2+"/as",schemaPath:"#/properties/order/items/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.order.items.properties.as.enum},message:"must be equal to one of the allowed values"};
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
}
else {
const err39 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.moments !== undefined){
let data16 = data.moments;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err40 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data16){
const _errs38 = errors;
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err41 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid9 = _errs38 === errors;
if(!valid9){
const err42 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
for(const key4 in data16){
let data17 = data16[key4];
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err43 = {instancePath:instancePath+"/moments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/moments/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err44 = {instancePath:instancePath+"/moments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/moments/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data18 = data.dimensions;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
const _errs44 = errors;
if(typeof key5 === "string"){
if(!pattern7.test(key5)){
const err46 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var valid11 = _errs44 === errors;
if(!valid11){
const err47 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key6 in data18){
let data19 = data18[key6];
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err48 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: schema11.properties.dimensions.additionalProperties.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err49 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.column === undefined){
const err50 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key7 in data19){
if(!((key7 === "column") || (key7 === "values"))){
const err51 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.column !== undefined){
let data20 = data19.column;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err52 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/dimensions/additionalProperties/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err53 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/properties/dimensions/additionalProperties/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.values !== undefined){
let data21 = data19.values;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err54 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key8 in data21){
let data22 = data21[key8];
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err55 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
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
const err56 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err57 = {instancePath:instancePath+"/dimensions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err58 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.states !== undefined){
let data23 = data.states;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.column === undefined){
const err59 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data23.at === undefined){
const err60 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key9 in data23){
if(!(((key9 === "column") || (key9 === "at")) || (key9 === "values"))){
const err61 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.column !== undefined){
let data24 = data23.column;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err62 = {instancePath:instancePath+"/states/column",schemaPath:"#/properties/states/properties/column/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err63 = {instancePath:instancePath+"/states/column",schemaPath:"#/properties/states/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.at !== undefined){
let data25 = data23.at;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err64 = {instancePath:instancePath+"/states/at",schemaPath:"#/properties/states/properties/at/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/states/at",schemaPath:"#/properties/states/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.values !== undefined){
let data26 = data23.values;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length < 1){
const err66 = {instancePath:instancePath+"/states/values",schemaPath:"#/definitions/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key10 in data26){
let data27 = data26[key10];
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err67 = {instancePath:instancePath+"/states/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
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
const err68 = {instancePath:instancePath+"/states/values/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/states/values",schemaPath:"#/definitions/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
