/** @typedef {import("./state.mjs").GitHubState} State */
/** @typedef {{ state: State, example: (name: string) => any, me: string, params: string[], query: URLSearchParams, body: any }} Call */
/** @typedef {{ status: number, body?: unknown }} Answer */

export const OWNER = "acme";
export const REPO = "shop";

/** @param {unknown} body @param {number} [status] @returns {Answer} */
const ok = (body, status = 200) => ({ status, body });
/** @param {string} message @param {number} [status] @returns {Answer} */
const refused = (message, status = 404) => ({ status, body: { message } });

/** @param {any} example @param {string} login */
const person = (example, login) => ({
  ...example,
  login,
  type: login.endsWith("[bot]") ? "Bot" : "User",
});

/** @template T @param {readonly T[]} list @param {URLSearchParams} query */
export function pageOf(list, query) {
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  return { items: list.slice((page - 1) * size, page * size), more: page * size < list.length };
}

/** @param {Call} call @param {import("./state.mjs").Comment} comment */
function commentJson({ example }, { id, issue, author, body }) {
  const base = example("issue-comment");
  const issue_url = `https://api.github.com/repos/${OWNER}/${REPO}/issues/${issue}`;
  return { ...base, id, body, issue_url, user: person(base.user, author) };
}

/** @param {Call} call @param {import("./state.mjs").Pull} pull */
function pullJson({ example }, pull) {
  const base = example("pull-request");
  const { number, title, body, draft, merged, state, created, labels } = pull;
  const head = pull.commits.at(-1)?.sha ?? "0".repeat(40);
  return {
    ...base,
    ...{ number, title, body, draft, merged, state, created_at: created },
    // GitHub's own example breaks the schema here.
    requested_teams: [],
    user: person(base.user, pull.author),
    labels: labels.map((name) => ({ ...base.labels[0], name })),
    head: {
      ...base.head,
      ref: pull.branch,
      sha: head,
      repo: { ...base.head.repo, full_name: pull.headRepository },
    },
    base: { ...base.base, ref: pull.base, repo: { ...base.base.repo, default_branch: "main" } },
  };
}

/** @type {Record<string, (call: Call) => Answer>} */
export const ROUTES = {
  "GET /pulls/(\\d+)": (call) => {
    const pull = call.state.pulls.get(Number(call.params[0]));
    return pull === undefined ? refused("Not Found") : ok(pullJson(call, pull));
  },
  "GET /pulls/(\\d+)/commits": (call) => {
    const pull = call.state.pulls.get(Number(call.params[0]));
    const [base] = call.example("commit-items");
    const all = (pull?.commits ?? []).map(({ sha, message, parents }) => ({
      ...base,
      sha,
      commit: { ...base.commit, message },
      parents: Array.from({ length: parents }, () => base.parents[0]),
    }));
    return ok(all);
  },
  "GET /issues/(\\d+)/comments": (call) =>
    ok(
      call.state.comments
        .filter((c) => c.issue === Number(call.params[0]))
        .map((c) => commentJson(call, c)),
    ),
  "POST /issues/(\\d+)/comments": (call) => {
    const { state, params, body, me } = call;
    return ok(commentJson(call, state.addComment(Number(params[0]), me, body.body)), 201);
  },
  "PATCH /issues/comments/(\\d+)": (call) => {
    const comment = call.state.comments.find((c) => c.id === Number(call.params[0]));
    if (comment === undefined) return refused("Not Found");
    comment.body = call.body.body;
    return ok(commentJson(call, comment));
  },
  "DELETE /issues/comments/(\\d+)": ({ state, params }) => {
    const at = state.comments.findIndex((c) => c.id === Number(params[0]));
    if (at < 0) return refused("Not Found");
    state.comments.splice(at, 1);
    return { status: 204 };
  },
  "GET /commits/([^/]+)/check-runs": ({ state, params, query, example }) => {
    const base = example("check-run");
    const name = query.get("check_name");
    const found = state.checks
      .filter((c) => c.sha === params[0] && (name === null || c.name === name))
      .reverse();
    const check_runs = found.map((c) => ({
      ...base,
      name: c.name,
      head_sha: c.sha,
      external_id: c.external_id,
      conclusion: c.conclusion,
    }));
    return ok({ total_count: check_runs.length, check_runs });
  },
  "POST /check-runs": ({ state, body, example }) => {
    const { head_sha: sha, name, external_id, conclusion, output } = body;
    state.checks.push({ sha, name, external_id, conclusion, output });
    return ok({ ...example("check-run"), name, head_sha: sha, external_id, conclusion }, 201);
  },
  "GET /collaborators/([^/]+)/permission": ({ state, params, example }) => {
    const base = example(
      "repository-collaborator-permission-response-if-user-has-admin-permissions",
    );
    const permission = state.permissions.get(decodeURIComponent(params[0] ?? ""));
    return permission === undefined
      ? refused("Not Found")
      : ok({
          ...base,
          permission,
          role_name: permission,
          user: { ...base.user, role_name: permission },
        });
  },
  "GET /issues/comments/(\\d+)/reactions": ({ state, params, example }) => {
    const [base] = example("reaction-items");
    const found = state.reactions.filter((r) => r.comment === Number(params[0]));
    return ok(found.map((r) => ({ ...base, content: r.content, user: person(base.user, r.by) })));
  },
  "POST /issues/comments/(\\d+)/reactions": ({ state, params, body, me, example }) => {
    const comment = Number(params[0]);
    const same = state.reactions.some(
      (r) => r.comment === comment && r.by === me && r.content === body.content,
    );
    if (!same) state.reactions.push({ comment, by: me, content: body.content });
    return ok({ ...example("reaction"), content: body.content }, same ? 200 : 201);
  },
  "POST /dispatches": ({ state, body }) => {
    state.dispatches.push(body);
    return { status: 204 };
  },
  "GET /issues": ({ state, query }) => {
    const since = query.get("since");
    const found = state.issues.filter((i) => since === null || i.updated_at >= since);
    return ok(found.sort((a, b) => (a.updated_at < b.updated_at ? -1 : 1)));
  },
  "GET /issues/comments": (call) => {
    const since = call.query.get("since");
    const all = call.state.comments.map((c) => ({
      ...commentJson(call, c),
      updated_at: new Date(Date.UTC(2026, 5, 1) + c.at * 1000).toISOString().replace(".000", ""),
    }));
    return ok(all.filter((c) => since === null || c.updated_at >= since));
  },
};
