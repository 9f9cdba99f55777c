var{search_cache_sections__ENDIAN:ENDIAN,search_cache_sections__HEAD:HEAD,search_cache_sections__MAGIC:MAGIC,search_cache_sections__aligned:aligned,
base_checksum__checksum:checksum}=require("./tickets.js");function encodeSections(header,sections){const places={};const pieces=[];
let at=0;for(const[name,bytes]of Object.entries(sections)){places[name]=[at,bytes.length,checksum(bytes)];pieces.push(bytes,
new Uint8Array(aligned(bytes.length)-bytes.length));at+=aligned(bytes.length)}const text=Buffer.from(JSON.stringify({...header,
endian:ENDIAN,sections:places}));const head=Buffer.alloc(HEAD);MAGIC.copy(head);head.writeUInt32LE(text.length,8);head.writeUInt32LE(
checksum(text),12);return[head,text,new Uint8Array(aligned(text.length)-text.length),...pieces]}module.exports={__proto__:null,
encodeSections};
