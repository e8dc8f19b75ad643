import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Begins the process that opens files. The library in it may write to the console, which goes nowhere. */
export function beginProcess(memoryMebibytes: number): ChildProcess {
  const isSource = import.meta.url.endsWith(".ts");
  const entry = new URL(isSource ? "./answer-process.ts" : "./answer-process.js", import.meta.url);
  const options: ForkOptions = {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [`--max-old-space-size=${memoryMebibytes}`, ...(isSource ? ["--import", "tsx"] : [])],
  };
  const child = fork(fileURLToPath(entry), [], options);
  child.unref();
  child.channel?.unref();
  return child;
}
