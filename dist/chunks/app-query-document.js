require("./parse.js");require("./conditions.js");require("./query.js");var{base_parse_json__parseJson:parseJson}=require(
"./documents.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{invalidQuery,queryOfJson}=require(
"./shared-search-query-json.js");require("./shared-domain-duration.js");var MEMBERS=["where","fields","include","sort","\
limit","all"];function parsed(text){try{return parseJson(text).value}catch(error){const why=isTicketError(error)?error.message:
String(error);throw invalidQuery("the text",`is no JSON: ${why.replace(/\.$/,"")}`)}}function checkTexts(members,name){const value=members[name];
const fits=Array.isArray(value)&&value.every(v=>typeof v==="string"&&v!=="");if(value!==void 0&&!fits)throw invalidQuery(
`/${name}`,"must be a list of texts that are not empty");if(name==="fields"&&Array.isArray(value)&&value.length===0)throw invalidQuery(
"/fields","must not be empty")}function checkNumber({limit}){const fits=Number.isSafeInteger(limit)&&Number(limit)>=0&&Number(
limit)<1e9;if(limit!==void 0&&!fits)throw invalidQuery("/limit","must be a whole number, 0 or more")}function queryDocumentOf(text){
const value=parsed(text);if(typeof value!=="object"||value===null||Array.isArray(value))throw invalidQuery("the text","m\
ust be a JSON object");const members=value;const strange=Object.keys(members).find(name=>!MEMBERS.includes(name));if(strange!==
void 0)throw invalidQuery(`/${strange}`,"is not known",`Known: ${MEMBERS.join(", ")}.`);for(const name of["fields","incl\
ude","sort"])checkTexts(members,name);checkNumber(members);const{where,all}=members;if(all!==void 0&&typeof all!=="boole\
an")throw invalidQuery("/all","must be true or false");if(where===void 0||typeof where==="string")return members;return{
...members,where:queryOfJson(where)}}module.exports={__proto__:null,queryDocumentOf};
