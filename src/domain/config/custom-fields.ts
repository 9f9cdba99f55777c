import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Json, JsonObject } from "../../base/json.ts";
import { schemaFaults } from "../schema/faults.ts";
import { customSchemaFault } from "./custom-schema.ts";

/** Tells what is wrong with the value of a custom field, as the end of a sentence. */
export type CustomCheck = (key: string, value: Json) => string | undefined;

/**
 * Returns a check of custom fields against the schemas that the configuration has for them. Each is compiled when its
 * field is first checked; one that is no schema that we take (verify reports it) checks nothing.
 */
export function customCheck(fields: JsonObject): CustomCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
  const compiled = new Map<string, ValidateFunction | undefined>();
  const validatorOf = (key: string): ValidateFunction | undefined => {
    if (!compiled.has(key)) {
      const schema = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const usable = schema !== undefined && customSchemaFault(schema) === undefined;
      compiled.set(key, usable ? ajv.compile(schema as JsonObject) : undefined);
    }
    return compiled.get(key);
  };
  return (key, value) => {
    const validate = validatorOf(key);
    if (validate === undefined || validate(value)) return undefined;
    const [fault] = schemaFaults(validate.errors ?? []);
    return fault === undefined ? "is not valid" : `${fault.path} ${fault.problem}`.trim();
  };
}
