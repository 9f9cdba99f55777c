import { git } from "./lab.mjs";

/**
 * Returns the files of a ref as a stream of `git fast-import`: the same blobs at the same paths, in one commit.
 *
 * @param {string} repo
 * @param {string} ref
 */
export function fastImportStream(repo, ref) {
  const files = git(repo, ["ls-tree", "-r", "-z", ref])
    .toString("latin1")
    .split("\0")
    .flatMap((line) => {
      const [, oid = "", path = ""] = /^\S+ blob (\S+)\t(.*)$/s.exec(line) ?? [];
      return oid === "" ? [] : [{ oid, path }];
    });
  const contents = git(repo, ["cat-file", "--batch"], files.map(({ oid }) => `${oid}\n`).join(""));
  const head = `commit ${ref}\ncommitter Ada Bench <ada@example.com> 1790000000 +0000\ndata 7\ntickets`;
  /** @type {Uint8Array[]} */
  const parts = [Buffer.from(`feature done\n${head}\ndeleteall\n`)];
  let at = 0;
  for (const { path } of files) {
    const end = contents.indexOf(10, at);
    const size = Number(contents.toString("latin1", at, end).split(" ")[2]);
    parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${size}\n`));
    parts.push(contents.subarray(end + 1, end + 1 + size), Buffer.from("\n"));
    at = end + 2 + size;
  }
  parts.push(Buffer.from("\ndone\n"));
  return Buffer.concat(parts);
}
