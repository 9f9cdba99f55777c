var{search_text_near__distanceWithin:distanceWithin}=require("./texts.js");var MOST_EDITS=3;function countOf({segments},word){
return segments.reduce((sum,{words})=>sum+(words.find(word)?.count??0),0)}function suggestWord(index,word){if(countOf(index,
word)>0)return void 0;const edits=Math.min(MOST_EDITS,Math.max(1,Math.floor(word.length/3)));if(word.length<2||word.length>
30)return void 0;const counts=new Map;for(const{words}of index.segments)for(const entry of words.near(word,edits))counts.
set(entry.word,total(counts,entry));let best;for(const[near,count]of counts){const distance=distanceWithin(word,near,edits);
if(best===void 0||distance<best.distance||distance===best.distance&&count>best.count)best={word:near,distance,count}}return best?.
word}var total=(counts,{word,count})=>(counts.get(word)??0)+count;module.exports={__proto__:null,suggestWord};
