var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{milestoneProgress:()=>milestoneProgress,milestonesOf:()=>milestonesOf,progressText:()=>progressText});
module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var textIn=value=>typeof value==="stri\
ng"&&value!==""?value:null;function milestonesOf(source){if(!(0,import_start.base_json__isObject)(source))return[];return Object.
entries(source).map(([name,value])=>{const{due,description}=(0,import_start.base_json__isObject)(value)?value:{};return{
name,due:textIn(due),description:textIn(description)}})}function compareMilestones(a,b){if(a.due===null||b.due===null)return Number(
a.due===null)-Number(b.due===null)||(0,import_start.base_json__compareUtf8)(a.name,b.name);return(0,import_start.base_json__compareUtf8)(
a.due,b.due)||(0,import_start.base_json__compareUtf8)(a.name,b.name)}function milestoneProgress(definitions,tickets){const defined=new Map(
definitions.map(d=>[d.name,d]));const counts=new Map;for(const name of defined.keys())counts.set(name,{open:0,closed:0});
for(const{milestone,closed}of tickets){if(milestone===null)continue;const count=counts.get(milestone)??{open:0,closed:0};
counts.set(milestone,count);count[closed?"closed":"open"]++}const all=[...counts].map(([name,count])=>{const{due=null,description=null}=defined.
get(name)??{};return{name,due,description,defined:defined.has(name),...count}});return all.sort(compareMilestones)}function progressText({
open,closed}){const total=open+closed;const percent=total===0?0:Math.floor(closed/total*100);return`${closed} of ${total}\
 closed (${percent} %)`}0&&(module.exports={milestoneProgress,milestonesOf,progressText});
