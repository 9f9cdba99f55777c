var{SYNONYMS,linkSynonym,synonymOf}=require("./shared-cli-synonyms.js");module.exports={__proto__:null,SYNONYMS,linkSynonym,
synonymOf};
