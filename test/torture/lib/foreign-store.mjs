import { json, refusedFiles, takenFiles, ticketWith } from "./foreign-documents.mjs";
import { foreignValues, meantMembers } from "./foreign-values.mjs";
import { git, newRepository, REF } from "./git.mjs";
import { documentIn, idOf, pathOf } from "./hostile-places.mjs";
import { commitFiles } from "./hostile-store.mjs";
import { openHere } from "./stage.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** A repository whose tickets somebody else wrote. @typedef {{ dir: string, values: string[], ids: string[], names: string[], refused: boolean }} Foreign */

const TICKET = [
  { op: "create", ref: "$o", title: "Other" },
  {
    ...{ op: "create", ref: "$t", title: "T", body: "b", criteria: ["c"], aliases: ["OLD-1"] },
    links: [{ type: "relates-to", to: "$o" }],
  },
  { op: "comment", id: "$t", body: "Hi" },
  { op: "time", id: "$t", add: [{ minutes: 5, type: "review", note: "n" }] },
  { op: "attach", id: "$t", add: [{ name: "f.txt", content: "aGk=" }] },
];

/**
 * Makes a repository and a remote that has its tickets, with values that may be believed in all of them.
 *
 * @param {Product} product without a fault
 * @param {import("./canaries.mjs").Canaries} canaries
 * @param {boolean} refused shapes that the decoder does not take
 * @returns {Promise<Foreign>}
 */
export async function foreignStore(product, canaries, refused) {
  const [values, meant] = [foreignValues(canaries), meantMembers(canaries)];
  const dir = newRepository("foreign", { commit: true });
  git(dir, ["config", "ticket.publish", "manual"]);
  const tickets = await openHere(product, dir);
  await tickets.init();
  const [, id = ""] = (await tickets.transact(TICKET)).created;
  await tickets.close();
  const [base, config] = [documentIn({ dir }, pathOf(id)), documentIn({ dir }, "config.json")];
  const ids = values.map((_, n) => idOf(n + 1));
  const tree = values.map((value, n) => {
    const document = ticketWith(base, ids[n] ?? "", value, values.slice(n));
    // The half of them holds something that is not where it belongs.
    const bad = refused && n % 2 === 0 ? { labels: value, title: { command: value } } : {};
    return { path: pathOf(ids[n] ?? ""), content: json({ ...document, ...bad }) };
  });
  const [attached = ""] = git(dir, ["ls-tree", "-r", "--name-only", REF, "attachments/"]).split(
    "\n",
  );
  const attachments = ids.map((own) => ({
    path: attached.replace(
      pathOf(id).slice("tickets/".length, -".json".length),
      pathOf(own).slice("tickets/".length, -".json".length),
    ),
    content: "hi",
  }));
  commitFiles(dir, REF, [
    ...tree,
    ...attachments,
    ...(refused ? refusedFiles : takenFiles)(config, values, meant),
  ]);
  const hub = newRepository("hub");
  git(hub, ["config", "core.bare", "true"]);
  git(dir, ["remote", "add", "origin", hub]);
  git(dir, ["push", "--quiet", "origin", REF, "HEAD:refs/heads/main"]);
  const names = values.map((value) => value.replaceAll(/[/,]/g, "_"));
  return { dir, values, ids, names, refused };
}
