require("./start.js");var{clockQuarantine,pushRefused,remoteAhead,remoteBusy,remoteDeleted,remoteInvalid,remoteRewritten,
remoteUnrelated}=require("./shared-store-sync-errors.js");module.exports={__proto__:null,clockQuarantine,pushRefused,remoteAhead,
remoteBusy,remoteDeleted,remoteInvalid,remoteRewritten,remoteUnrelated};
