function merge_option(value,default_value,merge_value){const type_merge=typeof merge_value,type_value=typeof value;if("u\
ndefined"!=type_merge){if("undefined"!=type_value){if(merge_value){if("function"==type_value&&type_merge==type_value){return function(str){
return value(merge_value(str))}}const constructor_value=value.constructor,constructor_merge=merge_value.constructor;if(constructor_value===
constructor_merge){if(constructor_value===Array){return merge_value.concat(value)}if(constructor_value===Map){const map=new Map(
merge_value);for(const item of value){const key=item[0],val=item[1];map.set(key,val)}return map}if(constructor_value===Set){
const set=new Set(merge_value);for(const val of value.values()){set.add(val)}return set}}}return value}else{return merge_value}}
return"undefined"==type_value?default_value:value}function create_object(){return Object.create(null)}var whitespace=/[^\p{L}\p{N}]+/u;
var numeric_split_length=/(\d{3})/g;var numeric_split_prev_char=/(\D)(\d{3})/g;var numeric_split_next_char=/(\d{3})(\D)/g;
var normalize=/[\u0300-\u036f]/g;function Encoder(options={}){if(!this||this.constructor!==Encoder){return new Encoder(...arguments)}
if(arguments.length){for(let i=0;i<arguments.length;i++){this.assign(arguments[i])}}else{this.assign(options)}}Encoder.prototype.
assign=function(options){this.normalize=merge_option(options.normalize,true,this.normalize);let include=options.include,
tmp=include||options.exclude||options.split,numeric;if(tmp||""===tmp){if("object"==typeof tmp&&tmp.constructor!==RegExp){
let regex="";numeric=!include;include||(regex+="\\p{Z}");if(tmp.letter){regex+="\\p{L}"}if(tmp.number){regex+="\\p{N}";numeric=
!!include}if(tmp.symbol){regex+="\\p{S}"}if(tmp.punctuation){regex+="\\p{P}"}if(tmp.control){regex+="\\p{C}"}if(tmp=tmp.
char){regex+="object"==typeof tmp?tmp.join(""):tmp}try{this.split=new RegExp("["+(include?"^":"")+regex+"]+","u")}catch(e){
this.split=/\s+/}}else{this.split=tmp;numeric=false===tmp||2>"a1a".split(tmp).length}this.numeric=merge_option(options.numeric,
numeric)}else{try{this.split=merge_option(this.split,whitespace)}catch(e){this.split=/\s+/}this.numeric=merge_option(options.
numeric,merge_option(this.numeric,true))}this.prepare=merge_option(options.prepare,null,this.prepare);this.finalize=merge_option(
options.finalize,null,this.finalize);tmp=options.filter;this.filter="function"==typeof tmp?tmp:merge_option(tmp&&new Set(
tmp),null,this.filter);this.dedupe=merge_option(options.dedupe,true,this.dedupe);this.matcher=merge_option((tmp=options.
matcher)&&new Map(tmp),null,this.matcher);this.mapper=merge_option((tmp=options.mapper)&&new Map(tmp),null,this.mapper);
this.stemmer=merge_option((tmp=options.stemmer)&&new Map(tmp),null,this.stemmer);this.replacer=merge_option(options.replacer,
null,this.replacer);this.minlength=merge_option(options.minlength,1,this.minlength);this.maxlength=merge_option(options.
maxlength,1024,this.maxlength);this.rtl=merge_option(options.rtl,false,this.rtl);this.cache=tmp=merge_option(options.cache,
true,this.cache);if(tmp){this.timer=null;this.cache_size="number"==typeof tmp?tmp:2e5;this.cache_enc=new Map;this.cache_term=
new Map;this.cache_enc_length=128;this.cache_term_length=128}this.matcher_str="";this.matcher_test=null;this.stemmer_str=
"";this.stemmer_test=null;if(this.matcher){for(const key of this.matcher.keys()){this.matcher_str+=(this.matcher_str?"|":
"")+key}}if(this.stemmer){for(const key of this.stemmer.keys()){this.stemmer_str+=(this.stemmer_str?"|":"")+key}}return this};
Encoder.prototype.addStemmer=function(match,replace){this.stemmer||(this.stemmer=new Map);this.stemmer.set(match,replace);
this.stemmer_str+=(this.stemmer_str?"|":"")+match;this.stemmer_test=null;this.cache&&clear(this);return this};Encoder.prototype.
addFilter=function(term){if("function"==typeof term){this.filter=term}else{this.filter||(this.filter=new Set);this.filter.
add(term)}this.cache&&clear(this);return this};Encoder.prototype.addMapper=function(char_match,char_replace){if("object"==
typeof char_match){return this.addReplacer(char_match,char_replace)}if(1<char_match.length){return this.addMatcher(char_match,
char_replace)}this.mapper||(this.mapper=new Map);this.mapper.set(char_match,char_replace);this.cache&&clear(this);return this};
Encoder.prototype.addMatcher=function(match,replace){if("object"==typeof match){return this.addReplacer(match,replace)}if(2>
match.length&&(this.dedupe||this.mapper)){return this.addMapper(match,replace)}this.matcher||(this.matcher=new Map);this.
matcher.set(match,replace);this.matcher_str+=(this.matcher_str?"|":"")+match;this.matcher_test=null;this.cache&&clear(this);
return this};Encoder.prototype.addReplacer=function(regex,replace){if("string"==typeof regex){return this.addMatcher(regex,
replace)}this.replacer||(this.replacer=[]);this.replacer.push(regex,replace);this.cache&&clear(this);return this};Encoder.
prototype.encode=function(str,dedupe_terms){if(this.cache&&str.length<=this.cache_enc_length){if(this.timer){if(this.cache_enc.
has(str)){return this.cache_enc.get(str)}}else{this.timer=setTimeout(clear,50,this)}}if(this.normalize){if("function"==typeof this.
normalize){str=this.normalize(str)}else if(normalize){str=str.normalize("NFKD").replace(normalize,"").toLowerCase()}else{
str=str.toLowerCase()}}if(this.prepare){str=this.prepare(str)}if(this.numeric&&3<str.length){str=str.replace(numeric_split_prev_char,
"$1 $2").replace(numeric_split_next_char,"$1 $2").replace(numeric_split_length,"$1 ")}const skip=!(this.dedupe||this.mapper||
this.filter||this.matcher||this.stemmer||this.replacer);let final=[],dupes=create_object(),last_term,last_term_enc,words=this.
split||""===this.split?str.split(this.split):[str];for(let i=0,word,base;i<words.length;i++){if(!(word=base=words[i])){continue}
if(word.length<this.minlength||word.length>this.maxlength){continue}if(dedupe_terms){if(dupes[word]){continue}dupes[word]=
1}else{if(last_term===word){continue}last_term=word}if(skip){final.push(word);continue}if(this.filter&&("function"==typeof this.
filter?!this.filter(word):this.filter.has(word))){continue}if(this.cache&&word.length<=this.cache_term_length){if(this.timer){
const tmp=this.cache_term.get(word);if(tmp||""===tmp){tmp&&final.push(tmp);continue}}else{this.timer=setTimeout(clear,50,
this)}}if(this.stemmer){this.stemmer_test||(this.stemmer_test=new RegExp("(?!^)("+this.stemmer_str+")$"));let old;while(old!==
word&&2<word.length){old=word;word=word.replace(this.stemmer_test,match=>this.stemmer.get(match))}}if(word&&(this.mapper||
this.dedupe&&1<word.length)){let final2="";for(let i2=0,prev="",char,tmp;i2<word.length;i2++){char=word.charAt(i2);if(char!==
prev||!this.dedupe){tmp=this.mapper&&this.mapper.get(char);if(!tmp&&""!==tmp)final2+=prev=char;else if((tmp!==prev||!this.
dedupe)&&(prev=tmp))final2+=tmp}}word=final2}if(this.matcher&&1<word.length){this.matcher_test||(this.matcher_test=new RegExp(
"("+this.matcher_str+")","g"));word=word.replace(this.matcher_test,match=>this.matcher.get(match))}if(word&&this.replacer){
for(let i2=0;word&&i2<this.replacer.length;i2+=2){word=word.replace(this.replacer[i2],this.replacer[i2+1])}}if(this.cache&&
base.length<=this.cache_term_length){this.cache_term.set(base,word);if(this.cache_term.size>this.cache_size){this.cache_term.
clear();this.cache_term_length=0|this.cache_term_length/1.1}}if(word){if(word!==base){if(dedupe_terms){if(dupes[word]){continue}
dupes[word]=1}else{if(last_term_enc===word){continue}last_term_enc=word}}final.push(word)}}if(this.finalize){final=this.
finalize(final)||final}if(this.cache&&str.length<=this.cache_enc_length){this.cache_enc.set(str,final);if(this.cache_enc.
size>this.cache_size){this.cache_enc.clear();this.cache_enc_length=0|this.cache_enc_length/1.1}}return final};function clear(self){
self.timer=null;self.cache_enc.clear();self.cache_term.clear()}var LATIN_LETTERS=String.raw`0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\ufe0f`;
var OTHER=new RegExp(String.raw`[^\0-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u245f\u2500-\u2775\u2794-\u27bf\ufe0f\ud83c-\ud83e\udc00-\udfff]`+
String.raw`|\ud83c[\udd00-\udd0c]|\ud83e[\udff0-\udff9]`);var isLatin=text=>!OTHER.test(text);var LETTERS=[["\xDF","ss"],
["\xE6","ae"],["\u0153","oe"],["\xF8","o"],["\u0111","d"],["\xF0","d"],["\xFE","th"],["\u0142","l"],["\u0127","h"],["\u0167",
"t"],["\u0131","i"],["\u03C2","\u03C3"]];var encoder=split=>new Encoder({split,numeric:false,dedupe:false,cache:false,maxlength:Number.
MAX_SAFE_INTEGER,mapper:new Map(LETTERS)});var any;var latin;function encodeAny(word){any??=encoder(/[^\p{L}\p{N}\p{M}]+/u);
return any.encode(word)}function encodeLatin(word){latin??=encoder(new RegExp(`[^${LATIN_LETTERS}\\u0250-\\u02af\\u02bc\\u03\
00-\\u036f\\u03bc\\u2c65\\u2c66]+`));return latin.encode(word)}var PLAIN=/^[0-9A-Za-z]+$/;function fold(word){if(PLAIN.test(
word))return[word.toLowerCase()];return isLatin(word)?encodeLatin(word):encodeAny(word)}var LONGEST=64;var SCRIPTS=["Han",
"Hira","Kana","Hang","Bopo","Thai","Laoo","Khmr","Mymr"];var UNSPACED=`[[\\p{L}\\p{N}\\p{M}]&&[${SCRIPTS.map(s=>`\\p{scx=${s}\
}`).join("")}]]`;var VOICED="[\\u3099\\u309a\\uff9e\\uff9f]?";var NEVER=/(?!)/;var ASCII={run:new RegExp(`[0-9A-Za-z]{1,${LONGEST}\
}`,"g"),unspaced:NEVER,parts:run=>run.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)};var anyParts=run=>run.split(
new RegExp("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})","u"));var LATIN={run:new RegExp(`[${LATIN_LETTERS}]{\
1,${LONGEST}}`,"g"),unspaced:NEVER,parts:run=>run.slice(1)===run.slice(1).toLowerCase()?[run]:anyParts(run)};var any2;function anyPatterns(){
any2??={run:new RegExp(`${UNSPACED}${VOICED}|[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]{1,${LONGEST}}`,"gv"),unspaced:new RegExp(
`^${UNSPACED}`,"v"),parts:anyParts};return any2}var IS_ASCII=/^[\0-\x7f]*$/;var isAscii=text=>IS_ASCII.test(text);var isAsciiLetter=code=>/[0-9A-Za-z]/.
test(String.fromCharCode(code));function patternsOf(text){if(isAscii(text))return ASCII;return isLatin(text)?LATIN:anyPatterns()}
var normalText=text=>isAscii(text)?text:text.normalize("NFC");function eachRun(text,visit){const{run}=patternsOf(text);run.
lastIndex=0;for(let found=run.exec(text);found!==null;found=run.exec(text))visit(found[0],found.index)}function wordsOfRun(run){
const{unspaced,parts}=patternsOf(run);if(unspaced.test(run))return[[run.normalize("NFKC").toLowerCase()]];const words=fold(
run);const[whole]=words;if(whole===void 0||words.length>1)return words.map(word=>[word]);const own=parts(run);return[own.
length>1?[whole,...own.flatMap(fold)]:words]}function wordsOf(text){const words=[];eachRun(normalText(text),(run,start)=>{
for(const terms of wordsOfRun(run))words.push({terms,start,end:start+run.length})});return words}var MOST_LETTERS=30;function mostEdits(word){
if(word.length<3||word.length>MOST_LETTERS)return 0;return word.length<8?1:2}function placesByLetter(word){const places=new Map;
for(let at=0;at<word.length;at++){const letter=word.charCodeAt(at);places.set(letter,(places.get(letter)??0)|2<<at)}return places}
function nearness(word,edits,longest){const places=placesByLetter(word);const width=edits+1;const states=new Int32Array(
(longest+1)*width);const read=new Int32Array(longest+1);const all=2**(word.length+1)-1;for(let left=0;left<width;left++)
states[left]=all&2**(left+1)-1;const next=(from,left,here,fewer,swapped)=>{const before=states[from+left-1]??0;const swap=swapped===
0?0:(states[from-width+left-1]??0)<<2&swapped;const same=(states[from+left]??0)<<1&here;return(same|before|(before|fewer)<<
1|swap)&all};return{push:(place,letter)=>{const here=places.get(letter)??0;read[place]=here;const from=place*width;const swapped=place===
0?0:(read[place-1]??0)&here<<1;let state=(states[from]??0)<<1&here;states[from+width]=state;for(let left=1;left<width;left++){
state=next(from,left,here,state,swapped);states[from+width+left]=state}return state!==0},isNear:length=>((states[length*
width+edits]??0)>>>word.length)%2===1}}function isNear(near,other){for(let place=0;place<other.length;place++)if(!near.push(
place,other.charCodeAt(place)))return false;return near.isNear(other.length)}function distanceWithin(word,other,most){if(Math.
abs(word.length-other.length)>most)return most+1;for(let edits=0;edits<=most;edits++)if(isNear(nearness(word,edits,other.
length),other))return edits;return most+1}var MOST_STEPS=250;var exact=word=>({word,prefix:false,edits:0});function soughtBy({
mode,text}){const words=wordsOf(text).slice(0,MOST_STEPS);const steps=words.map(({terms:[whole=""]})=>exact(whole));if(mode===
"fuzzy")return steps.map(step=>({...step,edits:mostEdits(step.word)}));if(mode!=="prefix")return steps;return steps.map(
(step,i)=>i===steps.length-1?{...step,prefix:true}:step)}var comparing=new WeakMap;function accepts(step,found){const{word,
prefix,edits}=step;if(found===word||prefix&&found.startsWith(word))return true;if(edits===0||Math.abs(found.length-word.
length)>edits)return false;const near=comparing.get(step)??nearness(word,edits,word.length+edits);comparing.set(step,near);
return isNear(near,found)}var FIELDS=["title","names","body","comments"];var FIELD_OF={title:0,label:1,alias:1,body:2,comment:3};
var fieldOf=({kind})=>FIELD_OF[kind];function ticketTexts({title,body,labels,aliases,comments}){const text=(kind,own,comment=null)=>({
kind,text:own,comment});return[text("title",title),...labels.map(label=>text("label",label)),...aliases.map(alias=>text(
"alias",alias)),text("body",body),...comments.map(comment=>text("comment",comment.body,comment.id))]}module.exports={__proto__:null,
search_text_fold__LONGEST:LONGEST,search_text_fold__eachRun:eachRun,search_text_fold__isAscii:isAscii,search_text_fold__isAsciiLetter:isAsciiLetter,
search_text_fold__normalText:normalText,search_text_fold__wordsOf:wordsOf,search_text_fold__wordsOfRun:wordsOfRun,search_text_near__distanceWithin:distanceWithin,
search_text_near__isNear:isNear,search_text_near__mostEdits:mostEdits,search_text_near__nearness:nearness,search_text_sought__accepts:accepts,
search_text_sought__soughtBy:soughtBy,search_text_ticket_texts__FIELDS:FIELDS,search_text_ticket_texts__fieldOf:fieldOf,
search_text_ticket_texts__ticketTexts:ticketTexts};
