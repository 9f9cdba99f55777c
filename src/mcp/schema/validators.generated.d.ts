// Made by `npm run schemas` from the *.schema.json files beside it. Do not edit.

/** One thing that is wrong with a value. */
export interface SchemaFault {
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value is valid; `errors` is about the last call, and null when that was valid. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

/** Checks a value against https://git-ticket.dev/schema/1/mcp/create.json */
export declare const validateCreate: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/history.json */
export declare const validateHistory: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/list.json */
export declare const validateList: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/prime.json */
export declare const validatePrime: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/ready.json */
export declare const validateReady: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/show.json */
export declare const validateShow: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/update.json */
export declare const validateUpdate: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/mcp/work.json */
export declare const validateWork: Validator;
