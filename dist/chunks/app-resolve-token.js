var{store_resolution__resolveToken:resolveToken,domain_config_config__snapshotAt:snapshotAt}=require("./write.js");require(
"./base.js");require("./documents.js");require("./tickets.js");require("./start.js");async function resolveAt(store,{commit,
config},token){return resolveToken(store,await snapshotAt(store,commit),config.prefix,token)}module.exports={resolveAt};
