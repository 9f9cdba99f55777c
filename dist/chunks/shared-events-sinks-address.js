var{base_errors__TicketError:TicketError}=require("./start.js");var{isIP:isIP2}=require("node:net");var{BlockList,isIP}=require(
"node:net");var PRIVATE_4=[...["0.0.0.0/8","10.0.0.0/8","100.64.0.0/10","127.0.0.0/8","169.254.0.0/16"],...["172.16.0.0/\
12","192.0.0.0/24","192.0.2.0/24","192.88.99.0/24","192.168.0.0/16"],...["198.18.0.0/15","198.51.100.0/24","203.0.113.0/\
24","224.0.0.0/3"]];var PRIVATE_6=["2001::/23","2001:db8::/32","2002::/16","3fff::/20"];var PUBLIC_6=["2000::/3"];function listOf(subnets,family){
const list=new BlockList;for(const subnet of subnets){const[net="",bits]=subnet.split("/");list.addSubnet(net,Number(bits),
family)}return list}var lists;function isPrivate(address){lists??=[listOf(PRIVATE_4,"ipv4"),listOf(PRIVATE_6,"ipv6"),listOf(
PUBLIC_6,"ipv6")];const[private4,private6,public6]=lists;const plain=address.replace(/%.*$/,"");if(isIP(plain)===4)return private4.
check(plain,"ipv4");if(isIP(plain)!==6)return true;return!public6.check(plain,"ipv6")||private6.check(plain,"ipv6")}var hostOf=({
hostname})=>hostname.replace(/^\[|\]$/g,"");var PRIVATE="its address is of this machine or network";var WAY_OUT="If that\
 is meant: --allow-private, or git config ticket-subscriber.NAME.allowPrivate true";function checkAddress({name,allowPrivate},url){
const refuse=(why,hint)=>new TicketError("ADDRESS_REFUSED","usage",`Subscriber ${name} is not called: ${why}.`,{data:{name},
hint:hint.replace("NAME",name)});if(url.protocol!=="https:"&&url.protocol!=="http:")throw refuse("a webhook begins with \
https:","For example https://example.com/hook");if(url.username!==""||url.password!=="")throw refuse("its address holds \
a name or password","Who may call is shown by the signature; an address that is secret as a whole comes from --url-env.");
if(allowPrivate)return;if(url.protocol==="http:")throw refuse("http: hides nothing",WAY_OUT);const host=hostOf(url);if(isIP2(
host)!==0&&isPrivate(host))throw refuse(PRIVATE,WAY_OUT)}module.exports={__proto__:null,isPrivate,PRIVATE,checkAddress};
