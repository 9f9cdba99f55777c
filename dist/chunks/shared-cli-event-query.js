function eventFilter(call){const query=call.text("query");return{...query===void 0?{}:{query},...call.has("type")?{types:call.
list("type")}:{},...call.has("ticket")?{tickets:call.list("ticket")}:{},...call.has("actor")?{actors:call.list("actor")}:
{}}}function eventQuery(call){const since=call.text("since");const limit=call.number("limit")||void 0;return{...eventFilter(
call),...since===void 0?{}:{since},...limit===void 0?{}:{limit}}}module.exports={__proto__:null,eventQuery};
