var{domain_config_config__NOTHING:NOTHING,domain_config_config__commitAt:commitAt,domain_config_config__commitIn:commitIn,
domain_config_config__headSnapshot:headSnapshot,domain_config_config__keepCommit:keepCommit,domain_config_config__looseJson:looseJson,
domain_config_config__noTickets:noTickets,domain_config_config__readCommits:readCommits,domain_config_config__readConfig:readConfig,
domain_config_config__readDocuments:readDocuments,domain_config_config__readParts:readParts,domain_config_config__readTexts:readTexts,
domain_config_config__requireHead:requireHead,domain_config_config__snapshotAt:snapshotAt}=require("./write.js");require(
"./documents.js");require("./tickets.js");require("./base.js");require("./start.js");module.exports={NOTHING,commitAt,commitIn,
headSnapshot,keepCommit,looseJson,noTickets,readCommits,readConfig,readDocuments,readParts,readTexts,requireHead,snapshotAt};
