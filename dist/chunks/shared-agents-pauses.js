var LONGEST_MS=3e5;function pauseBefore(attempt,backoffMs,chance){const most=Math.min(LONGEST_MS,backoffMs*2**Math.min(attempt-
2,30));return most*(.5+chance/2)}function pause(ms,...signals){return new Promise(resolve=>{const end=()=>{clearTimeout(
timer);for(const signal of signals)signal.removeEventListener("abort",end);resolve()};const timer=setTimeout(end,ms);for(const signal of signals){
if(signal.aborted)end();else signal.addEventListener("abort",end)}})}module.exports={__proto__:null,pauseBefore,pause};
