import {
  FILE,
  LIMITS,
  entriesOf,
  loadTrees,
  placeOf
} from "./shared-base-base32.js";

// src/store/walk.ts
var TOO_MANY_ENTRIES = "the tree has more entries than are read";
var SLOT = "[0-9a-hjkmnp-tv-z]";
var FOLDER = new RegExp(
  `^(?:workflows|agents|views|(?:tickets|attachments)(?:/${SLOT}(?:/${SLOT})?)?|attachments/${SLOT}/${SLOT}/${SLOT}{12})$`
);
function isOurFolder(path) {
  return FOLDER.test(path);
}
async function walkTree(store, root, part) {
  const files = [];
  const oddities = [];
  let seen = 0;
  let level = root === void 0 ? [] : [["", root]];
  while (level.length > 0 && seen <= LIMITS.entries) {
    await loadTrees(
      store,
      level.map(([, oid]) => oid)
    );
    const next = [];
    for (const [folder, oid] of level) {
      const entries = entriesOf(store, oid);
      seen += entries.length;
      if (seen > LIMITS.entries) break;
      for (const entry of entries) sort(folder, entry, part, { files, oddities, next });
    }
    level = next;
  }
  return { files, oddities, cut: seen > LIMITS.entries };
}
function sort(folder, { name, mode, oid }, part, into) {
  const path = folder === "" ? name : `${folder}/${name}`;
  if (part === "tickets" && folder === "" && name !== "tickets") return;
  if (mode === "40000" && isOurFolder(path)) {
    into.next.push([path, oid]);
    return;
  }
  const place = mode === FILE ? placeOf(path) : void 0;
  if (place === void 0) into.oddities.push({ path, mode, oid });
  else into.files.push({ path, oid, place });
}

export {
  TOO_MANY_ENTRIES,
  isOurFolder,
  walkTree
};
