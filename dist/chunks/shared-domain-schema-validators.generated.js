var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(
cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});function ucs2length(str){
const len=str.length;let length=0;let pos=0;let value;while(pos<len){length++;value=str.charCodeAt(pos++);if(value>=55296&&
value<=56319&&pos<len){value=str.charCodeAt(pos);if((value&64512)===56320)pos++}}return length}exports.default=ucs2length;
ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validateAgent=validate52;var schema19={"$schema":"\
https://json-schema.org/draft/2020-12/schema","$id":"https://git-ticket.dev/schema/1/agent.json","title":"An agent as it\
 is stored","description":"agents/<name>.json on the tickets ref: what an agent can do. Unknown members are kept.","type":"\
object","required":["schema","name"],"properties":{"schema":{"const":1},"name":{"$ref":"definitions.json#/$defs/document\
Name"},"title":{"$ref":"definitions.json#/$defs/title"},"type":{"$ref":"definitions.json#/$defs/name"},"status":{"$ref":"\
definitions.json#/$defs/name"},"skills":{"$ref":"definitions.json#/$defs/names"},"limits":{"type":"object"},"custom":{"$\
ref":"definitions.json#/$defs/custom"},"deleted":{"type":"boolean"},"created":{"$ref":"definitions.json#/$defs/time"},"c\
reatedBy":{"$ref":"definitions.json#/$defs/person"},"_v":{"description":"When each value was written. A value without an\
 entry was written at `all`; a part of an element at the stamp in the element's id.","type":"object","required":["all"],
"properties":{"all":{"$ref":"definitions.json#/$defs/stamp"},"skills":{"$ref":"definitions.json#/$defs/stamps"},"limits":{
"$ref":"definitions.json#/$defs/stamps"},"custom":{"$ref":"definitions.json#/$defs/stamps"},"removed":{"description":"Wh\
en elements were removed.","type":"object","properties":{"skills":{"$ref":"definitions.json#/$defs/stamps"},"limits":{"$\
ref":"definitions.json#/$defs/stamps"},"custom":{"$ref":"definitions.json#/$defs/stamps"}},"additionalProperties":{"$ref":"\
definitions.json#/$defs/stamp"}}},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},"if":{"properties":{
"purged":{"const":true}},"required":["purged"]},"then":{"propertyNames":{"enum":["schema","name","purged"]}},"else":{"pr\
operties":{"_v":true},"required":["_v"]}};var pattern3=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","u");function validate54(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate54.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern3.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\
a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"'};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate54.
errors=vErrors;return errors===0}validate54.evaluated={"dynamicProps":false,"dynamicItems":false};var func1=require_ucs2length().
default;var pattern4=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","u");function validate56(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate56.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate56.errors=vErrors;return errors===
0}validate56.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern5=new RegExp("^[^\\s,\\u0000-\\u001f\\u007f-\\u\
009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$",
"u");function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate58.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern5.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000\
-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u20\
29])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u202\
8\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate58.errors=vErrors;return errors===0}
validate58.evaluated={"dynamicProps":false,"dynamicItems":false};function validate62(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate62.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>200){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more tha\
n 200 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={instancePath,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\\
u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\\
u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"'};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
validate62.errors=vErrors;return errors===0}validate62.evaluated={"dynamicProps":false,"dynamicItems":false};function validate61(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate61.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.
isArray(data)){const len0=data.length;for(let i0=0;i0<len0;i0++){if(!validate62(data[i0],{instancePath:instancePath+"/"+
i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.concat(
validate62.errors);errors=vErrors.length}}}else{const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate61.errors=vErrors;
return errors===0}validate61.evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};function validate65(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate65.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){const _errs1=errors;if(typeof key0==="string"){if(func1(
key0)>100){const err0={instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",propertyName:key0};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(func1(key0)<1){const err1={instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",propertyName:key0};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern5.test(key0)){const err2={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u00\
9f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u00\
7f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"',propertyName:key0};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate65.
errors=vErrors;return errors===0}validate65.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern8=new RegExp(
"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$","u");function validate67(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate67.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern8.test(
data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{3})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"'};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate67.
errors=vErrors;return errors===0}validate67.evaluated={"dynamicProps":false,"dynamicItems":false};function validate69(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate69.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate69.errors=vErrors;return errors===
0}validate69.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern10=new RegExp("^[0-7][0-9a-hjkmnp-tv-z]{9}\
[01][0-9a-hjkmnp-tv-z]{11}$","u");function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate71.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern10.test(data)){const err0={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]\
{11}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"'};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate71.errors=
vErrors;return errors===0}validate71.evaluated={"dynamicProps":false,"dynamicItems":false};function validate75(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate75.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern10.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9\
a-hjkmnp-tv-z]{11}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate75.errors=vErrors;return errors===0}validate75.evaluated={"dynamicProps":false,"dyna\
micItems":false};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate74.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){
if(!validate75(data[key0],{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key0,
rootData,dynamicAnchors})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}}else{
const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate74.errors=vErrors;return errors===0}validate74.evaluated={
"props":true,"dynamicProps":false,"dynamicItems":false};function validate52(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate52.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs1=errors;let valid0=true;
const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.purged===void 0&&(missing0=
"purged")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{if(data.purged!==void 0){
if(true!==data.purged){const err1={};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}var _valid0=_errs2===
errors;errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}let ifClause0;if(_valid0){const _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){const _errs5=errors;if(!(key0==="schema"||
key0==="name"||key0==="purged")){const err2={instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema19.then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid2=_errs5===errors;if(!valid2){const err3={instancePath,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be vali\
d"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}var _valid0=_errs4===errors;valid0=_valid0;ifClause0=
"then"}else{const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data._v===void 0){const err4={instancePath,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"_v"},message:"must have required property '_v'"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var _valid0=_errs6===errors;valid0=_valid0;if(valid0){
var props0={};props0._v=true;props0.purged=true}ifClause0="else"}if(!valid0){const err5={instancePath,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};if(vErrors===null){vErrors=[
err5]}else{vErrors.push(err5)}errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required pr\
operty 'schema'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.name===void 0){const err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required prop\
erty 'name'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(props0!==true){props0=props0||{};props0.
schema=true;props0.name=true;props0.title=true;props0.type=true;props0.status=true;props0.skills=true;props0.limits=true;
props0.custom=true;props0.deleted=true;props0.created=true;props0.createdBy=true;props0._v=true}if(data.schema!==void 0){
if(1!==data.schema){const err8={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"cons\
t",params:{allowedValue:1},message:"must be equal to constant"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}
errors++}}if(data.name!==void 0){if(!validate54(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"\
name",rootData,dynamicAnchors})){vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors);errors=vErrors.
length}}if(data.title!==void 0){if(!validate56(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})){vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors);errors=vErrors.
length}}if(data.type!==void 0){if(!validate58(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"\
type",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.
length}}if(data.status!==void 0){if(!validate58(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.
length}}if(data.skills!==void 0){if(!validate61(data.skills,{instancePath:instancePath+"/skills",parentData:data,parentDataProperty:"\
skills",rootData,dynamicAnchors})){vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors);errors=vErrors.
length}}if(data.limits!==void 0){let data7=data.limits;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){const err9={
instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.custom!==void 0){if(!validate65(
data.custom,{instancePath:instancePath+"/custom",parentData:data,parentDataProperty:"custom",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors);errors=vErrors.length}}if(data.deleted!==void 0){
if(typeof data.deleted!=="boolean"){const err10={instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}}if(data.created!==void 0){if(!validate67(data.created,{instancePath:instancePath+"/created",parentData:data,
parentDataProperty:"created",rootData,dynamicAnchors})){vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.
errors);errors=vErrors.length}}if(data.createdBy!==void 0){if(!validate69(data.createdBy,{instancePath:instancePath+"/cr\
eatedBy",parentData:data,parentDataProperty:"createdBy",rootData,dynamicAnchors})){vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors);errors=vErrors.length}}if(data._v!==void 0){let data12=data._v;if(data12&&typeof data12==
"object"&&!Array.isArray(data12)){if(data12.all===void 0){const err11={instancePath:instancePath+"/_v",schemaPath:"#/pro\
perties/_v/required",keyword:"required",params:{missingProperty:"all"},message:"must have required property 'all'"};if(vErrors===
null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key1 in data12){if(!(key1==="all"||key1==="skills"||key1===
"limits"||key1==="custom"||key1==="removed")){if(!validate71(data12[key1],{instancePath:instancePath+"/_v/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:data12,parentDataProperty:key1,rootData,dynamicAnchors})){vErrors=vErrors===null?
validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}}if(data12.all!==void 0){if(!validate71(data12.
all,{instancePath:instancePath+"/_v/all",parentData:data12,parentDataProperty:"all",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data12.skills!==void 0){if(!validate74(
data12.skills,{instancePath:instancePath+"/_v/skills",parentData:data12,parentDataProperty:"skills",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors);errors=vErrors.length}}if(data12.limits!==void 0){
if(!validate74(data12.limits,{instancePath:instancePath+"/_v/limits",parentData:data12,parentDataProperty:"limits",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors);errors=vErrors.length}}if(data12.
custom!==void 0){if(!validate74(data12.custom,{instancePath:instancePath+"/_v/custom",parentData:data12,parentDataProperty:"\
custom",rootData,dynamicAnchors})){vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors);errors=vErrors.
length}}if(data12.removed!==void 0){let data18=data12.removed;if(data18&&typeof data18=="object"&&!Array.isArray(data18)){
for(const key2 in data18){if(!(key2==="skills"||key2==="limits"||key2==="custom")){if(!validate71(data18[key2],{instancePath:instancePath+
"/_v/removed/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data18,parentDataProperty:key2,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}}if(data18.skills!==void 0){
if(!validate74(data18.skills,{instancePath:instancePath+"/_v/removed/skills",parentData:data18,parentDataProperty:"skill\
s",rootData,dynamicAnchors})){vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors);errors=vErrors.
length}}if(data18.limits!==void 0){if(!validate74(data18.limits,{instancePath:instancePath+"/_v/removed/limits",parentData:data18,
parentDataProperty:"limits",rootData,dynamicAnchors})){vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.
errors);errors=vErrors.length}}if(data18.custom!==void 0){if(!validate74(data18.custom,{instancePath:instancePath+"/_v/r\
emoved/custom",parentData:data18,parentDataProperty:"custom",rootData,dynamicAnchors})){vErrors=vErrors===null?validate74.
errors:vErrors.concat(validate74.errors);errors=vErrors.length}}}else{const err12={instancePath:instancePath+"/_v/remove\
d",schemaPath:"#/properties/_v/properties/removed/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}}else{const err13={instancePath:instancePath+"/_v",
schemaPath:"#/properties/_v/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}}else{const err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}validate52.errors=
vErrors;evaluated0.props=props0;return errors===0}validate52.evaluated={"dynamicProps":true,"dynamicItems":false};var validateConfig=validate84;
var schema32={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://git-ticket.dev/schema/1/config.jso\
n","title":"The configuration as it is stored","description":"config.json on the tickets ref: statuses, types, prioritie\
s, the id prefix. Unknown members are kept.","type":"object","required":["schema","name"],"properties":{"schema":{"const":1},
"name":{"const":"config"},"prefix":{"type":"string","pattern":"^[a-z][a-z0-9]{0,9}$"},"statuses":{"type":"object","prope\
rtyNames":{"minLength":1,"maxLength":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u00\
7f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},"additionalProperties":{"type":"objec\
t","required":["category"],"properties":{"category":{"enum":["open","active","closed"]},"rank":{"type":"number"},"to":{"\
description":"Where a ticket may go from here; absent means anywhere.","$ref":"definitions.json#/$defs/names"}}}},"types":{
"type":"object","propertyNames":{"minLength":1,"maxLength":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](\
?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},"additionalP\
roperties":{"type":"object","properties":{"rank":{"type":"number"}}}},"priorities":{"type":"object","propertyNames":{"mi\
nLength":1,"maxLength":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u202\
8\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},"additionalProperties":{"type":"object","properties":{
"rank":{"type":"number"}}}},"resolutions":{"type":"object","propertyNames":{"minLength":1,"maxLength":200,"pattern":"^[^\
\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\\
u2028\\u2029])?$"},"additionalProperties":{"type":"object","properties":{"rank":{"type":"number"}}}},"milestones":{"type":"\
object"},"fields":{"type":"object"},"templates":{"type":"object"},"limits":{"type":"object"},"deleted":{"type":"boolean"},
"created":{"$ref":"definitions.json#/$defs/time"},"createdBy":{"$ref":"definitions.json#/$defs/person"},"_v":{"descripti\
on":"When each value was written. A value without an entry was written at `all`; a part of an element at the stamp in th\
e element's id.","type":"object","required":["all"],"properties":{"all":{"$ref":"definitions.json#/$defs/stamp"},"status\
es":{"$ref":"definitions.json#/$defs/stamps"},"types":{"$ref":"definitions.json#/$defs/stamps"},"priorities":{"$ref":"de\
finitions.json#/$defs/stamps"},"resolutions":{"$ref":"definitions.json#/$defs/stamps"},"milestones":{"$ref":"definitions\
.json#/$defs/stamps"},"fields":{"$ref":"definitions.json#/$defs/stamps"},"templates":{"$ref":"definitions.json#/$defs/st\
amps"},"limits":{"$ref":"definitions.json#/$defs/stamps"},"removed":{"description":"When elements were removed.","type":"\
object","properties":{"statuses":{"$ref":"definitions.json#/$defs/stamps"},"types":{"$ref":"definitions.json#/$defs/stam\
ps"},"priorities":{"$ref":"definitions.json#/$defs/stamps"},"resolutions":{"$ref":"definitions.json#/$defs/stamps"},"mil\
estones":{"$ref":"definitions.json#/$defs/stamps"},"fields":{"$ref":"definitions.json#/$defs/stamps"},"templates":{"$ref":"\
definitions.json#/$defs/stamps"},"limits":{"$ref":"definitions.json#/$defs/stamps"}},"additionalProperties":{"$ref":"def\
initions.json#/$defs/stamp"}}},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},"if":{"properties":{"pu\
rged":{"const":true}},"required":["purged"]},"then":{"propertyNames":{"enum":["schema","name","purged"]}},"else":{"prope\
rties":{"_v":true},"required":["_v"]}};var pattern12=new RegExp("^[a-z][a-z0-9]{0,9}$","u");var func21=Object.prototype.
hasOwnProperty;function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate85.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(data)){const len0=data.length;for(let i0=0;i0<len0;i0++){
if(!validate62(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors);errors=vErrors.length}}}else{const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}validate85.errors=vErrors;return errors===0}validate85.evaluated={"items":true,"dynamicProps":false,
"dynamicItems":false};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate88.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern8.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate88.errors=vErrors;return errors===
0}validate88.evaluated={"dynamicProps":false,"dynamicItems":false};function validate90(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate90.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate90.errors=vErrors;return errors===
0}validate90.evaluated={"dynamicProps":false,"dynamicItems":false};function validate92(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate92.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern10.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9\
a-hjkmnp-tv-z]{11}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate92.errors=vErrors;return errors===0}validate92.evaluated={"dynamicProps":false,"dyna\
micItems":false};function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate95.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){
if(!validate75(data[key0],{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key0,
rootData,dynamicAnchors})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}}else{
const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate95.errors=vErrors;return errors===0}validate95.evaluated={
"props":true,"dynamicProps":false,"dynamicItems":false};function validate84(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate84.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs1=errors;let valid0=true;
const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.purged===void 0&&(missing0=
"purged")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{if(data.purged!==void 0){
if(true!==data.purged){const err1={};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}var _valid0=_errs2===
errors;errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}let ifClause0;if(_valid0){const _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){const _errs5=errors;if(!(key0==="schema"||
key0==="name"||key0==="purged")){const err2={instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema32.then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid2=_errs5===errors;if(!valid2){const err3={instancePath,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be vali\
d"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}var _valid0=_errs4===errors;valid0=_valid0;ifClause0=
"then"}else{const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data._v===void 0){const err4={instancePath,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"_v"},message:"must have required property '_v'"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var _valid0=_errs6===errors;valid0=_valid0;if(valid0){
var props0={};props0._v=true;props0.purged=true}ifClause0="else"}if(!valid0){const err5={instancePath,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};if(vErrors===null){vErrors=[
err5]}else{vErrors.push(err5)}errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required pr\
operty 'schema'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.name===void 0){const err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required prop\
erty 'name'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(props0!==true){props0=props0||{};props0.
schema=true;props0.name=true;props0.prefix=true;props0.statuses=true;props0.types=true;props0.priorities=true;props0.resolutions=
true;props0.milestones=true;props0.fields=true;props0.templates=true;props0.limits=true;props0.deleted=true;props0.created=
true;props0.createdBy=true;props0._v=true}if(data.schema!==void 0){if(1!==data.schema){const err8={instancePath:instancePath+
"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:1},message:"must be equal to const\
ant"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.name!==void 0){if("config"!==data.name){
const err9={instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue:"\
config"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.
prefix!==void 0){let data3=data.prefix;if(typeof data3==="string"){if(!pattern12.test(data3)){const err10={instancePath:instancePath+
"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9]{0,9}$"},message:'mu\
st match pattern "^[a-z][a-z0-9]{0,9}$"'};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={
instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data.statuses!==void 0){let data4=data.
statuses;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(const key1 in data4){const _errs13=errors;if(typeof key1===
"string"){if(func1(key1)>200){const err12={instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/prope\
rtyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",propertyName:key1};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(func1(key1)<1){const err13={instancePath:instancePath+
"/statuses",schemaPath:"#/properties/statuses/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters",propertyName:key1};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}
if(!pattern5.test(key1)){const err14={instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/propertyNa\
mes/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\\
u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\
\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u202\
9])?$"',propertyName:key1};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}var valid4=_errs13===errors;
if(!valid4){const err15={instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/propertyNames",keyword:"\
propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}for(const key2 in data4){let data5=data4[key2];if(data5&&typeof data5=="object"&&!Array.isArray(
data5)){if(data5.category===void 0){const err16={instancePath:instancePath+"/statuses/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/statuses/additionalProperties/required",keyword:"required",params:{missingProperty:"\
category"},message:"must have required property 'category'"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}
errors++}if(data5.category!==void 0){let data6=data5.category;if(!(data6==="open"||data6==="active"||data6==="closed")){
const err17={instancePath:instancePath+"/statuses/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/category",schemaPath:"\
#/properties/statuses/additionalProperties/properties/category/enum",keyword:"enum",params:{allowedValues:schema32.properties.
statuses.additionalProperties.properties.category.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}if(data5.rank!==void 0){let data7=data5.rank;if(!(typeof data7==
"number"&&isFinite(data7))){const err18={instancePath:instancePath+"/statuses/"+key2.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/rank",schemaPath:"#/properties/statuses/additionalProperties/properties/rank/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data5.to!==void 0){
if(!validate85(data5.to,{instancePath:instancePath+"/statuses/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/to",parentData:data5,
parentDataProperty:"to",rootData,dynamicAnchors})){vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors);
errors=vErrors.length}}}else{const err19={instancePath:instancePath+"/statuses/"+key2.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/statuses/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}}else{const err20={instancePath:instancePath+
"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data.types!==void 0){let data9=data.types;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){for(const key3 in data9){const _errs23=errors;if(typeof key3==="string"){if(func1(key3)>
200){const err21={instancePath:instancePath+"/types",schemaPath:"#/properties/types/propertyNames/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters",propertyName:key3};if(vErrors===null){vErrors=
[err21]}else{vErrors.push(err21)}errors++}if(func1(key3)<1){const err22={instancePath:instancePath+"/types",schemaPath:"\
#/properties/types/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters",propertyName:key3};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}if(!pattern5.test(key3)){
const err23={instancePath:instancePath+"/types",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\
\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:\
[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"',propertyName:key3};
if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}var valid7=_errs23===errors;if(!valid7){const err24={
instancePath:instancePath+"/types",schemaPath:"#/properties/types/propertyNames",keyword:"propertyNames",params:{propertyName:key3},
message:"property name must be valid"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}for(const key4 in data9){
let data10=data9[key4];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.rank!==void 0){let data11=data10.
rank;if(!(typeof data11=="number"&&isFinite(data11))){const err25={instancePath:instancePath+"/types/"+key4.replace(/~/g,
"~0").replace(/\//g,"~1")+"/rank",schemaPath:"#/properties/types/additionalProperties/properties/rank/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}}}else{
const err26={instancePath:instancePath+"/types/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ty\
pes/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err26]}else{vErrors.push(err26)}errors++}}}else{const err27={instancePath:instancePath+"/types",schemaPath:"#/propertie\
s/types/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err27]}else{vErrors.
push(err27)}errors++}}if(data.priorities!==void 0){let data12=data.priorities;if(data12&&typeof data12=="object"&&!Array.
isArray(data12)){for(const key5 in data12){const _errs31=errors;if(typeof key5==="string"){if(func1(key5)>200){const err28={
instancePath:instancePath+"/priorities",schemaPath:"#/properties/priorities/propertyNames/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters",propertyName:key5};if(vErrors===null){vErrors=[err28]}else{
vErrors.push(err28)}errors++}if(func1(key5)<1){const err29={instancePath:instancePath+"/priorities",schemaPath:"#/proper\
ties/priorities/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters",propertyName:key5};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}if(!pattern5.test(key5)){const err30={
instancePath:instancePath+"/priorities",schemaPath:"#/properties/priorities/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u\
007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\
\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"',propertyName:key5};if(vErrors===
null){vErrors=[err30]}else{vErrors.push(err30)}errors++}}var valid10=_errs31===errors;if(!valid10){const err31={instancePath:instancePath+
"/priorities",schemaPath:"#/properties/priorities/propertyNames",keyword:"propertyNames",params:{propertyName:key5},message:"\
property name must be valid"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}for(const key6 in data12){
let data13=data12[key6];if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.rank!==void 0){let data14=data13.
rank;if(!(typeof data14=="number"&&isFinite(data14))){const err32={instancePath:instancePath+"/priorities/"+key6.replace(
/~/g,"~0").replace(/\//g,"~1")+"/rank",schemaPath:"#/properties/priorities/additionalProperties/properties/rank/type",keyword:"\
type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}}}else{
const err33={instancePath:instancePath+"/priorities/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/priorities/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err33]}else{vErrors.push(err33)}errors++}}}else{const err34={instancePath:instancePath+"/priorities",schemaPath:"\
#/properties/priorities/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err34]}else{vErrors.push(err34)}errors++}}if(data.resolutions!==void 0){let data15=data.resolutions;if(data15&&typeof data15==
"object"&&!Array.isArray(data15)){for(const key7 in data15){const _errs39=errors;if(typeof key7==="string"){if(func1(key7)>
200){const err35={instancePath:instancePath+"/resolutions",schemaPath:"#/properties/resolutions/propertyNames/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",propertyName:key7};if(vErrors===
null){vErrors=[err35]}else{vErrors.push(err35)}errors++}if(func1(key7)<1){const err36={instancePath:instancePath+"/resol\
utions",schemaPath:"#/properties/resolutions/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",propertyName:key7};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}
if(!pattern5.test(key7)){const err37={instancePath:instancePath+"/resolutions",schemaPath:"#/properties/resolutions/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u\
007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\
\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u20\
28\\u2029])?$"',propertyName:key7};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}}var valid13=_errs39===
errors;if(!valid13){const err38={instancePath:instancePath+"/resolutions",schemaPath:"#/properties/resolutions/propertyN\
ames",keyword:"propertyNames",params:{propertyName:key7},message:"property name must be valid"};if(vErrors===null){vErrors=
[err38]}else{vErrors.push(err38)}errors++}}for(const key8 in data15){let data16=data15[key8];if(data16&&typeof data16=="\
object"&&!Array.isArray(data16)){if(data16.rank!==void 0){let data17=data16.rank;if(!(typeof data17=="number"&&isFinite(
data17))){const err39={instancePath:instancePath+"/resolutions/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/rank",schemaPath:"\
#/properties/resolutions/additionalProperties/properties/rank/type",keyword:"type",params:{type:"number"},message:"must \
be number"};if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}errors++}}}else{const err40={instancePath:instancePath+
"/resolutions/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resolutions/additionalProperties/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err40]}else{vErrors.push(
err40)}errors++}}}else{const err41={instancePath:instancePath+"/resolutions",schemaPath:"#/properties/resolutions/type",
keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}
errors++}}if(data.milestones!==void 0){let data18=data.milestones;if(!(data18&&typeof data18=="object"&&!Array.isArray(data18))){
const err42={instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}}if(data.fields!==
void 0){let data19=data.fields;if(!(data19&&typeof data19=="object"&&!Array.isArray(data19))){const err43={instancePath:instancePath+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err43]}else{vErrors.push(err43)}errors++}}if(data.templates!==void 0){let data20=data.templates;if(!(data20&&
typeof data20=="object"&&!Array.isArray(data20))){const err44={instancePath:instancePath+"/templates",schemaPath:"#/prop\
erties/templates/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err44]}else{
vErrors.push(err44)}errors++}}if(data.limits!==void 0){let data21=data.limits;if(!(data21&&typeof data21=="object"&&!Array.
isArray(data21))){const err45={instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}}if(data.
deleted!==void 0){if(typeof data.deleted!=="boolean"){const err46={instancePath:instancePath+"/deleted",schemaPath:"#/pr\
operties/deleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err46]}else{
vErrors.push(err46)}errors++}}if(data.created!==void 0){if(!validate88(data.created,{instancePath:instancePath+"/created",
parentData:data,parentDataProperty:"created",rootData,dynamicAnchors})){vErrors=vErrors===null?validate88.errors:vErrors.
concat(validate88.errors);errors=vErrors.length}}if(data.createdBy!==void 0){if(!validate90(data.createdBy,{instancePath:instancePath+
"/createdBy",parentData:data,parentDataProperty:"createdBy",rootData,dynamicAnchors})){vErrors=vErrors===null?validate90.
errors:vErrors.concat(validate90.errors);errors=vErrors.length}}if(data._v!==void 0){let data25=data._v;if(data25&&typeof data25==
"object"&&!Array.isArray(data25)){if(data25.all===void 0){const err47={instancePath:instancePath+"/_v",schemaPath:"#/pro\
perties/_v/required",keyword:"required",params:{missingProperty:"all"},message:"must have required property 'all'"};if(vErrors===
null){vErrors=[err47]}else{vErrors.push(err47)}errors++}for(const key9 in data25){if(!func21.call(schema32.properties._v.
properties,key9)){if(!validate92(data25[key9],{instancePath:instancePath+"/_v/"+key9.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:data25,parentDataProperty:key9,rootData,dynamicAnchors})){vErrors=vErrors===null?validate92.errors:vErrors.
concat(validate92.errors);errors=vErrors.length}}}if(data25.all!==void 0){if(!validate92(data25.all,{instancePath:instancePath+
"/_v/all",parentData:data25,parentDataProperty:"all",rootData,dynamicAnchors})){vErrors=vErrors===null?validate92.errors:
vErrors.concat(validate92.errors);errors=vErrors.length}}if(data25.statuses!==void 0){if(!validate95(data25.statuses,{instancePath:instancePath+
"/_v/statuses",parentData:data25,parentDataProperty:"statuses",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.
errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.types!==void 0){if(!validate95(data25.types,{instancePath:instancePath+
"/_v/types",parentData:data25,parentDataProperty:"types",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:
vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.priorities!==void 0){if(!validate95(data25.priorities,
{instancePath:instancePath+"/_v/priorities",parentData:data25,parentDataProperty:"priorities",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.resolutions!==
void 0){if(!validate95(data25.resolutions,{instancePath:instancePath+"/_v/resolutions",parentData:data25,parentDataProperty:"\
resolutions",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=
vErrors.length}}if(data25.milestones!==void 0){if(!validate95(data25.milestones,{instancePath:instancePath+"/_v/mileston\
es",parentData:data25,parentDataProperty:"milestones",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:
vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.fields!==void 0){if(!validate95(data25.fields,{instancePath:instancePath+
"/_v/fields",parentData:data25,parentDataProperty:"fields",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.
errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.templates!==void 0){if(!validate95(data25.templates,
{instancePath:instancePath+"/_v/templates",parentData:data25,parentDataProperty:"templates",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.limits!==void 0){if(!validate95(
data25.limits,{instancePath:instancePath+"/_v/limits",parentData:data25,parentDataProperty:"limits",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data25.removed!==void 0){
let data36=data25.removed;if(data36&&typeof data36=="object"&&!Array.isArray(data36)){for(const key10 in data36){if(!(key10===
"statuses"||key10==="types"||key10==="priorities"||key10==="resolutions"||key10==="milestones"||key10==="fields"||key10===
"templates"||key10==="limits")){if(!validate92(data36[key10],{instancePath:instancePath+"/_v/removed/"+key10.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:data36,parentDataProperty:key10,rootData,dynamicAnchors})){vErrors=vErrors===null?validate92.
errors:vErrors.concat(validate92.errors);errors=vErrors.length}}}if(data36.statuses!==void 0){if(!validate95(data36.statuses,
{instancePath:instancePath+"/_v/removed/statuses",parentData:data36,parentDataProperty:"statuses",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data36.types!==void 0){
if(!validate95(data36.types,{instancePath:instancePath+"/_v/removed/types",parentData:data36,parentDataProperty:"types",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}
if(data36.priorities!==void 0){if(!validate95(data36.priorities,{instancePath:instancePath+"/_v/removed/priorities",parentData:data36,
parentDataProperty:"priorities",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.
errors);errors=vErrors.length}}if(data36.resolutions!==void 0){if(!validate95(data36.resolutions,{instancePath:instancePath+
"/_v/removed/resolutions",parentData:data36,parentDataProperty:"resolutions",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data36.milestones!==void 0){if(!validate95(
data36.milestones,{instancePath:instancePath+"/_v/removed/milestones",parentData:data36,parentDataProperty:"milestones",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}
if(data36.fields!==void 0){if(!validate95(data36.fields,{instancePath:instancePath+"/_v/removed/fields",parentData:data36,
parentDataProperty:"fields",rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.
errors);errors=vErrors.length}}if(data36.templates!==void 0){if(!validate95(data36.templates,{instancePath:instancePath+
"/_v/removed/templates",parentData:data36,parentDataProperty:"templates",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}if(data36.limits!==void 0){if(!validate95(data36.
limits,{instancePath:instancePath+"/_v/removed/limits",parentData:data36,parentDataProperty:"limits",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}}else{const err48={instancePath:instancePath+
"/_v/removed",schemaPath:"#/properties/_v/properties/removed/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}}}else{const err49={instancePath:instancePath+
"/_v",schemaPath:"#/properties/_v/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err49]}else{vErrors.push(err49)}errors++}}}else{const err50={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}validate84.
errors=vErrors;evaluated0.props=props0;return errors===0}validate84.evaluated={"dynamicProps":true,"dynamicItems":false};
function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;validate53.
errors=null;return true}validate53.evaluated={"dynamicProps":false,"dynamicItems":false};var validateOperation=validate114;
var schema38={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://git-ticket.dev/schema/1/operation.\
json","title":"One operation of a batch","description":"One typed change to one ticket. A batch is an array of operation\
s that become one commit, or nothing.","type":"object","required":["op"],"properties":{"op":{"enum":["create","set","mov\
e","close","reopen","label","assign","alias","ref","link","unlink","criteria","comment","comments","time","attach","clai\
m","renew","release","handoff","purge","delete","restore"]}},"allOf":[{"if":{"properties":{"op":{"const":"create"}},"req\
uired":["op"]},"then":{"$ref":"#/$defs/create"}},{"if":{"properties":{"op":{"const":"set"}},"required":["op"]},"then":{"\
$ref":"#/$defs/set"}},{"if":{"properties":{"op":{"const":"move"}},"required":["op"]},"then":{"$ref":"#/$defs/move"}},{"i\
f":{"properties":{"op":{"const":"close"}},"required":["op"]},"then":{"$ref":"#/$defs/close"}},{"if":{"properties":{"op":{
"const":"reopen"}},"required":["op"]},"then":{"$ref":"#/$defs/reopen"}},{"if":{"properties":{"op":{"enum":["label","assi\
gn","alias"]}},"required":["op"]},"then":{"$ref":"#/$defs/names"}},{"if":{"properties":{"op":{"const":"ref"}},"required":[
"op"]},"then":{"$ref":"#/$defs/refs"}},{"if":{"properties":{"op":{"enum":["link","unlink"]}},"required":["op"]},"then":{
"$ref":"#/$defs/link"}},{"if":{"properties":{"op":{"const":"criteria"}},"required":["op"]},"then":{"$ref":"#/$defs/crite\
ria"}},{"if":{"properties":{"op":{"const":"comment"}},"required":["op"]},"then":{"$ref":"#/$defs/comment"}},{"if":{"prop\
erties":{"op":{"const":"comments"}},"required":["op"]},"then":{"$ref":"#/$defs/comments"}},{"if":{"properties":{"op":{"c\
onst":"time"}},"required":["op"]},"then":{"$ref":"#/$defs/time"}},{"if":{"properties":{"op":{"const":"attach"}},"require\
d":["op"]},"then":{"$ref":"#/$defs/attach"}},{"if":{"properties":{"op":{"const":"claim"}},"required":["op"]},"then":{"$r\
ef":"#/$defs/claim"}},{"if":{"properties":{"op":{"const":"renew"}},"required":["op"]},"then":{"$ref":"#/$defs/renew"}},{
"if":{"properties":{"op":{"const":"release"}},"required":["op"]},"then":{"$ref":"#/$defs/release"}},{"if":{"properties":{
"op":{"const":"handoff"}},"required":["op"]},"then":{"$ref":"#/$defs/handoff"}},{"if":{"properties":{"op":{"const":"purg\
e"}},"required":["op"]},"then":{"$ref":"#/$defs/purge"}},{"if":{"properties":{"op":{"enum":["delete","restore"]}},"requi\
red":["op"]},"then":{"$ref":"#/$defs/existence"}}],"$defs":{"token":{"description":"A whole id, a unique prefix of one, \
a shown id like tk-7k3m, an alias, or $name of a ticket that the same batch creates.","type":"string","minLength":1,"max\
Length":200,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},"lease":{"description":"The id of a lease.",
"type":"string","minLength":1,"maxLength":200},"seconds":{"description":"How long a lease is to hold, from now.","type":"\
integer","minimum":1,"maximum":2592e3},"create":{"type":"object","required":["op","title"],"properties":{"op":{"const":"\
create"},"ref":{"description":"A name for this ticket inside the batch.","type":"string","pattern":"^\\$[A-Za-z0-9_.-]{1,\
100}$"},"title":{"$ref":"definitions.json#/$defs/title"},"body":{"$ref":"definitions.json#/$defs/text"},"type":{"$ref":"\
definitions.json#/$defs/name"},"status":{"$ref":"definitions.json#/$defs/name"},"resolution":{"$ref":"definitions.json#/\
$defs/name"},"priority":{"$ref":"definitions.json#/$defs/name"},"assignees":{"$ref":"definitions.json#/$defs/names"},"la\
bels":{"$ref":"definitions.json#/$defs/names"},"milestone":{"$ref":"definitions.json#/$defs/name"},"due":{"$ref":"defini\
tions.json#/$defs/date"},"estimate":{"$ref":"definitions.json#/$defs/amount"},"points":{"$ref":"definitions.json#/$defs/\
amount"},"links":{"type":"array","items":{"type":"object","required":["type","to"],"properties":{"type":{"$ref":"definit\
ions.json#/$defs/linkType"},"to":{"$ref":"#/$defs/token"}},"propertyNames":{"enum":["type","to"]},"additionalProperties":false}},
"parent":{"$ref":"#/$defs/token"},"dependsOn":{"type":"array","items":{"$ref":"#/$defs/token"}},"criteria":{"type":"arra\
y","items":{"type":"string","minLength":1,"maxLength":1048576}},"aliases":{"$ref":"definitions.json#/$defs/names"},"refs":{
"type":"array","items":{"$ref":"definitions.json#/$defs/reference"}},"custom":{"$ref":"definitions.json#/$defs/custom"},
"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string",
"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$d\
efs/person"}},"propertyNames":{"enum":["op","ref","title","body","type","status","resolution","priority","assignees","la\
bels","milestone","due","estimate","points","links","parent","dependsOn","criteria","aliases","refs","custom","ifStatus",
"ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"set":{"type":"object","required":["op","id","fields"],"p\
roperties":{"op":{"const":"set"},"id":{"$ref":"#/$defs/token"},"fields":{"description":"New values; null clears a field.",
"type":"object","minProperties":1,"properties":{"title":{"$ref":"definitions.json#/$defs/title"},"body":{"type":["string",
"null"],"maxLength":1048576},"type":{"$ref":"definitions.json#/$defs/name"},"priority":{"type":["string","null"],"minLen\
gth":1,"maxLength":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2\
029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},"milestone":{"type":["string","null"],"minLength":1,"maxLe\
ngth":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0\
000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},"due":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"esti\
mate":{"type":["number","null"],"minimum":0},"points":{"type":["number","null"],"minimum":0},"custom":{"$ref":"definitio\
ns.json#/$defs/custom"}},"propertyNames":{"enum":["title","body","type","priority","milestone","due","estimate","points",
"custom"]},"additionalProperties":false},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oi\
d of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},
"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","fields","ifStatus","ifMatch","\
ifLease","ifHolder"]},"additionalProperties":false},"move":{"type":"object","required":["op","id","to"],"properties":{"o\
p":{"const":"move"},"id":{"$ref":"#/$defs/token"},"to":{"$ref":"definitions.json#/$defs/name"},"resolution":{"$ref":"def\
initions.json#/$defs/name"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the tick\
et's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{
"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","to","resolution","ifStatus","ifMatch","ifL\
ease","ifHolder"]},"additionalProperties":false},"close":{"type":"object","required":["op","id"],"properties":{"op":{"co\
nst":"close"},"id":{"$ref":"#/$defs/token"},"resolution":{"$ref":"definitions.json#/$defs/name"},"ifStatus":{"$ref":"def\
initions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]\
{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"property\
Names":{"enum":["op","id","resolution","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"reopen":{
"type":"object","required":["op","id"],"properties":{"op":{"const":"reopen"},"id":{"$ref":"#/$defs/token"},"to":{"$ref":"\
definitions.json#/$defs/name"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the t\
icket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{
"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","to","ifStatus","ifMatch","ifLease","ifHold\
er"]},"additionalProperties":false},"names":{"type":"object","required":["op","id"],"properties":{"op":{"enum":["label",
"assign","alias"]},"id":{"$ref":"#/$defs/token"},"add":{"$ref":"definitions.json#/$defs/names"},"remove":{"$ref":"defini\
tions.json#/$defs/names"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket\
's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$\
ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","remove","ifStatus","ifMatch","ifLease",
"ifHolder"]},"additionalProperties":false},"refs":{"type":"object","required":["op","id"],"properties":{"op":{"const":"r\
ef"},"id":{"$ref":"#/$defs/token"},"add":{"type":"array","items":{"$ref":"definitions.json#/$defs/reference"}},"remove":{
"type":"array","items":{"$ref":"definitions.json#/$defs/reference"}},"ifStatus":{"$ref":"definitions.json#/$defs/name"},
"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLea\
se":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","a\
dd","remove","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"link":{"type":"object","required":[
"op","id","type","to"],"properties":{"op":{"enum":["link","unlink"]},"id":{"$ref":"#/$defs/token"},"type":{"$ref":"defin\
itions.json#/$defs/linkType"},"to":{"$ref":"#/$defs/token"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{
"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"\
#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","type","to","if\
Status","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"criterionText":{"type":"string","minLength":1,"m\
axLength":1048576},"elementIds":{"type":"array","items":{"$ref":"definitions.json#/$defs/elementId"}},"criteria":{"type":"\
object","required":["op","id"],"properties":{"op":{"const":"criteria"},"id":{"$ref":"#/$defs/token"},"add":{"type":"arra\
y","items":{"type":"object","required":["text"],"properties":{"text":{"$ref":"#/$defs/criterionText"},"done":{"type":"bo\
olean"},"after":{"description":"Id of the criterion that it follows; null: it is the first; absent: it is the last.","ty\
pe":["string","null"],"pattern":"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"}},"propertyNames":{"enum":["tex\
t","done","after"]},"additionalProperties":false}},"change":{"type":"array","items":{"type":"object","required":["criter\
ion"],"properties":{"criterion":{"$ref":"definitions.json#/$defs/elementId"},"text":{"$ref":"#/$defs/criterionText"},"do\
ne":{"type":"boolean"}},"propertyNames":{"enum":["criterion","text","done"]},"additionalProperties":false}},"remove":{"$\
ref":"#/$defs/elementIds"},"order":{"description":"Ids of criteria in the order that they are to have among themselves.",
"$ref":"#/$defs/elementIds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the tic\
ket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{
"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","change","remove","order","ifStatus",
"ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"comment":{"type":"object","required":["op","id","body"],
"properties":{"op":{"const":"comment"},"id":{"$ref":"#/$defs/token"},"body":{"type":"string","minLength":1,"maxLength":1048576},
"replyTo":{"$ref":"definitions.json#/$defs/elementId"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"de\
scription":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#\
/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","body","replyTo",
"ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"comments":{"type":"object","required":["op","\
id"],"properties":{"op":{"const":"comments"},"id":{"$ref":"#/$defs/token"},"change":{"type":"array","items":{"type":"obj\
ect","required":["comment","body"],"properties":{"comment":{"$ref":"definitions.json#/$defs/elementId"},"body":{"type":"\
string","minLength":1,"maxLength":1048576}},"propertyNames":{"enum":["comment","body"]},"additionalProperties":false}},"\
remove":{"$ref":"#/$defs/elementIds"},"redact":{"description":"Ids of comments whose text is taken out for ever.","$ref":"\
#/$defs/elementIds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's bl\
ob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"\
definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","change","remove","redact","ifStatus","ifMatch","if\
Lease","ifHolder"]},"additionalProperties":false},"time":{"type":"object","required":["op","id"],"properties":{"op":{"co\
nst":"time"},"id":{"$ref":"#/$defs/token"},"add":{"type":"array","items":{"type":"object","required":["minutes"],"proper\
ties":{"minutes":{"type":"number","exclusiveMinimum":0},"at":{"description":"When the work was done; absent: now.","$ref":"\
definitions.json#/$defs/time"},"type":{"$ref":"definitions.json#/$defs/name"},"note":{"type":"string","minLength":1,"max\
Length":1048576}},"propertyNames":{"enum":["minutes","at","type","note"]},"additionalProperties":false}},"remove":{"desc\
ription":"Ids of time entries.","$ref":"#/$defs/elementIds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{
"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"\
#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","remove",
"ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"attach":{"type":"object","required":["op","id"],
"properties":{"op":{"const":"attach"},"id":{"$ref":"#/$defs/token"},"add":{"type":"array","items":{"type":"object","requ\
ired":["name","content"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u001f\
\\u007f-\\u009f\\u2028\\u2029]*$"},"content":{"description":"The bytes of the file in base64 (RFC 4648).","type":"string",
"maxLength":14e7},"type":{"description":"Media type; absent: as the name tells.","type":"string","pattern":"^[a-z0-9.+-]\
{1,100}/[a-z0-9.+-]{1,100}$"}},"propertyNames":{"enum":["name","content","type"]},"additionalProperties":false}},"remove":{
"description":"Names of attachments.","type":"array","items":{"type":"string","minLength":1,"maxLength":1e3}},"ifStatus":{
"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^\
(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},
"propertyNames":{"enum":["op","id","add","remove","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},
"claim":{"type":"object","required":["op","id"],"properties":{"op":{"const":"claim"},"id":{"$ref":"#/$defs/token"},"by":{
"$ref":"definitions.json#/$defs/person"},"seconds":{"$ref":"#/$defs/seconds"},"firm":{"description":"A remote decides on\
 it: it stands before claims that nobody confirmed.","type":"boolean"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},
"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLea\
se":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","b\
y","seconds","firm","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"renew":{"type":"object","\
required":["op","id"],"properties":{"op":{"const":"renew"},"id":{"$ref":"#/$defs/token"},"seconds":{"$ref":"#/$defs/seco\
nds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"st\
ring","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.js\
on#/$defs/person"}},"propertyNames":{"enum":["op","id","seconds","ifStatus","ifMatch","ifLease","ifHolder"]},"additional\
Properties":false},"release":{"type":"object","required":["op","id"],"properties":{"op":{"const":"release"},"id":{"$ref":"\
#/$defs/token"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.",
"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"defi\
nitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","ifStatus","ifMatch","ifLease","ifHolder"]},"additional\
Properties":false},"handoff":{"type":"object","required":["op","id","to"],"properties":{"op":{"const":"handoff"},"id":{"\
$ref":"#/$defs/token"},"to":{"$ref":"definitions.json#/$defs/person"},"seconds":{"$ref":"#/$defs/seconds"},"ifStatus":{"\
$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(\
?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},
"propertyNames":{"enum":["op","id","to","seconds","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false},
"purge":{"type":"object","required":["op","id","reason"],"properties":{"op":{"const":"purge"},"id":{"$ref":"#/$defs/toke\
n"},"reason":{"description":"Stands in the commit's message.","type":"string","minLength":1,"maxLength":1e3,"pattern":"^\
[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"descr\
iption":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$d\
efs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","reason","ifStatus",
"ifMatch","ifLease","ifHolder"]},"additionalProperties":false},"existence":{"type":"object","required":["op","id"],"prop\
erties":{"op":{"enum":["delete","restore"]},"id":{"$ref":"#/$defs/token"},"ifStatus":{"$ref":"definitions.json#/$defs/na\
me"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"\
ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","i\
d","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false}}};var schema39={"type":"object","required":[
"op","title"],"properties":{"op":{"const":"create"},"ref":{"description":"A name for this ticket inside the batch.","typ\
e":"string","pattern":"^\\$[A-Za-z0-9_.-]{1,100}$"},"title":{"$ref":"definitions.json#/$defs/title"},"body":{"$ref":"def\
initions.json#/$defs/text"},"type":{"$ref":"definitions.json#/$defs/name"},"status":{"$ref":"definitions.json#/$defs/nam\
e"},"resolution":{"$ref":"definitions.json#/$defs/name"},"priority":{"$ref":"definitions.json#/$defs/name"},"assignees":{
"$ref":"definitions.json#/$defs/names"},"labels":{"$ref":"definitions.json#/$defs/names"},"milestone":{"$ref":"definitio\
ns.json#/$defs/name"},"due":{"$ref":"definitions.json#/$defs/date"},"estimate":{"$ref":"definitions.json#/$defs/amount"},
"points":{"$ref":"definitions.json#/$defs/amount"},"links":{"type":"array","items":{"type":"object","required":["type","\
to"],"properties":{"type":{"$ref":"definitions.json#/$defs/linkType"},"to":{"$ref":"#/$defs/token"}},"propertyNames":{"e\
num":["type","to"]},"additionalProperties":false}},"parent":{"$ref":"#/$defs/token"},"dependsOn":{"type":"array","items":{
"$ref":"#/$defs/token"}},"criteria":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1048576}},"aliase\
s":{"$ref":"definitions.json#/$defs/names"},"refs":{"type":"array","items":{"$ref":"definitions.json#/$defs/reference"}},
"custom":{"$ref":"definitions.json#/$defs/custom"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"descri\
ption":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$de\
fs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","ref","title","body","typ\
e","status","resolution","priority","assignees","labels","milestone","due","estimate","points","links","parent","depends\
On","criteria","aliases","refs","custom","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};var pattern20=new RegExp(
"^\\$[A-Za-z0-9_.-]{1,100}$","u");var pattern29=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$","u");function validate116(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate116.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate116.errors=vErrors;return errors===
0}validate116.evaluated={"dynamicProps":false,"dynamicItems":false};function validate118(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate118.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1048576){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1048576},
message:"must NOT have more than 1048576 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{
const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate118.errors=vErrors;return errors===0}validate118.evaluated=
{"dynamicProps":false,"dynamicItems":false};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate120.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>200){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more tha\
n 200 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={instancePath,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\\
u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\\
u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"'};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
validate120.errors=vErrors;return errors===0}validate120.evaluated={"dynamicProps":false,"dynamicItems":false};function validate125(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate125.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.
isArray(data)){const len0=data.length;for(let i0=0;i0<len0;i0++){if(!validate62(data[i0],{instancePath:instancePath+"/"+
i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.concat(
validate62.errors);errors=vErrors.length}}}else{const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate125.errors=vErrors;
return errors===0}validate125.evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};var pattern23=new RegExp(
"^\\d{4}-\\d{2}-\\d{2}$","u");function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate130.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern23.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"},message:'must match pattern "^\\d{4}-\\\
d{2}-\\d{2}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}validate130.errors=vErrors;return errors===0}validate130.evaluated={"dynamicProps":false,"dynamicItems":false};
function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate132.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data=="number"&&isFinite(data)){if(data<0||isNaN(data)){const err0={instancePath,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate132.errors=vErrors;return errors===
0}validate132.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern24=new RegExp("^[a-z][a-z0-9-]{0,39}$","u");
function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate135.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(!pattern24.test(data)){const err0={instancePath,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,39}$"'};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
validate135.errors=vErrors;return errors===0}validate135.evaluated={"dynamicProps":false,"dynamicItems":false};function validate137(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate137.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate137.errors=vErrors;return errors===
0}validate137.evaluated={"dynamicProps":false,"dynamicItems":false};var schema48={"description":"Something outside: a co\
mmit, an issue of another tracker, an address.","type":"object","required":["type","value"],"properties":{"type":{"$ref":"\
#/$defs/linkType"},"value":{"type":"string","minLength":1,"maxLength":2e3,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\
\\u2029]*$"}},"propertyNames":{"enum":["type","value"]},"additionalProperties":false};function validate143(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate143.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern24.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[a-z][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,39}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate143.errors=vErrors;return errors===
0}validate143.evaluated={"dynamicProps":false,"dynamicItems":false};function validate142(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate142.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"type"},message:"must have required property 'type'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.value===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"value"},message:"must have required property 'value'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="type"||key0==="value")){const err2={instancePath,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema48.propertyNames.enum},message:"must be equ\
al to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===
errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){
if(!(key1==="type"||key1==="value")){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}}if(data.type!==void 0){if(!validate143(data.type,{instancePath:instancePath+"/type",parentData:data,
parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.
errors);errors=vErrors.length}}if(data.value!==void 0){let data1=data.value;if(typeof data1==="string"){if(func1(data1)>
2e3){const err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}
errors++}if(func1(data1)<1){const err6={instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}if(!pattern4.test(data1)){const err7={instancePath:instancePath+"/value",schemaPath:"#/properties/va\
lue/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}
errors++}}else{const err8={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}validate142.errors=vErrors;return errors===0}validate142.evaluated={"props":true,
"dynamicProps":false,"dynamicItems":false};function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate146.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){for(const key0 in data){const _errs1=errors;if(typeof key0==="string"){if(func1(key0)>100){const err0={instancePath,
schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters",propertyName:key0};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(key0)<1){const err1={
instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",propertyName:key0};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(
key0)){const err2={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u0\
01f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])\
?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2\
029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"',propertyName:key0};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate146.errors=vErrors;return errors===
0}validate146.evaluated={"dynamicProps":false,"dynamicItems":false};function validate149(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate149.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate149.errors=vErrors;return errors===0}validate149.evaluated={"dynamicProps":false,"dynamicItems":false};
function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate151.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u\
001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
validate151.errors=vErrors;return errors===0}validate151.evaluated={"dynamicProps":false,"dynamicItems":false};function validate115(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate115.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.title===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"title"},message:"must have required property 'title'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="op"||key0==="ref"||key0==="title"||key0==="\
body"||key0==="type"||key0==="status"||key0==="resolution"||key0==="priority"||key0==="assignees"||key0==="labels"||key0===
"milestone"||key0==="due"||key0==="estimate"||key0==="points"||key0==="links"||key0==="parent"||key0==="dependsOn"||key0===
"criteria"||key0==="aliases"||key0==="refs"||key0==="custom"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0===
"ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema39.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}for(const key1 in data){if(!func21.call(schema39.properties,key1)){const err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("\
create"!==data.op){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{
allowedValue:"create"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}
if(data.ref!==void 0){let data1=data.ref;if(typeof data1==="string"){if(!pattern20.test(data1)){const err6={instancePath:instancePath+
"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^\\$[A-Za-z0-9_.-]{1,100}$"},message:'mu\
st match pattern "^\\$[A-Za-z0-9_.-]{1,100}$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{
const err7={instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.title!==void 0){if(!validate116(
data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate116.errors:vErrors.concat(validate116.errors);errors=vErrors.length}}if(data.body!==void 0){if(!validate118(
data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate118.errors:vErrors.concat(validate118.errors);errors=vErrors.length}}if(data.type!==void 0){if(!validate120(
data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.status!==void 0){if(!validate120(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.resolution!==
void 0){if(!validate120(data.resolution,{instancePath:instancePath+"/resolution",parentData:data,parentDataProperty:"res\
olution",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=
vErrors.length}}if(data.priority!==void 0){if(!validate120(data.priority,{instancePath:instancePath+"/priority",parentData:data,
parentDataProperty:"priority",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors);errors=vErrors.length}}if(data.assignees!==void 0){if(!validate125(data.assignees,{instancePath:instancePath+"/a\
ssignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:
vErrors.concat(validate125.errors);errors=vErrors.length}}if(data.labels!==void 0){if(!validate125(data.labels,{instancePath:instancePath+
"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:
vErrors.concat(validate125.errors);errors=vErrors.length}}if(data.milestone!==void 0){if(!validate120(data.milestone,{instancePath:instancePath+
"/milestone",parentData:data,parentDataProperty:"milestone",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.due!==void 0){if(!validate130(data.due,{instancePath:instancePath+
"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors})){vErrors=vErrors===null?validate130.errors:vErrors.
concat(validate130.errors);errors=vErrors.length}}if(data.estimate!==void 0){if(!validate132(data.estimate,{instancePath:instancePath+
"/estimate",parentData:data,parentDataProperty:"estimate",rootData,dynamicAnchors})){vErrors=vErrors===null?validate132.
errors:vErrors.concat(validate132.errors);errors=vErrors.length}}if(data.points!==void 0){if(!validate132(data.points,{instancePath:instancePath+
"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors})){vErrors=vErrors===null?validate132.errors:
vErrors.concat(validate132.errors);errors=vErrors.length}}if(data.links!==void 0){let data14=data.links;if(Array.isArray(
data14)){const len0=data14.length;for(let i0=0;i0<len0;i0++){let data15=data14[i0];if(data15&&typeof data15=="object"&&!Array.
isArray(data15)){if(data15.type===void 0){const err8={instancePath:instancePath+"/links/"+i0,schemaPath:"#/properties/li\
nks/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data15.to===void 0){const err9={instancePath:instancePath+"/lin\
ks/"+i0,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"to"},message:"must ha\
ve required property 'to'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}for(const key2 in data15){
const _errs22=errors;if(!(key2==="type"||key2==="to")){const err10={instancePath:instancePath+"/links/"+i0,schemaPath:"#\
/properties/links/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema39.properties.links.items.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++}var valid4=_errs22===errors;if(!valid4){const err11={instancePath:instancePath+"/links/"+i0,schemaPath:"\
#/properties/links/items/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must b\
e valid"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}for(const key3 in data15){if(!(key3==="t\
ype"||key3==="to")){const err12={instancePath:instancePath+"/links/"+i0,schemaPath:"#/properties/links/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data15.type!==void 0){if(!validate135(data15.type,
{instancePath:instancePath+"/links/"+i0+"/type",parentData:data15,parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate135.errors:vErrors.concat(validate135.errors);errors=vErrors.length}}if(data15.to!==void 0){if(!validate137(
data15.to,{instancePath:instancePath+"/links/"+i0+"/to",parentData:data15,parentDataProperty:"to",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}}else{const err13={instancePath:instancePath+
"/links/"+i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}}else{const err14={instancePath:instancePath+"/lin\
ks",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data.parent!==void 0){if(!validate137(data.parent,{instancePath:instancePath+
"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:
vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.dependsOn!==void 0){let data19=data.dependsOn;if(Array.
isArray(data19)){const len1=data19.length;for(let i1=0;i1<len1;i1++){if(!validate137(data19[i1],{instancePath:instancePath+
"/dependsOn/"+i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:
vErrors.concat(validate137.errors);errors=vErrors.length}}}else{const err15={instancePath:instancePath+"/dependsOn",schemaPath:"\
#/properties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}if(data.criteria!==void 0){let data21=data.criteria;if(Array.isArray(data21)){const len2=data21.
length;for(let i2=0;i2<len2;i2++){let data22=data21[i2];if(typeof data22==="string"){if(func1(data22)>1048576){const err16={
instancePath:instancePath+"/criteria/"+i2,schemaPath:"#/properties/criteria/items/maxLength",keyword:"maxLength",params:{
limit:1048576},message:"must NOT have more than 1048576 characters"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(
err16)}errors++}if(func1(data22)<1){const err17={instancePath:instancePath+"/criteria/"+i2,schemaPath:"#/properties/crit\
eria/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+"/criteria/"+i2,schemaPath:"\
#/properties/criteria/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err18]}else{vErrors.push(err18)}errors++}}}else{const err19={instancePath:instancePath+"/criteria",schemaPath:"#/proper\
ties/criteria/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err19]}else{
vErrors.push(err19)}errors++}}if(data.aliases!==void 0){if(!validate125(data.aliases,{instancePath:instancePath+"/aliase\
s",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:vErrors.
concat(validate125.errors);errors=vErrors.length}}if(data.refs!==void 0){let data24=data.refs;if(Array.isArray(data24)){
const len3=data24.length;for(let i3=0;i3<len3;i3++){if(!validate142(data24[i3],{instancePath:instancePath+"/refs/"+i3,parentData:data24,
parentDataProperty:i3,rootData,dynamicAnchors})){vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors);
errors=vErrors.length}}}else{const err20={instancePath:instancePath+"/refs",schemaPath:"#/properties/refs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}
if(data.custom!==void 0){if(!validate146(data.custom,{instancePath:instancePath+"/custom",parentData:data,parentDataProperty:"\
custom",rootData,dynamicAnchors})){vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors);errors=vErrors.
length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,
parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data28=data.ifMatch;if(typeof data28==="string"){if(!pattern29.
test(data28)){const err21={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/pattern",keyword:"patte\
rn",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===
null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}else{const err22={instancePath:instancePath+"/ifMatch",schemaPath:"\
#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err22]}else{
vErrors.push(err22)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLeas\
e",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.
concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err23={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}
validate115.errors=vErrors;return errors===0}validate115.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema53={"type":"object","required":["op","id","fields"],"properties":{"op":{"const":"set"},"id":{"$ref":"#/$defs/t\
oken"},"fields":{"description":"New values; null clears a field.","type":"object","minProperties":1,"properties":{"title":{
"$ref":"definitions.json#/$defs/title"},"body":{"type":["string","null"],"maxLength":1048576},"type":{"$ref":"definition\
s.json#/$defs/name"},"priority":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u\
007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},
"milestone":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2\
029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},"due":{
"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"estimate":{"type":["number","null"],"minimum":0},"points":{
"type":["number","null"],"minimum":0},"custom":{"$ref":"definitions.json#/$defs/custom"}},"propertyNames":{"enum":["titl\
e","body","type","priority","milestone","due","estimate","points","custom"]},"additionalProperties":false},"ifStatus":{"\
$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(\
?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},
"propertyNames":{"enum":["op","id","fields","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate154(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate154.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(data.fields===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}
for(const key0 in data){const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="fields"||key0==="ifStatus"||key0==="i\
fMatch"||key0==="ifLease"||key0==="ifHolder")){const err3={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:schema53.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}var valid0=_errs1===errors;if(!valid0){const err4={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="fi\
elds"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err5={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional\
 properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.op!==void 0){if("set"!==data.op){
const err6={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"set"},
message:"must be equal to constant"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.id!==void 0){
if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.fields!==void 0){
let data2=data.fields;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length<1){const err7={
instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}for(const key2 in data2){
const _errs7=errors;if(!(key2==="title"||key2==="body"||key2==="type"||key2==="priority"||key2==="milestone"||key2==="du\
e"||key2==="estimate"||key2==="points"||key2==="custom")){const err8={instancePath:instancePath+"/fields",schemaPath:"#/\
properties/fields/propertyNames/enum",keyword:"enum",params:{allowedValues:schema53.properties.fields.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){vErrors=[err8]}else{vErrors.push(
err8)}errors++}var valid2=_errs7===errors;if(!valid2){const err9={instancePath:instancePath+"/fields",schemaPath:"#/prop\
erties/fields/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}for(const key3 in data2){if(!func21.call(schema53.properties.fields.
properties,key3)){const err10={instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data2.title!==void 0){if(!validate116(data2.title,{instancePath:instancePath+
"/fields/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors})){vErrors=vErrors===null?validate116.
errors:vErrors.concat(validate116.errors);errors=vErrors.length}}if(data2.body!==void 0){let data4=data2.body;if(typeof data4!==
"string"&&data4!==null){const err11={instancePath:instancePath+"/fields/body",schemaPath:"#/properties/fields/properties\
/body/type",keyword:"type",params:{type:schema53.properties.fields.properties.body.type},message:"must be string,null"};
if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(typeof data4==="string"){if(func1(data4)>1048576){
const err12={instancePath:instancePath+"/fields/body",schemaPath:"#/properties/fields/properties/body/maxLength",keyword:"\
maxLength",params:{limit:1048576},message:"must NOT have more than 1048576 characters"};if(vErrors===null){vErrors=[err12]}else{
vErrors.push(err12)}errors++}}}if(data2.type!==void 0){if(!validate120(data2.type,{instancePath:instancePath+"/fields/ty\
pe",parentData:data2,parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.
concat(validate120.errors);errors=vErrors.length}}if(data2.priority!==void 0){let data6=data2.priority;if(typeof data6!==
"string"&&data6!==null){const err13={instancePath:instancePath+"/fields/priority",schemaPath:"#/properties/fields/proper\
ties/priority/type",keyword:"type",params:{type:schema53.properties.fields.properties.priority.type},message:"must be st\
ring,null"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}if(typeof data6==="string"){if(func1(data6)>
200){const err14={instancePath:instancePath+"/fields/priority",schemaPath:"#/properties/fields/properties/priority/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=
[err14]}else{vErrors.push(err14)}errors++}if(func1(data6)<1){const err15={instancePath:instancePath+"/fields/priority",schemaPath:"\
#/properties/fields/properties/priority/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}if(!pattern5.test(data6)){const err16={
instancePath:instancePath+"/fields/priority",schemaPath:"#/properties/fields/properties/priority/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0\
000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\
](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"'};if(vErrors===
null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}if(data2.milestone!==void 0){let data7=data2.milestone;if(typeof data7!==
"string"&&data7!==null){const err17={instancePath:instancePath+"/fields/milestone",schemaPath:"#/properties/fields/prope\
rties/milestone/type",keyword:"type",params:{type:schema53.properties.fields.properties.milestone.type},message:"must be\
 string,null"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}if(typeof data7==="string"){if(func1(
data7)>200){const err18={instancePath:instancePath+"/fields/milestone",schemaPath:"#/properties/fields/properties/milest\
one/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){
vErrors=[err18]}else{vErrors.push(err18)}errors++}if(func1(data7)<1){const err19={instancePath:instancePath+"/fields/mil\
estone",schemaPath:"#/properties/fields/properties/milestone/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}if(!pattern5.
test(data7)){const err20={instancePath:instancePath+"/fields/milestone",schemaPath:"#/properties/fields/properties/miles\
tone/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\
\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must match pattern "^[^\\s,\\u000\
0-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2\
029])?$"'};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}}if(data2.due!==void 0){let data8=data2.
due;if(typeof data8!=="string"&&data8!==null){const err21={instancePath:instancePath+"/fields/due",schemaPath:"#/propert\
ies/fields/properties/due/type",keyword:"type",params:{type:schema53.properties.fields.properties.due.type},message:"mus\
t be string,null"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}if(typeof data8==="string"){if(!pattern23.
test(data8)){const err22={instancePath:instancePath+"/fields/due",schemaPath:"#/properties/fields/properties/due/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'};if(vErrors===
null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}}if(data2.estimate!==void 0){let data9=data2.estimate;if(!(typeof data9==
"number"&&isFinite(data9))&&data9!==null){const err23={instancePath:instancePath+"/fields/estimate",schemaPath:"#/proper\
ties/fields/properties/estimate/type",keyword:"type",params:{type:schema53.properties.fields.properties.estimate.type},message:"\
must be number,null"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}if(typeof data9=="number"&&isFinite(
data9)){if(data9<0||isNaN(data9)){const err24={instancePath:instancePath+"/fields/estimate",schemaPath:"#/properties/fie\
lds/properties/estimate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===
null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}}if(data2.points!==void 0){let data10=data2.points;if(!(typeof data10==
"number"&&isFinite(data10))&&data10!==null){const err25={instancePath:instancePath+"/fields/points",schemaPath:"#/proper\
ties/fields/properties/points/type",keyword:"type",params:{type:schema53.properties.fields.properties.points.type},message:"\
must be number,null"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}if(typeof data10=="number"&&isFinite(
data10)){if(data10<0||isNaN(data10)){const err26={instancePath:instancePath+"/fields/points",schemaPath:"#/properties/fi\
elds/properties/points/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===
null){vErrors=[err26]}else{vErrors.push(err26)}errors++}}}if(data2.custom!==void 0){if(!validate146(data2.custom,{instancePath:instancePath+
"/fields/custom",parentData:data2,parentDataProperty:"custom",rootData,dynamicAnchors})){vErrors=vErrors===null?validate146.
errors:vErrors.concat(validate146.errors);errors=vErrors.length}}}else{const err27={instancePath:instancePath+"/fields",
schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err27]}else{vErrors.push(err27)}errors++}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data13=data.ifMatch;if(typeof data13===
"string"){if(!pattern29.test(data13)){const err28={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch\
/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]\
{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}}else{const err29={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err30={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}
validate154.errors=vErrors;return errors===0}validate154.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema54={"type":"object","required":["op","id","to"],"properties":{"op":{"const":"move"},"id":{"$ref":"#/$defs/toke\
n"},"to":{"$ref":"definitions.json#/$defs/name"},"resolution":{"$ref":"definitions.json#/$defs/name"},"ifStatus":{"$ref":"\
definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a\
-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"prope\
rtyNames":{"enum":["op","id","to","resolution","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};
function validate163(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate163.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}if(data.to===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"to"},message:"must have required property 'to'"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="to"||key0===
"resolution"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0==="ifHolder")){const err3={instancePath,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema54.propertyNames.enum},message:"must be equal to one of\
 the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}var valid0=_errs1===
errors;if(!valid0){const err4={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}for(const key1 in data){
if(!(key1==="op"||key1==="id"||key1==="to"||key1==="resolution"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||
key1==="ifHolder")){const err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++}}if(data.op!==void 0){if("move"!==data.op){const err6={instancePath:instancePath+"/op",schemaPath:"#/prop\
erties/op/const",keyword:"const",params:{allowedValue:"move"},message:"must be equal to constant"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,
parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.
errors);errors=vErrors.length}}if(data.to!==void 0){if(!validate120(data.to,{instancePath:instancePath+"/to",parentData:data,
parentDataProperty:"to",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors);errors=vErrors.length}}if(data.resolution!==void 0){if(!validate120(data.resolution,{instancePath:instancePath+"\
/resolution",parentData:data,parentDataProperty:"resolution",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,
{instancePath:instancePath+"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data5=data.
ifMatch;if(typeof data5==="string"){if(!pattern29.test(data5)){const err7={instancePath:instancePath+"/ifMatch",schemaPath:"\
#/properties/ifMatch/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match p\
attern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}else{const err8={
instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.ifLease!==void 0){if(!validate149(
data.ifLease,{instancePath:instancePath+"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){
if(!validate151(data.ifHolder,{instancePath:instancePath+"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{
const err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate163.errors=vErrors;return errors===0}validate163.evaluated=
{"props":true,"dynamicProps":false,"dynamicItems":false};var schema55={"type":"object","required":["op","id"],"propertie\
s":{"op":{"const":"close"},"id":{"$ref":"#/$defs/token"},"resolution":{"$ref":"definitions.json#/$defs/name"},"ifStatus":{
"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^\
(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},
"propertyNames":{"enum":["op","id","resolution","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};
function validate171(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate171.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="op"||key0==="id"||key0===
"resolution"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema55.propertyNames.enum},message:"must be equal to one of\
 the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===
errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){
if(!(key1==="op"||key1==="id"||key1==="resolution"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHol\
der")){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.
op!==void 0){if("close"!==data.op){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"\
const",params:{allowedValue:"close"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.
length}}if(data.resolution!==void 0){if(!validate120(data.resolution,{instancePath:instancePath+"/resolution",parentData:data,
parentDataProperty:"resolution",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifS\
tatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:
vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data4=data.ifMatch;if(typeof data4===
"string"){if(!pattern29.test(data4)){const err6={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/p\
attern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
validate171.errors=vErrors;return errors===0}validate171.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema56={"type":"object","required":["op","id"],"properties":{"op":{"const":"reopen"},"id":{"$ref":"#/$defs/token"},
"to":{"$ref":"definitions.json#/$defs/name"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"\
Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},
"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","to","ifStatus","ifMatch","ifLe\
ase","ifHolder"]},"additionalProperties":false};function validate178(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate178.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.
id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="to"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0===
"ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema56.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="to"||key1==="ifStatus"||key1===
"ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("reopen"!==data.op){const err5={instancePath:instancePath+
"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"reopen"},message:"must be equal to consta\
nt"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.
concat(validate137.errors);errors=vErrors.length}}if(data.to!==void 0){if(!validate120(data.to,{instancePath:instancePath+
"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.
concat(validate120.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data4=data.ifMatch;if(typeof data4===
"string"){if(!pattern29.test(data4)){const err6={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/p\
attern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
validate178.errors=vErrors;return errors===0}validate178.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema57={"type":"object","required":["op","id"],"properties":{"op":{"enum":["label","assign","alias"]},"id":{"$ref":"\
#/$defs/token"},"add":{"$ref":"definitions.json#/$defs/names"},"remove":{"$ref":"definitions.json#/$defs/names"},"ifStat\
us":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","patter\
n":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/per\
son"}},"propertyNames":{"enum":["op","id","add","remove","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperti\
es":false};function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate185.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have req\
uired property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){const _errs1=errors;
if(!(key0==="op"||key0==="id"||key0==="add"||key0==="remove"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0===
"ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema57.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="add"||key1==="remove"||key1===
"ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){let data0=data.op;if(!(data0===
"label"||data0==="assign"||data0==="alias")){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/enu\
m",keyword:"enum",params:{allowedValues:schema57.properties.op.enum},message:"must be equal to one of the allowed values"};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.
concat(validate137.errors);errors=vErrors.length}}if(data.add!==void 0){if(!validate125(data.add,{instancePath:instancePath+
"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:vErrors.
concat(validate125.errors);errors=vErrors.length}}if(data.remove!==void 0){if(!validate125(data.remove,{instancePath:instancePath+
"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:
vErrors.concat(validate125.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data5=data.ifMatch;if(typeof data5===
"string"){if(!pattern29.test(data5)){const err6={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/p\
attern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
validate185.errors=vErrors;return errors===0}validate185.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema58={"type":"object","required":["op","id"],"properties":{"op":{"const":"ref"},"id":{"$ref":"#/$defs/token"},"a\
dd":{"type":"array","items":{"$ref":"definitions.json#/$defs/reference"}},"remove":{"type":"array","items":{"$ref":"defi\
nitions.json#/$defs/reference"}},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the\
 ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHold\
er":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","remove","ifStatus","ifMatch","i\
fLease","ifHolder"]},"additionalProperties":false};function validate193(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate193.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.
id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="add"||key0==="remove"||key0==="ifStatus"||key0==="ifMatch"||key0===
"ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema58.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="add"||key1===
"remove"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additiona\
l properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("ref"!==data.
op){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"\
ref"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==
void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.add!==void 0){
let data2=data.add;if(Array.isArray(data2)){const len0=data2.length;for(let i0=0;i0<len0;i0++){if(!validate142(data2[i0],
{instancePath:instancePath+"/add/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate142.errors:vErrors.concat(validate142.errors);errors=vErrors.length}}}else{const err6={instancePath:instancePath+
"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.remove!==void 0){let data4=data.remove;if(Array.isArray(data4)){
const len1=data4.length;for(let i1=0;i1<len1;i1++){if(!validate142(data4[i1],{instancePath:instancePath+"/remove/"+i1,parentData:data4,
parentDataProperty:i1,rootData,dynamicAnchors})){vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors);
errors=vErrors.length}}}else{const err7={instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}
if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,parentDataProperty:"\
ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=
vErrors.length}}if(data.ifMatch!==void 0){let data7=data.ifMatch;if(typeof data7==="string"){if(!pattern29.test(data7)){
const err8={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/pattern",keyword:"pattern",params:{pattern:"\
^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=
[err8]}else{vErrors.push(err8)}errors++}}else{const err9={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/\
ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLease",parentData:data,
parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.
errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+"/ifH\
older",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:
vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err10={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}
validate193.errors=vErrors;return errors===0}validate193.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema59={"type":"object","required":["op","id","type","to"],"properties":{"op":{"enum":["link","unlink"]},"id":{"$r\
ef":"#/$defs/token"},"type":{"$ref":"definitions.json#/$defs/linkType"},"to":{"$ref":"#/$defs/token"},"ifStatus":{"$ref":"\
definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a\
-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"prope\
rtyNames":{"enum":["op","id","type","to","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate201(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate201.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(data.type===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}
if(data.to===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="type"||key0==="to"||key0==="ifStatus"||key0==="ifMatch"||key0===
"ifLease"||key0==="ifHolder")){const err4={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema59.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err4]}else{vErrors.push(err4)}errors++}var valid0=_errs1===errors;if(!valid0){const err5={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="type"||key1===
"to"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err6={instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional \
properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.op!==void 0){let data0=data.op;
if(!(data0==="link"||data0==="unlink")){const err7={instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"\
enum",params:{allowedValues:schema59.properties.op.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.
concat(validate137.errors);errors=vErrors.length}}if(data.type!==void 0){if(!validate135(data.type,{instancePath:instancePath+
"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=vErrors===null?validate135.errors:vErrors.
concat(validate135.errors);errors=vErrors.length}}if(data.to!==void 0){if(!validate137(data.to,{instancePath:instancePath+
"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.
concat(validate137.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data5=data.ifMatch;if(typeof data5===
"string"){if(!pattern29.test(data5)){const err8={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/p\
attern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}else{const err9={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err10={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}
validate201.errors=vErrors;return errors===0}validate201.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema60={"type":"object","required":["op","id"],"properties":{"op":{"const":"criteria"},"id":{"$ref":"#/$defs/token"},
"add":{"type":"array","items":{"type":"object","required":["text"],"properties":{"text":{"$ref":"#/$defs/criterionText"},
"done":{"type":"boolean"},"after":{"description":"Id of the criterion that it follows; null: it is the first; absent: it\
 is the last.","type":["string","null"],"pattern":"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"}},"propertyNa\
mes":{"enum":["text","done","after"]},"additionalProperties":false}},"change":{"type":"array","items":{"type":"object","\
required":["criterion"],"properties":{"criterion":{"$ref":"definitions.json#/$defs/elementId"},"text":{"$ref":"#/$defs/c\
riterionText"},"done":{"type":"boolean"}},"propertyNames":{"enum":["criterion","text","done"]},"additionalProperties":false}},
"remove":{"$ref":"#/$defs/elementIds"},"order":{"description":"Ids of criteria in the order that they are to have among \
themselves.","$ref":"#/$defs/elementIds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"O\
id of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},
"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","change","remove","order",
"ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate211(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate211.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1048576){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1048576},
message:"must NOT have more than 1048576 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}validate211.errors=vErrors;return errors===0}validate211.evaluated={"dynamicProps":false,"dy\
namicItems":false};var pattern41=new RegExp("^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$","u");function validate213(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate213.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern41.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9\
a-hjkmnp-tv-z]{15}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate213.errors=vErrors;return errors===0}validate213.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate216.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(data)){const len0=data.length;for(let i0=0;i0<len0;i0++){
if(!validate213(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.errors);errors=vErrors.length}}}else{const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}validate216.errors=vErrors;return errors===0}validate216.evaluated={"items":true,"dynamicPro\
ps":false,"dynamicItems":false};function validate209(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate209.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have req\
uired property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){const _errs1=errors;
if(!(key0==="op"||key0==="id"||key0==="add"||key0==="change"||key0==="remove"||key0==="order"||key0==="ifStatus"||key0===
"ifMatch"||key0==="ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:schema60.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!func21.call(schema60.properties,key1)){
const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.
op!==void 0){if("criteria"!==data.op){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"\
const",params:{allowedValue:"criteria"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.
length}}if(data.add!==void 0){let data2=data.add;if(Array.isArray(data2)){const len0=data2.length;for(let i0=0;i0<len0;i0++){
let data3=data2[i0];if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.text===void 0){const err6={instancePath:instancePath+
"/add/"+i0,schemaPath:"#/properties/add/items/required",keyword:"required",params:{missingProperty:"text"},message:"must\
 have required property 'text'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}for(const key2 in data3){
const _errs9=errors;if(!(key2==="text"||key2==="done"||key2==="after")){const err7={instancePath:instancePath+"/add/"+i0,
schemaPath:"#/properties/add/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema60.properties.add.items.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){vErrors=[
err7]}else{vErrors.push(err7)}errors++}var valid4=_errs9===errors;if(!valid4){const err8={instancePath:instancePath+"/ad\
d/"+i0,schemaPath:"#/properties/add/items/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"pro\
perty name must be valid"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}for(const key3 in data3){
if(!(key3==="text"||key3==="done"||key3==="after")){const err9={instancePath:instancePath+"/add/"+i0,schemaPath:"#/prope\
rties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT \
have additional properties"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data3.text!==void 0){
if(!validate211(data3.text,{instancePath:instancePath+"/add/"+i0+"/text",parentData:data3,parentDataProperty:"text",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate211.errors:vErrors.concat(validate211.errors);errors=vErrors.length}}if(data3.
done!==void 0){if(typeof data3.done!=="boolean"){const err10={instancePath:instancePath+"/add/"+i0+"/done",schemaPath:"#\
/properties/add/items/properties/done/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===
null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data3.after!==void 0){let data6=data3.after;if(typeof data6!==
"string"&&data6!==null){const err11={instancePath:instancePath+"/add/"+i0+"/after",schemaPath:"#/properties/add/items/pr\
operties/after/type",keyword:"type",params:{type:schema60.properties.add.items.properties.after.type},message:"must be s\
tring,null"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(typeof data6==="string"){if(!pattern41.
test(data6)){const err12={instancePath:instancePath+"/add/"+i0+"/after",schemaPath:"#/properties/add/items/properties/af\
ter/pattern",keyword:"pattern",params:{pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},message:'must m\
atch pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"'};if(vErrors===null){vErrors=[err12]}else{vErrors.
push(err12)}errors++}}}}else{const err13={instancePath:instancePath+"/add/"+i0,schemaPath:"#/properties/add/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}
errors++}}}else{const err14={instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{
type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data.change!==
void 0){let data7=data.change;if(Array.isArray(data7)){const len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.criterion===void 0){const err15={instancePath:instancePath+
"/change/"+i1,schemaPath:"#/properties/change/items/required",keyword:"required",params:{missingProperty:"criterion"},message:"\
must have required property 'criterion'"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}for(const key4 in data8){
const _errs20=errors;if(!(key4==="criterion"||key4==="text"||key4==="done")){const err16={instancePath:instancePath+"/ch\
ange/"+i1,schemaPath:"#/properties/change/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema60.properties.
change.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};if(vErrors===null){
vErrors=[err16]}else{vErrors.push(err16)}errors++}var valid8=_errs20===errors;if(!valid8){const err17={instancePath:instancePath+
"/change/"+i1,schemaPath:"#/properties/change/items/propertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"\
property name must be valid"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}for(const key5 in data8){
if(!(key5==="criterion"||key5==="text"||key5==="done")){const err18={instancePath:instancePath+"/change/"+i1,schemaPath:"\
#/properties/change/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"\
must NOT have additional properties"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data8.criterion!==
void 0){if(!validate213(data8.criterion,{instancePath:instancePath+"/change/"+i1+"/criterion",parentData:data8,parentDataProperty:"\
criterion",rootData,dynamicAnchors})){vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.errors);errors=
vErrors.length}}if(data8.text!==void 0){if(!validate211(data8.text,{instancePath:instancePath+"/change/"+i1+"/text",parentData:data8,
parentDataProperty:"text",rootData,dynamicAnchors})){vErrors=vErrors===null?validate211.errors:vErrors.concat(validate211.
errors);errors=vErrors.length}}if(data8.done!==void 0){if(typeof data8.done!=="boolean"){const err19={instancePath:instancePath+
"/change/"+i1+"/done",schemaPath:"#/properties/change/items/properties/done/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}}else{const err20={instancePath:instancePath+
"/change/"+i1,schemaPath:"#/properties/change/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}}else{const err21={instancePath:instancePath+"/cha\
nge",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err21]}else{vErrors.push(err21)}errors++}}if(data.remove!==void 0){if(!validate216(data.remove,{instancePath:instancePath+
"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors})){vErrors=vErrors===null?validate216.errors:
vErrors.concat(validate216.errors);errors=vErrors.length}}if(data.order!==void 0){if(!validate216(data.order,{instancePath:instancePath+
"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})){vErrors=vErrors===null?validate216.errors:
vErrors.concat(validate216.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data15=data.ifMatch;if(typeof data15===
"string"){if(!pattern29.test(data15)){const err22={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch\
/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]\
{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}else{const err23={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err24={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}
validate209.errors=vErrors;return errors===0}validate209.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema64={"type":"object","required":["op","id","body"],"properties":{"op":{"const":"comment"},"id":{"$ref":"#/$defs\
/token"},"body":{"type":"string","minLength":1,"maxLength":1048576},"replyTo":{"$ref":"definitions.json#/$defs/elementId"},
"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string",
"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$d\
efs/person"}},"propertyNames":{"enum":["op","id","body","replyTo","ifStatus","ifMatch","ifLease","ifHolder"]},"additiona\
lProperties":false};function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate224.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have req\
uired property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.body===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}for(const key0 in data){const _errs1=errors;if(!(key0===
"op"||key0==="id"||key0==="body"||key0==="replyTo"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0==="ifHol\
der")){const err3={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema64.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}var valid0=_errs1===errors;if(!valid0){const err4={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="body"||key1==="replyTo"||key1===
"ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err5={instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.op!==void 0){if("comment"!==data.op){const err6={
instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"comment"},message:"\
must be equal to constant"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.id!==void 0){if(!validate137(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.body!==void 0){let data2=data.
body;if(typeof data2==="string"){if(func1(data2)>1048576){const err7={instancePath:instancePath+"/body",schemaPath:"#/pr\
operties/body/maxLength",keyword:"maxLength",params:{limit:1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(func1(data2)<1){const err8={instancePath:instancePath+
"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}else{const err9={instancePath:instancePath+
"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.replyTo!==void 0){if(!validate213(data.replyTo,{instancePath:instancePath+
"/replyTo",parentData:data,parentDataProperty:"replyTo",rootData,dynamicAnchors})){vErrors=vErrors===null?validate213.errors:
vErrors.concat(validate213.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data5=data.ifMatch;if(typeof data5===
"string"){if(!pattern29.test(data5)){const err10={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/\
pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{\
40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err12={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}
validate224.errors=vErrors;return errors===0}validate224.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema65={"type":"object","required":["op","id"],"properties":{"op":{"const":"comments"},"id":{"$ref":"#/$defs/token"},
"change":{"type":"array","items":{"type":"object","required":["comment","body"],"properties":{"comment":{"$ref":"definit\
ions.json#/$defs/elementId"},"body":{"type":"string","minLength":1,"maxLength":1048576}},"propertyNames":{"enum":["comme\
nt","body"]},"additionalProperties":false}},"remove":{"$ref":"#/$defs/elementIds"},"redact":{"description":"Ids of comme\
nts whose text is taken out for ever.","$ref":"#/$defs/elementIds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"\
ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLeas\
e":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","ch\
ange","remove","redact","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate231(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate231.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="change"||key0==="remove"||key0===
"redact"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema65.propertyNames.enum},message:"must be equal to one of\
 the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===
errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){
if(!func21.call(schema65.properties,key1)){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("comments"!==data.op){const err5={instancePath:instancePath+
"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"comments"},message:"must be equal to cons\
tant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,
{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.change!==void 0){let data2=data.change;
if(Array.isArray(data2)){const len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){if(data3.comment===void 0){const err6={instancePath:instancePath+"/change/"+i0,schemaPath:"\
#/properties/change/items/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required pr\
operty 'comment'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data3.body===void 0){const err7={
instancePath:instancePath+"/change/"+i0,schemaPath:"#/properties/change/items/required",keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}
for(const key2 in data3){const _errs9=errors;if(!(key2==="comment"||key2==="body")){const err8={instancePath:instancePath+
"/change/"+i0,schemaPath:"#/properties/change/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema65.properties.
change.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){
vErrors=[err8]}else{vErrors.push(err8)}errors++}var valid4=_errs9===errors;if(!valid4){const err9={instancePath:instancePath+
"/change/"+i0,schemaPath:"#/properties/change/items/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"\
property name must be valid"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}for(const key3 in data3){
if(!(key3==="comment"||key3==="body")){const err10={instancePath:instancePath+"/change/"+i0,schemaPath:"#/properties/cha\
nge/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have a\
dditional properties"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data3.comment!==void 0){
if(!validate213(data3.comment,{instancePath:instancePath+"/change/"+i0+"/comment",parentData:data3,parentDataProperty:"c\
omment",rootData,dynamicAnchors})){vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.errors);errors=vErrors.
length}}if(data3.body!==void 0){let data5=data3.body;if(typeof data5==="string"){if(func1(data5)>1048576){const err11={instancePath:instancePath+
"/change/"+i0+"/body",schemaPath:"#/properties/change/items/properties/body/maxLength",keyword:"maxLength",params:{limit:1048576},
message:"must NOT have more than 1048576 characters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}
if(func1(data5)<1){const err12={instancePath:instancePath+"/change/"+i0+"/body",schemaPath:"#/properties/change/items/pr\
operties/body/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}else{const err13={instancePath:instancePath+"/change/"+i0+"/bod\
y",schemaPath:"#/properties/change/items/properties/body/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}}else{const err14={instancePath:instancePath+
"/change/"+i0,schemaPath:"#/properties/change/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}}else{const err15={instancePath:instancePath+"/cha\
nge",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err15]}else{vErrors.push(err15)}errors++}}if(data.remove!==void 0){if(!validate216(data.remove,{instancePath:instancePath+
"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors})){vErrors=vErrors===null?validate216.errors:
vErrors.concat(validate216.errors);errors=vErrors.length}}if(data.redact!==void 0){if(!validate216(data.redact,{instancePath:instancePath+
"/redact",parentData:data,parentDataProperty:"redact",rootData,dynamicAnchors})){vErrors=vErrors===null?validate216.errors:
vErrors.concat(validate216.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data9=data.ifMatch;if(typeof data9===
"string"){if(!pattern29.test(data9)){const err16={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/\
pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{\
40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}else{const err17={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err18={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}
validate231.errors=vErrors;return errors===0}validate231.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema66={"type":"object","required":["op","id"],"properties":{"op":{"const":"time"},"id":{"$ref":"#/$defs/token"},"\
add":{"type":"array","items":{"type":"object","required":["minutes"],"properties":{"minutes":{"type":"number","exclusive\
Minimum":0},"at":{"description":"When the work was done; absent: now.","$ref":"definitions.json#/$defs/time"},"type":{"$\
ref":"definitions.json#/$defs/name"},"note":{"type":"string","minLength":1,"maxLength":1048576}},"propertyNames":{"enum":[
"minutes","at","type","note"]},"additionalProperties":false}},"remove":{"description":"Ids of time entries.","$ref":"#/$\
defs/elementIds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.",
"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"defi\
nitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","remove","ifStatus","ifMatch","ifLease","ifHolder"]},
"additionalProperties":false};function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate242.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern8.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate242.errors=vErrors;return errors===
0}validate242.evaluated={"dynamicProps":false,"dynamicItems":false};function validate240(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate240.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="add"||key0==="remove"||key0==="ifStatus"||key0==="ifMatch"||key0===
"ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema66.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="add"||key1===
"remove"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additiona\
l properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("time"!==data.
op){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"\
time"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.
id!==void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.add!==void 0){
let data2=data.add;if(Array.isArray(data2)){const len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){if(data3.minutes===void 0){const err6={instancePath:instancePath+"/add/"+
i0,schemaPath:"#/properties/add/items/required",keyword:"required",params:{missingProperty:"minutes"},message:"must have\
 required property 'minutes'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}for(const key2 in data3){
const _errs9=errors;if(!(key2==="minutes"||key2==="at"||key2==="type"||key2==="note")){const err7={instancePath:instancePath+
"/add/"+i0,schemaPath:"#/properties/add/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema66.properties.
add.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){
vErrors=[err7]}else{vErrors.push(err7)}errors++}var valid4=_errs9===errors;if(!valid4){const err8={instancePath:instancePath+
"/add/"+i0,schemaPath:"#/properties/add/items/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"\
property name must be valid"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}for(const key3 in data3){
if(!(key3==="minutes"||key3==="at"||key3==="type"||key3==="note")){const err9={instancePath:instancePath+"/add/"+i0,schemaPath:"\
#/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"mu\
st NOT have additional properties"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data3.minutes!==
void 0){let data4=data3.minutes;if(typeof data4=="number"&&isFinite(data4)){if(data4<=0||isNaN(data4)){const err10={instancePath:instancePath+
"/add/"+i0+"/minutes",schemaPath:"#/properties/add/items/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0},message:"must be > 0"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{
const err11={instancePath:instancePath+"/add/"+i0+"/minutes",schemaPath:"#/properties/add/items/properties/minutes/type",
keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}
errors++}}if(data3.at!==void 0){if(!validate242(data3.at,{instancePath:instancePath+"/add/"+i0+"/at",parentData:data3,parentDataProperty:"\
at",rootData,dynamicAnchors})){vErrors=vErrors===null?validate242.errors:vErrors.concat(validate242.errors);errors=vErrors.
length}}if(data3.type!==void 0){if(!validate120(data3.type,{instancePath:instancePath+"/add/"+i0+"/type",parentData:data3,
parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors);errors=vErrors.length}}if(data3.note!==void 0){let data7=data3.note;if(typeof data7==="string"){if(func1(data7)>
1048576){const err12={instancePath:instancePath+"/add/"+i0+"/note",schemaPath:"#/properties/add/items/properties/note/ma\
xLength",keyword:"maxLength",params:{limit:1048576},message:"must NOT have more than 1048576 characters"};if(vErrors===null){
vErrors=[err12]}else{vErrors.push(err12)}errors++}if(func1(data7)<1){const err13={instancePath:instancePath+"/add/"+i0+"\
/note",schemaPath:"#/properties/add/items/properties/note/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}else{const err14={
instancePath:instancePath+"/add/"+i0+"/note",schemaPath:"#/properties/add/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}}else{const err15={
instancePath:instancePath+"/add/"+i0,schemaPath:"#/properties/add/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}}else{const err16={instancePath:instancePath+
"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err16]}else{vErrors.push(err16)}errors++}}if(data.remove!==void 0){if(!validate216(data.remove,{instancePath:instancePath+
"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors})){vErrors=vErrors===null?validate216.errors:
vErrors.concat(validate216.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data10=data.ifMatch;if(typeof data10===
"string"){if(!pattern29.test(data10)){const err17={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch\
/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]\
{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err19={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}
validate240.errors=vErrors;return errors===0}validate240.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema68={"type":"object","required":["op","id"],"properties":{"op":{"const":"attach"},"id":{"$ref":"#/$defs/token"},
"add":{"type":"array","items":{"type":"object","required":["name","content"],"properties":{"name":{"type":"string","minL\
ength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},"content":{"description":"The b\
ytes of the file in base64 (RFC 4648).","type":"string","maxLength":14e7},"type":{"description":"Media type; absent: as \
the name tells.","type":"string","pattern":"^[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}$"}},"propertyNames":{"enum":["name","\
content","type"]},"additionalProperties":false}},"remove":{"description":"Names of attachments.","type":"array","items":{
"type":"string","minLength":1,"maxLength":1e3}},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"descripti\
on":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/\
lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","add","remove","ifStatu\
s","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};var pattern49=new RegExp("^[a-z0-9.+-]{1,100}/[a-z0-9.\
+-]{1,100}$","u");function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate250.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have req\
uired property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){const _errs1=errors;
if(!(key0==="op"||key0==="id"||key0==="add"||key0==="remove"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0===
"ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema68.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="add"||key1==="remove"||key1===
"ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("attach"!==data.op){const err5={
instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"attach"},message:"\
must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.add!==void 0){let data2=data.add;
if(Array.isArray(data2)){const len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){if(data3.name===void 0){const err6={instancePath:instancePath+"/add/"+i0,schemaPath:"#/\
properties/add/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property '\
name'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data3.content===void 0){const err7={instancePath:instancePath+
"/add/"+i0,schemaPath:"#/properties/add/items/required",keyword:"required",params:{missingProperty:"content"},message:"m\
ust have required property 'content'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}for(const key2 in data3){
const _errs9=errors;if(!(key2==="name"||key2==="content"||key2==="type")){const err8={instancePath:instancePath+"/add/"+
i0,schemaPath:"#/properties/add/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema68.properties.add.items.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){vErrors=[
err8]}else{vErrors.push(err8)}errors++}var valid4=_errs9===errors;if(!valid4){const err9={instancePath:instancePath+"/ad\
d/"+i0,schemaPath:"#/properties/add/items/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"pro\
perty name must be valid"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}for(const key3 in data3){
if(!(key3==="name"||key3==="content"||key3==="type")){const err10={instancePath:instancePath+"/add/"+i0,schemaPath:"#/pr\
operties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must N\
OT have additional properties"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data3.name!==void 0){
let data4=data3.name;if(typeof data4==="string"){if(func1(data4)>200){const err11={instancePath:instancePath+"/add/"+i0+
"/name",schemaPath:"#/properties/add/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"mu\
st NOT have more than 200 characters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(func1(data4)<
1){const err12={instancePath:instancePath+"/add/"+i0+"/name",schemaPath:"#/properties/add/items/properties/name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err12]}else{
vErrors.push(err12)}errors++}if(!pattern4.test(data4)){const err13={instancePath:instancePath+"/add/"+i0+"/name",schemaPath:"\
#/properties/add/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u\
2029]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/add/"+i0+"/name",schemaPath:"#/\
properties/add/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data3.content!==void 0){let data5=data3.content;if(typeof data5===
"string"){if(func1(data5)>14e7){const err15={instancePath:instancePath+"/add/"+i0+"/content",schemaPath:"#/properties/ad\
d/items/properties/content/maxLength",keyword:"maxLength",params:{limit:14e7},message:"must NOT have more than 140000000\
 characters"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}else{const err16={instancePath:instancePath+
"/add/"+i0+"/content",schemaPath:"#/properties/add/items/properties/content/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}if(data3.type!==void 0){
let data6=data3.type;if(typeof data6==="string"){if(!pattern49.test(data6)){const err17={instancePath:instancePath+"/add\
/"+i0+"/type",schemaPath:"#/properties/add/items/properties/type/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.+-\
]{1,100}/[a-z0-9.+-]{1,100}$"},message:'must match pattern "^[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}$"'};if(vErrors===null){
vErrors=[err17]}else{vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+"/add/"+i0+"/type",schemaPath:"\
#/properties/add/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}}else{const err19={instancePath:instancePath+"/add/"+i0,schemaPath:"\
#/properties/add/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err19]}else{vErrors.push(err19)}errors++}}}else{const err20={instancePath:instancePath+"/add",schemaPath:"#/properties/\
add/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err20]}else{vErrors.
push(err20)}errors++}}if(data.remove!==void 0){let data7=data.remove;if(Array.isArray(data7)){const len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1];if(typeof data8==="string"){if(func1(data8)>1e3){const err21={instancePath:instancePath+"\
/remove/"+i1,schemaPath:"#/properties/remove/items/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT h\
ave more than 1000 characters"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}if(func1(data8)<1){
const err22={instancePath:instancePath+"/remove/"+i1,schemaPath:"#/properties/remove/items/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}
errors++}}else{const err23={instancePath:instancePath+"/remove/"+i1,schemaPath:"#/properties/remove/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}}else{
const err24={instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}if(data.ifStatus!==void 0){
if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.
ifMatch!==void 0){let data10=data.ifMatch;if(typeof data10==="string"){if(!pattern29.test(data10)){const err25={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},
message:'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}
errors++}}else{const err26={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}}if(data.ifLease!==
void 0){if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLease",parentData:data,parentDataProperty:"ifLease",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors);errors=vErrors.length}}
if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+"/ifHolder",parentData:data,parentDataProperty:"\
ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=
vErrors.length}}}else{const err27={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}validate250.errors=vErrors;return errors===
0}validate250.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema69={"type":"object","required":[
"op","id"],"properties":{"op":{"const":"claim"},"id":{"$ref":"#/$defs/token"},"by":{"$ref":"definitions.json#/$defs/pers\
on"},"seconds":{"$ref":"#/$defs/seconds"},"firm":{"description":"A remote decides on it: it stands before claims that no\
body confirmed.","type":"boolean"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of t\
he ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHo\
lder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","by","seconds","firm","ifStatus","if\
Match","ifLease","ifHolder"]},"additionalProperties":false};function validate259(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate259.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!(typeof data=="number"&&(!(data%
1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data=="number"&&
isFinite(data)){if(data>2592e3||isNaN(data)){const err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2592e3},message:"must be <= 2592000"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<
1||isNaN(data)){const err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}validate259.errors=vErrors;return errors===
0}validate259.evaluated={"dynamicProps":false,"dynamicItems":false};function validate256(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate256.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="by"||key0==="seconds"||key0==="firm"||key0==="ifStatus"||key0===
"ifMatch"||key0==="ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:schema69.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!func21.call(schema69.properties,key1)){
const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.
op!==void 0){if("claim"!==data.op){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"\
const",params:{allowedValue:"claim"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.
length}}if(data.by!==void 0){if(!validate151(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=vErrors.
length}}if(data.seconds!==void 0){if(!validate259(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"\
seconds",rootData,dynamicAnchors})){vErrors=vErrors===null?validate259.errors:vErrors.concat(validate259.errors);errors=
vErrors.length}}if(data.firm!==void 0){if(typeof data.firm!=="boolean"){const err6={instancePath:instancePath+"/firm",schemaPath:"\
#/properties/firm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifSta\
tus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:
vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data6=data.ifMatch;if(typeof data6===
"string"){if(!pattern29.test(data6)){const err7={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/p\
attern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}else{const err8={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}
validate256.errors=vErrors;return errors===0}validate256.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema71={"type":"object","required":["op","id"],"properties":{"op":{"const":"renew"},"id":{"$ref":"#/$defs/token"},
"seconds":{"$ref":"#/$defs/seconds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of\
 the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"if\
Holder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","seconds","ifStatus","ifMatch","if\
Lease","ifHolder"]},"additionalProperties":false};function validate265(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate265.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.
id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="seconds"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLeas\
e"||key0==="ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema71.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="seconds"||
key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional proper\
ties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("renew"!==data.op){const err5={
instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"renew"},message:"\
must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.seconds!==void 0){if(!validate259(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate259.errors:vErrors.concat(validate259.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){
if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.
ifMatch!==void 0){let data4=data.ifMatch;if(typeof data4==="string"){if(!pattern29.test(data4)){const err6={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},
message:'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}
errors++}}else{const err7={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.ifLease!==
void 0){if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLease",parentData:data,parentDataProperty:"ifLease",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors);errors=vErrors.length}}
if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+"/ifHolder",parentData:data,parentDataProperty:"\
ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=
vErrors.length}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}validate265.errors=vErrors;return errors===
0}validate265.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema72={"type":"object","required":[
"op","id"],"properties":{"op":{"const":"release"},"id":{"$ref":"#/$defs/token"},"ifStatus":{"$ref":"definitions.json#/$d\
efs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64}\
)$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["\
op","id","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate272(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate272.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="ifStatus"||key0==="ifMatch"||
key0==="ifLease"||key0==="ifHolder")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema72.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="if\
Status"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){if("release"!==data.op){const err5={instancePath:instancePath+
"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"release"},message:"must be equal to const\
ant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{
instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(
data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){
let data3=data.ifMatch;if(typeof data3==="string"){if(!pattern29.test(data3)){const err6={instancePath:instancePath+"/if\
Match",schemaPath:"#/properties/ifMatch/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'\
must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{
const err7={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.ifLease!==void 0){
if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.
ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+"/ifHolder",parentData:data,parentDataProperty:"\
ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=
vErrors.length}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}validate272.errors=vErrors;return errors===
0}validate272.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema73={"type":"object","required":[
"op","id","to"],"properties":{"op":{"const":"handoff"},"id":{"$ref":"#/$defs/token"},"to":{"$ref":"definitions.json#/$de\
fs/person"},"seconds":{"$ref":"#/$defs/seconds"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"descript\
ion":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs\
/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","to","seconds","ifStat\
us","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate278(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate278.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.
to===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="to"||key0==="seconds"||key0==="ifStatus"||key0==="ifMatch"||key0===
"ifLease"||key0==="ifHolder")){const err3={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema73.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err3]}else{vErrors.push(err3)}errors++}var valid0=_errs1===errors;if(!valid0){const err4={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="to"||key1===
"seconds"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err5={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additiona\
l properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.op!==void 0){if("handoff"!==data.
op){const err6={instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"\
handoff"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.
id!==void 0){if(!validate137(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.to!==void 0){
if(!validate151(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=vErrors.length}}if(data.seconds!==void 0){
if(!validate259(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate259.errors:vErrors.concat(validate259.errors);errors=vErrors.length}}if(data.
ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,parentDataProperty:"\
ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=
vErrors.length}}if(data.ifMatch!==void 0){let data5=data.ifMatch;if(typeof data5==="string"){if(!pattern29.test(data5)){
const err7={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/pattern",keyword:"pattern",params:{pattern:"\
^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=
[err7]}else{vErrors.push(err7)}errors++}}else{const err8={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/\
ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.
push(err8)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLease",parentData:data,
parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.
errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+"/ifH\
older",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:
vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}
validate278.errors=vErrors;return errors===0}validate278.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema74={"type":"object","required":["op","id","reason"],"properties":{"op":{"const":"purge"},"id":{"$ref":"#/$defs\
/token"},"reason":{"description":"Stands in the commit's message.","type":"string","minLength":1,"maxLength":1e3,"patter\
n":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"\
description":"Oid of the ticket's blob.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"\
#/$defs/lease"},"ifHolder":{"$ref":"definitions.json#/$defs/person"}},"propertyNames":{"enum":["op","id","reason","ifSta\
tus","ifMatch","ifLease","ifHolder"]},"additionalProperties":false};function validate286(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate286.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.op===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(data.id===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.
reason===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"\
must have required property 'reason'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}for(const key0 in data){
const _errs1=errors;if(!(key0==="op"||key0==="id"||key0==="reason"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||
key0==="ifHolder")){const err3={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema74.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err3]}else{vErrors.push(err3)}errors++}var valid0=_errs1===errors;if(!valid0){const err4={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}}for(const key1 in data){if(!(key1==="op"||key1==="id"||key1==="reason"||
key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err5={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional proper\
ties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.op!==void 0){if("purge"!==data.op){const err6={
instancePath:instancePath+"/op",schemaPath:"#/properties/op/const",keyword:"const",params:{allowedValue:"purge"},message:"\
must be equal to constant"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.id!==void 0){if(!validate137(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}if(data.reason!==void 0){let data2=data.
reason;if(typeof data2==="string"){if(func1(data2)>1e3){const err7={instancePath:instancePath+"/reason",schemaPath:"#/pr\
operties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(func1(data2)<1){const err8={instancePath:instancePath+"/reason",
schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(!pattern4.test(data2)){const err9={instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u202\
8\\u2029]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}}else{const err10={instancePath:instancePath+"/reason",schemaPath:"#/properties/\
reason/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+"/ifStatus",parentData:data,
parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data4=data.ifMatch;if(typeof data4==="string"){if(!pattern29.
test(data4)){const err11={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/pattern",keyword:"patter\
n",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"'};if(vErrors===
null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={instancePath:instancePath+"/ifMatch",schemaPath:"\
#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err12]}else{
vErrors.push(err12)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+"/ifLeas\
e",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.
concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err13={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}
validate286.errors=vErrors;return errors===0}validate286.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var schema75={"type":"object","required":["op","id"],"properties":{"op":{"enum":["delete","restore"]},"id":{"$ref":"#/$d\
efs/token"},"ifStatus":{"$ref":"definitions.json#/$defs/name"},"ifMatch":{"description":"Oid of the ticket's blob.","typ\
e":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"ifLease":{"$ref":"#/$defs/lease"},"ifHolder":{"$ref":"definiti\
ons.json#/$defs/person"}},"propertyNames":{"enum":["op","id","ifStatus","ifMatch","ifLease","ifHolder"]},"additionalProp\
erties":false};function validate292(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate292.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.op===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"op"},message:"must have req\
uired property 'op'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.id===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required proper\
ty 'id'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){const _errs1=errors;
if(!(key0==="op"||key0==="id"||key0==="ifStatus"||key0==="ifMatch"||key0==="ifLease"||key0==="ifHolder")){const err2={instancePath,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema75.propertyNames.enum},message:"must be equ\
al to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===
errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){
if(!(key1==="op"||key1==="id"||key1==="ifStatus"||key1==="ifMatch"||key1==="ifLease"||key1==="ifHolder")){const err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.op!==void 0){let data0=data.
op;if(!(data0==="delete"||data0==="restore")){const err5={instancePath:instancePath+"/op",schemaPath:"#/properties/op/en\
um",keyword:"enum",params:{allowedValues:schema75.properties.op.enum},message:"must be equal to one of the allowed value\
s"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.id!==void 0){if(!validate137(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.
concat(validate137.errors);errors=vErrors.length}}if(data.ifStatus!==void 0){if(!validate120(data.ifStatus,{instancePath:instancePath+
"/ifStatus",parentData:data,parentDataProperty:"ifStatus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.ifMatch!==void 0){let data3=data.ifMatch;if(typeof data3===
"string"){if(!pattern29.test(data3)){const err6={instancePath:instancePath+"/ifMatch",schemaPath:"#/properties/ifMatch/p\
attern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:'must match pattern "^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+
"/ifMatch",schemaPath:"#/properties/ifMatch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.ifLease!==void 0){if(!validate149(data.ifLease,{instancePath:instancePath+
"/ifLease",parentData:data,parentDataProperty:"ifLease",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors);errors=vErrors.length}}if(data.ifHolder!==void 0){if(!validate151(data.ifHolder,{instancePath:instancePath+
"/ifHolder",parentData:data,parentDataProperty:"ifHolder",rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.
errors:vErrors.concat(validate151.errors);errors=vErrors.length}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
validate292.errors=vErrors;return errors===0}validate292.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;
let errors=0;const evaluated0=validate114.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}const _errs2=errors;let valid1=true;const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.op===void 0&&(missing0="op")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(
err0)}errors++}else{if(data.op!==void 0){if("create"!==data.op){const err1={};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}}}}var _valid0=_errs3===errors;errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{
vErrors=null}}if(_valid0){const _errs5=errors;if(!validate115(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors);errors=vErrors.length}var _valid0=_errs5===
errors;valid1=_valid0;if(valid1){var props0=true}}if(!valid1){const err2={instancePath,schemaPath:"#/allOf/0/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}const _errs7=errors;let valid3=true;const _errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing1;if(data.op===void 0&&(missing1="op")){const err3={};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++}else{if(data.op!==void 0){if("set"!==data.op){const err4={};if(vErrors===null){vErrors=[err4]}else{vErrors.push(
err4)}errors++}}}}var _valid1=_errs8===errors;errors=_errs7;if(vErrors!==null){if(_errs7){vErrors.length=_errs7}else{vErrors=
null}}if(_valid1){const _errs10=errors;if(!validate154(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}var _valid1=_errs10===
errors;valid3=_valid1;if(valid3){var props1=true}}if(!valid3){const err5={instancePath,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++}if(props0!==true&&props1!==void 0){if(props1===true){props0=true}else{props0=props0||{};Object.assign(props0,
props1)}}const _errs12=errors;let valid5=true;const _errs13=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing2;if(data.op===void 0&&(missing2="op")){const err6={};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}
errors++}else{if(data.op!==void 0){if("move"!==data.op){const err7={};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}}}}var _valid2=_errs13===errors;errors=_errs12;if(vErrors!==null){if(_errs12){vErrors.length=_errs12}else{
vErrors=null}}if(_valid2){const _errs15=errors;if(!validate163(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate163.errors:vErrors.concat(validate163.errors);errors=vErrors.length}var _valid2=_errs15===
errors;valid5=_valid2;if(valid5){var props2=true}}if(!valid5){const err8={instancePath,schemaPath:"#/allOf/2/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err8]}else{vErrors.push(
err8)}errors++}if(props0!==true&&props2!==void 0){if(props2===true){props0=true}else{props0=props0||{};Object.assign(props0,
props2)}}const _errs17=errors;let valid7=true;const _errs18=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing3;if(data.op===void 0&&(missing3="op")){const err9={};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}
errors++}else{if(data.op!==void 0){if("close"!==data.op){const err10={};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++}}}}var _valid3=_errs18===errors;errors=_errs17;if(vErrors!==null){if(_errs17){vErrors.length=_errs17}else{
vErrors=null}}if(_valid3){const _errs20=errors;if(!validate171(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate171.errors:vErrors.concat(validate171.errors);errors=vErrors.length}var _valid3=_errs20===
errors;valid7=_valid3;if(valid7){var props3=true}}if(!valid7){const err11={instancePath,schemaPath:"#/allOf/3/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err11]}else{vErrors.push(
err11)}errors++}if(props0!==true&&props3!==void 0){if(props3===true){props0=true}else{props0=props0||{};Object.assign(props0,
props3)}}const _errs22=errors;let valid9=true;const _errs23=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing4;if(data.op===void 0&&(missing4="op")){const err12={};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}
errors++}else{if(data.op!==void 0){if("reopen"!==data.op){const err13={};if(vErrors===null){vErrors=[err13]}else{vErrors.
push(err13)}errors++}}}}var _valid4=_errs23===errors;errors=_errs22;if(vErrors!==null){if(_errs22){vErrors.length=_errs22}else{
vErrors=null}}if(_valid4){const _errs25=errors;if(!validate178(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate178.errors:vErrors.concat(validate178.errors);errors=vErrors.length}var _valid4=_errs25===
errors;valid9=_valid4;if(valid9){var props4=true}}if(!valid9){const err14={instancePath,schemaPath:"#/allOf/4/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err14]}else{vErrors.push(
err14)}errors++}if(props0!==true&&props4!==void 0){if(props4===true){props0=true}else{props0=props0||{};Object.assign(props0,
props4)}}const _errs27=errors;let valid11=true;const _errs28=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing5;if(data.op===void 0&&(missing5="op")){const err15={};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}
errors++}else{if(data.op!==void 0){let data5=data.op;if(!(data5==="label"||data5==="assign"||data5==="alias")){const err16={};
if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}}var _valid5=_errs28===errors;errors=_errs27;if(vErrors!==
null){if(_errs27){vErrors.length=_errs27}else{vErrors=null}}if(_valid5){const _errs30=errors;if(!validate185(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate185.errors:vErrors.concat(validate185.
errors);errors=vErrors.length}var _valid5=_errs30===errors;valid11=_valid5;if(valid11){var props5=true}}if(!valid11){const err17={
instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}if(props0!==true&&props5!==void 0){if(props5===true){props0=true}else{
props0=props0||{};Object.assign(props0,props5)}}const _errs32=errors;let valid13=true;const _errs33=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing6;if(data.op===void 0&&(missing6="op")){const err18={};if(vErrors===null){vErrors=
[err18]}else{vErrors.push(err18)}errors++}else{if(data.op!==void 0){if("ref"!==data.op){const err19={};if(vErrors===null){
vErrors=[err19]}else{vErrors.push(err19)}errors++}}}}var _valid6=_errs33===errors;errors=_errs32;if(vErrors!==null){if(_errs32){
vErrors.length=_errs32}else{vErrors=null}}if(_valid6){const _errs35=errors;if(!validate193(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate193.errors:vErrors.concat(validate193.errors);
errors=vErrors.length}var _valid6=_errs35===errors;valid13=_valid6;if(valid13){var props6=true}}if(!valid13){const err20={
instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(props0!==true&&props6!==void 0){if(props6===true){props0=true}else{
props0=props0||{};Object.assign(props0,props6)}}const _errs37=errors;let valid15=true;const _errs38=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing7;if(data.op===void 0&&(missing7="op")){const err21={};if(vErrors===null){vErrors=
[err21]}else{vErrors.push(err21)}errors++}else{if(data.op!==void 0){let data7=data.op;if(!(data7==="link"||data7==="unli\
nk")){const err22={};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}}}var _valid7=_errs38===errors;
errors=_errs37;if(vErrors!==null){if(_errs37){vErrors.length=_errs37}else{vErrors=null}}if(_valid7){const _errs40=errors;
if(!validate201(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors);errors=vErrors.length}var _valid7=_errs40===errors;valid15=_valid7;if(valid15){
var props7=true}}if(!valid15){const err23={instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}if(props0!==
true&&props7!==void 0){if(props7===true){props0=true}else{props0=props0||{};Object.assign(props0,props7)}}const _errs42=errors;
let valid17=true;const _errs43=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.op===void 0&&
(missing8="op")){const err24={};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}else{if(data.op!==void 0){
if("criteria"!==data.op){const err25={};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}}}}var _valid8=_errs43===
errors;errors=_errs42;if(vErrors!==null){if(_errs42){vErrors.length=_errs42}else{vErrors=null}}if(_valid8){const _errs45=errors;
if(!validate209(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate209.
errors:vErrors.concat(validate209.errors);errors=vErrors.length}var _valid8=_errs45===errors;valid17=_valid8;if(valid17){
var props8=true}}if(!valid17){const err26={instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}if(props0!==
true&&props8!==void 0){if(props8===true){props0=true}else{props0=props0||{};Object.assign(props0,props8)}}const _errs47=errors;
let valid19=true;const _errs48=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;if(data.op===void 0&&
(missing9="op")){const err27={};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}else{if(data.op!==void 0){
if("comment"!==data.op){const err28={};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}}}}var _valid9=_errs48===
errors;errors=_errs47;if(vErrors!==null){if(_errs47){vErrors.length=_errs47}else{vErrors=null}}if(_valid9){const _errs50=errors;
if(!validate224(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate224.
errors:vErrors.concat(validate224.errors);errors=vErrors.length}var _valid9=_errs50===errors;valid19=_valid9;if(valid19){
var props9=true}}if(!valid19){const err29={instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}if(props0!==
true&&props9!==void 0){if(props9===true){props0=true}else{props0=props0||{};Object.assign(props0,props9)}}const _errs52=errors;
let valid21=true;const _errs53=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing10;if(data.op===void 0&&
(missing10="op")){const err30={};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}else{if(data.op!==
void 0){if("comments"!==data.op){const err31={};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}}}
var _valid10=_errs53===errors;errors=_errs52;if(vErrors!==null){if(_errs52){vErrors.length=_errs52}else{vErrors=null}}if(_valid10){
const _errs55=errors;if(!validate231(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=
vErrors===null?validate231.errors:vErrors.concat(validate231.errors);errors=vErrors.length}var _valid10=_errs55===errors;
valid21=_valid10;if(valid21){var props10=true}}if(!valid21){const err32={instancePath,schemaPath:"#/allOf/10/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err32]}else{vErrors.push(
err32)}errors++}if(props0!==true&&props10!==void 0){if(props10===true){props0=true}else{props0=props0||{};Object.assign(
props0,props10)}}const _errs57=errors;let valid23=true;const _errs58=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing11;if(data.op===void 0&&(missing11="op")){const err33={};if(vErrors===null){vErrors=[err33]}else{vErrors.
push(err33)}errors++}else{if(data.op!==void 0){if("time"!==data.op){const err34={};if(vErrors===null){vErrors=[err34]}else{
vErrors.push(err34)}errors++}}}}var _valid11=_errs58===errors;errors=_errs57;if(vErrors!==null){if(_errs57){vErrors.length=
_errs57}else{vErrors=null}}if(_valid11){const _errs60=errors;if(!validate240(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})){vErrors=vErrors===null?validate240.errors:vErrors.concat(validate240.errors);errors=vErrors.length}
var _valid11=_errs60===errors;valid23=_valid11;if(valid23){var props11=true}}if(!valid23){const err35={instancePath,schemaPath:"\
#/allOf/11/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=
[err35]}else{vErrors.push(err35)}errors++}if(props0!==true&&props11!==void 0){if(props11===true){props0=true}else{props0=
props0||{};Object.assign(props0,props11)}}const _errs62=errors;let valid25=true;const _errs63=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing12;if(data.op===void 0&&(missing12="op")){const err36={};if(vErrors===null){vErrors=
[err36]}else{vErrors.push(err36)}errors++}else{if(data.op!==void 0){if("attach"!==data.op){const err37={};if(vErrors===null){
vErrors=[err37]}else{vErrors.push(err37)}errors++}}}}var _valid12=_errs63===errors;errors=_errs62;if(vErrors!==null){if(_errs62){
vErrors.length=_errs62}else{vErrors=null}}if(_valid12){const _errs65=errors;if(!validate250(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.errors);
errors=vErrors.length}var _valid12=_errs65===errors;valid25=_valid12;if(valid25){var props12=true}}if(!valid25){const err38={
instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}if(props0!==true&&props12!==void 0){if(props12===true){
props0=true}else{props0=props0||{};Object.assign(props0,props12)}}const _errs67=errors;let valid27=true;const _errs68=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing13;if(data.op===void 0&&(missing13="op")){const err39={};
if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}errors++}else{if(data.op!==void 0){if("claim"!==data.op){const err40={};
if(vErrors===null){vErrors=[err40]}else{vErrors.push(err40)}errors++}}}}var _valid13=_errs68===errors;errors=_errs67;if(vErrors!==
null){if(_errs67){vErrors.length=_errs67}else{vErrors=null}}if(_valid13){const _errs70=errors;if(!validate256(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate256.errors:vErrors.concat(validate256.
errors);errors=vErrors.length}var _valid13=_errs70===errors;valid27=_valid13;if(valid27){var props13=true}}if(!valid27){
const err41={instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}if(props0!==true&&props13!==void 0){if(props13===
true){props0=true}else{props0=props0||{};Object.assign(props0,props13)}}const _errs72=errors;let valid29=true;const _errs73=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing14;if(data.op===void 0&&(missing14="op")){const err42={};
if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}else{if(data.op!==void 0){if("renew"!==data.op){const err43={};
if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}errors++}}}}var _valid14=_errs73===errors;errors=_errs72;if(vErrors!==
null){if(_errs72){vErrors.length=_errs72}else{vErrors=null}}if(_valid14){const _errs75=errors;if(!validate265(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate265.errors:vErrors.concat(validate265.
errors);errors=vErrors.length}var _valid14=_errs75===errors;valid29=_valid14;if(valid29){var props14=true}}if(!valid29){
const err44={instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};if(vErrors===null){vErrors=[err44]}else{vErrors.push(err44)}errors++}if(props0!==true&&props14!==void 0){if(props14===
true){props0=true}else{props0=props0||{};Object.assign(props0,props14)}}const _errs77=errors;let valid31=true;const _errs78=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing15;if(data.op===void 0&&(missing15="op")){const err45={};
if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}else{if(data.op!==void 0){if("release"!==data.op){const err46={};
if(vErrors===null){vErrors=[err46]}else{vErrors.push(err46)}errors++}}}}var _valid15=_errs78===errors;errors=_errs77;if(vErrors!==
null){if(_errs77){vErrors.length=_errs77}else{vErrors=null}}if(_valid15){const _errs80=errors;if(!validate272(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate272.errors:vErrors.concat(validate272.
errors);errors=vErrors.length}var _valid15=_errs80===errors;valid31=_valid15;if(valid31){var props15=true}}if(!valid31){
const err47={instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}if(props0!==true&&props15!==void 0){if(props15===
true){props0=true}else{props0=props0||{};Object.assign(props0,props15)}}const _errs82=errors;let valid33=true;const _errs83=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing16;if(data.op===void 0&&(missing16="op")){const err48={};
if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}else{if(data.op!==void 0){if("handoff"!==data.op){const err49={};
if(vErrors===null){vErrors=[err49]}else{vErrors.push(err49)}errors++}}}}var _valid16=_errs83===errors;errors=_errs82;if(vErrors!==
null){if(_errs82){vErrors.length=_errs82}else{vErrors=null}}if(_valid16){const _errs85=errors;if(!validate278(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.
errors);errors=vErrors.length}var _valid16=_errs85===errors;valid33=_valid16;if(valid33){var props16=true}}if(!valid33){
const err50={instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}if(props0!==true&&props16!==void 0){if(props16===
true){props0=true}else{props0=props0||{};Object.assign(props0,props16)}}const _errs87=errors;let valid35=true;const _errs88=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing17;if(data.op===void 0&&(missing17="op")){const err51={};
if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}else{if(data.op!==void 0){if("purge"!==data.op){const err52={};
if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}}}var _valid17=_errs88===errors;errors=_errs87;if(vErrors!==
null){if(_errs87){vErrors.length=_errs87}else{vErrors=null}}if(_valid17){const _errs90=errors;if(!validate286(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate286.errors:vErrors.concat(validate286.
errors);errors=vErrors.length}var _valid17=_errs90===errors;valid35=_valid17;if(valid35){var props17=true}}if(!valid35){
const err53={instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}if(props0!==true&&props17!==void 0){if(props17===
true){props0=true}else{props0=props0||{};Object.assign(props0,props17)}}const _errs92=errors;let valid37=true;const _errs93=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing18;if(data.op===void 0&&(missing18="op")){const err54={};
if(vErrors===null){vErrors=[err54]}else{vErrors.push(err54)}errors++}else{if(data.op!==void 0){let data18=data.op;if(!(data18===
"delete"||data18==="restore")){const err55={};if(vErrors===null){vErrors=[err55]}else{vErrors.push(err55)}errors++}}}}var _valid18=_errs93===
errors;errors=_errs92;if(vErrors!==null){if(_errs92){vErrors.length=_errs92}else{vErrors=null}}if(_valid18){const _errs95=errors;
if(!validate292(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate292.
errors:vErrors.concat(validate292.errors);errors=vErrors.length}var _valid18=_errs95===errors;valid37=_valid18;if(valid37){
var props18=true}}if(!valid37){const err56={instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}if(props0!==
true&&props18!==void 0){if(props18===true){props0=true}else{props0=props0||{};Object.assign(props0,props18)}}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.op===void 0){const err57={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"op"},message:"must have required property 'op'"};if(vErrors===null){vErrors=[err57]}else{vErrors.
push(err57)}errors++}if(props0!==true){props0=props0||{};props0.op=true}if(data.op!==void 0){let data19=data.op;if(!(data19===
"create"||data19==="set"||data19==="move"||data19==="close"||data19==="reopen"||data19==="label"||data19==="assign"||data19===
"alias"||data19==="ref"||data19==="link"||data19==="unlink"||data19==="criteria"||data19==="comment"||data19==="comments"||
data19==="time"||data19==="attach"||data19==="claim"||data19==="renew"||data19==="release"||data19==="handoff"||data19===
"purge"||data19==="delete"||data19==="restore")){const err58={instancePath:instancePath+"/op",schemaPath:"#/properties/o\
p/enum",keyword:"enum",params:{allowedValues:schema38.properties.op.enum},message:"must be equal to one of the allowed v\
alues"};if(vErrors===null){vErrors=[err58]}else{vErrors.push(err58)}errors++}}}else{const err59={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err59]}else{vErrors.
push(err59)}errors++}validate114.errors=vErrors;evaluated0.props=props0;return errors===0}validate114.evaluated={"dynami\
cProps":true,"dynamicItems":false};var validateTicket=validate298;var schema76={"$schema":"https://json-schema.org/draft\
/2020-12/schema","$id":"https://git-ticket.dev/schema/1/ticket.json","title":"A ticket as it is stored","description":"t\
ickets/<a>/<b>/<id>.json on the tickets ref. Unknown members are kept.","type":"object","required":["schema","id"],"prop\
erties":{"schema":{"const":1},"id":{"$ref":"definitions.json#/$defs/ticketId"},"title":{"$ref":"definitions.json#/$defs/\
title"},"type":{"$ref":"definitions.json#/$defs/name"},"status":{"$ref":"definitions.json#/$defs/name"},"resolution":{"$\
ref":"definitions.json#/$defs/name"},"closed":{"$ref":"definitions.json#/$defs/time"},"closedBy":{"$ref":"definitions.js\
on#/$defs/person"},"priority":{"$ref":"definitions.json#/$defs/name"},"assignees":{"$ref":"definitions.json#/$defs/names"},
"labels":{"$ref":"definitions.json#/$defs/names"},"milestone":{"$ref":"definitions.json#/$defs/name"},"due":{"$ref":"def\
initions.json#/$defs/date"},"estimate":{"$ref":"definitions.json#/$defs/amount"},"points":{"$ref":"definitions.json#/$de\
fs/amount"},"links":{"type":"array","items":{"$ref":"definitions.json#/$defs/link"}},"body":{"$ref":"definitions.json#/$\
defs/lines"},"criteria":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"$ref":"definitio\
ns.json#/$defs/elementId"},"text":{"$ref":"definitions.json#/$defs/text"},"done":{"type":"boolean"},"rank":{"type":"stri\
ng","maxLength":200},"deleted":{"type":"boolean"},"redacted":{"const":true}},"propertyNames":{"enum":["id","text","done",
"rank","deleted","redacted"]},"additionalProperties":false}},"comments":{"type":"array","maxItems":1e4,"items":{"type":"\
object","required":["id"],"properties":{"id":{"$ref":"definitions.json#/$defs/elementId"},"by":{"$ref":"definitions.json\
#/$defs/person"},"at":{"$ref":"definitions.json#/$defs/time"},"replyTo":{"$ref":"definitions.json#/$defs/elementId"},"bo\
dy":{"$ref":"definitions.json#/$defs/lines"},"deleted":{"type":"boolean"},"redacted":{"const":true}},"propertyNames":{"e\
num":["id","by","at","replyTo","body","deleted","redacted"]},"additionalProperties":false}},"time":{"type":"array","item\
s":{"type":"object","required":["id"],"properties":{"id":{"$ref":"definitions.json#/$defs/elementId"},"by":{"$ref":"defi\
nitions.json#/$defs/person"},"at":{"$ref":"definitions.json#/$defs/time"},"minutes":{"$ref":"definitions.json#/$defs/amo\
unt"},"type":{"$ref":"definitions.json#/$defs/name"},"note":{"$ref":"definitions.json#/$defs/text"},"deleted":{"type":"b\
oolean"},"redacted":{"const":true}},"propertyNames":{"enum":["id","by","at","minutes","type","note","deleted","redacted"]},
"additionalProperties":false}},"refs":{"type":"array","items":{"$ref":"definitions.json#/$defs/reference"}},"attachments":{
"type":"object"},"aliases":{"$ref":"definitions.json#/$defs/names"},"custom":{"$ref":"definitions.json#/$defs/custom"},"\
claim":{"description":"The lease under which somebody works on the ticket.","type":"object","required":["by","lease","fe\
nce","expires"],"properties":{"by":{"$ref":"definitions.json#/$defs/person"},"lease":{"type":"string","minLength":1,"max\
Length":200},"fence":{"type":"integer","minimum":1},"expires":{"$ref":"definitions.json#/$defs/time"},"released":{"const":true}},
"propertyNames":{"enum":["by","lease","fence","expires","released"]},"additionalProperties":false},"conflicts":{"type":"\
object"},"deleted":{"type":"boolean"},"created":{"$ref":"definitions.json#/$defs/time"},"createdBy":{"$ref":"definitions\
.json#/$defs/person"},"_v":{"description":"When each value was written. A value without an entry was written at `all`; a\
 part of an element at the stamp in the element's id.","type":"object","required":["all"],"properties":{"all":{"$ref":"d\
efinitions.json#/$defs/stamp"},"assignees":{"$ref":"definitions.json#/$defs/stamps"},"labels":{"$ref":"definitions.json#\
/$defs/stamps"},"links":{"$ref":"definitions.json#/$defs/stamps"},"refs":{"$ref":"definitions.json#/$defs/stamps"},"atta\
chments":{"$ref":"definitions.json#/$defs/stamps"},"aliases":{"$ref":"definitions.json#/$defs/stamps"},"custom":{"$ref":"\
definitions.json#/$defs/stamps"},"conflicts":{"$ref":"definitions.json#/$defs/stamps"},"criteria":{"type":"object","prop\
ertyNames":{"pattern":"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},"additionalProperties":{"type":"object",
"propertyNames":{"enum":["text","done","rank","deleted"]},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},
"comments":{"type":"object","propertyNames":{"pattern":"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},"additi\
onalProperties":{"type":"object","propertyNames":{"enum":["by","at","replyTo","body","deleted"]},"additionalProperties":{
"$ref":"definitions.json#/$defs/stamp"}}},"time":{"type":"object","propertyNames":{"pattern":"^[0-7][0-9a-hjkmnp-tv-z]{9\
}[01][0-9a-hjkmnp-tv-z]{15}$"},"additionalProperties":{"type":"object","propertyNames":{"enum":["by","at","minutes","typ\
e","note","deleted"]},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},"removed":{"description":"When e\
lements were removed.","type":"object","properties":{"assignees":{"$ref":"definitions.json#/$defs/stamps"},"labels":{"$r\
ef":"definitions.json#/$defs/stamps"},"links":{"$ref":"definitions.json#/$defs/stamps"},"refs":{"$ref":"definitions.json\
#/$defs/stamps"},"attachments":{"$ref":"definitions.json#/$defs/stamps"},"aliases":{"$ref":"definitions.json#/$defs/stam\
ps"},"custom":{"$ref":"definitions.json#/$defs/stamps"},"conflicts":{"$ref":"definitions.json#/$defs/stamps"}},"addition\
alProperties":{"$ref":"definitions.json#/$defs/stamp"}}},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},
"if":{"properties":{"purged":{"const":true}},"required":["purged"]},"then":{"propertyNames":{"enum":["schema","id","purg\
ed"]}},"else":{"properties":{"_v":true},"required":["_v"]}};var pattern58=new RegExp("^[0-9a-hjkmnp-tv-z]{12}$","u");function validate299(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate299.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern58.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-hjkmnp-tv-z]{12}$"},message:'must match pattern "^[0-9a-hjkmnp-tv-z]{12}$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate299.errors=vErrors;return errors===
0}validate299.evaluated={"dynamicProps":false,"dynamicItems":false};function validate301(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate301.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate301.errors=vErrors;return errors===
0}validate301.evaluated={"dynamicProps":false,"dynamicItems":false};function validate303(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate303.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[\
^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must m\
atch pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u0\
01f\\u007f-\\u009f\\u2028\\u2029])?$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}validate303.errors=vErrors;return errors===0}validate303.evaluated={"dynamicProp\
s":false,"dynamicItems":false};function validate307(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate307.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern8.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate307.errors=vErrors;return errors===
0}validate307.evaluated={"dynamicProps":false,"dynamicItems":false};function validate309(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate309.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate309.errors=vErrors;return errors===
0}validate309.evaluated={"dynamicProps":false,"dynamicItems":false};function validate312(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate312.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(
data)){const len0=data.length;for(let i0=0;i0<len0;i0++){if(!validate62(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,
parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors);
errors=vErrors.length}}}else{const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate312.errors=vErrors;return errors===
0}validate312.evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};function validate317(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate317.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern23.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate317.errors=vErrors;return errors===
0}validate317.evaluated={"dynamicProps":false,"dynamicItems":false};function validate319(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate319.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==
"number"&&isFinite(data)){if(data<0||isNaN(data)){const err0={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{
const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate319.errors=vErrors;return errors===0}validate319.evaluated=
{"dynamicProps":false,"dynamicItems":false};var schema85={"type":"object","required":["type","to"],"properties":{"type":{
"$ref":"#/$defs/linkType"},"to":{"$ref":"#/$defs/ticketId"}},"propertyNames":{"enum":["type","to"]},"additionalPropertie\
s":false};function validate324(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate324.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern58.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-hjkmnp-tv-z]{12}$"},message:'must match pattern "^[0-9a\
-hjkmnp-tv-z]{12}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate324.errors=vErrors;return errors===0}validate324.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate322(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate322.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"mus\
t have required property 'type'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.to===void 0){
const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have req\
uired property 'to'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){const _errs1=errors;
if(!(key0==="type"||key0==="to")){const err2={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema85.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[
err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){if(!(key1==="type"||key1==="to")){const err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.type!==void 0){if(!validate143(
data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate143.errors:vErrors.concat(validate143.errors);errors=vErrors.length}}if(data.to!==void 0){if(!validate324(
data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate324.errors:vErrors.concat(validate324.errors);errors=vErrors.length}}}else{const err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++}validate322.errors=vErrors;return errors===0}validate322.evaluated={"props":true,"dynamicProps":false,"dy\
namicItems":false};var pattern65=new RegExp("^[^\\n]*$","u");function validate327(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate327.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(data)){if(data.
length<1){const err0={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}const len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0==="string"){if(func1(data0)>1048576){const err1={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:1048576},message:"must NOT have more than 104857\
6 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern65.test(data0)){const err2={
instancePath:instancePath+"/"+i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[^\\n]*$"},message:'mu\
st match pattern "^[^\\n]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate327.errors=vErrors;
return errors===0}validate327.evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};function validate329(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate329.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern41.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9\
a-hjkmnp-tv-z]{15}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate329.errors=vErrors;return errors===0}validate329.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate331(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate331.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1048576){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
validate331.errors=vErrors;return errors===0}validate331.evaluated={"dynamicProps":false,"dynamicItems":false};function validate344(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate344.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.value===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"value"},message:"must have required property 'value'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}for(const key0 in data){const _errs1=errors;if(!(key0==="type"||key0==="value")){const err2={instancePath,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema48.propertyNames.enum},message:"must be equ\
al to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid0=_errs1===
errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}for(const key1 in data){
if(!(key1==="type"||key1==="value")){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}}if(data.type!==void 0){if(!validate143(data.type,{instancePath:instancePath+"/type",parentData:data,
parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.
errors);errors=vErrors.length}}if(data.value!==void 0){let data1=data.value;if(typeof data1==="string"){if(func1(data1)>
2e3){const err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}
errors++}if(func1(data1)<1){const err6={instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}if(!pattern4.test(data1)){const err7={instancePath:instancePath+"/value",schemaPath:"#/properties/va\
lue/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}
errors++}}else{const err8={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}validate344.errors=vErrors;return errors===0}validate344.evaluated={"props":true,
"dynamicProps":false,"dynamicItems":false};function validate348(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate348.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){for(const key0 in data){const _errs1=errors;if(typeof key0==="string"){if(func1(key0)>100){const err0={instancePath,
schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters",propertyName:key0};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(key0)<1){const err1={
instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",propertyName:key0};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(
key0)){const err2={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u0\
01f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])\
?$"},message:'must match pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2\
029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"',propertyName:key0};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}var valid0=_errs1===errors;if(!valid0){const err3={instancePath,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate348.errors=vErrors;return errors===
0}validate348.evaluated={"dynamicProps":false,"dynamicItems":false};function validate354(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate354.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern10.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9\
a-hjkmnp-tv-z]{11}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate354.errors=vErrors;return errors===0}validate354.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate357(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate357.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){
if(!validate75(data[key0],{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key0,
rootData,dynamicAnchors})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}}else{
const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate357.errors=vErrors;return errors===0}validate357.evaluated=
{"props":true,"dynamicProps":false,"dynamicItems":false};function validate298(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate298.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs1=errors;let valid0=true;
const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.purged===void 0&&(missing0=
"purged")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{if(data.purged!==void 0){
if(true!==data.purged){const err1={};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}var _valid0=_errs2===
errors;errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}let ifClause0;if(_valid0){const _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){const _errs5=errors;if(!(key0==="schema"||
key0==="id"||key0==="purged")){const err2={instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema76.
then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}var valid2=_errs5===errors;if(!valid2){const err3={instancePath,schemaPath:"#/th\
en/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}var _valid0=_errs4===errors;valid0=_valid0;ifClause0="then"}else{
const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data._v===void 0){const err4={instancePath,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"_v"},message:"must have required property '_v'"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var _valid0=_errs6===errors;valid0=_valid0;if(valid0){
var props0={};props0._v=true;props0.purged=true}ifClause0="else"}if(!valid0){const err5={instancePath,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};if(vErrors===null){vErrors=[
err5]}else{vErrors.push(err5)}errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required pr\
operty 'schema'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.id===void 0){const err7={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(props0!==true){props0=props0||{};props0.schema=true;props0.id=true;
props0.title=true;props0.type=true;props0.status=true;props0.resolution=true;props0.closed=true;props0.closedBy=true;props0.
priority=true;props0.assignees=true;props0.labels=true;props0.milestone=true;props0.due=true;props0.estimate=true;props0.
points=true;props0.links=true;props0.body=true;props0.criteria=true;props0.comments=true;props0.time=true;props0.refs=true;
props0.attachments=true;props0.aliases=true;props0.custom=true;props0.claim=true;props0.conflicts=true;props0.deleted=true;
props0.created=true;props0.createdBy=true;props0._v=true}if(data.schema!==void 0){if(1!==data.schema){const err8={instancePath:instancePath+
"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:1},message:"must be equal to const\
ant"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.id!==void 0){if(!validate299(data.id,{
instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate299.errors:vErrors.concat(validate299.errors);errors=vErrors.length}}if(data.title!==void 0){if(!validate301(data.
title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate301.errors:vErrors.concat(validate301.errors);errors=vErrors.length}}if(data.type!==void 0){if(!validate303(
data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate303.errors:vErrors.concat(validate303.errors);errors=vErrors.length}}if(data.status!==void 0){if(!validate303(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.errors);errors=vErrors.length}}if(data.resolution!==
void 0){if(!validate303(data.resolution,{instancePath:instancePath+"/resolution",parentData:data,parentDataProperty:"res\
olution",rootData,dynamicAnchors})){vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.errors);errors=
vErrors.length}}if(data.closed!==void 0){if(!validate307(data.closed,{instancePath:instancePath+"/closed",parentData:data,
parentDataProperty:"closed",rootData,dynamicAnchors})){vErrors=vErrors===null?validate307.errors:vErrors.concat(validate307.
errors);errors=vErrors.length}}if(data.closedBy!==void 0){if(!validate309(data.closedBy,{instancePath:instancePath+"/clo\
sedBy",parentData:data,parentDataProperty:"closedBy",rootData,dynamicAnchors})){vErrors=vErrors===null?validate309.errors:
vErrors.concat(validate309.errors);errors=vErrors.length}}if(data.priority!==void 0){if(!validate303(data.priority,{instancePath:instancePath+
"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors})){vErrors=vErrors===null?validate303.
errors:vErrors.concat(validate303.errors);errors=vErrors.length}}if(data.assignees!==void 0){if(!validate312(data.assignees,
{instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate312.errors:vErrors.concat(validate312.errors);errors=vErrors.length}}if(data.labels!==void 0){if(!validate312(
data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.errors);errors=vErrors.length}}if(data.milestone!==
void 0){if(!validate303(data.milestone,{instancePath:instancePath+"/milestone",parentData:data,parentDataProperty:"miles\
tone",rootData,dynamicAnchors})){vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.errors);errors=vErrors.
length}}if(data.due!==void 0){if(!validate317(data.due,{instancePath:instancePath+"/due",parentData:data,parentDataProperty:"\
due",rootData,dynamicAnchors})){vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors);errors=vErrors.
length}}if(data.estimate!==void 0){if(!validate319(data.estimate,{instancePath:instancePath+"/estimate",parentData:data,
parentDataProperty:"estimate",rootData,dynamicAnchors})){vErrors=vErrors===null?validate319.errors:vErrors.concat(validate319.
errors);errors=vErrors.length}}if(data.points!==void 0){if(!validate319(data.points,{instancePath:instancePath+"/points",
parentData:data,parentDataProperty:"points",rootData,dynamicAnchors})){vErrors=vErrors===null?validate319.errors:vErrors.
concat(validate319.errors);errors=vErrors.length}}if(data.links!==void 0){let data16=data.links;if(Array.isArray(data16)){
const len0=data16.length;for(let i0=0;i0<len0;i0++){if(!validate322(data16[i0],{instancePath:instancePath+"/links/"+i0,parentData:data16,
parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate322.errors:vErrors.concat(validate322.errors);
errors=vErrors.length}}}else{const err9={instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}
if(data.body!==void 0){if(!validate327(data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"\
body",rootData,dynamicAnchors})){vErrors=vErrors===null?validate327.errors:vErrors.concat(validate327.errors);errors=vErrors.
length}}if(data.criteria!==void 0){let data19=data.criteria;if(Array.isArray(data19)){const len1=data19.length;for(let i1=0;i1<
len1;i1++){let data20=data19[i1];if(data20&&typeof data20=="object"&&!Array.isArray(data20)){if(data20.id===void 0){const err10={
instancePath:instancePath+"/criteria/"+i1,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}for(const key1 in data20){
const _errs30=errors;if(!(key1==="id"||key1==="text"||key1==="done"||key1==="rank"||key1==="deleted"||key1==="redacted")){
const err11={instancePath:instancePath+"/criteria/"+i1,schemaPath:"#/properties/criteria/items/propertyNames/enum",keyword:"\
enum",params:{allowedValues:schema76.properties.criteria.items.propertyNames.enum},message:"must be equal to one of the \
allowed values",propertyName:key1};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}var valid8=_errs30===
errors;if(!valid8){const err12={instancePath:instancePath+"/criteria/"+i1,schemaPath:"#/properties/criteria/items/proper\
tyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}}for(const key2 in data20){if(!(key2==="id"||key2==="text"||key2==="done"||key2===
"rank"||key2==="deleted"||key2==="redacted")){const err13={instancePath:instancePath+"/criteria/"+i1,schemaPath:"#/prope\
rties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must\
 NOT have additional properties"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}if(data20.id!==void 0){
if(!validate329(data20.id,{instancePath:instancePath+"/criteria/"+i1+"/id",parentData:data20,parentDataProperty:"id",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate329.errors:vErrors.concat(validate329.errors);errors=vErrors.length}}if(data20.
text!==void 0){if(!validate331(data20.text,{instancePath:instancePath+"/criteria/"+i1+"/text",parentData:data20,parentDataProperty:"\
text",rootData,dynamicAnchors})){vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors);errors=vErrors.
length}}if(data20.done!==void 0){if(typeof data20.done!=="boolean"){const err14={instancePath:instancePath+"/criteria/"+
i1+"/done",schemaPath:"#/properties/criteria/items/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data20.rank!==void 0){let data24=data20.
rank;if(typeof data24==="string"){if(func1(data24)>200){const err15={instancePath:instancePath+"/criteria/"+i1+"/rank",schemaPath:"\
#/properties/criteria/items/properties/rank/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have mor\
e than 200 characters"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}else{const err16={instancePath:instancePath+
"/criteria/"+i1+"/rank",schemaPath:"#/properties/criteria/items/properties/rank/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}if(data20.deleted!==
void 0){if(typeof data20.deleted!=="boolean"){const err17={instancePath:instancePath+"/criteria/"+i1+"/deleted",schemaPath:"\
#/properties/criteria/items/properties/deleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}if(data20.redacted!==void 0){if(true!==data20.redacted){const err18={
instancePath:instancePath+"/criteria/"+i1+"/redacted",schemaPath:"#/properties/criteria/items/properties/redacted/const",
keyword:"const",params:{allowedValue:true},message:"must be equal to constant"};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}}else{const err19={instancePath:instancePath+"/criteria/"+i1,schemaPath:"#/properties/crit\
eria/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err19]}else{
vErrors.push(err19)}errors++}}}else{const err20={instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria\
/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(
err20)}errors++}}if(data.comments!==void 0){let data27=data.comments;if(Array.isArray(data27)){if(data27.length>1e4){const err21={
instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}const len2=data27.
length;for(let i2=0;i2<len2;i2++){let data28=data27[i2];if(data28&&typeof data28=="object"&&!Array.isArray(data28)){if(data28.
id===void 0){const err22={instancePath:instancePath+"/comments/"+i2,schemaPath:"#/properties/comments/items/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err22]}else{
vErrors.push(err22)}errors++}for(const key3 in data28){const _errs45=errors;if(!(key3==="id"||key3==="by"||key3==="at"||
key3==="replyTo"||key3==="body"||key3==="deleted"||key3==="redacted")){const err23={instancePath:instancePath+"/comments\
/"+i2,schemaPath:"#/properties/comments/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema76.properties.
comments.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};if(vErrors===
null){vErrors=[err23]}else{vErrors.push(err23)}errors++}var valid12=_errs45===errors;if(!valid12){const err24={instancePath:instancePath+
"/comments/"+i2,schemaPath:"#/properties/comments/items/propertyNames",keyword:"propertyNames",params:{propertyName:key3},
message:"property name must be valid"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}for(const key4 in data28){
if(!(key4==="id"||key4==="by"||key4==="at"||key4==="replyTo"||key4==="body"||key4==="deleted"||key4==="redacted")){const err25={
instancePath:instancePath+"/comments/"+i2,schemaPath:"#/properties/comments/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err25]}else{vErrors.push(err25)}errors++}}if(data28.id!==void 0){if(!validate329(data28.id,{instancePath:instancePath+"\
/comments/"+i2+"/id",parentData:data28,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate329.
errors:vErrors.concat(validate329.errors);errors=vErrors.length}}if(data28.by!==void 0){if(!validate309(data28.by,{instancePath:instancePath+
"/comments/"+i2+"/by",parentData:data28,parentDataProperty:"by",rootData,dynamicAnchors})){vErrors=vErrors===null?validate309.
errors:vErrors.concat(validate309.errors);errors=vErrors.length}}if(data28.at!==void 0){if(!validate307(data28.at,{instancePath:instancePath+
"/comments/"+i2+"/at",parentData:data28,parentDataProperty:"at",rootData,dynamicAnchors})){vErrors=vErrors===null?validate307.
errors:vErrors.concat(validate307.errors);errors=vErrors.length}}if(data28.replyTo!==void 0){if(!validate329(data28.replyTo,
{instancePath:instancePath+"/comments/"+i2+"/replyTo",parentData:data28,parentDataProperty:"replyTo",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate329.errors:vErrors.concat(validate329.errors);errors=vErrors.length}}if(data28.body!==void 0){
if(!validate327(data28.body,{instancePath:instancePath+"/comments/"+i2+"/body",parentData:data28,parentDataProperty:"bod\
y",rootData,dynamicAnchors})){vErrors=vErrors===null?validate327.errors:vErrors.concat(validate327.errors);errors=vErrors.
length}}if(data28.deleted!==void 0){if(typeof data28.deleted!=="boolean"){const err26={instancePath:instancePath+"/comme\
nts/"+i2+"/deleted",schemaPath:"#/properties/comments/items/properties/deleted/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}}if(data28.redacted!==
void 0){if(true!==data28.redacted){const err27={instancePath:instancePath+"/comments/"+i2+"/redacted",schemaPath:"#/prop\
erties/comments/items/properties/redacted/const",keyword:"const",params:{allowedValue:true},message:"must be equal to co\
nstant"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}}else{const err28={instancePath:instancePath+
"/comments/"+i2,schemaPath:"#/properties/comments/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}}}else{const err29={instancePath:instancePath+
"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}if(data.time!==void 0){let data36=data.time;if(Array.isArray(data36)){
const len3=data36.length;for(let i3=0;i3<len3;i3++){let data37=data36[i3];if(data37&&typeof data37=="object"&&!Array.isArray(
data37)){if(data37.id===void 0){const err30={instancePath:instancePath+"/time/"+i3,schemaPath:"#/properties/time/items/r\
equired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){
vErrors=[err30]}else{vErrors.push(err30)}errors++}for(const key5 in data37){const _errs59=errors;if(!(key5==="id"||key5===
"by"||key5==="at"||key5==="minutes"||key5==="type"||key5==="note"||key5==="deleted"||key5==="redacted")){const err31={instancePath:instancePath+
"/time/"+i3,schemaPath:"#/properties/time/items/propertyNames/enum",keyword:"enum",params:{allowedValues:schema76.properties.
time.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key5};if(vErrors===null){
vErrors=[err31]}else{vErrors.push(err31)}errors++}var valid16=_errs59===errors;if(!valid16){const err32={instancePath:instancePath+
"/time/"+i3,schemaPath:"#/properties/time/items/propertyNames",keyword:"propertyNames",params:{propertyName:key5},message:"\
property name must be valid"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}}for(const key6 in data37){
if(!(key6==="id"||key6==="by"||key6==="at"||key6==="minutes"||key6==="type"||key6==="note"||key6==="deleted"||key6==="re\
dacted")){const err33={instancePath:instancePath+"/time/"+i3,schemaPath:"#/properties/time/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err33]}else{vErrors.push(err33)}errors++}}if(data37.id!==void 0){if(!validate329(data37.id,{instancePath:instancePath+
"/time/"+i3+"/id",parentData:data37,parentDataProperty:"id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate329.
errors:vErrors.concat(validate329.errors);errors=vErrors.length}}if(data37.by!==void 0){if(!validate309(data37.by,{instancePath:instancePath+
"/time/"+i3+"/by",parentData:data37,parentDataProperty:"by",rootData,dynamicAnchors})){vErrors=vErrors===null?validate309.
errors:vErrors.concat(validate309.errors);errors=vErrors.length}}if(data37.at!==void 0){if(!validate307(data37.at,{instancePath:instancePath+
"/time/"+i3+"/at",parentData:data37,parentDataProperty:"at",rootData,dynamicAnchors})){vErrors=vErrors===null?validate307.
errors:vErrors.concat(validate307.errors);errors=vErrors.length}}if(data37.minutes!==void 0){if(!validate319(data37.minutes,
{instancePath:instancePath+"/time/"+i3+"/minutes",parentData:data37,parentDataProperty:"minutes",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate319.errors:vErrors.concat(validate319.errors);errors=vErrors.length}}if(data37.type!==void 0){
if(!validate303(data37.type,{instancePath:instancePath+"/time/"+i3+"/type",parentData:data37,parentDataProperty:"type",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.errors);errors=vErrors.length}}if(data37.
note!==void 0){if(!validate331(data37.note,{instancePath:instancePath+"/time/"+i3+"/note",parentData:data37,parentDataProperty:"\
note",rootData,dynamicAnchors})){vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors);errors=vErrors.
length}}if(data37.deleted!==void 0){if(typeof data37.deleted!=="boolean"){const err34={instancePath:instancePath+"/time/"+
i3+"/deleted",schemaPath:"#/properties/time/items/properties/deleted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}}if(data37.redacted!==void 0){if(true!==
data37.redacted){const err35={instancePath:instancePath+"/time/"+i3+"/redacted",schemaPath:"#/properties/time/items/prop\
erties/redacted/const",keyword:"const",params:{allowedValue:true},message:"must be equal to constant"};if(vErrors===null){
vErrors=[err35]}else{vErrors.push(err35)}errors++}}}else{const err36={instancePath:instancePath+"/time/"+i3,schemaPath:"\
#/properties/time/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err36]}else{vErrors.push(err36)}errors++}}}else{const err37={instancePath:instancePath+"/time",schemaPath:"#/properties\
/time/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err37]}else{vErrors.
push(err37)}errors++}}if(data.refs!==void 0){let data46=data.refs;if(Array.isArray(data46)){const len4=data46.length;for(let i4=0;i4<
len4;i4++){if(!validate344(data46[i4],{instancePath:instancePath+"/refs/"+i4,parentData:data46,parentDataProperty:i4,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors);errors=vErrors.length}}}else{
const err38={instancePath:instancePath+"/refs",schemaPath:"#/properties/refs/type",keyword:"type",params:{type:"array"},
message:"must be array"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}}if(data.attachments!==void 0){
let data48=data.attachments;if(!(data48&&typeof data48=="object"&&!Array.isArray(data48))){const err39={instancePath:instancePath+
"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}errors++}}if(data.aliases!==void 0){if(!validate312(data.aliases,
{instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate312.errors:vErrors.concat(validate312.errors);errors=vErrors.length}}if(data.custom!==void 0){if(!validate348(
data.custom,{instancePath:instancePath+"/custom",parentData:data,parentDataProperty:"custom",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate348.errors:vErrors.concat(validate348.errors);errors=vErrors.length}}if(data.claim!==void 0){
let data51=data.claim;if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.by===void 0){const err40={instancePath:instancePath+
"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty:"by"},message:"must have re\
quired property 'by'"};if(vErrors===null){vErrors=[err40]}else{vErrors.push(err40)}errors++}if(data51.lease===void 0){const err41={
instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty:"\
lease"},message:"must have required property 'lease'"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}
if(data51.fence===void 0){const err42={instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"\
required",params:{missingProperty:"fence"},message:"must have required property 'fence'"};if(vErrors===null){vErrors=[err42]}else{
vErrors.push(err42)}errors++}if(data51.expires===void 0){const err43={instancePath:instancePath+"/claim",schemaPath:"#/p\
roperties/claim/required",keyword:"required",params:{missingProperty:"expires"},message:"must have required property 'ex\
pires'"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}errors++}for(const key7 in data51){const _errs79=errors;
if(!(key7==="by"||key7==="lease"||key7==="fence"||key7==="expires"||key7==="released")){const err44={instancePath:instancePath+
"/claim",schemaPath:"#/properties/claim/propertyNames/enum",keyword:"enum",params:{allowedValues:schema76.properties.claim.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key7};if(vErrors===null){vErrors=[
err44]}else{vErrors.push(err44)}errors++}var valid20=_errs79===errors;if(!valid20){const err45={instancePath:instancePath+
"/claim",schemaPath:"#/properties/claim/propertyNames",keyword:"propertyNames",params:{propertyName:key7},message:"prope\
rty name must be valid"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}}for(const key8 in data51){
if(!(key8==="by"||key8==="lease"||key8==="fence"||key8==="expires"||key8==="released")){const err46={instancePath:instancePath+
"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err46]}else{vErrors.push(err46)}errors++}}if(data51.
by!==void 0){if(!validate309(data51.by,{instancePath:instancePath+"/claim/by",parentData:data51,parentDataProperty:"by",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate309.errors:vErrors.concat(validate309.errors);errors=vErrors.length}}
if(data51.lease!==void 0){let data53=data51.lease;if(typeof data53==="string"){if(func1(data53)>200){const err47={instancePath:instancePath+
"/claim/lease",schemaPath:"#/properties/claim/properties/lease/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}if(func1(data53)<
1){const err48={instancePath:instancePath+"/claim/lease",schemaPath:"#/properties/claim/properties/lease/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err48]}else{vErrors.
push(err48)}errors++}}else{const err49={instancePath:instancePath+"/claim/lease",schemaPath:"#/properties/claim/properti\
es/lease/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err49]}else{vErrors.
push(err49)}errors++}}if(data51.fence!==void 0){let data54=data51.fence;if(!(typeof data54=="number"&&(!(data54%1)&&!isNaN(
data54))&&isFinite(data54))){const err50={instancePath:instancePath+"/claim/fence",schemaPath:"#/properties/claim/proper\
ties/fence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err50]}else{
vErrors.push(err50)}errors++}if(typeof data54=="number"&&isFinite(data54)){if(data54<1||isNaN(data54)){const err51={instancePath:instancePath+
"/claim/fence",schemaPath:"#/properties/claim/properties/fence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}}}if(data51.expires!==void 0){
if(!validate307(data51.expires,{instancePath:instancePath+"/claim/expires",parentData:data51,parentDataProperty:"expires",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate307.errors:vErrors.concat(validate307.errors);errors=vErrors.length}}
if(data51.released!==void 0){if(true!==data51.released){const err52={instancePath:instancePath+"/claim/released",schemaPath:"\
#/properties/claim/properties/released/const",keyword:"const",params:{allowedValue:true},message:"must be equal to const\
ant"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}}else{const err53={instancePath:instancePath+
"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err53]}else{vErrors.push(err53)}errors++}}if(data.conflicts!==void 0){let data57=data.conflicts;if(!(data57&&
typeof data57=="object"&&!Array.isArray(data57))){const err54={instancePath:instancePath+"/conflicts",schemaPath:"#/prop\
erties/conflicts/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err54]}else{
vErrors.push(err54)}errors++}}if(data.deleted!==void 0){if(typeof data.deleted!=="boolean"){const err55={instancePath:instancePath+
"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===
null){vErrors=[err55]}else{vErrors.push(err55)}errors++}}if(data.created!==void 0){if(!validate307(data.created,{instancePath:instancePath+
"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors})){vErrors=vErrors===null?validate307.errors:
vErrors.concat(validate307.errors);errors=vErrors.length}}if(data.createdBy!==void 0){if(!validate309(data.createdBy,{instancePath:instancePath+
"/createdBy",parentData:data,parentDataProperty:"createdBy",rootData,dynamicAnchors})){vErrors=vErrors===null?validate309.
errors:vErrors.concat(validate309.errors);errors=vErrors.length}}if(data._v!==void 0){let data61=data._v;if(data61&&typeof data61==
"object"&&!Array.isArray(data61)){if(data61.all===void 0){const err56={instancePath:instancePath+"/_v",schemaPath:"#/pro\
perties/_v/required",keyword:"required",params:{missingProperty:"all"},message:"must have required property 'all'"};if(vErrors===
null){vErrors=[err56]}else{vErrors.push(err56)}errors++}for(const key9 in data61){if(!func21.call(schema76.properties._v.
properties,key9)){if(!validate354(data61[key9],{instancePath:instancePath+"/_v/"+key9.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:data61,parentDataProperty:key9,rootData,dynamicAnchors})){vErrors=vErrors===null?validate354.errors:vErrors.
concat(validate354.errors);errors=vErrors.length}}}if(data61.all!==void 0){if(!validate354(data61.all,{instancePath:instancePath+
"/_v/all",parentData:data61,parentDataProperty:"all",rootData,dynamicAnchors})){vErrors=vErrors===null?validate354.errors:
vErrors.concat(validate354.errors);errors=vErrors.length}}if(data61.assignees!==void 0){if(!validate357(data61.assignees,
{instancePath:instancePath+"/_v/assignees",parentData:data61,parentDataProperty:"assignees",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data61.labels!==void 0){if(!validate357(
data61.labels,{instancePath:instancePath+"/_v/labels",parentData:data61,parentDataProperty:"labels",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data61.links!==void 0){
if(!validate357(data61.links,{instancePath:instancePath+"/_v/links",parentData:data61,parentDataProperty:"links",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data61.
refs!==void 0){if(!validate357(data61.refs,{instancePath:instancePath+"/_v/refs",parentData:data61,parentDataProperty:"r\
efs",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.
length}}if(data61.attachments!==void 0){if(!validate357(data61.attachments,{instancePath:instancePath+"/_v/attachments",
parentData:data61,parentDataProperty:"attachments",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:
vErrors.concat(validate357.errors);errors=vErrors.length}}if(data61.aliases!==void 0){if(!validate357(data61.aliases,{instancePath:instancePath+
"/_v/aliases",parentData:data61,parentDataProperty:"aliases",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.
errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data61.custom!==void 0){if(!validate357(data61.custom,
{instancePath:instancePath+"/_v/custom",parentData:data61,parentDataProperty:"custom",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data61.conflicts!==void 0){
if(!validate357(data61.conflicts,{instancePath:instancePath+"/_v/conflicts",parentData:data61,parentDataProperty:"confli\
cts",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.
length}}if(data61.criteria!==void 0){let data72=data61.criteria;if(data72&&typeof data72=="object"&&!Array.isArray(data72)){
for(const key10 in data72){const _errs109=errors;if(typeof key10==="string"){if(!pattern41.test(key10)){const err57={instancePath:instancePath+
"/_v/criteria",schemaPath:"#/properties/_v/properties/criteria/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-\
9a-hjkmnp-tv-z]{15}$"',propertyName:key10};if(vErrors===null){vErrors=[err57]}else{vErrors.push(err57)}errors++}}var valid24=_errs109===
errors;if(!valid24){const err58={instancePath:instancePath+"/_v/criteria",schemaPath:"#/properties/_v/properties/criteri\
a/propertyNames",keyword:"propertyNames",params:{propertyName:key10},message:"property name must be valid"};if(vErrors===
null){vErrors=[err58]}else{vErrors.push(err58)}errors++}}for(const key11 in data72){let data73=data72[key11];if(data73&&
typeof data73=="object"&&!Array.isArray(data73)){for(const key12 in data73){const _errs113=errors;if(!(key12==="text"||key12===
"done"||key12==="rank"||key12==="deleted")){const err59={instancePath:instancePath+"/_v/criteria/"+key11.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/_v/properties/criteria/additionalProperties/propertyNames/enum",keyword:"\
enum",params:{allowedValues:schema76.properties._v.properties.criteria.additionalProperties.propertyNames.enum},message:"\
must be equal to one of the allowed values",propertyName:key12};if(vErrors===null){vErrors=[err59]}else{vErrors.push(err59)}
errors++}var valid26=_errs113===errors;if(!valid26){const err60={instancePath:instancePath+"/_v/criteria/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/_v/properties/criteria/additionalProperties/propertyNames",keyword:"\
propertyNames",params:{propertyName:key12},message:"property name must be valid"};if(vErrors===null){vErrors=[err60]}else{
vErrors.push(err60)}errors++}}for(const key13 in data73){if(!validate354(data73[key13],{instancePath:instancePath+"/_v/c\
riteria/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data73,
parentDataProperty:key13,rootData,dynamicAnchors})){vErrors=vErrors===null?validate354.errors:vErrors.concat(validate354.
errors);errors=vErrors.length}}}else{const err61={instancePath:instancePath+"/_v/criteria/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/_v/properties/criteria/additionalProperties/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};if(vErrors===null){vErrors=[err61]}else{vErrors.push(err61)}errors++}}}else{const err62={
instancePath:instancePath+"/_v/criteria",schemaPath:"#/properties/_v/properties/criteria/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err62]}else{vErrors.push(err62)}errors++}}if(data61.comments!==
void 0){let data75=data61.comments;if(data75&&typeof data75=="object"&&!Array.isArray(data75)){for(const key14 in data75){
const _errs118=errors;if(typeof key14==="string"){if(!pattern41.test(key14)){const err63={instancePath:instancePath+"/_v\
/comments",schemaPath:"#/properties/_v/properties/comments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0\
-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-\
hjkmnp-tv-z]{15}$"',propertyName:key14};if(vErrors===null){vErrors=[err63]}else{vErrors.push(err63)}errors++}}var valid28=_errs118===
errors;if(!valid28){const err64={instancePath:instancePath+"/_v/comments",schemaPath:"#/properties/_v/properties/comment\
s/propertyNames",keyword:"propertyNames",params:{propertyName:key14},message:"property name must be valid"};if(vErrors===
null){vErrors=[err64]}else{vErrors.push(err64)}errors++}}for(const key15 in data75){let data76=data75[key15];if(data76&&
typeof data76=="object"&&!Array.isArray(data76)){for(const key16 in data76){const _errs122=errors;if(!(key16==="by"||key16===
"at"||key16==="replyTo"||key16==="body"||key16==="deleted")){const err65={instancePath:instancePath+"/_v/comments/"+key15.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/_v/properties/comments/additionalProperties/propertyName\
s/enum",keyword:"enum",params:{allowedValues:schema76.properties._v.properties.comments.additionalProperties.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key16};if(vErrors===null){vErrors=[err65]}else{vErrors.
push(err65)}errors++}var valid30=_errs122===errors;if(!valid30){const err66={instancePath:instancePath+"/_v/comments/"+key15.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/_v/properties/comments/additionalProperties/propertyName\
s",keyword:"propertyNames",params:{propertyName:key16},message:"property name must be valid"};if(vErrors===null){vErrors=
[err66]}else{vErrors.push(err66)}errors++}}for(const key17 in data76){if(!validate354(data76[key17],{instancePath:instancePath+
"/_v/comments/"+key15.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data76,
parentDataProperty:key17,rootData,dynamicAnchors})){vErrors=vErrors===null?validate354.errors:vErrors.concat(validate354.
errors);errors=vErrors.length}}}else{const err67={instancePath:instancePath+"/_v/comments/"+key15.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/_v/properties/comments/additionalProperties/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};if(vErrors===null){vErrors=[err67]}else{vErrors.push(err67)}errors++}}}else{const err68={
instancePath:instancePath+"/_v/comments",schemaPath:"#/properties/_v/properties/comments/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}if(data61.time!==
void 0){let data78=data61.time;if(data78&&typeof data78=="object"&&!Array.isArray(data78)){for(const key18 in data78){const _errs127=errors;
if(typeof key18==="string"){if(!pattern41.test(key18)){const err69={instancePath:instancePath+"/_v/time",schemaPath:"#/p\
roperties/_v/properties/time/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0\
-9a-hjkmnp-tv-z]{15}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$"',propertyName:key18};
if(vErrors===null){vErrors=[err69]}else{vErrors.push(err69)}errors++}}var valid32=_errs127===errors;if(!valid32){const err70={
instancePath:instancePath+"/_v/time",schemaPath:"#/properties/_v/properties/time/propertyNames",keyword:"propertyNames",
params:{propertyName:key18},message:"property name must be valid"};if(vErrors===null){vErrors=[err70]}else{vErrors.push(
err70)}errors++}}for(const key19 in data78){let data79=data78[key19];if(data79&&typeof data79=="object"&&!Array.isArray(
data79)){for(const key20 in data79){const _errs131=errors;if(!(key20==="by"||key20==="at"||key20==="minutes"||key20==="t\
ype"||key20==="note"||key20==="deleted")){const err71={instancePath:instancePath+"/_v/time/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/_v/properties/time/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema76.properties._v.properties.time.additionalProperties.propertyNames.enum},message:"must be equal to \
one of the allowed values",propertyName:key20};if(vErrors===null){vErrors=[err71]}else{vErrors.push(err71)}errors++}var valid34=_errs131===
errors;if(!valid34){const err72={instancePath:instancePath+"/_v/time/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/_v/properties/time/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:key20},
message:"property name must be valid"};if(vErrors===null){vErrors=[err72]}else{vErrors.push(err72)}errors++}}for(const key21 in data79){
if(!validate354(data79[key21],{instancePath:instancePath+"/_v/time/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key21.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data79,parentDataProperty:key21,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate354.errors:vErrors.concat(validate354.errors);errors=vErrors.length}}}else{const err73={instancePath:instancePath+
"/_v/time/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/_v/properties/time/additionalPropertie\
s/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err73]}else{vErrors.
push(err73)}errors++}}}else{const err74={instancePath:instancePath+"/_v/time",schemaPath:"#/properties/_v/properties/tim\
e/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err74]}else{vErrors.
push(err74)}errors++}}if(data61.removed!==void 0){let data81=data61.removed;if(data81&&typeof data81=="object"&&!Array.isArray(
data81)){for(const key22 in data81){if(!(key22==="assignees"||key22==="labels"||key22==="links"||key22==="refs"||key22===
"attachments"||key22==="aliases"||key22==="custom"||key22==="conflicts")){if(!validate354(data81[key22],{instancePath:instancePath+
"/_v/removed/"+key22.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data81,parentDataProperty:key22,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate354.errors:vErrors.concat(validate354.errors);errors=vErrors.length}}}if(data81.assignees!==
void 0){if(!validate357(data81.assignees,{instancePath:instancePath+"/_v/removed/assignees",parentData:data81,parentDataProperty:"\
assignees",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=
vErrors.length}}if(data81.labels!==void 0){if(!validate357(data81.labels,{instancePath:instancePath+"/_v/removed/labels",
parentData:data81,parentDataProperty:"labels",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.
concat(validate357.errors);errors=vErrors.length}}if(data81.links!==void 0){if(!validate357(data81.links,{instancePath:instancePath+
"/_v/removed/links",parentData:data81,parentDataProperty:"links",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.
errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data81.refs!==void 0){if(!validate357(data81.refs,{instancePath:instancePath+
"/_v/removed/refs",parentData:data81,parentDataProperty:"refs",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.
errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data81.attachments!==void 0){if(!validate357(data81.
attachments,{instancePath:instancePath+"/_v/removed/attachments",parentData:data81,parentDataProperty:"attachments",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.length}}if(data81.
aliases!==void 0){if(!validate357(data81.aliases,{instancePath:instancePath+"/_v/removed/aliases",parentData:data81,parentDataProperty:"\
aliases",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors);errors=
vErrors.length}}if(data81.custom!==void 0){if(!validate357(data81.custom,{instancePath:instancePath+"/_v/removed/custom",
parentData:data81,parentDataProperty:"custom",rootData,dynamicAnchors})){vErrors=vErrors===null?validate357.errors:vErrors.
concat(validate357.errors);errors=vErrors.length}}if(data81.conflicts!==void 0){if(!validate357(data81.conflicts,{instancePath:instancePath+
"/_v/removed/conflicts",parentData:data81,parentDataProperty:"conflicts",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate357.errors:vErrors.concat(validate357.errors);errors=vErrors.length}}}else{const err75={instancePath:instancePath+
"/_v/removed",schemaPath:"#/properties/_v/properties/removed/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};if(vErrors===null){vErrors=[err75]}else{vErrors.push(err75)}errors++}}}else{const err76={instancePath:instancePath+
"/_v",schemaPath:"#/properties/_v/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err76]}else{vErrors.push(err76)}errors++}}}else{const err77={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err77]}else{vErrors.push(err77)}errors++}validate298.
errors=vErrors;evaluated0.props=props0;return errors===0}validate298.evaluated={"dynamicProps":true,"dynamicItems":false};
var validateView=validate379;var schema94={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://git-t\
icket.dev/schema/1/view.json","title":"A view as it is stored","description":"views/<name>.json on the tickets ref: a sa\
ved query. Unknown members are kept.","type":"object","required":["schema","name"],"properties":{"schema":{"const":1},"n\
ame":{"$ref":"definitions.json#/$defs/documentName"},"title":{"$ref":"definitions.json#/$defs/title"},"query":{"type":"s\
tring","maxLength":1e4},"sort":{"type":"string","maxLength":1e3},"columns":{"$ref":"definitions.json#/$defs/names"},"by":{
"$ref":"definitions.json#/$defs/name"},"deleted":{"type":"boolean"},"created":{"$ref":"definitions.json#/$defs/time"},"c\
reatedBy":{"$ref":"definitions.json#/$defs/person"},"_v":{"description":"When each value was written. A value without an\
 entry was written at `all`; a part of an element at the stamp in the element's id.","type":"object","required":["all"],
"properties":{"all":{"$ref":"definitions.json#/$defs/stamp"},"removed":{"description":"When elements were removed.","typ\
e":"object","properties":{},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},"additionalProperties":{"$\
ref":"definitions.json#/$defs/stamp"}}},"if":{"properties":{"purged":{"const":true}},"required":["purged"]},"then":{"pro\
pertyNames":{"enum":["schema","name","purged"]}},"else":{"properties":{"_v":true},"required":["_v"]}};function validate380(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate380.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern3.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\
a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"'};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate380.
errors=vErrors;return errors===0}validate380.evaluated={"dynamicProps":false,"dynamicItems":false};function validate382(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate382.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate382.errors=vErrors;return errors===
0}validate382.evaluated={"dynamicProps":false,"dynamicItems":false};function validate384(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate384.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(
data)){const len0=data.length;for(let i0=0;i0<len0;i0++){if(!validate62(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,
parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors);
errors=vErrors.length}}}else{const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}validate384.errors=vErrors;return errors===
0}validate384.evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};function validate387(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate387.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[\
^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$"},message:'must m\
atch pattern "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u0\
01f\\u007f-\\u009f\\u2028\\u2029])?$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}validate387.errors=vErrors;return errors===0}validate387.evaluated={"dynamicProp\
s":false,"dynamicItems":false};function validate389(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate389.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern8.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate389.errors=vErrors;return errors===
0}validate389.evaluated={"dynamicProps":false,"dynamicItems":false};function validate391(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate391.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate391.errors=vErrors;return errors===
0}validate391.evaluated={"dynamicProps":false,"dynamicItems":false};function validate393(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate393.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern10.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"},message:'must match pattern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9\
a-hjkmnp-tv-z]{11}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate393.errors=vErrors;return errors===0}validate393.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
;let vErrors=null;let errors=0;const evaluated0=validate379.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs1=errors;let valid0=true;const _errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.purged===void 0&&(missing0="purged")){const err0={};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}else{if(data.purged!==void 0){if(true!==data.purged){const err1={};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}var _valid0=_errs2===errors;errors=_errs1;if(vErrors!==null){if(_errs1){
vErrors.length=_errs1}else{vErrors=null}}let ifClause0;if(_valid0){const _errs4=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(const key0 in data){const _errs5=errors;if(!(key0==="schema"||key0==="name"||key0==="purged")){const err2={
instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema94.then.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}var valid2=_errs5===errors;if(!valid2){const err3={instancePath,schemaPath:"#/then/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}}var _valid0=_errs4===errors;valid0=_valid0;ifClause0="then"}else{const _errs6=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data._v===void 0){const err4={instancePath,schemaPath:"#/else/required",
keyword:"required",params:{missingProperty:"_v"},message:"must have required property '_v'"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++}}var _valid0=_errs6===errors;valid0=_valid0;if(valid0){var props0={};props0._v=true;
props0.purged=true}ifClause0="else"}if(!valid0){const err5={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:ifClause0},
message:'must match "'+ifClause0+'" schema'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};if(vErrors===null){vErrors=[
err6]}else{vErrors.push(err6)}errors++}if(data.name===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}if(props0!==true){props0=props0||{};props0.schema=true;props0.name=true;props0.title=true;props0.
query=true;props0.sort=true;props0.columns=true;props0.by=true;props0.deleted=true;props0.created=true;props0.createdBy=
true;props0._v=true}if(data.schema!==void 0){if(1!==data.schema){const err8={instancePath:instancePath+"/schema",schemaPath:"\
#/properties/schema/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"};if(vErrors===null){
vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.name!==void 0){if(!validate380(data.name,{instancePath:instancePath+
"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})){vErrors=vErrors===null?validate380.errors:vErrors.
concat(validate380.errors);errors=vErrors.length}}if(data.title!==void 0){if(!validate382(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})){vErrors=vErrors===null?validate382.errors:
vErrors.concat(validate382.errors);errors=vErrors.length}}if(data.query!==void 0){let data4=data.query;if(typeof data4===
"string"){if(func1(data4)>1e4){const err9={instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",
keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"};if(vErrors===null){vErrors=[err9]}else{
vErrors.push(err9)}errors++}}else{const err10={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}
if(data.sort!==void 0){let data5=data.sort;if(typeof data5==="string"){if(func1(data5)>1e3){const err11={instancePath:instancePath+
"/sort",schemaPath:"#/properties/sort/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than\
 1000 characters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={instancePath:instancePath+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data.columns!==void 0){if(!validate384(data.columns,{instancePath:instancePath+
"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors})){vErrors=vErrors===null?validate384.errors:
vErrors.concat(validate384.errors);errors=vErrors.length}}if(data.by!==void 0){if(!validate387(data.by,{instancePath:instancePath+
"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})){vErrors=vErrors===null?validate387.errors:vErrors.
concat(validate387.errors);errors=vErrors.length}}if(data.deleted!==void 0){if(typeof data.deleted!=="boolean"){const err13={
instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}if(data.created!==void 0){if(!validate389(
data.created,{instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate389.errors:vErrors.concat(validate389.errors);errors=vErrors.length}}if(data.createdBy!==
void 0){if(!validate391(data.createdBy,{instancePath:instancePath+"/createdBy",parentData:data,parentDataProperty:"creat\
edBy",rootData,dynamicAnchors})){vErrors=vErrors===null?validate391.errors:vErrors.concat(validate391.errors);errors=vErrors.
length}}if(data._v!==void 0){let data11=data._v;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(data11.all===
void 0){const err14={instancePath:instancePath+"/_v",schemaPath:"#/properties/_v/required",keyword:"required",params:{missingProperty:"\
all"},message:"must have required property 'all'"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}
for(const key1 in data11){if(!(key1==="all"||key1==="removed")){if(!validate393(data11[key1],{instancePath:instancePath+
"/_v/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data11,parentDataProperty:key1,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate393.errors:vErrors.concat(validate393.errors);errors=vErrors.length}}}if(data11.all!==void 0){
if(!validate393(data11.all,{instancePath:instancePath+"/_v/all",parentData:data11,parentDataProperty:"all",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate393.errors:vErrors.concat(validate393.errors);errors=vErrors.length}}if(data11.removed!==
void 0){let data14=data11.removed;if(data14&&typeof data14=="object"&&!Array.isArray(data14)){for(const key2 in data14){
if(!validate393(data14[key2],{instancePath:instancePath+"/_v/removed/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data14,
parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===null?validate393.errors:vErrors.concat(validate393.
errors);errors=vErrors.length}}}else{const err15={instancePath:instancePath+"/_v/removed",schemaPath:"#/properties/_v/pr\
operties/removed/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}}else{const err16={instancePath:instancePath+"/_v",schemaPath:"#/properties/_v/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}else{
const err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}validate379.errors=vErrors;evaluated0.props=props0;return errors===
0}validate379.evaluated={"dynamicProps":true,"dynamicItems":false};var validateWorkflow=validate397;var schema102={"$sch\
ema":"https://json-schema.org/draft/2020-12/schema","$id":"https://git-ticket.dev/schema/1/workflow.json","title":"A wor\
kflow as it is stored","description":"workflows/<name>.json on the tickets ref: a template of tickets with dependencies.\
 Unknown members are kept.","type":"object","required":["schema","name"],"properties":{"schema":{"const":1},"name":{"$re\
f":"definitions.json#/$defs/documentName"},"title":{"$ref":"definitions.json#/$defs/title"},"description":{"$ref":"defin\
itions.json#/$defs/lines"},"steps":{"type":"object"},"deleted":{"type":"boolean"},"created":{"$ref":"definitions.json#/$\
defs/time"},"createdBy":{"$ref":"definitions.json#/$defs/person"},"_v":{"description":"When each value was written. A va\
lue without an entry was written at `all`; a part of an element at the stamp in the element's id.","type":"object","requ\
ired":["all"],"properties":{"all":{"$ref":"definitions.json#/$defs/stamp"},"steps":{"$ref":"definitions.json#/$defs/stam\
ps"},"removed":{"description":"When elements were removed.","type":"object","properties":{"steps":{"$ref":"definitions.j\
son#/$defs/stamps"}},"additionalProperties":{"$ref":"definitions.json#/$defs/stamp"}}},"additionalProperties":{"$ref":"d\
efinitions.json#/$defs/stamp"}}},"if":{"properties":{"purged":{"const":true}},"required":["purged"]},"then":{"propertyNa\
mes":{"enum":["schema","name","purged"]}},"else":{"properties":{"_v":true},"required":["_v"]}};function validate398(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate398.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern3.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\
a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"'};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate398.
errors=vErrors;return errors===0}validate398.evaluated={"dynamicProps":false,"dynamicItems":false};function validate400(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate400.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate400.errors=vErrors;return errors===
0}validate400.evaluated={"dynamicProps":false,"dynamicItems":false};function validate402(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate402.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(
data)){if(data.length<1){const err0={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"m\
ust NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}const len0=data.length;
for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0==="string"){if(func1(data0)>1048576){const err1={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:1048576},message:"must NOT have more than 104857\
6 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern65.test(data0)){const err2={
instancePath:instancePath+"/"+i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[^\\n]*$"},message:'mu\
st match pattern "^[^\\n]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate402.errors=vErrors;
return errors===0}validate402.evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};function validate404(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate404.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern8.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\\
d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d\
{2}(?:\\.\\d{3})?Z$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate404.errors=vErrors;return errors===0}validate404.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate406(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate406.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1e3){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\
\\u2028\\u2029]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}validate406.errors=vErrors;return errors===0}validate406.evaluated={"dynamicProps":false,"dynamicItems":false};
function validate408(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate408.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(!pattern10.test(data)){const err0={instancePath,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"},message:'must match pat\
tern "^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate408.errors=vErrors;return errors===0}validate408.
evaluated={"dynamicProps":false,"dynamicItems":false};function validate411(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate411.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&
!Array.isArray(data)){for(const key0 in data){if(!validate75(data[key0],{instancePath:instancePath+"/"+key0.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate75.
errors:vErrors.concat(validate75.errors);errors=vErrors.length}}}else{const err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
validate411.errors=vErrors;return errors===0}validate411.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate397(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;
let errors=0;const evaluated0=validate397.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}const _errs1=errors;let valid0=true;const _errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.purged===void 0&&(missing0="purged")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}else{if(data.purged!==void 0){if(true!==data.purged){const err1={};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}}}var _valid0=_errs2===errors;errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{
vErrors=null}}let ifClause0;if(_valid0){const _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){
const _errs5=errors;if(!(key0==="schema"||key0==="name"||key0==="purged")){const err2={instancePath,schemaPath:"#/then/p\
ropertyNames/enum",keyword:"enum",params:{allowedValues:schema102.then.propertyNames.enum},message:"must be equal to one\
 of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid2=_errs5===
errors;if(!valid2){const err3={instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}var _valid0=_errs4===
errors;valid0=_valid0;ifClause0="then"}else{const _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
_v===void 0){const err4={instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"_v"},message:"\
must have required property '_v'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}var _valid0=_errs6===
errors;valid0=_valid0;if(valid0){var props0={};props0._v=true;props0.purged=true}ifClause0="else"}if(!valid0){const err5={
instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.schema===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sc\
hema"},message:"must have required property 'schema'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}
if(data.name===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(props0!==
true){props0=props0||{};props0.schema=true;props0.name=true;props0.title=true;props0.description=true;props0.steps=true;
props0.deleted=true;props0.created=true;props0.createdBy=true;props0._v=true}if(data.schema!==void 0){if(1!==data.schema){
const err8={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.name!==
void 0){if(!validate398(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate398.errors:vErrors.concat(validate398.errors);errors=vErrors.length}}if(data.
title!==void 0){if(!validate400(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate400.errors:vErrors.concat(validate400.errors);errors=vErrors.length}}
if(data.description!==void 0){if(!validate402(data.description,{instancePath:instancePath+"/description",parentData:data,
parentDataProperty:"description",rootData,dynamicAnchors})){vErrors=vErrors===null?validate402.errors:vErrors.concat(validate402.
errors);errors=vErrors.length}}if(data.steps!==void 0){let data5=data.steps;if(!(data5&&typeof data5=="object"&&!Array.isArray(
data5))){const err9={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.deleted!==
void 0){if(typeof data.deleted!=="boolean"){const err10={instancePath:instancePath+"/deleted",schemaPath:"#/properties/d\
eleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err10]}else{vErrors.
push(err10)}errors++}}if(data.created!==void 0){if(!validate404(data.created,{instancePath:instancePath+"/created",parentData:data,
parentDataProperty:"created",rootData,dynamicAnchors})){vErrors=vErrors===null?validate404.errors:vErrors.concat(validate404.
errors);errors=vErrors.length}}if(data.createdBy!==void 0){if(!validate406(data.createdBy,{instancePath:instancePath+"/c\
reatedBy",parentData:data,parentDataProperty:"createdBy",rootData,dynamicAnchors})){vErrors=vErrors===null?validate406.errors:
vErrors.concat(validate406.errors);errors=vErrors.length}}if(data._v!==void 0){let data9=data._v;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){if(data9.all===void 0){const err11={instancePath:instancePath+"/_v",schemaPath:"#/prope\
rties/_v/required",keyword:"required",params:{missingProperty:"all"},message:"must have required property 'all'"};if(vErrors===
null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key1 in data9){if(!(key1==="all"||key1==="steps"||key1===
"removed")){if(!validate408(data9[key1],{instancePath:instancePath+"/_v/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data9,
parentDataProperty:key1,rootData,dynamicAnchors})){vErrors=vErrors===null?validate408.errors:vErrors.concat(validate408.
errors);errors=vErrors.length}}}if(data9.all!==void 0){if(!validate408(data9.all,{instancePath:instancePath+"/_v/all",parentData:data9,
parentDataProperty:"all",rootData,dynamicAnchors})){vErrors=vErrors===null?validate408.errors:vErrors.concat(validate408.
errors);errors=vErrors.length}}if(data9.steps!==void 0){if(!validate411(data9.steps,{instancePath:instancePath+"/_v/step\
s",parentData:data9,parentDataProperty:"steps",rootData,dynamicAnchors})){vErrors=vErrors===null?validate411.errors:vErrors.
concat(validate411.errors);errors=vErrors.length}}if(data9.removed!==void 0){let data13=data9.removed;if(data13&&typeof data13==
"object"&&!Array.isArray(data13)){for(const key2 in data13){if(!(key2==="steps")){if(!validate408(data13[key2],{instancePath:instancePath+
"/_v/removed/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data13,parentDataProperty:key2,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate408.errors:vErrors.concat(validate408.errors);errors=vErrors.length}}}if(data13.steps!==void 0){
if(!validate411(data13.steps,{instancePath:instancePath+"/_v/removed/steps",parentData:data13,parentDataProperty:"steps",
rootData,dynamicAnchors})){vErrors=vErrors===null?validate411.errors:vErrors.concat(validate411.errors);errors=vErrors.length}}}else{
const err12={instancePath:instancePath+"/_v/removed",schemaPath:"#/properties/_v/properties/removed/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}}else{
const err13={instancePath:instancePath+"/_v",schemaPath:"#/properties/_v/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}}else{const err14={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err14]}else{vErrors.
push(err14)}errors++}validate397.errors=vErrors;evaluated0.props=props0;return errors===0}validate397.evaluated={"dynami\
cProps":true,"dynamicItems":false};module.exports={__proto__:null,validateAgent,validateConfig,validateOperation,validateTicket,
validateView,validateWorkflow};
