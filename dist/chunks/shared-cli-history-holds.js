function noteOf({ref,paths,commits},{what,messages}){const wrote=`${commits} commit${commits===1?"":"s"} wrote there`;return[
`note: ${what} is out of the tickets. Earlier versions stay in the history of ${ref} (${wrote}),`,"note: and in every cl\
one, fork, backup and reflog that has them. To remove them there too, in a new git clone --mirror:",`note:   git log --f\
ormat= --raw --no-abbrev -m ${ref} -- ${paths.join(" ")} | awk '{ print $3 }' > versions`,`note:   git filter-repo --ref\
s ${ref} --strip-blobs-with-ids versions`,...messages?["note: (the messages of these commits hold titles: --replace-mess\
age FILE changes those)"]:[],"note: then push the ref with --force and replace it in every clone: one that has the old h\
istory brings it back.",""].join("\n")}function historyHolds(call,context,lost){return async({changed})=>{if(changed.length===
0)return{json:{},note:""};const{attachments}=lost;const remains=await(await context.tickets()).remains(changed,{attachments});
return{json:{history:remains},note:call.flag("quiet")?"":noteOf(remains,lost)}}}module.exports={__proto__:null,historyHolds};
