var{search_text_ticket_texts__FIELDS:FIELDS,search_text_near__nearness:nearness,search_text_sought__soughtBy:soughtBy,search_text_near__distanceWithin:distanceWithin}=require(
"./texts.js");var{search_cache_sections__CacheFault:CacheFault,search_cache_sections__openSections:openSections,search_cache_sections__placeOf:placeOf,
search_cache_sections__readSection:readSection,base_checksum__checksum:checksum,search_cache_read_cache_file__withCacheFile:withCacheFile,
search_cache_sections__CacheFault:CacheFault2,search_cache_sections__openSections:openSections2,search_cache_sections__readSection:readSection2,
search_cache_cache_names__cacheNames:cacheNames,base_checksum__checksum:checksum2}=require("./tickets.js");var partsOf=query=>query.
kind==="and"?query.parts.flatMap(partsOf):[query];function anyOf(query){if(query.kind==="text")return[query.term];if(query.
kind!=="or")return void 0;const parts=query.parts.map(anyOf);return parts.every(part=>part!==void 0)?parts.flat():void 0}
function splitQuery(where){const wanted=[];const unwanted=[];const rest=[];for(const part of where===void 0?[]:partsOf(where)){
const sought=anyOf(part);const avoided=part.kind==="not"?anyOf(part.part):void 0;if(sought!==void 0)wanted.push(sought);else if(avoided!==
void 0)unwanted.push(...avoided);else rest.push(part)}const[only]=rest;return{texts:{wanted,unwanted},rest:rest.length<2?
only:{kind:"and",parts:rest}}}function tieBy(updated,id){const time=row=>updated(row)||0;return(a,b)=>time(b)-time(a)||(id(
a)<id(b)?-1:1)}var FIELD_WEIGHTS=[2,1.5,1,1];var PREFIX_WEIGHT=.5;var TYPO_WEIGHT=.6;var[SATURATION,LENGTH_SHARE]=[1.2,.9];
var AT_ONCE=24;var UNARY_AT_ONCE=16;function bitWriter(){let bytes=new Uint8Array(1<<12);let[length,held,count]=[0,0,0];
const put=byte=>{if(length===bytes.length){const longer=new Uint8Array(2*length);longer.set(bytes);bytes=longer}bytes[length++]=
byte};const bits=(value,more)=>{held=held<<more|value&(1<<more)-1;count+=more;while(count>=8){count-=8;put(held>>>count&
255)}held&=(1<<count)-1};const unary=value=>{let rest=value;for(;rest>=UNARY_AT_ONCE;rest-=UNARY_AT_ONCE)bits(0,UNARY_AT_ONCE);
bits(1,rest+1)};const align=()=>{if(count>0)bits(0,8-count);return length};return{bits,unary,rice:(value,low)=>{const high=Math.
floor(value/2**low);if(high+1+low<=AT_ONCE)return bits(1<<low|value&(1<<low)-1,high+1+low);unary(high);bits(value,low)},
align,take:()=>{const taken=bytes.slice(0,align());length=0;return taken}}}var PEEKED=25;function peek(bytes,at){const first=at>>>
3;const word=(bytes[first]??0)<<24|(bytes[first+1]??0)<<16|(bytes[first+2]??0)<<8|(bytes[first+3]??0);return word<<(at&7)}
function readBits(place,count){if(count===0)return 0;const value=peek(place.bytes,place.at)>>>32-count;place.at+=count;return value}
function readUnary(place){const end=place.bytes.length*8;for(let value=0;;value+=PEEKED){const zeros=Math.clz32(peek(place.
bytes,place.at));if(zeros<PEEKED){place.at+=zeros+1;return value+zeros}place.at+=PEEKED;if(place.at>end)return value}}function readRice(place,low){
const bits=peek(place.bytes,place.at);const zeros=Math.clz32(bits);const used=zeros+1+low;if(used<=PEEKED){place.at+=used;
return(zeros<<low)+(bits<<zeros+1>>>1>>>31-low)}const high=readUnary(place);return high*2**low+readBits(place,low)}var MOST_LOW=24;
var lowBits=mean=>mean>1?Math.min(MOST_LOW,Math.floor(Math.log2(mean))):0;var FIELD_COUNT=FIELDS.length;var BODY=2;var LOW=5;
function timesIn(counts,at){let sum=0;for(let field=0;field<FIELD_COUNT;field++)sum+=counts[at*FIELD_COUNT+field]??0;return sum}
var gapBits=(count,rows)=>lowBits(rows/count);function writePostings(to,{docs,counts},rows){const low=gapBits(docs.length,
rows);let next=0;for(let at=0;at<docs.length;at++){const doc=docs[at]??0;to.rice(doc-next,low);next=doc+1;const times=timesIn(
counts,at);const body=counts[at*FIELD_COUNT+BODY]??0;if(body!==times)writeCounts(to,counts.subarray(at*FIELD_COUNT,(at+1)*
FIELD_COUNT));else if(times===1)to.bits(1,1);else{to.bits(1,2);to.unary(times-2)}}}function writeCounts(to,counts){to.bits(
0,2);for(const count of counts)to.bits(count>0?1:0,1);for(const count of counts)if(count>0)to.unary(count-1)}function writePlaces(to,{
docs,counts,places}){const gaps=new Uint32Array(places.length);let[at,sum]=[0,0];for(let doc=0;doc<docs.length;doc++){let before=0;
for(let left=timesIn(counts,doc);left>0;left--){const place=places[at]??0;gaps[at++]=place-before;sum+=place-before;before=
place}}const low=lowBits(sum/gaps.length);to.bits(low,LOW);for(const gap of gaps)to.rice(gap,low)}function readPostings(bytes,count,rows){
const from={bytes,at:0};const low=gapBits(count,rows);const docs=new Uint32Array(count);const counts=new Uint32Array(count*
FIELD_COUNT);let next=0;for(let at=0;at<count;at++){const doc=next+readRice(from,low);docs[at]=doc;next=doc+1;if(readBits(
from,1)===1)counts[at*FIELD_COUNT+BODY]=1;else readCounts(from,counts,at*FIELD_COUNT)}return{docs,counts,places:new Uint32Array(
0)}}function readCounts(from,counts,at){if(readBits(from,1)===1){counts[at+BODY]=readUnary(from)+2;return}const fields=readBits(
from,FIELD_COUNT);for(let field=0;field<FIELD_COUNT;field++)if((fields&1<<FIELD_COUNT-1-field)!==0)counts[at+field]=readUnary(
from)+1}function readPlaces(bytes,{docs,counts},wanted,keys){const from={bytes,at:0};const low=readBits(from,LOW);let found=0;
for(let at=0;at<docs.length;at++){const doc=docs[at]??0;const kept=wanted(doc);let place=0;for(let field=0;field<FIELD_COUNT;field++)
for(let left=counts[at*FIELD_COUNT+field]??0;left>0;left--){place+=readRice(from,low);if(kept)keys[found++]=placeKey(doc,
place,field)}}return found}var PLACES=2**24;var DOCUMENT=PLACES*FIELD_COUNT;var NEXT_PLACE=FIELD_COUNT;var placeKey=(doc,place,field)=>doc*
DOCUMENT+place*FIELD_COUNT+field;var keyParts=key=>({doc:Math.floor(key/DOCUMENT),place:Math.floor(key%DOCUMENT/FIELD_COUNT),
field:key%FIELD_COUNT});function timesInAll({docs,counts},wanted){let sum=0;for(let at=0;at<docs.length;at++)if(wanted(docs[at]??
0))sum+=timesIn(counts,at);return sum}var BODY_WEIGHT=FIELD_WEIGHTS[BODY];function readAmounts({bytes,count,rows:all},home,segment,{
rows,amounts}){const low=gapBits(count,all);const from={bytes,at:0};const counts=new Uint32Array(FIELD_COUNT);let[row,found]=[
-1,0];for(let left=count;left>0;left--){row+=1+readRice(from,low);const amount=amountOf(from,counts);if(home[row]!==segment)
continue;rows[found]=row;amounts[found++]=amount}return found}function amountOf(from,counts){if(readBits(from,1)===1)return BODY_WEIGHT;
counts.fill(0);readCounts(from,counts,0);let sum=0;for(let field=0;field<FIELD_COUNT;field++)sum+=(counts[field]??0)*(FIELD_WEIGHTS[field]??
0);return sum}function byteWriter(){let held=new Uint8Array(1<<12);let length=0;const room=more=>{if(length+more<=held.length)
return;const longer=new Uint8Array(Math.max(2*held.length,length+more));longer.set(held);held=longer};return{number:value=>{
room(8);let rest=value;for(;rest>127;rest=Math.floor(rest/128))held[length++]=rest&127|128;held[length++]=rest},bytes:more=>{
room(more.length);held.set(more,length);length+=more.length},get length(){return length},take:()=>{const taken=held.slice(
0,length);length=0;return taken}}}function readNumber(place){const{bytes}=place;let byte=bytes[place.at++]??0;if(byte<128)
return byte;let value=byte&127;for(let unit=128;byte>127&&unit<2**42;unit*=128){byte=bytes[place.at++]??0;value+=(byte&127)*
unit}return value}var BLOCK=64;var BLOCK_FIELDS=4;function common(a,b){const most=Math.min(a.length,b.length);let at=0;while(at<
most&&a.charCodeAt(at)===b.charCodeAt(at))at++;const half=at>0&&(a.charCodeAt(at-1)&64512)===55296;return half?at-1:at}function dictionaryWriter(){
const[all,words,said,firsts]=[byteWriter(),byteWriter(),byteWriter(),byteWriter()];const blocks=[];let[size,longest,before]=[
0,0,""];let[postings,places]=[0,0];const endBlock=()=>{if(words.length===0)return;const block=words.take();all.number(block.
length);all.bytes(block);all.bytes(said.take())};const beginBlock=word=>{endBlock();blocks.push(all.length,postings,places,
firsts.length);firsts.bytes(Buffer.from(word));before=""};return{add:(word,sizes)=>{if(size++%BLOCK===0)beginBlock(word);
const shared=common(before,word);const rest=Buffer.from(word.slice(shared));words.number(shared);words.number(rest.length);
words.bytes(rest);said.number(sizes.count);said.number(sizes.postings);said.number(sizes.places);postings+=sizes.postings;
places+=sizes.places;longest=Math.max(longest,word.length);before=word},finish:()=>{endBlock();blocks.push(all.length,postings,
places,firsts.length);return{words:all.take(),firsts:firsts.take(),blocks:Uint32Array.from(blocks),size,longest}}}}function readLetter(scan){
const{bytes,at}=scan;const byte=bytes[at]??0;const size=byte<224?2:byte<240?3:4;let code=byte&255>>size+1;for(let i=1;i<
size;i++)code=code<<6|(bytes[at+i]??0)&63;scan.at=at+size;if(size<4)return code;const rest=code-65536;return 55296|rest>>
10|(56320|rest&1023)<<16}function take(scan,letter){const place=scan.length++;scan.letters[place]=letter;if(scan.near.push(
place,letter))return true;scan.dead=scan.length;return false}function look(scan,shared,end){const{bytes}=scan;scan.dead=
0;scan.length=shared;while(scan.at<end){const byte=bytes[scan.at]??0;const letter=byte<128?byte:readLetter(scan);if(byte<
128)scan.at++;if(!take(scan,letter&65535))break;if(letter>>>16!==0&&!take(scan,letter>>>16))break}scan.at=end}function staysDead({
letters,dead},{firsts,blocks},block){const start2=blocks[block*BLOCK_FIELDS+3]??0;const end=blocks[(block+1)*BLOCK_FIELDS+
3]??0;if(dead===0||end-start2<dead)return false;for(let i=0;i<dead;i++){const byte=firsts[start2+i]??0;if(byte>=128||byte!==
letters[i])return false}return true}function passDead(scan,end){const{bytes,dead}=scan;let at=scan.at;let passed=0;while(at<
end){let shared=bytes[at]??0;let head=at+1;if(shared>127)shared=(shared&127)+(bytes[head++]??0)*128;if(shared<dead)break;
let length=bytes[head++]??0;if(length>127)length=(length&127)+(bytes[head++]??0)*128;at=head+length;passed++}scan.at=at;
return passed}function lookAtNext(scan,stays){const shared=readNumber(scan);const length=readNumber(scan);if(stays)scan.
at+=length;else look(scan,shared,scan.at+length)}function scanBlock(scan,stays,found){const size=readNumber(scan);const end=scan.
at+size;for(let at=0;scan.at<end;at++){if(at>0&&scan.dead>0)at+=passDead(scan,end);if(scan.at>=end)return;lookAtNext(scan,
stays&&at===0);if(scan.dead===0&&scan.near.isNear(scan.length))found(at,String.fromCharCode(...scan.letters.subarray(0,scan.
length)))}}function scanNear(scanned,word,edits){const{bytes,blocks,count,longest}=scanned;const near=nearness(word,edits,
longest);const letters=new Uint16Array(longest+1);const scan={bytes,at:0,near,letters,dead:0,length:0};const found=new Map;
for(let block=0;block<count;block++){const stays=staysDead(scan,scanned,block);if(stays&&block+1<count&&staysDead(scan,scanned,
block+1))continue;scan.at=blocks[block*BLOCK_FIELDS]??0;scanBlock(scan,stays,(at,own)=>{const others=found.get(block)??[];
found.set(block,others);others.push({at,word:own})})}return found}function chooseIn(bytes,count,wanted){const from={bytes,
at:0};readNumber(from);const text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.length);const chosen=[];let word="";for(let at=0;at<
count;at++){const shared=readNumber(from);const length=readNumber(from);word=word.slice(0,shared)+text.toString("utf8",from.
at,from.at+length);from.at+=length;if(wanted(word))chosen.push({at,word})}return chosen}function openBlocks({blocks,firsts}){
const count=blocks.length/BLOCK_FIELDS-1;const field=(block,at)=>blocks[block*BLOCK_FIELDS+at]??0;const text=Buffer.from(
firsts.buffer,firsts.byteOffset,firsts.length);const firstOf=block=>text.toString("utf8",field(block,3),field(block+1,3));
const before=word=>{let[low,high]=[0,count];while(low<high){const middle=low+high>>1;if(firstOf(middle)<=word)low=middle+
1;else high=middle}return low-1};return{count,field,before}}function entriesIn(bytes,[postings,places],chosen){const said={
bytes,at:0};const words=readNumber(said);said.at+=words;let[next,postingsAt,placesAt]=[0,postings,places];const read=word=>{
const sizes={count:readNumber(said),postings:readNumber(said),places:readNumber(said)};const entry={word,...sizes,postingsAt,
placesAt};postingsAt+=sizes.postings;placesAt+=sizes.places;next++;return entry};return chosen.map(({at,word})=>{while(next<
at)read("");return read(word)})}function openDictionary(source){const{size,longest}=source;const{count,field,before}=openBlocks(
source);const entriesOf2=(block,bytes,chosen)=>entriesIn(bytes,[field(block,1),field(block,2)],chosen);const inBlocks=function*(first,end,wanted){
if(first<0||first>=end)return;const[start2,stop]=[field(first,0),field(end,0)];const bytes=end-first===count?source.all():
source.part(start2,stop);for(let block=first;block<end;block++){const own=bytes.subarray(field(block,0)-start2,field(block+
1,0)-start2);yield*entriesOf2(block,own,chooseIn(own,Math.min(BLOCK,size-block*BLOCK),wanted))}};return{size,find:word=>{
const block=before(word);const[found]=inBlocks(block,block+1,own=>own===word);return found},beginning:prefix=>{const[first,
last]=[Math.max(0,before(prefix)),before(`${prefix}\uFFFF`)];return[...inBlocks(first,last+1,word=>word.startsWith(prefix))]},
near:(word,edits)=>{const{blocks,firsts}=source;const bytes=source.all();const found=scanNear({bytes,firsts,blocks,count,
longest},word,edits);return[...found].flatMap(([block,chosen])=>entriesOf2(block,bytes.subarray(field(block,0),field(block+
1,0)),chosen))},all:()=>inBlocks(0,count,()=>true)}}var PAGE=1<<12;var pageSums=bytes=>Uint32Array.from({length:Math.ceil(
bytes.length/PAGE)},(_,i)=>checksum(bytes.subarray(i*PAGE,(i+1)*PAGE)));function readPart(read,sections,name,sums,[from,
to]){const[position,size]=placeOf(sections,name);if(to>size||from>to)throw new CacheFault(`no such part of ${name}`);if(from===
to)return new Uint8Array(0);const first=Math.floor(from/PAGE);const start2=first*PAGE;const end=Math.min(size,Math.ceil(
to/PAGE)*PAGE);const bytes=read(position+start2,end-start2);for(let page=first;page*PAGE<end;page++){const own=bytes.subarray(
page*PAGE-start2,(page+1)*PAGE-start2);if(checksum(own)!==sums[page])throw new CacheFault(`a damaged page of ${name}`)}return bytes.
subarray(from-start2,to-start2)}var TEXT_VERSION=1;var GAP=1<<14;function readStretches(stretches,read){const found=[];while(found.
length<stretches.length){const first=found.length;const[start2]=stretches[first]??[0];let[end,next]=[start2,first];for(;next<
stretches.length;next++){const[at,size]=stretches[next]??[0,0];if(at>end+GAP)break;end=at+size}const run=read(start2,end);
for(const[at,size]of stretches.slice(first,next))found.push(run.subarray(at-start2,at-start2+size))}return found}function openSegment(using){
const sections=using(openSections);const{version,size,longest}=sections.header;const rows=Number(sections.header["rows"]);
if(version!==TEXT_VERSION)throw new CacheFault("of another version");const loaded=new Map;const buffer=name=>{const known=loaded.
get(name);if(known!==void 0)return known;const read=using(from=>readSection(from,sections,name));loaded.set(name,read);return read};
const bytes=name=>new Uint8Array(buffer(name));const part=(name,from,to)=>{if(loaded.has(name))return bytes(name).subarray(
from,to);const sums=new Uint32Array(buffer(`${name}.pages`));return using(read=>readPart(read,sections,name,sums,[from,to]))};
const words=openDictionary({blocks:new Uint32Array(buffer("blocks")),firsts:bytes("firsts"),size:Number(size),longest:Number(
longest),part:(from,to)=>part("words",from,to),all:()=>bytes("words")});const postings=entries=>readStretches(entries.map(
e=>[e.postingsAt,e.postings]),(from,to)=>part("postings",from,to));const places=entries=>readStretches(entries.map(e=>[e.
placesAt,e.places]),(from,to)=>part("places",from,to));const all=function*(){for(const name of["postings","places"])buffer(
name);for(const entry of words.all()){const own=readPostings(postings([entry])[0]??new Uint8Array(0),entry.count,rows);const keys=new Float64Array(
timesInAll(own,()=>true));readPlaces(places([entry])[0]??new Uint8Array(0),own,()=>true,keys);yield[entry.word,{...own,places:Uint32Array.
from(keys,key=>keyParts(key).place)}]}};return{rows,words,postings,places,all}}function memorySegment(bytes){const read=(position,length)=>{
if(position+length>bytes.length)throw new CacheFault("cut short");return new Uint8Array(bytes.subarray(position,position+
length))};return openSegment(use=>use(read))}var{join}=require("node:path");var SMALL=1<<16;function fileSegment(folder,{
name,size}){const path=join(folder,name);const[identity,whole]=withCacheFile(path,(read,own,actual)=>{if(actual!==size)throw new CacheFault2(
"of another size");return[own,size<=SMALL?read(0,size):void 0]});if(whole!==void 0)return memorySegment(whole);return openSegment(
use=>withCacheFile(path,use,identity))}function fingerprint(table){const sums=table.numbers("sum");return checksum2(new Uint8Array(
sums.buffer,sums.byteOffset,sums.byteLength))}function headOf({header},ref){if(header["version"]!==TEXT_VERSION)throw new CacheFault2(
"of another version");if(header["ref"]!==ref)throw new CacheFault2("of another ref");return{count:Number(header["count"]),
files:header["files"],rows:Number(header["rows"]),meanLength:Number(header["mean"])}}function column(read,sections,name,count){
const bytes=new Uint8Array(readSection2(read,sections,name));if(bytes.length!==count)throw new CacheFault2("a column of \
another length");return bytes}function loadBase(folder,ref){const path=join(folder,cacheNames(ref).text);return withCacheFile(
path,(read,identity)=>{const sections=openSections2(read);const head=headOf(sections,ref);const{id}=sections.header;if(typeof id!==
"string")throw new CacheFault2("without a name");const again=from=>new Uint32Array(readSection2(from,sections,"sums"));const base={
id,home:column(read,sections,"home",head.count),lengths:column(read,sections,"lengths",head.count),sums:()=>withCacheFile(
path,again,identity)};return{...head,base}})}function loadPatch(folder,ref,{id}){const path=join(folder,cacheNames(ref).
textPatch);return withCacheFile(path,read=>{const sections=openSections2(read);if(sections.header["base"]!==id)return void 0;
const changed=new Uint32Array(readSection2(read,sections,"changed"));const sums=new Uint32Array(readSection2(read,sections,
"sums"));if(sums.length!==changed.length)throw new CacheFault2("a column of another length");return{...headOf(sections,ref),
...{changed,sums},home:column(read,sections,"home",changed.length),lengths:column(read,sections,"lengths",changed.length)}})}
function patchIfThere(folder,ref,base){try{return loadPatch(folder,ref,base)}catch{return void 0}}function laidOver(under,over,all,changed){
all.set(under.subarray(0,all.length));for(let at=0;at<changed.length;at++)all[changed[at]]=over[at];return all}function loadText(folder,ref){
const{base,...head}=loadBase(folder,ref);const patch=patchIfThere(folder,ref,base);const{count,files,rows,meanLength}=patch??
head;const{home,lengths,sums}=patch===void 0?base:patched(base,patch,count);const segments=files.map(file=>fileSegment(folder,
file));return{count,files,rows,meanLength,home,lengths,sums,base,segments}}function patched(base,patch,count){const{changed}=patch;
return{home:laidOver(base.home,patch.home,new Uint8Array(count),changed),lengths:laidOver(base.lengths,patch.lengths,new Uint8Array(
count),changed),sums:()=>laidOver(base.sums(),patch.sums,new Uint32Array(count),changed)}}var indexes=new WeakMap;function keptText({
store,folder}){try{return loadText(folder,store.ref)}catch{return void 0}}var isOf=(kept,table)=>kept.count===table.count&&
kept.rows===fingerprint(table);async function textOf(place){const{table}=place;const known=indexes.get(table);if(known!==
void 0)return known;const kept=keptText(place);if(kept!==void 0&&isOf(kept,table))return kept;return(await Promise.resolve().
then(()=>require("./shared-search-text-fresh-text.js"))).freshText(place,kept)}async function textAtHand(place){const{table}=place;
const known=indexes.get(table);if(known!==void 0)return known;const kept=keptText(place);if(kept===void 0)return void 0;
const index=isOf(kept,table)?kept:(await Promise.resolve().then(()=>require("./shared-search-text-fresh-text.js"))).refreshedText(
place,kept);if(index!==void 0)indexes.set(table,index);return index}async function textRows(place){const index=await textAtHand(
place);if(index===void 0)return void 0;const{findText:findText2}=await Promise.resolve().then(()=>require("./search.js"));
return term=>{try{return findText2(index,soughtBy(term)).rows}catch{indexes.delete(place.table);return void 0}}}async function withText(place,use){
const{table}=place;try{const index=await textOf(place);indexes.set(table,index);return use(index)}catch{const index=(await Promise.
resolve().then(()=>require("./shared-search-text-fresh-text.js"))).freshText(place,void 0);indexes.set(table,index);return use(
index)}}var LOOPS="AGFzbQEAAAABbA5gAAF+YAF/AX9gAAF/YAF/AGAIf39/f39/f38Bf2AFf39/fH8AYAR/f39/AX9gBn9/f39/fABgBn9/f39/fwF/Y\
AZ/f39/fH8Bf2AFf39/f38AYAd/f39/f39/AGAFf39/f3wBf2ADf39/AAIIAQFhAWECAAEDFBMAAQIBAwQFBgcICQoLBggEDA0GBgsCfwFBAAt/AUEACwd1D\
QdhbW91bnRzAAUDYWRkAAYGZ2F0aGVyAAcFc2NvcmUACARiZXN0AAkHYXRMZWFzdAAKCHBvc3RpbmdzAAsEbWFyawAMBXRpbWVzAA4GcGxhY2VzAA8IZm9sb\
G93ZWQAEAV0YWxseQARCWRpZmZlcmluZwASCqINExQAIwAjAUEDdmspAAAjAUEHca2GCxwBAX4QAEIBiCEBIwEgAGokASABQT8gAGutiKcLNAECfwNAEAB5p\
yEAIABBOEsEQCMBQTlqJAEgAUE5aiEBDAELCyMBIABBAWpqJAEgASAAagsMABACIAB0IAAQAWoLYgECfyAAQgA3AgAgAEIANwIIQQEQAQRAIABBATYCCA8LQ\
QEQAQRAIAAQAkECajYCCA8LQQQQASEBQQghAgNAIAEgAnEEQCAAEAJBAWo2AgALIABBBGohACACQQF2IgINAAsLgAIEAn8BfgJ/AXwgACQAQQAkAUF/IQgCQ\
ANAIAFFDQEgAUEBayEBEAAhCiAKeachCyALQQFqIAJqIQwgDEE5SSAKIAythkIAU3EEQCAIQQFqIAsgAnQgCiALQQFqrYZCAYhBPyACa62Ip2pqIQgjASAMQ\
QFqaiQBQRArAwAhDQUgCEEBaiACEANqIQhBIBAEQSAoAgC4QQArAwCiQSQoAgC4QQgrAwCioEEoKAIAuEEQKwMAoqBBLCgCALhBGCsDAKKgIQ0LIAggBE8NA\
CADIAhqLQAAIAVHDQAgBiAJQQJ0aiAINgIAIAcgCUEDdGogDTkDACAJQQFqIQkMAAsLIAkLRgEBfwJAA0AgAkUNASAEIAAoAgBBA3RqIQUgBSAFKwMAIAMgA\
SsDAKKgOQMAIABBBGohACABQQhqIQEgAkEBayECDAALCwtbAgJ/AXwCQANAIAQgAU8NASAAIARBA3RqKwMAIQYgBkQAAAAAAAAAAGIEQCACIAVBAnRqIAQ2A\
gAgAyAFQQN0aiAGOQMAIAVBAWohBQsgBEEBaiEEDAALCyAFC08BAXwCQANAIAJFDQEgASsDACEGIAEgBSAGoiAGIAQgAyAAKAIAai0AAEEDdGorAwCgozkDA\
CAAQQRqIQAgAUEIaiEBIAJBAWshAgwACwsLnAEDAX8BfAJ/IAUgBEEBa0EDdGohCAJAA0AgAkUNASACQQFrIQIgASsDACEHIAMgACgCAGotAABFBEAgBkEBa\
iEGIAcgCCsDAGQEQCAIIQkCQANAIAkgBUYNASAJQQhrKwMAIAdmDQEgCSAJQQhrKwMAOQMAIAlBCGshCQwACwsgCSAHOQMACwsgAEEEaiEAIAFBCGohAQwAC\
wsgBgtWAQJ/AkADQCAGIAJPDQEgASAGQQN0aisDACAEZgRAIAMgACAGQQJ0aigCAGotAABFBEAgBSAHQQJ0aiAGNgIAIAdBAWohBwsLIAZBAWohBgwACwsgB\
wtJAQF/IAAkAEEAJAECQANAIAFFDQEgAUEBayEBIAUgAhADaiEFIAMgBTYCACAFQQFqIQUgBBAEIANBBGohAyAEQRBqIQQMAAsLC1QBAX8CQANAIAFFDQEgA\
UEBayEBIAAoAgAhByAAQQRqIQAgByAETw0AIAMgB2otAAAgBUcNACACIAdqLQAAIAZHDQAgAiAHaiAGQQFqOgAADAALCwsYACAAIAJPBEBBAA8LIAEgAGotA\
AAgA0YLVAEBfwJAA0AgAkUNASACQQFrIQIgACgCACADIAQgBRANBEAgBiABKAIAIAEoAgRqIAEoAgggASgCDGpqaiEGCyAAQQRqIQAgAUEQaiEBDAALCyAGC\
7EBAgZ/AX4gACQAQQAkAUEFEAEhCAJAA0AgA0UNASADQQFrIQMgASgCACAEIAUgBhANIQogASgCAK1CGoYhDiABQQRqIQFBACELQQAhDANAIAIoAgAhDSACQ\
QRqIQICQANAIA1FDQEgDUEBayENIAsgCBADaiELIApFDQAgByAJQQN0aiAOIAtBAnQgDGqtfLo5AwAgCUEBaiEJDAALCyAMQQFqIgxBBEkNAAsMAAsLIAkLl\
wECAn8DfCAAIQUgAiADQQN0aiEGRAAAAAAAAPC/IQkgACEDAkADQCABRQ0BIAFBAWshASADKwMAIQcgA0EIaiEDIAcgBKAhCAJAA0AgAiAGTw0DIAIrAwAgC\
GYNASACQQhqIQIMAAsLIAIrAwAgCGINACAJIAdhDQAgBSAHOQMAIAVBCGohBSAHIQkMAAsLIAUgAGtBA3YLOQEBfwJAA0AgAUUNASABQQFrIQEgAiAALQAAQ\
QJ0aiEDIAMgAygCAEEBajYCACAAQQFqIQAMAAsLC0wBAn8CQANAIAQgAk8NASAAKAIAIAEoAgBHBEAgAyAFQQJ0aiAENgIAIAVBAWohBQsgAEEEaiEAIAFBB\
GohASAEQQFqIQQMAAsLIAUL";var PAGE2=1<<16;var FIXED=64;var WINDOW=8;var aligned=bytes=>bytes+7&~7;function memoryOf(memory){
let used=FIXED;const room=(bytes,zeros=false)=>{const at=used;used=aligned(at+bytes);const lacking=used-memory.buffer.byteLength;
if(lacking>0)memory.grow(Math.ceil(lacking/PAGE2));if(zeros)new Uint8Array(memory.buffer,at,bytes).fill(0);return at};return{
begin:()=>{used=FIXED},room,put:numbers=>{const{buffer,byteOffset,byteLength}=numbers;const at=room(byteLength);new Uint8Array(
memory.buffer,at).set(new Uint8Array(buffer,byteOffset,byteLength));return at},putBits:bytes=>{const at=room(bytes.length+
WINDOW);const own=new Uint8Array(memory.buffer,at,bytes.length+WINDOW);own.fill(0,0,WINDOW);own.set(bytes,WINDOW);own.subarray(
WINDOW).reverse();return at+bytes.length},words:(at,count)=>new Uint32Array(memory.buffer,at,count),floats:(at,count)=>new Float64Array(
memory.buffer,at,count)}}function start(){const{WebAssembly}=globalThis;if(WebAssembly===void 0)return void 0;const memory=new WebAssembly.
Memory({initial:4});const code=new WebAssembly.Module(Buffer.from(LOOPS,"base64"));const{exports}=new WebAssembly.Instance(
code,{a:{a:memory}});new Float64Array(memory.buffer,0,FIELD_WEIGHTS.length).set(FIELD_WEIGHTS);return{...exports,...memoryOf(
memory)}}var started;function compiledLoops(){started??={loops:start()};return started.loops}var NO_BYTES=new Uint8Array(
0);function readDocs(loops,bytes,count,rows){const[docs,counts]=[loops.room(4*count),loops.room(4*FIELD_COUNT*count)];loops.
postings(loops.putBits(bytes),count,gapBits(count,rows),docs,counts);return{docs,counts,count}}function readKeys(loops,words,bytes,marked2){
const times=({docs,counts,count})=>loops.times(docs,counts,count,...marked2);const all=words.reduce((sum,word)=>sum+times(
word),0);const keys=loops.room(8*all);let found=0;words.forEach(({docs,counts,count},i)=>{const bits=loops.putBits(bytes[i]??
NO_BYTES);found+=loops.places(bits,docs,counts,count,...marked2,keys+8*found)});if(words.length>1)loops.floats(keys,found).
sort();return[keys,found]}function compiledStarts(loops,segment,all,[home,own]){loops.begin();const[homeAt,marks]=[loops.
put(home),loops.room(home.length,true)];const steps=all.map((entries,step)=>{const bytes=segment.postings(entries);const words=entries.
map(({count:count2},i)=>readDocs(loops,bytes[i]??NO_BYTES,count2,segment.rows));for(const{docs,count:count2}of words)loops.
mark(docs,count2,marks,homeAt,home.length,own,step);return words});const marked2=[marks,home.length,steps.length];let[starts,
count]=[0,0];for(const[step,words]of steps.entries()){const bytes=segment.places(all[step]??[]);const[keys,found]=readKeys(
loops,words,bytes,marked2);if(step===0)[starts,count]=[keys,found];else count=loops.followed(starts,count,keys,found,step*
NEXT_PLACE)}return loops.floats(starts,count).slice()}var NO_BYTES2=new Uint8Array(0);function keysOf({entries,postings},bytes,wanted){
const keys=new Float64Array(postings.reduce((sum,own)=>sum+timesInAll(own,wanted),0));let at=0;postings.forEach((own,i)=>{
at+=readPlaces(bytes[i]??NO_BYTES2,own,wanted,keys.subarray(at))});return entries.length>1?keys.sort():keys}function marked(steps,home,segment){
const marks=new Uint8Array(home.length);for(const[step,{postings}]of steps.entries())for(const{docs}of postings)for(const doc of docs)
if(marks[doc]===step&&home[doc]===segment)marks[doc]=step+1;return marks}function followed(starts,keys,places){const found=new Float64Array(
Math.min(starts.length,keys.length));let[count,at]=[0,0];for(const start2 of starts){const wanted=start2+places*NEXT_PLACE;
while(at<keys.length&&(keys[at]??0)<wanted)at++;if(keys[at]===wanted&&found[count-1]!==start2)found[count++]=start2}return found.
subarray(0,count)}function plainStarts(segment,all,home,own){const steps=all.map(entries=>{const bytes=segment.postings(
entries);const postings=entries.map(({count},i)=>readPostings(bytes[i]??NO_BYTES2,count,segment.rows));return{entries,postings}});
const marks=marked(steps,home,own);const wanted=doc=>marks[doc]===steps.length;let starts=new Float64Array(0);for(const[
i,step]of steps.entries()){const keys=keysOf(step,segment.places(step.entries),wanted);starts=i===0?keys:followed(starts,
keys,i)}return starts}function startsOf(segment,all,home,own){if(all.some(entries=>entries.length===0))return new Float64Array(
0);const loops=compiledLoops();return loops===void 0?plainStarts(segment,all,home,own):compiledStarts(loops,segment,all,
[home,own])}function compiledSum(loops,home,most,words){loops.begin();const homeAt=loops.put(home);const[rowsAt,amountsAt]=[
loops.room(4*most),loops.room(8*most)];let only=0;const copied=(rows,amounts,count)=>({rows:loops.words(rows,count).slice(),
amounts:loops.floats(amounts,count).slice()});const read=({bytes,count,rows},segment)=>{const[bits,low]=[loops.putBits(bytes),
gapBits(count,rows)];return loops.amounts(bits,count,low,homeAt,home.length,segment,rowsAt,amountsAt)};if(words===1)return{
add:(postings,segment,weight)=>{only=read(postings,segment);const amounts=loops.floats(amountsAt,only);if(weight!==1)for(let at=0;at<
only;at++)amounts[at]=(amounts[at]??0)*weight;return only},result:()=>copied(rowsAt,amountsAt,only)};const sums=loops.room(
8*home.length,true);return{add:(postings,segment,weight)=>{const count=read(postings,segment);loops.add(rowsAt,amountsAt,
count,weight,sums);return count},result:()=>{const[rows,amounts]=[loops.room(4*home.length),loops.room(8*home.length)];return copied(
rows,amounts,loops.gather(sums,home.length,rows,amounts))}}}function plainSum(home,most){const sums=new Float64Array(home.
length);const room={rows:new Uint32Array(most),amounts:new Float64Array(most)};return{add:(postings,segment,weight)=>{const count=readAmounts(
postings,home,segment,room);for(let at=0;at<count;at++){const row=room.rows[at]??0;sums[row]=(sums[row]??0)+weight*(room.
amounts[at]??0)}return count},result:()=>{const rows=Uint32Array.from(sums.keys()).filter(row=>sums[row]!==0);return{rows,
amounts:Float64Array.from(rows,row=>sums[row]??0)}}}}function amountSum(home,most,words){const loops=compiledLoops();return loops===
void 0?plainSum(home,most):compiledSum(loops,home,most,words)}function entriesOf({words},{word,prefix,edits}){if(edits>0){
const near=words.near(word,edits);if(!prefix)return near;const all=[...near.filter(e=>!e.word.startsWith(word)),...words.
beginning(word)];return all.sort((a,b)=>a.postingsAt-b.postingsAt)}if(prefix)return words.beginning(word);const found=words.
find(word);return found===void 0?[]:[found]}function likeness({word,prefix,edits},found){if(found===word)return 1;if(prefix&&
found.startsWith(word))return PREFIX_WEIGHT*word.length/found.length;return TYPO_WEIGHT**distanceWithin(word,found,edits)}
var NO_BYTES3=new Uint8Array(0);function findWord({segments,home},sought){const all=segments.map(segment=>entriesOf(segment,
sought));const entries=all.flat();if(entries.length===0)return{...NOTHING,sought:[withWords(sought,[])]};const most=entries.
reduce((max,{count})=>Math.max(max,count),0);const sum=amountSum(home,most,entries.length);let exact=0;for(const[own,segment]of segments.
entries()){const bytes=segment.postings(all[own]??[]);all[own]?.forEach(({word,count},i)=>{const postings={bytes:bytes[i]??
NO_BYTES3,count,rows:segment.rows};const found=sum.add(postings,own,likeness(sought,word));if(word===sought.word)exact+=
found})}return{...sum.result(),exact,sought:[withWords(sought,entries)]}}function withWords(step,entries){if(step.edits===
0)return step;return{...step,found:[...new Set(entries.map(({word})=>word))]}}function findSequence({segments,home},sought){
const amounts=new Map;for(const[own,segment]of segments.entries()){const steps=sought.map(step=>entriesOf(segment,step));
for(const start2 of startsOf(segment,steps,home,own)){const{doc,field}=keyParts(start2);amounts.set(doc,(amounts.get(doc)??
0)+(FIELD_WEIGHTS[field]??0))}}const rows=Uint32Array.from(amounts.keys()).sort();const found={rows,amounts:Float64Array.
from(rows,row=>amounts.get(row)??0)};return{...found,exact:rows.length,sought}}var NOTHING={rows:new Uint32Array(0),amounts:new Float64Array(
0),exact:0,sought:[]};function findText(index,sought){const[first]=sought;if(first===void 0)return NOTHING;return sought.
length===1?findWord(index,first):findSequence(index,sought)}function tally(bytes){const loops=compiledLoops();if(loops!==
void 0){loops.begin();const[from,to]=[loops.put(bytes),loops.room(4*256,true)];loops.tally(from,bytes.length,to);return loops.
words(to,256).slice()}const counts=new Uint32Array(256);for(const byte of bytes)counts[byte]=(counts[byte]??0)+1;return counts}
function differing(a,b){const count=Math.min(a.length,b.length);const loops=compiledLoops();if(loops!==void 0){loops.begin();
const[aAt,bAt,to]=[loops.put(a),loops.put(b),loops.room(4*count)];return loops.words(to,loops.differing(aAt,bAt,count,to)).
slice()}return Uint32Array.from(a.subarray(0,count).keys()).filter(at=>a[at]!==b[at])}function changedRows(sums,before){
const differ=differing(sums,before);const fresh=Math.max(0,sums.length-before.length);const changed=new Uint32Array(differ.
length+fresh);changed.set(differ);for(let i=0;i<fresh;i++)changed[differ.length+i]=before.length+i;return changed}var STEPS=16;
var lengthCode=words=>Math.min(255,Math.round(STEPS*Math.log2(1+words)));var lengthOf=code=>2**(code/STEPS)-1;function meanOf(lengths){
let sum=0;for(const[code,count]of tally(lengths).entries())sum+=count*lengthOf(code);return sum/(lengths.length||1)}module.
exports={__proto__:null,app_search_source__splitQuery:splitQuery,app_search_source__tieBy:tieBy,findText,search_text_bits__FIELD_COUNT:FIELD_COUNT,
search_text_bits__FIELD_WEIGHTS:FIELD_WEIGHTS,search_text_bits__LENGTH_SHARE:LENGTH_SHARE,search_text_bits__NEXT_PLACE:NEXT_PLACE,
search_text_bits__PREFIX_WEIGHT:PREFIX_WEIGHT,search_text_bits__SATURATION:SATURATION,search_text_bits__TYPO_WEIGHT:TYPO_WEIGHT,
search_text_bits__bitWriter:bitWriter,search_text_bits__gapBits:gapBits,search_text_bits__keyParts:keyParts,search_text_bits__readAmounts:readAmounts,
search_text_bits__readPlaces:readPlaces,search_text_bits__readPostings:readPostings,search_text_bits__timesIn:timesIn,search_text_bits__timesInAll:timesInAll,
search_text_bits__writePlaces:writePlaces,search_text_bits__writePostings:writePostings,search_text_bytes__TEXT_VERSION:TEXT_VERSION,
search_text_bytes__dictionaryWriter:dictionaryWriter,search_text_bytes__memorySegment:memorySegment,search_text_bytes__openSegment:openSegment,
search_text_bytes__pageSums:pageSums,search_text_current_text__textRows:textRows,search_text_current_text__withText:withText,
search_text_find_text__findText:findText,search_text_kept_text__fileSegment:fileSegment,search_text_kept_text__fingerprint:fingerprint,
search_text_kept_text__loadText:loadText,search_text_loops_columns__changedRows:changedRows,search_text_loops_columns__lengthCode:lengthCode,
search_text_loops_columns__lengthOf:lengthOf,search_text_loops_columns__meanOf:meanOf,search_text_loops_columns__tally:tally,
search_text_loops_loops_generated__compiledLoops:compiledLoops,textRows,withText};
