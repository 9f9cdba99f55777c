/** Refuses a git that would not run hooks of its configuration. @throws TicketError `NO_CONFIG_HOOKS`. */
export declare function configNeedsGit(version: string | undefined): void;
