var{base_errors__EXIT:EXIT}=require("./start.js");var{VERSION}=require("./shared-base-version.js");var run=async(_call,{
io,json})=>{io.out(json?`${JSON.stringify({schemaVersion:1,kind:"version",version:VERSION})}
`:`git-ticket ${VERSION}
`);return EXIT.ok};module.exports={__proto__:null,run};
