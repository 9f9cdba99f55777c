var text=(schema,member)=>{const value=schema[member];return typeof value==="string"?value:""};async function schemas(){
const{SOURCES}=await Promise.resolve().then(()=>require("./domain-schema-sources.js"));const{EVENT_TYPES}=await Promise.
resolve().then(()=>require("./shared-events-event-types.js"));const{eventSchema}=await Promise.resolve().then(()=>require(
"./events-schema-event-schemas.js"));const{selfContained}=await Promise.resolve().then(()=>require("./domain-schema-self\
-contained.js"));const{definitions={}}=SOURCES;const documents=Object.entries(SOURCES).map(([name,source])=>[name,selfContained(
source,definitions)]);const{outputSchemas}=await Promise.resolve().then(()=>require("./app-output-schemas.js"));const outputs=outputSchemas().
map(({name,schema})=>[name,schema]);const events=EVENT_TYPES.map(type=>[`event.${type}`,eventSchema(type)]);return[...documents,
...events,...outputs].map(([name,schema])=>({name,id:text(schema,"$id"),title:text(schema,"title"),schema}))}module.exports=
{__proto__:null,schemas};
