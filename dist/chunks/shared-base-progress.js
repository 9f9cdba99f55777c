var STRIDE=256;function*reporting(items,what,onProgress){for(const[i,item]of items.entries()){if(i%STRIDE===0)onProgress?.(
{what,done:i,total:items.length});yield[item,i]}}module.exports={__proto__:null,reporting};
