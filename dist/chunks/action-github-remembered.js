var{base_json__isObject:isObject}=require("./start.js");var{mkdirSync,readFileSync,renameSync,writeFileSync}=require("no\
de:fs");var{dirname}=require("node:path");var MOST=4*1024*1024;var NEVER=/\/permission$/;function read(file){try{const all=JSON.
parse(readFileSync(file,"utf8"));const entries=Object.entries(isObject(all)?all:{}).flatMap(([url,one])=>{if(!isObject(one)||
typeof one["etag"]!=="string")return[];const{etag,data=null,link}=one;const known={etag,data,link:typeof link==="string"?
link:void 0};return[[url,known]]});return new Map(entries)}catch{return new Map}}function fitting(answers){const kept=[];
let bytes=0;for(const[url,one]of[...answers].reverse()){bytes+=JSON.stringify(one).length+url.length;if(bytes>MOST)break;
kept.push([url,{etag:one.etag,data:one.data,...one.link===void 0?{}:{link:one.link}}])}return Object.fromEntries(kept.reverse())}
function answersIn(file){const answers=read(file);let changed=false;const learn=(url,{headers,data})=>{const{etag,link}=headers;
if(typeof etag!=="string")return;answers.delete(url);answers.set(url,{etag,data,link:typeof link==="string"?link:void 0});
changed=true};const ask=async(url,request,options)=>{const known=answers.get(url);if(known!==void 0)options.headers["if-\
none-match"]=known.etag;try{const answer=await request(options);learn(url,answer);return answer}catch(error){if(known===
void 0||error.status!==304)throw error;return{status:200,url,headers:{link:known.link},data:known.data}}};return{wrap:urlOf=>(request,options)=>{
const url=urlOf(options);const asks=options.method==="GET"&&!NEVER.test(url);return asks?ask(url,request,options):request(
options)},save:()=>{if(!changed)return;try{mkdirSync(dirname(file),{recursive:true});writeFileSync(`${file}.new`,JSON.stringify(
fitting(answers)),{mode:384});renameSync(`${file}.new`,file)}catch{}}}}module.exports={__proto__:null,answersIn};
