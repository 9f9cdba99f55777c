require("./start.js");var{GUIDE_FILES,changedGuide,guidesIn,readGuide,writeGuide}=require("./shared-app-agent-guide-guid\
e-file.js");require("./shared-app-agent-guide-guide-block.js");module.exports={__proto__:null,GUIDE_FILES,changedGuide,guidesIn,
readGuide,writeGuide};
