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

/** What we use of a connection of @nats-io/transport-node. */
interface Connection {
  close(): Promise<void>;
  isClosed(): boolean;
}

interface Transport {
  connect(options: {
    readonly servers: string;
    readonly timeout: number;
    readonly reconnect: false;
    readonly user?: string;
    readonly pass?: string;
    readonly tls?: object;
  }): Promise<Connection>;
}

/** What we use of @nats-io/jetstream. */
interface JetStream {
  jetstream(
    connection: Connection,
    options: { readonly timeout: number },
  ): {
    publish(subject: string, data: string, options: { readonly msgID: string }): Promise<unknown>;
  };
}

const MOST = 200;

function connectOptions(url: URL, timeout: number) {
  const { host, username, password, protocol } = url;
  return {
    servers: host,
    timeout,
    reconnect: false,
    ...(username === "" ? {} : { user: decodeURIComponent(username) }),
    ...(password === "" ? {} : { pass: decodeURIComponent(password) }),
    ...(protocol === "tls:" ? { tls: {} } : {}),
  } as const;
}

/**
 * Returns what publishes events to a JetStream, each under `<topic>.<type>` and with its id, by which the stream knows one that it
 * has already. The stream has to be there.
 *
 * @throws TicketError `PEER_MISSING`, `SUBSCRIBER_LACKS`, `BAD_ADDRESS`, `ADDRESS_REFUSED`.
 */
export function natsSink(subscriber: Subscriber, world: SinkWorld): Sink {
  const url = addressOf(subscriber, world);
  checkNoPassword(subscriber, url);
  const { connect } = peer<Transport>(subscriber, "@nats-io/transport-node");
  const { jetstream } = peer<JetStream>(subscriber, "@nats-io/jetstream");
  const { topic, timeout } = subscriber;
  let open: Promise<Connection> | undefined;
  const publish = async (parcel: Parcel): Promise<void> => {
    open ??= connect(connectOptions(url, timeout));
    const connection = await open;
    const { event } = parcel;
    const subject = `${topic}.${event.type}`;
    await jetstream(connection, { timeout }).publish(subject, bodyOf(parcel), { msgID: event.id });
  };
  const drop = async (): Promise<void> => {
    const dropped = open;
    open = undefined;
    try {
      const connection = await dropped;
      if (connection?.isClosed() === false) await connection.close();
    } catch {
      // It never was one.
    }
  };
  const send = async (parcel: Parcel): Promise<Failure | undefined> => {
    try {
      await inTime(publish(parcel), timeout);
      return undefined;
    } catch (error) {
      void drop();
      return { message: shortLine((error as Error).message || "no connection") };
    }
  };
  return { most: MOST, deliver: (parcels) => oneByOne(parcels, send), close: drop };
}
