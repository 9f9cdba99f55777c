import { type ErrorKind, isTicketError } from "../../base/errors.ts";

/** A failure in words: what, and what to do. */
export interface Failure {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint: string | undefined;
}

interface Answer {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly request?: { readonly method?: unknown; readonly url?: unknown };
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** What a run needs for each kind of call. */
const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/\/check-runs/, "checks: write"],
  [/\/issues\/(?:comments|\d+\/comments)/, "pull-requests: write"],
  [/\/dispatches/, "contents: write"],
  [/\/pulls\//, "pull-requests: read"],
  [/\/issues/, "issues: read"],
];

const isAnswer = (error: unknown): error is Answer =>
  error instanceof Error && error.name === "HttpError" && "status" in error;

/** Tells whether GitHub said that the token may not do this. */
export const isForbidden = (error: unknown): boolean =>
  isAnswer(error) && error.status === 403 && !/rate limit/i.test(String(error.message));

function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function hintFor(status: number, place: string): string | undefined {
  const needed = PERMISSIONS.find(([pattern]) => pattern.test(place))?.[1];
  switch (status) {
    case 401:
      return "The input token is wrong or has expired; leave it out to use that of the workflow.";
    case 403:
      return needed === undefined
        ? "Look at the permissions of the job: docs/github-action.md."
        : `Give the job the permission ${needed}. Naming any permission drops all others: name contents too.`;
    case 404:
      return "It is not there, or the token may not see it.";
    case 422:
      return "GitHub could not use what was sent: this is a fault of the Action, please report it.";
    case 429:
      return "A limit of GitHub's was reached. Run the job again later.";
    default:
      return status >= 500
        ? "GitHub had a failure that lasted. Run the job again later."
        : undefined;
  }
}

const KINDS: Readonly<Record<number, ErrorKind>> = {
  401: "auth",
  403: "auth",
  404: "notFound",
  422: "invalid",
};

function failedAnswer({ status, message, request }: Answer): Failure {
  const code = Number(status);
  const place = placeOf(String(request?.url ?? ""));
  const limited = code === 403 && /rate limit/i.test(String(message));
  const what = `${String(request?.method ?? "")} ${place}`.trim();
  const said =
    String(message)
      .split("\n", 1)[0]
      ?.replace(/ - https?:\/\/\S+$/, "") ?? "";
  return {
    kind: limited ? "remote" : (KINDS[code] ?? "remote"),
    message: `GitHub answered ${what} with ${code}: ${said.slice(0, 200)}`,
    hint: hintFor(limited ? 429 : code, place),
  };
}

/** Returns what went wrong as one message and a way out. */
export function whatFailed(error: unknown): Failure {
  if (isTicketError(error)) return { kind: error.kind, message: error.message, hint: error.hint };
  if (isAnswer(error)) return failedAnswer(error);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "internal", message, hint: "This is a fault of the Action: please report it." };
}
