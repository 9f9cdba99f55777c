var counted=(count,what,plural="s")=>`${count} ${what}${count===1?"":plural}`;module.exports={counted};
