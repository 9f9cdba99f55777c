import fc from "fast-check";
import { expect, test } from "vitest";
import {
  attachmentPath,
  documentPath,
  isDocumentName,
  placeOf,
  ticketPath,
} from "../../src/domain/layout.ts";

const HASH = "0123456789abcdef".repeat(4);

test.each([
  ["config.json", { kind: "document", document: "config", name: "config" }],
  ["tickets/7/k/7k3m9p2qx4wz.json", { kind: "document", document: "ticket", name: "7k3m9p2qx4wz" }],
  ["workflows/release.json", { kind: "document", document: "workflow", name: "release" }],
  ["agents/a.json", { kind: "document", document: "agent", name: "a" }],
  ["views/my-view-2.json", { kind: "document", document: "view", name: "my-view-2" }],
  [
    `attachments/7/k/7k3m9p2qx4wz/${HASH}`,
    { kind: "attachment", ticket: "7k3m9p2qx4wz", hash: HASH },
  ],
] as const)("%s", (path, place) => {
  expect(placeOf(path)).toEqual(place);
  const own =
    place.kind === "document"
      ? documentPath(place.document, place.name)
      : attachmentPath(place.ticket, place.hash);
  expect(own).toBe(path);
});

test.each([
  "",
  "config",
  "config.json/",
  "/config.json",
  "config/config.json",
  "Config.json",
  "tickets/7k3m9p2qx4wz.json",
  "tickets/k/7/7k3m9p2qx4wz.json",
  "tickets/7/k/7k3m9p2qx4wz",
  "tickets/7/k/7k3m9p2qx4wz.json.json",
  "tickets/7/k/7k3m9p2qx4wz.json/x",
  "tickets/7/k/7K3M9P2QX4WZ.json",
  "tickets//7/k/7k3m9p2qx4wz.json",
  "tickets/7/k/../k/7k3m9p2qx4wz.json",
  "tickets/7/k/7k3m9p2qx4wi.json",
  "workflows/.json",
  "workflows/a/b.json",
  "workflows/../config.json",
  "workflows/A.json",
  "workflows/-a.json",
  "workflows/a-.json",
  "workflows/a b.json",
  "workflows/con.json",
  "agents/aux.json",
  "views/lpt1.json",
  "views/.git.json",
  "users/a.json",
  "toString/a.json",
  `attachments/7/k/7k3m9p2qx4wz/${HASH.slice(1)}`,
  `attachments/7/k/7k3m9p2qx4wz/${HASH.toUpperCase()}`,
  `attachments/7/k/7k3m9p2qx4wz/${HASH}/x`,
  `attachments/7/7/7k3m9p2qx4wz/${HASH}`,
])("nothing of ours stands at %j", (path) => {
  expect(placeOf(path)).toBeUndefined();
});

test("a name is short, plain, and a file name on every system", () => {
  expect(isDocumentName("a".repeat(64))).toBe(true);
  expect(isDocumentName("a".repeat(65))).toBe(false);
  expect(["nul", "com1", "prn"].some(isDocumentName)).toBe(false);
  expect(["null", "com10", "console"].every(isDocumentName)).toBe(true);
});

test("a path that is ours is the path of what stands there", () => {
  const part = fc.constantFrom(
    "tickets",
    "7",
    "k",
    "7k3m9p2qx4wz.json",
    "attachments",
    "7k3m9p2qx4wz",
    HASH,
    "agents",
    "a.json",
    "..",
    "",
    "config.json",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const path = parts.join("/");
      const place = placeOf(path);
      if (place?.kind === "document") expect(documentPath(place.document, place.name)).toBe(path);
      if (place?.kind === "attachment") expect(attachmentPath(place.ticket, place.hash)).toBe(path);
    }),
  );
  expect(ticketPath("7k3m9p2qx4wz")).toBe("tickets/7/k/7k3m9p2qx4wz.json");
});
