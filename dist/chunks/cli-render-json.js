var{cli_render_json__jsonDocument:jsonDocument}=require("./start.js");module.exports={__proto__:null,jsonDocument};
