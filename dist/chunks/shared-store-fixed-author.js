var FIXED_AUTHOR={name:"git-ticket",email:"git-ticket@localhost"};module.exports={FIXED_AUTHOR};
