require("./start.js");var{chooseFields}=require("./shared-app-choose-fields.js");var FIELDS=["id","shown","title","type",
"status","priority","due","claim"];function primeDocument(prime){return{...prime,ready:prime.ready.map(ticket=>({...chooseFields(
ticket,FIELDS),unblocks:ticket.unblocks})),mine:prime.mine.map(ticket=>chooseFields(ticket,FIELDS))}}module.exports={__proto__:null,
primeDocument};
