require("./reading.js");require("./tickets.js");require("./conditions.js");require("./query.js");require("./write.js");var{
domain_config_category__categoryOf:categoryOf}=require("./base.js");require("./texts.js");var{domain_milestones__milestoneProgress:milestoneProgress}=require(
"./documents.js");require("./parse.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require(
"./start.js");var{listAt}=require("./shared-app-list-tickets.js");var{viewHead}=require("./shared-app-view.js");require(
"./shared-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require(
"./shared-domain-duration.js");async function allTickets(workspace){const view=await viewHead(workspace);const{tickets}=await listAt(
workspace,view,{all:true});return{config:view.config,tickets}}function progressIn(config,tickets){const counted=tickets.
map(({milestone:milestone2,status})=>({milestone:milestone2,closed:categoryOf(config,status)==="closed"}));return milestoneProgress(
config.milestones,counted)}async function milestones(workspace){const{config,tickets}=await allTickets(workspace);return progressIn(
config,tickets)}function noMilestone(name,known){const near=closest(name,known);const meant=near===void 0?"":`Did you me\
an ${near}? `;const message=`There is no milestone ${JSON.stringify(name)}.`;return new TicketError("MILESTONE_NOT_FOUND",
"notFound",message,{data:{name,known},hint:known.length===0?`No ticket has one yet: git ticket milestone set NAME ID`:`${meant}\
Known: ${known.join(", ")}.`})}async function milestone(workspace,name){const{config,tickets}=await allTickets(workspace);
const all=progressIn(config,tickets);const wanted=name.trim();const folded=all.filter(m=>m.name.toLowerCase()===wanted.toLowerCase());
const found=all.find(m=>m.name===wanted)??(folded.length===1?folded[0]:void 0);if(found===void 0)throw noMilestone(name,
all.map(m=>m.name));const own=tickets.filter(t=>t.milestone===found.name);const isClosed=t=>categoryOf(config,t.status)===
"closed";const sorted=[...own.filter(t=>!isClosed(t)),...own.filter(isClosed)];return{...found,tickets:sorted}}module.exports=
{__proto__:null,milestone,milestones};
