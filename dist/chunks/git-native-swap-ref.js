var{git_native_swap_ref__compareAndSwapRef:compareAndSwapRef,git_native_swap_ref__refLocked:refLocked}=require("./git-wr\
ite.js");require("./tickets.js");require("./start.js");module.exports={compareAndSwapRef,refLocked};
