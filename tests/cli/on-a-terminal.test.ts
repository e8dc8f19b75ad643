import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { HAS_TERMINAL, onTerminal } from "./build/on-terminal.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

const COLOUR = "\u001b[3";
const RED = `${COLOUR}1m`;
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
let batch: string;

beforeAll(async () => {
  batch = await smallBatch(join(await temporaryFolder(), "batch"), { "图.png": PICTURE });
});

describe.skipIf(!HAS_TERMINAL)("on a terminal", () => {
  it("shows progress and colours", () => {
    const shown = onTerminal(["validate", batch, "--lang", "zh"]);
    expect(shown).toContain("读取 5/5");
    expect(shown).toContain(`${RED}错误`);
  });

  it("shows nothing with --quiet", () => {
    expect(onTerminal(["validate", batch, "--quiet"])).toBe("");
  });

  it.each([
    ["--no-color", ["--no-color"], {}],
    ["NO_COLOR", [], { NO_COLOR: "1" }],
    ["TERM=dumb", [], { TERM: "dumb" }],
  ] as const)("shows no colour with %s", (_name, options, env) => {
    const shown = onTerminal(["validate", batch, ...options], env);
    expect(shown).toContain("Exit code 1");
    expect(shown).not.toContain(COLOUR);
  });
});
