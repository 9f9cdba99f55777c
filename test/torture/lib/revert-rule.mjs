/** What the product shows of its documents (`bundle.mjs`, INSIDE). @typedef {any} Inside */

/** A ticket's file at four times; undefined where there was none. */
/** @typedef {{ before: string | undefined, after: string | undefined, now: string, result: string }} Files */

/**
 * Says in what a reverted ticket differs from the rule: each cell that the batch gave another value, and that still has
 * the batch's stamp, has its former value again; what the batch added is marked as deleted unless somebody wrote to it;
 * what was redacted stays so; everything else is as it was, byte by byte.
 *
 * This is the rule once more, from DESIGN.md §4 and not from the code that is tested.
 *
 * @param {Inside} inside
 * @param {string} id
 * @param {Files} files
 * @param {string} stamp of the revert
 * @returns {string | undefined}
 */
export function ruleFault(inside, id, files, stamp) {
  const read = (/** @type {string} */ text) => inside.readDocument("ticket", id, text);
  const { before, after, now, result } = files;
  if (after === undefined)
    return now === result ? undefined : `${id}: changed by a revert of nothing`;
  const expected =
    before === undefined
      ? uncreated(inside, read(after), read(now), stamp)
      : undone(inside, { before: read(before), after: read(after), now: read(now) }, stamp);
  const wanted = inside.encodeDocument(expected);
  return wanted === result
    ? undefined
    : `${id}: expected\n${wanted}\nfound\n${result}\nbefore\n${before}\nafter\n${after}\nnow\n${now}`;
}

/** @param {Inside} inside @param {any} after @param {any} now @param {string} stamp */
function uncreated(inside, after, now, stamp) {
  if (inside.encodeDocument(after) !== inside.encodeDocument(now)) return now;
  if (now.cells.get("deleted")?.value === true) return now;
  return { ...now, cells: new Map(now.cells).set("deleted", { value: true, stamp }) };
}

/** @param {Inside} inside @param {{ before: any, after: any, now: any }} versions @param {string} stamp */
function undone(inside, versions, stamp) {
  const { before, after, now } = versions;
  const cells = new Map(now.cells);
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, mine, current] = [before, after, now].map((one) => inside.cellOf(one, key));
    const [field, element, part] = inside.cellPath(key);
    if (mine === undefined || same(old?.value, mine.value)) continue;
    if (part === "body" && now.redacted.has(`${field}\u0000${element}`)) continue;
    const added = part !== undefined && old === undefined;
    if (added) dropElement(inside, { after, now, cells }, `${field}\u0000${element}`, stamp);
    else if (current?.stamp === mine.stamp)
      set(cells, key, current?.value, { value: old?.value, stamp });
  }
  return { ...now, cells };
}

/** @param {Map<string, any>} cells @param {string} key @param {unknown} value @param {{ value: unknown, stamp: string }} cell */
function set(cells, key, value, cell) {
  if (!same(value, cell.value)) cells.set(key, cell);
}

/** @param {Inside} inside @param {{ after: any, now: any, cells: Map<string, any> }} documents @param {string} element @param {string} stamp */
function dropElement(inside, { after, now, cells }, element, stamp) {
  const deleted = `${element}\u0000deleted`;
  if (!wasWrittenTo(inside, element, after, now))
    set(cells, deleted, cells.get(deleted)?.value, { value: true, stamp });
}

/** @param {Inside} inside @param {string} element @param {any} after @param {any} now */
function wasWrittenTo(inside, element, after, now) {
  const keys = new Set([...after.cells.keys(), ...now.cells.keys()]);
  return [...keys].some(
    (key) =>
      key.startsWith(`${element}\u0000`) &&
      inside.cellOf(after, key)?.stamp !== inside.cellOf(now, key)?.stamp,
  );
}

/** @param {unknown} a @param {unknown} b */
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Returns what a person sees of a ticket: no stamps, and nothing of what is marked as deleted.
 *
 * @param {string} text
 * @returns {string}
 */
export function seen(text) {
  const { _v, ...ticket } = JSON.parse(text);
  if (ticket.deleted === true) return "deleted";
  for (const [name, value] of Object.entries(ticket)) {
    if (!Array.isArray(value)) continue;
    const there = value.filter((one) => one?.deleted !== true);
    if (there.length === 0) delete ticket[name];
    else ticket[name] = there;
  }
  delete ticket.deleted;
  return JSON.stringify(ticket);
}
