var{cli_table_options__EDIT_OPTIONS:EDIT_OPTIONS}=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var ADD_REMOVE=[
{name:"add",type:"list",value:"NAME",description:"Add these"},{name:"remove",short:"d",type:"list",value:"NAME",description:"\
Remove these"}];var LINK_COMMANDS=[{name:"label",summary:"Add and remove labels",operands:"ID [LABEL\u2026]",arity:[1,MANY],
options:[...ADD_REMOVE,...EDIT_OPTIONS],examples:[["git ticket label tk-7k3m auth ui --remove wip","Two more labels, one\
 less"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-label.js"))},{name:"assign",summary:"Assign and una\
ssign people",operands:"ID [WHO\u2026]",arity:[1,MANY],options:[...ADD_REMOVE,...EDIT_OPTIONS],examples:[["git ticket as\
sign tk-7k3m ada@example.com","Give it to Ada"],["git ticket assign tk-7k3m --remove bob","Take it from Bob"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-assign.js"))},{name:"link",summary:"Link tickets",details:"TYPE is depends-on\
, parent, relates-to or duplicates. A link that would close a circle of dependencies or parents is refused, and the circ\
le named.",operands:"ID TYPE OTHER\u2026",arity:[3,MANY],options:EDIT_OPTIONS,examples:[["git ticket link tk-7k3m depend\
s-on tk-c0ff","The first waits for the second"],["git ticket link tk-7k3m parent tk-a1b2","The first is part of the seco\
nd"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-link.js"))},{name:"unlink",summary:"Remove links",operands:"\
ID TYPE OTHER\u2026",arity:[3,MANY],options:EDIT_OPTIONS,examples:[["git ticket unlink tk-7k3m depends-on tk-c0ff","It w\
aits no longer"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-unlink.js"))},{name:"delete",summary:"Dele\
te tickets; restore brings them back",details:"A deleted ticket is hidden, not gone: list --deleted finds it, restore an\
d undo bring it back.",operands:"ID\u2026",arity:[1,MANY],options:EDIT_OPTIONS,examples:[["git ticket delete tk-7k3m","H\
ide it"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-delete.js"))},{name:"restore",summary:"Bring delet\
ed tickets back",operands:"ID\u2026",arity:[1,MANY],options:EDIT_OPTIONS,examples:[["git ticket restore tk-7k3m","Bring \
it back"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-restore.js"))}];module.exports={__proto__:null,LINK_COMMANDS};
