/**
 * Tickets as the simplest thing that could be right: each value under a key, with the number of the step that wrote it. Of
 * two clones the later step wins, key by key. Nothing here is taken from the product.
 *
 * A value that a revert brought back counts as of the step that had written it (`as`); undefined: as never written.
 *
 * @typedef {{ value: unknown, at: number, as: number | undefined }} Cell
 * @typedef {{ id: string, key: string, before: Cell | undefined, created: boolean }} Change
 * @typedef {{ at: number, commit: string, changes: Change[] }} Batch
 */

/** What nothing can take back: a redaction, a purge. */
export const FOR_EVER = Number.POSITIVE_INFINITY;

/** Whether a batch was the last to write a cell. @param {Cell | undefined} cell @param {Batch} batch */
const isOf = (cell, { at }) => cell?.at === at || cell?.as === at;

/** @param {string} key */
const isText = (key) => /(?:^|\/)body$/.test(key);

/** The one that was written later. @param {Cell} a @param {Cell} b */
const later = (a, b) => (b.at > a.at ? b : a);

/** What one clone knows. */
export class Model {
  /** @type {Map<string, Map<string, Cell>>} by ticket, then by key: `title`, `labels/ui`, `comments/3/body` */
  tickets = new Map();
  /** @type {Map<number, Batch>} */
  batches = new Map();

  /** @param {string} id @param {string} key */
  at(id, key) {
    return this.tickets.get(id)?.get(key);
  }

  /** @param {string} id @param {string} key */
  value(id, key) {
    return this.at(id, key)?.value;
  }

  /** Writing what stands there already is no write. @param {Batch} batch @param {string} id @param {string} key @param {unknown} value @param {number | undefined} as */
  write(batch, id, key, value, as = batch.at) {
    const created = !this.tickets.has(id);
    const cells = this.tickets.get(id) ?? new Map();
    this.tickets.set(id, cells);
    const before = cells.get(key);
    if (before?.value === value) return;
    const at = key === "purged" || key.endsWith("/redacted") ? FOR_EVER : batch.at;
    cells.set(key, { value, at, as: at === FOR_EVER ? at : as });
    const whole = created || batch.changes.some((c) => c.id === id && c.created);
    batch.changes.push({ id, key, before, created: whole });
  }

  /** @param {Batch} batch */
  keep(batch) {
    if (batch.changes.length > 0) this.batches.set(batch.at, batch);
  }

  /** Texts as they were when this clone and the remote last agreed, by ticket and key. @type {Map<string, Cell>} */
  #agreed = new Map();

  /** Makes this clone and a remote know the same. @param {Model} hub */
  sync(hub) {
    this.#join(hub, (a, b, id, key) => this.#joined(a, b, id, key));
    hub.#join(this, later);
    for (const [id, cells] of this.tickets)
      for (const [key, cell] of cells) if (isText(key)) this.#agreed.set(`${id} ${key}`, cell);
  }

  /** Takes in what another one knows. @param {Model} other @param {(a: Cell, b: Cell, id: string, key: string) => Cell} joined */
  #join(other, joined) {
    for (const [id, cells] of other.tickets) {
      const mine = this.tickets.get(id) ?? new Map();
      this.tickets.set(id, mine);
      for (const [key, cell] of cells) {
        const known = mine.get(key);
        mine.set(key, known === undefined ? cell : joined(known, cell, id, key));
      }
    }
    for (const [at, batch] of other.batches) this.batches.set(at, batch);
  }

  /**
   * The later of two cells. But to change a text and to change it back is no change: one that stands there as when both agreed
   * gives way to what the other side wrote meanwhile, by a write after both.
   *
   * @param {Cell} a @param {Cell} b @param {string} id @param {string} key
   */
  #joined(a, b, id, key) {
    const won = later(a, b);
    const lost = won === a ? b : a;
    const base = this.#agreed.get(`${id} ${key}`);
    const bothWrote = won.at !== lost.at && won.at !== base?.at && lost.at !== base?.at;
    const text = (/** @type {Cell | undefined} */ cell) => cell?.value ?? "";
    if (!isText(key) || !bothWrote || text(won) !== text(base) || text(lost) === text(base))
      return won;
    return { value: lost.value, at: won.at + 0.5, as: won.at + 0.5 };
  }

  /** Takes back what nobody has written over since. @param {Batch} old @param {Batch} batch */
  revert(old, batch) {
    const added = new Set();
    for (const { id, key, before, created } of old.changes) {
      if (this.value(id, "purged") === true) continue;
      const element = /^(?:comments|criteria|time)\/[^/]+/.exec(key)?.[0];
      const isNew = old.changes.some((c) => c.id === id && c.key === `${element}/new`);
      if (created) added.add(`${id} `);
      else if (isNew) added.add(`${id} ${element}/`);
      else if (isOf(this.at(id, key), old)) this.#restore(batch, id, key, before);
    }
    for (const name of added) this.#drop(old, batch, name);
  }

  /** @param {Batch} batch @param {string} id @param {string} key @param {Cell | undefined} before */
  #restore(batch, id, key, before) {
    this.write(batch, id, key, before?.value);
    const cell = this.at(id, key);
    if (cell?.at === batch.at) cell.as = before?.as;
  }

  /** A ticket or an element that the batch added is marked as deleted, if it is as it was. @param {Batch} old @param {Batch} batch @param {string} name */
  #drop(old, batch, name) {
    const [id = "", way = ""] = name.split(" ");
    // Of an element that is redacted nobody can tell any more who wrote its text.
    const text = this.value(id, `${way}redacted`) === true ? `${way}body` : "";
    const cells = [...(this.tickets.get(id) ?? [])].filter(
      ([key]) => key.startsWith(way) && (way === "" || (key !== `${way}redacted` && key !== text)),
    );
    const later = cells.filter(
      ([key, cell]) => !isOf(cell, old) && cell.as !== undefined && !this.#isGone(id, key),
    );
    if (later.length > 0) return;
    this.write(batch, id, `${way}deleted`, true);
    const cell = this.at(id, `${way}deleted`);
    if (cell?.at === batch.at) cell.as = undefined;
  }

  /** Whether a cell is of an element whose addition was taken back. @param {string} id @param {string} key */
  #isGone(id, key) {
    const element = /^(?:comments|criteria|time)\/[^/]+/.exec(key)?.[0];
    const deleted = element && this.at(id, `${element}/deleted`);
    return deleted !== undefined && deleted !== "" && deleted.as === undefined;
  }

  /** Ids of the tickets that can be written to. */
  live() {
    return [...this.tickets.keys()].filter(
      (id) => this.value(id, "deleted") !== true && this.value(id, "purged") !== true,
    );
  }

  /** Names of the elements of a ticket that are not deleted. @param {string} id @param {string} field */
  elements(id, field) {
    return [...(this.tickets.get(id) ?? new Map()).keys()].flatMap((key) => {
      const name = new RegExp(`^${field}/([^/]+)/new$`).exec(key)?.[1];
      return name === undefined || this.value(id, `${field}/${name}/deleted`) === true
        ? []
        : [name];
    });
  }

  /** What a ticket shows. @param {string} id @returns {object} */
  shown(id) {
    if (this.value(id, "purged") === true) return { purged: true };
    const cells = this.tickets.get(id) ?? new Map();
    const members = (/** @type {string} */ field) =>
      [...cells].flatMap(([key, { value }]) =>
        key.startsWith(`${field}/`) && value === true ? [key.slice(field.length + 1)] : [],
      );
    const part = (/** @type {string} */ path) => this.value(id, path);
    const comments = this.elements(id, "comments").map((n) =>
      part(`comments/${n}/redacted`) === true ? "(redacted)" : String(part(`comments/${n}/body`)),
    );
    const criteria = this.elements(id, "criteria").map(
      (n) => `${n} ${part(`criteria/${n}/done`) === true}`,
    );
    const plain = ["title", "body", "status", "priority", "milestone", "due", "estimate", "custom"];
    return {
      ...Object.fromEntries(plain.map((key) => [key, part(key) ?? null])),
      labels: members("labels").sort(),
      assignees: members("assignees").sort(),
      links: members("links").sort(),
      comments: comments.sort(),
      criteria: criteria.sort(),
      time: this.elements(id, "time").sort(),
      deleted: part("deleted") === true,
    };
  }
}

/** The same, of what the product answers. @param {any} ticket */
export function shownOf(ticket) {
  if (ticket.purged) return { purged: true };
  const { title, status, priority, milestone, due, estimate, labels, assignees, deleted } = ticket;
  return {
    ...{ title, body: ticket.body || null, status, priority, milestone, due, estimate },
    custom: ticket.custom.severity ?? null,
    labels: [...labels].sort(),
    assignees: [...assignees].sort(),
    links: ticket.links.map((/** @type {any} */ l) => `${l.type} ${l.to}`).sort(),
    comments: ticket.comments
      .map((/** @type {any} */ c) => (c.redacted ? "(redacted)" : c.body))
      .sort(),
    criteria: ticket.criteria.map((/** @type {any} */ c) => `${c.text} ${c.done}`).sort(),
    time: ticket.time.map((/** @type {any} */ t) => t.note).sort(),
    deleted,
  };
}
