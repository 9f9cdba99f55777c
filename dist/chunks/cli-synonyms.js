var{SYNONYMS,linkSynonym,synonymOf}=require("./shared-cli-synonyms.js");module.exports={SYNONYMS,linkSynonym,synonymOf};
