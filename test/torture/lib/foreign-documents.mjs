import { foreignMembers, VICTIM } from "./foreign-values.mjs";

export const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A ticket of which each text is a value: as the decoder takes it.
 *
 * @param {any} base
 * @param {string} id
 * @param {string} value
 * @param {readonly string[]} values
 */
export function ticketWith(base, id, value, values) {
  const [hash] = Object.values(base.attachments ?? {});
  const name = value.replaceAll(/[/,]/g, "_");
  const bare = value.replaceAll(",", ";");
  const texts = (/** @type {any[]} */ list, /** @type {object} */ changes) =>
    (list ?? []).map((one) => ({ ...one, ...changes }));
  return {
    ...base,
    ...{ id, title: `${value} ${VICTIM}`, body: [value, VICTIM], aliases: [`OLD-${id}`, bare] },
    ...{ type: bare, priority: bare, assignees: [bare], labels: [bare, VICTIM], milestone: bare },
    ...{ createdBy: value, attachments: { [name]: hash }, refs: [{ type: "url", value }] },
    criteria: texts(base.criteria, { text: value }),
    comments: texts(base.comments, { by: value, body: [value, `Closes tk-${id}`] }),
    time: texts(base.time, { note: value, type: bare }),
    custom: { ...foreignMembers(values), slow: VICTIM, severity: value },
    ...foreignMembers(values),
  };
}

/** Settings as the decoder takes them, with a value wherever one may stand. @param {any} config @param {readonly string[]} values @param {object} meant */
function configWith(config, values, meant) {
  // All of them in each would make it larger than what is read.
  const members = Object.entries(foreignMembers(values));
  const some = (/** @type {number} */ i) =>
    Object.fromEntries([0, 7, 13].map((step) => members[(i + step) % members.length] ?? []));
  const names = values.map((value) => value.replaceAll(",", ";"));
  const map = (/** @type {(value: string, i: number) => object} */ make) =>
    Object.fromEntries(names.map((name, i) => [name, { ...some(i), ...make(name, i) }]));
  return {
    ...config,
    ...foreignMembers(values),
    ...meant,
    statuses: {
      ...config.statuses,
      ...map((name, i) => ({ category: "active", rank: 10 + i, to: ["open", name] })),
    },
    types: { ...config.types, ...map((_, i) => ({ rank: 10 + i })) },
    priorities: { ...config.priorities, ...map((_, i) => ({ rank: 10 + i })) },
    milestones: map((name) => ({ due: "2027-01-01", description: name })),
    templates: {
      evil: {
        ...foreignMembers(values),
        title: names[0],
        body: names.join("\n"),
        labels: names,
        type: names[4],
      },
    },
    fields: {
      slow: { type: "string", pattern: "^(a+)+$" },
      severity: { enum: [...values, "S1"], description: names[0] },
      far: { $ref: values.find((value) => value.startsWith("http")) },
      late: { type: "string", format: "regex", contentMediaType: values[0] },
    },
    limits: { attachment: 1e9, command: names[0] },
  };
}

/** Settings, a view, a workflow and an agent of shapes that the decoder does not take. @param {any} config @param {readonly string[]} values @param {object} meant */
export const refusedFiles = (config, values, meant) => [
  {
    path: "config.json",
    content: json({
      ...{
        ...config,
        ...foreignMembers(values),
        ...meant,
        prefix: values[9],
        statuses: values,
        types: values[0],
      },
      ...{
        fields: values[1],
        templates: [values[2]],
        milestones: values[3],
        limits: { attachment: values[4] },
      },
    }),
  },
  ...["views", "workflows", "agents"].map((room) => ({
    path: `${room}/evil.json`,
    content: json({
      ...{ schema: 1, name: "evil", ...foreignMembers(values), ...meant },
      title: { command: values[0] },
      ...{ query: values, columns: values[5], steps: values, skills: values[0], limits: values },
    }),
  })),
  ...[
    "hooks/post-commit",
    ".gitattributes",
    ".gitmodules",
    "config",
    "package.json",
    "views/$(canary).json",
  ].map((path) => ({ path, content: `${values.join("\n")}\n` })),
];

/** @param {any} config @param {readonly string[]} values @param {object} meant */
export const takenFiles = (config, values, meant) => [
  { path: "config.json", content: json(configWith(config, values, meant)) },
  ...["views", "workflows", "agents"].map((room) => ({
    path: `${room}/evil.json`,
    content: json({
      ...{ schema: 1, name: "evil", _v: config._v, ...foreignMembers(values), ...meant },
      title: values[4],
      ...(room === "views" && { query: `text:${VICTIM}`, columns: ["id", "title"], by: "label" }),
      ...(room === "workflows" && {
        description: values,
        steps: { evil: { title: values[0], ...foreignMembers(values) } },
      }),
      ...(room === "agents" && {
        type: "worker",
        skills: values.map((v) => v.replaceAll(",", ";")),
      }),
    }),
  })),
];
