import type { Document } from "../domain/document.ts";
import type { GraphCommit, Oid } from "../git/repository.ts";
import type { ReadBlobs } from "../store/document-pairs.ts";
import type { Store } from "../store/store.ts";
import { ahead } from "./ahead.ts";
import { type Graph, graphOf } from "./common-ancestors.ts";
import { DocumentMemory } from "./documents.ts";
import { type Envelope, envelopeOf, eventOf } from "./envelope.ts";
import type { TicketEvent } from "./event.ts";
import { JoinMemory } from "./join-memory.ts";
import { CommitLoader, type LoadedCommit } from "./load-commits.ts";
import {
  changedDocument,
  isUnreadable,
  type Retold,
  type Told,
  tellTicketOf,
  tellWhole,
} from "./tell-commit.ts";
import { type Touched, versionsOf } from "./touched.ts";

/** An event, with what it is about. */
export interface ToldEvent {
  readonly event: TicketEvent;
  /** The ticket as the commit leaves it; `undefined`: the event is about none. */
  readonly document: Document | undefined;
}

/** Something that nobody can tell. */
export interface EventProblem {
  readonly commit: Oid;
  /** A file, or "" for the whole commit. */
  readonly path: string;
  readonly problem: string;
}

/** Events of one commit, in their order: all of them, or of a large one some. */
export interface ToldPart {
  readonly commit: GraphCommit;
  readonly told: readonly ToldEvent[];
  readonly problems: readonly EventProblem[];
  /** True: with these the commit is told. */
  readonly complete: boolean;
}

/** Which commits to tell. */
export interface HistoryToTell {
  /** In the order in which they are told; those whose ancestors a join may need to know. */
  readonly commits: readonly GraphCommit[];
  /** The first to be told, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** `source` of the events. */
  readonly source: string;
  /** Leaves out what nobody wants, before it is read: a commit with these documents. */
  readonly isWanted: (touched: readonly Touched[]) => boolean;
}

/** Commits that are looked at in one go: few at first, so that the first event is there soon; each time twice as many. */
const FIRST_CHUNK = 100;
const LARGEST_CHUNK = 400;
/** So many of these are looked at ahead. */
const CHUNKS_AHEAD = 2;
/** Documents that are read in one go, so that a commit with very many takes no more memory than one with some. */
const PORTION = 64;
/** Portions that are asked for ahead of the one that is told: git never waits for the next question. */
const AHEAD = 6;

/** A commit, or of one with very many documents a part. */
interface Slice {
  /** `undefined`: it was told earlier, and is looked at again for what comes after it. */
  readonly place: GraphCommit | undefined;
  readonly loaded: LoadedCommit;
  /** Documents that are no tickets: with the first slice. */
  readonly others: readonly Touched[];
  readonly tickets: readonly Touched[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Slices that are read in one go, and what comes of it. */
interface Portion {
  readonly slices: readonly Slice[];
  readonly reading: Promise<ReadBlobs>;
}

const isTicket = ({ place }: Touched): boolean => place.document === "ticket";

function slicesOf(
  place: GraphCommit | undefined,
  loaded: LoadedCommit,
  isWanted: HistoryToTell["isWanted"],
): readonly Slice[] {
  const { touched } = loaded;
  // What a join told a later one needs to know.
  if (!isWanted(touched) && loaded.commit.data.parents.length < 2)
    return [{ place, loaded, others: [], tickets: [], isFirst: false, isLast: true }];
  const others = touched.filter((one) => !isTicket(one));
  const tickets = touched.filter(isTicket);
  const count = Math.max(1, Math.ceil(tickets.length / PORTION));
  return Array.from({ length: count }, (_, i) => ({
    ...{ place, loaded },
    others: i === 0 ? others : [],
    tickets: tickets.slice(i * PORTION, (i + 1) * PORTION),
    isFirst: i === 0,
    isLast: i === count - 1,
  }));
}

/** Puts slices together until there is enough to read. */
function grouped(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  let group: Slice[] = [];
  const groups = [group];
  let documents = 0;
  for (const slice of slices) {
    const more = slice.others.length + slice.tickets.length;
    if (documents > 0 && documents + more > PORTION) {
      group = [];
      groups.push(group);
      documents = 0;
    }
    documents += more;
    group.push(slice);
  }
  return groups;
}

async function* loadChunks(
  store: Store,
  graph: Graph,
  { from, to, isWanted }: HistoryToTell,
): AsyncGenerator<readonly Slice[], void, undefined> {
  const loader = new CommitLoader(store, graph);
  for (
    let at = from, size = FIRST_CHUNK;
    at < to;
    at += size, size = Math.min(2 * size, LARGEST_CHUNK)
  ) {
    const places = graph.commits.slice(at, Math.min(at + size, to));
    const { earlier, commits } = await loader.load(places.map(({ oid }) => oid));
    yield [
      ...earlier.flatMap((loaded) => slicesOf(undefined, loaded, isWanted)),
      ...commits.flatMap((loaded, i) => slicesOf(places[i], loaded, isWanted)),
    ];
  }
}

async function* readPortions(
  store: Store,
  chunks: AsyncIterable<readonly Slice[]>,
): AsyncGenerator<Portion, void, undefined> {
  const memory = new DocumentMemory();
  for await (const chunk of chunks)
    for (const slices of grouped(chunk)) {
      const touched = slices.flatMap(({ others, tickets }) => [...others, ...tickets]);
      const reading = memory.read(store, touched.flatMap(versionsOf));
      // Whoever waits for an earlier one is told of its own failure first.
      reading.catch(() => undefined);
      yield { slices, reading };
    }
}

/** Tells one commit, slice by slice: numbers go on where the last slice ended. */
class Teller {
  readonly #source: string;
  #envelope: Envelope | undefined;
  readonly #joins = new JoinMemory();
  #n = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Returns nothing for a commit that was told earlier. */
  tell(slice: Slice, read: ReadBlobs): ToldPart | undefined {
    const { place, loaded, others, tickets, isFirst, isLast } = slice;
    const touched = [...others, ...tickets];
    this.#joins.note(loaded, touched, read);
    if (place === undefined) return undefined;
    const { commit, problem } = loaded;
    const { oid } = commit;
    if (this.#envelope?.commit !== oid) this.#n = 0;
    this.#envelope = envelopeOf(this.#source, commit);
    const retold = this.#joins.retold(loaded);
    const isReadable = (one: Touched): boolean => !isUnreadable(one, read);
    const whole = isFirst ? this.#whole(loaded, others.filter(isReadable), read, retold) : [];
    const own = tickets.filter(isReadable);
    const told = [...whole, ...own.flatMap((one) => tellTicketOf(commit, one, read, retold))];
    const problems: EventProblem[] = touched
      .filter((one) => !isReadable(one))
      .map(({ path }) => ({ commit: oid, path, problem: "can't be read" }));
    if (problem !== undefined) problems.unshift({ commit: oid, path: "", problem });
    return { commit: place, told: told.map((one) => this.#event(one)), problems, complete: isLast };
  }

  #whole(
    { commit, touched }: LoadedCommit,
    others: readonly Touched[],
    read: ReadBlobs,
    retold: Retold,
  ): readonly Told[] {
    const documents = others.flatMap((one) => changedDocument(commit, one, read, retold));
    const places = touched.map(({ place }) => place);
    return tellWhole(commit, places, documents).map((happening) => ({
      happening,
      document: undefined,
    }));
  }

  #event({ happening, document }: Told): ToldEvent {
    return { event: eventOf(this.#envelope as Envelope, this.#n++, happening), document };
  }
}

/** Lets come in what was read meanwhile: while portion after portion is told, git would wait for its next question. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Tells history, commit by commit, parents before children: what each changed, as events. The same commits give the same
 * events, whoever tells them and whatever was told before. What can't be told is named, and the rest goes on.
 *
 * @throws TicketError `STORE_DAMAGED` where a commit or a tree can't be read.
 */
export async function* tellHistory(
  store: Store,
  history: HistoryToTell,
): AsyncGenerator<ToldPart, void, undefined> {
  const { commits, source } = history;
  const chunks = ahead(loadChunks(store, graphOf(commits), history), CHUNKS_AHEAD);
  const teller = new Teller(source);
  for await (const { slices, reading } of ahead(readPortions(store, chunks), AHEAD)) {
    const read = await reading;
    await turn();
    for (const slice of slices) {
      const part = teller.tell(slice, read);
      if (part !== undefined) yield part;
    }
  }
}
