require("./start.js");var{clockQuarantine,pushRefused,remoteAhead,remoteBusy,remoteDeleted,remoteInvalid,remoteRewritten,
remoteUnrelated}=require("./shared-store-sync-errors.js");module.exports={clockQuarantine,pushRefused,remoteAhead,remoteBusy,
remoteDeleted,remoteInvalid,remoteRewritten,remoteUnrelated};
