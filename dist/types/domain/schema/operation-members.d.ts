/** Returns the members that may have been meant at a place of an operation. */
export declare function operationMembers(): readonly string[];
