var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{customSchemaFault:()=>customSchemaFault});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var KEYWORDS=new Set(["title","description","type","enum","const","minimum","maxi\
mum","exclusiveMinimum","exclusiveMaximum","multipleOf","minLength","maxLength","items","minItems","maxItems","propertie\
s","required","additionalProperties"]);var TYPES=new Set(["string","number","integer","boolean","object","array","null"]);
var DEEPEST=5;var isCount=value=>typeof value==="number"&&Number.isSafeInteger(value)&&value>=0;var VALUES={title:v=>typeof v===
"string",description:v=>typeof v==="string",type:v=>(0,import_start.base_json__isArray)(v)?v.length>0&&v.every(t=>TYPES.
has(t)):TYPES.has(v),enum:v=>(0,import_start.base_json__isArray)(v)&&v.length>0&&v.length<=1e3,minimum:v=>typeof v==="nu\
mber",maximum:v=>typeof v==="number",exclusiveMinimum:v=>typeof v==="number",exclusiveMaximum:v=>typeof v==="number",multipleOf:v=>typeof v===
"number"&&v>0,minLength:isCount,maxLength:isCount,minItems:isCount,maxItems:isCount,required:v=>(0,import_start.base_json__isArray)(
v)&&v.every(name=>typeof name==="string"),additionalProperties:v=>typeof v==="boolean",items:import_start.base_json__isObject,
properties:import_start.base_json__isObject};function customSchemaFault(schema,depth=0){if(!(0,import_start.base_json__isObject)(
schema))return"must be a JSON Schema: an object";if(depth>DEEPEST)return`must not be nested deeper than ${DEEPEST}`;for(const[
word,value]of Object.entries(schema)){if(!KEYWORDS.has(word))return`has ${JSON.stringify(word)}, which schemas of fields\
 can't use`;if(VALUES[word]?.(value)===false)return`has a wrong value for ${word}`}const{items,properties}=schema;const inner=[
...items===void 0?[]:[items],...Object.values((0,import_start.base_json__isObject)(properties)?properties:{})];for(const below of inner){
const fault=customSchemaFault(below,depth+1);if(fault!==void 0)return fault}return void 0}0&&(module.exports={customSchemaFault});
