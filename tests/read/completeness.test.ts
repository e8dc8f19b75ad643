import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import { UsageError } from "../../src/model/usage-error.js";
import { AGREEMENT_HEADER, filesOf, notesOf, readFiles, returnOf } from "./temporary-batch.js";

const row = (unit: string, year = "2019", value = "1"): string => `${year},${unit},,1.07,,,1,1,${value},`;

function statusOf(batch: Batch, unit: string): string {
  const entry = batch.completeness.find((candidate) => candidate.unit === unit);
  return `${entry?.status} ${entry?.files.join(" ")}`;
}

describe("completeness", () => {
  it("uses neither of two returns of one unit, whatever their names", async () => {
    const batch = await readFiles({ "b/1.csv": returnOf(row("浙江")), "a.csv": returnOf(row("浙江省"), row("杭州")) });
    expect(statusOf(batch, "330000")).toBe("duplicate a.csv b/1.csv");
    expect(statusOf(batch, "330100")).toBe("received a.csv");
    expect(statusOf(batch, "110000")).toBe("missing ");
    expect([...batch.returns.keys()]).toEqual(["330100"]);
    expect(batch.files.map(({ path, units }) => [path, units])).toEqual([
      ["a.csv", ["330000", "330100"]],
      ["b/1.csv", ["330000"]],
    ]);
  });

  it("takes the return that batch.yaml chooses", async () => {
    const batch = await readFiles({
      "batch.yaml": "choices:\n  浙江省: b/1.csv\nreceived:\n  a.csv: 2020-01-03\n",
      "b/1.csv": returnOf(row("浙江", "2019", "7")),
      "a.csv": returnOf(row("浙江省")),
    });
    expect(statusOf(batch, "330000")).toBe("received b/1.csv");
    expect(batch.returns.get("330000")?.rows.get("|study_sessions")?.actual.value?.toString()).toBe("7");
    expect(batch.files.map(({ path, form, received }) => [path, form, received])).toEqual([
      ["a.csv", "return", "2020-01-03"],
      ["b/1.csv", "return", null],
      ["batch.yaml", "settings", null],
    ]);
    expect(batch.notes).toEqual([]);
  });

  it("notes choices that lead nowhere and keeps the returns double", async () => {
    const batch = await readFiles({
      "batch.yaml": "choices: { 浙江: c.csv, 长沙: a.csv, 江苏: bad.csv }\nreceived: { d.csv: 2020-01-01 }",
      "b.csv": returnOf(row("浙江")),
      "a.csv": returnOf(row("浙江")),
      "bad.csv": "a\0b",
    });
    expect(statusOf(batch, "330000")).toBe("duplicate a.csv b.csv");
    expect(statusOf(batch, "320000")).toBe("unreadable bad.csv");
    expect(notesOf(batch, "choice-not-found")).toEqual(["330000 · · · c.csv", "· · · · a.csv", "· · · · d.csv"]);
  });

  it("counts a return for another year as filed but not usable, and notes it once", async () => {
    const batch = await readFiles(
      { "old.csv": returnOf(row("浙江", "2018"), row("浙江", "2018年")), "new.csv": returnOf(row("江苏")) },
      { year: 2019 },
    );
    expect(statusOf(batch, "330000")).toBe("unreadable old.csv");
    expect(statusOf(batch, "110000")).toBe("missing ");
    expect(filesOf(batch, "year-differs")).toEqual(["old.csv return 2"]);
  });

  it("names every file where several are of other years", async () => {
    const files = { "a.csv": returnOf(row("浙江", "2018")), "b.csv": returnOf(row("浙江", "2017")) };
    const batch = await readFiles({ ...files, "c.csv": returnOf(row("江苏")) }, { year: 2019 });
    expect(statusOf(batch, "330000")).toBe("unreadable a.csv b.csv");
    expect(batch.returns.has("330000")).toBe(false);
  });

  it("tells whose a file is that breaks off, and uses nothing of it", async () => {
    const broken = `${returnOf(row("浙江"))}\n2019,浙江,"未闭合,1.08\n`;
    const agreement = `${AGREEMENT_HEADER}\n2019,L13,,3.03,,万元,38000,是,\n2019,"L13,\n`;
    const batch = await readFiles({ "a.csv": broken, "b.csv": agreement, "c.csv": returnOf(row("江苏")) });
    expect(statusOf(batch, "330000")).toBe("unreadable a.csv");
    expect(filesOf(batch, "file-unreadable")).toEqual(["a.csv quote 3", "b.csv quote 3"]);
    expect(batch.notes.filter(({ kind }) => kind !== "file-unreadable")).toEqual([]);
    expect([...batch.returns.keys()]).toEqual(["320000"]);
    const beside = await readFiles({ "a.csv": broken, "b.csv": returnOf(row("浙江")) });
    expect(statusOf(beside, "330000")).toBe("received b.csv");
    expect(batch.agreement).toEqual([]);
  });

  it("notes a return that holds a header alone, and no other form", async () => {
    const batch = await readFiles({ "a.csv": returnOf(), "b.csv": AGREEMENT_HEADER, "c.csv": returnOf(row("江苏")) });
    expect(batch.notes).toMatchObject([{ kind: "form-empty", place: { file: "a.csv" }, detail: { found: "填报表" } }]);
    expect(batch.notes).toHaveLength(1);
  });

  it("uses this year's return beside last year's", async () => {
    const batch = await readFiles(
      { "old.csv": returnOf(row("浙江", "2018")), "new.csv": returnOf(row("浙江")) },
      { year: 2019 },
    );
    expect(statusOf(batch, "330000")).toBe("received new.csv");
  });

  it("calls a return unreadable whose needed column is missing", async () => {
    const batch = await readFiles({
      "a.csv": "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,备注\n2019,浙江,,1.07,,,1,1,\n",
    });
    expect(statusOf(batch, "330000")).toBe("unreadable a.csv");
    expect(filesOf(batch, "header-missing")).toEqual(["a.csv not-used 1"]);
  });
});

describe("the year", () => {
  it("is the one all returns agree on", async () => {
    expect((await readFiles({ "a.csv": returnOf(row("浙江", "２０１９年度"), row("江苏", "")) })).year).toBe(2019);
  });

  it("goes by the caller, then batch.yaml", async () => {
    const files = { "batch.yaml": "year: 2018", "a.csv": returnOf(row("浙江")) };
    expect((await readFiles(files)).year).toBe(2018);
    expect((await readFiles(files, { year: 2019 })).year).toBe(2019);
  });

  it.each([
    ["2018", "the forms name 2018 (b.csv), 2019 (a.csv); say it with an option such as --year 20"],
    ["", "no form names one; say it with an option such as --year 20"],
  ])("is asked for when returns name %j too", async (year, message) => {
    const files =
      year === ""
        ? { "a.csv": returnOf(row("浙江", "")) }
        : { "a.csv": returnOf(row("浙江")), "b.csv": returnOf(row("江苏", year)) };
    await expect(readFiles(files)).rejects.toThrow(message);
    await expect(readFiles(files)).rejects.toBeInstanceOf(UsageError);
  });

  it("is 0 where no form was recognised", async () => {
    expect((await readFiles({ "a.csv": "x" })).year).toBe(0);
  });
});

describe("headers", () => {
  it("are known by synonyms in any order; extra ones are noted and ignored", async () => {
    const batch = await readFiles({
      "a.txt": "本年完成数;联系电话;代码;填表单位;结对;年份\n7;123;1.07;浙江;;2019\n",
    });
    expect(batch.returns.get("330000")?.rows.get("|study_sessions")?.actual.value?.toString()).toBe("7");
    expect(notesOf(batch, "header-unknown")).toEqual(["· · · 1 联系电话"]);
    expect(batch.notes.filter(({ kind }) => kind === "header-missing").map(({ detail }) => detail["expected"])).toEqual(
      ["上年完成", "协议目标"],
    );
  });

  it("are listed where they are those of no form", async () => {
    const batch = await readFiles({ "a.csv": "姓名,电话\n甲,1\n" });
    expect(batch.notes).toMatchObject([
      { kind: "form-unrecognised", place: { file: "a.csv", row: 1 }, detail: { found: "姓名、电话" } },
    ]);
  });

  it("are found within the first twenty rows only", async () => {
    const title = (count: number) => "示例数据\n".repeat(count);
    expect((await readFiles({ "a.csv": title(19) + returnOf(row("浙江")) })).returns.size).toBe(1);
    expect((await readFiles({ "a.csv": title(20) + returnOf(row("浙江")) })).returns.size).toBe(0);
  });
});
