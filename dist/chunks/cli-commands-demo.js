var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_promises=require("node:fs/promises");var import_node_os=require("node:os");var import_node_path=require("node:path");
var import_node_child_process=require("node:child_process");var import_node_os2=require("node:os");var import_node_path2=require("node:path");
var import_node_path3=require("node:path");var PLAIN=/^[\w@%+=:,./-]+$/;var quote=word=>PLAIN.test(word)?word:`'${word.replaceAll(
"'","'\\''")}'`;function demoEnvironment(env){const kept=Object.entries(env).filter(e=>e[1]!==void 0&&!e[0].startsWith("\
GIT_"));const ada={name:"Ada",email:"ada@example.com"};return{...Object.fromEntries(kept),GIT_CONFIG_GLOBAL:import_node_os2.devNull,
GIT_CONFIG_NOSYSTEM:"1",GIT_AUTHOR_NAME:ada.name,GIT_AUTHOR_EMAIL:ada.email,GIT_COMMITTER_NAME:ada.name,GIT_COMMITTER_EMAIL:ada.
email,GIT_TERMINAL_PROMPT:"0"}}function failed(line,code,text){return new import_start.base_errors__TicketError("DEMO_FA\
ILED","failed",`The tour stopped: "${line}" ended with ${code}.`,{data:{command:line,exit:code,output:text.slice(-2e3)},
hint:"The output above says why."})}function demoShell(io,env,runTicket){const bold=text=>io.color?`\x1B[1m${text}\x1B[22m`:
text;const announce=(cwd,line)=>io.out(`${bold(`${(0,import_node_path2.basename)(cwd)} $ ${line}`)}
`);const runCaptured=async(cwd,args,input,show)=>{let output="";const out=text=>{output+=text;show(text)};const code=await runTicket(
args,{cwd,env,io:{...io,out,input:async()=>input}});if(code!==0)throw failed(`git ticket ${args.join(" ")}`,code,output);
return output};return{say:text=>io.out(`
# ${text}
`),ticket:(cwd,args,input)=>{const line=`git ticket ${args.map(quote).join(" ")}`;announce(cwd,input===void 0?line:`${line}\
 < ${input.name}`);return runCaptured(cwd,args,input?.text??"",io.out)},peek:(cwd,args)=>runCaptured(cwd,args,"",()=>void 0),
git:(cwd,args)=>{const line=`git ${args.map(quote).join(" ")}`;announce(cwd,line);const{status,stdout,stderr,error}=(0,import_node_child_process.spawnSync)(
"git",args,{cwd,env,encoding:"utf8"});if(error!==void 0)throw error;io.out(stdout);if(status!==0)throw failed(line,status,
stderr);return stdout}}}var ADA="ada@example.com";var BOB="bob@example.com";var CY="cy@example.com";var CHECKOUT=[{ref:"\
$checkout",title:"Checkout: three steps, no surprises",type:"epic",priority:"critical",labels:["checkout"],due:"2027-03-\
01"},{ref:"$address",title:"Address with validation by country",type:"feature",parent:"$checkout",dependsOn:["$cart-page"],
assignees:[BOB],labels:["ui","checkout"],estimate:12},{ref:"$provider",title:"Choose a payment provider",type:"spike",parent:"\
$checkout",priority:"critical",assignees:[ADA],labels:["payment"],criteria:["fees compared for our three countries","ref\
unds tried in the sandbox"]},{ref:"$payment",title:"Pay by card and by invoice",type:"feature",parent:"$checkout",dependsOn:[
"$provider","$address"],priority:"critical",assignees:[ADA],labels:["payment"],estimate:24},{ref:"$order",title:"An orde\
r is written once, whatever is clicked twice",type:"story",parent:"$checkout",dependsOn:["$payment"],priority:"critical",
labels:["api","payment"],points:8,body:"A second click must find the first order.\n\nThe provider may call back before the\
 page returns."},{title:"Confirmation by e-mail",type:"feature",parent:"$checkout",dependsOn:["$order"],assignees:[CY],labels:[
"mail"]},{title:"Shipping costs are added after the last step",type:"bug",parent:"$checkout",dependsOn:["$address"],priority:"\
high",labels:["checkout"]},{title:"Cancel an order before it is packed",type:"story",parent:"$checkout",dependsOn:["$ord\
er"],labels:["api"],points:5}];var OPERATIONS=[{ref:"$ops",title:"Operations: we know before the customers do",type:"epi\
c",labels:["ops"]},{ref:"$deploy",title:"Deploy with one command, and back with one",type:"task",parent:"$ops",assignees:[
CY],labels:["ops"],estimate:8},{ref:"$metrics",title:"Dashboard of orders, errors and response times",type:"feature",parent:"\
$ops",dependsOn:["$deploy"],labels:["ops"],estimate:10},{title:"Alert when no order came for an hour",type:"task",parent:"\
$ops",dependsOn:["$metrics","$order"],labels:["ops"]},{title:"Restore yesterday's backup on a spare machine",type:"task",
parent:"$ops",priority:"high",assignees:[CY],labels:["ops"],criteria:["timed","written down step by step"]},{title:"Rota\
te the keys of the payment provider",type:"chore",parent:"$ops",dependsOn:["$payment"],labels:["ops","security"]},{title:"\
Keep request logs for 14 days, without addresses",type:"chore",parent:"$ops",labels:["ops","privacy"]},{title:"Load test\
 with the last sale's numbers",type:"spike",parent:"$ops",dependsOn:["$deploy","$order"],labels:["ops"],estimate:6}];var LAUNCH=[
{ref:"$launch",title:"Launch",type:"epic",priority:"high",due:"2027-03-15",labels:["launch"],milestone:"1.0"},{ref:"$ter\
ms",title:"Terms, imprint and privacy notice",type:"task",parent:"$launch",priority:"high",labels:["legal"],milestone:"1\
.0"},{title:"Pages pass the accessibility check",type:"story",parent:"$launch",dependsOn:["$product-page","$cart-page","\
$address"],assignees:[BOB],labels:["ui","a11y"],points:8,milestone:"1.0"},{title:"Texts in Czech and German",type:"task",
parent:"$launch",labels:["i18n"],milestone:"1.0",body:"Příliš žluťoučký kůň, Größenänderung: all accents must survive."},
{title:"Ask ten people to buy something",type:"task",parent:"$launch",dependsOn:["$order"],assignees:[ADA],labels:["rese\
arch"],milestone:"1.0"},{title:"Move the domain",type:"chore",parent:"$launch",dependsOn:["$deploy","$terms"],labels:["o\
ps"],milestone:"1.0"},{title:"Write the announcement",type:"task",parent:"$launch",priority:"low",labels:["mail"],milestone:"\
1.0"},{title:"Newsletter for people who waited",type:"story",parent:"$launch",priority:"low",labels:["mail"],points:2,milestone:"\
1.1"}];var CATALOGUE=[{ref:"$catalogue",title:"Catalogue: people find what they came for",type:"epic",priority:"high",labels:[
"catalogue"]},{ref:"$schema",title:"Settle the product schema",type:"story",parent:"$catalogue",assignees:[ADA],labels:[
"catalogue","api"],points:3,criteria:["sizes and colours are variants","prices carry a currency"]},{ref:"$catalogue-api",
title:"Serve products by category",type:"feature",parent:"$catalogue",dependsOn:["$schema"],assignees:[ADA],labels:["api"],
estimate:12},{ref:"$search",title:"Search by name and by size",type:"feature",parent:"$catalogue",dependsOn:["$catalogue\
-api"],labels:["api","search"],estimate:16},{ref:"$product-page",title:"Product page with pictures",type:"feature",parent:"\
$catalogue",dependsOn:["$catalogue-api"],assignees:[BOB],labels:["ui"],estimate:10},{title:"Pictures are shown sideways \
from some phones",type:"bug",parent:"$catalogue",dependsOn:["$product-page"],priority:"medium",labels:["ui"],body:"The o\
rientation in the picture's metadata is ignored.\n\nSeen with pictures from two of five phones."},{title:"List of produc\
ts is empty for a category with &",type:"bug",parent:"$catalogue",dependsOn:["$catalogue-api"],priority:"high",labels:["\
api"]},{title:"Measure which searches find nothing",type:"task",parent:"$catalogue",dependsOn:["$search"],priority:"low",
labels:["search"]}];var CART=[{ref:"$cart",title:"Cart: what is chosen is never lost",type:"epic",priority:"high",labels:[
"cart"]},{ref:"$cart-api",title:"Keep a cart without an account",type:"feature",parent:"$cart",dependsOn:["$schema"],assignees:[
CY],labels:["api","cart"],estimate:14,criteria:["survives closing the browser","expires after 30 days"]},{ref:"$cart-pag\
e",title:"Cart page: change amounts, remove, undo",type:"feature",parent:"$cart",dependsOn:["$cart-api"],assignees:[BOB],
labels:["ui","cart"],estimate:8},{title:"Two tabs overwrite each other's cart",type:"bug",parent:"$cart",dependsOn:["$ca\
rt-api"],priority:"high",assignees:[CY],labels:["cart"],body:"The last tab to save wins, and the other's products are go\
ne."},{title:"Join the cart of a visitor with the one of the account",type:"story",parent:"$cart",dependsOn:["$cart-api"],
labels:["cart"],points:5},{title:"Say when something in the cart is sold out",type:"feature",parent:"$cart",dependsOn:["\
$cart-page"],labels:["ui"]},{title:"Amounts above 99 break the layout",type:"bug",parent:"$cart",dependsOn:["$cart-page"],
priority:"low",labels:["ui"]}];var SAMPLE_PLAN=[...CATALOGUE,...CART,...CHECKOUT,...OPERATIONS,...LAUNCH];function expectEqual(what,a,b){
if(a===b)return;throw new import_start.base_errors__TicketError("DEMO_FAILED","failed",`The tour stopped: ${what} differ\
.`,{data:{a,b}})}var firstWord=text=>text.trim().split(/\s+/)[0]??"";function idOf(list,title){return firstWord(list.split(
"\n").find(line=>line.includes(title))??"")}async function oneRepository(shell,here){const{say,ticket,peek}=shell;const plan=SAMPLE_PLAN.
map(t=>JSON.stringify({op:"create",...t})).join("\n");say("Begin: the tickets get a ref of their own. The working tree s\
tays as it is.");await ticket(here,["init"]);say(`A plan of ${SAMPLE_PLAN.length} tickets, with dependencies among them,\
 becomes one commit.`);await ticket(here,["batch","apply","-"],{name:"plan.jsonl",text:plan});const before=await peek(here,
["list"]);await ticket(here,["list","--priority","critical,high"]);await ticket(here,["show",idOf(before,"Pay by card")]);
say("Many changes, one batch, one commit.");const[card,keys]=[idOf(before,"Pay by card"),idOf(before,"Rotate the keys")];
const changes=[{op:"move",id:card,to:"in-progress"},{op:"comment",id:card,body:"The sandbox works. Invoices follow tomor\
row."},{op:"label",id:card,add:["sandbox"],remove:["payment"]},{op:"set",id:keys,fields:{priority:"high",due:"2027-02-01"}},
{op:"close",id:idOf(before,"Write the announcement"),resolution:"wontfix"}];const text=changes.map(c=>JSON.stringify(c)).
join("\n");await ticket(here,["batch","apply","-"],{name:"changes.jsonl",text});await ticket(here,["list","--priority","\
critical,high"]);await ticket(here,["log",card,"--limit","1"]);say("Any batch can be taken back as one. What was changed\
 later would stay.");await ticket(here,["revert","--last"]);await ticket(here,["log"]);return before}async function twoClones(shell,base,here,before){
const{say,ticket,git}=shell;const there=(0,import_node_path3.join)(base,"clone");const ref="refs/tickets/main";const from="\
refs/ticket-remotes/other/main";const id=idOf(before,"Choose a payment provider");say("Two clones: the same ticket is ch\
anged in both, differently.");git(base,["clone","--quiet","shop","clone"]);git(there,["fetch","--quiet","origin",`${ref}\
:${ref}`]);await ticket(here,["set",id,"estimate=4","priority=high"]);await ticket(there,["label",id,"decision","--remov\
e","payment"]);await ticket(there,["comment",id,"The second one answers its mails."]);git(there,["fetch","--quiet","../s\
hop",`${ref}:${from}`]);await ticket(there,["merge",from]);git(here,["fetch","--quiet","../clone",`${ref}:${from}`]);await ticket(
here,["merge",from]);await ticket(here,["show",id]);say("Both hold the same tickets now, down to the last byte.");const ours=git(
here,["rev-parse",`${ref}^{tree}`]);expectEqual("the trees of the two clones",ours,git(there,["rev-parse",`${ref}^{tree}`]));
await ticket(here,["verify"])}async function tour(shell,base){const here=(0,import_node_path3.join)(base,"shop");shell.git(
base,["init","--quiet","shop"]);shell.git(here,["commit","--quiet","--allow-empty","-m","Begin the shop"]);const before=await oneRepository(
shell,here);shell.say("As if it had never been: the list is the one from before the batch.");await shell.ticket(here,["l\
ist","--priority","critical,high"]);const after=await shell.peek(here,["list"]);expectEqual("the lists before the batch \
and after its revert",before,after);await twoClones(shell,base,here,before)}var run=async(call,{io,json,env,runLine})=>{
const scratch=await(0,import_promises.mkdtemp)((0,import_node_path.join)((0,import_node_os.tmpdir)(),"git-ticket-"));const base=(0,import_node_path.join)(
scratch,"demo");await(0,import_promises.mkdir)(base);const clean=demoEnvironment(env);const quiet={...io,out:()=>void 0};
const shell=demoShell(json?quiet:io,clean,runLine);try{await tour(shell,base);if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"demo",{ok:true,folder:call.flag("keep")?base:null}));else io.out(call.flag("keep")?`
It is all in ${base}
`:"\nThat was the tour; its folder is removed.\n");return import_start.base_errors__EXIT.ok}finally{if(!call.flag("keep"))
await(0,import_promises.rm)(scratch,{recursive:true,force:true})}};0&&(module.exports={run});
