import type { TicketId } from "../domain/id.ts";
import { idPart } from "../store/id-part.ts";
import { hoursOf, numberOf, valueFault } from "./check-value.ts";
import { customFault, customFits, customType } from "./custom-fits.ts";
import { momentSpans, type NumberSpan, numberSpans } from "./number-spans.ts";
import type { QueryContext } from "./prepare-query.ts";
import type { LinkLeaf, PreparedLeaf } from "./prepared-query.ts";
import type { FieldLeaf, Match } from "./query.ts";
import { CUSTOM, type FieldKind } from "./query-fields.ts";
import { textFits } from "./text-fits.ts";

const LINKS: Readonly<Record<string, Pick<LinkLeaf, "type" | "ways">>> = {
  parent: { type: "parent", ways: "out" },
  "depends-on": { type: "depends-on", ways: "out" },
  duplicates: { type: "duplicates", ways: "out" },
  "relates-to": { type: "relates-to", ways: "both" },
  linked: { type: undefined, ways: "both" },
  blocks: { type: "depends-on", ways: "in" },
  "parent-of": { type: "parent", ways: "in" },
  "duplicated-by": { type: "duplicates", ways: "in" },
};

async function idsOf(any: readonly Match[], context: QueryContext): Promise<Set<TicketId>> {
  const tokens = any.flatMap((match) => (match.op === "is" ? [match.value] : []));
  return new Set(await Promise.all(tokens.map(context.ticket)));
}

/** Returns the beginnings of ids that are asked for. */
function beginningsOf(any: readonly Match[], { config, refuse }: QueryContext): readonly string[] {
  return any.flatMap((match) => {
    if (match.op !== "prefix") return [];
    const { value } = match;
    if (`${config.prefix}-`.startsWith(value.toLowerCase())) return [""];
    const part = idPart(value, config.prefix);
    if (part !== undefined) return [part];
    const problem = `no id begins with ${JSON.stringify(value)}`;
    throw refuse(match, { problem, way: `For example: id:${config.prefix}-7k*` });
  });
}

function custom({ field, any }: FieldLeaf, { config, refuse }: QueryContext): PreparedLeaf {
  const key = field.slice(CUSTOM.length);
  const type = customType(Object.hasOwn(config.fields, key) ? config.fields[key] : undefined);
  for (const match of any) {
    const fault = customFault(field, type, match);
    if (fault !== undefined) throw refuse(match, fault);
  }
  const none = any.some((match) => match.op === "none");
  return { kind: "custom", field: key, fits: customFits(type, any), none };
}

const NOUGHT: NumberSpan = { least: 0, most: 0 };

/** Makes a condition ready whose values are no names. @throws TicketError of `refuse`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export async function prepareCondition(
  leaf: FieldLeaf,
  kind: Exclude<FieldKind, "word" | "person" | "rank">,
  context: QueryContext,
): Promise<PreparedLeaf> {
  const { field, any } = leaf;
  for (const match of any) {
    const fault = valueFault(field, match);
    if (fault !== undefined) throw context.refuse(match, fault);
  }
  const { now } = context;
  const none = any.some((match) => match.op === "none");
  const number = (spans: readonly NumberSpan[], lacks = none): PreparedLeaf => {
    return { kind: "number", field, spans, none: lacks };
  };
  switch (kind) {
    case "number":
      return number(numberSpans(any, numberOf));
    case "hours":
      return number(numberSpans(any, hoursOf));
    case "count":
      // None of something is a number of it.
      return number([...numberSpans(any, numberOf), ...(none ? [NOUGHT] : [])], false);
    case "day":
      return number(momentSpans(any, { now, ahead: true, days: true }));
    case "moment":
      return number(momentSpans(any, { now, ahead: false, days: false }));
    case "term":
      return number(momentSpans(any, { now, ahead: true, days: false }));
    case "text":
      return { kind: "texts", field, fits: textFits(any), none };
    case "own": {
      const [ids, beginnings] = [await idsOf(any, context), beginningsOf(any, context)];
      return { kind: "own", ids, beginnings };
    }
    case "ticket":
    case "inverse": {
      const { type, ways = "out" } = LINKS[field] ?? {};
      return { kind: "links", type, ways, ids: await idsOf(any, context), none };
    }
    case "custom":
      return custom(leaf, context);
  }
}
