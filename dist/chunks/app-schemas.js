var{schemas}=require("./shared-app-schemas.js");module.exports={schemas};
