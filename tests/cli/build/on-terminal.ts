import { spawnSync } from "node:child_process";
import { BIN, plainEnvironment } from "./run-bin.js";

/** Runs `jiedui` under `script`, which gives both outputs a terminal of 80 columns; they come back as one text. */
export function onTerminal(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const command = [process.execPath, BIN, ...args].map((part) => `'${part}'`).join(" ");
  const { stdout } = spawnSync("script", ["-qec", `stty cols 80; ${command}`, "/dev/null"], {
    env: { ...plainEnvironment(), TERM: "xterm", ...env },
    input: "",
    encoding: "utf8",
  });
  return stdout;
}

/** Whether this system has `script` of util-linux. */
export const HAS_TERMINAL = spawnSync("script", ["-qec", "true", "/dev/null"], { input: "" }).status === 0;
