import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { preferredRemote } from "../../../src/git/remotes.ts";
import { gitIn, scratch } from "../../support/git-env.ts";
import { emptyRepository, openNative, writeOne } from "../support.ts";

/** A home of its own, and a clock for which everything on the disk is long past. */
function place() {
  const home = scratch("home");
  const env = { PATH: process.env["PATH"], HOME: home, GIT_CONFIG_SYSTEM: join(home, "system") };
  return { home, env, now: () => Date.now() + 60_000 };
}

/** Opens the repository as a new process would, asks for a setting, and tells whether git was asked for it. */
async function ask(dir: string, options: ReturnType<typeof place>, name = "ticket.ref") {
  const spawned: string[] = [];
  const repo = await openNative(dir, {
    env: options.env,
    now: options.now,
    onSpawn: (args) => spawned.push(args.join(" ")),
  });
  const value = (await repo.config()).get(name);
  await repo.readRef("refs/tickets/main");
  return { value, git: spawned.some((line) => line.includes(" config ")) };
}

async function repositoryWithTickets(): Promise<string> {
  const dir = emptyRepository();
  await writeOne(await openNative(dir), "one");
  return dir;
}

const cached = (dir: string): string[] => {
  const folder = join(dir, ".git", "ticket", "cache");
  return existsSync(folder) ? readdirSync(folder) : [];
};

test("git is asked once for the configuration, and again after any change of it", async () => {
  const dir = await repositoryWithTickets();
  const { home, ...rest } = place();
  const options = { home, ...rest };
  const asked = () => ask(dir, options);
  expect(await asked()).toEqual({ value: undefined, git: true });
  expect(await asked()).toEqual({ value: undefined, git: false });

  gitIn(dir, "config", "ticket.ref", "refs/tickets/own");
  expect(await asked()).toEqual({ value: "refs/tickets/own", git: true });
  expect(await asked()).toEqual({ value: "refs/tickets/own", git: false });

  // Files that were not there come to be.
  gitIn(dir, "config", "--unset", "ticket.ref");
  for (const file of [".gitconfig", ".config/git/config", "system"]) {
    expect((await asked()).value).toBeUndefined();
    expect((await asked()).git).toBe(false);
    gitIn(dir, "init", "-q", join(home, ".config/git"));
    writeFileSync(join(home, file), "[ticket]\nref = refs/tickets/there\n");
    expect(await asked()).toEqual({ value: "refs/tickets/there", git: true });
    writeFileSync(join(home, file), "");
  }
});

test("an included file counts, there or not yet, and one that a worktree has of its own", async () => {
  const dir = await repositoryWithTickets();
  const options = place();
  const asked = () => ask(dir, options);
  gitIn(dir, "config", "include.path", "more");
  expect((await asked()).value).toBeUndefined();
  expect((await asked()).git).toBe(false);
  writeFileSync(join(dir, ".git", "more"), "[ticket]\n\tref = refs/tickets/a\n");
  expect(await asked()).toEqual({ value: "refs/tickets/a", git: true });
  expect((await asked()).git).toBe(false);
  gitIn(dir, "config", "extensions.worktreeConfig", "true");
  writeFileSync(join(dir, ".git", "config.worktree"), "[ticket]\n\tref = refs/tickets/w\n");
  expect(await asked()).toEqual({ value: "refs/tickets/w", git: true });
  expect((await asked()).git).toBe(false);
});

test("settings that depend on the branch, or on a home that can't be told, are asked for each time", async () => {
  const dir = await repositoryWithTickets();
  const options = place();
  gitIn(dir, "config", "includeIf.onbranch:main.path", "more");
  await ask(dir, options);
  expect((await ask(dir, options)).git).toBe(true);
  gitIn(dir, "config", "--remove-section", "includeIf.onbranch:main");
  const homeless = { ...options, env: { ...options.env, HOME: undefined } };
  await ask(dir, homeless as never);
  expect((await ask(dir, homeless as never)).git).toBe(true);
});

test("the environment counts", async () => {
  const dir = await repositoryWithTickets();
  const options = place();
  await ask(dir, options);
  const env = { ...options.env, GIT_CONFIG_PARAMETERS: "'ticket.ref'='refs/tickets/e'" };
  const other = { ...options, env };
  expect(await ask(dir, other)).toEqual({ value: "refs/tickets/e", git: true });
  expect(await ask(dir, other)).toEqual({ value: "refs/tickets/e", git: false });
  expect(await ask(dir, options)).toEqual({ value: undefined, git: false });
});

test("a file that was changed just now is not trusted to look different after its next change", async () => {
  const dir = await repositoryWithTickets();
  const options = { ...place(), now: Date.now };
  appendFileSync(join(dir, ".git", "config"), "[ticket]\n\tref = refs/tickets/a\n");
  await ask(dir, options);
  expect(cached(dir)).toEqual([]);
  // Not even where its time was set back.
  utimesSync(join(dir, ".git", "config"), 1, 1);
  await ask(dir, options);
  expect(cached(dir)).toEqual([]);
});

test("what is kept is for its owner alone, holds no secrets, and is not believed when it is damaged", async () => {
  const dir = await repositoryWithTickets();
  const options = place();
  gitIn(dir, "config", "http.extraHeader", "Authorization: hunter2");
  gitIn(dir, "config", "ticket.ref", "refs/tickets/own");
  await ask(dir, options);
  const [name = ""] = cached(dir);
  const path = join(dir, ".git", "ticket", "cache", name);
  const text = readFileSync(path, "utf8");
  expect(text).toContain("refs/tickets/own");
  expect(text).not.toContain("hunter2");
  for (const broken of ["", text.slice(0, 40), text.replace("own", "owm"), "{}", `${text}x`]) {
    writeFileSync(path, broken);
    expect(await ask(dir, options)).toEqual({ value: "refs/tickets/own", git: true });
    expect((await ask(dir, options)).git).toBe(false);
  }
  chmodSync(path, 0o600);
});

test("nothing is left in a repository without tickets", async () => {
  const dir = emptyRepository();
  await ask(dir, place());
  expect(existsSync(join(dir, ".git", "ticket"))).toBe(false);
});

test("remotes are known without git, and of their addresses nothing is kept", async () => {
  const dir = await repositoryWithTickets();
  const options = place();
  gitIn(dir, "remote", "add", "origin", "https://ada:secret@example.com/shop.git");
  gitIn(dir, "config", "branch.main.remote", "https://ada:secret@example.com/other.git");
  await ask(dir, options);
  const spawned: string[] = [];
  const repo = await openNative(dir, {
    env: options.env,
    now: options.now,
    onSpawn: (args) => spawned.push(args.join(" ")),
  });
  expect(preferredRemote(await repo.config(), "main")).toBe("origin");
  expect(spawned).toEqual([]);
  const folder = join(dir, ".git", "ticket", "cache");
  for (const file of cached(dir))
    expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/secret/);
});
