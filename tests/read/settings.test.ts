import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { batchJsonSchema } from "../../src/read/settings/batch-schema.js";
import { NO_SETTINGS, readSettings } from "../../src/read/settings/read-settings.js";
import { scheme } from "./scheme.js";
import { readFiles, returnOf, temporaryBatch } from "./temporary-batch.js";

const good = returnOf("2019,浙江,,1.07,,,1,1,1,");

async function settingsOf(yaml: string) {
  return readSettings(await temporaryBatch({ "batch.yaml": yaml }));
}

describe("batch.yaml", () => {
  it("is optional, and may be empty", async () => {
    expect(await readSettings(await temporaryBatch({}))).toEqual(NO_SETTINGS);
    expect(await settingsOf("# nothing yet\n")).toMatchObject({ year: null, choices: {}, received: {} });
  });

  it("gives all its settings", async () => {
    const settings = await settingsOf(
      [
        "year: 2019",
        "scheme: gkf-2019-13",
        "deadline: 2019-12-31",
        "feedbackDate: 2020-02-20",
        "lastYear: ../2018/result.json",
        "choices:",
        "  330000: .\\东部\\a.csv",
        "received:",
        "  ./a.csv: 2020-01-02",
      ].join("\n"),
    );
    expect(settings).toMatchObject({
      year: 2019,
      scheme: "gkf-2019-13",
      deadline: "2019-12-31",
      feedbackDate: "2020-02-20",
      lastYear: "../2018/result.json",
      choices: { "330000": "东部/a.csv" },
      received: { "a.csv": "2020-01-02" },
    });
    expect(settings.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("lists every wrong key and value with its line", async () => {
    const yaml = "year: 二〇一九\ncolour: red\ndeadline: 2019-02-30\nreceived:\n  a.csv: yesterday\nsize: 1\n";
    await expect(settingsOf(yaml)).rejects.toMatchObject({
      name: "UsageError",
      text: { zh: expect.stringContaining("第 2 行没有“colour”这项设置") },
    });
    const message = await settingsOf(yaml).catch((error: Error) => error.message);
    expect(message).toMatch(/line 1: year: .*line 3: deadline: .*line 5: received\.a\.csv: /);
    expect(message).toContain('line 6: there is no setting "size"');
  });

  it.each([
    [
      "feedbackDate: 2020-2-30",
      " feedbackDate：读到“2020-2-30”，应为 2020-02-29 这样的日期",
      "a date such as 2020-02-29",
    ],
    ["year: x", " year：读到“x”，应为 2019 这样的年份", 'year: found "x", expected a year such as 2019'],
    ["year: 1999", " year：读到“1999”，应为 2019 这样的年份", 'year: found "1999", expected a year'],
    ["deadline:", " deadline：读到空白，应为 2020-02-29 这样的日期", "deadline: found nothing"],
    ["choices: { 330000: 7 }", " choices.330000：读到“7”，应为填报表的路径", "the path of a return"],
    ["received: [a.csv]", " received：读到一组值，应为逐行的“文件路径: 日期”", "received: found several values"],
    ["deadlin: 2019-12-31", "没有“deadlin”这项设置（是否为 deadline？）", "(did you mean deadline?)"],
    ["feedback_date: 2020-02-20", "没有“feedback_date”这项设置（是否为 feedbackDate？）", "feedbackDate?"],
    ["- 2019", "：读到一组值，应为逐行的“名称: 值”", "found several values, expected lines of `name: value`"],
    ["year: [2019", "不是有效的 YAML（", "line 1: is no valid YAML ("],
  ])("%s is told with what was read and what is expected", async (yaml, zh, en) => {
    const refused = settingsOf(yaml);
    await expect(refused).rejects.toMatchObject({
      text: { zh: expect.stringContaining(`第 1 行${zh}`), en: expect.stringContaining(en) },
    });
  });

  it("must be YAML with a mapping", async () => {
    await expect(settingsOf("year: [2019\n")).rejects.toThrow("batch.yaml: line 2");
    await expect(settingsOf("- 2019\n")).rejects.toThrow("batch.yaml");
  });

  it("has a published schema that names its settings", () => {
    expect(batchJsonSchema()).toMatchObject({
      additionalProperties: false,
      properties: {
        year: { type: "integer" },
        deadline: { type: "string", format: "date" },
        choices: { type: "object" },
      },
    });
  });
});

describe("last year's result", () => {
  const result = (content: object): string =>
    JSON.stringify({
      schema: "jiedui/result@1",
      year: 2018,
      reconciliation: [
        { link: "L13", item: "fiscal_aid", adopted: 3500.25 },
        { link: "L14", item: "fiscal_aid", adopted: null },
      ],
      unitFigures: [
        { unit: "330000", item: "study_sessions", adopted: 12 },
        { unit: "330100", item: "study_sessions", adopted: null },
      ],
      ...content,
    });

  it("gives the adopted values, and is no file of the batch", async () => {
    const batch = await readFiles({
      "batch.yaml": "lastYear: ./上年/result.json",
      "上年/result.json": result({}),
      "a.csv": good,
    });
    expect(batch.lastYear).toMatchObject({ file: "上年/result.json", year: 2018 });
    expect([...(batch.lastYear?.adopted ?? [])].map(([key, value]) => [key, value.toString()])).toEqual([
      ["L13|fiscal_aid", "3500.25"],
      ["330000|study_sessions", "12"],
    ]);
    expect(batch.notes).toEqual([]);
    expect(batch.files.map(({ form }) => form)).toEqual(["return", "settings", "last-year"]);
  });

  it("may be of a time before unit figures were kept", async () => {
    const files = {
      "batch.yaml": "lastYear: last.json",
      "last.json": result({ unitFigures: undefined }),
      "a.csv": good,
    };
    expect([...((await readFiles(files)).lastYear?.adopted.keys() ?? [])]).toEqual(["L13|fiscal_aid"]);
  });

  it.each([
    [result({ schema: "jiedui/result@2" }), "is not a jiedui/result@1 document (schema)"],
    [result({ year: 2019 }), "is of 2019, not before 2019"],
    ["{", "is not a jiedui/result@1 document"],
  ])("is refused when it is another document", async (content, message) => {
    const files = { "batch.yaml": "lastYear: last.json", "last.json": content, "a.csv": good };
    await expect(readFiles(files)).rejects.toThrow(message);
  });

  it("must exist", async () => {
    const folder = await temporaryBatch({ "batch.yaml": "lastYear: none.json", "a.csv": good });
    await expect(readBatch(folder, { scheme })).rejects.toThrow("none.json cannot be read (ENOENT)");
    const settings = { ...(await readSettings(folder)), lastYear: join(folder, "a.csv") };
    await expect(readBatch(folder, { scheme, settings })).rejects.toThrow("is not a jiedui/result@1 document");
  });
});
