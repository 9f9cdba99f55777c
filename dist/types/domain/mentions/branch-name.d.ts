/** Returns the name of the branch for a ticket: how its id is shown, and its title in short. */
export declare function branchName(shown: string, title: string): string;
