import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Taken } from "./part.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Takes the time of some work in this process; nobody pays for the garbage of the one before. */
export async function timed(work: () => Promise<unknown>): Promise<Taken> {
  collectGarbage();
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}
