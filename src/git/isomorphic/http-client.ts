import type { HttpClient, HttpRequest, HttpResponse } from "../http.ts";

/** A remote that says nothing for too long. */
export class Silence extends Error {}

/** The default: `fetch`, which every Node has. */
export const FETCH: HttpClient = {
  request: async ({ url, method, headers, body, signal }) => {
    const sent = body === undefined ? undefined : await collect(body);
    const response = await fetch(url, {
      method: method ?? "GET",
      headers: { ...headers },
      ...(sent === undefined ? {} : { body: sent }),
      ...(signal === undefined ? {} : { signal }),
    });
    return {
      url: response.url,
      statusCode: response.status,
      statusMessage: response.statusText,
      headers: Object.fromEntries(response.headers),
      body: bytesOf(response),
    };
  },
};

async function* bytesOf(response: Response): AsyncIterable<Uint8Array> {
  if (response.body !== null) yield* response.body;
}

export async function collect(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** What one talk with a remote goes by. */
interface Talk {
  readonly patienceMs: number;
  /** The most that is taken of one answer. */
  readonly mostBytes: number;
}

/**
 * Returns a client for one talk with a remote: it gives up on silence, holds whole answers only, and goes to where the
 * first request was sent on to, as git does.
 */
export function patientClient(client: HttpClient, { patienceMs, mostBytes }: Talk): HttpClient {
  let moved: { readonly from: string; readonly to: string } | undefined;
  const ask = async (
    request: HttpRequest,
    signal: AbortSignal,
    alive: () => void,
  ): Promise<HttpResponse> => {
    const response = await client.request({ ...request, signal });
    alive();
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      alive();
      size += chunk.length;
      if (size > mostBytes) throw new Error("it sends more than can be taken");
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    if (isCutShort(request, response, bytes)) throw new Error("its answer is cut short");
    return { ...response, body: one(bytes) };
  };
  return {
    request: async (asked) => {
      const request = moved === undefined ? asked : { ...asked, ...redirected(asked, moved) };
      const response = await withPatience(patienceMs, (signal, alive) =>
        ask(request, signal, alive),
      );
      if (request.method !== "POST") moved = moveOf(request.url, response.url);
      return response;
    },
  };
}

/** A list of refs ends with a mark; without it some would look as if they were not there. */
function isCutShort(
  request: HttpRequest,
  { statusCode, headers }: HttpResponse,
  bytes: Buffer,
): boolean {
  const isList = TAIL.test(request.url) && /-advertisement$/.test(headers["content-type"] ?? "");
  return statusCode === 200 && isList && bytes.toString("latin1", bytes.length - 4) !== "0000";
}

async function* one(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}

const TAIL = /\/info\/refs\?service=[a-z-]+$/;

/** Returns where the repository went, if the answer to the first request came from elsewhere. */
function moveOf(asked: string, answered: string) {
  if (asked === answered || !TAIL.test(asked) || !TAIL.test(answered)) return undefined;
  return { from: asked.replace(TAIL, ""), to: answered.replace(TAIL, "") };
}

/** What opens one host is not shown to another. */
function redirected(
  { url, headers = {} }: HttpRequest,
  { from, to }: { readonly from: string; readonly to: string },
): Pick<HttpRequest, "url" | "headers"> {
  const same = new URL(from).host === new URL(to).host;
  const kept = Object.entries(headers).filter(
    ([name]) => same || !/^(?:authorization|cookie)$/i.test(name),
  );
  return { url: url.replace(from, to), headers: Object.fromEntries(kept) };
}

/** Runs `body`, and gives up when it was not heard of for so long, also where it does not heed the signal. */
async function withPatience<T>(
  ms: number,
  body: (signal: AbortSignal, alive: () => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, fail) => {
    controller.signal.addEventListener("abort", () =>
      fail(new Silence("it said nothing for too long")),
    );
  });
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), ms);
  };
  alive();
  try {
    return await Promise.race([body(controller.signal, alive), silence]);
  } finally {
    clearTimeout(timer);
    silence.catch(() => undefined);
  }
}
