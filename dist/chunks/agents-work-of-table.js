var{domain_config_category__knownCategory:knownCategory}=require("./base.js");var{search_cache_table__FLAG:FLAG,search_cache_table__idAt:idAt}=require(
"./reading.js");function byCode(words,none,numberOf){return[none,...words.map(numberOf)]}function workOfTable(table,graph){
const{config,count}=table;const[status,flags,codes,until]=[table.numbers("status"),table.numbers("flags"),table.numbers(
"priority"),table.numbers("claimedUntil")];const open=byCode(table.words("status"),0,name=>Number(knownCategory(config,name)===
"open"));const rank=new Map(config.priorities.map((name,i)=>[name,i]));const last=Number.POSITIVE_INFINITY;const ranks=byCode(
table.words("priority"),last,name=>rank.get(name)??last);const flagged=(row,flag)=>((flags[row]??0)&flag)!==0;const fresh=new Uint8Array(
count);const claimedUntil=new Float64Array(count).fill(Number.NaN);const priority=new Float64Array(count);for(let row=0;row<
count;row++){if(!flagged(row,FLAG.deleted|FLAG.purged))fresh[row]=open[status[row]??0]??0;if(flagged(row,FLAG.claim))claimedUntil[row]=
until[row]??Number.NaN;priority[row]=ranks[codes[row]??0]??last}return{graph,fresh,claimedUntil,priority,due:table.numbers(
"due"),created:table.numbers("created"),idOf:row=>idAt(table,row)}}module.exports={__proto__:null,workOfTable};
