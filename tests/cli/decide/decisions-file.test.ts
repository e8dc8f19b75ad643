import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDecisionsFile } from "../../../src/cli/decide/decisions-file.js";
import { settleFile } from "../../../src/cli/decide/settle-file.js";
import { FORM_HEADERS } from "../../../src/model/form-layout.js";
import { scheme } from "../../build/scheme.js";
import { temporaryFolder } from "../build/small-batch.js";

const folder = await temporaryFolder();
const HEADERS = FORM_HEADERS.decisions;
const ROW = { 年度: "2019", 差异编号: "C1", 采用: "东部", 理由: '甲，“乙”",丙', 日期: "2020-03-01" };
const RECORD = '2019,C1,,,,,,东部,,"甲，“乙”"",丙",,,2020-03-01,';

let count = 0;
async function fileOf(content: string | Uint8Array): Promise<string> {
  count += 1;
  const path = join(folder, `${count}.csv`);
  await writeFile(path, content);
  return path;
}

/** What a file of some content becomes when the row is added. */
async function added(content: string, row: Readonly<Record<string, string>> = ROW): Promise<string> {
  const path = await fileOf(content);
  const file = await openDecisionsFile(path, scheme);
  await file.add(row, null);
  return readFile(path, "utf8");
}

describe("a row is added", () => {
  it("to a new file below headers and a mark, in folders that are made", async () => {
    const path = join(folder, "新", "差异核定", "一.csv");
    const file = await openDecisionsFile(path, scheme);
    await file.add(ROW, null);
    await file.add({ ...ROW, 差异编号: "C2" }, null);
    const text = await readFile(path, "utf8");
    expect(text).toBe(`\uFEFF${HEADERS.join(",")}\r\n${RECORD}\r\n${RECORD.replace("C1", "C2")}\r\n`);
  });

  it.each([
    ["an empty file", "", `\uFEFF${HEADERS.join(",")}\r\n${RECORD}\r\n`],
    ["line ends of its own", `${HEADERS.join(",")}\n`, `${HEADERS.join(",")}\n${RECORD}\n`],
    [
      "a last line without an end",
      `\uFEFF${HEADERS.join(",")}\r\n2018,x`,
      `\uFEFF${HEADERS.join(",")}\r\n2018,x\r\n${RECORD}\r\n`,
    ],
    ["a title above", `示例,,\n${HEADERS.join(",")}\n`, `示例,,\n${HEADERS.join(",")}\n${RECORD}\n`],
  ])("to a file with %s", async (_, before, after) => {
    expect(await added(before)).toBe(after);
  });

  it("in the file's own order of columns", async () => {
    const text = await added(`${[...HEADERS].reverse().join(",")}\n`, {
      年度: "2019",
      差异编号: "C1",
      有效期至: "2021-01-01",
    });
    expect(text.split("\n")[1]).toBe("2021-01-01,,,,,,,,,,,,C1,2019");
  });

  it("in place of one added before, beside what others wrote meanwhile", async () => {
    const path = await fileOf("");
    const file = await openDecisionsFile(path, scheme);
    await file.add(ROW, null);
    await writeFile(path, `${await readFile(path, "utf8")}2019,C9\r\n`);
    await file.add({ ...ROW, 采用: "退回" }, ROW);
    const lines = (await readFile(path, "utf8")).split("\r\n").slice(1);
    expect(lines).toEqual(["2019,C9", RECORD.replace("东部", "退回"), ""]);
  });

  it("not where the one to replace is gone", async () => {
    const path = await fileOf("");
    const file = await openDecisionsFile(path, scheme);
    await expect(file.add(ROW, ROW)).rejects.toThrow("changed meanwhile");
    expect(await readFile(path, "utf8")).toBe("");
  });
});

describe("a file is refused", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["with a column too few", `${HEADERS.filter((name) => name !== "决定人").join(",")}\n`, "缺少：决定人"],
    ["with a column too many", `${HEADERS.join(",")},主管\n`, "多出：主管"],
    ["that is another form", "年度,被评单位,审定等次,依据,日期\n", "缺少：差异编号"],
    ["in UTF-16", Buffer.from(`\uFEFF${HEADERS.join(",")}\n`, "utf16le"), "utf-16le"],
    ["with semicolons", `${HEADERS.join(";")}\n`, "（;）"],
  ])("%s", async (_, content, words) => {
    const path = await fileOf(content);
    await expect(openDecisionsFile(path, scheme)).rejects.toMatchObject({
      text: { zh: expect.stringContaining(words) },
    });
  });

  it("that is a link, for links are not read", async () => {
    const path = join(folder, "链接.csv");
    await symlink(await fileOf(""), path);
    await expect(openDecisionsFile(path, scheme)).rejects.toMatchObject({
      text: { zh: expect.stringContaining("不会被读取") },
    });
  });
});

describe("the file of a batch", () => {
  const batch = join(folder, "批次");

  it("stands in its decisions folder", () => {
    expect(settleFile(batch, undefined, 2019)).toBe(join(batch, "差异核定", "差异核定-2019.csv"));
  });

  it.each(["核定.csv", "甲/核定.CSV"])("or where --file says: %s", async (name) => {
    await mkdir(batch, { recursive: true });
    expect(settleFile(batch, name, 2019)).toBe(join(batch, name));
    expect(settleFile(batch, join(batch, name), 2019)).toBe(join(batch, name));
  });

  it.each([
    ["../核定.csv", "不在批次"],
    ["核定.xlsx", ".csv"],
    [".核定.csv", "不会被读取"],
    [".隐藏/核定.csv", "不会被读取"],
    ["~$核定.csv", "不会被读取"],
  ])("not %s", (name, words) => {
    expect(() => settleFile(batch, name, 2019)).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ zh: expect.stringContaining(words) }) }),
    );
  });
});
