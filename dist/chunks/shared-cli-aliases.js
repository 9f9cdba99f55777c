var{cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");function namesOfWords(call,words){const names=words.
flatMap(word=>word.split(",")).map(name=>name.trim());const given=new Set(names.filter(name=>name!==""));if(given.size===
0)throw wrongOperands(call.spec,"which name?");return[...given]}module.exports={__proto__:null,namesOfWords};
