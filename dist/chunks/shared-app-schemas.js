var text=(schema,member)=>{const value=schema[member];return typeof value==="string"?value:""};async function schemas(){
const{SOURCES}=await Promise.resolve().then(()=>require("./domain-schema-sources.js"));const{selfContained}=await Promise.
resolve().then(()=>require("./domain-schema-self-contained.js"));const{definitions={}}=SOURCES;return Object.entries(SOURCES).
map(([name,source])=>({name,id:text(source,"$id"),title:text(source,"title"),schema:selfContained(source,definitions)}))}
module.exports={schemas};
