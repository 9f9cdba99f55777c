function mentionsInBranch(name,prefix){const branch=name.replace(/^refs\/heads\//,"");const own=`(?:^|[/_.-])(${prefix}-\
[0-9a-tv-z]{4,12})`;const other="(?:^|/)([a-z][a-z0-9]{0,30}-\\d{1,9})";const names=new RegExp(`(?:${own}|${other})(?=$|\
[-_/.])`,"gi");return[...branch.matchAll(names)].map(match=>{const token=match[1]??match[2]??"";const column=match.index+
match[0].length-token.length+1;const sure=match[1]!==void 0&&/\d/.test(token.slice(prefix.length));return{token,verb:"re\
fs",sure,place:{part:"branch",line:1,column}}})}module.exports={__proto__:null,mentionsInBranch};
