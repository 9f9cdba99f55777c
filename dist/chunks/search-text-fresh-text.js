require("./search.js");require("./texts.js");require("./reading.js");require("./tickets.js");require("./start.js");var{freshText,
refreshedText}=require("./shared-search-text-fresh-text.js");require("./shared-search-text-build-segment.js");require(".\
/shared-search-cache-encode-sections.js");require("./shared-search-cache-write-cache-file.js");module.exports={__proto__:null,
freshText,refreshedText};
