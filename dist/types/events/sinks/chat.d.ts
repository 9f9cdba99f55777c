import type { TicketEvent } from "../event.js";
/** Returns an event as the chats of Slack, Mattermost, Rocket.Chat, Google and others take it: one line of text. */
export declare function chatBody(event: TicketEvent, prefix: string): string;
