import { spawnSync } from "node:child_process";
import { BIN, plainEnvironment } from "./run-bin.js";

/** Of util-linux: runs a command on a terminal of its own. */
const SCRIPT = "script";

/** Runs `jiedui` under `script`, which gives both outputs a terminal of 80 columns; they come back as one text. */
export function onTerminal(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const command = [process.execPath, BIN, ...args].map((part) => `'${part}'`).join(" ");
  const { stdout } = spawnSync(SCRIPT, ["-qec", `stty cols 80; ${command}`, "/dev/null"], {
    env: { ...plainEnvironment(), TERM: "xterm", ...env },
    input: "",
    encoding: "utf8",
  });
  return stdout;
}

/** Whether this system has it. */
export const HAS_TERMINAL = spawnSync(SCRIPT, ["-qec", "true", "/dev/null"], { input: "" }).status === 0;
