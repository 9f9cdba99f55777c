var{domain_config_config__FILE:FILE,domain_config_config__documentPath:documentPath,domain_config_config__entriesOf:entriesOf,
domain_config_config__findFolders:findFolders,domain_config_config__looseJson:looseJson,domain_config_config__placeOf:placeOf,
domain_config_config__readTexts:readTexts}=require("./write.js");var{viewHead}=require("./shared-app-view.js");async function namedDocuments(workspace,kind){
const{store}=workspace;const{snapshot}=await viewHead(workspace);const folder=`${kind}s`;const tree=(await findFolders(store,
snapshot.root,[folder])).get(folder);const files=(tree===void 0?[]:entriesOf(store,tree)).flatMap(({mode,name,oid})=>{const place=mode===
FILE?placeOf(`${folder}/${name}`):void 0;return place?.kind==="document"?[{name:place.name,oid}]:[]});const texts=await readTexts(
store,files.map(f=>f.oid));const documents=[];const problems=[];for(const[i,{name}]of files.entries()){const read=texts[i];
const json=read&&"text"in read?looseJson(kind,name,read.text):void 0;const problem=read&&"problem"in read?read.problem:`\
is no document of a ${kind}`;if(json===void 0)problems.push({path:documentPath(kind,name),problem});else if(json["delete\
d"]!==true)documents.push({name,json})}return{commit:snapshot.commit,documents,problems}}module.exports={namedDocuments};
