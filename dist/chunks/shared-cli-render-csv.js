var FORMULA=/^[\s"'\u00a0]*[=+\-@\t\r]/;function looksLikeFormula(text){return FORMULA.test(text)||FORMULA.test(text.normalize(
"NFKC"))}function csvCell(text){const safe=looksLikeFormula(text)?`'${text}`:text;return/[",\n\r]/.test(safe)||safe!==safe.
trim()?`"${safe.replaceAll('"','""')}"`:safe}function renderCsv(rows){return rows.map(row=>`${row.map(csvCell).join(",")}\
\r
`).join("")}module.exports={__proto__:null,csvCell,renderCsv};
