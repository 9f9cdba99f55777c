var{store_resolution__resolveToken:resolveToken,base_quick_json__snapshotAt:snapshotAt}=require("./write.js");require(".\
/base.js");require("./documents.js");require("./tickets.js");require("./start.js");async function resolveAt(store,{commit,
config},token){return resolveToken(store,await snapshotAt(store,commit),config.prefix,token)}module.exports={__proto__:null,
resolveAt};
