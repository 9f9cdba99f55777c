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

/** Checks a value against https://git-ticket.dev/schema/1/agent.json */
export declare const validateAgent: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/config.json */
export declare const validateConfig: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/definitions.json */
export declare const validateDefinitions: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/operation.json */
export declare const validateOperation: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/ticket.json */
export declare const validateTicket: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/view.json */
export declare const validateView: Validator;

/** Checks a value against https://git-ticket.dev/schema/1/workflow.json */
export declare const validateWorkflow: Validator;
