function script({raw}){return raw.join("").replaceAll("@{","$".concat("{"))}module.exports={script};
