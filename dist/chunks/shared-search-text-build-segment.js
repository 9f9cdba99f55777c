var{search_text_loops_columns__lengthCode:lengthCode,search_text_bytes__TEXT_VERSION:TEXT_VERSION,search_text_bytes__dictionaryWriter:dictionaryWriter,
search_text_bytes__memorySegment:memorySegment,search_text_bytes__pageSums:pageSums,search_text_bits__FIELD_COUNT:FIELD_COUNT,
search_text_bits__bitWriter:bitWriter,search_text_bits__timesIn:timesIn,search_text_bits__writePlaces:writePlaces,search_text_bits__writePostings:writePostings}=require(
"./search.js");var{search_text_fold__LONGEST:LONGEST,search_text_fold__eachRun:eachRun,search_text_fold__isAscii:isAscii,
search_text_fold__isAsciiLetter:isAsciiLetter,search_text_fold__normalText:normalText,search_text_fold__wordsOfRun:wordsOfRun,
search_text_ticket_texts__fieldOf:fieldOf,search_text_ticket_texts__ticketTexts:ticketTexts}=require("./texts.js");var{encodeSections}=require(
"./shared-search-cache-encode-sections.js");var bytesOf=array=>new Uint8Array(array.buffer,array.byteOffset,array.byteLength);
function encodeSegment(all,rows){const dictionary=dictionaryWriter();const[postings,places]=[bitWriter(),bitWriter()];let[
postingsEnd,placesEnd]=[0,0];for(const[word,own]of all){writePostings(postings,own,rows);writePlaces(places,own);const[postingsNow,
placesNow]=[postings.align(),places.align()];dictionary.add(word,{count:own.docs.length,postings:postingsNow-postingsEnd,
places:placesNow-placesEnd});[postingsEnd,placesEnd]=[postingsNow,placesNow]}const{words,firsts,blocks,size,longest}=dictionary.
finish();const long={words,postings:postings.take(),places:places.take()};const sums=Object.entries(long).map(([name,bytes])=>[
`${name}.pages`,bytesOf(pageSums(bytes))]);return encodeSections({version:TEXT_VERSION,rows,size,longest},{firsts,blocks:bytesOf(
blocks),...Object.fromEntries(sums),...long})}function*partsOf(postings,live){let placesAt=0;for(let at=0;at<postings.docs.
length;at++){if(live===void 0||live(postings.docs[at]??0))yield{postings,at,placesAt};placesAt+=timesIn(postings.counts,
at)}}function together(all){const[only]=all;if(all.length===1&&only!==void 0&&only[1]===void 0)return only[0];const parts=all.
flatMap(([postings,live])=>[...partsOf(postings,live)]);parts.sort((a,b)=>(a.postings.docs[a.at]??0)-(b.postings.docs[b.
at]??0));const docs=Uint32Array.from(parts,({postings,at})=>postings.docs[at]??0);const counts=new Uint32Array(parts.length*
FIELD_COUNT);parts.forEach(({postings,at},i)=>{const own=postings.counts.subarray(at*FIELD_COUNT,(at+1)*FIELD_COUNT);counts.
set(own,i*FIELD_COUNT)});const places=new Uint32Array(counts.reduce((sum,count)=>sum+count,0));let next2=0;for(const{postings,
at,placesAt}of parts){const own=postings.places.subarray(placesAt,placesAt+timesIn(postings.counts,at));places.set(own,next2);
next2+=own.length}return{docs,counts,places}}var next=({words})=>{const{done,value}=words.next();return done===true?void 0:
value};function leastOf(all){let least;for(const{head}of all)if(head!==void 0&&(least===void 0||head[0]<least))least=head[0];
return least}function*mergedWords(all){const open=all.map(({segment,live})=>{const words=segment.all();return{words,live,
head:next({words})}});for(let least=leastOf(open);least!==void 0;least=leastOf(open)){const own=open.filter(({head})=>head?.[0]===
least);const postings=together(own.flatMap(({head,live})=>head?[[head[1],live]]:[]));for(const one of own)one.head=next(
one);if(postings.docs.length>0)yield[least,postings]}}var mergeSegments=(all,rows)=>encodeSegment(mergedWords(all),rows);
var FEW=1<<13;var FEW_TEXTS=64;var[BASIS,PRIME]=[2166136261,16777619];var LETTER=Uint8Array.from({length:128},(_,code)=>isAsciiLetter(
code)?1:0);function hashOf(run){let hash=BASIS;for(let at=0;at<run.length;at++)hash=Math.imul(hash^run.charCodeAt(at),PRIME);
return hash}function runTable(make){let slots=new Int32Array(FEW);let hashes=new Int32Array(FEW/2);let runs=[];let found=[];
let texts=0;const grow=()=>{slots=new Int32Array(2*slots.length);runs.forEach((_,at)=>{let slot=(hashes[at]??0)&slots.length-
1;while(slots[slot]!==0)slot=slot+1&slots.length-1;slots[slot]=at+1});const longer2=new Int32Array(slots.length/2);longer2.
set(hashes);hashes=longer2};const look=(text,start,end,hash)=>{const mask=slots.length-1;let slot=hash&mask;for(let at=(slots[slot]??
0)-1;at>=0;at=(slots[slot]??0)-1){const run2=runs[at]??"";if(hashes[at]===hash&&run2.length===end-start&&text.startsWith(
run2,start))return found[at];slot=slot+1&mask}const run=text.slice(start,end);const made=make(run);hashes[runs.length]=hash;
slots[slot]=runs.push(run);found.push(made);if(runs.length===hashes.length)grow();return made};const eachAscii=(text,visit)=>{
for(let at=0;at<text.length;at++){const start=at;let hash=BASIS;for(;at-start<LONGEST&&LETTER[text.charCodeAt(at)]===1;at++)
hash=Math.imul(hash^text.charCodeAt(at),PRIME);if(at===start)continue;visit(look(text,start,at,hash));if(at-start===LONGEST)
at--}};return{each:(text,visit)=>{if(++texts>FEW_TEXTS&&isAscii(text))eachAscii(text,visit);else eachRun(normalText(text),
run=>visit(look(run,0,run.length,hashOf(run))))},clear:()=>{slots=new Int32Array(FEW);hashes=new Int32Array(FEW/2);[runs,
found]=[[],[]]}}}function longer(array){const copy=new Uint32Array(2*array.length);copy.set(array);return copy}function put(added,word,doc,place){
if(added.size===added.words.length){added.words=longer(added.words);added.docs=longer(added.docs);added.places=longer(added.
places)}added.words[added.size]=word;added.docs[added.size]=doc;added.places[added.size++]=place}function numberOf({numbers},word){
const known=numbers.get(word);if(known!==void 0)return known;numbers.set(word,numbers.size);return numbers.size-1}var FEW2=1<<
12;function segmentBuilder(){const added={numbers:new Map,words:new Uint32Array(FEW2),docs:new Uint32Array(FEW2),places:new Uint32Array(
FEW2),size:0};const runs=runTable(run=>wordsOfRun(run).map(terms=>terms.map(term=>numberOf(added,term))));return{get size(){
return added.size},add:(row,ticket)=>{let[place,count]=[0,0];for(const text of ticketTexts(ticket)){const field=fieldOf(
text);runs.each(text.text,words=>{for(const own of words){for(const word of own)put(added,word,row,place*FIELD_COUNT+field);
place++;count++}});place++}return count},take:rows=>{const pieces=encodeSegment(placedWords(added),rows);added.numbers.clear();
runs.clear();added.size=0;return pieces}}}function*placedWords(added){const{numbers,words,size}=added;const starts=new Uint32Array(
numbers.size+1);for(let at=0;at<size;at++){const next2=(words[at]??0)+1;starts[next2]=(starts[next2]??0)+1}let most=0;for(let word=0;word<
numbers.size;word++){most=Math.max(most,starts[word+1]??0);starts[word+1]=(starts[word+1]??0)+(starts[word]??0)}const free=starts.
slice();const order=new Uint32Array(size);for(let at=0;at<size;at++){const word=words[at]??0;const place=free[word]??0;order[place]=
at;free[word]=place+1}const postingsOf=collector(added,most);for(const word of[...numbers.keys()].sort()){const number=numbers.
get(word)??0;yield[word,postingsOf(order.subarray(starts[number],starts[number+1]))]}}function collector({docs,places},most){
const found=new Uint32Array(most);const counts=new Uint32Array(most*FIELD_COUNT);const stands=new Uint32Array(most);return own=>{
let count=0;for(let at=0;at<own.length;at++){const one=own[at]??0;const[doc,place]=[docs[one]??0,places[one]??0];if(count===
0||found[count-1]!==doc){counts.fill(0,count*FIELD_COUNT,(count+1)*FIELD_COUNT);found[count++]=doc}const slot=(count-1)*
FIELD_COUNT+place%FIELD_COUNT;counts[slot]=(counts[slot]??0)+1;stands[at]=Math.floor(place/FIELD_COUNT)}return{docs:found.
subarray(0,count),counts:counts.subarray(0,count*FIELD_COUNT),places:stands.subarray(0,own.length)}}}var AT_ONCE=512;var MOST_WORDS=1<<
22;function indexRows(tickets,rows,onProgress){const builder=segmentBuilder();const lengths=new Uint8Array(rows.length);
const done=[];const batches=Array.from({length:Math.ceil(rows.length/AT_ONCE)},(_,i)=>rows.slice(i*AT_ONCE,(i+1)*AT_ONCE));
for(const[i,batch]of batches.entries()){onProgress?.({what:"indexing",done:i*AT_ONCE,total:rows.length});tickets.read(batch).
forEach((ticket,at)=>{lengths[i*AT_ONCE+at]=lengthCode(builder.add(batch[at]??0,ticket))});if(builder.size<MOST_WORDS)continue;
done.push({segment:memorySegment(Buffer.concat(builder.take(tickets.count)))})}if(done.length===0)return{pieces:builder.
take(tickets.count),lengths};done.push({segment:memorySegment(Buffer.concat(builder.take(tickets.count)))});return{pieces:mergeSegments(
done,tickets.count),lengths}}module.exports={__proto__:null,mergeSegments,indexRows};
