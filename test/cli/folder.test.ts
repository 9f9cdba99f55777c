import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareFolder, writeInto } from "../../src/cli/folder.ts";
import { scratch } from "../support/git-env.ts";

test("a folder is made where there is none, and one that is not empty is refused", async () => {
  const folder = join(scratch("folder"), "a", "b");
  await prepareFolder(folder, "b", false);
  await prepareFolder(folder, "b", false);
  writeFileSync(join(folder, "x"), "");
  await expect(prepareFolder(folder, "b", false)).rejects.toMatchObject({
    code: "FOLDER_NOT_EMPTY",
  });
  await prepareFolder(folder, "b", true);
  expect(readdirSync(folder)).toEqual(["x"]);
});

test("a symbolic link in the folder is replaced, not followed", async () => {
  const folder = scratch("folder");
  const outside = join(scratch("outside"), "file");
  for (const content of [undefined, "mine"]) {
    if (content !== undefined) writeFileSync(outside, content);
    symlinkSync(outside, join(folder, "t.md"));
    await writeInto(folder, "t.md", "text");
    expect(readFileSync(join(folder, "t.md"), "utf8")).toBe("text");
    expect(existsSync(outside) ? readFileSync(outside, "utf8") : undefined).toBe(content);
    await writeInto(folder, "t.md", "again");
    expect(readdirSync(folder)).toEqual(["t.md"]);
    rmSync(join(folder, "t.md"));
  }
});

test("what can't be written leaves nothing half-written behind", async () => {
  const folder = scratch("folder");
  mkdirSync(join(folder, "t.md"));
  await expect(writeInto(folder, "t.md", "text")).rejects.toMatchObject({
    code: "FILE_UNWRITABLE",
  });
  expect(readdirSync(folder)).toEqual(["t.md"]);
});
