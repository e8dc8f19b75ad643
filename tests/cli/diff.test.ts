import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refusal, run, SAMPLE } from "./build/run-bin.js";
import { temporaryFolder } from "./build/small-batch.js";

const FILED = "填报表/东部/福建省.csv";
const CORRECTED = "填报表/东部/福建省（修订）.csv";
const FUJIAN = "350000";

/** What the corrected return says otherwise. */
const EDITS: readonly (readonly [before: string, after: string])[] = [
  ["填报日期,,,,2019-12-23", "填报日期,,,,2019-12-28"],
  // The case on 4.04: both sides agree now.
  ["5000,4240,6750,", "5000,4240,6570,"],
  // Last year's figure of 5.01, and the target of 4.02, which nobody asked about.
  ["1874,1720,2258", "1800,1720,2258"],
  ["落地企业数,个,15,8,20", "落地企业数,个,15,6,20"],
  // 5.03 is no figure any more.
  ["1215,777,1524", "1215,777,未统计"],
];

interface Change {
  readonly province: string;
  readonly kind: string;
  readonly id: string | null;
  readonly item: string | null;
  readonly column: string | null;
  readonly old: { readonly text: string; readonly places: readonly { readonly file: string; readonly row?: number }[] };
  readonly new: Change["old"];
  readonly remark: string | null;
}

let folder: string;
let batch: string;
let old: string;
let now: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  batch = join(folder, "batch");
  await cp(SAMPLE, batch, { recursive: true });
  [old, now] = [join(folder, "old"), join(folder, "now")];
  await run(["evaluate", batch, "-o", old, "--quiet", "--fail-on", "never"]);
  const filed = await readFile(join(batch, FILED), "utf8");
  const corrected = EDITS.reduce((text, [before, after]) => {
    expect(text).toContain(before);
    return text.replace(before, after);
  }, filed);
  await writeFile(join(batch, CORRECTED), corrected);
  await run(["evaluate", batch, "-o", now, "--latest", "--quiet", "--fail-on", "never"]);
}, 120_000);

async function changesOf(...args: string[]): Promise<readonly Change[]> {
  const { stdout } = await run(["diff", old, now, ...args, "--json"]);
  return JSON.parse(stdout).changes;
}

const brief = (changes: readonly Change[], kind: string): readonly string[] =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ item, column, old: before, new: after, remark }) =>
      [item, column, `${before.text} → ${after.text}`, remark ?? ""].join("|"),
    );

describe("evaluate --latest", () => {
  it("takes the later return, lists both files and says which was replaced", async () => {
    const result = JSON.parse(await readFile(join(now, "result.json"), "utf8"));
    expect(result.completeness.find(({ unit }: { unit: string }) => unit === FUJIAN)).toEqual({
      unit: FUJIAN,
      status: "received",
      files: [CORRECTED, FILED],
    });
    const told = result.findings.filter(({ rule }: { rule: string }) => rule === "return-replaced");
    expect(told).toEqual([
      expect.objectContaining({ unit: FUJIAN, severity: "info", data: { used: CORRECTED, replaced: FILED } }),
    ]);
  });
});

describe("diff", () => {
  it("lists what a province corrected, newly got wrong and changed unasked, with places old and new", async () => {
    const changes = await changesOf("福建");
    expect(new Set(changes.map(({ province }) => province))).toEqual(new Set([FUJIAN]));
    expect(brief(changes, "corrected")).toEqual([
      "industry_beneficiaries|actual|福建 6750，宁夏 6570 → 福建 6570，宁夏 6570|own-changed",
    ]);
    expect(new Set(brief(changes, "new"))).toEqual(
      new Set([
        "jobs_elsewhere|actual|福建 1524，宁夏 1524 → 福建 未统计，宁夏 1524|",
        "firms_landed|target|福建 8，宁夏 8 → 福建 6，宁夏 8|",
      ]),
    );
    expect(brief(changes, "unasked")).toEqual([
      "firms_landed|target|福建 8 → 福建 6|",
      "jobs_east|previous|福建 1874 → 福建 1800|",
      "jobs_elsewhere|actual|福建 1524 → 福建 未统计|",
    ]);
    expect(changes.filter(({ kind }) => kind === "standing").length).toBeGreaterThan(3);
    const corrected = changes.find(({ kind }) => kind === "corrected");
    expect(corrected?.old.places[0]).toMatchObject({ file: FILED, row: 29 });
    expect(corrected?.new.places[0]).toMatchObject({ file: CORRECTED, row: 29 });
  });

  it("tells the partner that the other side corrected its figure, and leaves all others as they were", async () => {
    const changes = await changesOf();
    const [fujian, ningxia] = [FUJIAN, "640000"];
    expect(
      brief(
        changes.filter(({ province }) => province === ningxia),
        "corrected",
      ),
    ).toEqual(["industry_beneficiaries|actual|福建 6750，宁夏 6570 → 福建 6570，宁夏 6570|partner-changed"]);
    const others = changes.filter(({ province }) => province !== fujian && province !== ningxia);
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(["standing"]));
  });

  it("prints tables and lists no wider than the terminal, in both languages", async () => {
    for (const [language, words] of [
      ["zh", ["已改正 福建 福建—宁夏 4.04", "改动未要求 福建 福建—宁夏 5.01", "福建 1874 → 福建 1800"]],
      ["en", ["corrected 福建 福建—宁夏 4.04", "changed unasked 福建 福建—宁夏 5.01", "own figure changed"]],
    ] as const) {
      const { exitCode, stdout } = await run(["diff", old, now, "福建", "--lang", language]);
      expect(exitCode).toBe(0);
      for (const word of words) {
        expect(stdout).toContain(word);
      }
    }
  });

  it("writes a workbook, CSV or Markdown, and is no input of a batch", async () => {
    const csv = join(folder, "batch", "变动.csv");
    const book = join(folder, "batch", "变动.xlsx");
    await run(["diff", old, now, "-o", csv]);
    await run(["diff", old, now, "-o", book]);
    expect((await readFile(csv, "utf8")).split("\n")[0]).toBe(
      "\uFEFF省份,类别,编号,单位,结对关系,项目,栏目,事项,原填报,现填报,原位置,现位置,备注\r",
    );
    const { stdout } = await run(["diff", old, now, "--format", "md"]);
    expect(stdout).toMatch(/^## 2019年度东西部扶贫协作前后两批对比\n/);
    const validated = JSON.parse(
      (await run(["validate", csv, join(batch, FILED), book, "--year", "2019", "--json"])).stdout,
    );
    const skipped = validated.findings.filter(({ rule }: { rule: string }) => rule === "file-skipped");
    expect(skipped.map(({ data }: { data: { code: string } }) => data.code)).toEqual(["own-output", "own-output"]);
    await run(["diff", old, now, "--format", "xlsx", "-o", csv]);
  });

  it("compares a batch folder with a result, evaluating it on the way", async () => {
    const { stdout, exitCode } = await run(["diff", old, SAMPLE, "--json"]);
    expect(exitCode).toBe(0);
    const { changes, units, adopted } = JSON.parse(stdout);
    expect(new Set(changes.map(({ kind }: Change) => kind))).toEqual(new Set(["standing"]));
    expect([units, adopted]).toEqual([[], []]);
  }, 60_000);

  it("reads a batch folder with the options it is evaluated with", async () => {
    const { stdout, exitCode } = await run(["diff", old, batch, "--latest", "--json"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).changes).toEqual(await changesOf());
  }, 60_000);

  it("refuses results of different years, other files and an output over its input", async () => {
    const result = JSON.parse(await readFile(join(old, "result.json"), "utf8"));
    const other = join(folder, "other.json");
    await writeFile(other, JSON.stringify({ ...result, year: 2018 }));
    expect(await refusal(["diff", other, now])).toBe(
      "error: the results are of different years (2018, 2019) and cannot be compared",
    );
    const sha256 = "0".repeat(64);
    const own = { ...result.scheme, id: "mine", version: "2", sha256 };
    await writeFile(other, JSON.stringify({ ...result, scheme: own }));
    const refused = await refusal(["diff", old, other]);
    expect(refused).toMatch(
      /different schemes \(gkf-2019-13 .+, mine 2 \(00000000\)\); jiedui scheme diff A B --batch DIR/,
    );
    expect(await refusal(["diff", other, old, "--scheme", "gkf-2019-13"])).toContain(
      "jiedui scheme diff A B --batch DIR",
    );
    expect(await refusal(["diff", old, join(folder, "none")])).toContain("no such file or folder");
    expect(await refusal(["diff", join(old, "result.json"), now, "-o", join(old, "result.json")])).toContain(
      "would replace",
    );
    expect(await refusal(["diff", old, now, "某省"])).toContain("none of the 23 provinces");
  });
});
