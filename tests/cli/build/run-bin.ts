import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** What a run of the built program left: exit code, texts, and the bytes of standard output. */
export interface Run {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes through a pipe on standard input; without it there is none. */
  readonly input?: string;
}

export const BIN = resolve("bin/jiedui.js");
export const SAMPLE = resolve("samples/2019");

/** Nothing of the developer's own locale, width or colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  return { PATH, HOME, TMPDIR, SystemRoot, LANG: "C.UTF-8", COLUMNS: "80" };
}

/** Runs `jiedui` as a user does, with both outputs in pipes. */
export function run(args: readonly string[], { cwd, env = {}, input }: Surroundings = {}): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...plainEnvironment(), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => undefined).end(input ?? "");
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (exitCode, signal) => {
      const bytes = Buffer.concat(out);
      done({ exitCode, signal, bytes, stdout: bytes.toString("utf8"), stderr: Buffer.concat(err).toString("utf8") });
    });
  });
}

/** A refusal: exit code 2, one line on standard error, nothing on standard output. Returns the line. */
export async function refusal(args: readonly string[], surroundings: Surroundings = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await run(args, surroundings);
  if (exitCode !== 2 || stdout !== "" || !/^[^\n]+\n$/.test(stderr)) {
    throw new Error(`no refusal in one line: exit code ${exitCode}\n--- out\n${stdout}\n--- err\n${stderr}`);
  }
  return stderr.trimEnd();
}
