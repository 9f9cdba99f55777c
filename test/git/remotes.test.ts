import { expect, test } from "vitest";
import { configOf, parseConfigList } from "../../src/git/config.ts";
import { allRemotes, preferredRemote, remoteFor, remoteNames } from "../../src/git/remotes.ts";

const configured = (...pairs: string[]) =>
  configOf(parseConfigList(pairs.map((pair) => `${pair.replace("=", "\n")}\0`).join("")));
const TWO = configured(
  "remote.origin.url=/a",
  "remote.backup.pushurl=/b",
  "remote.backup.url=/b",
  "remote.old.fetch=+refs/heads/*:refs/x/*",
  "branch.topic.remote=backup",
  "branch.own.remote=.",
  "remote.backup.skipfetchall=true",
);
const REF = "refs/tickets/main";
const at = (word: string, ref = REF, config = TWO) =>
  remoteFor(config, word, ref, (path) => `/here/${path}`);

test("the remotes are those with an address", () => {
  expect(remoteNames(TWO)).toEqual(["backup", "origin"]);
  expect(allRemotes(TWO)).toEqual(["origin"]);
});

test("the default is that of git: the branch's, the only one, origin", () => {
  expect(preferredRemote(TWO, "topic")).toBe("backup");
  expect(preferredRemote(TWO, "main")).toBe("origin");
  expect(preferredRemote(TWO, "own")).toBe("origin");
  expect(preferredRemote(TWO, undefined)).toBe("origin");
  expect(preferredRemote(configured("remote.hub.url=/a"), undefined)).toBe("hub");
  expect(preferredRemote(configured("remote.a.url=/a", "remote.b.url=/b"), "x")).toBeUndefined();
  expect(preferredRemote(configured(), "x")).toBeUndefined();
});

test("each remote has refs of its own", () => {
  expect(at("origin")).toEqual({
    name: "origin",
    address: "origin",
    tracking: "refs/ticket-remotes/origin/main",
    seen: "refs/ticket-seen/origin/main",
  });
  expect(at("origin", "refs/heads/tickets").tracking).toBe(
    "refs/ticket-remotes/origin/heads/tickets",
  );
  const odd = configured("remote.a..b.url=/a");
  expect(at("a..b", REF, odd).tracking).toMatch(/^refs\/ticket-remotes\/url-[0-9a-f]{12}\/main$/);
});

test("an address has refs named after its hash, and no password in its name", () => {
  const remote = at("https://ada:secret@example.com/shop.git");
  expect(remote.name).toBe("https://example.com/shop.git");
  expect(remote.address).toBe("https://ada:secret@example.com/shop.git");
  expect(remote.seen).toMatch(/^refs\/ticket-seen\/url-[0-9a-f]{12}\/main$/);
  expect(at("../other").address).toBe("/here/../other");
  expect(at("/other").address).toBe("/here//other");
  expect(at("host:shop.git").address).toBe("host:shop.git");
});

test.each(["", "-x", "--upload-pack=x", "a\nb", "a\0b"])("%j is refused", (word) => {
  expect(() => at(word)).toThrow(expect.objectContaining({ code: "BAD_REMOTE" }));
});

test("a name that nobody gave is not found, and the nearest is told", () => {
  expect(() => at("orign")).toThrow(
    expect.objectContaining({ code: "NO_SUCH_REMOTE", hint: "Did you mean origin?" }),
  );
});
