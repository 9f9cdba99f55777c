import fc from "fast-check";
import { isTicketError } from "../../src/base/errors.ts";
import { isArray, isObject, type Json } from "../../src/base/json.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { HOSTILE_ID, hostileDocument, oddDocument } from "./hostile-documents.ts";
import { SEED } from "./trees.ts";

const SEEDS = [...SEED].filter(([path]) => path.startsWith("tickets/")).map(([, text]) => text);

/** Bytes that mean something to JSON, to UTF-8 or to a terminal. */
const BYTES = [
  0, 0x0a, 0x1b, 0x22, 0x2c, 0x30, 0x3a, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x7f, 0xc0, 0xed, 0xff,
];

interface Splice {
  readonly at: number;
  readonly length: number;
  readonly bytes: readonly number[];
}

const splice: fc.Arbitrary<Splice> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constantFrom(0, 1), fc.nat(40)),
  bytes: fc.array(fc.oneof(fc.constantFrom(...BYTES), fc.nat(255)), { maxLength: 6 }),
});

/** A valid document whose bytes were broken here and there, as a torn write or a hex editor would. */
const brokenBytes = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(splice, { minLength: 1, maxLength: 4 }))
  .map(([text, splices]) => {
    const bytes = [...Buffer.from(text)];
    for (const { at, length, bytes: put } of splices)
      bytes.splice(Math.floor(at * bytes.length), length, ...put);
    return Buffer.from(bytes).toString("utf8");
  });

const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    "",
    [],
    {},
    -1,
    1e308,
    2 ** 53,
    "\u0000",
    "\u202e",
    ["a", 1],
    { "": null },
  ),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

/** Puts another value in the place of the n-th value of a document, counted from the top. */
function replaceNth(value: Json, n: { left: number }, by: Json): Json {
  if (n.left-- === 0) return by;
  if (isArray(value)) return value.map((v) => replaceNth(v, n, by));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, replaceNth(v, n, by)]));
}

/** A valid document in which some value is of a wrong kind. */
const wrongValues = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(60), odd), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, changes]) => {
    const value: Json = JSON.parse(text);
    return JSON.stringify(changes.reduce((v, [left, by]) => replaceNth(v, { left }, by), value));
  });

/** Texts that no document is: plain noise, and very deep or very wide JSON. */
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.json(),
  fc
    .tuple(fc.constantFrom("[", '{"a":', '{"a":[', '"', "\\", "[[],", '{"_v":'), fc.nat(5000))
    .map(([part, n]) => part.repeat(n)),
);

/** Anything that may stand where a document should be. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: brokenBytes },
  { weight: 4, arbitrary: wrongValues },
  { weight: 2, arbitrary: hostileDocument },
  { weight: 2, arbitrary: oddDocument },
  { weight: 1, arbitrary: noise },
);

/** What takes longer is slow: of the processor, since a busy machine lets anybody wait. */
const MOST_CPU_MS = 1000;

/** Says what is wrong with how a text is read as a document; `accepted` counts those that are one. */
export function readingFault(text: string, count: { accepted: number }): string | undefined {
  const start = process.cpuUsage();
  const fault = faultOf(text, count);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 > MOST_CPU_MS ? "took more than a second" : fault;
}

function faultOf(text: string, count: { accepted: number }): string | undefined {
  const keys = Object.getOwnPropertyNames(Object.prototype).length;
  const name = /"id": ?"([^"]*)"/.exec(text)?.[1] ?? HOSTILE_ID;
  let fault: string | undefined;
  try {
    const document = readDocument("ticket", name, text);
    const bytes = encodeDocument(document);
    const again = readDocument("ticket", name, bytes);
    if (encodeDocument(again) !== bytes) fault = `not canonical: ${bytes}`;
    if (encodeDocument(joinDocuments(document, again)) !== bytes)
      fault = `not idempotent: ${bytes}`;
    count.accepted++;
  } catch (error) {
    if (!isTicketError(error)) fault = `threw ${error instanceof Error ? error.stack : error}`;
  }
  if (Object.getOwnPropertyNames(Object.prototype).length !== keys)
    fault = "changed Object.prototype";
  return fault;
}
