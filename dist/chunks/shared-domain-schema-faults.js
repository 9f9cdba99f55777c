var{base_similar__closest:closest}=require("./start.js");var ONE_LINE="must be one line without control characters";var ELEMENT_ID="\
must be the id of a comment, criterion or time entry";var PATTERN_WORDS=new Map([["^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u\
2029]*$",ONE_LINE],["^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0\
000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$","must not hold commas, control characters or space at an end"],["^[^\\n]*$",
"must be one line"],["^[0-9a-hjkmnp-tv-z]{12}$","must be a ticket's whole id"],["^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hj\
kmnp-tv-z]{11}$","must be a stamp"],["^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$",ELEMENT_ID],["^[a-z][a-z0-\
9-]{0,39}$","must be lower-case letters, digits and hyphens, at most 40, a letter first"],["^\\d{4}-\\d{2}-\\d{2}$","mus\
t be a date like 2026-12-31"],["^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$","must be a time like 2026-12\
-31T09:12:33.120Z"],["^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","must be lower-case letters, digits and hyphens"],["^[a-z]\
[a-z0-9]{0,9}$","must be 1 to 10 lower-case letters and digits, a letter first"],["^\\$[A-Za-z0-9_.-]{1,100}$","must be \
a dollar sign and a name, like $api"],["^[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}$","must be a media type like image/png"],
["^(?:[0-9a-f]{40}|[0-9a-f]{64})$","must be the oid of a blob"]]);var MAX_FAULTS=100;var SILENT=new Set(["if","allOf","a\
nyOf","oneOf","propertyNames"]);var ARTICLES={array:"an array",boolean:"true or false",integer:"a whole number",null:"nu\
ll",number:"a number",object:"an object",string:"a string"};var listOf=value=>Array.isArray(value)?value.map(v=>String(v)):
[String(value)];var count=limit=>Number(limit).toLocaleString("en-US");var SAYINGS={required:()=>"is missing",additionalProperties:()=>"\
is not known",type:({type})=>`must be ${listOf(type).map(t=>ARTICLES[t]??t).join(" or ")}`,enum:({allowedValues})=>`must\
 be one of ${listOf(allowedValues).join(", ")}`,const:({allowedValue})=>`must be ${JSON.stringify(allowedValue)}`,minLength:()=>"\
must not be empty",minItems:()=>"must not be empty",minProperties:()=>"must not be empty",maxLength:({limit})=>`must not\
 be longer than ${count(limit)} characters`,maxItems:({limit})=>`must not have more than ${count(limit)} items`,minimum:({
limit})=>`must be ${count(limit)} or more`,pattern:({pattern})=>PATTERN_WORDS.get(String(pattern))??"does not have the r\
ight form"};var escaped=name=>name.replaceAll("~","~0").replaceAll("/","~1");var suggestion=near=>near===void 0?"":`; di\
d you mean ${near}?`;function valueAt(value,pointer){let found=value;for(const part of pointer.split("/").slice(1)){const name=part.
replaceAll("~1","/").replaceAll("~0","~");if(typeof found!=="object"||found===null||!Object.hasOwn(found,name))return void 0;
found=found[name]}return found}function pathOf({instancePath,keyword,params,propertyName}){const member=propertyName??(keyword===
"required"?params["missingProperty"]:void 0)??(keyword==="additionalProperties"?params["additionalProperty"]:void 0);return member===
void 0?instancePath:`${instancePath}/${escaped(String(member))}`}function problemOf(error,value){const{keyword,params,propertyName,
message}=error;const said=SAYINGS[keyword]?.(params)??message??"is not valid";const known=keyword==="enum"?listOf(params["\
allowedValues"]):[];if(propertyName===void 0){const word=known.length>0?valueAt(value,error.instancePath):void 0;return said+
suggestion(typeof word==="string"?closest(word,known):void 0)}if(keyword!=="enum")return`has a name that ${said}`;return`\
is not known${suggestion(closest(propertyName,known))}`}function schemaFaults(errors,value){const faults=new Map;for(const error of errors){
const path=pathOf(error);if(SILENT.has(error.keyword)||faults.has(path))continue;faults.set(path,{path,problem:problemOf(
error,value)})}const all=[...faults.values()];if(all.length<=MAX_FAULTS)return all;const more={path:"",problem:`has ${count(
all.length-MAX_FAULTS)} more faults`};return[...all.slice(0,MAX_FAULTS),more]}module.exports={__proto__:null,schemaFaults};
