var{schemas}=require("./shared-app-schemas.js");module.exports={__proto__:null,schemas};
