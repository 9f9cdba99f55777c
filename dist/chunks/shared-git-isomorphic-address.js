var{git_remotes__checkAddress:checkAddress,git_remotes__remoteNames:remoteNames,git_remotes__withoutSecrets:withoutSecrets}=require(
"./sync.js");var{git_native_git_errors__plainWords:plainWords}=require("./tickets.js");var{base_errors__isTicketError:isTicketError}=require(
"./start.js");var{unsupported}=require("./shared-git-isomorphic-errors.js");var{denied,notThere,unreachable}=require("./\
shared-git-remote-errors.js");var{__commonJS,__require,__toESM}=require("./shared-runtime.js");var require_ignore=__commonJS(
{"node_modules/ignore/index.js"(exports,module2){function makeArray(subject){return Array.isArray(subject)?subject:[subject]}
var EMPTY="";var SPACE=" ";var ESCAPE="\\";var REGEX_TEST_BLANK_LINE=/^\s+$/;var REGEX_INVALID_TRAILING_BACKSLASH=/(?:[^\\]|^)\\$/;
var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION=/^\\!/;var REGEX_REPLACE_LEADING_EXCAPED_HASH=/^\\#/;var REGEX_SPLITALL_CRLF=/\r?\n/g;
var REGEX_TEST_INVALID_PATH=/^\.*\/|^\.+$/;var SLASH="/";var TMP_KEY_IGNORE="node-ignore";if(typeof Symbol!=="undefined"){
TMP_KEY_IGNORE=Symbol.for("node-ignore")}var KEY_IGNORE=TMP_KEY_IGNORE;var define2=(object,key,value)=>Object.defineProperty(
object,key,{value});var REGEX_REGEXP_RANGE=/([0-z])-([0-z])/g;var RETURN_FALSE=()=>false;var sanitizeRange=range=>range.
replace(REGEX_REGEXP_RANGE,(match,from,to)=>from.charCodeAt(0)<=to.charCodeAt(0)?match:EMPTY);var cleanRangeBackSlash=slashes=>{
const{length}=slashes;return slashes.slice(0,length-length%2)};var REPLACERS=[[/^\uFEFF/,()=>EMPTY],[/((?:\\\\)*?)(\\?\s+)$/,
(_,m1,m2)=>m1+(m2.indexOf("\\")===0?SPACE:EMPTY)],[/(\\+?)\s/g,(_,m1)=>{const{length}=m1;return m1.slice(0,length-length%
2)+SPACE}],[/[\\$.|*+(){^]/g,match=>`\\${match}`],[/(?!\\)\?/g,()=>"[^/]"],[/^\//,()=>"^"],[/\//g,()=>"\\/"],[/^\^*\\\*\\\*\\\//,
()=>"^(?:.*\\/)?"],[/^(?=[^^])/,function startingReplacer(){return!/\/(?!$)/.test(this)?"(?:^|\\/)":"^"}],[/\\\/\\\*\\\*(?=\\\/|$)/g,
(_,index,str)=>index+6<str.length?"(?:\\/[^\\/]+)*":"\\/.+"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(_,p1,p2)=>{const unescaped=p2.
replace(/\\\*/g,"[^\\/]*");return p1+unescaped}],[/\\\\\\(?=[$.|*+(){^])/g,()=>ESCAPE],[/\\\\/g,()=>ESCAPE],[/(\\)?\[([^\]/]*?)(\\*)($|\])/g,
(match,leadEscape,range,endEscape,close)=>leadEscape===ESCAPE?`\\[${range}${cleanRangeBackSlash(endEscape)}${close}`:close===
"]"?endEscape.length%2===0?`[${sanitizeRange(range)}${endEscape}]`:"[]":"[]"],[/(?:[^*])$/,match=>/\/$/.test(match)?`${match}\
$`:`${match}(?=$|\\/$)`],[/(\^|\\\/)?\\\*$/,(_,p1)=>{const prefix=p1?`${p1}[^/]+`:"[^/]*";return`${prefix}(?=$|\\/$)`}]];
var regexCache=Object.create(null);var makeRegex=(pattern,ignoreCase)=>{let source=regexCache[pattern];if(!source){source=
REPLACERS.reduce((prev,[matcher,replacer])=>prev.replace(matcher,replacer.bind(pattern)),pattern);regexCache[pattern]=source}
return ignoreCase?new RegExp(source,"i"):new RegExp(source)};var isString=subject=>typeof subject==="string";var checkPattern=pattern=>pattern&&
isString(pattern)&&!REGEX_TEST_BLANK_LINE.test(pattern)&&!REGEX_INVALID_TRAILING_BACKSLASH.test(pattern)&&pattern.indexOf(
"#")!==0;var splitPattern=pattern=>pattern.split(REGEX_SPLITALL_CRLF);var IgnoreRule=class{constructor(origin,pattern,negative,regex){
this.origin=origin;this.pattern=pattern;this.negative=negative;this.regex=regex}};var createRule=(pattern,ignoreCase)=>{
const origin=pattern;let negative=false;if(pattern.indexOf("!")===0){negative=true;pattern=pattern.substr(1)}pattern=pattern.
replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION,"!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH,"#");const regex=makeRegex(
pattern,ignoreCase);return new IgnoreRule(origin,pattern,negative,regex)};var throwError=(message,Ctor)=>{throw new Ctor(
message)};var checkPath=(path,originalPath,doThrow)=>{if(!isString(path)){return doThrow(`path must be a string, but got\
 \`${originalPath}\``,TypeError)}if(!path){return doThrow(`path must not be empty`,TypeError)}if(checkPath.isNotRelative(
path)){const r="`path.relative()`d";return doThrow(`path should be a ${r} string, but got "${originalPath}"`,RangeError)}
return true};var isNotRelative=path=>REGEX_TEST_INVALID_PATH.test(path);checkPath.isNotRelative=isNotRelative;checkPath.
convert=p=>p;var Ignore=class{constructor({ignorecase=true,ignoreCase=ignorecase,allowRelativePaths=false}={}){define2(this,
KEY_IGNORE,true);this._rules=[];this._ignoreCase=ignoreCase;this._allowRelativePaths=allowRelativePaths;this._initCache()}_initCache(){
this._ignoreCache=Object.create(null);this._testCache=Object.create(null)}_addPattern(pattern){if(pattern&&pattern[KEY_IGNORE]){
this._rules=this._rules.concat(pattern._rules);this._added=true;return}if(checkPattern(pattern)){const rule=createRule(pattern,
this._ignoreCase);this._added=true;this._rules.push(rule)}}add(pattern){this._added=false;makeArray(isString(pattern)?splitPattern(
pattern):pattern).forEach(this._addPattern,this);if(this._added){this._initCache()}return this}addPattern(pattern){return this.
add(pattern)}_testOne(path,checkUnignored){let ignored=false;let unignored=false;this._rules.forEach(rule=>{const{negative}=rule;
if(unignored===negative&&ignored!==unignored||negative&&!ignored&&!unignored&&!checkUnignored){return}const matched=rule.
regex.test(path);if(matched){ignored=!negative;unignored=negative}});return{ignored,unignored}}_test(originalPath,cache,checkUnignored,slices){
const path=originalPath&&checkPath.convert(originalPath);checkPath(path,originalPath,this._allowRelativePaths?RETURN_FALSE:
throwError);return this._t(path,cache,checkUnignored,slices)}_t(path,cache,checkUnignored,slices){if(path in cache){return cache[path]}
if(!slices){slices=path.split(SLASH)}slices.pop();if(!slices.length){return cache[path]=this._testOne(path,checkUnignored)}
const parent=this._t(slices.join(SLASH)+SLASH,cache,checkUnignored,slices);return cache[path]=parent.ignored?parent:this.
_testOne(path,checkUnignored)}ignores(path){return this._test(path,this._ignoreCache,false).ignored}createFilter(){return path=>!this.
ignores(path)}filter(paths){return makeArray(paths).filter(this.createFilter())}test(path){return this._test(path,this._testCache,
true)}};var factory=options=>new Ignore(options);var isPathValid=path=>checkPath(path&&checkPath.convert(path),path,RETURN_FALSE);
factory.isPathValid=isPathValid;factory.default=factory;module2.exports=factory;if(typeof process!=="undefined"&&(process.
env&&process.env.IGNORE_TEST_WIN32||process.platform==="win32")){const makePosix=str=>/^\\\\\?\\/.test(str)||/["<>|\u0000-\u001F]+/u.
test(str)?str:str.replace(/\\/g,"/");checkPath.convert=makePosix;const REGIX_IS_WINDOWS_PATH_ABSOLUTE=/^[a-z]:\//i;checkPath.
isNotRelative=path=>REGIX_IS_WINDOWS_PATH_ABSOLUTE.test(path)||isNotRelative(path)}}});var require_inherits_browser=__commonJS(
{"node_modules/inherits/inherits_browser.js"(exports,module2){if(typeof Object.create==="function"){module2.exports=function inherits(ctor,superCtor){
if(superCtor){ctor.super_=superCtor;ctor.prototype=Object.create(superCtor.prototype,{constructor:{value:ctor,enumerable:false,
writable:true,configurable:true}})}}}else{module2.exports=function inherits(ctor,superCtor){if(superCtor){ctor.super_=superCtor;
var TempCtor=function(){};TempCtor.prototype=superCtor.prototype;ctor.prototype=new TempCtor;ctor.prototype.constructor=
ctor}}}}});var require_inherits=__commonJS({"node_modules/inherits/inherits.js"(exports,module2){try{util=__require("uti\
l");if(typeof util.inherits!=="function")throw"";module2.exports=util.inherits}catch(e){module2.exports=require_inherits_browser()}
var util}});var require_safe_buffer=__commonJS({"node_modules/safe-buffer/index.js"(exports,module2){var buffer=__require(
"buffer");var Buffer2=buffer.Buffer;function copyProps(src,dst){for(var key in src){dst[key]=src[key]}}if(Buffer2.from&&
Buffer2.alloc&&Buffer2.allocUnsafe&&Buffer2.allocUnsafeSlow){module2.exports=buffer}else{copyProps(buffer,exports);exports.
Buffer=SafeBuffer}function SafeBuffer(arg,encodingOrOffset,length){return Buffer2(arg,encodingOrOffset,length)}SafeBuffer.
prototype=Object.create(Buffer2.prototype);copyProps(Buffer2,SafeBuffer);SafeBuffer.from=function(arg,encodingOrOffset,length){
if(typeof arg==="number"){throw new TypeError("Argument must not be a number")}return Buffer2(arg,encodingOrOffset,length)};
SafeBuffer.alloc=function(size,fill,encoding){if(typeof size!=="number"){throw new TypeError("Argument must be a number")}
var buf=Buffer2(size);if(fill!==void 0){if(typeof encoding==="string"){buf.fill(fill,encoding)}else{buf.fill(fill)}}else{
buf.fill(0)}return buf};SafeBuffer.allocUnsafe=function(size){if(typeof size!=="number"){throw new TypeError("Argument m\
ust be a number")}return Buffer2(size)};SafeBuffer.allocUnsafeSlow=function(size){if(typeof size!=="number"){throw new TypeError(
"Argument must be a number")}return buffer.SlowBuffer(size)}}});var require_isarray=__commonJS({"node_modules/isarray/in\
dex.js"(exports,module2){var toString={}.toString;module2.exports=Array.isArray||function(arr){return toString.call(arr)==
"[object Array]"}}});var require_type=__commonJS({"node_modules/es-errors/type.js"(exports,module2){"use strict";module2.
exports=TypeError}});var require_es_object_atoms=__commonJS({"node_modules/es-object-atoms/index.js"(exports,module2){"u\
se strict";module2.exports=Object}});var require_es_errors=__commonJS({"node_modules/es-errors/index.js"(exports,module2){
"use strict";module2.exports=Error}});var require_eval=__commonJS({"node_modules/es-errors/eval.js"(exports,module2){"us\
e strict";module2.exports=EvalError}});var require_range=__commonJS({"node_modules/es-errors/range.js"(exports,module2){
"use strict";module2.exports=RangeError}});var require_ref=__commonJS({"node_modules/es-errors/ref.js"(exports,module2){
"use strict";module2.exports=ReferenceError}});var require_syntax=__commonJS({"node_modules/es-errors/syntax.js"(exports,module2){
"use strict";module2.exports=SyntaxError}});var require_uri=__commonJS({"node_modules/es-errors/uri.js"(exports,module2){
"use strict";module2.exports=URIError}});var require_abs=__commonJS({"node_modules/math-intrinsics/abs.js"(exports,module2){
"use strict";module2.exports=Math.abs}});var require_floor=__commonJS({"node_modules/math-intrinsics/floor.js"(exports,module2){
"use strict";module2.exports=Math.floor}});var require_max=__commonJS({"node_modules/math-intrinsics/max.js"(exports,module2){
"use strict";module2.exports=Math.max}});var require_min=__commonJS({"node_modules/math-intrinsics/min.js"(exports,module2){
"use strict";module2.exports=Math.min}});var require_pow=__commonJS({"node_modules/math-intrinsics/pow.js"(exports,module2){
"use strict";module2.exports=Math.pow}});var require_round=__commonJS({"node_modules/math-intrinsics/round.js"(exports,module2){
"use strict";module2.exports=Math.round}});var require_isNaN=__commonJS({"node_modules/math-intrinsics/isNaN.js"(exports,module2){
"use strict";module2.exports=Number.isNaN||function isNaN2(a){return a!==a}}});var require_sign=__commonJS({"node_module\
s/math-intrinsics/sign.js"(exports,module2){"use strict";var $isNaN=require_isNaN();module2.exports=function sign(number){
if($isNaN(number)||number===0){return number}return number<0?-1:1}}});var require_gOPD=__commonJS({"node_modules/gopd/gO\
PD.js"(exports,module2){"use strict";module2.exports=Object.getOwnPropertyDescriptor}});var require_gopd=__commonJS({"no\
de_modules/gopd/index.js"(exports,module2){"use strict";var $gOPD=require_gOPD();if($gOPD){try{$gOPD([],"length")}catch(e){
$gOPD=null}}module2.exports=$gOPD}});var require_es_define_property=__commonJS({"node_modules/es-define-property/index.j\
s"(exports,module2){"use strict";var $defineProperty=Object.defineProperty||false;if($defineProperty){try{$defineProperty(
{},"a",{value:1})}catch(e){$defineProperty=false}}module2.exports=$defineProperty}});var require_shams=__commonJS({"node\
_modules/has-symbols/shams.js"(exports,module2){"use strict";module2.exports=function hasSymbols(){if(typeof Symbol!=="f\
unction"||typeof Object.getOwnPropertySymbols!=="function"){return false}if(typeof Symbol.iterator==="symbol"){return true}
var obj={};var sym=Symbol("test");var symObj=Object(sym);if(typeof sym==="string"){return false}if(Object.prototype.toString.
call(sym)!=="[object Symbol]"){return false}if(Object.prototype.toString.call(symObj)!=="[object Symbol]"){return false}
var symVal=42;obj[sym]=symVal;for(var _ in obj){return false}if(typeof Object.keys==="function"&&Object.keys(obj).length!==
0){return false}if(typeof Object.getOwnPropertyNames==="function"&&Object.getOwnPropertyNames(obj).length!==0){return false}
var syms=Object.getOwnPropertySymbols(obj);if(syms.length!==1||syms[0]!==sym){return false}if(!Object.prototype.propertyIsEnumerable.
call(obj,sym)){return false}if(typeof Object.getOwnPropertyDescriptor==="function"){var descriptor=Object.getOwnPropertyDescriptor(
obj,sym);if(descriptor.value!==symVal||descriptor.enumerable!==true){return false}}return true}}});var require_has_symbols=__commonJS(
{"node_modules/has-symbols/index.js"(exports,module2){"use strict";var origSymbol=typeof Symbol!=="undefined"&&Symbol;var hasSymbolSham=require_shams();
module2.exports=function hasNativeSymbols(){if(typeof origSymbol!=="function"){return false}if(typeof Symbol!=="function"){
return false}if(typeof origSymbol("foo")!=="symbol"){return false}if(typeof Symbol("bar")!=="symbol"){return false}return hasSymbolSham()}}});
var require_Reflect_getPrototypeOf=__commonJS({"node_modules/get-proto/Reflect.getPrototypeOf.js"(exports,module2){"use \
strict";module2.exports=typeof Reflect!=="undefined"&&Reflect.getPrototypeOf||null}});var require_Object_getPrototypeOf=__commonJS(
{"node_modules/get-proto/Object.getPrototypeOf.js"(exports,module2){"use strict";var $Object=require_es_object_atoms();module2.
exports=$Object.getPrototypeOf||null}});var require_implementation=__commonJS({"node_modules/function-bind/implementatio\
n.js"(exports,module2){"use strict";var ERROR_MESSAGE="Function.prototype.bind called on incompatible ";var toStr=Object.
prototype.toString;var max=Math.max;var funcType="[object Function]";var concatty=function concatty2(a,b){var arr=[];for(var i=0;i<
a.length;i+=1){arr[i]=a[i]}for(var j=0;j<b.length;j+=1){arr[j+a.length]=b[j]}return arr};var slicy=function slicy2(arrLike,offset){
var arr=[];for(var i=offset||0,j=0;i<arrLike.length;i+=1,j+=1){arr[j]=arrLike[i]}return arr};var joiny=function(arr,joiner){
var str="";for(var i=0;i<arr.length;i+=1){str+=arr[i];if(i+1<arr.length){str+=joiner}}return str};module2.exports=function bind(that){
var target=this;if(typeof target!=="function"||toStr.apply(target)!==funcType){throw new TypeError(ERROR_MESSAGE+target)}
var args=slicy(arguments,1);var bound;var binder=function(){if(this instanceof bound){var result=target.apply(this,concatty(
args,arguments));if(Object(result)===result){return result}return this}return target.apply(that,concatty(args,arguments))};
var boundLength=max(0,target.length-args.length);var boundArgs=[];for(var i=0;i<boundLength;i++){boundArgs[i]="$"+i}bound=
Function("binder","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,arguments); }")(binder);if(target.
prototype){var Empty=function Empty2(){};Empty.prototype=target.prototype;bound.prototype=new Empty;Empty.prototype=null}
return bound}}});var require_function_bind=__commonJS({"node_modules/function-bind/index.js"(exports,module2){"use stric\
t";var implementation=require_implementation();module2.exports=Function.prototype.bind||implementation}});var require_functionCall=__commonJS(
{"node_modules/call-bind-apply-helpers/functionCall.js"(exports,module2){"use strict";module2.exports=Function.prototype.
call}});var require_functionApply=__commonJS({"node_modules/call-bind-apply-helpers/functionApply.js"(exports,module2){"\
use strict";module2.exports=Function.prototype.apply}});var require_reflectApply=__commonJS({"node_modules/call-bind-app\
ly-helpers/reflectApply.js"(exports,module2){"use strict";module2.exports=typeof Reflect!=="undefined"&&Reflect&&Reflect.
apply}});var require_actualApply=__commonJS({"node_modules/call-bind-apply-helpers/actualApply.js"(exports,module2){"use\
 strict";var bind=require_function_bind();var $apply=require_functionApply();var $call=require_functionCall();var $reflectApply=require_reflectApply();
module2.exports=$reflectApply||bind.call($call,$apply)}});var require_call_bind_apply_helpers=__commonJS({"node_modules/\
call-bind-apply-helpers/index.js"(exports,module2){"use strict";var bind=require_function_bind();var $TypeError=require_type();
var $call=require_functionCall();var $actualApply=require_actualApply();module2.exports=function callBindBasic(args){if(args.
length<1||typeof args[0]!=="function"){throw new $TypeError("a function is required")}return $actualApply(bind,$call,args)}}});
var require_get=__commonJS({"node_modules/dunder-proto/get.js"(exports,module2){"use strict";var callBind=require_call_bind_apply_helpers();
var gOPD=require_gopd();var hasProtoAccessor;try{hasProtoAccessor=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!==
"object"||!("code"in e)||e.code!=="ERR_PROTO_ACCESS"){throw e}}var desc=!!hasProtoAccessor&&gOPD&&gOPD(Object.prototype,
"__proto__");var $Object=Object;var $getPrototypeOf=$Object.getPrototypeOf;module2.exports=desc&&typeof desc.get==="func\
tion"?callBind([desc.get]):typeof $getPrototypeOf==="function"?(function getDunder(value){return $getPrototypeOf(value==
null?value:$Object(value))}):false}});var require_get_proto=__commonJS({"node_modules/get-proto/index.js"(exports,module2){
"use strict";var reflectGetProto=require_Reflect_getPrototypeOf();var originalGetProto=require_Object_getPrototypeOf();var getDunderProto=require_get();
module2.exports=reflectGetProto?function getProto(O){return reflectGetProto(O)}:originalGetProto?function getProto(O){if(!O||
typeof O!=="object"&&typeof O!=="function"){throw new TypeError("getProto: not an object")}return originalGetProto(O)}:getDunderProto?
function getProto(O){return getDunderProto(O)}:null}});var require_async_function=__commonJS({"node_modules/async-functi\
on/index.js"(exports,module2){"use strict";var cached=async function(){}.constructor;module2.exports=()=>cached}});var require_generator_function=__commonJS(
{"node_modules/generator-function/index.js"(exports,module2){"use strict";var cached=function*(){}.constructor;module2.exports=
()=>cached}});var require_async_generator_function=__commonJS({"node_modules/async-generator-function/index.js"(exports,module2){
"use strict";var cached=async function*(){}.constructor;module2.exports=()=>cached}});var require_hasown=__commonJS({"no\
de_modules/hasown/index.js"(exports,module2){"use strict";var call=Function.prototype.call;var $hasOwn=Object.prototype.
hasOwnProperty;var bind=require_function_bind();module2.exports=bind.call(call,$hasOwn)}});var require_get_intrinsic=__commonJS(
{"node_modules/get-intrinsic/index.js"(exports,module2){"use strict";var undefined2;var $Object=require_es_object_atoms();
var $Error=require_es_errors();var $EvalError=require_eval();var $RangeError=require_range();var $ReferenceError=require_ref();
var $SyntaxError=require_syntax();var $TypeError=require_type();var $URIError=require_uri();var abs=require_abs();var floor=require_floor();
var max=require_max();var min=require_min();var pow=require_pow();var round=require_round();var sign=require_sign();var $gOPD=require_gopd();
var $defineProperty=require_es_define_property();var throwTypeError=function(){throw new $TypeError};var ThrowTypeError=$gOPD?
(function(){try{arguments.callee;return throwTypeError}catch(calleeThrows){try{return $gOPD(arguments,"callee").get}catch(gOPDthrows){
return throwTypeError}}})():throwTypeError;var hasSymbols=require_has_symbols()();var getProto=require_get_proto();var $ObjectGPO=require_Object_getPrototypeOf();
var $ReflectGPO=require_Reflect_getPrototypeOf();var $apply=require_functionApply();var $call=require_functionCall();var needsEval={};
var TypedArray=typeof Uint8Array==="undefined"||!getProto?undefined2:getProto(Uint8Array);var INTRINSICS={__proto__:null,
"%AggregateError%":typeof AggregateError==="undefined"?undefined2:AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer===
"undefined"?undefined2:ArrayBuffer,"%ArrayIteratorPrototype%":hasSymbols&&getProto?getProto([][Symbol.iterator]()):undefined2,
"%AsyncFromSyncIteratorPrototype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%AsyncGeneratorF\
unction%":needsEval,"%AsyncIteratorPrototype%":needsEval,"%Atomics%":typeof Atomics==="undefined"?undefined2:Atomics,"%B\
igInt%":typeof BigInt==="undefined"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array==="undefined"?undefined2:BigInt64Array,
"%BigUint64Array%":typeof BigUint64Array==="undefined"?undefined2:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView===
"undefined"?undefined2:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encode\
URI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":$Error,"%eval%":eval,"%EvalError%":$EvalError,"%Floa\
t16Array%":typeof Float16Array==="undefined"?undefined2:Float16Array,"%Float32Array%":typeof Float32Array==="undefined"?
undefined2:Float32Array,"%Float64Array%":typeof Float64Array==="undefined"?undefined2:Float64Array,"%FinalizationRegistr\
y%":typeof FinalizationRegistry==="undefined"?undefined2:FinalizationRegistry,"%Function%":Function,"%GeneratorFunction%":needsEval,
"%Int8Array%":typeof Int8Array==="undefined"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array==="undefined"?undefined2:
Int16Array,"%Int32Array%":typeof Int32Array==="undefined"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%\
IteratorPrototype%":hasSymbols&&getProto?getProto(getProto([][Symbol.iterator]())):undefined2,"%JSON%":typeof JSON==="ob\
ject"?JSON:undefined2,"%Map%":typeof Map==="undefined"?undefined2:Map,"%MapIteratorPrototype%":typeof Map==="undefined"||
!hasSymbols||!getProto?undefined2:getProto(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,
"%Object.getOwnPropertyDescriptor%":$gOPD,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise==="\
undefined"?undefined2:Promise,"%Proxy%":typeof Proxy==="undefined"?undefined2:Proxy,"%RangeError%":$RangeError,"%Referen\
ceError%":$ReferenceError,"%Reflect%":typeof Reflect==="undefined"?undefined2:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set===
"undefined"?undefined2:Set,"%SetIteratorPrototype%":typeof Set==="undefined"||!hasSymbols||!getProto?undefined2:getProto(
new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer==="undefined"?undefined2:SharedArrayBuffer,
"%String%":String,"%StringIteratorPrototype%":hasSymbols&&getProto?getProto(""[Symbol.iterator]()):undefined2,"%Symbol%":hasSymbols?
Symbol:undefined2,"%SyntaxError%":$SyntaxError,"%ThrowTypeError%":ThrowTypeError,"%TypedArray%":TypedArray,"%TypeError%":$TypeError,
"%Uint8Array%":typeof Uint8Array==="undefined"?undefined2:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray==="u\
ndefined"?undefined2:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array==="undefined"?undefined2:Uint16Array,"%Uint32A\
rray%":typeof Uint32Array==="undefined"?undefined2:Uint32Array,"%URIError%":$URIError,"%WeakMap%":typeof WeakMap==="unde\
fined"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef==="undefined"?undefined2:WeakRef,"%WeakSet%":typeof WeakSet==="unde\
fined"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply%":$apply,"%Object.defineProperty%":$defineProperty,
"%Object.getPrototypeOf%":$ObjectGPO,"%Math.abs%":abs,"%Math.floor%":floor,"%Math.max%":max,"%Math.min%":min,"%Math.pow%":pow,
"%Math.round%":round,"%Math.sign%":sign,"%Reflect.getPrototypeOf%":$ReflectGPO};if(getProto){try{null.error}catch(e){errorProto=
getProto(getProto(e));INTRINSICS["%Error.prototype%"]=errorProto}}var errorProto;var getAsyncFunction=require_async_function();
var getGeneratorFunction=require_generator_function();var getAsyncGeneratorFunction=require_async_generator_function();var doEval=function doEval2(name){
var value;if(name==="%AsyncFunction%"){value=getAsyncFunction()||void undefined2}else if(name==="%GeneratorFunction%"){value=
getGeneratorFunction()||void undefined2}else if(name==="%AsyncGeneratorFunction%"){value=getAsyncGeneratorFunction()||void undefined2}else if(name===
"%AsyncGenerator%"){var fn=doEval2("%AsyncGeneratorFunction%");if(fn){value=fn.prototype}}else if(name==="%AsyncIterator\
Prototype%"){var gen=doEval2("%AsyncGenerator%");if(gen&&getProto){value=getProto(gen.prototype)}}INTRINSICS[name]=value;
return value};var LEGACY_ALIASES={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":[
"Array","prototype"],"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype",
"forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%Async\
FunctionPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGener\
atorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataVi\
ewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"\
%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPro\
totype%":["Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction",
"prototype"],"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","p\
rototype"],"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONP\
arse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":[
"Number","prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],
"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":[
"Promise","prototype","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolv\
e%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceErro\
r","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBufferProto\
type%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","proto\
type"],"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErr\
orPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":[
"Uint8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32A\
rray","prototype"],"%URIErrorPrototype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSet\
Prototype%":["WeakSet","prototype"]};var bind=require_function_bind();var hasOwn=require_hasown();var $concat=bind.call(
$call,Array.prototype.concat);var $spliceApply=bind.call($apply,Array.prototype.splice);var $replace=bind.call($call,String.
prototype.replace);var $strSlice=bind.call($call,String.prototype.slice);var $exec=bind.call($call,RegExp.prototype.exec);
var rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;var reEscapeChar=/\\(\\)?/g;
var stringToPath=function stringToPath2(string){var first=$strSlice(string,0,1);var last=$strSlice(string,-1);if(first===
"%"&&last!=="%"){throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`")}else if(last==="%"&&first!=="%"){
throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`")}var result=[];$replace(string,rePropName,function(match,number,quote,subString){
result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||match});return result};var getBaseIntrinsic=function getBaseIntrinsic2(name,allowMissing){
var intrinsicName=name;var alias;if(hasOwn(LEGACY_ALIASES,intrinsicName)){alias=LEGACY_ALIASES[intrinsicName];intrinsicName=
"%"+alias[0]+"%"}if(hasOwn(INTRINSICS,intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval){value=doEval(
intrinsicName)}if(typeof value==="undefined"&&!allowMissing){throw new $TypeError("intrinsic "+name+" exists, but is not\
 available. Please file an issue!")}return{alias,name:intrinsicName,value}}throw new $SyntaxError("intrinsic "+name+" do\
es not exist!")};module2.exports=function GetIntrinsic(name,allowMissing){if(typeof name!=="string"||name.length===0){throw new $TypeError(
"intrinsic name must be a non-empty string")}if(arguments.length>1&&typeof allowMissing!=="boolean"){throw new $TypeError(
'"allowMissing" argument must be a boolean')}if($exec(/^%?[^%]*%?$/,name)===null){throw new $SyntaxError("`%` may not be\
 present anywhere but at the beginning and end of the intrinsic name")}var parts=stringToPath(name);var intrinsicBaseName=parts.
length>0?parts[0]:"";var intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+"%",allowMissing);var intrinsicRealName=intrinsic.
name;var value=intrinsic.value;var skipFurtherCaching=false;var alias=intrinsic.alias;if(alias){intrinsicBaseName=alias[0];
$spliceApply(parts,$concat([0,1],alias))}for(var i=1,isOwn=true;i<parts.length;i+=1){var part=parts[i];var first=$strSlice(
part,0,1);var last=$strSlice(part,-1);if((first==='"'||first==="'"||first==="`"||(last==='"'||last==="'"||last==="`"))&&
first!==last){throw new $SyntaxError("property names with quotes must have matching quotes")}if(part==="constructor"||!isOwn){
skipFurtherCaching=true}intrinsicBaseName+="."+part;intrinsicRealName="%"+intrinsicBaseName+"%";if(hasOwn(INTRINSICS,intrinsicRealName)){
value=INTRINSICS[intrinsicRealName]}else if(value!=null){if(!(part in value)){if(!allowMissing){throw new $TypeError("ba\
se intrinsic for "+name+" exists, but the property is not available.")}return void undefined2}if($gOPD&&i+1>=parts.length){
var desc=$gOPD(value,part);isOwn=!!desc;if(isOwn&&"get"in desc&&!("originalValue"in desc.get)){value=desc.get}else{value=
value[part]}}else{isOwn=hasOwn(value,part);value=value[part]}if(isOwn&&!skipFurtherCaching){INTRINSICS[intrinsicRealName]=
value}}}return value}}});var require_call_bound=__commonJS({"node_modules/call-bound/index.js"(exports,module2){"use str\
ict";var GetIntrinsic=require_get_intrinsic();var callBindBasic=require_call_bind_apply_helpers();var $indexOf=callBindBasic(
[GetIntrinsic("%String.prototype.indexOf%")]);module2.exports=function callBoundIntrinsic(name,allowMissing){var intrinsic=GetIntrinsic(
name,!!allowMissing);if(typeof intrinsic==="function"&&$indexOf(name,".prototype.")>-1){return callBindBasic([intrinsic])}
return intrinsic}}});var require_is_callable=__commonJS({"node_modules/is-callable/index.js"(exports,module2){"use stric\
t";var fnToStr=Function.prototype.toString;var reflectApply=typeof Reflect==="object"&&Reflect!==null&&Reflect.apply;var badArrayLike;
var isCallableMarker;if(typeof reflectApply==="function"&&typeof Object.defineProperty==="function"){try{badArrayLike=Object.
defineProperty({},"length",{get:function(){throw isCallableMarker}});isCallableMarker={};reflectApply(function(){throw 42},
null,badArrayLike)}catch(_){if(_!==isCallableMarker){reflectApply=null}}}else{reflectApply=null}var constructorRegex=/^\s*class\b/;
var isES6ClassFn=function isES6ClassFunction(value){try{var fnStr=fnToStr.call(value);return constructorRegex.test(fnStr)}catch(e){
return false}};var tryFunctionObject=function tryFunctionToStr(value){try{if(isES6ClassFn(value)){return false}fnToStr.call(
value);return true}catch(e){return false}};var toStr=Object.prototype.toString;var objectClass="[object Object]";var fnClass="\
[object Function]";var genClass="[object GeneratorFunction]";var ddaClass="[object HTMLAllCollection]";var ddaClass2="[o\
bject HTML document.all class]";var ddaClass3="[object HTMLCollection]";var hasToStringTag=typeof Symbol==="function"&&!!Symbol.
toStringTag;var isIE68=!(0 in[,]);var isDDA=function isDocumentDotAll(){return false};if(typeof document==="object"){all=
document.all;if(toStr.call(all)===toStr.call(document.all)){isDDA=function isDocumentDotAll(value){if((isIE68||!value)&&
(typeof value==="undefined"||typeof value==="object")){try{var str=toStr.call(value);return(str===ddaClass||str===ddaClass2||
str===ddaClass3||str===objectClass)&&value("")==null}catch(e){}}return false}}}var all;module2.exports=reflectApply?function isCallable(value){
if(isDDA(value)){return true}if(!value){return false}if(typeof value!=="function"&&typeof value!=="object"){return false}
try{reflectApply(value,null,badArrayLike)}catch(e){if(e!==isCallableMarker){return false}}return!isES6ClassFn(value)&&tryFunctionObject(
value)}:function isCallable(value){if(isDDA(value)){return true}if(!value){return false}if(typeof value!=="function"&&typeof value!==
"object"){return false}if(hasToStringTag){return tryFunctionObject(value)}if(isES6ClassFn(value)){return false}var strClass=toStr.
call(value);if(strClass!==fnClass&&strClass!==genClass&&!/^\[object HTML/.test(strClass)){return false}return tryFunctionObject(
value)}}});var require_for_each=__commonJS({"node_modules/for-each/index.js"(exports,module2){"use strict";var isCallable=require_is_callable();
var toStr=Object.prototype.toString;var hasOwnProperty=Object.prototype.hasOwnProperty;var forEachArray=function forEachArray2(array,iterator,receiver){
for(var i=0,len=array.length;i<len;i++){if(hasOwnProperty.call(array,i)){if(receiver==null){iterator(array[i],i,array)}else{
iterator.call(receiver,array[i],i,array)}}}};var forEachString=function forEachString2(string,iterator,receiver){for(var i=0,
len=string.length;i<len;i++){if(receiver==null){iterator(string.charAt(i),i,string)}else{iterator.call(receiver,string.charAt(
i),i,string)}}};var forEachObject=function forEachObject2(object,iterator,receiver){for(var k in object){if(hasOwnProperty.
call(object,k)){if(receiver==null){iterator(object[k],k,object)}else{iterator.call(receiver,object[k],k,object)}}}};function isArray(x){
return toStr.call(x)==="[object Array]"}module2.exports=function forEach(list,iterator,thisArg){if(!isCallable(iterator)){
throw new TypeError("iterator must be a function")}var receiver;if(arguments.length>=3){receiver=thisArg}if(isArray(list)){
forEachArray(list,iterator,receiver)}else if(typeof list==="string"){forEachString(list,iterator,receiver)}else{forEachObject(
list,iterator,receiver)}}}});var require_possible_typed_array_names=__commonJS({"node_modules/possible-typed-array-names\
/index.js"(exports,module2){"use strict";module2.exports=["Float16Array","Float32Array","Float64Array","Int8Array","Int1\
6Array","Int32Array","Uint8Array","Uint8ClampedArray","Uint16Array","Uint32Array","BigInt64Array","BigUint64Array"]}});var require_available_typed_arrays=__commonJS(
{"node_modules/available-typed-arrays/index.js"(exports,module2){"use strict";var possibleNames=require_possible_typed_array_names();
var g=typeof globalThis==="undefined"?global:globalThis;module2.exports=function availableTypedArrays(){var out=[];for(var i=0;i<
possibleNames.length;i++){if(typeof g[possibleNames[i]]==="function"){out[out.length]=possibleNames[i]}}return out}}});var require_define_data_property=__commonJS(
{"node_modules/define-data-property/index.js"(exports,module2){"use strict";var $defineProperty=require_es_define_property();
var $SyntaxError=require_syntax();var $TypeError=require_type();var gopd=require_gopd();module2.exports=function defineDataProperty(obj,property,value){
if(!obj||typeof obj!=="object"&&typeof obj!=="function"){throw new $TypeError("`obj` must be an object or a function`")}
if(typeof property!=="string"&&typeof property!=="symbol"){throw new $TypeError("`property` must be a string or a symbol\
`")}if(arguments.length>3&&typeof arguments[3]!=="boolean"&&arguments[3]!==null){throw new $TypeError("`nonEnumerable`, \
if provided, must be a boolean or null")}if(arguments.length>4&&typeof arguments[4]!=="boolean"&&arguments[4]!==null){throw new $TypeError(
"`nonWritable`, if provided, must be a boolean or null")}if(arguments.length>5&&typeof arguments[5]!=="boolean"&&arguments[5]!==
null){throw new $TypeError("`nonConfigurable`, if provided, must be a boolean or null")}if(arguments.length>6&&typeof arguments[6]!==
"boolean"){throw new $TypeError("`loose`, if provided, must be a boolean")}var nonEnumerable=arguments.length>3?arguments[3]:
null;var nonWritable=arguments.length>4?arguments[4]:null;var nonConfigurable=arguments.length>5?arguments[5]:null;var loose=arguments.
length>6?arguments[6]:false;var desc=!!gopd&&gopd(obj,property);if($defineProperty){$defineProperty(obj,property,{configurable:nonConfigurable===
null&&desc?desc.configurable:!nonConfigurable,enumerable:nonEnumerable===null&&desc?desc.enumerable:!nonEnumerable,value,
writable:nonWritable===null&&desc?desc.writable:!nonWritable})}else if(loose||!nonEnumerable&&!nonWritable&&!nonConfigurable){
obj[property]=value}else{throw new $SyntaxError("This environment does not support defining a property as non-configurab\
le, non-writable, or non-enumerable.")}}}});var require_has_property_descriptors=__commonJS({"node_modules/has-property-\
descriptors/index.js"(exports,module2){"use strict";var $defineProperty=require_es_define_property();var hasPropertyDescriptors=function hasPropertyDescriptors2(){
return!!$defineProperty};hasPropertyDescriptors.hasArrayLengthDefineBug=function hasArrayLengthDefineBug(){if(!$defineProperty){
return null}try{return $defineProperty([],"length",{value:1}).length!==1}catch(e){return true}};module2.exports=hasPropertyDescriptors}});
var require_set_function_length=__commonJS({"node_modules/set-function-length/index.js"(exports,module2){"use strict";var GetIntrinsic=require_get_intrinsic();
var define2=require_define_data_property();var hasDescriptors=require_has_property_descriptors()();var gOPD=require_gopd();
var $TypeError=require_type();var $floor=GetIntrinsic("%Math.floor%");module2.exports=function setFunctionLength(fn,length){
if(typeof fn!=="function"){throw new $TypeError("`fn` is not a function")}if(typeof length!=="number"||length<0||length>
4294967295||$floor(length)!==length){throw new $TypeError("`length` must be a positive 32-bit integer")}var loose=arguments.
length>2&&!!arguments[2];var functionLengthIsConfigurable=true;var functionLengthIsWritable=true;if("length"in fn&&gOPD){
var desc=gOPD(fn,"length");if(desc&&!desc.configurable){functionLengthIsConfigurable=false}if(desc&&!desc.writable){functionLengthIsWritable=
false}}if(functionLengthIsConfigurable||functionLengthIsWritable||!loose){if(hasDescriptors){define2(fn,"length",length,
true,true)}else{define2(fn,"length",length)}}return fn}}});var require_applyBind=__commonJS({"node_modules/call-bind-app\
ly-helpers/applyBind.js"(exports,module2){"use strict";var bind=require_function_bind();var $apply=require_functionApply();
var actualApply=require_actualApply();module2.exports=function applyBind(){return actualApply(bind,$apply,arguments)}}});
var require_call_bind=__commonJS({"node_modules/call-bind/index.js"(exports,module2){"use strict";var setFunctionLength=require_set_function_length();
var $defineProperty=require_es_define_property();var callBindBasic=require_call_bind_apply_helpers();var applyBind=require_applyBind();
module2.exports=function callBind(originalFunction){var func=callBindBasic(arguments);var adjustedLength=1+originalFunction.
length-(arguments.length-1);return setFunctionLength(func,adjustedLength>0?adjustedLength:0,true)};if($defineProperty){$defineProperty(
module2.exports,"apply",{value:applyBind})}else{module2.exports.apply=applyBind}}});var require_shams2=__commonJS({"node\
_modules/has-tostringtag/shams.js"(exports,module2){"use strict";var hasSymbols=require_shams();module2.exports=function hasToStringTagShams(){
return hasSymbols()&&!!Symbol.toStringTag}}});var require_which_typed_array=__commonJS({"node_modules/which-typed-array/\
index.js"(exports,module2){"use strict";var forEach=require_for_each();var availableTypedArrays=require_available_typed_arrays();
var callBind=require_call_bind();var callBound=require_call_bound();var gOPD=require_gopd();var getProto=require_get_proto();
var $toString=callBound("Object.prototype.toString");var hasToStringTag=require_shams2()();var g=typeof globalThis==="un\
defined"?global:globalThis;var typedArrays=availableTypedArrays();var $slice=callBound("String.prototype.slice");var $indexOf=callBound(
"Array.prototype.indexOf",true)||function indexOf(array,value){for(var i=0;i<array.length;i+=1){if(array[i]===value){return i}}
return-1};var cache={__proto__:null};if(hasToStringTag&&gOPD&&getProto){forEach(typedArrays,function(typedArray){var arr=new g[typedArray];
if(Symbol.toStringTag in arr&&getProto){var proto=getProto(arr);var descriptor=gOPD(proto,Symbol.toStringTag);if(!descriptor&&
proto){var superProto=getProto(proto);descriptor=gOPD(superProto,Symbol.toStringTag)}if(descriptor&&descriptor.get){var bound=callBind(
descriptor.get);cache["$"+typedArray]=bound}}})}else{forEach(typedArrays,function(typedArray){var arr=new g[typedArray];
var fn=arr.slice||arr.set;if(fn){var bound=callBind(fn);cache["$"+typedArray]=bound}})}function tryTypedArrays(value){var found=false;
forEach(cache,function(getter,typedArray){if(!found){try{if("$"+getter(value)===typedArray){found=$slice(typedArray,1)}}catch(e){}}});
return found}function trySlices(value){var found=false;forEach(cache,function(getter,name){if(!found){try{getter(value);
found=$slice(name,1)}catch(e){}}});return found}function isTATag(tag){return $indexOf(typedArrays,tag)>-1}function whichTypedArray(value){
if(!value||typeof value!=="object"){return false}if(!hasToStringTag){var tag=$slice($toString(value),8,-1);if(isTATag(tag)){
return tag}if(tag!=="Object"){return false}return trySlices(value)}if(!gOPD){return null}return tryTypedArrays(value)}module2.
exports=whichTypedArray}});var require_is_typed_array=__commonJS({"node_modules/is-typed-array/index.js"(exports,module2){
"use strict";var whichTypedArray=require_which_typed_array();module2.exports=function isTypedArray(value){return!!whichTypedArray(
value)}}});var require_typed_array_buffer=__commonJS({"node_modules/typed-array-buffer/index.js"(exports,module2){"use s\
trict";var $TypeError=require_type();var callBound=require_call_bound();var $typedArrayBuffer=callBound("TypedArray.prot\
otype.buffer",true);var isTypedArray=require_is_typed_array();module2.exports=$typedArrayBuffer||function typedArrayBuffer(x){
if(!isTypedArray(x)){throw new $TypeError("Not a Typed Array")}return x.buffer}}});var require_to_buffer=__commonJS({"no\
de_modules/to-buffer/index.js"(exports,module2){"use strict";var Buffer2=require_safe_buffer().Buffer;var isArray=require_isarray();
var typedArrayBuffer=require_typed_array_buffer();var isView=ArrayBuffer.isView||function isView2(obj){try{typedArrayBuffer(
obj);return true}catch(e){return false}};var useUint8Array=typeof Uint8Array!=="undefined";var useArrayBuffer=typeof ArrayBuffer!==
"undefined"&&typeof Uint8Array!=="undefined";var useFromArrayBuffer=useArrayBuffer&&(Buffer2.prototype instanceof Uint8Array||
Buffer2.TYPED_ARRAY_SUPPORT);module2.exports=function toBuffer(data,encoding){if(Buffer2.isBuffer(data)){if(data.constructor&&
!("isBuffer"in data)){return Buffer2.from(data)}return data}if(typeof data==="string"){return Buffer2.from(data,encoding)}
if(useArrayBuffer&&isView(data)){if(data.byteLength===0){return Buffer2.alloc(0)}if(useFromArrayBuffer){var res=Buffer2.
from(data.buffer,data.byteOffset,data.byteLength);if(res.byteLength===data.byteLength){return res}}var uint8=data instanceof
Uint8Array?data:new Uint8Array(data.buffer,data.byteOffset,data.byteLength);var result=Buffer2.from(uint8);if(result.length===
data.byteLength){return result}}if(useUint8Array&&data instanceof Uint8Array){return Buffer2.from(data)}var isArr=isArray(
data);if(isArr){for(var i=0;i<data.length;i+=1){var x=data[i];if(typeof x!=="number"||x<0||x>255||~~x!==x){throw new RangeError(
"Array items must be numbers in the range 0-255.")}}}if(isArr||Buffer2.isBuffer(data)&&data.constructor&&typeof data.constructor.
isBuffer==="function"&&data.constructor.isBuffer(data)){return Buffer2.from(data)}throw new TypeError('The "data" argume\
nt must be a string, an Array, a Buffer, a Uint8Array, or a DataView.')}}});var require_hash=__commonJS({"node_modules/s\
ha.js/hash.js"(exports,module2){"use strict";var Buffer2=require_safe_buffer().Buffer;var toBuffer=require_to_buffer();function Hash2(blockSize,finalSize){
this._block=Buffer2.alloc(blockSize);this._finalSize=finalSize;this._blockSize=blockSize;this._len=0}Hash2.prototype.update=
function(data,enc){data=toBuffer(data,enc||"utf8");var block=this._block;var blockSize=this._blockSize;var length=data.length;
var accum=this._len;for(var offset=0;offset<length;){var assigned=accum%blockSize;var remainder=Math.min(length-offset,blockSize-
assigned);for(var i=0;i<remainder;i++){block[assigned+i]=data[offset+i]}accum+=remainder;offset+=remainder;if(accum%blockSize===
0){this._update(block)}}this._len+=length;return this};Hash2.prototype.digest=function(enc){var rem=this._len%this._blockSize;
this._block[rem]=128;this._block.fill(0,rem+1);if(rem>=this._finalSize){this._update(this._block);this._block.fill(0)}var bits=this.
_len*8;if(bits<=4294967295){this._block.writeUInt32BE(bits,this._blockSize-4)}else{var lowBits=(bits&4294967295)>>>0;var highBits=(bits-
lowBits)/4294967296;this._block.writeUInt32BE(highBits,this._blockSize-8);this._block.writeUInt32BE(lowBits,this._blockSize-
4)}this._update(this._block);var hash=this._hash();return enc?hash.toString(enc):hash};Hash2.prototype._update=function(){
throw new Error("_update must be implemented by subclass")};module2.exports=Hash2}});var require_sha1=__commonJS({"node_\
modules/sha.js/sha1.js"(exports,module2){"use strict";var inherits=require_inherits();var Hash2=require_hash();var Buffer2=require_safe_buffer().
Buffer;var K=[1518500249,1859775393,2400959708|0,3395469782|0];var W=new Array(80);function Sha1(){this.init();this._w=W;
Hash2.call(this,64,56)}inherits(Sha1,Hash2);Sha1.prototype.init=function(){this._a=1732584193;this._b=4023233417;this._c=
2562383102;this._d=271733878;this._e=3285377520;return this};function rotl1(num){return num<<1|num>>>31}function rotl5(num){
return num<<5|num>>>27}function rotl30(num){return num<<30|num>>>2}function ft(s,b,c,d){if(s===0){return b&c|~b&d}if(s===
2){return b&c|b&d|c&d}return b^c^d}Sha1.prototype._update=function(M){var w=this._w;var a=this._a|0;var b=this._b|0;var c=this.
_c|0;var d=this._d|0;var e=this._e|0;for(var i=0;i<16;++i){w[i]=M.readInt32BE(i*4)}for(;i<80;++i){w[i]=rotl1(w[i-3]^w[i-
8]^w[i-14]^w[i-16])}for(var j=0;j<80;++j){var s=~~(j/20);var t=rotl5(a)+ft(s,b,c,d)+e+w[j]+K[s]|0;e=d;d=c;c=rotl30(b);b=
a;a=t}this._a=a+this._a|0;this._b=b+this._b|0;this._c=c+this._c|0;this._d=d+this._d|0;this._e=e+this._e|0};Sha1.prototype.
_hash=function(){var H=Buffer2.allocUnsafe(20);H.writeInt32BE(this._a|0,0);H.writeInt32BE(this._b|0,4);H.writeInt32BE(this.
_c|0,8);H.writeInt32BE(this._d|0,12);H.writeInt32BE(this._e|0,16);return H};module2.exports=Sha1}});var require_lib=__commonJS(
{"node_modules/async-lock/lib/index.js"(exports,module2){"use strict";var AsyncLock2=function(opts){opts=opts||{};this.Promise=
opts.Promise||Promise;this.queues=Object.create(null);this.domainReentrant=opts.domainReentrant||false;if(this.domainReentrant){
if(typeof process==="undefined"||typeof process.domain==="undefined"){throw new Error("Domain-reentrant locks require `p\
rocess.domain` to exist. Please flip `opts.domainReentrant = false`, use a NodeJS version that still implements Domain, \
or install a browser polyfill.")}this.domains=Object.create(null)}this.timeout=opts.timeout||AsyncLock2.DEFAULT_TIMEOUT;
this.maxOccupationTime=opts.maxOccupationTime||AsyncLock2.DEFAULT_MAX_OCCUPATION_TIME;this.maxExecutionTime=opts.maxExecutionTime||
AsyncLock2.DEFAULT_MAX_EXECUTION_TIME;if(opts.maxPending===Infinity||Number.isInteger(opts.maxPending)&&opts.maxPending>=
0){this.maxPending=opts.maxPending}else{this.maxPending=AsyncLock2.DEFAULT_MAX_PENDING}};AsyncLock2.DEFAULT_TIMEOUT=0;AsyncLock2.
DEFAULT_MAX_OCCUPATION_TIME=0;AsyncLock2.DEFAULT_MAX_EXECUTION_TIME=0;AsyncLock2.DEFAULT_MAX_PENDING=1e3;AsyncLock2.prototype.
acquire=function(key,fn,cb,opts){if(Array.isArray(key)){return this._acquireBatch(key,fn,cb,opts)}if(typeof fn!=="functi\
on"){throw new Error("You must pass a function to execute")}var deferredResolve=null;var deferredReject=null;var deferred=null;
if(typeof cb!=="function"){opts=cb;cb=null;deferred=new this.Promise(function(resolve,reject){deferredResolve=resolve;deferredReject=
reject})}opts=opts||{};var resolved=false;var timer=null;var occupationTimer=null;var executionTimer=null;var self=this;
var done=function(locked,err,ret){if(occupationTimer){clearTimeout(occupationTimer);occupationTimer=null}if(executionTimer){
clearTimeout(executionTimer);executionTimer=null}if(locked){if(!!self.queues[key]&&self.queues[key].length===0){delete self.
queues[key]}if(self.domainReentrant){delete self.domains[key]}}if(!resolved){if(!deferred){if(typeof cb==="function"){cb(
err,ret)}}else{if(err){deferredReject(err)}else{deferredResolve(ret)}}resolved=true}if(locked){if(!!self.queues[key]&&self.
queues[key].length>0){self.queues[key].shift()()}}};var exec=function(locked){if(resolved){return done(locked)}if(timer){
clearTimeout(timer);timer=null}if(self.domainReentrant&&locked){self.domains[key]=process.domain}var maxExecutionTime=opts.
maxExecutionTime||self.maxExecutionTime;if(maxExecutionTime){executionTimer=setTimeout(function(){if(!!self.queues[key]){
done(locked,new Error("Maximum execution time is exceeded "+key))}},maxExecutionTime)}if(fn.length===1){var called=false;
try{fn(function(err,ret){if(!called){called=true;done(locked,err,ret)}})}catch(err){if(!called){called=true;done(locked,
err)}}}else{self._promiseTry(function(){return fn()}).then(function(ret){done(locked,void 0,ret)},function(error){done(locked,
error)})}};if(self.domainReentrant&&!!process.domain){exec=process.domain.bind(exec)}var maxPending=opts.maxPending||self.
maxPending;if(!self.queues[key]){self.queues[key]=[];exec(true)}else if(self.domainReentrant&&!!process.domain&&process.
domain===self.domains[key]){exec(false)}else if(self.queues[key].length>=maxPending){done(false,new Error("Too many pend\
ing tasks in queue "+key))}else{var taskFn=function(){exec(true)};if(opts.skipQueue){self.queues[key].unshift(taskFn)}else{
self.queues[key].push(taskFn)}var timeout=opts.timeout||self.timeout;if(timeout){timer=setTimeout(function(){timer=null;
done(false,new Error("async-lock timed out in queue "+key))},timeout)}}var maxOccupationTime=opts.maxOccupationTime||self.
maxOccupationTime;if(maxOccupationTime){occupationTimer=setTimeout(function(){if(!!self.queues[key]){done(false,new Error(
"Maximum occupation time is exceeded in queue "+key))}},maxOccupationTime)}if(deferred){return deferred}};AsyncLock2.prototype.
_acquireBatch=function(keys,fn,cb,opts){var seen=Object.create(null);keys=keys.filter(function(key){if(seen[key]){return false}
seen[key]=true;return true});if(typeof cb!=="function"){opts=cb;cb=null}var self=this;var getFn=function(key,fn2){return function(cb2){
self.acquire(key,fn2,cb2,opts)}};var fnx=keys.reduceRight(function(prev,key){return getFn(key,prev)},fn);if(typeof cb===
"function"){fnx(cb)}else{return new this.Promise(function(resolve,reject){if(fnx.length===1){fnx(function(err,ret){if(err){
reject(err)}else{resolve(ret)}})}else{resolve(fnx())}})}};AsyncLock2.prototype.isBusy=function(key){if(!key){return Object.
keys(this.queues).length>0}else{return!!this.queues[key]}};AsyncLock2.prototype._promiseTry=function(fn){try{return this.
Promise.resolve(fn())}catch(e){return this.Promise.reject(e)}};module2.exports=AsyncLock2}});var require_async_lock=__commonJS(
{"node_modules/async-lock/index.js"(exports,module2){"use strict";module2.exports=require_lib()}});var require_lib2=__commonJS(
{"node_modules/clean-git-ref/lib/index.js"(exports,module2){"use strict";function escapeRegExp(string){return string.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function replaceAll(str,search,replacement){search=search instanceof RegExp?search:new RegExp(
escapeRegExp(search),"g");return str.replace(search,replacement)}var CleanGitRef={clean:function clean(value){if(typeof value!==
"string"){throw new Error("Expected a string, received: "+value)}value=replaceAll(value,"./","/");value=replaceAll(value,
"..",".");value=replaceAll(value," ","-");value=replaceAll(value,/^[~^:?*\\\-]/g,"");value=replaceAll(value,/[~^:?*\\]/g,
"-");value=replaceAll(value,/[~^:?*\\\-]$/g,"");value=replaceAll(value,"@{","-");value=replaceAll(value,/\.$/g,"");value=
replaceAll(value,/\/$/g,"");value=replaceAll(value,/\.lock$/g,"");return value}};module2.exports=CleanGitRef}});var require_crc32=__commonJS(
{"node_modules/crc-32/crc32.js"(exports){var CRC32;(function(factory){if(typeof DO_NOT_EXPORT_CRC==="undefined"){if("obj\
ect"===typeof exports){factory(exports)}else if("function"===typeof define&&define.amd){define(function(){var module2={};
factory(module2);return module2})}else{factory(CRC32={})}}else{factory(CRC32={})}})(function(CRC322){CRC322.version="1.2\
.2";function signed_crc_table(){var c=0,table=new Array(256);for(var n=0;n!=256;++n){c=n;c=c&1?-306674912^c>>>1:c>>>1;c=
c&1?-306674912^c>>>1:c>>>1;c=c&1?-306674912^c>>>1:c>>>1;c=c&1?-306674912^c>>>1:c>>>1;c=c&1?-306674912^c>>>1:c>>>1;c=c&1?
-306674912^c>>>1:c>>>1;c=c&1?-306674912^c>>>1:c>>>1;c=c&1?-306674912^c>>>1:c>>>1;table[n]=c}return typeof Int32Array!=="\
undefined"?new Int32Array(table):table}var T0=signed_crc_table();function slice_by_16_tables(T){var c=0,v=0,n=0,table=typeof Int32Array!==
"undefined"?new Int32Array(4096):new Array(4096);for(n=0;n!=256;++n)table[n]=T[n];for(n=0;n!=256;++n){v=T[n];for(c=256+n;c<
4096;c+=256)v=table[c]=v>>>8^T[v&255]}var out=[];for(n=1;n!=16;++n)out[n-1]=typeof Int32Array!=="undefined"?table.subarray(
n*256,n*256+256):table.slice(n*256,n*256+256);return out}var TT=slice_by_16_tables(T0);var T1=TT[0],T2=TT[1],T3=TT[2],T4=TT[3],
T5=TT[4];var T6=TT[5],T7=TT[6],T8=TT[7],T9=TT[8],Ta=TT[9];var Tb=TT[10],Tc=TT[11],Td=TT[12],Te=TT[13],Tf=TT[14];function crc32_bstr(bstr,seed){
var C=seed^-1;for(var i=0,L=bstr.length;i<L;)C=C>>>8^T0[(C^bstr.charCodeAt(i++))&255];return~C}function crc32_buf(B,seed){
var C=seed^-1,L=B.length-15,i=0;for(;i<L;)C=Tf[B[i++]^C&255]^Te[B[i++]^C>>8&255]^Td[B[i++]^C>>16&255]^Tc[B[i++]^C>>>24]^
Tb[B[i++]]^Ta[B[i++]]^T9[B[i++]]^T8[B[i++]]^T7[B[i++]]^T6[B[i++]]^T5[B[i++]]^T4[B[i++]]^T3[B[i++]]^T2[B[i++]]^T1[B[i++]]^
T0[B[i++]];L+=15;while(i<L)C=C>>>8^T0[(C^B[i++])&255];return~C}function crc32_str(str,seed){var C=seed^-1;for(var i=0,L=str.
length,c=0,d=0;i<L;){c=str.charCodeAt(i++);if(c<128){C=C>>>8^T0[(C^c)&255]}else if(c<2048){C=C>>>8^T0[(C^(192|c>>6&31))&
255];C=C>>>8^T0[(C^(128|c&63))&255]}else if(c>=55296&&c<57344){c=(c&1023)+64;d=str.charCodeAt(i++)&1023;C=C>>>8^T0[(C^(240|
c>>8&7))&255];C=C>>>8^T0[(C^(128|c>>2&63))&255];C=C>>>8^T0[(C^(128|d>>6&15|(c&3)<<4))&255];C=C>>>8^T0[(C^(128|d&63))&255]}else{
C=C>>>8^T0[(C^(224|c>>12&15))&255];C=C>>>8^T0[(C^(128|c>>6&63))&255];C=C>>>8^T0[(C^(128|c&63))&255]}}return~C}CRC322.table=
T0;CRC322.bstr=crc32_bstr;CRC322.buf=crc32_buf;CRC322.str=crc32_str})}});var require_common=__commonJS({"node_modules/pa\
ko/lib/utils/common.js"(exports){"use strict";var TYPED_OK=typeof Uint8Array!=="undefined"&&typeof Uint16Array!=="undefi\
ned"&&typeof Int32Array!=="undefined";function _has(obj,key){return Object.prototype.hasOwnProperty.call(obj,key)}exports.
assign=function(obj){var sources=Array.prototype.slice.call(arguments,1);while(sources.length){var source=sources.shift();
if(!source){continue}if(typeof source!=="object"){throw new TypeError(source+"must be non-object")}for(var p in source){
if(_has(source,p)){obj[p]=source[p]}}}return obj};exports.shrinkBuf=function(buf,size){if(buf.length===size){return buf}
if(buf.subarray){return buf.subarray(0,size)}buf.length=size;return buf};var fnTyped={arraySet:function(dest,src,src_offs,len,dest_offs){
if(src.subarray&&dest.subarray){dest.set(src.subarray(src_offs,src_offs+len),dest_offs);return}for(var i=0;i<len;i++){dest[dest_offs+
i]=src[src_offs+i]}},flattenChunks:function(chunks){var i,l,len,pos,chunk,result;len=0;for(i=0,l=chunks.length;i<l;i++){
len+=chunks[i].length}result=new Uint8Array(len);pos=0;for(i=0,l=chunks.length;i<l;i++){chunk=chunks[i];result.set(chunk,
pos);pos+=chunk.length}return result}};var fnUntyped={arraySet:function(dest,src,src_offs,len,dest_offs){for(var i=0;i<len;i++){
dest[dest_offs+i]=src[src_offs+i]}},flattenChunks:function(chunks){return[].concat.apply([],chunks)}};exports.setTyped=function(on){
if(on){exports.Buf8=Uint8Array;exports.Buf16=Uint16Array;exports.Buf32=Int32Array;exports.assign(exports,fnTyped)}else{exports.
Buf8=Array;exports.Buf16=Array;exports.Buf32=Array;exports.assign(exports,fnUntyped)}};exports.setTyped(TYPED_OK)}});var require_trees=__commonJS(
{"node_modules/pako/lib/zlib/trees.js"(exports){"use strict";var utils=require_common();var Z_FIXED=4;var Z_BINARY=0;var Z_TEXT=1;
var Z_UNKNOWN=2;function zero(buf){var len=buf.length;while(--len>=0){buf[len]=0}}var STORED_BLOCK=0;var STATIC_TREES=1;
var DYN_TREES=2;var MIN_MATCH=3;var MAX_MATCH=258;var LENGTH_CODES=29;var LITERALS=256;var L_CODES=LITERALS+1+LENGTH_CODES;
var D_CODES=30;var BL_CODES=19;var HEAP_SIZE=2*L_CODES+1;var MAX_BITS=15;var Buf_size=16;var MAX_BL_BITS=7;var END_BLOCK=256;
var REP_3_6=16;var REPZ_3_10=17;var REPZ_11_138=18;var extra_lbits=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,
5,5,0];var extra_dbits=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13];var extra_blbits=[0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,2,3,7];var bl_order=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var DIST_CODE_LEN=512;var static_ltree=new Array(
(L_CODES+2)*2);zero(static_ltree);var static_dtree=new Array(D_CODES*2);zero(static_dtree);var _dist_code=new Array(DIST_CODE_LEN);
zero(_dist_code);var _length_code=new Array(MAX_MATCH-MIN_MATCH+1);zero(_length_code);var base_length=new Array(LENGTH_CODES);
zero(base_length);var base_dist=new Array(D_CODES);zero(base_dist);function StaticTreeDesc(static_tree,extra_bits,extra_base,elems,max_length){
this.static_tree=static_tree;this.extra_bits=extra_bits;this.extra_base=extra_base;this.elems=elems;this.max_length=max_length;
this.has_stree=static_tree&&static_tree.length}var static_l_desc;var static_d_desc;var static_bl_desc;function TreeDesc(dyn_tree,stat_desc){
this.dyn_tree=dyn_tree;this.max_code=0;this.stat_desc=stat_desc}function d_code(dist){return dist<256?_dist_code[dist]:_dist_code[256+
(dist>>>7)]}function put_short(s,w){s.pending_buf[s.pending++]=w&255;s.pending_buf[s.pending++]=w>>>8&255}function send_bits(s,value,length){
if(s.bi_valid>Buf_size-length){s.bi_buf|=value<<s.bi_valid&65535;put_short(s,s.bi_buf);s.bi_buf=value>>Buf_size-s.bi_valid;
s.bi_valid+=length-Buf_size}else{s.bi_buf|=value<<s.bi_valid&65535;s.bi_valid+=length}}function send_code(s,c,tree){send_bits(
s,tree[c*2],tree[c*2+1])}function bi_reverse(code,len){var res=0;do{res|=code&1;code>>>=1;res<<=1}while(--len>0);return res>>>
1}function bi_flush(s){if(s.bi_valid===16){put_short(s,s.bi_buf);s.bi_buf=0;s.bi_valid=0}else if(s.bi_valid>=8){s.pending_buf[s.
pending++]=s.bi_buf&255;s.bi_buf>>=8;s.bi_valid-=8}}function gen_bitlen(s,desc){var tree=desc.dyn_tree;var max_code=desc.
max_code;var stree=desc.stat_desc.static_tree;var has_stree=desc.stat_desc.has_stree;var extra=desc.stat_desc.extra_bits;
var base=desc.stat_desc.extra_base;var max_length=desc.stat_desc.max_length;var h;var n,m;var bits;var xbits;var f;var overflow=0;
for(bits=0;bits<=MAX_BITS;bits++){s.bl_count[bits]=0}tree[s.heap[s.heap_max]*2+1]=0;for(h=s.heap_max+1;h<HEAP_SIZE;h++){
n=s.heap[h];bits=tree[tree[n*2+1]*2+1]+1;if(bits>max_length){bits=max_length;overflow++}tree[n*2+1]=bits;if(n>max_code){
continue}s.bl_count[bits]++;xbits=0;if(n>=base){xbits=extra[n-base]}f=tree[n*2];s.opt_len+=f*(bits+xbits);if(has_stree){
s.static_len+=f*(stree[n*2+1]+xbits)}}if(overflow===0){return}do{bits=max_length-1;while(s.bl_count[bits]===0){bits--}s.
bl_count[bits]--;s.bl_count[bits+1]+=2;s.bl_count[max_length]--;overflow-=2}while(overflow>0);for(bits=max_length;bits!==
0;bits--){n=s.bl_count[bits];while(n!==0){m=s.heap[--h];if(m>max_code){continue}if(tree[m*2+1]!==bits){s.opt_len+=(bits-
tree[m*2+1])*tree[m*2];tree[m*2+1]=bits}n--}}}function gen_codes(tree,max_code,bl_count){var next_code=new Array(MAX_BITS+
1);var code=0;var bits;var n;for(bits=1;bits<=MAX_BITS;bits++){next_code[bits]=code=code+bl_count[bits-1]<<1}for(n=0;n<=
max_code;n++){var len=tree[n*2+1];if(len===0){continue}tree[n*2]=bi_reverse(next_code[len]++,len)}}function tr_static_init(){
var n;var bits;var length;var code;var dist;var bl_count=new Array(MAX_BITS+1);length=0;for(code=0;code<LENGTH_CODES-1;code++){
base_length[code]=length;for(n=0;n<1<<extra_lbits[code];n++){_length_code[length++]=code}}_length_code[length-1]=code;dist=
0;for(code=0;code<16;code++){base_dist[code]=dist;for(n=0;n<1<<extra_dbits[code];n++){_dist_code[dist++]=code}}dist>>=7;
for(;code<D_CODES;code++){base_dist[code]=dist<<7;for(n=0;n<1<<extra_dbits[code]-7;n++){_dist_code[256+dist++]=code}}for(bits=
0;bits<=MAX_BITS;bits++){bl_count[bits]=0}n=0;while(n<=143){static_ltree[n*2+1]=8;n++;bl_count[8]++}while(n<=255){static_ltree[n*
2+1]=9;n++;bl_count[9]++}while(n<=279){static_ltree[n*2+1]=7;n++;bl_count[7]++}while(n<=287){static_ltree[n*2+1]=8;n++;bl_count[8]++}
gen_codes(static_ltree,L_CODES+1,bl_count);for(n=0;n<D_CODES;n++){static_dtree[n*2+1]=5;static_dtree[n*2]=bi_reverse(n,5)}
static_l_desc=new StaticTreeDesc(static_ltree,extra_lbits,LITERALS+1,L_CODES,MAX_BITS);static_d_desc=new StaticTreeDesc(
static_dtree,extra_dbits,0,D_CODES,MAX_BITS);static_bl_desc=new StaticTreeDesc(new Array(0),extra_blbits,0,BL_CODES,MAX_BL_BITS)}
function init_block(s){var n;for(n=0;n<L_CODES;n++){s.dyn_ltree[n*2]=0}for(n=0;n<D_CODES;n++){s.dyn_dtree[n*2]=0}for(n=0;n<
BL_CODES;n++){s.bl_tree[n*2]=0}s.dyn_ltree[END_BLOCK*2]=1;s.opt_len=s.static_len=0;s.last_lit=s.matches=0}function bi_windup(s){
if(s.bi_valid>8){put_short(s,s.bi_buf)}else if(s.bi_valid>0){s.pending_buf[s.pending++]=s.bi_buf}s.bi_buf=0;s.bi_valid=0}
function copy_block(s,buf,len,header){bi_windup(s);if(header){put_short(s,len);put_short(s,~len)}utils.arraySet(s.pending_buf,
s.window,buf,len,s.pending);s.pending+=len}function smaller(tree,n,m,depth){var _n2=n*2;var _m2=m*2;return tree[_n2]<tree[_m2]||
tree[_n2]===tree[_m2]&&depth[n]<=depth[m]}function pqdownheap(s,tree,k){var v=s.heap[k];var j=k<<1;while(j<=s.heap_len){
if(j<s.heap_len&&smaller(tree,s.heap[j+1],s.heap[j],s.depth)){j++}if(smaller(tree,v,s.heap[j],s.depth)){break}s.heap[k]=
s.heap[j];k=j;j<<=1}s.heap[k]=v}function compress_block(s,ltree,dtree){var dist;var lc;var lx=0;var code;var extra;if(s.
last_lit!==0){do{dist=s.pending_buf[s.d_buf+lx*2]<<8|s.pending_buf[s.d_buf+lx*2+1];lc=s.pending_buf[s.l_buf+lx];lx++;if(dist===
0){send_code(s,lc,ltree)}else{code=_length_code[lc];send_code(s,code+LITERALS+1,ltree);extra=extra_lbits[code];if(extra!==
0){lc-=base_length[code];send_bits(s,lc,extra)}dist--;code=d_code(dist);send_code(s,code,dtree);extra=extra_dbits[code];
if(extra!==0){dist-=base_dist[code];send_bits(s,dist,extra)}}}while(lx<s.last_lit)}send_code(s,END_BLOCK,ltree)}function build_tree(s,desc){
var tree=desc.dyn_tree;var stree=desc.stat_desc.static_tree;var has_stree=desc.stat_desc.has_stree;var elems=desc.stat_desc.
elems;var n,m;var max_code=-1;var node;s.heap_len=0;s.heap_max=HEAP_SIZE;for(n=0;n<elems;n++){if(tree[n*2]!==0){s.heap[++s.
heap_len]=max_code=n;s.depth[n]=0}else{tree[n*2+1]=0}}while(s.heap_len<2){node=s.heap[++s.heap_len]=max_code<2?++max_code:
0;tree[node*2]=1;s.depth[node]=0;s.opt_len--;if(has_stree){s.static_len-=stree[node*2+1]}}desc.max_code=max_code;for(n=s.
heap_len>>1;n>=1;n--){pqdownheap(s,tree,n)}node=elems;do{n=s.heap[1];s.heap[1]=s.heap[s.heap_len--];pqdownheap(s,tree,1);
m=s.heap[1];s.heap[--s.heap_max]=n;s.heap[--s.heap_max]=m;tree[node*2]=tree[n*2]+tree[m*2];s.depth[node]=(s.depth[n]>=s.
depth[m]?s.depth[n]:s.depth[m])+1;tree[n*2+1]=tree[m*2+1]=node;s.heap[1]=node++;pqdownheap(s,tree,1)}while(s.heap_len>=2);
s.heap[--s.heap_max]=s.heap[1];gen_bitlen(s,desc);gen_codes(tree,max_code,s.bl_count)}function scan_tree(s,tree,max_code){
var n;var prevlen=-1;var curlen;var nextlen=tree[0*2+1];var count=0;var max_count=7;var min_count=4;if(nextlen===0){max_count=
138;min_count=3}tree[(max_code+1)*2+1]=65535;for(n=0;n<=max_code;n++){curlen=nextlen;nextlen=tree[(n+1)*2+1];if(++count<
max_count&&curlen===nextlen){continue}else if(count<min_count){s.bl_tree[curlen*2]+=count}else if(curlen!==0){if(curlen!==
prevlen){s.bl_tree[curlen*2]++}s.bl_tree[REP_3_6*2]++}else if(count<=10){s.bl_tree[REPZ_3_10*2]++}else{s.bl_tree[REPZ_11_138*
2]++}count=0;prevlen=curlen;if(nextlen===0){max_count=138;min_count=3}else if(curlen===nextlen){max_count=6;min_count=3}else{
max_count=7;min_count=4}}}function send_tree(s,tree,max_code){var n;var prevlen=-1;var curlen;var nextlen=tree[0*2+1];var count=0;
var max_count=7;var min_count=4;if(nextlen===0){max_count=138;min_count=3}for(n=0;n<=max_code;n++){curlen=nextlen;nextlen=
tree[(n+1)*2+1];if(++count<max_count&&curlen===nextlen){continue}else if(count<min_count){do{send_code(s,curlen,s.bl_tree)}while(--count!==
0)}else if(curlen!==0){if(curlen!==prevlen){send_code(s,curlen,s.bl_tree);count--}send_code(s,REP_3_6,s.bl_tree);send_bits(
s,count-3,2)}else if(count<=10){send_code(s,REPZ_3_10,s.bl_tree);send_bits(s,count-3,3)}else{send_code(s,REPZ_11_138,s.bl_tree);
send_bits(s,count-11,7)}count=0;prevlen=curlen;if(nextlen===0){max_count=138;min_count=3}else if(curlen===nextlen){max_count=
6;min_count=3}else{max_count=7;min_count=4}}}function build_bl_tree(s){var max_blindex;scan_tree(s,s.dyn_ltree,s.l_desc.
max_code);scan_tree(s,s.dyn_dtree,s.d_desc.max_code);build_tree(s,s.bl_desc);for(max_blindex=BL_CODES-1;max_blindex>=3;max_blindex--){
if(s.bl_tree[bl_order[max_blindex]*2+1]!==0){break}}s.opt_len+=3*(max_blindex+1)+5+5+4;return max_blindex}function send_all_trees(s,lcodes,dcodes,blcodes){
var rank;send_bits(s,lcodes-257,5);send_bits(s,dcodes-1,5);send_bits(s,blcodes-4,4);for(rank=0;rank<blcodes;rank++){send_bits(
s,s.bl_tree[bl_order[rank]*2+1],3)}send_tree(s,s.dyn_ltree,lcodes-1);send_tree(s,s.dyn_dtree,dcodes-1)}function detect_data_type(s){
var black_mask=4093624447;var n;for(n=0;n<=31;n++,black_mask>>>=1){if(black_mask&1&&s.dyn_ltree[n*2]!==0){return Z_BINARY}}
if(s.dyn_ltree[9*2]!==0||s.dyn_ltree[10*2]!==0||s.dyn_ltree[13*2]!==0){return Z_TEXT}for(n=32;n<LITERALS;n++){if(s.dyn_ltree[n*
2]!==0){return Z_TEXT}}return Z_BINARY}var static_init_done=false;function _tr_init(s){if(!static_init_done){tr_static_init();
static_init_done=true}s.l_desc=new TreeDesc(s.dyn_ltree,static_l_desc);s.d_desc=new TreeDesc(s.dyn_dtree,static_d_desc);
s.bl_desc=new TreeDesc(s.bl_tree,static_bl_desc);s.bi_buf=0;s.bi_valid=0;init_block(s)}function _tr_stored_block(s,buf,stored_len,last){
send_bits(s,(STORED_BLOCK<<1)+(last?1:0),3);copy_block(s,buf,stored_len,true)}function _tr_align(s){send_bits(s,STATIC_TREES<<
1,3);send_code(s,END_BLOCK,static_ltree);bi_flush(s)}function _tr_flush_block(s,buf,stored_len,last){var opt_lenb,static_lenb;
var max_blindex=0;if(s.level>0){if(s.strm.data_type===Z_UNKNOWN){s.strm.data_type=detect_data_type(s)}build_tree(s,s.l_desc);
build_tree(s,s.d_desc);max_blindex=build_bl_tree(s);opt_lenb=s.opt_len+3+7>>>3;static_lenb=s.static_len+3+7>>>3;if(static_lenb<=
opt_lenb){opt_lenb=static_lenb}}else{opt_lenb=static_lenb=stored_len+5}if(stored_len+4<=opt_lenb&&buf!==-1){_tr_stored_block(
s,buf,stored_len,last)}else if(s.strategy===Z_FIXED||static_lenb===opt_lenb){send_bits(s,(STATIC_TREES<<1)+(last?1:0),3);
compress_block(s,static_ltree,static_dtree)}else{send_bits(s,(DYN_TREES<<1)+(last?1:0),3);send_all_trees(s,s.l_desc.max_code+
1,s.d_desc.max_code+1,max_blindex+1);compress_block(s,s.dyn_ltree,s.dyn_dtree)}init_block(s);if(last){bi_windup(s)}}function _tr_tally(s,dist,lc){
s.pending_buf[s.d_buf+s.last_lit*2]=dist>>>8&255;s.pending_buf[s.d_buf+s.last_lit*2+1]=dist&255;s.pending_buf[s.l_buf+s.
last_lit]=lc&255;s.last_lit++;if(dist===0){s.dyn_ltree[lc*2]++}else{s.matches++;dist--;s.dyn_ltree[(_length_code[lc]+LITERALS+
1)*2]++;s.dyn_dtree[d_code(dist)*2]++}return s.last_lit===s.lit_bufsize-1}exports._tr_init=_tr_init;exports._tr_stored_block=
_tr_stored_block;exports._tr_flush_block=_tr_flush_block;exports._tr_tally=_tr_tally;exports._tr_align=_tr_align}});var require_adler32=__commonJS(
{"node_modules/pako/lib/zlib/adler32.js"(exports,module2){"use strict";function adler32(adler,buf,len,pos){var s1=adler&
65535|0,s2=adler>>>16&65535|0,n=0;while(len!==0){n=len>2e3?2e3:len;len-=n;do{s1=s1+buf[pos++]|0;s2=s2+s1|0}while(--n);s1%=
65521;s2%=65521}return s1|s2<<16|0}module2.exports=adler32}});var require_crc322=__commonJS({"node_modules/pako/lib/zlib\
/crc32.js"(exports,module2){"use strict";function makeTable(){var c,table=[];for(var n=0;n<256;n++){c=n;for(var k=0;k<8;k++){
c=c&1?3988292384^c>>>1:c>>>1}table[n]=c}return table}var crcTable=makeTable();function crc322(crc,buf,len,pos){var t=crcTable,
end=pos+len;crc^=-1;for(var i=pos;i<end;i++){crc=crc>>>8^t[(crc^buf[i])&255]}return crc^-1}module2.exports=crc322}});var require_messages=__commonJS(
{"node_modules/pako/lib/zlib/messages.js"(exports,module2){"use strict";module2.exports={2:"need dictionary",1:"stream e\
nd",0:"","-1":"file error","-2":"stream error","-3":"data error","-4":"insufficient memory","-5":"buffer error","-6":"in\
compatible version"}}});var require_deflate=__commonJS({"node_modules/pako/lib/zlib/deflate.js"(exports){"use strict";var utils=require_common();
var trees=require_trees();var adler32=require_adler32();var crc322=require_crc322();var msg=require_messages();var Z_NO_FLUSH=0;
var Z_PARTIAL_FLUSH=1;var Z_FULL_FLUSH=3;var Z_FINISH=4;var Z_BLOCK=5;var Z_OK=0;var Z_STREAM_END=1;var Z_STREAM_ERROR=-2;
var Z_DATA_ERROR=-3;var Z_BUF_ERROR=-5;var Z_DEFAULT_COMPRESSION=-1;var Z_FILTERED=1;var Z_HUFFMAN_ONLY=2;var Z_RLE=3;var Z_FIXED=4;
var Z_DEFAULT_STRATEGY=0;var Z_UNKNOWN=2;var Z_DEFLATED=8;var MAX_MEM_LEVEL=9;var MAX_WBITS=15;var DEF_MEM_LEVEL=8;var LENGTH_CODES=29;
var LITERALS=256;var L_CODES=LITERALS+1+LENGTH_CODES;var D_CODES=30;var BL_CODES=19;var HEAP_SIZE=2*L_CODES+1;var MAX_BITS=15;
var MIN_MATCH=3;var MAX_MATCH=258;var MIN_LOOKAHEAD=MAX_MATCH+MIN_MATCH+1;var PRESET_DICT=32;var INIT_STATE=42;var EXTRA_STATE=69;
var NAME_STATE=73;var COMMENT_STATE=91;var HCRC_STATE=103;var BUSY_STATE=113;var FINISH_STATE=666;var BS_NEED_MORE=1;var BS_BLOCK_DONE=2;
var BS_FINISH_STARTED=3;var BS_FINISH_DONE=4;var OS_CODE=3;function err(strm,errorCode){strm.msg=msg[errorCode];return errorCode}
function rank(f){return(f<<1)-(f>4?9:0)}function zero(buf){var len=buf.length;while(--len>=0){buf[len]=0}}function flush_pending(strm){
var s=strm.state;var len=s.pending;if(len>strm.avail_out){len=strm.avail_out}if(len===0){return}utils.arraySet(strm.output,
s.pending_buf,s.pending_out,len,strm.next_out);strm.next_out+=len;s.pending_out+=len;strm.total_out+=len;strm.avail_out-=
len;s.pending-=len;if(s.pending===0){s.pending_out=0}}function flush_block_only(s,last){trees._tr_flush_block(s,s.block_start>=
0?s.block_start:-1,s.strstart-s.block_start,last);s.block_start=s.strstart;flush_pending(s.strm)}function put_byte(s,b){
s.pending_buf[s.pending++]=b}function putShortMSB(s,b){s.pending_buf[s.pending++]=b>>>8&255;s.pending_buf[s.pending++]=b&
255}function read_buf(strm,buf,start,size){var len=strm.avail_in;if(len>size){len=size}if(len===0){return 0}strm.avail_in-=
len;utils.arraySet(buf,strm.input,strm.next_in,len,start);if(strm.state.wrap===1){strm.adler=adler32(strm.adler,buf,len,
start)}else if(strm.state.wrap===2){strm.adler=crc322(strm.adler,buf,len,start)}strm.next_in+=len;strm.total_in+=len;return len}
function longest_match(s,cur_match){var chain_length=s.max_chain_length;var scan=s.strstart;var match;var len;var best_len=s.
prev_length;var nice_match=s.nice_match;var limit=s.strstart>s.w_size-MIN_LOOKAHEAD?s.strstart-(s.w_size-MIN_LOOKAHEAD):
0;var _win=s.window;var wmask=s.w_mask;var prev=s.prev;var strend=s.strstart+MAX_MATCH;var scan_end1=_win[scan+best_len-
1];var scan_end=_win[scan+best_len];if(s.prev_length>=s.good_match){chain_length>>=2}if(nice_match>s.lookahead){nice_match=
s.lookahead}do{match=cur_match;if(_win[match+best_len]!==scan_end||_win[match+best_len-1]!==scan_end1||_win[match]!==_win[scan]||
_win[++match]!==_win[scan+1]){continue}scan+=2;match++;do{}while(_win[++scan]===_win[++match]&&_win[++scan]===_win[++match]&&
_win[++scan]===_win[++match]&&_win[++scan]===_win[++match]&&_win[++scan]===_win[++match]&&_win[++scan]===_win[++match]&&
_win[++scan]===_win[++match]&&_win[++scan]===_win[++match]&&scan<strend);len=MAX_MATCH-(strend-scan);scan=strend-MAX_MATCH;
if(len>best_len){s.match_start=cur_match;best_len=len;if(len>=nice_match){break}scan_end1=_win[scan+best_len-1];scan_end=
_win[scan+best_len]}}while((cur_match=prev[cur_match&wmask])>limit&&--chain_length!==0);if(best_len<=s.lookahead){return best_len}
return s.lookahead}function fill_window(s){var _w_size=s.w_size;var p,n,m,more,str;do{more=s.window_size-s.lookahead-s.strstart;
if(s.strstart>=_w_size+(_w_size-MIN_LOOKAHEAD)){utils.arraySet(s.window,s.window,_w_size,_w_size,0);s.match_start-=_w_size;
s.strstart-=_w_size;s.block_start-=_w_size;n=s.hash_size;p=n;do{m=s.head[--p];s.head[p]=m>=_w_size?m-_w_size:0}while(--n);
n=_w_size;p=n;do{m=s.prev[--p];s.prev[p]=m>=_w_size?m-_w_size:0}while(--n);more+=_w_size}if(s.strm.avail_in===0){break}n=
read_buf(s.strm,s.window,s.strstart+s.lookahead,more);s.lookahead+=n;if(s.lookahead+s.insert>=MIN_MATCH){str=s.strstart-
s.insert;s.ins_h=s.window[str];s.ins_h=(s.ins_h<<s.hash_shift^s.window[str+1])&s.hash_mask;while(s.insert){s.ins_h=(s.ins_h<<
s.hash_shift^s.window[str+MIN_MATCH-1])&s.hash_mask;s.prev[str&s.w_mask]=s.head[s.ins_h];s.head[s.ins_h]=str;str++;s.insert--;
if(s.lookahead+s.insert<MIN_MATCH){break}}}}while(s.lookahead<MIN_LOOKAHEAD&&s.strm.avail_in!==0)}function deflate_stored(s,flush){
var max_block_size=65535;if(max_block_size>s.pending_buf_size-5){max_block_size=s.pending_buf_size-5}for(;;){if(s.lookahead<=
1){fill_window(s);if(s.lookahead===0&&flush===Z_NO_FLUSH){return BS_NEED_MORE}if(s.lookahead===0){break}}s.strstart+=s.lookahead;
s.lookahead=0;var max_start=s.block_start+max_block_size;if(s.strstart===0||s.strstart>=max_start){s.lookahead=s.strstart-
max_start;s.strstart=max_start;flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}if(s.strstart-s.block_start>=
s.w_size-MIN_LOOKAHEAD){flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}}s.insert=0;if(flush===Z_FINISH){
flush_block_only(s,true);if(s.strm.avail_out===0){return BS_FINISH_STARTED}return BS_FINISH_DONE}if(s.strstart>s.block_start){
flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}return BS_NEED_MORE}function deflate_fast(s,flush){
var hash_head;var bflush;for(;;){if(s.lookahead<MIN_LOOKAHEAD){fill_window(s);if(s.lookahead<MIN_LOOKAHEAD&&flush===Z_NO_FLUSH){
return BS_NEED_MORE}if(s.lookahead===0){break}}hash_head=0;if(s.lookahead>=MIN_MATCH){s.ins_h=(s.ins_h<<s.hash_shift^s.window[s.
strstart+MIN_MATCH-1])&s.hash_mask;hash_head=s.prev[s.strstart&s.w_mask]=s.head[s.ins_h];s.head[s.ins_h]=s.strstart}if(hash_head!==
0&&s.strstart-hash_head<=s.w_size-MIN_LOOKAHEAD){s.match_length=longest_match(s,hash_head)}if(s.match_length>=MIN_MATCH){
bflush=trees._tr_tally(s,s.strstart-s.match_start,s.match_length-MIN_MATCH);s.lookahead-=s.match_length;if(s.match_length<=
s.max_lazy_match&&s.lookahead>=MIN_MATCH){s.match_length--;do{s.strstart++;s.ins_h=(s.ins_h<<s.hash_shift^s.window[s.strstart+
MIN_MATCH-1])&s.hash_mask;hash_head=s.prev[s.strstart&s.w_mask]=s.head[s.ins_h];s.head[s.ins_h]=s.strstart}while(--s.match_length!==
0);s.strstart++}else{s.strstart+=s.match_length;s.match_length=0;s.ins_h=s.window[s.strstart];s.ins_h=(s.ins_h<<s.hash_shift^
s.window[s.strstart+1])&s.hash_mask}}else{bflush=trees._tr_tally(s,0,s.window[s.strstart]);s.lookahead--;s.strstart++}if(bflush){
flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}}s.insert=s.strstart<MIN_MATCH-1?s.strstart:MIN_MATCH-
1;if(flush===Z_FINISH){flush_block_only(s,true);if(s.strm.avail_out===0){return BS_FINISH_STARTED}return BS_FINISH_DONE}
if(s.last_lit){flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}return BS_BLOCK_DONE}function deflate_slow(s,flush){
var hash_head;var bflush;var max_insert;for(;;){if(s.lookahead<MIN_LOOKAHEAD){fill_window(s);if(s.lookahead<MIN_LOOKAHEAD&&
flush===Z_NO_FLUSH){return BS_NEED_MORE}if(s.lookahead===0){break}}hash_head=0;if(s.lookahead>=MIN_MATCH){s.ins_h=(s.ins_h<<
s.hash_shift^s.window[s.strstart+MIN_MATCH-1])&s.hash_mask;hash_head=s.prev[s.strstart&s.w_mask]=s.head[s.ins_h];s.head[s.
ins_h]=s.strstart}s.prev_length=s.match_length;s.prev_match=s.match_start;s.match_length=MIN_MATCH-1;if(hash_head!==0&&s.
prev_length<s.max_lazy_match&&s.strstart-hash_head<=s.w_size-MIN_LOOKAHEAD){s.match_length=longest_match(s,hash_head);if(s.
match_length<=5&&(s.strategy===Z_FILTERED||s.match_length===MIN_MATCH&&s.strstart-s.match_start>4096)){s.match_length=MIN_MATCH-
1}}if(s.prev_length>=MIN_MATCH&&s.match_length<=s.prev_length){max_insert=s.strstart+s.lookahead-MIN_MATCH;bflush=trees.
_tr_tally(s,s.strstart-1-s.prev_match,s.prev_length-MIN_MATCH);s.lookahead-=s.prev_length-1;s.prev_length-=2;do{if(++s.strstart<=
max_insert){s.ins_h=(s.ins_h<<s.hash_shift^s.window[s.strstart+MIN_MATCH-1])&s.hash_mask;hash_head=s.prev[s.strstart&s.w_mask]=
s.head[s.ins_h];s.head[s.ins_h]=s.strstart}}while(--s.prev_length!==0);s.match_available=0;s.match_length=MIN_MATCH-1;s.
strstart++;if(bflush){flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}}else if(s.match_available){
bflush=trees._tr_tally(s,0,s.window[s.strstart-1]);if(bflush){flush_block_only(s,false)}s.strstart++;s.lookahead--;if(s.
strm.avail_out===0){return BS_NEED_MORE}}else{s.match_available=1;s.strstart++;s.lookahead--}}if(s.match_available){bflush=
trees._tr_tally(s,0,s.window[s.strstart-1]);s.match_available=0}s.insert=s.strstart<MIN_MATCH-1?s.strstart:MIN_MATCH-1;if(flush===
Z_FINISH){flush_block_only(s,true);if(s.strm.avail_out===0){return BS_FINISH_STARTED}return BS_FINISH_DONE}if(s.last_lit){
flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}return BS_BLOCK_DONE}function deflate_rle(s,flush){
var bflush;var prev;var scan,strend;var _win=s.window;for(;;){if(s.lookahead<=MAX_MATCH){fill_window(s);if(s.lookahead<=
MAX_MATCH&&flush===Z_NO_FLUSH){return BS_NEED_MORE}if(s.lookahead===0){break}}s.match_length=0;if(s.lookahead>=MIN_MATCH&&
s.strstart>0){scan=s.strstart-1;prev=_win[scan];if(prev===_win[++scan]&&prev===_win[++scan]&&prev===_win[++scan]){strend=
s.strstart+MAX_MATCH;do{}while(prev===_win[++scan]&&prev===_win[++scan]&&prev===_win[++scan]&&prev===_win[++scan]&&prev===
_win[++scan]&&prev===_win[++scan]&&prev===_win[++scan]&&prev===_win[++scan]&&scan<strend);s.match_length=MAX_MATCH-(strend-
scan);if(s.match_length>s.lookahead){s.match_length=s.lookahead}}}if(s.match_length>=MIN_MATCH){bflush=trees._tr_tally(s,
1,s.match_length-MIN_MATCH);s.lookahead-=s.match_length;s.strstart+=s.match_length;s.match_length=0}else{bflush=trees._tr_tally(
s,0,s.window[s.strstart]);s.lookahead--;s.strstart++}if(bflush){flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}}
s.insert=0;if(flush===Z_FINISH){flush_block_only(s,true);if(s.strm.avail_out===0){return BS_FINISH_STARTED}return BS_FINISH_DONE}
if(s.last_lit){flush_block_only(s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}return BS_BLOCK_DONE}function deflate_huff(s,flush){
var bflush;for(;;){if(s.lookahead===0){fill_window(s);if(s.lookahead===0){if(flush===Z_NO_FLUSH){return BS_NEED_MORE}break}}
s.match_length=0;bflush=trees._tr_tally(s,0,s.window[s.strstart]);s.lookahead--;s.strstart++;if(bflush){flush_block_only(
s,false);if(s.strm.avail_out===0){return BS_NEED_MORE}}}s.insert=0;if(flush===Z_FINISH){flush_block_only(s,true);if(s.strm.
avail_out===0){return BS_FINISH_STARTED}return BS_FINISH_DONE}if(s.last_lit){flush_block_only(s,false);if(s.strm.avail_out===
0){return BS_NEED_MORE}}return BS_BLOCK_DONE}function Config(good_length,max_lazy,nice_length,max_chain,func){this.good_length=
good_length;this.max_lazy=max_lazy;this.nice_length=nice_length;this.max_chain=max_chain;this.func=func}var configuration_table;
configuration_table=[new Config(0,0,0,0,deflate_stored),new Config(4,4,8,4,deflate_fast),new Config(4,5,16,8,deflate_fast),
new Config(4,6,32,32,deflate_fast),new Config(4,4,16,16,deflate_slow),new Config(8,16,32,32,deflate_slow),new Config(8,16,
128,128,deflate_slow),new Config(8,32,128,256,deflate_slow),new Config(32,128,258,1024,deflate_slow),new Config(32,258,258,
4096,deflate_slow)];function lm_init(s){s.window_size=2*s.w_size;zero(s.head);s.max_lazy_match=configuration_table[s.level].
max_lazy;s.good_match=configuration_table[s.level].good_length;s.nice_match=configuration_table[s.level].nice_length;s.max_chain_length=
configuration_table[s.level].max_chain;s.strstart=0;s.block_start=0;s.lookahead=0;s.insert=0;s.match_length=s.prev_length=
MIN_MATCH-1;s.match_available=0;s.ins_h=0}function DeflateState(){this.strm=null;this.status=0;this.pending_buf=null;this.
pending_buf_size=0;this.pending_out=0;this.pending=0;this.wrap=0;this.gzhead=null;this.gzindex=0;this.method=Z_DEFLATED;
this.last_flush=-1;this.w_size=0;this.w_bits=0;this.w_mask=0;this.window=null;this.window_size=0;this.prev=null;this.head=
null;this.ins_h=0;this.hash_size=0;this.hash_bits=0;this.hash_mask=0;this.hash_shift=0;this.block_start=0;this.match_length=
0;this.prev_match=0;this.match_available=0;this.strstart=0;this.match_start=0;this.lookahead=0;this.prev_length=0;this.max_chain_length=
0;this.max_lazy_match=0;this.level=0;this.strategy=0;this.good_match=0;this.nice_match=0;this.dyn_ltree=new utils.Buf16(
HEAP_SIZE*2);this.dyn_dtree=new utils.Buf16((2*D_CODES+1)*2);this.bl_tree=new utils.Buf16((2*BL_CODES+1)*2);zero(this.dyn_ltree);
zero(this.dyn_dtree);zero(this.bl_tree);this.l_desc=null;this.d_desc=null;this.bl_desc=null;this.bl_count=new utils.Buf16(
MAX_BITS+1);this.heap=new utils.Buf16(2*L_CODES+1);zero(this.heap);this.heap_len=0;this.heap_max=0;this.depth=new utils.
Buf16(2*L_CODES+1);zero(this.depth);this.l_buf=0;this.lit_bufsize=0;this.last_lit=0;this.d_buf=0;this.opt_len=0;this.static_len=
0;this.matches=0;this.insert=0;this.bi_buf=0;this.bi_valid=0}function deflateResetKeep(strm){var s;if(!strm||!strm.state){
return err(strm,Z_STREAM_ERROR)}strm.total_in=strm.total_out=0;strm.data_type=Z_UNKNOWN;s=strm.state;s.pending=0;s.pending_out=
0;if(s.wrap<0){s.wrap=-s.wrap}s.status=s.wrap?INIT_STATE:BUSY_STATE;strm.adler=s.wrap===2?0:1;s.last_flush=Z_NO_FLUSH;trees.
_tr_init(s);return Z_OK}function deflateReset(strm){var ret=deflateResetKeep(strm);if(ret===Z_OK){lm_init(strm.state)}return ret}
function deflateSetHeader(strm,head){if(!strm||!strm.state){return Z_STREAM_ERROR}if(strm.state.wrap!==2){return Z_STREAM_ERROR}
strm.state.gzhead=head;return Z_OK}function deflateInit2(strm,level,method,windowBits,memLevel,strategy){if(!strm){return Z_STREAM_ERROR}
var wrap=1;if(level===Z_DEFAULT_COMPRESSION){level=6}if(windowBits<0){wrap=0;windowBits=-windowBits}else if(windowBits>15){
wrap=2;windowBits-=16}if(memLevel<1||memLevel>MAX_MEM_LEVEL||method!==Z_DEFLATED||windowBits<8||windowBits>15||level<0||
level>9||strategy<0||strategy>Z_FIXED){return err(strm,Z_STREAM_ERROR)}if(windowBits===8){windowBits=9}var s=new DeflateState;
strm.state=s;s.strm=strm;s.wrap=wrap;s.gzhead=null;s.w_bits=windowBits;s.w_size=1<<s.w_bits;s.w_mask=s.w_size-1;s.hash_bits=
memLevel+7;s.hash_size=1<<s.hash_bits;s.hash_mask=s.hash_size-1;s.hash_shift=~~((s.hash_bits+MIN_MATCH-1)/MIN_MATCH);s.window=
new utils.Buf8(s.w_size*2);s.head=new utils.Buf16(s.hash_size);s.prev=new utils.Buf16(s.w_size);s.lit_bufsize=1<<memLevel+
6;s.pending_buf_size=s.lit_bufsize*4;s.pending_buf=new utils.Buf8(s.pending_buf_size);s.d_buf=1*s.lit_bufsize;s.l_buf=(1+
2)*s.lit_bufsize;s.level=level;s.strategy=strategy;s.method=method;return deflateReset(strm)}function deflateInit(strm,level){
return deflateInit2(strm,level,Z_DEFLATED,MAX_WBITS,DEF_MEM_LEVEL,Z_DEFAULT_STRATEGY)}function deflate(strm,flush){var old_flush,
s;var beg,val;if(!strm||!strm.state||flush>Z_BLOCK||flush<0){return strm?err(strm,Z_STREAM_ERROR):Z_STREAM_ERROR}s=strm.
state;if(!strm.output||!strm.input&&strm.avail_in!==0||s.status===FINISH_STATE&&flush!==Z_FINISH){return err(strm,strm.avail_out===
0?Z_BUF_ERROR:Z_STREAM_ERROR)}s.strm=strm;old_flush=s.last_flush;s.last_flush=flush;if(s.status===INIT_STATE){if(s.wrap===
2){strm.adler=0;put_byte(s,31);put_byte(s,139);put_byte(s,8);if(!s.gzhead){put_byte(s,0);put_byte(s,0);put_byte(s,0);put_byte(
s,0);put_byte(s,0);put_byte(s,s.level===9?2:s.strategy>=Z_HUFFMAN_ONLY||s.level<2?4:0);put_byte(s,OS_CODE);s.status=BUSY_STATE}else{
put_byte(s,(s.gzhead.text?1:0)+(s.gzhead.hcrc?2:0)+(!s.gzhead.extra?0:4)+(!s.gzhead.name?0:8)+(!s.gzhead.comment?0:16));
put_byte(s,s.gzhead.time&255);put_byte(s,s.gzhead.time>>8&255);put_byte(s,s.gzhead.time>>16&255);put_byte(s,s.gzhead.time>>
24&255);put_byte(s,s.level===9?2:s.strategy>=Z_HUFFMAN_ONLY||s.level<2?4:0);put_byte(s,s.gzhead.os&255);if(s.gzhead.extra&&
s.gzhead.extra.length){put_byte(s,s.gzhead.extra.length&255);put_byte(s,s.gzhead.extra.length>>8&255)}if(s.gzhead.hcrc){
strm.adler=crc322(strm.adler,s.pending_buf,s.pending,0)}s.gzindex=0;s.status=EXTRA_STATE}}else{var header=Z_DEFLATED+(s.
w_bits-8<<4)<<8;var level_flags=-1;if(s.strategy>=Z_HUFFMAN_ONLY||s.level<2){level_flags=0}else if(s.level<6){level_flags=
1}else if(s.level===6){level_flags=2}else{level_flags=3}header|=level_flags<<6;if(s.strstart!==0){header|=PRESET_DICT}header+=
31-header%31;s.status=BUSY_STATE;putShortMSB(s,header);if(s.strstart!==0){putShortMSB(s,strm.adler>>>16);putShortMSB(s,strm.
adler&65535)}strm.adler=1}}if(s.status===EXTRA_STATE){if(s.gzhead.extra){beg=s.pending;while(s.gzindex<(s.gzhead.extra.length&
65535)){if(s.pending===s.pending_buf_size){if(s.gzhead.hcrc&&s.pending>beg){strm.adler=crc322(strm.adler,s.pending_buf,s.
pending-beg,beg)}flush_pending(strm);beg=s.pending;if(s.pending===s.pending_buf_size){break}}put_byte(s,s.gzhead.extra[s.
gzindex]&255);s.gzindex++}if(s.gzhead.hcrc&&s.pending>beg){strm.adler=crc322(strm.adler,s.pending_buf,s.pending-beg,beg)}
if(s.gzindex===s.gzhead.extra.length){s.gzindex=0;s.status=NAME_STATE}}else{s.status=NAME_STATE}}if(s.status===NAME_STATE){
if(s.gzhead.name){beg=s.pending;do{if(s.pending===s.pending_buf_size){if(s.gzhead.hcrc&&s.pending>beg){strm.adler=crc322(
strm.adler,s.pending_buf,s.pending-beg,beg)}flush_pending(strm);beg=s.pending;if(s.pending===s.pending_buf_size){val=1;break}}
if(s.gzindex<s.gzhead.name.length){val=s.gzhead.name.charCodeAt(s.gzindex++)&255}else{val=0}put_byte(s,val)}while(val!==
0);if(s.gzhead.hcrc&&s.pending>beg){strm.adler=crc322(strm.adler,s.pending_buf,s.pending-beg,beg)}if(val===0){s.gzindex=
0;s.status=COMMENT_STATE}}else{s.status=COMMENT_STATE}}if(s.status===COMMENT_STATE){if(s.gzhead.comment){beg=s.pending;do{
if(s.pending===s.pending_buf_size){if(s.gzhead.hcrc&&s.pending>beg){strm.adler=crc322(strm.adler,s.pending_buf,s.pending-
beg,beg)}flush_pending(strm);beg=s.pending;if(s.pending===s.pending_buf_size){val=1;break}}if(s.gzindex<s.gzhead.comment.
length){val=s.gzhead.comment.charCodeAt(s.gzindex++)&255}else{val=0}put_byte(s,val)}while(val!==0);if(s.gzhead.hcrc&&s.pending>
beg){strm.adler=crc322(strm.adler,s.pending_buf,s.pending-beg,beg)}if(val===0){s.status=HCRC_STATE}}else{s.status=HCRC_STATE}}
if(s.status===HCRC_STATE){if(s.gzhead.hcrc){if(s.pending+2>s.pending_buf_size){flush_pending(strm)}if(s.pending+2<=s.pending_buf_size){
put_byte(s,strm.adler&255);put_byte(s,strm.adler>>8&255);strm.adler=0;s.status=BUSY_STATE}}else{s.status=BUSY_STATE}}if(s.
pending!==0){flush_pending(strm);if(strm.avail_out===0){s.last_flush=-1;return Z_OK}}else if(strm.avail_in===0&&rank(flush)<=
rank(old_flush)&&flush!==Z_FINISH){return err(strm,Z_BUF_ERROR)}if(s.status===FINISH_STATE&&strm.avail_in!==0){return err(
strm,Z_BUF_ERROR)}if(strm.avail_in!==0||s.lookahead!==0||flush!==Z_NO_FLUSH&&s.status!==FINISH_STATE){var bstate=s.strategy===
Z_HUFFMAN_ONLY?deflate_huff(s,flush):s.strategy===Z_RLE?deflate_rle(s,flush):configuration_table[s.level].func(s,flush);
if(bstate===BS_FINISH_STARTED||bstate===BS_FINISH_DONE){s.status=FINISH_STATE}if(bstate===BS_NEED_MORE||bstate===BS_FINISH_STARTED){
if(strm.avail_out===0){s.last_flush=-1}return Z_OK}if(bstate===BS_BLOCK_DONE){if(flush===Z_PARTIAL_FLUSH){trees._tr_align(
s)}else if(flush!==Z_BLOCK){trees._tr_stored_block(s,0,0,false);if(flush===Z_FULL_FLUSH){zero(s.head);if(s.lookahead===0){
s.strstart=0;s.block_start=0;s.insert=0}}}flush_pending(strm);if(strm.avail_out===0){s.last_flush=-1;return Z_OK}}}if(flush!==
Z_FINISH){return Z_OK}if(s.wrap<=0){return Z_STREAM_END}if(s.wrap===2){put_byte(s,strm.adler&255);put_byte(s,strm.adler>>
8&255);put_byte(s,strm.adler>>16&255);put_byte(s,strm.adler>>24&255);put_byte(s,strm.total_in&255);put_byte(s,strm.total_in>>
8&255);put_byte(s,strm.total_in>>16&255);put_byte(s,strm.total_in>>24&255)}else{putShortMSB(s,strm.adler>>>16);putShortMSB(
s,strm.adler&65535)}flush_pending(strm);if(s.wrap>0){s.wrap=-s.wrap}return s.pending!==0?Z_OK:Z_STREAM_END}function deflateEnd(strm){
var status;if(!strm||!strm.state){return Z_STREAM_ERROR}status=strm.state.status;if(status!==INIT_STATE&&status!==EXTRA_STATE&&
status!==NAME_STATE&&status!==COMMENT_STATE&&status!==HCRC_STATE&&status!==BUSY_STATE&&status!==FINISH_STATE){return err(
strm,Z_STREAM_ERROR)}strm.state=null;return status===BUSY_STATE?err(strm,Z_DATA_ERROR):Z_OK}function deflateSetDictionary(strm,dictionary){
var dictLength=dictionary.length;var s;var str,n;var wrap;var avail;var next;var input;var tmpDict;if(!strm||!strm.state){
return Z_STREAM_ERROR}s=strm.state;wrap=s.wrap;if(wrap===2||wrap===1&&s.status!==INIT_STATE||s.lookahead){return Z_STREAM_ERROR}
if(wrap===1){strm.adler=adler32(strm.adler,dictionary,dictLength,0)}s.wrap=0;if(dictLength>=s.w_size){if(wrap===0){zero(
s.head);s.strstart=0;s.block_start=0;s.insert=0}tmpDict=new utils.Buf8(s.w_size);utils.arraySet(tmpDict,dictionary,dictLength-
s.w_size,s.w_size,0);dictionary=tmpDict;dictLength=s.w_size}avail=strm.avail_in;next=strm.next_in;input=strm.input;strm.
avail_in=dictLength;strm.next_in=0;strm.input=dictionary;fill_window(s);while(s.lookahead>=MIN_MATCH){str=s.strstart;n=s.
lookahead-(MIN_MATCH-1);do{s.ins_h=(s.ins_h<<s.hash_shift^s.window[str+MIN_MATCH-1])&s.hash_mask;s.prev[str&s.w_mask]=s.
head[s.ins_h];s.head[s.ins_h]=str;str++}while(--n);s.strstart=str;s.lookahead=MIN_MATCH-1;fill_window(s)}s.strstart+=s.lookahead;
s.block_start=s.strstart;s.insert=s.lookahead;s.lookahead=0;s.match_length=s.prev_length=MIN_MATCH-1;s.match_available=0;
strm.next_in=next;strm.input=input;strm.avail_in=avail;s.wrap=wrap;return Z_OK}exports.deflateInit=deflateInit;exports.deflateInit2=
deflateInit2;exports.deflateReset=deflateReset;exports.deflateResetKeep=deflateResetKeep;exports.deflateSetHeader=deflateSetHeader;
exports.deflate=deflate;exports.deflateEnd=deflateEnd;exports.deflateSetDictionary=deflateSetDictionary;exports.deflateInfo=
"pako deflate (from Nodeca project)"}});var require_strings=__commonJS({"node_modules/pako/lib/utils/strings.js"(exports){
"use strict";var utils=require_common();var STR_APPLY_OK=true;var STR_APPLY_UIA_OK=true;try{String.fromCharCode.apply(null,
[0])}catch(__){STR_APPLY_OK=false}try{String.fromCharCode.apply(null,new Uint8Array(1))}catch(__){STR_APPLY_UIA_OK=false}
var _utf8len=new utils.Buf8(256);for(q=0;q<256;q++){_utf8len[q]=q>=252?6:q>=248?5:q>=240?4:q>=224?3:q>=192?2:1}var q;_utf8len[254]=
_utf8len[254]=1;exports.string2buf=function(str){var buf,c,c2,m_pos,i,str_len=str.length,buf_len=0;for(m_pos=0;m_pos<str_len;m_pos++){
c=str.charCodeAt(m_pos);if((c&64512)===55296&&m_pos+1<str_len){c2=str.charCodeAt(m_pos+1);if((c2&64512)===56320){c=65536+
(c-55296<<10)+(c2-56320);m_pos++}}buf_len+=c<128?1:c<2048?2:c<65536?3:4}buf=new utils.Buf8(buf_len);for(i=0,m_pos=0;i<buf_len;m_pos++){
c=str.charCodeAt(m_pos);if((c&64512)===55296&&m_pos+1<str_len){c2=str.charCodeAt(m_pos+1);if((c2&64512)===56320){c=65536+
(c-55296<<10)+(c2-56320);m_pos++}}if(c<128){buf[i++]=c}else if(c<2048){buf[i++]=192|c>>>6;buf[i++]=128|c&63}else if(c<65536){
buf[i++]=224|c>>>12;buf[i++]=128|c>>>6&63;buf[i++]=128|c&63}else{buf[i++]=240|c>>>18;buf[i++]=128|c>>>12&63;buf[i++]=128|
c>>>6&63;buf[i++]=128|c&63}}return buf};function buf2binstring(buf,len){if(len<65534){if(buf.subarray&&STR_APPLY_UIA_OK||
!buf.subarray&&STR_APPLY_OK){return String.fromCharCode.apply(null,utils.shrinkBuf(buf,len))}}var result="";for(var i=0;i<
len;i++){result+=String.fromCharCode(buf[i])}return result}exports.buf2binstring=function(buf){return buf2binstring(buf,
buf.length)};exports.binstring2buf=function(str){var buf=new utils.Buf8(str.length);for(var i=0,len=buf.length;i<len;i++){
buf[i]=str.charCodeAt(i)}return buf};exports.buf2string=function(buf,max){var i,out,c,c_len;var len=max||buf.length;var utf16buf=new Array(
len*2);for(out=0,i=0;i<len;){c=buf[i++];if(c<128){utf16buf[out++]=c;continue}c_len=_utf8len[c];if(c_len>4){utf16buf[out++]=
65533;i+=c_len-1;continue}c&=c_len===2?31:c_len===3?15:7;while(c_len>1&&i<len){c=c<<6|buf[i++]&63;c_len--}if(c_len>1){utf16buf[out++]=
65533;continue}if(c<65536){utf16buf[out++]=c}else{c-=65536;utf16buf[out++]=55296|c>>10&1023;utf16buf[out++]=56320|c&1023}}
return buf2binstring(utf16buf,out)};exports.utf8border=function(buf,max){var pos;max=max||buf.length;if(max>buf.length){
max=buf.length}pos=max-1;while(pos>=0&&(buf[pos]&192)===128){pos--}if(pos<0){return max}if(pos===0){return max}return pos+
_utf8len[buf[pos]]>max?pos:max}}});var require_zstream=__commonJS({"node_modules/pako/lib/zlib/zstream.js"(exports,module2){
"use strict";function ZStream(){this.input=null;this.next_in=0;this.avail_in=0;this.total_in=0;this.output=null;this.next_out=
0;this.avail_out=0;this.total_out=0;this.msg="";this.state=null;this.data_type=2;this.adler=0}module2.exports=ZStream}});
var require_deflate2=__commonJS({"node_modules/pako/lib/deflate.js"(exports){"use strict";var zlib_deflate=require_deflate();
var utils=require_common();var strings=require_strings();var msg=require_messages();var ZStream=require_zstream();var toString=Object.
prototype.toString;var Z_NO_FLUSH=0;var Z_FINISH=4;var Z_OK=0;var Z_STREAM_END=1;var Z_SYNC_FLUSH=2;var Z_DEFAULT_COMPRESSION=-1;
var Z_DEFAULT_STRATEGY=0;var Z_DEFLATED=8;function Deflate(options){if(!(this instanceof Deflate))return new Deflate(options);
this.options=utils.assign({level:Z_DEFAULT_COMPRESSION,method:Z_DEFLATED,chunkSize:16384,windowBits:15,memLevel:8,strategy:Z_DEFAULT_STRATEGY,
to:""},options||{});var opt=this.options;if(opt.raw&&opt.windowBits>0){opt.windowBits=-opt.windowBits}else if(opt.gzip&&
opt.windowBits>0&&opt.windowBits<16){opt.windowBits+=16}this.err=0;this.msg="";this.ended=false;this.chunks=[];this.strm=
new ZStream;this.strm.avail_out=0;var status=zlib_deflate.deflateInit2(this.strm,opt.level,opt.method,opt.windowBits,opt.
memLevel,opt.strategy);if(status!==Z_OK){throw new Error(msg[status])}if(opt.header){zlib_deflate.deflateSetHeader(this.
strm,opt.header)}if(opt.dictionary){var dict;if(typeof opt.dictionary==="string"){dict=strings.string2buf(opt.dictionary)}else if(toString.
call(opt.dictionary)==="[object ArrayBuffer]"){dict=new Uint8Array(opt.dictionary)}else{dict=opt.dictionary}status=zlib_deflate.
deflateSetDictionary(this.strm,dict);if(status!==Z_OK){throw new Error(msg[status])}this._dict_set=true}}Deflate.prototype.
push=function(data,mode){var strm=this.strm;var chunkSize=this.options.chunkSize;var status,_mode;if(this.ended){return false}
_mode=mode===~~mode?mode:mode===true?Z_FINISH:Z_NO_FLUSH;if(typeof data==="string"){strm.input=strings.string2buf(data)}else if(toString.
call(data)==="[object ArrayBuffer]"){strm.input=new Uint8Array(data)}else{strm.input=data}strm.next_in=0;strm.avail_in=strm.
input.length;do{if(strm.avail_out===0){strm.output=new utils.Buf8(chunkSize);strm.next_out=0;strm.avail_out=chunkSize}status=
zlib_deflate.deflate(strm,_mode);if(status!==Z_STREAM_END&&status!==Z_OK){this.onEnd(status);this.ended=true;return false}
if(strm.avail_out===0||strm.avail_in===0&&(_mode===Z_FINISH||_mode===Z_SYNC_FLUSH)){if(this.options.to==="string"){this.
onData(strings.buf2binstring(utils.shrinkBuf(strm.output,strm.next_out)))}else{this.onData(utils.shrinkBuf(strm.output,strm.
next_out))}}}while((strm.avail_in>0||strm.avail_out===0)&&status!==Z_STREAM_END);if(_mode===Z_FINISH){status=zlib_deflate.
deflateEnd(this.strm);this.onEnd(status);this.ended=true;return status===Z_OK}if(_mode===Z_SYNC_FLUSH){this.onEnd(Z_OK);
strm.avail_out=0;return true}return true};Deflate.prototype.onData=function(chunk){this.chunks.push(chunk)};Deflate.prototype.
onEnd=function(status){if(status===Z_OK){if(this.options.to==="string"){this.result=this.chunks.join("")}else{this.result=
utils.flattenChunks(this.chunks)}}this.chunks=[];this.err=status;this.msg=this.strm.msg};function deflate(input,options){
var deflator=new Deflate(options);deflator.push(input,true);if(deflator.err){throw deflator.msg||msg[deflator.err]}return deflator.
result}function deflateRaw(input,options){options=options||{};options.raw=true;return deflate(input,options)}function gzip(input,options){
options=options||{};options.gzip=true;return deflate(input,options)}exports.Deflate=Deflate;exports.deflate=deflate;exports.
deflateRaw=deflateRaw;exports.gzip=gzip}});var require_inffast=__commonJS({"node_modules/pako/lib/zlib/inffast.js"(exports,module2){
"use strict";var BAD=30;var TYPE=12;module2.exports=function inflate_fast(strm,start){var state;var _in;var last;var _out;
var beg;var end;var dmax;var wsize;var whave;var wnext;var s_window;var hold;var bits;var lcode;var dcode;var lmask;var dmask;
var here;var op;var len;var dist;var from;var from_source;var input,output;state=strm.state;_in=strm.next_in;input=strm.
input;last=_in+(strm.avail_in-5);_out=strm.next_out;output=strm.output;beg=_out-(start-strm.avail_out);end=_out+(strm.avail_out-
257);dmax=state.dmax;wsize=state.wsize;whave=state.whave;wnext=state.wnext;s_window=state.window;hold=state.hold;bits=state.
bits;lcode=state.lencode;dcode=state.distcode;lmask=(1<<state.lenbits)-1;dmask=(1<<state.distbits)-1;top:do{if(bits<15){
hold+=input[_in++]<<bits;bits+=8;hold+=input[_in++]<<bits;bits+=8}here=lcode[hold&lmask];dolen:for(;;){op=here>>>24;hold>>>=
op;bits-=op;op=here>>>16&255;if(op===0){output[_out++]=here&65535}else if(op&16){len=here&65535;op&=15;if(op){if(bits<op){
hold+=input[_in++]<<bits;bits+=8}len+=hold&(1<<op)-1;hold>>>=op;bits-=op}if(bits<15){hold+=input[_in++]<<bits;bits+=8;hold+=
input[_in++]<<bits;bits+=8}here=dcode[hold&dmask];dodist:for(;;){op=here>>>24;hold>>>=op;bits-=op;op=here>>>16&255;if(op&
16){dist=here&65535;op&=15;if(bits<op){hold+=input[_in++]<<bits;bits+=8;if(bits<op){hold+=input[_in++]<<bits;bits+=8}}dist+=
hold&(1<<op)-1;if(dist>dmax){strm.msg="invalid distance too far back";state.mode=BAD;break top}hold>>>=op;bits-=op;op=_out-
beg;if(dist>op){op=dist-op;if(op>whave){if(state.sane){strm.msg="invalid distance too far back";state.mode=BAD;break top}}
from=0;from_source=s_window;if(wnext===0){from+=wsize-op;if(op<len){len-=op;do{output[_out++]=s_window[from++]}while(--op);
from=_out-dist;from_source=output}}else if(wnext<op){from+=wsize+wnext-op;op-=wnext;if(op<len){len-=op;do{output[_out++]=
s_window[from++]}while(--op);from=0;if(wnext<len){op=wnext;len-=op;do{output[_out++]=s_window[from++]}while(--op);from=_out-
dist;from_source=output}}}else{from+=wnext-op;if(op<len){len-=op;do{output[_out++]=s_window[from++]}while(--op);from=_out-
dist;from_source=output}}while(len>2){output[_out++]=from_source[from++];output[_out++]=from_source[from++];output[_out++]=
from_source[from++];len-=3}if(len){output[_out++]=from_source[from++];if(len>1){output[_out++]=from_source[from++]}}}else{
from=_out-dist;do{output[_out++]=output[from++];output[_out++]=output[from++];output[_out++]=output[from++];len-=3}while(len>
2);if(len){output[_out++]=output[from++];if(len>1){output[_out++]=output[from++]}}}}else if((op&64)===0){here=dcode[(here&
65535)+(hold&(1<<op)-1)];continue dodist}else{strm.msg="invalid distance code";state.mode=BAD;break top}break}}else if((op&
64)===0){here=lcode[(here&65535)+(hold&(1<<op)-1)];continue dolen}else if(op&32){state.mode=TYPE;break top}else{strm.msg=
"invalid literal/length code";state.mode=BAD;break top}break}}while(_in<last&&_out<end);len=bits>>3;_in-=len;bits-=len<<
3;hold&=(1<<bits)-1;strm.next_in=_in;strm.next_out=_out;strm.avail_in=_in<last?5+(last-_in):5-(_in-last);strm.avail_out=
_out<end?257+(end-_out):257-(_out-end);state.hold=hold;state.bits=bits;return}}});var require_inftrees=__commonJS({"node\
_modules/pako/lib/zlib/inftrees.js"(exports,module2){"use strict";var utils=require_common();var MAXBITS=15;var ENOUGH_LENS=852;
var ENOUGH_DISTS=592;var CODES=0;var LENS=1;var DISTS=2;var lbase=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,
67,83,99,115,131,163,195,227,258,0,0];var lext=[16,16,16,16,16,16,16,16,17,17,17,17,18,18,18,18,19,19,19,19,20,20,20,20,
21,21,21,21,16,72,78];var dbase=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,
8193,12289,16385,24577,0,0];var dext=[16,16,16,16,17,17,18,18,19,19,20,20,21,21,22,22,23,23,24,24,25,25,26,26,27,27,28,28,
29,29,64,64];module2.exports=function inflate_table(type,lens,lens_index,codes,table,table_index,work,opts){var bits=opts.
bits;var len=0;var sym=0;var min=0,max=0;var root=0;var curr=0;var drop=0;var left=0;var used=0;var huff=0;var incr;var fill;
var low;var mask;var next;var base=null;var base_index=0;var end;var count=new utils.Buf16(MAXBITS+1);var offs=new utils.
Buf16(MAXBITS+1);var extra=null;var extra_index=0;var here_bits,here_op,here_val;for(len=0;len<=MAXBITS;len++){count[len]=
0}for(sym=0;sym<codes;sym++){count[lens[lens_index+sym]]++}root=bits;for(max=MAXBITS;max>=1;max--){if(count[max]!==0){break}}
if(root>max){root=max}if(max===0){table[table_index++]=1<<24|64<<16|0;table[table_index++]=1<<24|64<<16|0;opts.bits=1;return 0}
for(min=1;min<max;min++){if(count[min]!==0){break}}if(root<min){root=min}left=1;for(len=1;len<=MAXBITS;len++){left<<=1;left-=
count[len];if(left<0){return-1}}if(left>0&&(type===CODES||max!==1)){return-1}offs[1]=0;for(len=1;len<MAXBITS;len++){offs[len+
1]=offs[len]+count[len]}for(sym=0;sym<codes;sym++){if(lens[lens_index+sym]!==0){work[offs[lens[lens_index+sym]]++]=sym}}
if(type===CODES){base=extra=work;end=19}else if(type===LENS){base=lbase;base_index-=257;extra=lext;extra_index-=257;end=
256}else{base=dbase;extra=dext;end=-1}huff=0;sym=0;len=min;next=table_index;curr=root;drop=0;low=-1;used=1<<root;mask=used-
1;if(type===LENS&&used>ENOUGH_LENS||type===DISTS&&used>ENOUGH_DISTS){return 1}for(;;){here_bits=len-drop;if(work[sym]<end){
here_op=0;here_val=work[sym]}else if(work[sym]>end){here_op=extra[extra_index+work[sym]];here_val=base[base_index+work[sym]]}else{
here_op=32+64;here_val=0}incr=1<<len-drop;fill=1<<curr;min=fill;do{fill-=incr;table[next+(huff>>drop)+fill]=here_bits<<24|
here_op<<16|here_val|0}while(fill!==0);incr=1<<len-1;while(huff&incr){incr>>=1}if(incr!==0){huff&=incr-1;huff+=incr}else{
huff=0}sym++;if(--count[len]===0){if(len===max){break}len=lens[lens_index+work[sym]]}if(len>root&&(huff&mask)!==low){if(drop===
0){drop=root}next+=min;curr=len-drop;left=1<<curr;while(curr+drop<max){left-=count[curr+drop];if(left<=0){break}curr++;left<<=
1}used+=1<<curr;if(type===LENS&&used>ENOUGH_LENS||type===DISTS&&used>ENOUGH_DISTS){return 1}low=huff&mask;table[low]=root<<
24|curr<<16|next-table_index|0}}if(huff!==0){table[next+huff]=len-drop<<24|64<<16|0}opts.bits=root;return 0}}});var require_inflate=__commonJS(
{"node_modules/pako/lib/zlib/inflate.js"(exports){"use strict";var utils=require_common();var adler32=require_adler32();
var crc322=require_crc322();var inflate_fast=require_inffast();var inflate_table=require_inftrees();var CODES=0;var LENS=1;
var DISTS=2;var Z_FINISH=4;var Z_BLOCK=5;var Z_TREES=6;var Z_OK=0;var Z_STREAM_END=1;var Z_NEED_DICT=2;var Z_STREAM_ERROR=-2;
var Z_DATA_ERROR=-3;var Z_MEM_ERROR=-4;var Z_BUF_ERROR=-5;var Z_DEFLATED=8;var HEAD=1;var FLAGS=2;var TIME=3;var OS=4;var EXLEN=5;
var EXTRA=6;var NAME=7;var COMMENT=8;var HCRC=9;var DICTID=10;var DICT=11;var TYPE=12;var TYPEDO=13;var STORED=14;var COPY_=15;
var COPY=16;var TABLE=17;var LENLENS=18;var CODELENS=19;var LEN_=20;var LEN=21;var LENEXT=22;var DIST=23;var DISTEXT=24;
var MATCH=25;var LIT=26;var CHECK=27;var LENGTH=28;var DONE=29;var BAD=30;var MEM=31;var SYNC=32;var ENOUGH_LENS=852;var ENOUGH_DISTS=592;
var MAX_WBITS=15;var DEF_WBITS=MAX_WBITS;function zswap32(q){return(q>>>24&255)+(q>>>8&65280)+((q&65280)<<8)+((q&255)<<24)}
function InflateState(){this.mode=0;this.last=false;this.wrap=0;this.havedict=false;this.flags=0;this.dmax=0;this.check=
0;this.total=0;this.head=null;this.wbits=0;this.wsize=0;this.whave=0;this.wnext=0;this.window=null;this.hold=0;this.bits=
0;this.length=0;this.offset=0;this.extra=0;this.lencode=null;this.distcode=null;this.lenbits=0;this.distbits=0;this.ncode=
0;this.nlen=0;this.ndist=0;this.have=0;this.next=null;this.lens=new utils.Buf16(320);this.work=new utils.Buf16(288);this.
lendyn=null;this.distdyn=null;this.sane=0;this.back=0;this.was=0}function inflateResetKeep(strm){var state;if(!strm||!strm.
state){return Z_STREAM_ERROR}state=strm.state;strm.total_in=strm.total_out=state.total=0;strm.msg="";if(state.wrap){strm.
adler=state.wrap&1}state.mode=HEAD;state.last=0;state.havedict=0;state.dmax=32768;state.head=null;state.hold=0;state.bits=
0;state.lencode=state.lendyn=new utils.Buf32(ENOUGH_LENS);state.distcode=state.distdyn=new utils.Buf32(ENOUGH_DISTS);state.
sane=1;state.back=-1;return Z_OK}function inflateReset(strm){var state;if(!strm||!strm.state){return Z_STREAM_ERROR}state=
strm.state;state.wsize=0;state.whave=0;state.wnext=0;return inflateResetKeep(strm)}function inflateReset2(strm,windowBits){
var wrap;var state;if(!strm||!strm.state){return Z_STREAM_ERROR}state=strm.state;if(windowBits<0){wrap=0;windowBits=-windowBits}else{
wrap=(windowBits>>4)+1;if(windowBits<48){windowBits&=15}}if(windowBits&&(windowBits<8||windowBits>15)){return Z_STREAM_ERROR}
if(state.window!==null&&state.wbits!==windowBits){state.window=null}state.wrap=wrap;state.wbits=windowBits;return inflateReset(
strm)}function inflateInit2(strm,windowBits){var ret;var state;if(!strm){return Z_STREAM_ERROR}state=new InflateState;strm.
state=state;state.window=null;ret=inflateReset2(strm,windowBits);if(ret!==Z_OK){strm.state=null}return ret}function inflateInit(strm){
return inflateInit2(strm,DEF_WBITS)}var virgin=true;var lenfix;var distfix;function fixedtables(state){if(virgin){var sym;
lenfix=new utils.Buf32(512);distfix=new utils.Buf32(32);sym=0;while(sym<144){state.lens[sym++]=8}while(sym<256){state.lens[sym++]=
9}while(sym<280){state.lens[sym++]=7}while(sym<288){state.lens[sym++]=8}inflate_table(LENS,state.lens,0,288,lenfix,0,state.
work,{bits:9});sym=0;while(sym<32){state.lens[sym++]=5}inflate_table(DISTS,state.lens,0,32,distfix,0,state.work,{bits:5});
virgin=false}state.lencode=lenfix;state.lenbits=9;state.distcode=distfix;state.distbits=5}function updatewindow(strm,src,end,copy){
var dist;var state=strm.state;if(state.window===null){state.wsize=1<<state.wbits;state.wnext=0;state.whave=0;state.window=
new utils.Buf8(state.wsize)}if(copy>=state.wsize){utils.arraySet(state.window,src,end-state.wsize,state.wsize,0);state.wnext=
0;state.whave=state.wsize}else{dist=state.wsize-state.wnext;if(dist>copy){dist=copy}utils.arraySet(state.window,src,end-
copy,dist,state.wnext);copy-=dist;if(copy){utils.arraySet(state.window,src,end-copy,copy,0);state.wnext=copy;state.whave=
state.wsize}else{state.wnext+=dist;if(state.wnext===state.wsize){state.wnext=0}if(state.whave<state.wsize){state.whave+=
dist}}}return 0}function inflate(strm,flush){var state;var input,output;var next;var put;var have,left;var hold;var bits;
var _in,_out;var copy;var from;var from_source;var here=0;var here_bits,here_op,here_val;var last_bits,last_op,last_val;
var len;var ret;var hbuf=new utils.Buf8(4);var opts;var n;var order=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];if(!strm||
!strm.state||!strm.output||!strm.input&&strm.avail_in!==0){return Z_STREAM_ERROR}state=strm.state;if(state.mode===TYPE){
state.mode=TYPEDO}put=strm.next_out;output=strm.output;left=strm.avail_out;next=strm.next_in;input=strm.input;have=strm.
avail_in;hold=state.hold;bits=state.bits;_in=have;_out=left;ret=Z_OK;inf_leave:for(;;){switch(state.mode){case HEAD:if(state.
wrap===0){state.mode=TYPEDO;break}while(bits<16){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}if(state.
wrap&2&&hold===35615){state.check=0;hbuf[0]=hold&255;hbuf[1]=hold>>>8&255;state.check=crc322(state.check,hbuf,2,0);hold=
0;bits=0;state.mode=FLAGS;break}state.flags=0;if(state.head){state.head.done=false}if(!(state.wrap&1)||(((hold&255)<<8)+
(hold>>8))%31){strm.msg="incorrect header check";state.mode=BAD;break}if((hold&15)!==Z_DEFLATED){strm.msg="unknown compr\
ession method";state.mode=BAD;break}hold>>>=4;bits-=4;len=(hold&15)+8;if(state.wbits===0){state.wbits=len}else if(len>state.
wbits){strm.msg="invalid window size";state.mode=BAD;break}state.dmax=1<<len;strm.adler=state.check=1;state.mode=hold&512?
DICTID:TYPE;hold=0;bits=0;break;case FLAGS:while(bits<16){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;
bits+=8}state.flags=hold;if((state.flags&255)!==Z_DEFLATED){strm.msg="unknown compression method";state.mode=BAD;break}if(state.
flags&57344){strm.msg="unknown header flags set";state.mode=BAD;break}if(state.head){state.head.text=hold>>8&1}if(state.
flags&512){hbuf[0]=hold&255;hbuf[1]=hold>>>8&255;state.check=crc322(state.check,hbuf,2,0)}hold=0;bits=0;state.mode=TIME;case TIME:
while(bits<32){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}if(state.head){state.head.time=hold}
if(state.flags&512){hbuf[0]=hold&255;hbuf[1]=hold>>>8&255;hbuf[2]=hold>>>16&255;hbuf[3]=hold>>>24&255;state.check=crc322(
state.check,hbuf,4,0)}hold=0;bits=0;state.mode=OS;case OS:while(bits<16){if(have===0){break inf_leave}have--;hold+=input[next++]<<
bits;bits+=8}if(state.head){state.head.xflags=hold&255;state.head.os=hold>>8}if(state.flags&512){hbuf[0]=hold&255;hbuf[1]=
hold>>>8&255;state.check=crc322(state.check,hbuf,2,0)}hold=0;bits=0;state.mode=EXLEN;case EXLEN:if(state.flags&1024){while(bits<
16){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}state.length=hold;if(state.head){state.head.extra_len=
hold}if(state.flags&512){hbuf[0]=hold&255;hbuf[1]=hold>>>8&255;state.check=crc322(state.check,hbuf,2,0)}hold=0;bits=0}else if(state.
head){state.head.extra=null}state.mode=EXTRA;case EXTRA:if(state.flags&1024){copy=state.length;if(copy>have){copy=have}if(copy){
if(state.head){len=state.head.extra_len-state.length;if(!state.head.extra){state.head.extra=new Array(state.head.extra_len)}
utils.arraySet(state.head.extra,input,next,copy,len)}if(state.flags&512){state.check=crc322(state.check,input,copy,next)}
have-=copy;next+=copy;state.length-=copy}if(state.length){break inf_leave}}state.length=0;state.mode=NAME;case NAME:if(state.
flags&2048){if(have===0){break inf_leave}copy=0;do{len=input[next+copy++];if(state.head&&len&&state.length<65536){state.
head.name+=String.fromCharCode(len)}}while(len&&copy<have);if(state.flags&512){state.check=crc322(state.check,input,copy,
next)}have-=copy;next+=copy;if(len){break inf_leave}}else if(state.head){state.head.name=null}state.length=0;state.mode=
COMMENT;case COMMENT:if(state.flags&4096){if(have===0){break inf_leave}copy=0;do{len=input[next+copy++];if(state.head&&len&&
state.length<65536){state.head.comment+=String.fromCharCode(len)}}while(len&&copy<have);if(state.flags&512){state.check=
crc322(state.check,input,copy,next)}have-=copy;next+=copy;if(len){break inf_leave}}else if(state.head){state.head.comment=
null}state.mode=HCRC;case HCRC:if(state.flags&512){while(bits<16){if(have===0){break inf_leave}have--;hold+=input[next++]<<
bits;bits+=8}if(hold!==(state.check&65535)){strm.msg="header crc mismatch";state.mode=BAD;break}hold=0;bits=0}if(state.head){
state.head.hcrc=state.flags>>9&1;state.head.done=true}strm.adler=state.check=0;state.mode=TYPE;break;case DICTID:while(bits<
32){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}strm.adler=state.check=zswap32(hold);hold=0;bits=
0;state.mode=DICT;case DICT:if(state.havedict===0){strm.next_out=put;strm.avail_out=left;strm.next_in=next;strm.avail_in=
have;state.hold=hold;state.bits=bits;return Z_NEED_DICT}strm.adler=state.check=1;state.mode=TYPE;case TYPE:if(flush===Z_BLOCK||
flush===Z_TREES){break inf_leave}case TYPEDO:if(state.last){hold>>>=bits&7;bits-=bits&7;state.mode=CHECK;break}while(bits<
3){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}state.last=hold&1;hold>>>=1;bits-=1;switch(hold&
3){case 0:state.mode=STORED;break;case 1:fixedtables(state);state.mode=LEN_;if(flush===Z_TREES){hold>>>=2;bits-=2;break inf_leave}
break;case 2:state.mode=TABLE;break;case 3:strm.msg="invalid block type";state.mode=BAD}hold>>>=2;bits-=2;break;case STORED:
hold>>>=bits&7;bits-=bits&7;while(bits<32){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}if((hold&
65535)!==(hold>>>16^65535)){strm.msg="invalid stored block lengths";state.mode=BAD;break}state.length=hold&65535;hold=0;
bits=0;state.mode=COPY_;if(flush===Z_TREES){break inf_leave}case COPY_:state.mode=COPY;case COPY:copy=state.length;if(copy){
if(copy>have){copy=have}if(copy>left){copy=left}if(copy===0){break inf_leave}utils.arraySet(output,input,next,copy,put);
have-=copy;next+=copy;left-=copy;put+=copy;state.length-=copy;break}state.mode=TYPE;break;case TABLE:while(bits<14){if(have===
0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}state.nlen=(hold&31)+257;hold>>>=5;bits-=5;state.ndist=(hold&
31)+1;hold>>>=5;bits-=5;state.ncode=(hold&15)+4;hold>>>=4;bits-=4;if(state.nlen>286||state.ndist>30){strm.msg="too many \
length or distance symbols";state.mode=BAD;break}state.have=0;state.mode=LENLENS;case LENLENS:while(state.have<state.ncode){
while(bits<3){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}state.lens[order[state.have++]]=hold&
7;hold>>>=3;bits-=3}while(state.have<19){state.lens[order[state.have++]]=0}state.lencode=state.lendyn;state.lenbits=7;opts=
{bits:state.lenbits};ret=inflate_table(CODES,state.lens,0,19,state.lencode,0,state.work,opts);state.lenbits=opts.bits;if(ret){
strm.msg="invalid code lengths set";state.mode=BAD;break}state.have=0;state.mode=CODELENS;case CODELENS:while(state.have<
state.nlen+state.ndist){for(;;){here=state.lencode[hold&(1<<state.lenbits)-1];here_bits=here>>>24;here_op=here>>>16&255;
here_val=here&65535;if(here_bits<=bits){break}if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}if(here_val<
16){hold>>>=here_bits;bits-=here_bits;state.lens[state.have++]=here_val}else{if(here_val===16){n=here_bits+2;while(bits<
n){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}hold>>>=here_bits;bits-=here_bits;if(state.have===
0){strm.msg="invalid bit length repeat";state.mode=BAD;break}len=state.lens[state.have-1];copy=3+(hold&3);hold>>>=2;bits-=
2}else if(here_val===17){n=here_bits+3;while(bits<n){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=
8}hold>>>=here_bits;bits-=here_bits;len=0;copy=3+(hold&7);hold>>>=3;bits-=3}else{n=here_bits+7;while(bits<n){if(have===0){
break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}hold>>>=here_bits;bits-=here_bits;len=0;copy=11+(hold&127);hold>>>=
7;bits-=7}if(state.have+copy>state.nlen+state.ndist){strm.msg="invalid bit length repeat";state.mode=BAD;break}while(copy--){
state.lens[state.have++]=len}}}if(state.mode===BAD){break}if(state.lens[256]===0){strm.msg="invalid code -- missing end-\
of-block";state.mode=BAD;break}state.lenbits=9;opts={bits:state.lenbits};ret=inflate_table(LENS,state.lens,0,state.nlen,
state.lencode,0,state.work,opts);state.lenbits=opts.bits;if(ret){strm.msg="invalid literal/lengths set";state.mode=BAD;break}
state.distbits=6;state.distcode=state.distdyn;opts={bits:state.distbits};ret=inflate_table(DISTS,state.lens,state.nlen,state.
ndist,state.distcode,0,state.work,opts);state.distbits=opts.bits;if(ret){strm.msg="invalid distances set";state.mode=BAD;
break}state.mode=LEN_;if(flush===Z_TREES){break inf_leave}case LEN_:state.mode=LEN;case LEN:if(have>=6&&left>=258){strm.
next_out=put;strm.avail_out=left;strm.next_in=next;strm.avail_in=have;state.hold=hold;state.bits=bits;inflate_fast(strm,
_out);put=strm.next_out;output=strm.output;left=strm.avail_out;next=strm.next_in;input=strm.input;have=strm.avail_in;hold=
state.hold;bits=state.bits;if(state.mode===TYPE){state.back=-1}break}state.back=0;for(;;){here=state.lencode[hold&(1<<state.
lenbits)-1];here_bits=here>>>24;here_op=here>>>16&255;here_val=here&65535;if(here_bits<=bits){break}if(have===0){break inf_leave}
have--;hold+=input[next++]<<bits;bits+=8}if(here_op&&(here_op&240)===0){last_bits=here_bits;last_op=here_op;last_val=here_val;
for(;;){here=state.lencode[last_val+((hold&(1<<last_bits+last_op)-1)>>last_bits)];here_bits=here>>>24;here_op=here>>>16&
255;here_val=here&65535;if(last_bits+here_bits<=bits){break}if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;
bits+=8}hold>>>=last_bits;bits-=last_bits;state.back+=last_bits}hold>>>=here_bits;bits-=here_bits;state.back+=here_bits;
state.length=here_val;if(here_op===0){state.mode=LIT;break}if(here_op&32){state.back=-1;state.mode=TYPE;break}if(here_op&
64){strm.msg="invalid literal/length code";state.mode=BAD;break}state.extra=here_op&15;state.mode=LENEXT;case LENEXT:if(state.
extra){n=state.extra;while(bits<n){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}state.length+=hold&
(1<<state.extra)-1;hold>>>=state.extra;bits-=state.extra;state.back+=state.extra}state.was=state.length;state.mode=DIST;case DIST:
for(;;){here=state.distcode[hold&(1<<state.distbits)-1];here_bits=here>>>24;here_op=here>>>16&255;here_val=here&65535;if(here_bits<=
bits){break}if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}if((here_op&240)===0){last_bits=here_bits;
last_op=here_op;last_val=here_val;for(;;){here=state.distcode[last_val+((hold&(1<<last_bits+last_op)-1)>>last_bits)];here_bits=
here>>>24;here_op=here>>>16&255;here_val=here&65535;if(last_bits+here_bits<=bits){break}if(have===0){break inf_leave}have--;
hold+=input[next++]<<bits;bits+=8}hold>>>=last_bits;bits-=last_bits;state.back+=last_bits}hold>>>=here_bits;bits-=here_bits;
state.back+=here_bits;if(here_op&64){strm.msg="invalid distance code";state.mode=BAD;break}state.offset=here_val;state.extra=
here_op&15;state.mode=DISTEXT;case DISTEXT:if(state.extra){n=state.extra;while(bits<n){if(have===0){break inf_leave}have--;
hold+=input[next++]<<bits;bits+=8}state.offset+=hold&(1<<state.extra)-1;hold>>>=state.extra;bits-=state.extra;state.back+=
state.extra}if(state.offset>state.dmax){strm.msg="invalid distance too far back";state.mode=BAD;break}state.mode=MATCH;case MATCH:
if(left===0){break inf_leave}copy=_out-left;if(state.offset>copy){copy=state.offset-copy;if(copy>state.whave){if(state.sane){
strm.msg="invalid distance too far back";state.mode=BAD;break}}if(copy>state.wnext){copy-=state.wnext;from=state.wsize-copy}else{
from=state.wnext-copy}if(copy>state.length){copy=state.length}from_source=state.window}else{from_source=output;from=put-
state.offset;copy=state.length}if(copy>left){copy=left}left-=copy;state.length-=copy;do{output[put++]=from_source[from++]}while(--copy);
if(state.length===0){state.mode=LEN}break;case LIT:if(left===0){break inf_leave}output[put++]=state.length;left--;state.
mode=LEN;break;case CHECK:if(state.wrap){while(bits<32){if(have===0){break inf_leave}have--;hold|=input[next++]<<bits;bits+=
8}_out-=left;strm.total_out+=_out;state.total+=_out;if(_out){strm.adler=state.check=state.flags?crc322(state.check,output,
_out,put-_out):adler32(state.check,output,_out,put-_out)}_out=left;if((state.flags?hold:zswap32(hold))!==state.check){strm.
msg="incorrect data check";state.mode=BAD;break}hold=0;bits=0}state.mode=LENGTH;case LENGTH:if(state.wrap&&state.flags){
while(bits<32){if(have===0){break inf_leave}have--;hold+=input[next++]<<bits;bits+=8}if(hold!==(state.total&4294967295)){
strm.msg="incorrect length check";state.mode=BAD;break}hold=0;bits=0}state.mode=DONE;case DONE:ret=Z_STREAM_END;break inf_leave;case BAD:
ret=Z_DATA_ERROR;break inf_leave;case MEM:return Z_MEM_ERROR;case SYNC:default:return Z_STREAM_ERROR}}strm.next_out=put;
strm.avail_out=left;strm.next_in=next;strm.avail_in=have;state.hold=hold;state.bits=bits;if(state.wsize||_out!==strm.avail_out&&
state.mode<BAD&&(state.mode<CHECK||flush!==Z_FINISH)){if(updatewindow(strm,strm.output,strm.next_out,_out-strm.avail_out)){
state.mode=MEM;return Z_MEM_ERROR}}_in-=strm.avail_in;_out-=strm.avail_out;strm.total_in+=_in;strm.total_out+=_out;state.
total+=_out;if(state.wrap&&_out){strm.adler=state.check=state.flags?crc322(state.check,output,_out,strm.next_out-_out):adler32(
state.check,output,_out,strm.next_out-_out)}strm.data_type=state.bits+(state.last?64:0)+(state.mode===TYPE?128:0)+(state.
mode===LEN_||state.mode===COPY_?256:0);if((_in===0&&_out===0||flush===Z_FINISH)&&ret===Z_OK){ret=Z_BUF_ERROR}return ret}
function inflateEnd(strm){if(!strm||!strm.state){return Z_STREAM_ERROR}var state=strm.state;if(state.window){state.window=
null}strm.state=null;return Z_OK}function inflateGetHeader(strm,head){var state;if(!strm||!strm.state){return Z_STREAM_ERROR}
state=strm.state;if((state.wrap&2)===0){return Z_STREAM_ERROR}state.head=head;head.done=false;return Z_OK}function inflateSetDictionary(strm,dictionary){
var dictLength=dictionary.length;var state;var dictid;var ret;if(!strm||!strm.state){return Z_STREAM_ERROR}state=strm.state;
if(state.wrap!==0&&state.mode!==DICT){return Z_STREAM_ERROR}if(state.mode===DICT){dictid=1;dictid=adler32(dictid,dictionary,
dictLength,0);if(dictid!==state.check){return Z_DATA_ERROR}}ret=updatewindow(strm,dictionary,dictLength,dictLength);if(ret){
state.mode=MEM;return Z_MEM_ERROR}state.havedict=1;return Z_OK}exports.inflateReset=inflateReset;exports.inflateReset2=inflateReset2;
exports.inflateResetKeep=inflateResetKeep;exports.inflateInit=inflateInit;exports.inflateInit2=inflateInit2;exports.inflate=
inflate;exports.inflateEnd=inflateEnd;exports.inflateGetHeader=inflateGetHeader;exports.inflateSetDictionary=inflateSetDictionary;
exports.inflateInfo="pako inflate (from Nodeca project)"}});var require_constants=__commonJS({"node_modules/pako/lib/zli\
b/constants.js"(exports,module2){"use strict";module2.exports={Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,
Z_FINISH:4,Z_BLOCK:5,Z_TREES:6,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_BUF_ERROR:-5,
Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,
Z_DEFAULT_STRATEGY:0,Z_BINARY:0,Z_TEXT:1,Z_UNKNOWN:2,Z_DEFLATED:8}}});var require_gzheader=__commonJS({"node_modules/pak\
o/lib/zlib/gzheader.js"(exports,module2){"use strict";function GZheader(){this.text=0;this.time=0;this.xflags=0;this.os=
0;this.extra=null;this.extra_len=0;this.name="";this.comment="";this.hcrc=0;this.done=false}module2.exports=GZheader}});
var require_inflate2=__commonJS({"node_modules/pako/lib/inflate.js"(exports){"use strict";var zlib_inflate=require_inflate();
var utils=require_common();var strings=require_strings();var c=require_constants();var msg=require_messages();var ZStream=require_zstream();
var GZheader=require_gzheader();var toString=Object.prototype.toString;function Inflate(options){if(!(this instanceof Inflate))
return new Inflate(options);this.options=utils.assign({chunkSize:16384,windowBits:0,to:""},options||{});var opt=this.options;
if(opt.raw&&opt.windowBits>=0&&opt.windowBits<16){opt.windowBits=-opt.windowBits;if(opt.windowBits===0){opt.windowBits=-15}}
if(opt.windowBits>=0&&opt.windowBits<16&&!(options&&options.windowBits)){opt.windowBits+=32}if(opt.windowBits>15&&opt.windowBits<
48){if((opt.windowBits&15)===0){opt.windowBits|=15}}this.err=0;this.msg="";this.ended=false;this.chunks=[];this.strm=new ZStream;
this.strm.avail_out=0;var status=zlib_inflate.inflateInit2(this.strm,opt.windowBits);if(status!==c.Z_OK){throw new Error(
msg[status])}this.header=new GZheader;zlib_inflate.inflateGetHeader(this.strm,this.header);if(opt.dictionary){if(typeof opt.
dictionary==="string"){opt.dictionary=strings.string2buf(opt.dictionary)}else if(toString.call(opt.dictionary)==="[objec\
t ArrayBuffer]"){opt.dictionary=new Uint8Array(opt.dictionary)}if(opt.raw){status=zlib_inflate.inflateSetDictionary(this.
strm,opt.dictionary);if(status!==c.Z_OK){throw new Error(msg[status])}}}}Inflate.prototype.push=function(data,mode){var strm=this.
strm;var chunkSize=this.options.chunkSize;var dictionary=this.options.dictionary;var status,_mode;var next_out_utf8,tail,
utf8str;var allowBufError=false;if(this.ended){return false}_mode=mode===~~mode?mode:mode===true?c.Z_FINISH:c.Z_NO_FLUSH;
if(typeof data==="string"){strm.input=strings.binstring2buf(data)}else if(toString.call(data)==="[object ArrayBuffer]"){
strm.input=new Uint8Array(data)}else{strm.input=data}strm.next_in=0;strm.avail_in=strm.input.length;do{if(strm.avail_out===
0){strm.output=new utils.Buf8(chunkSize);strm.next_out=0;strm.avail_out=chunkSize}status=zlib_inflate.inflate(strm,c.Z_NO_FLUSH);
if(status===c.Z_NEED_DICT&&dictionary){status=zlib_inflate.inflateSetDictionary(this.strm,dictionary)}if(status===c.Z_BUF_ERROR&&
allowBufError===true){status=c.Z_OK;allowBufError=false}if(status!==c.Z_STREAM_END&&status!==c.Z_OK){this.onEnd(status);
this.ended=true;return false}if(strm.next_out){if(strm.avail_out===0||status===c.Z_STREAM_END||strm.avail_in===0&&(_mode===
c.Z_FINISH||_mode===c.Z_SYNC_FLUSH)){if(this.options.to==="string"){next_out_utf8=strings.utf8border(strm.output,strm.next_out);
tail=strm.next_out-next_out_utf8;utf8str=strings.buf2string(strm.output,next_out_utf8);strm.next_out=tail;strm.avail_out=
chunkSize-tail;if(tail){utils.arraySet(strm.output,strm.output,next_out_utf8,tail,0)}this.onData(utf8str)}else{this.onData(
utils.shrinkBuf(strm.output,strm.next_out))}}}if(strm.avail_in===0&&strm.avail_out===0){allowBufError=true}}while((strm.
avail_in>0||strm.avail_out===0)&&status!==c.Z_STREAM_END);if(status===c.Z_STREAM_END){_mode=c.Z_FINISH}if(_mode===c.Z_FINISH){
status=zlib_inflate.inflateEnd(this.strm);this.onEnd(status);this.ended=true;return status===c.Z_OK}if(_mode===c.Z_SYNC_FLUSH){
this.onEnd(c.Z_OK);strm.avail_out=0;return true}return true};Inflate.prototype.onData=function(chunk){this.chunks.push(chunk)};
Inflate.prototype.onEnd=function(status){if(status===c.Z_OK){if(this.options.to==="string"){this.result=this.chunks.join(
"")}else{this.result=utils.flattenChunks(this.chunks)}}this.chunks=[];this.err=status;this.msg=this.strm.msg};function inflate(input,options){
var inflator=new Inflate(options);inflator.push(input,true);if(inflator.err){throw inflator.msg||msg[inflator.err]}return inflator.
result}function inflateRaw(input,options){options=options||{};options.raw=true;return inflate(input,options)}exports.Inflate=
Inflate;exports.inflate=inflate;exports.inflateRaw=inflateRaw;exports.ungzip=inflate}});var require_pako=__commonJS({"no\
de_modules/pako/index.js"(exports,module2){"use strict";var assign=require_common().assign;var deflate=require_deflate2();
var inflate=require_inflate2();var constants=require_constants();var pako2={};assign(pako2,deflate,inflate,constants);module2.
exports=pako2}});var FLUSH=Buffer.from("0000");var MOST=65516;var BadPacket=class extends Error{};function packet(line){
const data=Buffer.from(line);if(data.length>MOST)throw new BadPacket("a line that is too long");return Buffer.concat([Buffer.
from((data.length+4).toString(16).padStart(4,"0")),data])}function packets(lines){return Buffer.concat(lines.map(line=>line===
void 0?FLUSH:packet(line)))}function*readPackets(bytes){for(let at=0;at<bytes.length;){const digits=bytes.toString("lati\
n1",at,at+4);if(!/^[0-9a-f]{4}$/i.test(digits))throw new BadPacket("something that is no packet");const length=Number.parseInt(
digits,16);if(length<4){yield void 0;at+=4;continue}if(at+length>bytes.length)throw new BadPacket("a packet that is cut \
short");yield bytes.subarray(at+4,at+length);at+=length}}function splitBands(packetsOf){const data=[];let words="";let failure;
for(const found of packetsOf){if(found===void 0)continue;const band=found[0];const rest=found.subarray(1);if(band===1)data.
push(rest);else if(band===2)words+=rest.toString("utf8");else if(band===3)failure=rest.toString("utf8").trim();else throw new BadPacket(
"a packet of no band")}return{data:Buffer.concat(data),words,failure}}function endpointOf(config,address,what){const word=checkAddress(
address);const named=remoteNames(config).includes(word);const own=named&&what==="push"?config.get(`remote.${word}.pushur\
l`):void 0;const url=own??(named?config.getAll(`remote.${word}.url`)[0]:void 0)??word;const target=replaced(config,url,own===
void 0?what:"fetch").replace(/\/+$/,"");const shown=withoutSecrets(target);if(!/^https?:\/\/[^/]/i.test(target))throw unsupported(
"scheme",`reaching the remote ${shown}: only http and https are spoken`,{remote:shown});return{url:target,shown,headers:extraHeaders(
config,target)}}function replaced(config,url,what){const by=key=>{const found=config.names("url.").filter(name=>name.endsWith(
`.${key}`)).flatMap(name=>config.getAll(name).map(prefix=>({base:name.slice(4,-key.length-1),prefix}))).filter(({prefix})=>prefix!==
""&&url.startsWith(prefix)).sort((a,b)=>b.prefix.length-a.prefix.length)[0];return found&&found.base+url.slice(found.prefix.
length)};return(what==="push"?by("pushinsteadof"):void 0)??by("insteadof")??url}function extraHeaders(config,url){const plain=withoutSecrets(
url);const names=config.names("http.").filter(name=>/^http\.(?:.*\.)?extraheader$/s.test(name));const values=names.flatMap(
name=>{const base=name.slice("http.".length,-".extraheader".length);return base===""||name==="http.extraheader"||isBelow(
plain,base)?config.getAll(name):[]});const kept=values.slice(values.lastIndexOf("")+1);return Object.fromEntries(kept.flatMap(
line=>{const at=line.indexOf(":");return at<1?[]:[[line.slice(0,at).trim(),line.slice(at+1).trim()]]}))}function isBelow(url,base){
const folder=base.endsWith("/")?base:`${base}/`;return`${url}/`.startsWith(folder)}var import_ignore=__toESM(require_ignore(),
1);var import_sha1=__toESM(require_sha1(),1);var import_async_lock=__toESM(require_async_lock(),1);var import_clean_git_ref=__toESM(
require_lib2(),1);var import_crc_32=__toESM(require_crc32(),1);var import_pako=__toESM(require_pako(),1);var BaseError=class _BaseError extends Error{constructor(message){
super(message);this.caller=""}toJSON(){const metadata=this;return{code:metadata.code,data:metadata.data,caller:this.caller,
message:this.message,stack:this.stack}}fromJSON(json){const e=new _BaseError(json.message);const metadata=e;metadata.code=
json.code;metadata.data=json.data;e.caller=json.caller;e.stack=json.stack;return e}get isIsomorphicGitError(){return true}};
var UnmergedPathsError=class _UnmergedPathsError extends BaseError{constructor(filepaths){super(`Modifying the index is \
not possible because you have unmerged files: ${filepaths.toString}. Fix them up in the work tree, and then use 'git add\
/rm as appropriate to mark resolution and make a commit.`);this.code=this.name=_UnmergedPathsError.code;this.data={filepaths}}};
UnmergedPathsError.code="UnmergedPathsError";var InternalError=class _InternalError extends BaseError{constructor(message){
super(`An internal error caused this command to fail.

If you're using an application that depends on isomorphic-git, please report this error to that application's developers\
.

If you're a developer and you believe this is a bug in isomorphic-git, please file an issue at https://github.com/isomor\
phic-git/isomorphic-git/issues with a minimal reproduction, version and environment details, and this error message: ${message}`);
this.code=this.name=_InternalError.code;this.data={message}}};InternalError.code="InternalError";var UnsafeFilepathError=class _UnsafeFilepathError extends BaseError{constructor(filepath){
super(`The filepath "${filepath}" contains unsafe character sequences`);this.code=this.name=_UnsafeFilepathError.code;this.
data={filepath}}};UnsafeFilepathError.code="UnsafeFilepathError";var MAX_UINT32=2**32;var InvalidOidError=class _InvalidOidError extends BaseError{constructor(value){
super(`Expected a 40-char hex object id but saw "${value}".`);this.code=this.name=_InvalidOidError.code;this.data={value}}};
InvalidOidError.code="InvalidOidError";var InvalidRefNameError=class _InvalidRefNameError extends BaseError{constructor(ref,suggestion){
super(`"${ref}" would be an invalid git reference. (Hint: a valid alternative would be "${suggestion}".)`);this.code=this.
name=_InvalidRefNameError.code;this.data={ref,suggestion}}};InvalidRefNameError.code="InvalidRefNameError";var NoRefspecError=class _NoRefspecError extends BaseError{constructor(remote){
super(`Could not find a fetch refspec for remote "${remote}". Make sure the config file has an entry like the following:\

[remote "${remote}"]
	fetch = +refs/heads/*:refs/remotes/origin/*
`);this.code=this.name=_NoRefspecError.code;this.data={remote}}};NoRefspecError.code="NoRefspecError";var NotFoundError=class _NotFoundError extends BaseError{constructor(what){
super(`Could not find ${what}.`);this.code=this.name=_NotFoundError.code;this.data={what}}};NotFoundError.code="NotFound\
Error";var HttpError=class _HttpError extends BaseError{constructor(statusCode,statusMessage,response){super(`HTTP Error\
: ${statusCode} ${statusMessage}`);this.code=this.name=_HttpError.code;this.data={statusCode,statusMessage,response}}};HttpError.
code="HttpError";var SmartHttpError=class _SmartHttpError extends BaseError{constructor(preview,response){super(`Remote \
did not reply using the "smart" HTTP protocol. Expected "001e# service=git-upload-pack" but received: ${preview}`);this.
code=this.name=_SmartHttpError.code;this.data={preview,response}}};SmartHttpError.code="SmartHttpError";var UserCanceledError=class _UserCanceledError extends BaseError{constructor(){
super(`The operation was canceled.`);this.code=this.name=_UserCanceledError.code;this.data={}}};UserCanceledError.code="\
UserCanceledError";function calculateBasicAuthHeader({username="",password=""}){return`Basic ${Buffer.from(`${username}:${password}`).
toString("base64")}`}function fromValue(value){let queue=[value];return{next(){return Promise.resolve({done:queue.length===
0,value:queue.pop()})},return(){queue=[];return{}},[Symbol.asyncIterator](){return this}}}function getIterator(iterable){
if(iterable[Symbol.asyncIterator]){return iterable[Symbol.asyncIterator]()}if(iterable[Symbol.iterator]){return iterable[Symbol.
iterator]()}if(iterable.next){return iterable}return fromValue(iterable)}async function forAwait(iterable,cb){const iter=getIterator(
iterable);while(true){const{value,done}=await iter.next();if(value)await cb(value);if(done)break}if(iter.return)iter.return()}
async function collect(iterable){let size=0;const buffers=[];await forAwait(iterable,value=>{buffers.push(value);size+=value.
byteLength});const result=new Uint8Array(size);let nextIndex=0;for(const buffer of buffers){result.set(buffer,nextIndex);
nextIndex+=buffer.byteLength}return result}var CREDENTIALS=/^(https?:\/\/)([^/?#]+)@/i;function extractAuthFromUrl(url){
const credentials=url.match(CREDENTIALS);if(credentials==null)return{url,auth:{}};return{url:url.replace(CREDENTIALS,"$1"),
auth:parseUserinfo(url,credentials[2])}}function parseUserinfo(url,userpass){const parsed=parseUrl(url);const hasPassword=userpass.
indexOf(":")!==-1;if(parsed!==null){return{username:decodeUserinfo(parsed.username),password:hasPassword?decodeUserinfo(
parsed.password):void 0}}const separatorIndex=userpass.indexOf(":");return{username:hasPassword?userpass.slice(0,separatorIndex):
userpass,password:hasPassword?userpass.slice(separatorIndex+1):void 0}}function parseUrl(url){if(typeof URL!=="function")
return null;try{return new URL(url)}catch(_){return null}}function decodeUserinfo(value){try{return decodeURIComponent(value)}catch(_){
return value}}var EmptyServerResponseError=class _EmptyServerResponseError extends BaseError{constructor(){super(`Empty \
response from git server.`);this.code=this.name=_EmptyServerResponseError.code;this.data={}}};EmptyServerResponseError.code=
"EmptyServerResponseError";var ParseError=class _ParseError extends BaseError{constructor(expected,actual){super(`Expect\
ed "${expected}" but received "${actual}".`);this.code=this.name=_ParseError.code;this.data={expected,actual}}};ParseError.
code="ParseError";var StreamReader=class{constructor(stream){if(typeof Buffer==="undefined"){throw new Error("Missing Bu\
ffer dependency")}this.stream=getIterator(stream);this.buffer=null;this.cursor=0;this.undoCursor=0;this.started=false;this.
_ended=false;this._discardedBytes=0}eof(){return this._ended&&this.cursor===this.buffer.length}tell(){return this._discardedBytes+
this.cursor}async byte(){if(this.eof())return;if(!this.started)await this._init();if(this.cursor===this.buffer.length){await this.
_loadnext();if(this._ended)return}this._moveCursor(1);return this.buffer[this.undoCursor]}async chunk(){if(this.eof())return;
if(!this.started)await this._init();if(this.cursor===this.buffer.length){await this._loadnext();if(this._ended)return}this.
_moveCursor(this.buffer.length);return this.buffer.slice(this.undoCursor,this.cursor)}async read(n){if(this.eof())return;
if(!this.started)await this._init();if(this.cursor+n>this.buffer.length){this._trim();await this._accumulate(n)}this._moveCursor(
n);return this.buffer.slice(this.undoCursor,this.cursor)}async skip(n){if(this.eof())return;if(!this.started)await this.
_init();if(this.cursor+n>this.buffer.length){this._trim();await this._accumulate(n)}this._moveCursor(n)}async undo(){this.
cursor=this.undoCursor}async _next(){this.started=true;let{done,value}=await this.stream.next();if(done){this._ended=true;
if(!value)return Buffer.alloc(0)}if(value){value=Buffer.from(value)}return value}_trim(){this.buffer=this.buffer.slice(this.
undoCursor);this.cursor-=this.undoCursor;this._discardedBytes+=this.undoCursor;this.undoCursor=0}_moveCursor(n){this.undoCursor=
this.cursor;this.cursor+=n;if(this.cursor>this.buffer.length){this.cursor=this.buffer.length}}async _accumulate(n){if(this.
_ended)return;const buffers=[this.buffer];while(this.cursor+n>lengthBuffers(buffers)){const nextbuffer=await this._next();
if(this._ended)break;buffers.push(nextbuffer)}this.buffer=Buffer.concat(buffers)}async _loadnext(){this._discardedBytes+=
this.buffer.length;this.undoCursor=0;this.cursor=0;this.buffer=await this._next()}async _init(){this.buffer=await this._next()}};
function lengthBuffers(buffers){return buffers.reduce((acc,buffer)=>acc+buffer.length,0)}function padHex(b,n){const s=n.
toString(16);return"0".repeat(b-s.length)+s}var GitPktLine=class{static flush(){return Buffer.from("0000","utf8")}static delim(){
return Buffer.from("0001","utf8")}static encode(line){if(typeof line==="string"){line=Buffer.from(line)}const length=line.
length+4;const hexlength=padHex(4,length);return Buffer.concat([Buffer.from(hexlength,"utf8"),line])}static streamReader(stream){
const reader=new StreamReader(stream);return async function read(){try{const header=await reader.read(4);if(header==null||
header.length===0)return true;const hex=header.toString("utf8");if(!/^[0-9a-fA-F]{4}$/.test(hex)){throw new ParseError("\
four hexadecimal digits",hex)}const length=parseInt(hex,16);if(length===0)return null;if(length===1)return null;if(length<
4){throw new ParseError("pkt-line length of 0, 1, or at least 4",hex)}const buffer=await reader.read(length-4);if(buffer==
null||buffer.length!==length-4){throw new ParseError(`${length-4} bytes of pkt-line data`,`${buffer==null?0:buffer.length}\
 bytes`)}return buffer}catch(err){stream.error=err;return true}}}};async function parseCapabilitiesV2(read){const capabilities2={};
let line;while(true){line=await read();if(line===true)break;if(line===null)continue;line=line.toString("utf8").replace(/\n$/,
"");const i=line.indexOf("=");if(i>-1){const key=line.slice(0,i);const value=line.slice(i+1);capabilities2[key]=value}else{
capabilities2[line]=true}}return{protocolVersion:2,capabilities2}}async function parseRefsAdResponse(stream,{service}){const capabilities=new Set;
const refs=new Map;const symrefs=new Map;const read=GitPktLine.streamReader(stream);let lineOne=await read();while(lineOne===
null)lineOne=await read();if(lineOne===true)throw new EmptyServerResponseError;if(lineOne.includes("version 2")){return parseCapabilitiesV2(
read)}if(lineOne.toString("utf8").replace(/\n$/,"")!==`# service=${service}`){throw new ParseError(`# service=${service}\
\\n`,lineOne.toString("utf8"))}let lineTwo=await read();while(lineTwo===null)lineTwo=await read();if(lineTwo===true)return{
capabilities,refs,symrefs};lineTwo=lineTwo.toString("utf8");if(lineTwo.includes("version 2")){return parseCapabilitiesV2(
read)}const[firstRef,capabilitiesLine]=splitAndAssert(lineTwo,"\0","\\x00");capabilitiesLine.split(" ").map(x=>capabilities.
add(x));if(firstRef!=="0000000000000000000000000000000000000000 capabilities^{}"){const[ref,name]=splitAndAssert(firstRef,
" "," ");refs.set(name,ref);while(true){const line=await read();if(line===true)break;if(line!==null){const[ref2,name2]=splitAndAssert(
line.toString("utf8")," "," ");refs.set(name2,ref2)}}}for(const cap of capabilities){if(cap.startsWith("symref=")){const m=cap.
match(/symref=([^:]+):(.*)/);if(m.length===3){symrefs.set(m[1],m[2])}}}return{protocolVersion:1,capabilities,refs,symrefs}}
function splitAndAssert(line,sep,expected){const split=line.trim().split(sep);if(split.length!==2){throw new ParseError(
`Two strings separated by '${expected}'`,line.toString("utf8"))}return split}var corsProxify=(corsProxy,url)=>corsProxy.
endsWith("?")?`${corsProxy}${url}`:`${corsProxy}/${url.replace(/^https?:\/\//,"")}`;var updateHeaders=(headers,auth)=>{if(auth.
username||auth.password){headers.Authorization=calculateBasicAuthHeader(auth)}if(auth.headers){Object.assign(headers,auth.
headers)}};var stringifyBody=async res=>{try{const data=Buffer.from(await collect(res.body));const response=data.toString(
"utf8");const preview=response.length<256?response:response.slice(0,256)+"...";return{preview,response,data}}catch(e){return{}}};
var GitRemoteHTTP=class{static async capabilities(){return["discover","connect"]}static async discover({http,onProgress,
onAuth,onAuthSuccess,onAuthFailure,corsProxy,service,url:_origUrl,headers,signal,protocolVersion}){let{url,auth}=extractAuthFromUrl(
_origUrl);const proxifiedURL=corsProxy?corsProxify(corsProxy,url):url;if(auth.username||auth.password){headers.Authorization=
calculateBasicAuthHeader(auth)}if(protocolVersion===2){headers["Git-Protocol"]="version=2"}let res;let tryAgain;let providedAuthBefore=false;
do{res=await http.request({onProgress,method:"GET",url:`${proxifiedURL}/info/refs?service=${service}`,headers,signal});tryAgain=
false;if(res.statusCode===401||res.statusCode===203){const getAuth=providedAuthBefore?onAuthFailure:onAuth;if(getAuth){auth=
await getAuth(url,{...auth,headers:{...headers}});if(auth&&auth.cancel){throw new UserCanceledError}else if(auth){updateHeaders(
headers,auth);providedAuthBefore=true;tryAgain=true}}}else if(res.statusCode===200&&providedAuthBefore&&onAuthSuccess){await onAuthSuccess(
url,auth)}}while(tryAgain);if(res.statusCode!==200){const{response}=await stringifyBody(res);throw new HttpError(res.statusCode,
res.statusMessage,response)}if(res.headers["content-type"]===`application/x-${service}-advertisement`){const remoteHTTP=await parseRefsAdResponse(
res.body,{service});remoteHTTP.auth=auth;return remoteHTTP}else{const{preview,response,data}=await stringifyBody(res);try{
const remoteHTTP=await parseRefsAdResponse([data],{service});remoteHTTP.auth=auth;return remoteHTTP}catch(e){throw new SmartHttpError(
preview,response)}}}static async connect({http,onProgress,corsProxy,service,url,auth,body,headers,signal}){const urlAuth=extractAuthFromUrl(
url);if(urlAuth)url=urlAuth.url;if(corsProxy)url=corsProxify(corsProxy,url);headers["content-type"]=`application/x-${service}\
-request`;headers.accept=`application/x-${service}-result`;updateHeaders(headers,auth);const res=await http.request({onProgress,
method:"POST",url:`${url}/${service}`,body,headers,signal});if(res.statusCode!==200){const{response}=stringifyBody(res);
throw new HttpError(res.statusCode,res.statusMessage,response)}return res}};var UnknownTransportError=class _UnknownTransportError extends BaseError{constructor(url,transport,suggestion){
super(`Git remote "${url}" uses an unrecognized transport protocol: "${transport}"`);this.code=this.name=_UnknownTransportError.
code;this.data={url,transport,suggestion}}};UnknownTransportError.code="UnknownTransportError";var UrlParseError=class _UrlParseError extends BaseError{constructor(url){
super(`Cannot parse remote URL: "${url}"`);this.code=this.name=_UrlParseError.code;this.data={url}}};UrlParseError.code=
"UrlParseError";var ObjectTypeError=class _ObjectTypeError extends BaseError{constructor(oid,actual,expected,filepath){super(
`Object ${oid} ${filepath?`at ${filepath}`:""}was anticipated to be a ${expected} but it is a ${actual}.`);this.code=this.
name=_ObjectTypeError.code;this.data={oid,actual,expected,filepath}}};ObjectTypeError.code="ObjectTypeError";var DecompressionError=class _DecompressionError extends BaseError{constructor(message){
super(`Invalid compressed buffer: ${message}`);this.code=this.name=_DecompressionError.code;this.data={message}}};DecompressionError.
code="DecompressionError";var RESOLVE_CACHE_BYTES=32*1024*1024;var MissingNameError=class _MissingNameError extends BaseError{constructor(role){
super(`No name was provided for ${role} in the argument or in the .git/config file.`);this.code=this.name=_MissingNameError.
code;this.data={role}}};MissingNameError.code="MissingNameError";var AlreadyExistsError=class _AlreadyExistsError extends BaseError{constructor(noun,where,canForce=true){
super(`Failed to create ${noun} at ${where} because it already exists.${canForce?` (Hint: use 'force: true' parameter to\
 overwrite existing ${noun}.)`:""}`);this.code=this.name=_AlreadyExistsError.code;this.data={noun,where,canForce}}};AlreadyExistsError.
code="AlreadyExistsError";var AmbiguousError=class _AmbiguousError extends BaseError{constructor(nouns,short,matches){super(
`Found multiple ${nouns} matching "${short}" (${matches.join(", ")}). Use a longer abbreviation length to disambiguate t\
hem.`);this.code=this.name=_AmbiguousError.code;this.data={nouns,short,matches}}};AmbiguousError.code="AmbiguousError";var CheckoutConflictError=class _CheckoutConflictError extends BaseError{constructor(filepaths){
super(`Your local changes to the following files would be overwritten by checkout: ${filepaths.join(", ")}`);this.code=this.
name=_CheckoutConflictError.code;this.data={filepaths}}};CheckoutConflictError.code="CheckoutConflictError";var CherryPickLocalChangesError=class _CherryPickLocalChangesError extends BaseError{constructor(filepaths){
super(`Your local changes to the following files would be overwritten by cherry-pick: ${filepaths.join(", ")}`);this.code=
this.name=_CherryPickLocalChangesError.code;this.data={filepaths}}};CherryPickLocalChangesError.code="CherryPickLocalCha\
ngesError";var CherryPickMergeCommitError=class _CherryPickMergeCommitError extends BaseError{constructor(oid,parentCount){
super(`Cannot cherry-pick merge commit ${oid}. Merge commits have ${parentCount} parents and require specifying which pa\
rent to use as the base.`);this.code=this.name=_CherryPickMergeCommitError.code;this.data={oid,parentCount}}};CherryPickMergeCommitError.
code="CherryPickMergeCommitError";var CherryPickRootCommitError=class _CherryPickRootCommitError extends BaseError{constructor(oid){
super(`Cannot cherry-pick root commit ${oid}. Root commits have no parents.`);this.code=this.name=_CherryPickRootCommitError.
code;this.data={oid}}};CherryPickRootCommitError.code="CherryPickRootCommitError";var CommitNotFetchedError=class _CommitNotFetchedError extends BaseError{constructor(ref,oid){
super(`Failed to checkout "${ref}" because commit ${oid} is not available locally. Do a git fetch to make the branch ava\
ilable locally.`);this.code=this.name=_CommitNotFetchedError.code;this.data={ref,oid}}};CommitNotFetchedError.code="Comm\
itNotFetchedError";var EmptyCommitError=class _EmptyCommitError extends BaseError{constructor(){super("Cannot create an \
empty commit when disallowEmpty is true.");this.code=this.name=_EmptyCommitError.code;this.data={}}};EmptyCommitError.code=
"EmptyCommitError";var FastForwardError=class _FastForwardError extends BaseError{constructor(){super(`A simple fast-for\
ward merge was not possible.`);this.code=this.name=_FastForwardError.code;this.data={}}};FastForwardError.code="FastForw\
ardError";var GitPushError=class _GitPushError extends BaseError{constructor(prettyDetails,result){super(`One or more br\
anches were not updated: ${prettyDetails}`);this.code=this.name=_GitPushError.code;this.data={prettyDetails,result}}};GitPushError.
code="GitPushError";var InvalidFilepathError=class _InvalidFilepathError extends BaseError{constructor(reason){let message="\
invalid filepath";if(reason==="leading-slash"||reason==="trailing-slash"){message=`"filepath" parameter should not inclu\
de leading or trailing directory separators because these can cause problems on some platforms.`}else if(reason==="direc\
tory"){message=`"filepath" should not be a directory.`}super(message);this.code=this.name=_InvalidFilepathError.code;this.
data={reason}}};InvalidFilepathError.code="InvalidFilepathError";var MaxDepthError=class _MaxDepthError extends BaseError{constructor(depth){
super(`Maximum search depth of ${depth} exceeded.`);this.code=this.name=_MaxDepthError.code;this.data={depth}}};MaxDepthError.
code="MaxDepthError";var MergeNotSupportedError=class _MergeNotSupportedError extends BaseError{constructor(){super(`Mer\
ges with conflicts are not supported yet.`);this.code=this.name=_MergeNotSupportedError.code;this.data={}}};MergeNotSupportedError.
code="MergeNotSupportedError";var MergeConflictError=class _MergeConflictError extends BaseError{constructor(filepaths,bothModified,deleteByUs,deleteByTheirs){
super(`Automatic merge failed with one or more merge conflicts in the following files: ${filepaths.toString()}. Fix conf\
licts then commit the result.`);this.code=this.name=_MergeConflictError.code;this.data={filepaths,bothModified,deleteByUs,
deleteByTheirs}}};MergeConflictError.code="MergeConflictError";var MissingParameterError=class _MissingParameterError extends BaseError{constructor(parameter){
super(`The function requires a "${parameter}" parameter but none was provided.`);this.code=this.name=_MissingParameterError.
code;this.data={parameter}}};MissingParameterError.code="MissingParameterError";var MultipleGitError=class _MultipleGitError extends BaseError{constructor(errors){
super(`There are multiple errors that were thrown by the method. Please refer to the "errors" property to see more`);this.
code=this.name=_MultipleGitError.code;this.data={errors};this.errors=errors}};MultipleGitError.code="MultipleGitError";var PushRejectedError=class _PushRejectedError extends BaseError{constructor(reason){
let message="";if(reason==="not-fast-forward"){message=" because it was not a simple fast-forward"}else if(reason==="tag\
-exists"){message=" because tag already exists"}super(`Push rejected${message}. Use "force: true" to override.`);this.code=
this.name=_PushRejectedError.code;this.data={reason}}};PushRejectedError.code="PushRejectedError";var RemoteCapabilityError=class _RemoteCapabilityError extends BaseError{constructor(capability,parameter){
super(`Remote does not support the "${capability}" so the "${parameter}" parameter cannot be used.`);this.code=this.name=
_RemoteCapabilityError.code;this.data={capability,parameter}}};RemoteCapabilityError.code="RemoteCapabilityError";var IndexResetError=class _IndexResetError extends BaseError{constructor(filepath){
super(`Could not merge index: Entry for '${filepath}' is not up to date. Either reset the index entry to HEAD, or stage \
your unstaged changes.`);this.code=this.name=_IndexResetError.code;this.data={filepath}}};IndexResetError.code="IndexRes\
etError";var NoCommitError=class _NoCommitError extends BaseError{constructor(ref){super(`"${ref}" does not point to any\
 commit. You're maybe working on a repository with no commits yet. `);this.code=this.name=_NoCommitError.code;this.data=
{ref}}};NoCommitError.code="NoCommitError";var flat=typeof Array.prototype.flat==="undefined"?entries=>entries.reduce((acc,x)=>acc.
concat(x),[]):entries=>entries.flat();var Silence=class extends Error{};var FETCH={request:async({url,method,headers,body,
signal})=>{const sent=body===void 0?void 0:await collect2(body);const response=await fetch(url,{method:method??"GET",headers:{
...headers},...sent===void 0?{}:{body:sent},...signal===void 0?{}:{signal}});return{url:response.url,statusCode:response.
status,statusMessage:response.statusText,headers:Object.fromEntries(response.headers),body:bytesOf(response)}}};async function*bytesOf(response){
if(response.body!==null)yield*response.body}async function collect2(chunks){const all=[];for await(const chunk of chunks)
all.push(chunk);return Buffer.concat(all)}function patientClient(client,{patienceMs,mostBytes}){let moved;const ask=async(request,signal,alive)=>{
const response=await client.request({...request,signal});alive();const chunks=[];let size=0;for await(const chunk of response.
body){alive();size+=chunk.length;if(size>mostBytes)throw new Error("it sends more than can be taken");chunks.push(chunk)}
const bytes=Buffer.concat(chunks);if(isCutShort(request,response,bytes))throw new Error("its answer is cut short");return{
...response,body:one(bytes)}};return{request:async asked=>{const request=moved===void 0?asked:{...asked,...redirected(asked,
moved)};const response=await withPatience(patienceMs,(signal,alive)=>ask(request,signal,alive));if(request.method!=="POS\
T")moved=moveOf(request.url,response.url);return response}}}function isCutShort(request,{statusCode,headers},bytes){const isList=TAIL.
test(request.url)&&/-advertisement$/.test(headers["content-type"]??"");return statusCode===200&&isList&&bytes.toString("\
latin1",bytes.length-4)!=="0000"}async function*one(bytes){yield bytes}var TAIL=/\/info\/refs\?service=[a-z-]+$/;function moveOf(asked,answered){
if(asked===answered||!TAIL.test(asked)||!TAIL.test(answered))return void 0;return{from:asked.replace(TAIL,""),to:answered.
replace(TAIL,"")}}function redirected({url,headers={}},{from,to}){const same=new URL(from).host===new URL(to).host;const kept=Object.
entries(headers).filter(([name])=>same||!/^(?:authorization|cookie)$/i.test(name));return{url:url.replace(from,to),headers:Object.
fromEntries(kept)}}async function withPatience(ms,body){const controller=new AbortController;let timer;const silence=new Promise(
(_,fail)=>{controller.signal.addEventListener("abort",()=>fail(new Silence("it said nothing for too long")))});const alive=()=>{
clearTimeout(timer);timer=setTimeout(()=>controller.abort(),ms)};alive();try{return await Promise.race([body(controller.
signal,alive),silence])}finally{clearTimeout(timer);silence.catch(()=>void 0)}}var MOST_BYTES=200<<20;async function advertised({
http,onAuth},{url,shown,headers},service,patienceMs){const client=patientClient(http??FETCH,{patienceMs,mostBytes:MOST_BYTES});
const sent={...headers};const say=asked=>asked.catch(error=>{throw failureOf(error,shown)});const request={http:client,url,
service,headers:sent};const found=await say(GitRemoteHTTP.discover({...request,protocolVersion:1,onAuth:onAuth&&(async at=>await onAuth(
at))}));return{refs:found.refs,capabilities:found.capabilities,ask:body=>say((async()=>{const answer=await GitRemoteHTTP.
connect({...request,auth:found.auth??{},body:[body]});return collect2(answer.body)})())}}function failureOf(error,remote){
if(isTicketError(error)||!(error instanceof Error))return error;const about=reason2=>({remote,reason:reason2});const{code,
data}=error;if(error instanceof Silence)return unreachable(about(error.message),error.message);if(error instanceof BadPacket)
return unreachable(about(`it sent ${error.message}`),`it sent ${error.message}`);if(code==="UserCanceledError")return denied(
about("the credentials were not given"));if(code==="HttpError")return statusFailure(data?.statusCode??0,remote);if(code===
"SmartHttpError")return notThere(about("what answers there is no git server"));const cause=error.cause instanceof Error?
error.cause.message:"";const reason=plainWords([error.message,cause].filter(Boolean).join("\n"));return unreachable(about(
reason),reason)}function statusFailure(status,remote){const reason=`it answered ${status}`;if(status===401||status===403||
status===407)return denied({remote,reason});if(status===404||status===410)return notThere({remote,reason});return unreachable(
{remote,reason},reason)}module.exports={__proto__:null,packets,readPackets,splitBands,endpointOf,MOST_BYTES,advertised,failureOf};
