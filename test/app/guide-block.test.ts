import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blockState, withBlock, withoutBlock } from "../../src/app/agent-guide/guide-block.ts";
import { changedGuide, readGuide, writeGuide } from "../../src/app/agent-guide/guide-file.ts";
import { scratch } from "../support/git-env.ts";

const texts = fc.array(fc.constantFrom("a", "é", "\n", "\r\n", "\n\n", "# Agents", "-->", "<!--"), {
  maxLength: 12,
});

test("a block goes out as it came in, byte for byte, and twice is once", () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      const set = withBlock(text);
      expect(set.startsWith(text)).toBe(true);
      expect(blockState(set)).toBe("current");
      expect(withBlock(set)).toBe(set);
      expect(withoutBlock(set)).toBe(text);
    }),
  );
  expect(withoutBlock(withBlock(undefined))).toBeUndefined();
});

test("what people write around a block stays", () => {
  const set = `before\n${withBlock(undefined)}after\n`;
  expect(blockState(set)).toBe("current");
  expect(withoutBlock(set)).toBe("before\nafter\n");
  const old = set.replace("## Tickets", "## Issues");
  expect(blockState(old)).toBe("outdated");
  expect(withBlock(old)).toBe(set);
});

test("marks that nobody can tell are left alone", () => {
  const set = withBlock("text\n");
  for (const text of [
    set + set,
    set.replace(/<!-- git-ticket:end -->/, ""),
    set.replace("(1)", "(9)"),
  ]) {
    expect(blockState(text)).toBe("broken");
    expect(withoutBlock(text)).toBe(text);
    expect(() =>
      changedGuide({ file: "AGENTS.md", path: "", text, state: "broken" }, true),
    ).toThrow("broken");
  }
});

test("bytes that are no text stay, modes too, and a link out of the repository is refused", async () => {
  const dir = scratch("guide");
  mkdirSync(join(dir, ".git"));
  mkdirSync(join(dir, "sub"));
  const file = join(dir, "AGENTS.md");
  const bytes = Buffer.from([0xff, 0xfe, 0x0a, 0xc3]);
  writeFileSync(file, bytes, { mode: 0o640 });
  symlinkSync("AGENTS.md", join(dir, "CLAUDE.md"));
  const guide = await readGuide(join(dir, "sub"), "CLAUDE.md");
  await writeGuide(guide, changedGuide(guide, false));
  expect(readFileSync(file).subarray(0, 4)).toEqual(bytes);
  expect(lstatSync(join(dir, "CLAUDE.md")).isSymbolicLink()).toBe(true);
  const again = await readGuide(dir, "AGENTS.md");
  expect(again.state).toBe("current");
  await writeGuide(again, changedGuide(again, true));
  expect([readFileSync(file), lstatSync(file).mode & 0o777]).toEqual([bytes, 0o640]);
  const elsewhere = scratch("elsewhere");
  writeFileSync(join(elsewhere, "profile"), "mine\n");
  for (const [name, to] of [
    ["a.md", "profile"],
    ["b.md", "nothing"],
  ] as const) {
    symlinkSync(join(elsewhere, to), join(dir, name));
    await expect(readGuide(dir, name)).rejects.toMatchObject({ code: "FILE_OUTSIDE" });
  }
  await expect(readGuide(elsewhere, "a.md")).rejects.toMatchObject({ code: "NO_WORKING_TREE" });
});
