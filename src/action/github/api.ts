import type { JsonObject } from "../../base/json.ts";
import type { GitHubClient } from "./client.ts";

/** A repository on GitHub. */
export interface Slug {
  readonly owner: string;
  readonly repo: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly base: string;
  readonly defaultBranch: string;
  readonly headSha: string;
  readonly headRepository: string;
  readonly author: string;
  readonly labels: readonly string[];
  readonly state: "opened" | "draft" | "merged" | "closed";
  readonly created: string;
}

export interface PullCommit {
  readonly sha: string;
  readonly message: string;
  readonly parents: number;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface Check {
  readonly conclusion: "success" | "failure" | "neutral" | "skipped";
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** What our runs ask of GitHub. */
export interface GitHub {
  readonly slug: Slug;
  pull(number: number): Promise<Pull>;
  commits(number: number): Promise<readonly PullCommit[]>;
  comments(issue: number): Promise<readonly IssueComment[]>;
  createComment(issue: number, body: string): Promise<number>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Returns the newest check run of a commit under a name, as `external_id`. */
  checkOf(sha: string, name: string): Promise<{ readonly externalId: string } | undefined>;
  createCheck(sha: string, name: string, externalId: string, check: Check): Promise<void>;
  /** Returns what somebody may do here: `admin`, `write`, `read`, `none`. */
  permission(login: string): Promise<string>;
  reactions(comment: number): Promise<readonly { readonly by: string; readonly content: string }[]>;
  react(comment: number, content: "+1" | "confused"): Promise<void>;
  /** Returns issues as GitHub gives them, all or those that changed since; pull requests are among them. */
  issues(since: string | undefined): Promise<readonly JsonObject[]>;
  /** Returns the comments of one issue, or of all, as GitHub gives them. */
  issueComments(issue: number | undefined): Promise<readonly JsonObject[]>;
  dispatch(type: string, payload: Record<string, unknown>): Promise<void>;
  client: GitHubClient;
}

const PAGE = 100;

interface RawPull {
  readonly merged: boolean;
  readonly state: string;
  readonly draft?: boolean;
}

function stateOf({ merged, state, draft }: RawPull): Pull["state"] {
  if (merged) return "merged";
  if (state === "closed") return "closed";
  return draft === true ? "draft" : "opened";
}

const missing = (error: unknown): boolean => (error as { status?: number }).status === 404;

function reading(client: GitHubClient, slug: Slug) {
  const { rest } = client;
  return {
    pull: async (number) => {
      const { data } = await rest.pulls.get({ ...slug, pull_number: number });
      return {
        ...{ number, title: data.title, body: data.body ?? "", created: data.created_at },
        ...{ branch: data.head.ref, headSha: data.head.sha, base: data.base.ref },
        ...{ defaultBranch: data.base.repo.default_branch, author: data.user.login },
        headRepository: data.head.repo?.full_name ?? "",
        labels: data.labels.map(({ name }) => name),
        state: stateOf(data),
      };
    },
    commits: async (number) => {
      const all = await client.paginate(rest.pulls.listCommits, {
        ...{ ...slug, pull_number: number, per_page: PAGE },
      });
      return all.map(({ sha, commit, parents }) => ({
        ...{ sha, message: commit.message, parents: parents.length },
      }));
    },
    comments: async (issue) => {
      const query = { ...slug, issue_number: issue, per_page: PAGE };
      const all = await client.paginate(rest.issues.listComments, query);
      return all.map(({ id, user, body }) => ({ id, author: user?.login ?? "", body: body ?? "" }));
    },
    checkOf: async (sha, name) => {
      const query = { ...slug, ref: sha, check_name: name, per_page: 1 };
      const [run] = (await rest.checks.listForRef(query)).data.check_runs;
      return run === undefined ? undefined : { externalId: run.external_id ?? "" };
    },
    permission: async (username) => {
      try {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...slug, username });
        return data.permission;
      } catch (error) {
        if (missing(error)) return "none";
        throw error;
      }
    },
    reactions: async (comment) => {
      const query = { ...slug, comment_id: comment, per_page: PAGE };
      const all = await client.paginate(rest.reactions.listForIssueComment, query);
      return all.map(({ user, content }) => ({ by: user?.login ?? "", content }));
    },
  } satisfies Partial<GitHub>;
}

type Raw = readonly JsonObject[];

/** What is imported, as it comes. */
function importing(client: GitHubClient, slug: Slug) {
  const { rest } = client;
  return {
    issues: async (since) => {
      const order = { sort: "updated", direction: "asc", state: "all", per_page: PAGE } as const;
      const query = { ...slug, ...order, ...(since === undefined ? {} : { since }) };
      return (await client.paginate(rest.issues.listForRepo, query)) as unknown as Raw;
    },
    issueComments: async (issue) => {
      const query = { ...slug, per_page: PAGE };
      const all =
        issue === undefined
          ? await client.paginate(rest.issues.listCommentsForRepo, query)
          : await client.paginate(rest.issues.listComments, { ...query, issue_number: issue });
      return all as unknown as Raw;
    },
  } satisfies Partial<GitHub>;
}

function writing(client: GitHubClient, slug: Slug) {
  const { rest } = client;
  return {
    createComment: async (issue, body) =>
      (await rest.issues.createComment({ ...slug, issue_number: issue, body })).data.id,
    updateComment: async (id, body) => {
      await rest.issues.updateComment({ ...slug, comment_id: id, body });
    },
    deleteComment: async (id) => {
      try {
        await rest.issues.deleteComment({ ...slug, comment_id: id });
      } catch (error) {
        // Another run was faster.
        if (!missing(error)) throw error;
      }
    },
    createCheck: async (sha, name, externalId, { conclusion, title, summary, annotations }) => {
      await rest.checks.create({
        ...{ ...slug, name, head_sha: sha, external_id: externalId },
        ...{ status: "completed", conclusion },
        output: { title, summary, annotations: [...annotations] },
      });
    },
    react: async (comment, content) => {
      await rest.reactions.createForIssueComment({ ...slug, comment_id: comment, content });
    },
    dispatch: async (type, payload) => {
      await rest.repos.createDispatchEvent({ ...slug, event_type: type, client_payload: payload });
    },
  } satisfies Partial<GitHub>;
}

/** Returns what asks GitHub about one repository. */
export function gitHub(client: GitHubClient, slug: Slug): GitHub {
  return {
    client,
    slug,
    ...reading(client, slug),
    ...importing(client, slug),
    ...writing(client, slug),
  };
}
