async function join({tickets,say},talkative){const{joined,failed}=await(await tickets()).joinFetched();for(const{remote}of joined)
say(`Joined the tickets that were fetched from ${remote}.`);for(const{error}of talkative.faults?failed:[])say(`note: ${error.
message}`);return 0}var postMerge=call=>join(call,{faults:true});var postCheckout=call=>join(call,{faults:false});module.
exports={__proto__:null,postCheckout,postMerge};
