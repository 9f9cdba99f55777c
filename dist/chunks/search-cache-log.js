require("./tickets.js");require("./start.js");var{historyOf,noteBuild,noteRefresh,shortenLog}=require("./shared-search-c\
ache-log.js");require("./shared-search-cache-write-cache-file.js");module.exports={__proto__:null,historyOf,noteBuild,noteRefresh,
shortenLog};
