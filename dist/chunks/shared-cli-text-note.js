var{cli_render_escape__escapeLine:escapeLine}=require("./start.js");function textNote({shown,field,became}){const what=`\
note: ${escapeLine(shown)} ${escapeLine(field)} was changed on both sides`;if(became==="merged")return`${what}; the chan\
ges of both are in it
`;return`${what}; the text that lost is kept beside it: git ticket show ${escapeLine(shown)}
`}module.exports={__proto__:null,textNote};
