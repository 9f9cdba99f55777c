import {
  FILE,
  LIMITS,
  documentPath,
  encodeCommit,
  encodeDocument,
  newObject,
  writeTree
} from "./shared-base-base32.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/store/retry.ts
var ATTEMPTS = 12;
function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
async function backOff(store, attempt) {
  const [byte = 0] = store.random(1);
  const cap = Math.min(1e3, 10 * 2 ** attempt);
  await pause(cap * (byte + 1) / 256);
}
async function refuseCheckedOut({ repo, ref }) {
  const worktree = ref.startsWith("refs/heads/") ? await repo.checkedOut(ref) : void 0;
  if (worktree === void 0) return;
  const message = `The tickets branch ${ref} is checked out in ${worktree}`;
  throw new TicketError("REF_CHECKED_OUT", "conflict", message, {
    data: { ref, worktree },
    hint: "Check out another branch there: tickets are never edited in a worktree."
  });
}
async function untilPublished(store, attempt) {
  await refuseCheckedOut(store);
  const config = await store.repo.config();
  const signs = config.bool("commit.gpgsign") === true;
  const locked = signs ? attempt : () => store.repo.withWriteLock(attempt);
  for (let i = 0; i < ATTEMPTS; i++) {
    const result = await locked();
    if (result.kind === "done") {
      await store.repo.maintain();
      return result.value;
    }
    await backOff(store, i);
  }
  throw new TicketError("STORE_BUSY", "conflict", "Other writers kept being faster.", {
    data: { ref: store.ref, attempts: ATTEMPTS },
    hint: "Nothing was written. Run the command again.",
    retryable: true
  });
}

// src/store/write.ts
function filesOf(documents) {
  const files = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const bytes = Buffer.from(encodeDocument(document), "utf8");
    if (bytes.length > LIMITS.document)
      throw new TicketError(
        "DOCUMENT_TOO_LARGE",
        "invalid",
        `The ${document.kind} ${document.name} would have ${bytes.length} bytes.`,
        {
          data: { name: document.name, bytes: bytes.length, limit: LIMITS.document },
          hint: `A document may have ${LIMITS.document} bytes; keep long texts in files of the repository.`
        }
      );
    files.set(documentPath(document.kind, document.name), bytes);
  }
  return files;
}
async function prepareCommit(store, base, files, text) {
  const format = store.repo.objectFormat;
  const blobs = [...files].map(
    ([path, bytes]) => [path, newObject(format, "blob", bytes)]
  );
  const written = await writeTree(
    store,
    base.root,
    new Map(blobs.map(([path, blob]) => [path, { mode: FILE, oid: blob.oid }]))
  );
  if (written.root === void 0 || written.root === base.root && text.parents.length < 2)
    return void 0;
  return withCommit(
    store,
    written.root,
    [...blobs.map(([, blob]) => blob), ...written.objects],
    text
  );
}
async function withCommit(store, tree, objects, text) {
  const { parents, message, time } = text;
  const author = { ...text.author, time, tz: "+0000" };
  const committer = { ...text.committer, time, tz: "+0000" };
  const data = { tree, parents, author, committer, message };
  const signature = text.sign ? await store.repo.sign(encodeCommit(data)) : void 0;
  const bytes = encodeCommit(signature === void 0 ? data : { ...data, signature });
  const commit = newObject(store.repo.objectFormat, "commit", bytes);
  return { oid: commit.oid, tree, objects: [...objects, commit] };
}
async function publish(store, prepared, expected, reflog) {
  const pack = await store.repo.storePack(prepared.objects);
  try {
    const update = { ref: store.ref, next: prepared.oid, expected, message: reflog };
    return await store.repo.compareAndSwapRef(update);
  } finally {
    await pack.release();
  }
}

export {
  untilPublished,
  filesOf,
  prepareCommit,
  withCommit,
  publish
};
