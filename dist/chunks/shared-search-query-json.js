var{search_query_limits__DEEPEST:DEEPEST,search_query_limits__LONGEST:LONGEST,search_query_limits__MOST_TERMS:MOST_TERMS,
search_query_limits__MOST_VALUES:MOST_VALUES,search_check_condition__matchFault:matchFault}=require("./parse.js");var{search_check_value__valueFault:valueFault}=require(
"./conditions.js");var{search_query_fields__CONDITION_FIELDS:CONDITION_FIELDS,search_query_fields__QUERY_PARTS:QUERY_PARTS,
search_query_fields__QUERY_STATES:QUERY_STATES,search_query_fields__fieldNamed:fieldNamed,search_query_fields__kindOfField:kindOfField,
search_query_fields__meantOf:meantOf,search_query_fields__partNamed:partNamed}=require("./query.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");function invalidQuery(path,problem,way){return new TicketError("INVALID_QUERY","invalid",`Not a query: ${path}\
 ${problem}.`,{data:{path,problem},hint:way??"What a query is made of: git ticket schema query"})}var at=({depth,counts,
path},name)=>({path:`${path}/${name}`,depth:depth+1,counts});function membersOf(value,{path},known){if(typeof value!=="o\
bject"||value===null||Array.isArray(value))throw invalidQuery(path,"must be an object");const strange=Object.keys(value).
find(name=>!known.includes(name));if(strange!==void 0)throw invalidQuery(`${path}/${strange}`,"is not known",meantOf(strange,
known));return value}function listOf(value,{path}){if(Array.isArray(value)&&value.length>0)return value;throw invalidQuery(
path,"must be a list that is not empty")}function textOf(value,{path}){if(typeof value!=="string")throw invalidQuery(path,
"must be a string");if(value.length>LONGEST)throw invalidQuery(path,`must not be longer than ${LONGEST} characters`);return value}
var MODES=["word","prefix","phrase","fuzzy"];function termOf(value,reading){const members=membersOf(value,reading,["mode",
"text"]);const mode=MODES.find(name=>name===members["mode"]);if(mode===void 0)throw invalidQuery(at(reading,"mode").path,
`must be one of ${MODES.join(", ")}`);const text=textOf(members["text"],at(reading,"text"));if(text.trim()==="")throw invalidQuery(
at(reading,"text").path,"must not be empty");return{mode,text}}var WITH_VALUE=["is","prefix","<","<=",">",">="];var OPS=[
...WITH_VALUE,"range","none","me"];function comparedOf(value,reading){if(typeof value==="number"&&Number.isFinite(value))
return String(value);return typeof value==="boolean"?String(value):textOf(value,reading)}function matchOf(value,reading){
if(typeof value!=="object"||value===null)return{op:"is",value:comparedOf(value,reading)};const{op,...rest}=membersOf(value,
reading,["op","value","from","to"]);const wanted=name=>comparedOf(rest[name],at(reading,name));const only=(...names)=>void membersOf(
rest,reading,names);if(op==="none"||op==="me"){only();return{op}}if(op==="range"){only("from","to");return{op,from:wanted(
"from"),to:wanted("to")}}const found=WITH_VALUE.find(name=>name===op);if(found===void 0)throw invalidQuery(at(reading,"o\
p").path,`must be one of ${OPS.join(", ")}`);only("value");return{op:found,value:wanted("value")}}function fieldLeaf(members,reading){
const name=textOf(members["field"],at(reading,"field"));const field=fieldNamed(name);if(field===void 0||kindOfField(field)===
"text"&&field==="text"){const known=[...CONDITION_FIELDS.filter(other=>other!=="text"),"custom.KEY"];throw invalidQuery(
at(reading,"field").path,"is no field",meantOf(name,known))}const inside=at(reading,"any");const any=listOf(members["any"],
inside).map((value,i)=>{const here=at(inside,i);const match=matchOf(value,here);const fault=matchFault(field,match)??valueFault(
field,match);if(fault!==void 0)throw invalidQuery(here.path,`is wrong: ${fault.problem}`,fault.way);return match});reading.
counts.values+=any.length;return{kind:"field",field,any}}function namedLeaf(kind,members,reading){const here=at(reading,
"what");const name=textOf(members["what"],here);const what=kind==="has"?partNamed(name):QUERY_STATES.find(state=>state===
name);if(what===void 0)throw invalidQuery(here.path,kind==="has"?"is nothing that tickets have":"is no state of a ticket",
meantOf(name,kind==="has"?[...QUERY_PARTS,"custom.KEY"]:QUERY_STATES));return{kind,what}}function check({path,depth,counts}){
counts.terms++;if(depth>2*DEEPEST)throw invalidQuery(path,`is deeper than ${DEEPEST} conditions`);if(counts.terms>2*MOST_TERMS||
counts.values>MOST_VALUES)throw invalidQuery(path,`is one of more than ${2*MOST_TERMS} conditions or ${MOST_VALUES} valu\
es`)}function read(value,reading){check(reading);const kind=value?.kind;const members=(...names)=>membersOf(value,reading,
["kind",...names]);switch(kind){case"and":case"or":{const inside=at(reading,"parts");const parts=listOf(members("parts")["\
parts"],inside);return{kind,parts:parts.map((part,i)=>read(part,at(inside,i)))}}case"not":return{kind,part:read(members(
"part")["part"],at(reading,"part"))};case"text":return{kind,term:termOf(members("term")["term"],at(reading,"term"))};case"\
field":return fieldLeaf(members("field","any"),reading);case"is":case"has":return namedLeaf(kind,members("what"),reading);default:{
membersOf(value,reading,Object.keys(value??{}));const kinds=["and","or","not","text","field","is","has"];throw invalidQuery(
`${reading.path}/kind`,`must be one of ${kinds.join(", ")}`)}}}function queryOfJson(value,path="/where"){return read(value,
{path,depth:0,counts:{terms:0,values:0}})}module.exports={__proto__:null,invalidQuery,queryOfJson};
