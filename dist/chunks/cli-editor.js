require("./commands.js");require("./start.js");var{edit,editFile,newDraft,removeDrafts}=require("./shared-cli-editor.js");
module.exports={__proto__:null,edit,editFile,newDraft,removeDrafts};
