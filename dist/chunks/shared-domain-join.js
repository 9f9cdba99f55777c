var{domain_document__defaultStamp:defaultStamp,domain_document__elementsOf:elementsOf,domain_document__isRedactedText:isRedactedText}=require(
"./documents.js");var{base_hash__sha256Hex:sha256Hex,domain_stamp__laterStamp:laterStamp}=require("./base.js");var{base_canonical_json__canonicalText:canonicalText}=require(
"./start.js");function compareValues(a,b){if(a===b)return 0;const[x,y]=[canonicalText(a),canonicalText(b)];if(x===y)return 0;
return sha256Hex(x)<sha256Hex(y)?-1:1}function joinCells(a,b){if(a.stamp!==b.stamp)return a.stamp>b.stamp?a:b;if(a.value===
void 0)return b;if(b.value===void 0)return a;return compareValues(a.value,b.value)<0?b:a}function compareClaims(a,b){if(a.
fence!==b.fence)return a.fence-b.fence;if(a.stamp!==b.stamp)return a.stamp<b.stamp?1:-1;if(a.lease!==b.lease)return a.lease<
b.lease?1:-1;return 0}function joinClaims(a,b){if(a===void 0||b===void 0)return a??b;const order=compareClaims(a,b);if(order!==
0)return order>0?a:b;return{...a,by:compareValues(a.by,b.by)<0?b.by:a.by,expires:a.expires>b.expires?a.expires:b.expires,
released:a.released||b.released}}function cellsOf(document){let elements;const hasElement=element=>{elements??=elementsOf(
document);return elements.has(element)};return key=>{const cell=document.cells.get(key);if(cell!==void 0)return cell;const stamp=defaultStamp(
document.kind,document.all,key,hasElement);return stamp===void 0?void 0:{value:void 0,stamp}}}function joinSeen(a,b){return a===
void 0||b===void 0?a??b:joinCells(a,b)}function isDefault(document,key,cell){if(cell.value!==void 0)return false;return cell.
stamp===defaultStamp(document.kind,document.all,key,()=>true)}function joinDocuments(a,b){if(a.purged||b.purged)return a.
purged?a:b;const[left,right]=[cellsOf(a),cellsOf(b)];const redacted=new Set([...a.redacted,...b.redacted]);const base={...a,
all:laterStamp(a.all,b.all)};const cells=new Map;const join=key=>{const cell=joinSeen(left(key),right(key));if(cell===void 0||
isDefault(base,key,cell))return;if(!isRedactedText(base.kind,redacted,key))cells.set(key,cell)};for(const key of a.cells.
keys())join(key);for(const key of b.cells.keys())if(!a.cells.has(key))join(key);return{...base,cells,redacted,claim:joinClaims(
a.claim,b.claim)}}module.exports={__proto__:null,joinCells,joinClaims,joinDocuments};
