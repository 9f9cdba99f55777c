var{domain_config_category__categoryOf:categoryOf}=require("./base.js");var{search_ticket_values__NUMBER_IN:NUMBER_IN}=require(
"./conditions.js");require("./query.js");require("./start.js");var{ValueCounter}=require("./shared-app-counted.js");var{
valuesOf}=require("./shared-app-group-values.js");function countTickets(listing,config){const{commit,tickets,total,problems}=listing;
const categories={open:0,active:0,closed:0};for(const{status}of tickets)categories[categoryOf(config,status)]++;const left=tickets.
filter(({status})=>categoryOf(config,status)!=="closed");const numbersOf=(field,of)=>of.map(NUMBER_IN.get(field)??(()=>Number.
NaN));return{...{commit,total,categories,problems},numbers:field=>numbersOf(field,tickets),numbersLeft:field=>numbersOf(
field,left),values:field=>{const counter=new ValueCounter;const of=valuesOf(field);for(const ticket of tickets)counter.add(
of(ticket),1);return counter.counts}}}module.exports={__proto__:null,countTickets};
