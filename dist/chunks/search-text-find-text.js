var{search_text_find_text__findText:findText}=require("./search.js");require("./conditions.js");module.exports={findText};
