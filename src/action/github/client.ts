import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { VERSION } from "../../base/version.ts";
import type { Memory } from "./remembered.ts";

/** Where GitHub's interface is, and who asks. */
export interface ClientOptions {
  readonly apiUrl: string;
  readonly token: string;
  readonly onWait: (why: string) => void;
  /** Told when a request has left. */
  readonly onSent: () => void;
  /** Answers that are known from earlier runs; undefined: none are. */
  readonly memory: Memory | undefined;
}

/** Times that a request is made again after an error of the server, a cut connection or a limit. */
const RETRIES = 3;
/** Longest wait for a limit to end, in seconds; whoever wants more is told to come back. */
const LONGEST_WAIT = 120;

const Client = Octokit.plugin(retry, throttling);

/** What asks GitHub. */
export type GitHubClient = InstanceType<typeof Client>;

interface Refused {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** Returns the seconds after which a request may come again that was one too many; undefined: the plugin for limits sees to it. */
function secondsAsked({ status, message = "", response }: Refused): number | undefined {
  const headers = response?.headers ?? {};
  const known = /\bsecondary rate\b/i.test(message) || headers["x-ratelimit-remaining"] === "0";
  const after = Number(headers["retry-after"]);
  return status === 429 && !known && after >= 0 && after <= LONGEST_WAIT ? after : undefined;
}

const pause = (seconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, seconds * 1000);
  });

/** Returns what waits for a `retry-after` that comes without the words by which the plugin knows GitHub's limits. */
function waitWhenAsked(onWait: (why: string) => void) {
  return async <T, O>(request: (options: O) => T | Promise<T>, options: O): Promise<T> => {
    const attempt = async (tries: number): Promise<T> => {
      try {
        return await request(options);
      } catch (error) {
        const after = secondsAsked(error as Refused);
        if (after === undefined || tries >= RETRIES) throw error;
        onWait(`GitHub asked for a pause: trying again in ${after} s.`);
        await pause(after);
        return attempt(tries + 1);
      }
    };
    return attempt(0);
  };
}

/** Returns a client that waits where GitHub says so, and tries again what may go better. */
export function githubClient({
  apiUrl,
  token,
  onWait,
  onSent,
  memory,
}: ClientOptions): GitHubClient {
  const limited =
    (which: string) =>
    (after: number, options: object, _: unknown, tries: number): boolean => {
      const again = tries < RETRIES && after <= LONGEST_WAIT;
      const { method = "", url = "" } = options as { method?: string; url?: string };
      const then = again ? `trying again in ${after} s` : "giving up";
      onWait(`GitHub's ${which} limit was reached (${method} ${url}): ${then}.`);
      return again;
    };
  const client = new Client({
    ...(token === "" ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent: `git-ticket/${VERSION}`,
    request: {
      fetch: (...given: Parameters<typeof fetch>): Promise<Response> => {
        const answer = fetch(...given);
        onSent();
        return answer;
      },
    },
    retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: limited("rate"),
      onSecondaryRateLimit: limited("secondary rate"),
      fallbackSecondaryRateRetryAfter: 30,
    },
    // The client's own notes would be on standard output, which the runner reads for commands.
    log: { debug: () => undefined, info: () => undefined, warn: onWait, error: () => undefined },
  });
  client.hook.wrap("request", waitWhenAsked(onWait));
  const { endpoint } = client.request;
  const wrap = memory?.wrap((options) => endpoint.parse(options as never).url);
  if (wrap !== undefined) client.hook.wrap("request", wrap as never);
  return client;
}
