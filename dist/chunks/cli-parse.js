var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{parseCall:()=>parseCall});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_node_util=require("node:util");function textOf(option,{value,rawName}){const{name,type,value:word="VALUE"}=option;
if(type==="boolean"){if(value===void 0)return[];throw(0,import_start.cli_usage_errors__badOptionValue)(name,"takes no va\
lue",`Give ${rawName} alone, or leave it out.`,rawName)}const long=rawName.startsWith("--");const example=long?`--${name}\
=${word}`:`${rawName} ${word}`;if(value===void 0)throw(0,import_start.cli_usage_errors__badOptionValue)(name,"needs a va\
lue",`For example: ${example}`,rawName);return[long?value:value.replace(/^=/,"")]}var NEGATED=/^-(?:[a-z]{3,}|custom\.[^\s:]+):/;
var MARK="\0";function sortWords(spec,args){const options=(0,import_start.cli_table_options__optionsOf)(spec);const known=options.
map(({name,short,type})=>[name,{type:type==="boolean"?"boolean":"string",...short===void 0?{}:{short}}]);const query=spec.
operands.includes("QUERY");const{tokens}=(0,import_node_util.parseArgs)({args:args.map(word=>query&&NEGATED.test(word)?MARK+
word:word),options:Object.fromEntries(known),strict:false,allowPositionals:true,tokens:true});const given=new Map;const operands=[];
for(const token of tokens){if(token.kind==="positional")operands.push(query?token.value.replace(MARK,""):token.value);if(token.
kind!=="option")continue;const option=options.find(o=>o.name===token.name);if(option===void 0)throw(0,import_start.cli_usage_errors__unknownOption)(
args[token.index]??"",spec,options);given.set(option.name,[...given.get(option.name)??[],...textOf(option,token)])}return{
given,operands}}function checkChoice({choices,name},text){if(choices===void 0||choices.includes(text))return;const near=(0,import_start.base_similar__closest)(
text,choices);const hint=`${near===void 0?"":`Did you mean ${near}? `}Known: ${choices.join(", ")}.`;throw(0,import_start.cli_usage_errors__badOptionValue)(
name,`can't be ${JSON.stringify(text)}`,hint)}var NUMBERS={number:/^\d+(?:\.\d+)?$/,count:/^\d{1,9}$/};function checkNumber({
name,type},text){if(type!=="number"&&type!=="count")return;if(NUMBERS[type].test(text))return;const what=type==="count"?
"a whole number":"a number";const problem=`must be ${what}, not ${JSON.stringify(text)}`;throw(0,import_start.cli_usage_errors__badOptionValue)(
name,problem,`For example: --${name}=5`)}function checkText(option,text){const{name,type,clears=false,value="VALUE"}=option;
const empty=(type==="list"?text.replaceAll(",",""):text).trim()==="";if(empty&&clears)return;if(empty)throw(0,import_start.cli_usage_errors__badOptionValue)(
name,"needs a value",`For example: --${name}=${value}`);checkChoice(option,text);checkNumber(option,text)}function checkOperands(spec,operands){
const[least,most]=spec.arity;if(operands.length<least)throw(0,import_start.cli_usage_errors__wrongOperands)(spec,"someth\
ing is missing");if(operands.length>most)throw(0,import_start.cli_usage_errors__wrongOperands)(spec,`${JSON.stringify(operands[most])}\
 is one word too many`)}function parseCall(spec,args){const{given,operands}=sortWords(spec,args);const options=new Map((0,import_start.cli_table_options__optionsOf)(
spec).map(o=>[o.name,o]));const texts=name=>given.get(name)??[];for(const[name,option]of options)for(const text of texts(
name))checkText(option,text);const parts=name=>options.get(name)?.type==="list"?texts(name).flatMap(t=>t.split(",")):texts(
name);const call={spec,operands,flag:name=>given.has(name),text:name=>texts(name).at(-1),texts,number:name=>{const text=texts(
name).at(-1)?.trim()??"";return text===""?void 0:Number(text)},list:name=>parts(name).map(t=>t.trim()).filter(t=>t!==""),
has:name=>given.has(name)};if(!call.flag("help"))checkOperands(spec,operands);return call}0&&(module.exports={parseCall});
