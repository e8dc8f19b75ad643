import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Taken } from "./part.js";

const PRELOAD = new URL("report-usage.mjs", import.meta.url).href;

/** Runs Node with arguments to its end; throws if it fails. */
export async function runProcess(args: readonly string[]): Promise<Taken> {
  const { wall, usage } = await run(args);
  return { wall, ...usage };
}

/** Runs one of the works for a child process, which takes its own time, start and loading left out. */
export async function runWork(program: string, ...args: readonly string[]): Promise<Taken> {
  const { usage, output } = await run([program, ...args]);
  return { ...usage, ...(JSON.parse(output) as Taken) };
}

async function run(args: readonly string[]): Promise<{
  readonly wall: number;
  readonly usage: Pick<Taken, "processor" | "peak" | "before">;
  readonly output: string;
}> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", PRELOAD, ...args], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const [output, usage, code] = await Promise.all([
    text(child.stdout as Readable),
    text(child.stdio[3] as Readable),
    exit,
  ]);
  if (code !== 0) {
    throw new Error(`node ${args.join(" ")} ended with ${code}`);
  }
  return { wall: performance.now() - started, usage: JSON.parse(usage), output };
}
