import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { checkOid } from "../names.ts";
import type { ObjectFormat, Oid, ReadResult } from "../repository.ts";
import { createBatchParser } from "./batch-parser.ts";
import { plainWords, unexpectedOutcome } from "./git-errors.ts";
import type { GitRunner } from "./git-runner.ts";
import { holdChild, spawnFailure } from "./spawn-git.ts";

interface Job {
  readonly oids: readonly Oid[];
  readonly maxBytes: number;
  readonly results: ReadResult[];
  readonly done: (results: readonly ReadResult[]) => void;
  readonly fail: (error: unknown) => void;
}

interface Batch {
  readonly child: ChildProcessWithoutNullStreams;
  stderr: string;
  answered: number;
}

/** Deaths of git in a row without one answer and without a rest, after which it is no longer the object's fault. */
const MOST_DEATHS = 20;
/** Larger blobs are streamed by git, not loaded: bounds its memory, whatever is asked for. */
const SETTINGS = ["core.bigFileThreshold=2m"];

/**
 * Reads objects through one long-lived `git cat-file --batch`.
 *
 * The process is started by the first read and shared by all; requests are written ahead and answered in order. It
 * keeps this process alive only while an answer is due, and ends by itself when this process does.
 */
export class ObjectReader {
  readonly #runner: GitRunner;
  readonly #format: ObjectFormat;
  readonly #cwd: string;
  #jobs: Job[] = [];
  #batch: Batch | undefined;
  #deaths = 0;
  #generation = 0;
  /** The generation that is being started: the same as the present one while a start is under way. */
  #starting = -1;

  constructor(runner: GitRunner, format: ObjectFormat, cwd: string) {
    this.#runner = runner;
    this.#format = format;
    this.#cwd = cwd;
  }

  /** Whether git's process is there, or comes. */
  get running(): boolean {
    return this.#batch !== undefined || this.#jobs.length > 0;
  }

  async read(oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]> {
    for (const oid of oids) checkOid(oid, this.#format);
    if (oids.length === 0) return [];
    return new Promise((done, fail) => {
      const idle = this.#jobs.length === 0;
      // A damaged object that is asked for again and again says nothing about git.
      if (idle) this.#deaths = 0;
      this.#jobs.push({ oids, maxBytes, results: [], done, fail });
      if (this.#batch !== undefined) this.#send(this.#batch, oids);
      else if (idle) this.warm();
    });
  }

  /** Starts the process, if there is none, before anybody asks. */
  warm(): void {
    if (this.#batch === undefined && this.#starting !== this.#generation) void this.#start();
  }

  /** Ends the process. Reads that wait are answered by a new one. */
  close(): void {
    const old = this.#batch;
    this.#batch = undefined;
    this.#generation++;
    old?.child.kill();
    if (this.#jobs.length > 0) void this.#start();
  }

  async #start(): Promise<void> {
    const generation = ++this.#generation;
    this.#starting = generation;
    try {
      const child = await this.#runner.start({ args: ["cat-file", "--batch"], settings: SETTINGS });
      if (generation !== this.#generation) return void child.kill();
      this.#attach({ child, stderr: "", answered: 0 });
    } catch (error) {
      this.#failAll(error);
    }
  }

  #attach(batch: Batch): void {
    const { child } = batch;
    this.#batch = batch;
    this.#starting = -1;
    const parse = createBatchParser({
      awaited: () => {
        const [job] = this.#jobs;
        const oid = job?.oids[job.results.length];
        return job && oid ? { oid, maxBytes: job.maxBytes } : undefined;
      },
      accept: (result) => this.#accept(batch, result),
      abandon: () => this.close(),
    });
    child.stdout.on("data", (chunk: Buffer) => {
      if (this.#batch === batch) this.#guard(() => parse(chunk));
    });
    child.stderr.on("data", (chunk: Buffer) => {
      batch.stderr = (batch.stderr + chunk.toString("utf8")).slice(-4096);
    });
    child.on("error", (error) => {
      if (this.#batch === batch) this.#failAll(spawnFailure(error, this.#cwd));
    });
    child.on("close", (code) => {
      if (this.#batch === batch) void this.#died(batch, code ?? undefined);
    });
    const due = this.#jobs.flatMap((job) => job.oids.slice(job.results.length));
    if (due.length > 0) this.#send(batch, due);
    else holdChild(child, false);
  }

  #send({ child }: Batch, oids: readonly Oid[]): void {
    holdChild(child, true);
    child.stdin.write(`${oids.join("\n")}\n`);
  }

  #accept(batch: Batch, result: ReadResult): void {
    batch.answered++;
    this.#deaths = 0;
    const [job] = this.#jobs;
    job?.results.push(result);
    if (job === undefined || job.results.length < job.oids.length) return;
    this.#jobs.shift();
    if (this.#jobs.length === 0) holdChild(batch.child, false);
    job.done(job.results);
  }

  /** git gives up on a damaged object: that one is answered for it, and the others are asked again. */
  async #died(batch: Batch, code: number | undefined): Promise<void> {
    this.#batch = undefined;
    const [job] = this.#jobs;
    const oid = job?.oids[job.results.length];
    if (job === undefined || oid === undefined) return;
    this.#deaths++;
    const outcome = { code, stdout: Buffer.alloc(0), stderr: batch.stderr };
    if (this.#deaths > MOST_DEATHS || /not a git repository/i.test(batch.stderr)) {
      return this.#failAll(await unexpectedOutcome(this.#runner, "cat-file", outcome));
    }
    // Ended by a signal, as when somebody kills all git processes: simply ask again, twice.
    if (code !== undefined || this.#deaths > 2) {
      const deaths = this.#deaths;
      this.#accept(batch, { kind: "missing", oid, damage: damageOf(batch.stderr) });
      this.#deaths = deaths;
    }
    if (this.#jobs.length > 0) await this.#start();
  }

  #guard(parse: () => void): void {
    try {
      parse();
    } catch (error) {
      this.#failAll(error);
    }
  }

  #failAll(error: unknown): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#deaths = 0;
    this.#starting = -1;
    this.close();
    for (const job of jobs) job.fail(error);
  }
}

function damageOf(stderr: string): string {
  return plainWords(stderr) || "git stopped while reading it";
}
