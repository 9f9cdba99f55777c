import * as core from "@actions/core";
import { MOST_SUMMARY, type Runner } from "./runner.ts";
import type { StartRunner } from "./start-runner.ts";
import { neutralLog } from "./text/neutral.ts";

const LEVELS = { notice: core.notice, warning: core.warning, error: core.error };

/** Returns the whole of a runner, by GitHub's toolkit. */
export function toolkitRunner(start: Omit<StartRunner, "whole">): Runner {
  return {
    ...start,
    info: (text) => core.info(neutralLog(text)),
    note: (level, text, title) =>
      LEVELS[level](neutralLog(text), title === undefined ? {} : { title: neutralLog(title, 200) }),
    mask: (secret) => {
      if (secret !== "") core.setSecret(secret);
    },
    output: (name, value) => core.setOutput(name, value),
    summary: async (markdown) => {
      if (!start.env["GITHUB_STEP_SUMMARY"]) return;
      const cut = markdown.slice(0, MOST_SUMMARY / 4);
      await core.summary.addRaw(cut, true).write();
      core.summary.emptyBuffer();
    },
  };
}
