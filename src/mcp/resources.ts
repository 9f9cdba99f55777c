import {
  type McpServer,
  type ReadResourceResult,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import type { Tickets } from "../app/tickets.ts";
import { marked, markedError } from "./answer.ts";
import type { ToolAnswer, ToolWorld } from "./tool.ts";
import { READY } from "./tools/ready.ts";
import { SHOW } from "./tools/show.ts";

const MIME = "application/json";
/** So many tickets of a view are told; a tool tells the rest. */
const VIEW_LIMIT = 50;
/** So many ids are offered to complete what was begun. */
const COMPLETIONS = 20;

/** Returns an answer as the content of a resource; what went wrong is told in the same place. */
async function contents(uri: URL, answer: () => Promise<ToolAnswer>): Promise<ReadResourceResult> {
  const text = JSON.stringify(await answer().then(marked).catch(markedError));
  return { contents: [{ uri: uri.href, mimeType: MIME, text }] };
}

/** Returns the word in an address: percent signs may be wrong. */
function wordIn(variable: string | string[] | undefined): string {
  const text = String(variable ?? "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function viewAnswer(tickets: Tickets, name: string): Promise<ToolAnswer> {
  const { query, sort } = await tickets.view(name);
  const document = await tickets.query({
    fields: ["shown", "title", "status", "priority", "labels", "assignees"],
    limit: VIEW_LIMIT,
    ...(query === null ? {} : { query }),
    ...(sort.length === 0 ? {} : { sort }),
  });
  return { kind: "list", document, fit: { list: "tickets" } };
}

async function idsBeginning({ tickets }: ToolWorld, begun: string): Promise<string[]> {
  try {
    const found = await (await tickets()).beginning(begun);
    return (found ?? []).slice(0, COMPLETIONS).map(({ shown }) => shown);
  } catch {
    return [];
  }
}

/** Lets clients read tickets and views by their addresses. */
export function addResources(server: McpServer, world: ToolWorld): void {
  const about = { mimeType: MIME };
  server.registerResource(
    "ready",
    "ticket://ready",
    { ...about, title: "Ready tickets", description: "What can be begun, the first thing first" },
    (uri) => contents(uri, () => READY.run({}, world)),
  );
  server.registerResource(
    "views",
    "ticket://views",
    { ...about, title: "Saved views", description: "Queries saved for everybody" },
    (uri) =>
      contents(uri, async () => ({
        kind: "views",
        document: await (await world.tickets()).views(),
        fit: { list: "views" },
      })),
  );
  server.registerResource(
    "ticket",
    new ResourceTemplate("ticket://ticket/{id}", {
      list: undefined,
      complete: { id: (begun) => idsBeginning(world, begun) },
    }),
    { ...about, title: "A ticket", description: "All of one ticket" },
    (uri, { id }) => contents(uri, () => SHOW.run({ ids: [wordIn(id)] }, world)),
  );
  server.registerResource(
    "view",
    new ResourceTemplate("ticket://view/{name}", { list: undefined }),
    { ...about, title: "A view", description: "The tickets of a saved view" },
    (uri, { name }) => contents(uri, async () => viewAnswer(await world.tickets(), wordIn(name))),
  );
}
