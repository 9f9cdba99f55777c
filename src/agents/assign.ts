import type { AgentProfile } from "../domain/agent.ts";
import type { Ticket } from "../domain/ticket.ts";

/** A ticket, and the agent that is to have it. */
export interface Assignment {
  readonly id: string;
  readonly agent: string;
  /** Labels of the ticket that the agent is good at. */
  readonly skills: readonly string[];
}

/** What came of giving out tickets. */
export interface Assignments {
  readonly assigned: readonly Assignment[];
  /** Tickets for which no agent has room, or is right. */
  readonly left: readonly { readonly id: string; readonly why: "no room" | "no agent" }[];
}

type Given = Pick<Ticket, "id" | "type" | "labels">;

/** Tells whether an agent takes tickets of this kind: by its types, and by its skills if the ticket asks for some that agents have. */
function isRight(
  agent: AgentProfile,
  { type, labels }: Given,
  asked: ReadonlySet<string>,
): boolean {
  if (agent.status !== "active") return false;
  if (agent.types.length > 0 && !agent.types.includes(type ?? "")) return false;
  const wanted = labels.filter((label) => asked.has(label));
  return wanted.length === 0 || wanted.some((label) => agent.skills.includes(label));
}

/**
 * Gives tickets out, in their order: each to the agent with most of the skills that its labels name, of those to the one that has least to
 * do, then by name. `load` is how many open tickets each has already.
 */
export function giveOut(
  tickets: readonly Given[],
  agents: readonly AgentProfile[],
  load: ReadonlyMap<string, number>,
): Assignments {
  const loads = new Map(agents.map(({ name }) => [name, load.get(name) ?? 0]));
  const asked = new Set(agents.flatMap(({ skills }) => skills));
  const loadOf = ({ name }: AgentProfile): number => loads.get(name) ?? 0;
  const assigned: Assignment[] = [];
  const left: { id: string; why: "no room" | "no agent" }[] = [];
  for (const ticket of tickets) {
    const right = agents.filter((agent) => isRight(agent, ticket, asked));
    const skillsOf = ({ skills }: AgentProfile) => ticket.labels.filter((l) => skills.includes(l));
    const [best] = right
      .filter((agent) => agent.most === null || loadOf(agent) < agent.most)
      .sort(
        (a, b) =>
          skillsOf(b).length - skillsOf(a).length ||
          loadOf(a) - loadOf(b) ||
          (a.name < b.name ? -1 : 1),
      );
    if (best === undefined) {
      left.push({ id: ticket.id, why: right.length === 0 ? "no agent" : "no room" });
      continue;
    }
    loads.set(best.name, loadOf(best) + 1);
    assigned.push({ id: ticket.id, agent: best.name, skills: skillsOf(best) });
  }
  return { assigned, left };
}
