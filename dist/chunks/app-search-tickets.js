var{app_search_source__splitQuery:splitQuery,app_search_source__tieBy:tieBy,search_text_loops_columns__lengthOf:lengthOf,
search_text_find_text__findText:findText,search_text_loops_loops_generated__compiledLoops:compiledLoops,search_text_current_text__withText:withText,
search_text_bits__LENGTH_SHARE:LENGTH_SHARE,search_text_bits__SATURATION:SATURATION}=require("./search.js");var{app_cached_list__plainQuery:plainQuery,
app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache,search_cache_table__FLAG:FLAG,search_cache_table__idAt:idAt}=require(
"./reading.js");var{app_current_head__currentHead:currentHead}=require("./tickets.js");var{search_text_sought__accepts:accepts,
search_text_sought__soughtBy:soughtBy,search_text_fold__LONGEST:LONGEST,search_text_fold__eachRun:eachRun,search_text_fold__isAscii:isAscii,
search_text_fold__isAsciiLetter:isAsciiLetter,search_text_fold__normalText:normalText,search_text_fold__wordsOfRun:wordsOfRun,
search_text_ticket_texts__ticketTexts:ticketTexts,search_text_near__mostEdits:mostEdits}=require("./texts.js");var{domain_config_category__categoryOf:categoryOf}=require(
"./base.js");require("./start.js");var FEW=256;var penalties=({meanLength})=>Float64Array.from({length:256},(_,code)=>{const share=lengthOf(
code)/(meanLength||1);return SATURATION*(1-LENGTH_SHARE+LENGTH_SHARE*share)});function score(index,{rows,amounts,exact}){
const against=penalties(index);const having=exact>0?exact:rows.length;const rarity=Math.log(1+(index.count-having+.5)/(having+
.5));const full=rarity*(1+SATURATION);const loops=rows.length>FEW?compiledLoops():void 0;if(loops!==void 0){loops.begin();
const[rowsAt,scoresAt]=[loops.put(rows),loops.put(amounts)];const[lengths,penaltiesAt]=[loops.put(index.lengths),loops.put(
against)];loops.score(rowsAt,scoresAt,rows.length,lengths,penaltiesAt,full);return{rows,scores:loops.floats(scoresAt,rows.
length).slice()}}const scores=new Float64Array(rows.length);for(let at=0;at<rows.length;at++){const amount=amounts[at]??
0;const code=index.lengths[rows[at]??0]??0;scores[at]=full*amount/(amount+(against[code]??0))}return{rows,scores}}var NONE={
rows:new Uint32Array(0),scores:new Float64Array(0)};function joinScored(all,hidden){const[only=NONE]=all;if(all.length<2)
return{...only,having:all.length};const having=new Uint8Array(hidden.length);const sums=new Float64Array(hidden.length);
for(const{rows,scores}of all)for(let at=0;at<rows.length;at++){const row=rows[at]??0;having[row]=(having[row]??0)+1;sums[row]=
(sums[row]??0)+(scores[at]??0)}const rarest=all.reduce((a,b)=>b.rows.length<a.rows.length?b:a);const full=withSums(rarest.
rows,sums,row=>having[row]===all.length&&hidden[row]===0);if(full.rows.length>0)return{...full,having:all.length};const any=Uint32Array.
from(having.keys()).filter(row=>having[row]!==0&&hidden[row]===0);const most=any.reduce((max,row)=>Math.max(max,having[row]??
0),0);return{...withSums(any,sums,row=>having[row]===most),having:most}}function withSums(rows,sums,wanted){const kept=rows.
filter(wanted);const scores=new Float64Array(kept.length);for(let at=0;at<kept.length;at++)scores[at]=sums[kept[at]??0]??
0;return{rows:kept,scores}}function bestOf(scored,hidden,limit,tie){const compare=(a,b)=>b.score-a.score||tie(a.row,b.row);
return limit===0||limit>FEW?sortedHits(scored,hidden,limit,compare):fewHits(scored,hidden,limit,compare)}function candidates({
rows,scores},hidden,limit){const loops=rows.length>FEW?compiledLoops():void 0;if(loops===void 0)return void 0;loops.begin();
const listed=[loops.put(rows),loops.put(scores),rows.length];const hiddenAt=loops.put(hidden);const best=loops.put(new Float64Array(
limit).fill(Number.NEGATIVE_INFINITY));const total=loops.best(...listed,hiddenAt,limit,best);const least=loops.floats(best,
limit)[limit-1]??0;const places=loops.room(4*rows.length);const count=loops.atLeast(...listed,hiddenAt,least,places);return{
places:loops.words(places,count).slice(),total}}function sortedHits({rows,scores},hidden,limit,compare){const hits=[];for(let at=0;at<
rows.length;at++){const row=rows[at]??0;if(hidden[row]===0)hits.push({row,score:scores[at]??0})}hits.sort(compare);return{
hits:limit===0?hits:hits.slice(0,limit),total:hits.length}}function fewHits(scored,hidden,limit,compare){const{rows,scores}=scored;
const some=candidates(scored,hidden,limit);const hits=[];let total=0;for(const at of some?.places??rows.keys()){const row=rows[at]??
0;if(hidden[row]!==0)continue;total++;insert(hits,{row,score:scores[at]??0},limit,compare)}return{hits,total:some?.total??
total}}function insert(hits,own,limit,compare){let place=hits.length;while(place>0&&compare(own,hits[place-1])<0)place--;
if(place>=limit)return;hits.splice(place,0,own);if(hits.length>limit)hits.pop()}function firstFound(index,tries){let last=findText(
index,tries[0]??[]);for(const sought of tries.slice(1)){if(last.rows.length>0)break;last=findText(index,sought)}return last}
var partOf=(index,found)=>({sought:[found.sought],scored:score(index,found)});function findLoosely(index,{word},last){const plain={
word,prefix:false,edits:0};const edits=mostEdits(word);const tries=[[plain]];if(last)tries.push([{...plain,prefix:true}]);
for(let some=1;some<=edits;some++)tries.push([{...plain,edits:some}]);return firstFound(index,tries)}function wordParts(index,steps,last){
const[only]=steps;if(only!==void 0&&steps.length===1)return[partOf(index,findLoosely(index,only,last))];const end=steps.
length-1;const beginning=steps.map((step,i)=>({...step,prefix:i===end}));const row=firstFound(index,last?[steps,beginning]:
[steps]);if(row.rows.length>0)return[partOf(index,row)];return steps.map((step,i)=>partOf(index,findLoosely(index,step,last&&
i===end)))}function anyOf(parts){const best=new Map;for(const{scored}of parts)scored.rows.forEach((row,at)=>{best.set(row,
Math.max(best.get(row)??0,scored.scores[at]??0))});const rows=Uint32Array.from(best.keys()).sort();const scores=Float64Array.
from(rows,row=>best.get(row)??0);return{sought:parts.flatMap(({sought})=>sought),scored:{rows,scores}}}function groupParts(index,group,last){
const[only]=group;if(only?.mode==="word"&&group.length===1)return wordParts(index,soughtBy(only),last);const parts=group.
map(term=>partOf(index,findText(index,soughtBy(term))));return[parts.length===1&&parts[0]!==void 0?parts[0]:anyOf(parts)]}
var hasWord=term=>soughtBy(term).length>0;function hiddenBy(index,unwanted,hidden){if(unwanted.length===0)return hidden;
const more=hidden.slice();for(const term of unwanted)for(const row of findText(index,soughtBy(term)).rows)more[row]=1;return more}
function searchText(index,{wanted,unwanted},visible){const hidden=hiddenBy(index,unwanted,visible);if(wanted.length===0)
return everything(index.count,hidden);const groups=wanted.map(group=>group.filter(hasWord)).filter(group=>group.length>0);
const parts=groups.flatMap((group,i)=>groupParts(index,group,i===groups.length-1));const joined=joinScored(parts.map(({scored})=>scored),
hidden);const missing=parts.filter(({scored})=>scored.rows.length===0);return{ranked:true,rows:joined.rows,scores:joined.
scores,hidden,partial:joined.rows.length>0&&joined.having<parts.length,sought:parts.flatMap(({sought})=>sought),unknown:[
...new Set(missing.flatMap(({sought})=>sought.flat().map(({word})=>word)))]}}function everything(count,hidden){const rows=Uint32Array.
from({length:count},(_,row)=>row);const scores=new Float64Array(count);return{ranked:false,rows,scores,hidden,partial:false,
sought:[],unknown:[]}}var[MOST_PLACES,LONGEST_TEXT]=[1e3,2e5];var MOST_STEPS=30;function wordTaker(sought,length){const steps=sought.
flat().slice(0,MOST_STEPS);const bitsOf=terms=>steps.reduce((bits,step,i)=>{const taken=terms.some(term=>accepts(step,term));
return taken?bits|1<<i:bits},0);const known=new Map;const bitsOfRun=run=>{const own=known.get(run)??wordsOfRun(run).map(
bitsOf);known.set(run,own);return own};const needles=sought.every(own=>own.length===1)?needlesOf(steps):void 0;const reach=sought.
length===1?length:Number.POSITIVE_INFINITY;return text=>(needles===void 0?void 0:quickly(text,needles,reach,bitsOfRun))??
thoroughly(text,bitsOfRun)}function thoroughly(text,bitsOfRun){const taken=[];let at=0;eachRun(text,(run,start)=>{for(const bits of bitsOfRun(
run)){if(bits!==0)taken.push({at,start,end:start+run.length,bits});at++}});return taken}var MOST_NEEDLES=16;function needlesOf(steps){
const needles=steps.flatMap(({word,edits,found})=>edits===0?[word]:found??[]);const all=needles.length<=MOST_NEEDLES&&steps.
every(s=>s.edits===0||s.found);return all?needles:void 0}var LETTER=Uint8Array.from({length:128},(_,code)=>isAsciiLetter(
code)?1:0);function runStart(text,at){let start=at;while(start>0&&LETTER[text.charCodeAt(start-1)]===1)start--;return start}
function runEnd(text,at){let end=at;while(LETTER[text.charCodeAt(end)]===1)end++;return end}function takeNeedle({text,lower,
reach,bitsOfRun},needle,taken){let far=Number.POSITIVE_INFINITY;for(let at=lower.indexOf(needle);at>=0&&at<=far;){const start=runStart(
text,at);const end=runEnd(text,at);if(end-start>LONGEST)return false;const bits=bitsOfRun(text.slice(start,end))[0]??0;if(bits!==
0){taken.set(start,{at:start,start,end,bits});far=Math.min(far,start+reach)}at=lower.indexOf(needle,Math.max(end,at+1))}
return true}function quickly(text,needles,reach,bitsOfRun){if(!isAscii(text))return void 0;const looking={text,lower:text.
toLowerCase(),reach,bitsOfRun};const taken=new Map;if(!needles.every(needle=>takeNeedle(looking,needle,taken)))return void 0;
const all=[...taken.values()];return needles.length>1?all.sort((a,b)=>a.start-b.start):all}function placesIn(words,sought){
const places=[];let first=0;for(let what=0;what<sought.length;what++){const{length}=sought[what];if(first+length>MOST_STEPS)
break;for(let from=0;from<words.length&&places.length<MOST_PLACES;from++){const end=rowFrom(words,from,first,length);if(end!==
void 0)places.push({start:words[from]?.start??0,end,what})}first+=length}return sought.length>1?places.sort((a,b)=>a.start-
b.start||a.end-b.end):places}function rowFrom(words,from,step,length){const start=words[from]?.at??0;let end;for(let i=0,
at=from;i<length;i++){const word=words[at++];if(word?.at!==start+i||(word.bits&1<<step+i)===0)return void 0;end=word.end}
return end}var BEFORE=1/4;function bestStart(places,length,things){let best={start:places[0]?.start??0,things:1};for(const[
i,{start}]of places.entries()){if(best.things===things)break;const seen=new Set;for(let at=i;at<places.length;at++){const place=places[at];
if(place.end-start>length*(1-BEFORE))break;seen.add(place.what)}if(seen.size>best.things)best={start,things:seen.size}}return best.
start}function atGap(text,wanted,towards){const near=24;for(let step=0;step<=near;step++){const at=wanted+step*towards;if(at<=
0)return 0;if(at>=text.length)return text.length;if(/\s/.test(text[at-1]??"")||/\s/.test(text[at]??""))return at}return wholeFrom(
text,wanted)}var wholeFrom=(text,at)=>(text.charCodeAt(at)&64512)===56320?at+1:at;var onLine=text=>text.replaceAll(/\s+/g,
" ");var begun=(line,more)=>line===""||line==="\u2026"?line+more.trimStart():line+more;function onOneLine(text,[from,to],ranges){
const highlights=[];let line=from>0?"\u2026":"";let at=from;for(let i=0;i<ranges.length;i++){const range=ranges[i];const start=range[0];
const end=range[1];if(start>=to||end<=at)continue;line=begun(line,onLine(text.slice(at,start)));const stop=Math.min(end,
to);const shown=onLine(text.slice(start,stop));highlights.push([line.length,line.length+shown.length]);line+=shown;at=stop}
line=begun(line,onLine(text.slice(at,to))).trimEnd();return{text:line+(to<text.length?"\u2026":""),highlights}}function united(places){
const ranges=[];for(let i=0;i<places.length;i++){const{start,end}=places[i];const last=ranges.at(-1);if(last!==void 0&&start<=
last[1])last[1]=Math.max(last[1],end);else ranges.push([start,end])}return ranges}function snippetOf(whole,{sought,length,
take}){const text=normalText(whole.slice(0,LONGEST_TEXT));const places=placesIn(take(text),sought);if(places.length===0)
return void 0;const start=bestStart(places,length,sought.length);const wanted=Math.min(start-Math.floor(length*BEFORE),text.
length-length);const from=Math.min(start,atGap(text,Math.max(0,wanted),1));const end=Math.min(text.length,from+length);const gap=atGap(
text,end,-1);return onOneLine(text,[from,gap>start?gap:wholeFrom(text,end)],united(places))}function textMatcher(sought,length){
const wanted={sought,length,take:wordTaker(sought,length)};return ticket=>ticketTexts(ticket).flatMap(({kind,comment,text})=>{
const snippet=snippetOf(text,wanted);return snippet===void 0?[]:[{kind,comment,...snippet}]})}var NO=0;var OPEN=1;function flagged(flags,out){
const marks=new Uint32Array(Math.ceil(flags.length/4));const hidden=new Uint8Array(marks.buffer,0,flags.length);hidden.set(
flags);const four=Math.imul(out,16843009);for(let at=0;at<marks.length;at++)marks[at]=marks[at]&four;return hidden}function hideClosed(table,hidden){
const status=table.numbers("status");const closed=table.words("status").map(word=>categoryOf(table.config,word)==="close\
d");const byCode=Uint8Array.from([false,...closed],Number);for(let row=0;row<hidden.length;row++)if(byCode[status[row]]===
1)hidden[row]=1}function hiddenRows(table,scope,verdicts){const out=scope.deleted?FLAG.purged:FLAG.deleted|FLAG.purged;const hidden=flagged(
table.numbers("flags"),out);if(!scope.closed)hideClosed(table,hidden);const unsure=new Set;for(let row=0;verdicts!==void 0&&
row<hidden.length;row++){if(verdicts[row]===NO)hidden[row]=1;else if(verdicts[row]===OPEN&&hidden[row]===0)unsure.add(row)}
return{hidden,unsure}}var WORDS=/^[A-Za-z0-9]+[*~]?(?: [A-Za-z0-9]+[*~]?){0,7}$/;var PHRASE=/^"[A-Za-z0-9]+(?: [A-Za-z0-9]+){1,7}"$/;
var OPERATORS=new Set(["OR","AND","NOT"]);var MOST_LETTERS=200;function termOf(word){const shorter=word.slice(0,-1);if(word.
endsWith("*"))return{mode:"prefix",text:shorter};if(word.endsWith("~"))return{mode:"fuzzy",text:shorter};return{mode:"wo\
rd",text:word}}function termsIn(text){if(text.length>MOST_LETTERS)return void 0;if(PHRASE.test(text))return[{mode:"phras\
e",text:text.slice(1,-1)}];if(!WORDS.test(text))return void 0;const words=text.split(" ");return words.some(word=>OPERATORS.
has(word))?void 0:words.map(termOf)}function plainWords({query,...others}){const plain=plainQuery(others);const terms=typeof query===
"string"?termsIn(query):void 0;if(plain===void 0||terms===void 0)return void 0;const parts=terms.map(term=>({kind:"text",
term}));const[only]=parts;const where=parts.length===1?only:{kind:"and",parts};return{...plain,where}}async function sorted(cached,rows,sort){
const{table}=cached;const wanted=new Set(rows);const listed=Array.from(table.numbers("order")).filter(row=>wanted.has(row));
if(sort.length===0)return listed;const{sortRows}=await Promise.resolve().then(()=>require("./search-sort-rows.js"));return sortRows(
table,listed,sort)??(await Promise.resolve().then(()=>require("./app-sort-whole.js"))).sortedByTickets(cached,listed,sort)}
var tieOf=table=>tieBy(row=>table.numbers("updated")[row]??0,row=>idAt(table,row));async function cachedSource(workspace,cached,query){
const{table,folder}=cached;const asking=()=>Promise.resolve().then(()=>require("./app-ask-table.js"));const ready=plainWords(
query)??await(await asking()).readyFor(workspace,table,query);const{texts,rest}=splitQuery(ready.where);const test=rest===
void 0?void 0:await(await asking()).tableTest(workspace,table,rest);const{hidden,unsure}=hiddenRows(table,ready.scope,test?.
verdicts);const place={store:workspace.store,folder,table};return{...{ready,texts,hidden},listing:{commit:table.commit,problems:[]},
undecided:test===void 0||unsure.size===0?void 0:{rows:unsure,decide:test.decide},withIndex:use=>withText(place,use),tie:tieOf(
table),tickets:rows=>ticketsOf(cached,rows),sorted:(rows,sort)=>sorted(cached,rows,sort)}}var[LIMIT,SNIPPET]=[20,160];async function searchTickets(workspace,query,options){
const{snippet=SNIPPET,...filters}=options;const asked={all:true,...filters,query};const{limit}=options;const cached=await fromCache(
workspace,await currentHead(workspace),async place=>searchIn(await cachedSource(workspace,place,asked),limit,snippet));if(cached!==
void 0)return cached;const{readSource}=await Promise.resolve().then(()=>require("./app-search-read.js"));return searchIn(
await readSource(workspace,asked),limit,snippet)}async function ordered(source,found,limit){const{ready,undecided,tie}=source;
const all=undecided!==void 0||ready.sort.length>0||!found.ranked;const best=bestOf(found,found.hidden,all?0:limit,tie);if(!all)
return best;const kept=undecided===void 0?best.hits:fulfilling(source,undecided,best.hits);const hits=found.ranked&&ready.
sort.length===0?kept:await resorted(source,kept,ready.sort);return{hits:limit===0?hits:hits.slice(0,limit),total:kept.length}}
var rowOf=({row})=>row;function fulfilling({tickets},{rows,decide},hits){const asked=hits.map(rowOf).filter(row=>rows.has(
row));const out=new Set;for(const[i,ticket]of tickets(asked).entries()){const row=asked[i]??0;if(!decide(row,ticket))out.
add(row)}return hits.filter(({row})=>!out.has(row))}async function resorted({sorted:sorted2},hits,sort){const scores=new Map(
hits.map(({row,score:score2})=>[row,score2]));const rows=await sorted2(hits.map(rowOf),sort);return rows.map(row=>({row,
score:scores.get(row)??0}))}async function suggest({withIndex},words){if(words.length===0)return[];const{suggestWord}=await Promise.
resolve().then(()=>require("./search-text-suggest.js"));return withIndex(index=>words.flatMap(word=>{const meant=suggestWord(
index,word);return meant===void 0?[]:[{word,meant}]}))}var EXACT=1e3;async function searchIn(source,asked,snippet){const{
ready,texts,hidden,withIndex,listing}=source;const found=await withIndex(index=>searchText(index,texts,hidden));const limit=asked??
(ready.limit===0?LIMIT:ready.limit);const{hits,total}=await ordered(source,found,limit);const tickets=source.tickets(hits.
map(rowOf));const suggestions=total>0?[]:await suggest(source,found.unknown);const matches=textMatcher(found.sought,snippet);
return{...listing,tickets:tickets.map((ticket,i)=>{const score2=found.ranked?Math.round((hits[i]?.score??0)*EXACT)/EXACT:
null;return{...ticket,score:score2,matches:snippet===0?[]:matches(ticket)}}),total,partial:found.partial&&total>0,suggestions}}
module.exports={__proto__:null,searchTickets};
