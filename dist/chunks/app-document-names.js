var{domain_config_config__FILE:FILE,domain_config_config__entriesOf:entriesOf,domain_config_config__findFolders:findFolders,
domain_config_config__placeOf:placeOf}=require("./write.js");require("./documents.js");require("./base.js");require("./t\
ickets.js");require("./start.js");var{viewHead}=require("./shared-app-view.js");async function documentNames(workspace,kind){
const{store}=workspace;const{snapshot}=await viewHead(workspace);const folder=`${kind}s`;const tree=(await findFolders(store,
snapshot.root,[folder])).get(folder);const entries=tree===void 0?[]:entriesOf(store,tree);return entries.flatMap(({mode,
name})=>{const place=mode===FILE?placeOf(`${folder}/${name}`):void 0;return place?.kind==="document"?[place.name]:[]})}module.
exports={documentNames};
