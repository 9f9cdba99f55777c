import { GitRemoteHTTP } from "isomorphic-git/managers";
import { isTicketError } from "../../base/errors.ts";
import { plainWords } from "../native/git-errors.ts";
import { BadPacket } from "../pkt-line.ts";
import { denied, notThere, unreachable } from "../remote-errors.ts";
import type { Endpoint } from "./address.ts";
import type { IsomorphicContext } from "./context.ts";
import { collect, FETCH, patientClient, Silence } from "./http-client.ts";

type Service = "git-upload-pack" | "git-receive-pack";

/** A remote that has said what it has. */
export interface Advertised {
  readonly refs: ReadonlyMap<string, string>;
  readonly capabilities: ReadonlySet<string>;
  /** Sends a request, and returns the whole answer. */
  ask(body: Buffer): Promise<Buffer>;
}

/** No pack that is larger goes through memory. */
export const MOST_BYTES = 200 << 20;

/**
 * Asks a remote for its refs, by isomorphic-git.
 *
 * @throws TicketError `REMOTE_UNREACHABLE`, `REMOTE_DENIED`, `REMOTE_NOT_FOUND`.
 */
export async function advertised(
  { http, onAuth }: IsomorphicContext,
  { url, shown, headers }: Endpoint,
  service: Service,
  patienceMs: number,
): Promise<Advertised> {
  const client = patientClient(http ?? FETCH, { patienceMs, mostBytes: MOST_BYTES });
  const sent = { ...headers };
  const say = <T>(asked: Promise<T>): Promise<T> =>
    asked.catch((error: unknown) => {
      throw failureOf(error, shown);
    });
  const request = {
    http: client as never,
    url,
    service,
    headers: sent,
  };
  const found = await say(
    GitRemoteHTTP.discover({
      ...request,
      protocolVersion: 1,
      onAuth: onAuth && (async (at: string) => (await onAuth(at)) as never),
    }),
  );
  return {
    refs: found.refs,
    capabilities: found.capabilities,
    ask: (body) =>
      say(
        (async () => {
          const answer = await GitRemoteHTTP.connect({
            ...request,
            auth: found.auth ?? {},
            body: [body],
          });
          return collect(answer.body as unknown as AsyncIterable<Uint8Array>);
        })(),
      ),
  };
}

/** Returns the error for what went wrong between us and a remote. */
export function failureOf(error: unknown, remote: string): unknown {
  if (isTicketError(error) || !(error instanceof Error)) return error;
  const about = (reason: string) => ({ remote, reason });
  const { code, data } = error as {
    readonly code?: string;
    readonly data?: { readonly statusCode?: number };
  };
  if (error instanceof Silence) return unreachable(about(error.message), error.message);
  if (error instanceof BadPacket)
    return unreachable(about(`it sent ${error.message}`), `it sent ${error.message}`);
  if (code === "UserCanceledError") return denied(about("the credentials were not given"));
  if (code === "HttpError") return statusFailure(data?.statusCode ?? 0, remote);
  if (code === "SmartHttpError") return notThere(about("what answers there is no git server"));
  const cause = error.cause instanceof Error ? error.cause.message : "";
  const reason = plainWords([error.message, cause].filter(Boolean).join("\n"));
  return unreachable(about(reason), reason);
}

function statusFailure(status: number, remote: string) {
  const reason = `it answered ${status}`;
  if (status === 401 || status === 403 || status === 407) return denied({ remote, reason });
  if (status === 404 || status === 410) return notThere({ remote, reason });
  return unreachable({ remote, reason }, reason);
}
