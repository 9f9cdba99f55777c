var FIXED_AUTHOR={name:"git-ticket",email:"git-ticket@localhost"};module.exports={__proto__:null,FIXED_AUTHOR};
