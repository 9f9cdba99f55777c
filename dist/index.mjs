import library from "./index.js";

export const { EXIT, TicketError, VERSION, isTicketError, openTickets, runAgents, schemas } = library;
