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
    examples: ["git ticket label tk-7k3m auth ui --remove wip"],
    load: () => import("../commands/label.ts"),
  },
  {
    name: "assign",
    summary: "Assign and unassign people",
    operands: "ID [WHO…]",
    arity: [1, MANY],
    options: [...ADD_REMOVE, ...EDIT_OPTIONS],
    examples: [
      "git ticket assign tk-7k3m ada@example.com",
      "git ticket assign tk-7k3m --remove bob",
    ],
    load: () => import("../commands/assign.ts"),
  },
  {
    name: "link",
    summary: "Link tickets",
    operands: "ID TYPE OTHER…",
    arity: [3, MANY],
    options: EDIT_OPTIONS,
    examples: [
      "git ticket link tk-7k3m depends-on tk-c0ff",
      "git ticket link tk-7k3m parent tk-a1b2",
    ],
    load: () => import("../commands/link.ts"),
  },
  {
    name: "unlink",
    summary: "Remove links",
    operands: "ID TYPE OTHER…",
    arity: [3, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket unlink tk-7k3m depends-on tk-c0ff"],
    load: () => import("../commands/unlink.ts"),
  },
  {
    name: "delete",
    summary: "Delete tickets; restore brings them back",
    operands: "ID…",
    arity: [1, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket delete tk-7k3m"],
    load: () => import("../commands/delete.ts"),
  },
  {
    name: "restore",
    summary: "Bring deleted tickets back",
    operands: "ID…",
    arity: [1, MANY],
    options: EDIT_OPTIONS,
    examples: ["git ticket restore tk-7k3m"],
    load: () => import("../commands/restore.ts"),
  },
];
