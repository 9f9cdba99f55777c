require("./tickets.js");var{historyOf,noteBuild,noteRefresh,shortenLog}=require("./shared-search-cache-log.js");module.exports=
{historyOf,noteBuild,noteRefresh,shortenLog};
