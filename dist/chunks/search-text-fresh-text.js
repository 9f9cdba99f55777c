require("./search.js");require("./conditions.js");require("./reading.js");require("./tickets.js");require("./start.js");
var{freshText,refreshedText}=require("./shared-search-text-fresh-text.js");require("./shared-search-text-build-segment.j\
s");require("./shared-search-cache-encode-sections.js");require("./shared-search-cache-write-cache-file.js");module.exports=
{freshText,refreshedText};
