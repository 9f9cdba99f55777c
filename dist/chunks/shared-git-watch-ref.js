var PATIENCE_MS=2e3;var NONE={watch:()=>void 0,close:()=>void 0};function pause(signs,signal,patience){return new Promise(
done=>{const end=()=>{clearTimeout(timer);signal.removeEventListener("abort",end);done()};const timer=setTimeout(end,patience);
signal.addEventListener("abort",end);signs.watch(end);if(signal.aborted)end()})}async function*watchRef(read,signal,signs=NONE,patience=PATIENCE_MS){
try{let last;while(!signal.aborted){let moved=false;signs.watch(()=>{moved=true});const oid=await read();if(last===void 0||
last.oid!==oid){last={oid};yield oid}else if(!moved)await pause(signs,signal,patience)}}finally{signs.close()}}module.exports=
{__proto__:null,watchRef};
