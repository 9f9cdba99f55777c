import type { Subscriber } from "../subscribers/subscriber.ts";
import { checkNoPassword, inTime, peer } from "./peer.ts";
import { addressOf } from "./secrets.ts";
import {
  bodyOf,
  type Failure,
  oneByOne,
  type Parcel,
  type Sink,
  type SinkWorld,
  shortLine,
} from "./sink.ts";

/** What we use of a client of @redis/client. */
interface Client {
  on(event: "error", listener: () => void): unknown;
  connect(): Promise<unknown>;
  xAdd(key: string, id: string, fields: Readonly<Record<string, string>>): Promise<unknown>;
  xRange(
    key: string,
    start: string,
    end: string,
  ): Promise<readonly { readonly message: Readonly<Record<string, string>> }[]>;
  destroy(): void;
}

interface Package {
  createClient(options: {
    readonly url: string;
    readonly disableOfflineQueue: true;
    readonly socket: { readonly reconnectStrategy: false; readonly connectTimeout: number };
  }): Client;
}

const MOST = 200;
/** What Redis says of an entry that does not come after all that a stream has. */
const NOT_AFTER = /equal or smaller than the target stream top item/i;

/** Adds an event under an id that tells its place: what is there already is refused by the stream itself. */
async function add(client: Client, topic: string, parcel: Parcel): Promise<void> {
  const { event, sequence } = parcel;
  const n = Number(event.id.slice(event.id.indexOf(":") + 1));
  const id = `${sequence}-${Number.isNaN(n) ? 0 : n}`;
  const fields = { id: event.id, type: event.type, event: bodyOf(parcel) };
  try {
    await client.xAdd(topic, id, fields);
  } catch (error) {
    if (!NOT_AFTER.test((error as Error).message)) throw error;
    const [there] = await client.xRange(topic, id, id);
    if (there?.message["id"] === event.id) return;
    throw new Error(`the stream ${topic} holds later entries that are not ours`, { cause: error });
  }
}

/**
 * Returns what adds events to a Redis stream, in the fields `id`, `type` and `event`.
 *
 * @throws TicketError `PEER_MISSING`, `SUBSCRIBER_LACKS`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
 */
export function redisSink(subscriber: Subscriber, world: SinkWorld): Sink {
  const url = addressOf(subscriber, world);
  checkNoPassword(subscriber, url);
  const { createClient } = peer<Package>(subscriber, "@redis/client");
  const { topic, timeout } = subscriber;
  let client: Client | undefined;
  const connected = async (): Promise<Client> => {
    if (client !== undefined) return client;
    const socket = { reconnectStrategy: false, connectTimeout: timeout } as const;
    const made = createClient({ url: url.href, disableOfflineQueue: true, socket });
    // Every call tells of its own trouble.
    made.on("error", () => undefined);
    client = made;
    await made.connect();
    return made;
  };
  const drop = (): void => {
    try {
      client?.destroy();
    } catch {
      // It was never open.
    }
    client = undefined;
  };
  const send = async (parcel: Parcel): Promise<Failure | undefined> => {
    try {
      const work = connected().then((made) => add(made, topic, parcel));
      await inTime(work, timeout);
      return undefined;
    } catch (error) {
      drop();
      return { message: shortLine((error as Error).message || "no connection") };
    }
  };
  return {
    most: MOST,
    deliver: (parcels) => oneByOne(parcels, send),
    close: async () => drop(),
  };
}
