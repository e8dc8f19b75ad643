import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeOutput } from "../../src/write/write-output.js";

let root: string;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A program that writes one file and is killed while it reaches for the second. */
const KILLED = `
  import { writeOutput } from ${JSON.stringify(resolve("src/write/write-output.ts"))};
  const deadly = { path: "b", get bytes() { process.kill(process.pid, "SIGKILL"); return new Uint8Array(); } };
  await writeOutput(process.argv[2], [{ path: "a", bytes: new Uint8Array([1]) }, deadly], {});
`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "jiedui-kill-"));
  await writeFile(join(root, "killed.ts"), KILLED);
  await build({
    entryPoints: [join(root, "killed.ts")],
    outfile: join(root, "killed.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
});
afterAll(async () => rm(root, { recursive: true, force: true }));

describe("a run killed in the middle of writing", () => {
  it("leaves the old output, and the next run clears what it left", async () => {
    const out = join(root, "out");
    await writeOutput(out, [{ path: "a", bytes: bytes("旧") }], {});
    const run = spawnSync(process.execPath, [join(root, "killed.mjs"), out]);
    expect(run.signal).toBe("SIGKILL");
    expect(await readFile(join(out, "a"), "utf8")).toBe("旧");
    expect((await readdir(root)).filter((name) => name.startsWith(".out.jiedui-new-"))).toHaveLength(1);
    await writeOutput(out, [{ path: "a", bytes: bytes("新") }], {});
    expect(await readFile(join(out, "a"), "utf8")).toBe("新");
    expect((await readdir(root)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
