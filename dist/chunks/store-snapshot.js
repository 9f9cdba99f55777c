var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{NOTHING:()=>import_write.domain_config_config__NOTHING,commitAt:()=>import_write.domain_config_config__commitAt,
commitIn:()=>import_write.domain_config_config__commitIn,headSnapshot:()=>import_write.domain_config_config__headSnapshot,
keepCommit:()=>import_write.domain_config_config__keepCommit,looseJson:()=>import_write.domain_config_config__looseJson,
noTickets:()=>import_write.domain_config_config__noTickets,readCommits:()=>import_write.domain_config_config__readCommits,
readConfig:()=>import_write.domain_config_config__readConfig,readDocuments:()=>import_write.domain_config_config__readDocuments,
readTexts:()=>import_write.domain_config_config__readTexts,requireHead:()=>import_write.domain_config_config__requireHead,
snapshotAt:()=>import_write.domain_config_config__snapshotAt});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");0&&(module.exports={NOTHING,commitAt,commitIn,headSnapshot,keepCommit,looseJson,noTickets,readCommits,readConfig,readDocuments,
readTexts,requireHead,snapshotAt});
