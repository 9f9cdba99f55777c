var LONGEST=300;function shortLine(text){const line=text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ").trim();return line.
length>LONGEST?`${line.slice(0,LONGEST)}\u2026`:line}async function oneByOne(parcels,deliver){for(const[count,parcel]of parcels.
entries()){const failure=await deliver(parcel);if(failure!==void 0)return{count,failure}}return{count:parcels.length}}var bodyOf=({
event})=>JSON.stringify(event);module.exports={__proto__:null,shortLine,oneByOne,bodyOf};
