#!/usr/bin/env node
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(
from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(
from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var import_node_fs=require("node:fs");var argv=process.argv.slice(2);async function printVersion(){const{VERSION}=await Promise.resolve().then(()=>require("./chunks/shared-base-version.js"));
try{(0,import_node_fs.writeSync)(1,`git-ticket ${VERSION}
`)}catch(error){if(error.code!=="EPIPE")process.exitCode=1}}if(argv.length===1&&(argv[0]==="version"||argv[0]==="--versi\
on"))void printVersion();else if(argv[0]==="completion"&&argv[1]==="answer")void Promise.resolve().then(()=>require("./chunks/cli-completion-answer-shell.js")).
then(m=>m.answerShell(argv.slice(2),process));else void Promise.resolve().then(()=>require("./chunks/cli-run-program.js")).
then(m=>m.runProgram(argv));
