import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { refusal, run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let own: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  own = join(folder, "我的方案");
  await cp("src/scheme/gkf-2019-13", own, { recursive: true });
});

describe("scheme show", () => {
  it.each(["en", "zh"])("fits a terminal of 80 columns (%s)", async (language) => {
    const { stdout, exitCode } = await run(["scheme", "show", "--lang", language]);
    expect(exitCode).toBe(0);
    const lines = stdout.split("\n");
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(lines.filter((line) => /^[\s│]*[，。；：）」、]/u.test(line))).toEqual([]);
  });

  it("prints one JSON object with findings", async () => {
    const { sections, findings, exitCode } = JSON.parse((await run(["scheme", "show", "--json"])).stdout);
    expect({ findings, exitCode }).toEqual({ findings: [], exitCode: 0 });
    expect(sections.map((section: { readonly id: string }) => section.id)).toContain("assumptions");
  });
});

describe("scheme check", () => {
  it("finds a copy of the scheme sound", async () => {
    const { stdout, exitCode } = await run(["scheme", "check", own, "--lang", "zh"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "gkf-2019-13 1.0.0：方案无误。\n", exitCode: 0 });
    expect((await run(["scheme", "check", own, "--quiet"])).stdout).toBe("");
  });

  it("names every mistake at once with file and line; other commands name the first and the number", async () => {
    const broken = join(folder, "broken");
    await cp(own, broken, { recursive: true });
    const units = join(broken, "units.yaml");
    const lines = (await readFile(units, "utf8")).split("\n");
    const at = lines.findIndex((line) => line.includes("330000"));
    await writeFile(units, lines.map((line, index) => (index === at ? line.replace("330000", "33") : line)).join("\n"));
    const { exitCode, stdout, stderr } = await run(["scheme", "check", broken]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(
      new RegExp(`^\\d+ mistakes? in the scheme:\n(  \\S+\\.yaml:\\d+:\\d+ .+\n)*  units\\.yaml:${at + 1}:`),
    );
    const { problems, findings } = JSON.parse((await run(["scheme", "check", broken, "--json"])).stdout);
    expect(findings).toEqual([]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(problems.length + 1);
    const batch = await smallBatch(join(folder, "batch"));
    const line = await refusal(["validate", batch, "--scheme", broken]);
    expect(line).toMatch(/^error: the scheme .*broken cannot be used: \S+\.yaml:\d+:\d+ /);
  });

  it("refuses what is no scheme folder", async () => {
    expect(await refusal(["scheme", "check", join(folder, "nosuch")])).toBe(
      `error: ${join(folder, "nosuch")}: no such folder`,
    );
    expect(await refusal(["scheme", "check", "package.json"])).toBe("error: package.json: no such folder");
    expect(await refusal(["scheme", "show", "nosuch"])).toMatch(/^error: the scheme nosuch cannot be used: /);
  });

  it("is what --scheme takes as well as an id", async () => {
    const batch = await smallBatch(join(folder, "with-own"));
    const { stdout } = await run(["--scheme", own, "validate", batch, "--json"]);
    expect(JSON.parse(stdout).command).toBe("validate");
  });
});
