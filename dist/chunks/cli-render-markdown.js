function markdownCell(text){return text.replace(/[\\`*_{}[\]<>#|~@]/g,c=>`\\${c}`)}function renderMarkdown([head=[],...rows]){
const line=cells=>`| ${cells.join(" | ")} |
`;const body=rows.map(row=>line(row.map(markdownCell))).join("");return line(head)+line(head.map(()=>"---"))+body}module.
exports={__proto__:null,markdownCell,renderMarkdown};
