import type { CommandSpec } from "../command.ts";
import { EDIT_OPTIONS } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;
const ADD_REMOVE = [
  { name: "add", type: "list", value: "NAME", description: "Add these" },
  { name: "remove", short: "d", type: "list", value: "NAME", description: "Remove these" },
] as const;

/** Commands about what tickets are labelled with, given to and linked to, and whether they are there. */
export const LINK_COMMANDS: readonly CommandSpec[] = [
  {
    name: "label",
    summary: "Add and remove labels",
    operands: "ID [LABEL…]",
    arity: [1, MANY],
    options: [...ADD_REMOVE, ...EDIT_OPTIONS],
    examples: [["git ticket label tk-7k3m auth ui --remove wip", "Two more labels, one less"]],
    load: () => import("../commands/label.ts"),
  },
  {
    name: "assign",
    summary: "Assign and unassign people",
    operands: "ID [WHO…]",
    arity: [1, MANY],
    options: [...ADD_REMOVE, ...EDIT_OPTIONS],
    examples: [
      ["git ticket assign tk-7k3m ada@example.com", "Give it to Ada"],
      ["git ticket assign tk-7k3m --remove bob", "Take it from Bob"],
    ],
    load: () => import("../commands/assign.ts"),
  },
  {
    name: "link",
    summary: "Link tickets",
    details:
      "TYPE is depends-on, parent, relates-to or duplicates. A link that would close a circle of dependencies or parents is refused, and the circle named.",
    operands: "ID TYPE OTHER…",
    arity: [3, MANY],
    options: EDIT_OPTIONS,
    examples: [
      ["git ticket link tk-7k3m depends-on tk-c0ff", "The first waits for the second"],
      ["git ticket link tk-7k3m parent tk-a1b2", "The first is part of the second"],
    ],
    load: () => import("../commands/link.ts"),
  },
  {
    name: "unlink",
    summary: "Remove links",
    operands: "ID TYPE OTHER…",
    arity: [3, MANY],
    options: EDIT_OPTIONS,
    examples: [["git ticket unlink tk-7k3m depends-on tk-c0ff", "It waits no longer"]],
    load: () => import("../commands/unlink.ts"),
  },
  {
    name: "delete",
    summary: "Delete tickets; restore brings them back",
    details:
      "A deleted ticket is hidden, not gone: list --deleted finds it, restore and undo bring it back.",
    operands: "ID…",
    arity: [1, MANY],
    options: EDIT_OPTIONS,
    examples: [["git ticket delete tk-7k3m", "Hide it"]],
    load: () => import("../commands/delete.ts"),
  },
  {
    name: "restore",
    summary: "Bring deleted tickets back",
    operands: "ID…",
    arity: [1, MANY],
    options: EDIT_OPTIONS,
    examples: [["git ticket restore tk-7k3m", "Bring it back"]],
    load: () => import("../commands/restore.ts"),
  },
];
