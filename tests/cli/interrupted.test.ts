import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { watch } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { BIN, plainEnvironment, run } from "./build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let batch: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  batch = await smallBatch(join(folder, "batch"));
});

/** Runs `evaluate` and kills it as soon as it begins to write beside its output folder. */
async function killedWhileWriting(out: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [BIN, "evaluate", batch, "-o", out], {
    env: plainEnvironment(),
    stdio: "ignore",
  });
  const watcher = watch(folder, (_event, name) => {
    if (name?.includes(".jiedui-new-")) {
      child.kill("SIGKILL");
    }
  });
  const signal = await new Promise<NodeJS.Signals | null>((done) => {
    child.on("close", (_code, ended) => done(ended));
  });
  watcher.close();
  return signal;
}

/** Whether every file of an output folder is the one its manifest names. */
async function isWhole(out: string): Promise<boolean> {
  const { files } = JSON.parse(await readFile(join(out, ".jiedui-manifest.json"), "utf8"));
  const hashes = Object.entries(await filesOf(out))
    .filter(([path]) => path !== ".jiedui-manifest.json")
    .map(([path, text]) => [path, createHash("sha256").update(text, "latin1").digest("hex")]);
  return JSON.stringify(Object.fromEntries(hashes)) === JSON.stringify(files);
}

describe("a run killed while it writes", () => {
  it("leaves the old output whole, and the next run works and clears up", async () => {
    const out = join(folder, "out");
    await run(["crosscheck", batch, "-o", out]);
    const before = await filesOf(out);
    expect(await killedWhileWriting(out)).toBe("SIGKILL");
    expect(await filesOf(out)).toEqual(before);
    const next = await run(["crosscheck", batch, "-o", out]);
    expect({ exitCode: next.exitCode, stderr: next.stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(await isWhole(out)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["batch", "out"]);
  });
});

describe("a reader that closes the pipe", () => {
  it.each([
    ["scheme", "show"],
    ["validate", "BATCH", "--json"],
  ])("ends the run without a word: %s %s", async (...args) => {
    const child = spawn(process.execPath, [BIN, ...args.map((arg) => arg.replace("BATCH", batch))], {
      env: plainEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString("utf8");
    });
    child.stdout.destroy();
    const exitCode = await new Promise((done) => child.on("close", done));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});
