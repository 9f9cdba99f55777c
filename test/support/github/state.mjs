/** @typedef {{ login: string, type: string }} Person */
/** @typedef {{ id: number, issue: number, author: string, body: string, at: number }} Comment */
/** @typedef {{ sha: string, name: string, external_id: string, conclusion: string, output: Record<string, unknown> }} CheckRun */
/** @typedef {{ sha: string, message: string, parents: number }} Commit */
/**
 * @typedef {{
 *   number: number, title: string, body: string, branch: string, base: string, author: string, labels: string[],
 *   state: "open" | "closed", merged: boolean, draft: boolean, headRepository: string, commits: Commit[], created: string,
 * }} Pull
 */
/** @typedef {Record<string, unknown> & { number: number, updated_at: string }} Issue */

/** What GitHub knows of one repository. */
export class GitHubState {
  /** @type {Map<number, Pull>} */ pulls = new Map();
  /** @type {Comment[]} */ comments = [];
  /** @type {CheckRun[]} */ checks = [];
  /** @type {{ comment: number, by: string, content: string }[]} */ reactions = [];
  /** @type {{ event_type: string, client_payload: Record<string, any> }[]} */ dispatches = [];
  /** @type {Map<string, string>} */ permissions = new Map();
  /** Issues as GitHub gives them. @type {Issue[]} */ issues = [];
  #next = 1000;

  nextId() {
    this.#next++;
    return this.#next;
  }

  /** @param {Partial<Pull> & { number: number }} pull */
  addPull(pull) {
    /** @type {Pull} */
    const whole = {
      ...{ title: "A change", body: "", branch: "change", base: "main", author: "ada", labels: [] },
      ...{ state: "open", merged: false, draft: false, headRepository: "acme/shop", commits: [] },
      created: "2026-06-01T00:00:00Z",
      ...pull,
    };
    this.pulls.set(pull.number, whole);
    return whole;
  }

  /** @param {number} issue @param {string} author @param {string} body */
  addComment(issue, author, body) {
    const comment = { id: this.nextId(), issue, author, body, at: this.comments.length };
    this.comments.push(comment);
    return comment;
  }
}
