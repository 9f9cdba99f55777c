var{base_errors__EXIT:EXIT,base_errors__isTicketError:isTicketError}=require("./start.js");function toldOf(error){const stack=error instanceof
Error?error.stack:void 0;if(isTicketError(error)){const{code,kind,message,hint,retryable,data}=error;return{code,message,
hint,retryable,data,exit:EXIT[kind],stack}}const what=error instanceof Error?error.message:String(error);return{code:"IN\
TERNAL",message:`This is a bug in git-ticket: ${what}`,hint:"Nothing is left half-written. Please report it, with what -\
-debug adds.",retryable:false,data:{},exit:EXIT.internal,stack}}var plain=data=>JSON.parse(JSON.stringify(data??{}));function errorDocument({
code,message,hint,retryable,exit,data}){return{code,message,hint:hint??null,retryable,exit,data:plain(data)}}module.exports=
{__proto__:null,toldOf,errorDocument};
