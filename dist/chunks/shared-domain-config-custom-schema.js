var{base_json__isArray:isArray,base_json__isObject:isObject}=require("./start.js");var KEYWORDS=new Set(["title","descri\
ption","type","enum","const","minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","minLength","maxLeng\
th","items","minItems","maxItems","properties","required","additionalProperties"]);var TYPES=new Set(["string","number",
"integer","boolean","object","array","null"]);var DEEPEST=5;var isCount=value=>typeof value==="number"&&Number.isSafeInteger(
value)&&value>=0;var VALUES={title:v=>typeof v==="string",description:v=>typeof v==="string",type:v=>isArray(v)?v.length>
0&&v.every(t=>TYPES.has(t)):TYPES.has(v),enum:v=>isArray(v)&&v.length>0&&v.length<=1e3,minimum:v=>typeof v==="number",maximum:v=>typeof v===
"number",exclusiveMinimum:v=>typeof v==="number",exclusiveMaximum:v=>typeof v==="number",multipleOf:v=>typeof v==="numbe\
r"&&v>0,minLength:isCount,maxLength:isCount,minItems:isCount,maxItems:isCount,required:v=>isArray(v)&&v.every(name=>typeof name===
"string"),additionalProperties:v=>typeof v==="boolean",items:isObject,properties:isObject};function customSchemaFault(schema,depth=0){
if(!isObject(schema))return"must be a JSON Schema: an object";if(depth>DEEPEST)return`must not be nested deeper than ${DEEPEST}`;
for(const[word,value]of Object.entries(schema)){if(!KEYWORDS.has(word))return`has ${JSON.stringify(word)}, which schemas\
 of fields can't use`;if(VALUES[word]?.(value)===false)return`has a wrong value for ${word}`}const{items,properties}=schema;
const inner=[...items===void 0?[]:[items],...Object.values(isObject(properties)?properties:{})];for(const below of inner){
const fault=customSchemaFault(below,depth+1);if(fault!==void 0)return fault}return void 0}module.exports={__proto__:null,
customSchemaFault};
