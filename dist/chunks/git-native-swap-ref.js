var{git_native_swap_ref__beginSwap:beginSwap,git_native_swap_ref__compareAndSwapRef:compareAndSwapRef,git_native_swap_ref__refLocked:refLocked}=require(
"./git-write.js");require("./tickets.js");require("./start.js");module.exports={beginSwap,compareAndSwapRef,refLocked};
