/**
 * What the history of the tickets says of their claims, and what is wrong with it.
 *
 * @typedef {object} Story
 * @property {string[]} violations
 * @property {number} claims
 * @property {number} expired leases that ran out and were taken over
 */

/** @typedef {{ holder: string | undefined, closed: number, results: number }} State */

/**
 * Reads all events, in their order: a ticket is taken by nobody while another holds it, nor before what it depends on is closed, and
 * is closed once.
 *
 * @param {any} tickets
 * @param {ReadonlySet<string>} [only] these tickets; what they wait for besides is closed already. They are told from their first claim on
 * @returns {Promise<Story>}
 */
export async function storyOf(tickets, only) {
  const listed = (await tickets.list({ all: true })).tickets;
  const all = listed.filter((/** @type {any} */ t) => only?.has(t.id) ?? true);
  /** @type {Map<string, string[]>} */
  const needs = new Map(
    all.map((/** @type {any} */ t) => [
      t.id,
      t.links.flatMap((/** @type {any} */ l) => (l.type === "depends-on" ? [l.to] : [])),
    ]),
  );
  /** @type {Map<string, State>} */
  const states = new Map(all.map((/** @type {any} */ t) => [t.id, { closed: 0, results: 0 }]));
  const story = { violations: /** @type {string[]} */ ([]), claims: 0, expired: 0 };
  /** @type {Set<string>} */
  const begun = new Set();
  for (const event of await inOrder(tickets)) {
    const { id } = event.data.ticket;
    const state = states.get(id);
    if (event.type === "ticket.claimed") begun.add(id);
    if (state !== undefined && (only === undefined || begun.has(id)))
      tellEvent(story, states, needs, state, event);
  }
  for (const [id, { closed, results }] of states) {
    if (closed !== 1) story.violations.push(`${id} was closed ${closed} times`);
    if (results !== 1) story.violations.push(`${id} was reported ${results} times`);
  }
  return story;
}

/** All events; of one commit, which is one moment, what is taken comes last. @param {any} tickets */
async function inOrder(tickets) {
  const commits = new Map();
  for await (const event of tickets.events({ types: ["ticket.*"] })) {
    const own = commits.get(event.commit) ?? { first: [], last: [] };
    commits.set(event.commit, own);
    (event.type === "ticket.claimed" ? own.last : own.first).push(event);
  }
  return [...commits.values()].flatMap(({ first, last }) => [...first, ...last]);
}

/**
 * @param {Story} story
 * @param {Map<string, State>} states
 * @param {Map<string, string[]>} needs
 * @param {State} state
 * @param {{ type: string, data: any }} event
 */
function tellEvent(story, states, needs, state, { type, data }) {
  const { id } = data.ticket;
  if (type === "ticket.closed") state.closed++;
  else if (type === "ticket.commented") state.results++;
  else if (type === "ticket.released") state.holder = undefined;
  else if (type === "ticket.lease-expired") {
    story.expired++;
    state.holder = undefined;
  } else if (type === "ticket.claimed")
    tellClaimed(story, states, needs.get(id) ?? [], state, data);
}

/**
 * @param {Story} story
 * @param {Map<string, State>} states
 * @param {readonly string[]} needed
 * @param {State} state
 * @param {any} data
 */
function tellClaimed(story, states, needed, state, { ticket: { id }, claim: { lease, by } }) {
  if (state.holder === lease) return;
  story.claims++;
  const wrong = (/** @type {string} */ when) =>
    story.violations.push(`${id} was taken by ${by} ${when}`);
  if (state.holder !== undefined) wrong("while it was held");
  if (state.closed > 0) wrong("after it was closed");
  for (const need of needed) if (states.get(need)?.closed === 0) wrong(`before ${need} was closed`);
  state.holder = lease;
}
