/** When the events of a commit were first heard of. @typedef {{ first: number, last: number }} Span */

/** When each event was first heard of. @param {readonly string[]} told @returns {ReadonlyMap<string, number>} */
function firstHeard(told) {
  const first = new Map();
  for (const [at, event] of told.entries()) if (!first.has(event)) first.set(event, at);
  return first;
}

/** What came too early within its commit; the spans of all commits. @param {readonly string[]} events @param {ReadonlyMap<string, number>} first */
function spansOf(events, first) {
  /** @type {Map<string, Span>} */
  const spans = new Map();
  const faults = [];
  for (const event of events) {
    const at = first.get(event);
    if (at === undefined) continue;
    const [commit = ""] = event.split(":");
    const { first: begin, last } = spans.get(commit) ?? { first: at, last: 0 };
    if (at < last) faults.push(`${event} came before the one before it`);
    spans.set(commit, { first: Math.min(begin, at), last: Math.max(last, at) });
  }
  return { spans, faults };
}

/** @param {ReadonlyMap<string, Span>} spans @param {ReadonlyMap<string, readonly string[]>} parents */
function earlyCommits(spans, parents) {
  return [...spans].flatMap(([commit, { first }]) =>
    (parents.get(commit) ?? [])
      .filter((parent) => (spans.get(parent)?.last ?? -1) > first)
      .map((parent) => `${commit} was told before all of its parent ${parent}`),
  );
}

/**
 * Says what is wrong with what somebody was told: nothing may be missing, and whoever hears of something for the first time has heard of all
 * that it came from.
 *
 * @param {readonly string[]} told ids of events in the order of their arrival
 * @param {readonly string[]} events all of them
 * @param {ReadonlyMap<string, readonly string[]>} parents of each commit
 */
export function toldFaults(told, events, parents) {
  const first = firstHeard(told);
  const known = new Set(events);
  const missing = events.filter((event) => !first.has(event));
  const strange = [...first.keys()].filter((event) => !known.has(event));
  const { spans, faults } = spansOf(events, first);
  return [
    ...missing.slice(0, 5).map((event) => `${event} was never told (of ${missing.length})`),
    ...strange.slice(0, 5).map((event) => `${event} was told, but is not in the history`),
    ...[...faults, ...earlyCommits(spans, parents)].slice(0, 5),
  ];
}
