var{base_unseen__escapeUnseen:escapeUnseen,base_unseen__showJson:showJson}=require("./start.js");var SPECIAL=/[\u007f-\uffff]/;
function jsonLine(value){const text=JSON.stringify(value);return SPECIAL.test(text)?showJson(escapeUnseen(text)):text}module.
exports={__proto__:null,jsonLine};
