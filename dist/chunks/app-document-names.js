var{base_quick_json__FILE:FILE,base_quick_json__entriesOf:entriesOf,base_quick_json__findFolders:findFolders,base_quick_json__placeOf:placeOf}=require(
"./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{viewHead}=require(
"./shared-app-view.js");async function documentNames(workspace,kind){const{store}=workspace;const{snapshot}=await viewHead(
workspace);const folder=`${kind}s`;const tree=(await findFolders(store,snapshot.root,[folder])).get(folder);const entries=tree===
void 0?[]:entriesOf(store,tree);return entries.flatMap(({mode,name})=>{const place=mode===FILE?placeOf(`${folder}/${name}`):
void 0;return place?.kind==="document"?[place.name]:[]})}module.exports={__proto__:null,documentNames};
