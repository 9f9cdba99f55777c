var{search_text_find_text__findText:findText}=require("./search.js");require("./texts.js");module.exports={__proto__:null,
findText};
