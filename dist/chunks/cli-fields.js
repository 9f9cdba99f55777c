require("./documents.js");require("./start.js");var{FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields}=require("\
./shared-cli-fields.js");module.exports={FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields};
