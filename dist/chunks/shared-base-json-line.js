var{base_canonical_json__quoteJson:quoteJson,base_unseen__showJson:showJson}=require("./start.js");var SPECIAL=/[\u007f-\uffff]/;
function jsonLine(value){const text=JSON.stringify(value);return SPECIAL.test(text)?showJson(compact(JSON.parse(text))):
text}function compact(value){if(typeof value==="string")return quoteJson(value);if(typeof value!=="object"||value===null)
return JSON.stringify(value);if(Array.isArray(value))return`[${value.map(compact).join(",")}]`;const members=Object.entries(
value).map(([k,v])=>`${quoteJson(k)}:${compact(v)}`);return`{${members.join(",")}}`}module.exports={__proto__:null,jsonLine};
