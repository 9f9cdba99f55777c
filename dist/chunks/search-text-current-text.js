var{search_text_current_text__textRows:textRows,search_text_current_text__withText:withText}=require("./search.js");require(
"./texts.js");require("./tickets.js");require("./start.js");module.exports={__proto__:null,textRows,withText};
