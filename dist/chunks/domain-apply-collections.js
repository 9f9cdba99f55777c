var{domain_apply_collections__LINK_MEMBERS:LINK_MEMBERS,domain_apply_collections__LINK_TYPES:LINK_TYPES,domain_apply_collections__addLink:addLink,
domain_apply_collections__applyLink:applyLink,domain_apply_collections__applyNames:applyNames,domain_apply_collections__applyRef:applyRef}=require(
"./write.js");require("./documents.js");require("./base.js");require("./start.js");module.exports={__proto__:null,LINK_MEMBERS,
LINK_TYPES,addLink,applyLink,applyNames,applyRef};
