import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { openWorkbook } from "../report/workbook/decode-workbook.js";
import { refusal, run } from "./build/run-bin.js";
import { smallBatch, temporaryFolder } from "./build/small-batch.js";

let folder: string;
let own: string;
let batch: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  own = join(folder, "own");
  await run(["scheme", "init", own, "--quiet"]);
  const grading = join(own, "grading.yaml");
  await writeFile(
    grading,
    (await readFile(grading, "utf8")).replace("{ completion: 0.9, score: 80 }", "{ completion: 0.9, score: 85 }"),
  );
  const letters = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => `2019,大连,浙江,${row},良,,`);
  const assessment = ["年度,被评单位,考核组,评价项目,评价结果,调档理由,备注", ...letters, "2019,大连,工作组,10,优,,"];
  batch = await smallBatch(join(folder, "batch"), { "评价.csv": assessment.join("\n") });
});

describe("scheme diff", () => {
  it("says that a scheme is the same as itself", async () => {
    const { stdout, exitCode } = await run(["scheme", "diff", "six-themes", "six-themes"]);
    expect([exitCode, stdout]).toEqual([0, "The schemes are the same.\n"]);
  });

  it("says what differs in the terminal's language", async () => {
    expect((await run(["scheme", "diff", "gkf-2019-13", own, "--lang", "zh"])).stdout).toBe(
      [
        "有 1 处不同：",
        "分值与分等",
        "  完成率折分：取值由“0→0，0.7→60，0.9→80，1→90，1.2→100”改为“0→0，0.7→60，",
        "    0.9→85，1→90，1.2→100”。",
        "",
      ].join("\n"),
    );
    expect((await run(["scheme", "diff", "gkf-2019-13", own])).stdout).toMatch(
      /^1 difference:\nGrading\n {2}Curve: Value changes from /,
    );
  });

  it.each(["en", "zh"])(
    "shows the units that stand otherwise and counts the others, in 80 columns (%s)",
    async (language) => {
      const { stdout, exitCode } = await run([
        "scheme",
        "diff",
        "gkf-2019-13",
        own,
        "--batch",
        batch,
        "--lang",
        language,
      ]);
      expect(exitCode).toBe(0);
      expect(stdout.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(stdout).toMatch(/大连 .*→/);
      expect(stdout.trimEnd().split("\n").at(-1)).toMatch(language === "en" ? /^3 units: / : /^共 3 个单位：/);
    },
  );

  it("gives both standings as JSON, which is what evaluate says under each", async () => {
    const { stdout } = await run(["scheme", "diff", "gkf-2019-13", "six-themes", "--batch", batch, "--json"]);
    const { first, second, differences, results, findings } = JSON.parse(stdout);
    expect([first.id, second.id, findings]).toEqual(["gkf-2019-13", "six-themes", []]);
    expect(differences.map(({ topic }: { readonly topic: string }) => topic)).toContain("rubric");
    expect(results.units.length + results.same).toBe(3);
    for (const [side, scheme] of [
      ["first", "gkf-2019-13"],
      ["second", "six-themes"],
    ] as const) {
      const { units } = JSON.parse(
        (await run(["evaluate", batch, "-o", join(folder, scheme), "--scheme", scheme, "--json"])).stdout,
      );
      for (const unit of results.units) {
        const {
          suggested: grade,
          total,
          place,
        } = units.find((one: { readonly unit: string }) => one.unit === unit.unit);
        expect({ unit: unit.unit, grade, total, place }).toMatchObject({
          unit: unit.unit,
          grade: unit[side].grade,
          total: unit[side].total,
          place: unit[side].place,
        });
      }
    }
  });

  it("refuses a scheme or a batch that is not there", async () => {
    expect(await refusal(["scheme", "diff", "gkf-2019-13", "nosuch"])).toMatch(
      /^error: the scheme nosuch cannot be used: /,
    );
    expect(await refusal(["scheme", "diff", "gkf-2019-13", own, "--batch", join(folder, "nosuch")])).toMatch(
      /no such folder/,
    );
  });
});

describe("every command under six-themes", () => {
  it.each([["validate"], ["crosscheck", "-o", "check"], ["evaluate", "-o", "out"]])("%s", async (command, ...rest) => {
    const output = rest.map((part) => (part.startsWith("-") ? part : join(folder, part)));
    const { exitCode, stdout } = await run([command, batch, ...output, "--scheme", "six-themes", "--json"]);
    expect(exitCode).toBeLessThan(2);
    const { findings } = JSON.parse(stdout);
    expect(findings.filter(({ rule }: { readonly rule: string }) => rule === "scheme-version-differs")).toEqual([]);
  });

  it("and what is made from its result", async () => {
    const out = join(folder, "themes");
    await run(["evaluate", batch, "-o", out, "--scheme", "six-themes", "--fail-on", "never"]);
    const { units } = JSON.parse(await readFile(join(out, "result.json"), "utf8"));
    expect(units[0].rows.map(({ row }: { readonly row: number }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const book = await openWorkbook(await readFile(join(out, "等次建议表.xlsx")));
    expect(book.worksheets.map(({ name }) => name)).toContain("七项得分");
    expect((await run(["export", out])).stdout).toContain("大连");
    expect((await run(["feedback", out, "贵州", "-o", join(folder, "feedback")])).exitCode).toBe(0);
    expect(
      (
        await run([
          "template",
          "大连",
          "-o",
          join(folder, "forms"),
          "--year",
          "2019",
          "--form",
          "all",
          "--scheme",
          "six-themes",
        ])
      ).exitCode,
    ).toBe(0);
    expect((await run(["init", join(folder, "new"), "--year", "2019", "--scheme", "six-themes"])).exitCode).toBe(0);
    expect((await run(["scheme", "show", "six-themes"])).stdout).toContain("创新工作");
  });
});
