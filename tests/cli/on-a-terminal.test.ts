import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { BIN, plainEnvironment, run } from "./build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

const ESCAPE = "\u001b";
const RED = `${ESCAPE}[31m`;
let folder: string;
let batch: string;

/** Runs under `script`, which gives both outputs a terminal; they come back as one text. */
function onTerminal(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const command = [process.execPath, BIN, ...args].map((part) => `'${part}'`).join(" ");
  const { stdout } = spawnSync("script", ["-qec", `stty cols 80; ${command}`, "/dev/null"], {
    env: { ...plainEnvironment(), TERM: "xterm", ...env },
    input: "",
    encoding: "utf8",
  });
  return stdout;
}

const hasScript = spawnSync("script", ["-qec", "true", "/dev/null"], { input: "" }).status === 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  batch = await smallBatch(join(folder, "batch"));
});

describe.skipIf(!hasScript)("on a terminal", () => {
  it("shows progress and colours, and none where they are not wanted", () => {
    const shown = onTerminal(["crosscheck", batch, "-o", join(folder, "a"), "--lang", "zh"]);
    expect(shown).toContain("读取 4/4");
    expect(shown).toContain(RED);
    const still = onTerminal(["crosscheck", batch, "-o", join(folder, "a"), "--quiet"]);
    expect(still).toBe("");
    for (const [options, env] of [
      [["--no-color"], {}],
      [[], { NO_COLOR: "1" }],
      [[], { TERM: "dumb" }],
    ] as const) {
      const plain = onTerminal(["crosscheck", batch, "-o", join(folder, "a"), ...options], env);
      expect(plain).toContain("Exit code 1");
      expect(plain.split(`${ESCAPE}[3`)).toHaveLength(1);
    }
  });

  it("prints nothing binary", async () => {
    const out = join(folder, "out");
    await run(["evaluate", batch, "-o", out, "--quiet"]);
    const before = await filesOf(out);
    const shown = onTerminal(["export", out, "--format", "xlsx"]);
    expect(shown.trim()).toBe("error: a workbook is not printed; name a file with -o");
    expect(await filesOf(out)).toEqual(before);
  });
});
