var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{checkAmount:()=>checkAmount,checkDate:()=>checkDate,checkKey:()=>checkKey,checkLine:()=>checkLine,
checkName:()=>checkName,checkText:()=>checkText,checkTitle:()=>checkTitle});module.exports=__toCommonJS(stdin_exports);var import_base=require("./base.js");
var import_start=require("./start.js");var DATE=/^(\d{4})-(\d{2})-(\d{2})$/;function checkTitle(title){const trimmed=title.
trim();if(trimmed==="")throw(0,import_base.domain_apply_faults__invalidValue)("title","must not be empty");if(trimmed.length>
1e3)throw(0,import_base.domain_apply_faults__invalidValue)("title","must not be longer than 1000 characters");if((0,import_start.base_unseen__hasUnseen)(
trimmed)||import_start.base_json__LONE_SURROGATE.test(trimmed))throw(0,import_base.domain_apply_faults__invalidValue)("t\
itle","must be one line without control characters");return trimmed}function checkName(what,name){const trimmed=name.trim();
if(trimmed==="")throw(0,import_base.domain_apply_faults__invalidValue)(what,"must not be empty");if(trimmed.length>200)throw(0,import_base.domain_apply_faults__invalidValue)(
what,"must not be longer than 200 characters");if((0,import_start.base_unseen__hasUnseen)(trimmed)||import_start.base_json__LONE_SURROGATE.
test(trimmed)||trimmed.includes(","))throw(0,import_base.domain_apply_faults__invalidValue)(what,"must not hold commas, \
line breaks or control characters");if(import_start.base_json__FORBIDDEN_KEYS.has(trimmed))throw(0,import_base.domain_apply_faults__invalidValue)(
what,`must not be ${trimmed}`);return trimmed}function checkLine(what,text,most){const trimmed=text.trim();if(trimmed===
"")throw(0,import_base.domain_apply_faults__invalidValue)(what,"must not be empty");if(trimmed.length>most)throw(0,import_base.domain_apply_faults__invalidValue)(
what,`must not be longer than ${most} characters`);if((0,import_start.base_unseen__hasUnseen)(trimmed)||import_start.base_json__LONE_SURROGATE.
test(trimmed))throw(0,import_base.domain_apply_faults__invalidValue)(what,"must be one line without control characters");
if(import_start.base_json__FORBIDDEN_KEYS.has(trimmed))throw(0,import_base.domain_apply_faults__invalidValue)(what,`must\
 not be ${trimmed}`);return trimmed}function checkDate(what,date){const[,year,month,day]=DATE.exec(date)??[];const time=new Date(
`${year}-${month}-${day}T00:00:00Z`);const real=!Number.isNaN(time.getTime())&&time.toISOString().startsWith(date);if(year===
void 0||!real)throw(0,import_base.domain_apply_faults__invalidValue)(what,`must be a date like 2026-12-31, not ${JSON.stringify(
date)}`);return date}function checkAmount(what,value){if(!Number.isFinite(value)||value<0)throw(0,import_base.domain_apply_faults__invalidValue)(
what,"must be a number, 0 or more");return value}function checkText(what,text){if(import_start.base_json__LONE_SURROGATE.
test(text))throw(0,import_base.domain_apply_faults__invalidValue)(what,"holds half of a surrogate pair");return text.replace(
/\r\n?/g,"\n")}function checkKey(key){return checkName("custom field",key)}0&&(module.exports={checkAmount,checkDate,checkKey,checkLine,checkName,checkText,checkTitle});
