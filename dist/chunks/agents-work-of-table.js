var{domain_config_category__knownCategory:knownCategory}=require("./base.js");var{search_cache_table__FLAG:FLAG,search_cache_table__idAt:idAt}=require(
"./reading.js");function byCode(words,none,numberOf){return[none,...words.map(numberOf)]}var GONE=FLAG.deleted|FLAG.purged;
function workOfTable(table,graph){const{config,count,cycles}=table;const[status,flags,codes,until]=[table.numbers("statu\
s"),table.numbers("flags"),table.numbers("priority"),table.numbers("claimedUntil")];const open=byCode(table.words("statu\
s"),0,name=>Number(knownCategory(config,name)==="open"));const rank=new Map(config.priorities.map((name,i)=>[name,i]));const last=config.
priorities.length;const ranks=byCode(table.words("priority"),last,name=>rank.get(name)??last);const fresh=new Uint8Array(
count);const claimedUntil=new Float64Array(count).fill(Number.NaN);const priority=new Uint32Array(count);for(let row=0;row<
count;row++){const own=flags[row];if((own&GONE)===0)fresh[row]=open[status[row]];if((own&FLAG.claim)!==0)claimedUntil[row]=
until[row];priority[row]=ranks[codes[row]]}return{...{count,graph},standing:cycles?void 0:{graph:table.numbers("graph"),
unblocks:table.numbers("unblocks")},fresh,claimedUntil,...{priorities:last,priority},due:table.numbers("due"),created:table.
numbers("created"),idOf:row=>idAt(table,row)}}module.exports={__proto__:null,workOfTable};
