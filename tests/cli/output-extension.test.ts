import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { filesOf, smallBatch, temporaryFolder } from "./build/small-batch.js";

const TABLES = ".xlsx, .csv, .md, .html, .json";

let folder: string;
let output: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  output = join(folder, "out");
  const batch = await smallBatch(join(folder, "batch"));
  await run(["evaluate", batch, "-o", output, "--quiet", "--fail-on", "never"]);
});

describe("an output file", () => {
  it.each([
    ["explain", (): string[] => ["explain", output, "辽宁"], ".txt, .md, .json"],
    ["export", (): string[] => ["export", output], TABLES],
    ["diff", (): string[] => ["diff", output, output], TABLES],
  ])("of %s is refused with an extension of another format, unless the format is named", async (_, command, known) => {
    const before = Object.keys(await filesOf(folder));
    for (const name of ["r.docx", "r.pdf", "2019.12"]) {
      const file = join(folder, name);
      expect(await refusal([...command(), "-o", file])).toBe(
        `error: ${file}: the file's name must end in one of ${known}; else name the format with --format`,
      );
    }
    expect(Object.keys(await filesOf(folder))).toEqual(before);
    const named = join(folder, "named.docx");
    expect((await run([...command(), "--format", "md", "-o", named])).exitCode).toBe(0);
    expect(await readFile(named, "utf8")).toMatch(/^#/);
  });

  it.each([
    ["r.JSON", /^\{/],
    ["r.txt", /^辽宁/],
    ["r.md", /^# /],
    ["r", /^辽宁/],
  ])("of explain named %s is what its name says", async (name, content) => {
    const file = join(folder, name);
    expect((await run(["explain", output, "辽宁", "-o", file])).exitCode).toBe(0);
    expect(await readFile(file, "utf8")).toMatch(content);
  });
});
