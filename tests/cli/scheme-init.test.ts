import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
});

describe("scheme init", () => {
  it("writes the default scheme out, byte for byte, and it is sound", async () => {
    const own = join(folder, "own");
    const { exitCode, stdout } = await run(["scheme", "init", own]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^19 files of the scheme written to .*own; edit them/);
    const source = "src/scheme/gkf-2019-13";
    expect((await readdir(own)).sort()).toEqual((await readdir(source)).sort());
    for (const file of await readdir(own)) {
      const text = await readFile(join(own, file), "utf8");
      expect(text).toBe(await readFile(join(source, file), "utf8"));
      expect([file, /^#.*(?:可以改动|依据)/m.test(text)]).toEqual([file, true]);
    }
    const check = await run(["scheme", "check", own]);
    expect([check.exitCode, check.stdout, check.stderr]).toEqual([0, "gkf-2019-13 1.0.0: the scheme is sound.\n", ""]);
  });

  it("writes six-themes out complete in itself", async () => {
    const own = join(folder, "themes");
    const { stdout } = await run(["scheme", "init", own, "--from", "six-themes", "--json"]);
    const { command, exitCode, files, findings } = JSON.parse(stdout);
    expect({ command, exitCode, findings }).toEqual({ command: "scheme init", exitCode: 0, findings: [] });
    expect(files.sort()).toEqual((await readdir(own)).sort());
    expect(files).toHaveLength(19);
    expect(await readFile(join(own, "scheme.yaml"), "utf8")).not.toContain("extends");
    const { stdout: difference } = await run(["scheme", "diff", "six-themes", own]);
    expect(difference).toBe("No value differs; only comments or the way of writing do.\n");
  });

  it("refuses a folder that holds anything, and a scheme that is not there", async () => {
    const full = join(folder, "full");
    await mkdir(full);
    await writeFile(join(full, "grading.yaml"), "mine");
    expect(await refusal(["scheme", "init", full])).toBe(
      `error: ${full} is not empty: name a new folder, or an empty one`,
    );
    expect(await readdir(full)).toEqual(["grading.yaml"]);
    expect(await refusal(["scheme", "init", join(folder, "new"), "--from", "seven-themes"])).toMatch(
      /cannot be used: .*the built-in schemes are gkf-2019-13, six-themes$/,
    );
  });

  it("an edited copy is asked for an id of its own, and works all the same", async () => {
    const edited = join(folder, "edited");
    await run(["scheme", "init", edited, "--quiet"]);
    const grading = join(edited, "grading.yaml");
    await writeFile(grading, (await readFile(grading, "utf8")).replace("差: 30", "差: 40"));
    const assumptions = join(edited, "assumptions.yaml");
    expect((await run(["scheme", "check", edited])).stderr).toContain("A-02 in assumptions.yaml still reads as there");
    await writeFile(assumptions, (await readFile(assumptions, "utf8")).replace("差 30；", "差 40；"));
    const check = await run(["scheme", "check", edited]);
    expect(check.exitCode).toBe(0);
    expect(check.stderr).toMatch(/^note: scheme\.yaml:5:1 the content is not that of the built-in gkf-2019-13/);
    const { remarks } = JSON.parse((await run(["scheme", "check", edited, "--json"])).stdout);
    expect(remarks).toMatchObject([{ file: "scheme.yaml", line: 5, column: 1, read: "gkf-2019-13" }]);
    const batch = await smallBatch(join(folder, "batch"));
    const validated = await run(["validate", batch, "--scheme", edited]);
    expect(validated.exitCode).toBeLessThan(2);
    expect(validated.stderr).toContain("note: scheme.yaml:5:1");
    const head = join(edited, "scheme.yaml");
    await writeFile(head, (await readFile(head, "utf8")).replace("id: gkf-2019-13", "id: ours"));
    expect((await run(["scheme", "check", edited])).stderr).toBe("");
    const out = join(folder, "out");
    await run(["evaluate", batch, "-o", out, "--scheme", edited, "--fail-on", "never"]);
    expect(await refusal(["export", out])).toBe(
      "error: the result was made with scheme ours 1.0.0, which the program does not bring with it; name its folder with --scheme",
    );
    expect((await run(["export", out, "--scheme", edited])).stdout).toContain("大连");
  });

  it("is found from the folder of the batch.yaml that names it, wherever the program is started", async () => {
    const place = join(folder, "named");
    const batch = await smallBatch(join(place, "batch"), { "batch.yaml": "year: 2019\nscheme: ../ours\n" });
    const own = join(place, "ours");
    await run(["scheme", "init", own, "--quiet"]);
    const head = join(own, "scheme.yaml");
    await writeFile(head, (await readFile(head, "utf8")).replace("id: gkf-2019-13", "id: ours"));
    const out = join(place, "out");
    await run(["evaluate", batch, "-o", out, "--quiet", "--fail-on", "never"]);
    expect(JSON.parse(await readFile(join(out, "result.json"), "utf8")).scheme.id).toBe("ours");
    expect((await run(["verify", out, batch])).stdout).toMatch(/^Verified: /);
    const supposed = await run(["whatif", batch, "--letter", "大连.3=良"]);
    expect([supposed.exitCode, supposed.stderr]).toEqual([0, ""]);
  });

  it("names an extension that cannot be", async () => {
    const extending = join(folder, "extending");
    await run(["scheme", "init", extending, "--quiet"]);
    const head = join(extending, "scheme.yaml");
    await writeFile(head, `${await readFile(head, "utf8")}extends: six-themes\n`);
    const { stderr, exitCode } = await run(["scheme", "check", extending]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      "extends must name a built-in scheme that stands by itself: gkf-2019-13 (read: six-themes)",
    );
  });

  it("a mistake in a folder that extends another is told with the file's own place", async () => {
    const extending = join(folder, "short");
    await mkdir(extending);
    await writeFile(
      join(extending, "scheme.yaml"),
      "id: short\nversion: 1\nextends: gkf-2019-13\ntitle: 示例数据\ndocument: 示例数据\nvalidity: { from: 2016, to: 2020, basis: A-15 }\n",
    );
    expect((await run(["scheme", "check", extending])).stdout).toBe("short 1: the scheme is sound.\n");
    await writeFile(join(extending, "tolerances.yaml"), "basis: A-08\ntolerances: []\n");
    const { stderr } = await run(["scheme", "check", extending]);
    expect(stderr).toMatch(/ {2}gkf-2019-13\/items\.yaml:\d+:\d+ there is no tolerance class exact/);
  });
});
