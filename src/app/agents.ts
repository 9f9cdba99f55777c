import { TicketError } from "../base/errors.ts";
import type { Json } from "../base/json.ts";
import { closest } from "../base/similar.ts";
import { type AgentProfile, agentOf, looksSecret } from "../domain/agent.ts";
import { checkName, checkTitle } from "../domain/apply/values.ts";
import { cellKey } from "../domain/document.ts";
import type { Draft } from "../domain/draft.ts";
import { isDocumentName } from "../domain/layout.ts";
import { changeDocument } from "./change-document.ts";
import { namedDocuments } from "./named-documents.ts";
import { listTickets } from "./read-head.ts";
import type { AgentChange, Agents, ListedTicket, NewAgent, ShownAgent } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns all profiles. See `Tickets.agents`. */
export async function agents(workspace: Workspace): Promise<Agents> {
  const { commit, documents, problems } = await namedDocuments(workspace, "agent");
  return { commit, agents: documents.map(({ name, json }) => agentOf(name, json)), problems };
}

function noAgent(name: string, known: readonly string[]): TicketError {
  const near = closest(name, known);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  const message = `There is no agent ${JSON.stringify(name)}.`;
  return new TicketError("AGENT_NOT_FOUND", "notFound", message, {
    data: { name, known },
    hint:
      known.length === 0
        ? "To register one: git ticket agent register NAME"
        : `${meant}Known: ${known.join(", ")}.`,
  });
}

/** Returns the profile of an agent. @throws TicketError `AGENT_NOT_FOUND`. */
export async function profile(workspace: Workspace, name: string): Promise<AgentProfile> {
  const all = (await agents(workspace)).agents;
  const found = all.find((agent) => agent.name === name);
  if (found !== undefined) return found;
  throw noAgent(
    name,
    all.map((agent) => agent.name),
  );
}

const mine = ({ claim }: ListedTicket, name: string): boolean =>
  claim !== null && (claim.by === name || new RegExp(`^${name}-\\d+$`).test(claim.by));

/** Returns an agent with what it has. See `Tickets.agent`. */
export async function agent(workspace: Workspace, name: string): Promise<ShownAgent> {
  const found = await profile(workspace, name);
  const { tickets } = await listTickets(workspace, {});
  return {
    ...found,
    assigned: tickets.filter(({ assignees }) => assignees.includes(name)),
    held: tickets.filter((ticket) => mine(ticket, name)),
  };
}

function checkNewAgent(name: string, given: NewAgent): NewAgent {
  if (!isDocumentName(name))
    throw new TicketError(
      "BAD_AGENT_NAME",
      "usage",
      `${JSON.stringify(name)} can't be the name of an agent.`,
      {
        data: { name },
        hint: "Names have 1 to 64 of a-z, 0-9 and -, and begin and end without -.",
      },
    );
  const texts = [given.title, given.type, ...(given.skills ?? []), ...(given.types ?? [])];
  if (texts.some((text) => typeof text === "string" && looksSecret(text)))
    throw new TicketError("SECRET_REFUSED", "invalid", "That looks like a key.", {
      data: { name },
      hint: "Profiles are for everybody who has the tickets: keep keys in the environment of the agent.",
    });
  return {
    ...given,
    ...(typeof given.title === "string" ? { title: checkTitle(given.title) } : {}),
    ...(typeof given.type === "string" ? { type: checkName("type", given.type) } : {}),
    ...(given.skills === undefined
      ? {}
      : { skills: given.skills.map((skill) => checkName("skill", skill)) }),
  };
}

/** Writes the members of a set: those that are there and not wanted go. */
function writeSkills(draft: Draft, skills: readonly string[]): void {
  for (const old of draft.keys("skills"))
    if (!skills.includes(old)) draft.set(cellKey("skills", old), undefined);
  for (const skill of skills) draft.set(cellKey("skills", skill), true);
}

/** Writes what is given of a profile; what is left out stays. */
function writeProfile(draft: Draft, given: NewAgent): void {
  const { title, type, status, skills, types, most } = given;
  const write = (key: string, value: Json | null | undefined): void => {
    if (value !== undefined) draft.set(key, value ?? undefined);
  };
  draft.set("deleted", undefined);
  write("title", title);
  write("type", type);
  write("status", status === "active" ? null : status);
  if (skills !== undefined) writeSkills(draft, skills);
  write(cellKey("limits", "types"), types?.length === 0 ? null : types && [...types]);
  write(cellKey("limits", "tickets"), most);
}

/** Registers an agent, or changes its profile. See `Tickets.registerAgent`. */
export async function registerAgent(
  workspace: Workspace,
  name: string,
  given: NewAgent,
  dryRun = false,
): Promise<AgentChange> {
  const checked = checkNewAgent(name, given);
  const { commit, changed, extra } = await changeDocument(
    workspace,
    { kind: "agent", name, subject: () => `Register agent ${name}`, dryRun },
    ({ draft, exists }) => {
      writeProfile(draft, checked);
      return { exists };
    },
  );
  return {
    commit,
    name,
    change: extra.exists ? (changed ? "changed" : "unchanged") : "registered",
  };
}

/** Removes an agent's profile. See `Tickets.removeAgent`. */
export async function removeAgent(
  workspace: Workspace,
  name: string,
  dryRun = false,
): Promise<AgentChange> {
  await profile(workspace, name);
  const { commit } = await changeDocument(
    workspace,
    { kind: "agent", name, subject: () => `Remove agent ${name}`, dryRun },
    ({ draft, exists }) => {
      if (!exists) throw noAgent(name, []);
      draft.set("deleted", true);
      return undefined;
    },
  );
  return { commit, name, change: "removed" };
}
