require("./start.js");var{INCLUDES,TICKET_FIELDS,checkChoice,chooseFields}=require("./shared-app-choose-fields.js");module.
exports={__proto__:null,INCLUDES,TICKET_FIELDS,checkChoice,chooseFields};
