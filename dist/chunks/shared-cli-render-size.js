var UNITS=["KiB","MiB","GiB"];function sizeText(bytes){if(bytes<1024)return`${Math.round(bytes)} B`;let size=bytes;let unit="";
for(const next of UNITS){if(size<1024)break;size/=1024;unit=next}return`${size.toFixed(1)} ${unit}`}module.exports={__proto__:null,
sizeText};
