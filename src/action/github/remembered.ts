import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isObject, type Json, type JsonObject } from "../../base/json.ts";

/** An answer of GitHub's that may still hold. */
interface Remembered {
  readonly etag: string;
  readonly data: Json;
  readonly link: string | undefined;
}

/** Most bytes of all answers together; older ones go first. */
const MOST = 4 * 1024 * 1024;

/** Who may do what is asked anew each time. */
const NEVER = /\/permission$/;

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string | number | undefined>;
}

interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Record<string, string | number | undefined>;
  readonly data: Json;
}

/** Answers by the address that they came from. */
export interface Memory {
  /** Asks only whether something has changed, where an answer is known: GitHub counts no such request that says no. */
  wrap(
    urlOf: (options: Request) => string,
  ): (request: (options: Request) => Promise<Answer>, options: Request) => Promise<Answer>;
  /** Keeps what was learnt; a disk that does not take it is no fault. */
  save(): void;
}

function read(file: string): Map<string, Remembered> {
  try {
    const all: Json = JSON.parse(readFileSync(file, "utf8"));
    const entries = Object.entries(isObject(all) ? all : {}).flatMap(([url, one]) => {
      if (!isObject(one) || typeof one["etag"] !== "string") return [];
      const { etag, data = null, link } = one;
      const known = { etag, data, link: typeof link === "string" ? link : undefined };
      return [[url, known] as const];
    });
    return new Map(entries);
  } catch {
    return new Map();
  }
}

/** Returns what of the answers fits, the newest of them. */
function fitting(answers: ReadonlyMap<string, Remembered>): JsonObject {
  const kept: [string, Json][] = [];
  let bytes = 0;
  for (const [url, one] of [...answers].reverse()) {
    bytes += JSON.stringify(one).length + url.length;
    if (bytes > MOST) break;
    kept.push([
      url,
      { etag: one.etag, data: one.data, ...(one.link === undefined ? {} : { link: one.link }) },
    ]);
  }
  return Object.fromEntries(kept.reverse());
}

/** Returns a memory of GitHub's answers in a file. */
export function answersIn(file: string): Memory {
  const answers = read(file);
  let changed = false;
  const learn = (url: string, { headers, data }: Answer): void => {
    const { etag, link } = headers;
    if (typeof etag !== "string") return;
    answers.delete(url);
    answers.set(url, { etag, data, link: typeof link === "string" ? link : undefined });
    changed = true;
  };
  const ask = async (
    url: string,
    request: (options: Request) => Promise<Answer>,
    options: Request,
  ): Promise<Answer> => {
    const known = answers.get(url);
    // The client hands the same object to all that wraps a request, whatever it is given here.
    if (known !== undefined) options.headers["if-none-match"] = known.etag;
    try {
      const answer = await request(options);
      learn(url, answer);
      return answer;
    } catch (error) {
      if (known === undefined || (error as { status?: number }).status !== 304) throw error;
      return { status: 200, url, headers: { link: known.link }, data: known.data };
    }
  };
  return {
    wrap: (urlOf) => (request, options) => {
      const url = urlOf(options);
      const asks = options.method === "GET" && !NEVER.test(url);
      return asks ? ask(url, request, options) : request(options);
    },
    save: () => {
      if (!changed) return;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.new`, JSON.stringify(fitting(answers)), { mode: 0o600 });
        renameSync(`${file}.new`, file);
      } catch {
        // Thrift alone.
      }
    },
  };
}
