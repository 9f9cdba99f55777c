var{app_cached_list__limited:limited,app_cached_list__rowsFor:rowsFor,app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache}=require(
"./reading.js");var{app_current_head__currentHead:currentHead}=require("./tickets.js");require("./conditions.js");require(
"./query.js");require("./base.js");require("./start.js");var{valueColumn,valuesAt}=require("./shared-app-value-column.js");
var{checkGroup,groupBy,isOpenColumn}=require("./shared-app-group-tickets.js");require("./shared-app-group-values.js");var firstOf=(items,most)=>most===
0?items:items.slice(0,most);var columnsOf=(groups,most,ticketIn)=>groups.map(({value,items})=>({value,count:items.length,
tickets:firstOf(items,most).flatMap(ticketIn)}));async function cachedBoard(workspace,cached,query,{by,most}){const{table}=cached;
const column=valueColumn(table,by);if(column===void 0)return void 0;const found=await rowsFor(workspace,cached,query,true);
const groups=groupBy(limited(found),row=>valuesAt(column,row),{...{field:by,config:table.config,empty:isOpenColumn(by,table.
config)}});const shown=[...new Set(groups.flatMap(({items})=>firstOf(items,most)))];const tickets=new Map(ticketsOf(cached,
shown).map((ticket,i)=>[shown[i],ticket]));const columns=columnsOf(groups,most,row=>tickets.get(row)??[]);return{commit:table.
commit,by,columns,total:found.total,problems:[]}}async function board(workspace,query,by,most){checkGroup(by);const cached=await fromCache(
workspace,await currentHead(workspace),place=>cachedBoard(workspace,place,query,{by,most}));if(cached!==void 0)return cached;
const[{viewHead},{listAt},{valuesOf}]=await Promise.all([Promise.resolve().then(()=>require("./shared-app-view.js")),Promise.
resolve().then(()=>require("./shared-app-list-tickets.js")),Promise.resolve().then(()=>require("./shared-app-group-value\
s.js"))]);const view=await viewHead(workspace);const{commit,tickets,total,problems}=await listAt(workspace,view,query);const{
config}=view;const empty=isOpenColumn(by,config);const groups=groupBy(tickets,valuesOf(by),{field:by,config,empty});const columns=columnsOf(
groups,most,ticket=>ticket);return{commit,by,columns,total,problems}}module.exports={__proto__:null,board};
