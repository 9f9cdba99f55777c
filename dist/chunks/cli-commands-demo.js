var{cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require("./s\
tart.js");var{mkdir,mkdtemp,rm}=require("node:fs/promises");var{tmpdir}=require("node:os");var{join:join2}=require("node\
:path");var{spawnSync}=require("node:child_process");var{devNull}=require("node:os");var{basename}=require("node:path");
var PLAIN=/^[\w@%+=:,./-]+$/;var quote=word=>PLAIN.test(word)?word:`'${word.replaceAll("'","'\\''")}'`;function demoEnvironment(env){
const kept=Object.entries(env).filter(e=>e[1]!==void 0&&!e[0].startsWith("GIT_"));const ada={name:"Ada",email:"ada@examp\
le.com"};return{...Object.fromEntries(kept),GIT_CONFIG_GLOBAL:devNull,GIT_CONFIG_NOSYSTEM:"1",GIT_AUTHOR_NAME:ada.name,GIT_AUTHOR_EMAIL:ada.
email,GIT_COMMITTER_NAME:ada.name,GIT_COMMITTER_EMAIL:ada.email,GIT_TERMINAL_PROMPT:"0"}}function failed(line,code,text){
return new TicketError("DEMO_FAILED","failed",`The tour stopped: "${line}" ended with ${code}.`,{data:{command:line,exit:code,
output:text.slice(-2e3)},hint:"The output above says why."})}function demoShell(io,env,runTicket){const bold=text=>io.color?
`\x1B[1m${text}\x1B[22m`:text;const announce=(cwd,line)=>io.out(`${bold(`${basename(cwd)} $ ${line}`)}
`);const runCaptured=async(cwd,args,input,show)=>{let output="";const out=text=>{output+=text;show(text)};const code=await runTicket(
args,{cwd,env,io:{...io,out,input:async()=>input}});if(code!==0)throw failed(`git ticket ${args.join(" ")}`,code,output);
return output};return{say:text=>io.out(`
# ${text}
`),ticket:(cwd,args,input)=>{const line=`git ticket ${args.map(quote).join(" ")}`;announce(cwd,input===void 0?line:`${line}\
 < ${input.name}`);return runCaptured(cwd,args,input?.text??"",io.out)},peek:(cwd,args)=>runCaptured(cwd,args,"",()=>void 0),
git:(cwd,args)=>{const line=`git ${args.map(quote).join(" ")}`;announce(cwd,line);const{status,stdout,stderr,error}=spawnSync(
"git",args,{cwd,env,encoding:"utf8"});if(error!==void 0)throw error;io.out(stdout);if(status!==0)throw failed(line,status,
stderr);return stdout}}}var{join}=require("node:path");var ADA="ada@example.com";var BOB="bob@example.com";var CY="cy@ex\
ample.com";var CHECKOUT=[{ref:"$checkout",title:"Checkout: three steps, no surprises",type:"epic",priority:"critical",labels:[
"checkout"],due:"2027-03-01"},{ref:"$address",title:"Address with validation by country",type:"feature",parent:"$checkou\
t",dependsOn:["$cart-page"],assignees:[BOB],labels:["ui","checkout"],estimate:12},{ref:"$provider",title:"Choose a payme\
nt provider",type:"spike",parent:"$checkout",priority:"critical",assignees:[ADA],labels:["payment"],criteria:["fees comp\
ared for our three countries","refunds tried in the sandbox"]},{ref:"$payment",title:"Pay by card and by invoice",type:"\
feature",parent:"$checkout",dependsOn:["$provider","$address"],priority:"critical",assignees:[ADA],labels:["payment"],estimate:24},
{ref:"$order",title:"An order is written once, whatever is clicked twice",type:"story",parent:"$checkout",dependsOn:["$p\
ayment"],priority:"critical",labels:["api","payment"],points:8,body:"A second click must find the first order.\n\nThe prov\
ider may call back before the page returns."},{title:"Confirmation by e-mail",type:"feature",parent:"$checkout",dependsOn:[
"$order"],assignees:[CY],labels:["mail"]},{title:"Shipping costs are added after the last step",type:"bug",parent:"$chec\
kout",dependsOn:["$address"],priority:"high",labels:["checkout"]},{title:"Cancel an order before it is packed",type:"sto\
ry",parent:"$checkout",dependsOn:["$order"],labels:["api"],points:5}];var OPERATIONS=[{ref:"$ops",title:"Operations: we \
know before the customers do",type:"epic",labels:["ops"]},{ref:"$deploy",title:"Deploy with one command, and back with o\
ne",type:"task",parent:"$ops",assignees:[CY],labels:["ops"],estimate:8},{ref:"$metrics",title:"Dashboard of orders, erro\
rs and response times",type:"feature",parent:"$ops",dependsOn:["$deploy"],labels:["ops"],estimate:10},{title:"Alert when\
 no order came for an hour",type:"task",parent:"$ops",dependsOn:["$metrics","$order"],labels:["ops"]},{title:"Restore ye\
sterday's backup on a spare machine",type:"task",parent:"$ops",priority:"high",assignees:[CY],labels:["ops"],criteria:["\
timed","written down step by step"]},{title:"Rotate the keys of the payment provider",type:"chore",parent:"$ops",dependsOn:[
"$payment"],labels:["ops","security"]},{title:"Keep request logs for 14 days, without addresses",type:"chore",parent:"$o\
ps",labels:["ops","privacy"]},{title:"Load test with the last sale's numbers",type:"spike",parent:"$ops",dependsOn:["$de\
ploy","$order"],labels:["ops"],estimate:6}];var LAUNCH=[{ref:"$launch",title:"Launch",type:"epic",priority:"high",due:"2\
027-03-15",labels:["launch"],milestone:"1.0"},{ref:"$terms",title:"Terms, imprint and privacy notice",type:"task",parent:"\
$launch",priority:"high",labels:["legal"],milestone:"1.0"},{title:"Pages pass the accessibility check",type:"story",parent:"\
$launch",dependsOn:["$product-page","$cart-page","$address"],assignees:[BOB],labels:["ui","a11y"],points:8,milestone:"1.\
0"},{title:"Texts in Czech and German",type:"task",parent:"$launch",labels:["i18n"],milestone:"1.0",body:"P\u0159\xEDli\u0161 \u017Elu\u0165ou\u010D\
k\xFD k\u016F\u0148, Gr\xF6\xDFen\xE4nderung: all accents must survive."},{title:"Ask ten people to buy something",type:"\
task",parent:"$launch",dependsOn:["$order"],assignees:[ADA],labels:["research"],milestone:"1.0"},{title:"Move the domain",
type:"chore",parent:"$launch",dependsOn:["$deploy","$terms"],labels:["ops"],milestone:"1.0"},{title:"Write the announcem\
ent",type:"task",parent:"$launch",priority:"low",labels:["mail"],milestone:"1.0"},{title:"Newsletter for people who wait\
ed",type:"story",parent:"$launch",priority:"low",labels:["mail"],points:2,milestone:"1.1"}];var CATALOGUE=[{ref:"$catalo\
gue",title:"Catalogue: people find what they came for",type:"epic",priority:"high",labels:["catalogue"]},{ref:"$schema",
title:"Settle the product schema",type:"story",parent:"$catalogue",assignees:[ADA],labels:["catalogue","api"],points:3,criteria:[
"sizes and colours are variants","prices carry a currency"]},{ref:"$catalogue-api",title:"Serve products by category",type:"\
feature",parent:"$catalogue",dependsOn:["$schema"],assignees:[ADA],labels:["api"],estimate:12},{ref:"$search",title:"Sea\
rch by name and by size",type:"feature",parent:"$catalogue",dependsOn:["$catalogue-api"],labels:["api","search"],estimate:16},
{ref:"$product-page",title:"Product page with pictures",type:"feature",parent:"$catalogue",dependsOn:["$catalogue-api"],
assignees:[BOB],labels:["ui"],estimate:10},{title:"Pictures are shown sideways from some phones",type:"bug",parent:"$cat\
alogue",dependsOn:["$product-page"],priority:"medium",labels:["ui"],body:"The orientation in the picture's metadata is i\
gnored.\n\nSeen with pictures from two of five phones."},{title:"List of products is empty for a category with &",type:"\
bug",parent:"$catalogue",dependsOn:["$catalogue-api"],priority:"high",labels:["api"]},{title:"Measure which searches fin\
d nothing",type:"task",parent:"$catalogue",dependsOn:["$search"],priority:"low",labels:["search"]}];var CART=[{ref:"$car\
t",title:"Cart: what is chosen is never lost",type:"epic",priority:"high",labels:["cart"]},{ref:"$cart-api",title:"Keep \
a cart without an account",type:"feature",parent:"$cart",dependsOn:["$schema"],assignees:[CY],labels:["api","cart"],estimate:14,
criteria:["survives closing the browser","expires after 30 days"]},{ref:"$cart-page",title:"Cart page: change amounts, r\
emove, undo",type:"feature",parent:"$cart",dependsOn:["$cart-api"],assignees:[BOB],labels:["ui","cart"],estimate:8},{title:"\
Two tabs overwrite each other's cart",type:"bug",parent:"$cart",dependsOn:["$cart-api"],priority:"high",assignees:[CY],labels:[
"cart"],body:"The last tab to save wins, and the other's products are gone."},{title:"Join the cart of a visitor with th\
e one of the account",type:"story",parent:"$cart",dependsOn:["$cart-api"],labels:["cart"],points:5},{title:"Say when som\
ething in the cart is sold out",type:"feature",parent:"$cart",dependsOn:["$cart-page"],labels:["ui"]},{title:"Amounts ab\
ove 99 break the layout",type:"bug",parent:"$cart",dependsOn:["$cart-page"],priority:"low",labels:["ui"]}];var SAMPLE_PLAN=[
...CATALOGUE,...CART,...CHECKOUT,...OPERATIONS,...LAUNCH];function expectEqual(what,a,b){if(a===b)return;throw new TicketError(
"DEMO_FAILED","failed",`The tour stopped: ${what} differ.`,{data:{a,b}})}var firstWord=text=>text.trim().split(/\s+/)[0]??
"";function idOf(list,title){return firstWord(list.split("\n").find(line=>line.includes(title))??"")}async function oneRepository(shell,here){
const{say,ticket,peek}=shell;const plan=SAMPLE_PLAN.map(t=>JSON.stringify({op:"create",...t})).join("\n");say("Begin: th\
e tickets get a ref of their own. The working tree stays as it is.");await ticket(here,["init"]);say(`A plan of ${SAMPLE_PLAN.
length} tickets, with dependencies among them, becomes one commit.`);await ticket(here,["batch","apply","-"],{name:"plan\
.jsonl",text:plan});const before=await peek(here,["list"]);await ticket(here,["list","--priority","critical,high"]);await ticket(
here,["show",idOf(before,"Pay by card")]);say("Many changes, one batch, one commit.");const[card,keys]=[idOf(before,"Pay\
 by card"),idOf(before,"Rotate the keys")];const changes=[{op:"move",id:card,to:"in-progress"},{op:"comment",id:card,body:"\
The sandbox works. Invoices follow tomorrow."},{op:"label",id:card,add:["sandbox"],remove:["payment"]},{op:"set",id:keys,
fields:{priority:"high",due:"2027-02-01"}},{op:"close",id:idOf(before,"Write the announcement"),resolution:"wontfix"}];const text=changes.
map(c=>JSON.stringify(c)).join("\n");await ticket(here,["batch","apply","-"],{name:"changes.jsonl",text});await ticket(here,
["list","--priority","critical,high"]);await ticket(here,["log",card,"--limit","1"]);say("Any batch can be taken back as\
 one. What was changed later would stay.");await ticket(here,["revert","--last"]);await ticket(here,["log"]);return before}
async function twoClones(shell,base,here,before){const{say,ticket,git}=shell;const there=join(base,"clone");const ref="r\
efs/tickets/main";const from="refs/ticket-remotes/other/main";const id=idOf(before,"Choose a payment provider");say("Two\
 clones: the same ticket is changed in both, differently.");git(base,["clone","--quiet","shop","clone"]);git(there,["fet\
ch","--quiet","origin",`${ref}:${ref}`]);await ticket(here,["set",id,"estimate=4","priority=high"]);await ticket(there,[
"label",id,"decision","--remove","payment"]);await ticket(there,["comment",id,"The second one answers its mails."]);git(
there,["fetch","--quiet","../shop",`${ref}:${from}`]);await ticket(there,["merge",from]);git(here,["fetch","--quiet","..\
/clone",`${ref}:${from}`]);await ticket(here,["merge",from]);await ticket(here,["show",id]);say("Both hold the same tick\
ets now, down to the last byte.");const ours=git(here,["rev-parse",`${ref}^{tree}`]);expectEqual("the trees of the two c\
lones",ours,git(there,["rev-parse",`${ref}^{tree}`]));await ticket(here,["verify"])}async function tour(shell,base){const here=join(
base,"shop");shell.git(base,["init","--quiet","shop"]);shell.git(here,["commit","--quiet","--allow-empty","-m","Begin th\
e shop"]);const before=await oneRepository(shell,here);shell.say("As if it had never been: the list is the one from befo\
re the batch.");await shell.ticket(here,["list","--priority","critical,high"]);const after=await shell.peek(here,["list"]);
expectEqual("the lists before the batch and after its revert",before,after);await twoClones(shell,base,here,before)}var run=async(call,{
io,json,env,runLine})=>{const scratch=await mkdtemp(join2(tmpdir(),"git-ticket-"));const base=join2(scratch,"demo");await mkdir(
base);const clean=demoEnvironment(env);const quiet={...io,out:()=>void 0};const shell=demoShell(json?quiet:io,clean,runLine);
try{await tour(shell,base);if(json)io.out(jsonDocument("demo",{ok:true,folder:call.flag("keep")?base:null}));else io.out(
call.flag("keep")?`
It is all in ${base}
`:"\nThat was the tour; its folder is removed.\n");return EXIT.ok}finally{if(!call.flag("keep"))await rm(scratch,{recursive:true,
force:true})}};module.exports={__proto__:null,run};
