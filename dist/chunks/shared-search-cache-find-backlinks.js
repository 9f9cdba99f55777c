var{search_cache_pair_word__pairOf:pairOf,search_cache_table__FLAG:FLAG,search_cache_table__idAt:idAt}=require("./ticket\
s.js");function placesOf(values,value){const found=[];for(let at=values.indexOf(value);at>=0;at=values.indexOf(value,at+
1))found.push(at);return found}function rowAt(starts,place){let[low,high]=[0,starts.length-1];while(low+1<high){const middle=low+
high>>1;if((starts[middle]??0)<=place)low=middle;else high=middle}return low}function backlinksOf(table,row){const wanted=placesOf(
table.linkRows(),row+1);if(wanted.length===0)return[];const{starts,codes}=table.list("links");const flags=table.numbers(
"flags");const words=table.words("links");const found=wanted.flatMap(place=>{const[type]=pairOf(words[place]??"");return placesOf(
codes,place+1).map(at=>({type,at,from:rowAt(starts,at)}))});const live=found.filter(({from})=>((flags[from]??0)&FLAG.deleted)===
0);const ids=new Map(live.map(({from})=>[from,idAt(table,from)]));const idOf=link=>ids.get(link.from)??"";return live.sort(
(a,b)=>idOf(a)===idOf(b)?a.at-b.at:idOf(a)<idOf(b)?-1:1)}module.exports={backlinksOf};
