function everything(query){const{query:texts=[]}=query;return{all:true,...query,query:["sort:id",...typeof texts==="stri\
ng"?[texts]:texts]}}module.exports={__proto__:null,everything};
