require("./documents.js");require("./start.js");var{FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields}=require("\
./shared-cli-fields.js");module.exports={__proto__:null,FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields};
