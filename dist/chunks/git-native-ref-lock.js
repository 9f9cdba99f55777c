var{git_native_process_list__freeStaleLock:freeStaleLock,git_native_process_list__isNoteInUse:isNoteInUse,git_native_process_list__isStaleLock:isStaleLock,
git_native_process_list__openNote:openNote,git_native_process_list__sweepNotes:sweepNotes}=require("./git-write.js");require(
"./tickets.js");require("./start.js");module.exports={__proto__:null,freeStaleLock,isNoteInUse,isStaleLock,openNote,sweepNotes};
