require("./base.js");require("./start.js");var{FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields}=require("./sha\
red-cli-fields.js");module.exports={FIELDS,customOf,fieldsOfOptions,fieldsOfWords,mergeFields};
