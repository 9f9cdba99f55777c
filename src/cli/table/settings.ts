import type { CommandSpec } from "../command.ts";
import { AT_OPTION, TRY_OPTIONS } from "./options.ts";

const MANY = Number.POSITIVE_INFINITY;

/** Commands about the configuration that travels with the tickets. */
export const SETTING_COMMANDS: readonly CommandSpec[] = [
  {
    name: "config list",
    summary: "List the settings of these tickets",
    operands: "[KEY]",
    arity: [0, 1],
    options: [AT_OPTION],
    examples: ["git ticket config list", "git ticket config list statuses"],
    load: () => import("../commands/config-list.ts"),
  },
  {
    name: "config get",
    summary: "Print a setting",
    operands: "KEY",
    arity: [1, 1],
    options: [AT_OPTION],
    examples: ["git ticket config get prefix", "git ticket config get statuses.open.to"],
    load: () => import("../commands/config-get.ts"),
  },
  {
    name: "config set",
    summary: "Change a setting",
    operands: "KEY VALUE|MEMBER=VALUE…",
    arity: [1, MANY],
    options: TRY_OPTIONS,
    examples: [
      "git ticket config set statuses.qa category=active to=open,closed",
      "git ticket config set milestones.v2 due=2027-03-01 description='Second version'",
      `git ticket config set fields.severity '{"enum": ["S1", "S2"]}'`,
      "git ticket config set templates.bug type=bug labels=triage",
    ],
    load: () => import("../commands/config-set.ts"),
  },
  {
    name: "config unset",
    summary: "Take settings out",
    operands: "KEY…",
    arity: [1, MANY],
    options: TRY_OPTIONS,
    examples: ["git ticket config unset statuses.qa"],
    load: () => import("../commands/config-unset.ts"),
  },
  {
    name: "config edit",
    summary: "Edit all settings as JSON in your editor",
    operands: "",
    arity: [0, 0],
    options: TRY_OPTIONS,
    examples: ["git ticket config edit"],
    load: () => import("../commands/config-edit.ts"),
  },
];
