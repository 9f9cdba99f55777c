function statusForPeople({category,status}){return category==="unknown"?`unknown:${status}`:status}function forPeople(tickets){
return tickets.map(t=>t.category==="unknown"?{...t,status:statusForPeople(t)}:t)}module.exports={__proto__:null,statusForPeople,
forPeople};
