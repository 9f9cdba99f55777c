var{base_quick_json__FILE:FILE,base_quick_json__documentPath:documentPath,base_quick_json__entriesOf:entriesOf,base_quick_json__findFolders:findFolders,
base_quick_json__looseJson:looseJson,base_quick_json__placeOf:placeOf,base_quick_json__readTexts:readTexts}=require("./w\
rite.js");var{viewHead}=require("./shared-app-view.js");async function namedDocuments(workspace,kind){const{store}=workspace;
const{snapshot}=await viewHead(workspace);const folder=`${kind}s`;const tree=(await findFolders(store,snapshot.root,[folder])).
get(folder);const files=(tree===void 0?[]:entriesOf(store,tree)).flatMap(({mode,name,oid})=>{const place=mode===FILE?placeOf(
`${folder}/${name}`):void 0;return place?.kind==="document"?[{name:place.name,oid}]:[]});const texts=await readTexts(store,
files.map(f=>f.oid));const documents=[];const problems=[];for(const[i,{name}]of files.entries()){const read=texts[i];const json=read&&
"text"in read?looseJson(kind,name,read.text):void 0;const problem=read&&"problem"in read?read.problem:`is no document of\
 a ${kind}`;if(json===void 0)problems.push({path:documentPath(kind,name),problem});else if(json["deleted"]!==true)documents.
push({name,json})}return{commit:snapshot.commit,documents,problems}}module.exports={__proto__:null,namedDocuments};
