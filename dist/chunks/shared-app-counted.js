var ValueCounter=class{counts=new Map;add(values,times){for(const value of values.length===0?[null]:values)this.counts.set(
value,(this.counts.get(value)??0)+times)}};module.exports={__proto__:null,ValueCounter};
