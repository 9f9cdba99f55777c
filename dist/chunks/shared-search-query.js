function allOf(parts){const given=parts.filter(part=>part!==void 0);return given.length<2?given[0]:{kind:"and",parts:given}}
function anyOf(parts){const[only]=parts;return parts.length===1&&only!==void 0?only:{kind:"or",parts}}function*leavesOf(query,negated=false){
if(query.kind==="and"||query.kind==="or")for(const part of query.parts)yield*leavesOf(part,negated);else if(query.kind===
"not")yield*leavesOf(query.part,!negated);else yield{leaf:query,negated}}module.exports={allOf,anyOf,leavesOf};
