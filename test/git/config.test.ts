import { expect, test } from "vitest";
import {
  configOf,
  FOLDER,
  keptConfig,
  keptSettings,
  parseConfigList,
} from "../../src/git/config.ts";

const config = configOf(
  parseConfigList(
    [
      "user.name\nAda",
      "remote.Ori.Gin.url\none",
      "remote.Ori.Gin.url\ntwo\nlines",
      "ticket.bare",
      "ticket.empty\n",
      "ticket.on\nYES",
      "ticket.off\noff",
      "ticket.number\n2k",
      "ticket.zero\n0",
      "ticket.word\nmaybe",
      "",
    ].join("\0"),
  ),
);

test("names are the same in any case, subsections are not", () => {
  expect(config.get("USER.Name")).toBe("Ada");
  expect(config.get("Remote.Ori.Gin.URL")).toBe("two\nlines");
  expect(config.getAll("remote.Ori.Gin.url")).toEqual(["one", "two\nlines"]);
  expect(config.get("remote.ori.gin.url")).toBeUndefined();
  expect(config.getAll("no.such")).toEqual([]);
  expect(config.names("remote.")).toEqual(["remote.Ori.Gin.url"]);
});

test("a boolean is what git takes for one", () => {
  const values = ["bare", "empty", "on", "off", "number", "zero"].map((key) =>
    config.bool(`ticket.${key}`),
  );
  expect(values).toEqual([true, false, true, false, true, false]);
  expect(config.bool("ticket.none")).toBeUndefined();
  expect(config.get("ticket.bare")).toBe("");
  expect(() => config.bool("ticket.word")).toThrow(expect.objectContaining({ code: "BAD_CONFIG" }));
});

test("what is kept holds nothing that may be secret, and asking it for more is a fault", () => {
  const kept = keptConfig(
    keptSettings([
      ["ticket.ref", "refs/heads/t"],
      ["http.https://h/.extraheader", "Authorization: secret"],
      ["remote.origin.promisor", "true"],
      ["remote.origin.url", "https://user:secret@host/"],
      ["remote.origin.skipfetchall", undefined],
      ["branch.main.remote", "origin"],
      ["branch.other.remote", "origin"],
      ["branch.other.remote", "https://user:secret@host/"],
    ]),
  );
  expect(kept.get("Ticket.Ref")).toBe("refs/heads/t");
  expect(kept.names("")).toEqual([
    ...["ticket.ref", "remote.origin.promisor", "remote.origin.url", "remote.origin.skipfetchall"],
    ...["branch.main.remote", "branch.other.remote"],
  ]);
  expect(kept.bool("remote.origin.skipFetchAll")).toBe(true);
  expect(kept.get("branch.main.remote")).toBe("origin");
  expect(kept.get("branch.other.remote")).toBe("");
  expect(kept.get("remote.origin.url")).toBe("");
  expect(() => kept.get("http.https://h/.extraheader")).toThrow("not kept");
});

test("of a remote's address is kept whether it is a folder", () => {
  const urls = [
    "/srv/shop.git",
    "../shop.git",
    "file:///srv/shop.git",
    "host:shop.git",
    "ssh://h/s",
  ];
  for (const [n, url] of urls.entries()) {
    const once = keptSettings([["remote.origin.url", url]]);
    expect(keptConfig(once).get("remote.origin.url")).toBe(n < 3 ? FOLDER : "");
  }
});
