import {
  readTickets,
  resolveToken,
  shownIds,
  ticketOfJson
} from "./shared-domain-ticket.js";
import {
  viewHead
} from "./shared-app-workspace.js";
import {
  findFiles,
  looseJson,
  readTexts,
  ticketPath,
  unreadable
} from "./shared-base-base32.js";

// src/app/show-ticket.ts
async function getTickets({ store }, { snapshot, config }, ids) {
  const files = await findFiles(store, snapshot.root, ids.map(ticketPath));
  const present = ids.filter((id) => files.has(ticketPath(id)));
  const texts = await readTexts(
    store,
    present.map((id) => files.get(ticketPath(id)) ?? "")
  );
  const shown = await shownIds(store, snapshot, config.prefix, present);
  return present.map((id, i) => {
    const read = texts[i];
    const json = read !== void 0 && "text" in read ? looseJson("ticket", id, read.text) : void 0;
    if (read === void 0 || json === void 0)
      throw unreadable(
        read?.oid ?? "",
        `ticket ${id}`,
        read !== void 0 && "problem" in read ? read.problem : "not JSON"
      );
    return { ...ticketOfJson(json), shown: shown.get(id) ?? id, blob: read.oid };
  });
}
async function showTicket(workspace, token) {
  const view = await viewHead(workspace);
  const { store } = workspace;
  const id = await resolveToken(store, view.snapshot, view.config.prefix, token);
  const { tickets } = await readTickets(store, view.snapshot);
  const pointing = tickets.filter(
    ({ ticket }) => !ticket.deleted && ticket.links.some((l) => l.to === id)
  );
  const [own] = await getTickets(workspace, view, [id]);
  if (own === void 0) throw new Error(`no ticket ${id}`);
  const others = [...own.links.map((l) => l.to), ...pointing.map((p) => p.ticket.id)];
  const shown = await shownIds(store, view.snapshot, view.config.prefix, others);
  const byId = new Map(tickets.map(({ ticket }) => [ticket.id, ticket]));
  const link = (type, to) => {
    const other = byId.get(to);
    return {
      type,
      to,
      shown: shown.get(to) ?? to,
      title: other?.title ?? null,
      status: other?.status ?? null
    };
  };
  const backlinks = pointing.flatMap(
    ({ ticket }) => ticket.links.filter((l) => l.to === id).map((l) => link(l.type, ticket.id))
  );
  return { ...own, links: own.links.map((l) => link(l.type, l.to)), backlinks };
}

export {
  getTickets,
  showTicket
};
