import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { scheme } from "./scheme.js";
import { filesOf, readFiles, returnOf, temporaryBatch } from "./temporary-batch.js";

const good = returnOf("2019,浙江,,1.07,,,1,1,1,");

async function workbook(keywords: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.keywords = keywords;
  book.addWorksheet("一").getCell("A1").value = 1;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("files that are no forms", () => {
  it("are listed, not read, where nobody filed them", async () => {
    const folder = await temporaryBatch({
      "a.csv": good,
      "~$a.csv": "x",
      ".hidden/b.csv": good,
      "empty.csv": "",
      "README.md": '# 说明\n\n"未闭合',
      "Thumbs.db": "x",
      "out/.jiedui-manifest.json": "{}",
      "out/result.csv": good,
      "old/result.json": '{ "schema": "jiedui/result@1", "year": 2018 }',
      "old/等次建议表.xlsx": await workbook("jiedui/result@1"),
    });
    await mkdir(join(folder, "elsewhere"));
    await symlink(join(folder, "a.csv"), join(folder, "linked.csv"));
    await symlink("/", join(folder, "root"));
    const batch = await readBatch(folder, { scheme });
    expect(filesOf(batch, "file-skipped")).toEqual([
      ".hidden hidden",
      "Thumbs.db system",
      "empty.csv empty",
      "linked.csv symlink",
      "out own-output",
      "root symlink",
      "~$a.csv lock",
      "README.md documentation",
      "old/result.json own-output",
      "old/等次建议表.xlsx own-output",
    ]);
    expect(batch.notes.map(({ kind }) => kind).filter((kind) => kind !== "file-skipped")).toEqual([]);
    expect(batch.returns.size).toBe(1);
  });

  it("are named by their first bytes while the rest is read", async () => {
    const batch = await readFiles({
      "good.csv": good,
      "1.csv": await workbook("x"),
      "2.xls": Buffer.from("d0cf11e0a1b11ae100", "hex"),
      "3.csv": "%PDF-1.4",
      "4.jpg": Buffer.from("ffd8ffe000", "hex"),
      "5.png": Buffer.from("89504e470d0a1a0a", "hex"),
      "6.zip": Buffer.from("504b030400000000", "hex"),
      "7.csv": "年度,填报单位\n\0",
      "8.csv": `${good}\n2019,浙江,"未闭合,1.07\n2019,x\n`,
      "9.csv": Buffer.from([0xc4, 0xea, 0x0a, 0xff, 0xff, 0x0a]),
      "10.csv": Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0xc4, 0xea])]),
      "11.csv": `a,"b"c\n`,
    });
    expect(filesOf(batch, "file-unreadable")).toEqual([
      "10.csv encoding 3",
      "11.csv quote 1",
      "2.xls ole",
      "3.csv pdf",
      "4.jpg jpeg",
      "5.png png",
      "6.zip zip",
      "7.csv nul 2",
      "8.csv quote 3",
      "9.csv encoding 1",
    ]);
    expect(filesOf(batch, "form-unrecognised")).toEqual(["1.csv 1"]);
    const wordsOf = (path: string) => batch.notes.find(({ place }) => place.file === path)?.detail;
    expect(wordsOf("5.png")?.["found"]).toBe("PNG 图片不能读取，请报电子表格；如为附件请移出批次");
    expect(wordsOf("8.csv")?.["reason"]).toBe("第 3 行的引号没有闭合，请检查第 3 行的引号");
    expect(batch.returns.size).toBe(1);
    expect(batch.notes.every(({ detail }) => detail["expected"] !== undefined)).toBe(true);
  });

  it("make an empty batch only where there is none at all", async () => {
    await expect(readFiles({})).rejects.toThrow("holds no file");
    await expect(readFiles({ ".gitkeep": "" })).rejects.toThrow("holds no file");
    await expect(readBatch("/no/such/folder", { scheme })).rejects.toThrow("no such folder");
    expect(filesOf(await readFiles({ "a.csv": "" }), "file-skipped")).toEqual(["a.csv empty"]);
    expect(filesOf(await readFiles({ "a.jpg": Buffer.from("ffd8ff", "hex") }), "file-unreadable")).toEqual([
      "a.jpg jpeg",
    ]);
  });
});

describe("limits", () => {
  it("refuse a file by its size without reading it", async () => {
    const folder = await temporaryBatch({ "good.csv": good });
    await writeFile(join(folder, "big.csv"), Buffer.alloc(70 * 1024 * 1024, "x"));
    const started = performance.now();
    const batch = await readBatch(folder, { scheme });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(filesOf(batch, "file-unreadable")).toEqual(["big.csv file-too-large"]);
    expect(batch.notes[0]?.detail["limit"]).toBe(64 * 1024 * 1024);
    expect(batch.returns.size).toBe(1);
  });

  it("refuse long lines and records", async () => {
    const limits = { fileBytes: 100_000, lineLength: 1000 };
    const long = "x".repeat(1001);
    const batch = await readFiles(
      {
        "line.csv": `a\nb\n${long}`,
        "returns.csv": `a\rb\r${"x".repeat(900)}\r${"x".repeat(900)}`,
        "record.csv": `a\n"${"行\n".repeat(900)}"\n`,
        "exact.csv": "x".repeat(1000),
      },
      { limits },
    );
    expect(filesOf(batch, "file-unreadable")).toEqual(["line.csv line-too-long 3", "record.csv line-too-long 2"]);
  });
});
