var VERSION="0.1.0";module.exports={__proto__:null,VERSION};
