import type { EventQuery, TicketEvent, Tickets } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { Json } from "../../base/json.ts";
import type { CommandModule, Context } from "../command.ts";
import { eventQuery } from "../event-query.ts";
import { GatheredLines } from "../gathered.ts";
import { escapeLine } from "../render/escape.ts";
import { eventLine } from "../render/event.ts";
import { paint } from "../render/paint.ts";
import { dateOption, localTime } from "../render/time.ts";

/** Ids of which is remembered how they are shown. */
const MOST_NAMES = 10_000;

/** Characters that are written in one go where nobody watches. */
const MOST_GATHERED = 1 << 14;

/** Knows how the tickets of events are shown: an id is looked up once. */
class Names {
  readonly #tickets: Tickets;
  readonly #known = new Map<string, string>();

  constructor(tickets: Tickets) {
    this.#tickets = tickets;
  }

  /** Looks up the tickets of an event. One that is not there any more is shown by its whole id. */
  async learn({ type, data }: TicketEvent): Promise<void> {
    if (!("ticket" in data)) return;
    const links = type === "ticket.linked" ? [...data.added, ...data.removed] : [];
    for (const id of [data.ticket.id, ...links.map(({ to }) => to)]) {
      if (this.#known.has(id)) continue;
      const [found] = (await this.#tickets.beginning(id)) ?? [];
      if (this.#known.size >= MOST_NAMES) this.#known.clear();
      this.#known.set(id, found?.shown ?? id);
    }
  }

  readonly shown = (id: string): string => this.#known.get(id) ?? id;
}

/** Goes on until it is interrupted, or nobody reads it any more. */
async function following(
  { interruption, unread }: Context,
  tell: (query: EventQuery) => Promise<void>,
): Promise<void> {
  const alone = new AbortController();
  const stop = await unread(() => alone.abort());
  try {
    await tell({ follow: true, signal: AbortSignal.any([interruption(), alone.signal]) });
  } finally {
    stop();
  }
}

/** `git ticket events`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, now } = context;
  const tickets = await context.tickets();
  const names = new Names(tickets);
  const when = dateOption(call, now(), localTime);
  const look = { paint: paint(io.color), when, shown: names.shown };
  const onProblem: EventQuery["onProblem"] = ({ commit, path, problem }) =>
    io.err(
      `warning: ${escapeLine(path || problem)}${path && ` ${problem}`} (${commit.slice(0, 12)})\n`,
    );
  const line = json ? (await import("../../base/json-line.ts")).jsonLine : undefined;
  const tell = async (query: EventQuery): Promise<void> => {
    const isWatched = query.follow === true || io.outIsTty;
    const lines = new GatheredLines((text) => io.out(text), isWatched ? 0 : MOST_GATHERED);
    try {
      for await (const event of tickets.events({ ...eventQuery(call), ...query, onProblem })) {
        if (line === undefined) await names.learn(event);
        lines.add(line === undefined ? eventLine(event, look) : line(event as unknown as Json));
      }
    } finally {
      lines.write();
    }
  };
  if (call.flag("follow")) await following(context, tell);
  else await tell({});
  return EXIT.ok;
};
