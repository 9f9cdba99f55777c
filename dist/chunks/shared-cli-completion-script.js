function script({raw}){return raw.join("").replaceAll("@{","$".concat("{"))}module.exports={__proto__:null,script};
