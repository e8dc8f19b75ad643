import { describe, expect, it, onTestFinished } from "vitest";
import type { Limits } from "../../../src/read/source/limits.js";
import { ReadingThread } from "../../../src/read/source/reading-thread.js";
import { zipOf } from "../../build/zip.js";
import { fixtureBytes } from "../../fixtures/fixture-bytes.js";
import { workbookEntries, workbookOf } from "../xlsx/build-workbook.js";
import { open, openOptions } from "./open.js";

function threadWith(limits: Partial<Limits> = {}, passwords: readonly string[] = []): ReadingThread {
  const thread = new ReadingThread(openOptions(limits, passwords));
  onTestFinished(() => thread.close());
  return thread;
}

const CSV = Buffer.from("年度;填报单位\n2019;浙江\n");
const FILES: readonly (readonly [name: string, bytes: () => Promise<Buffer>])[] = [
  ["CSV", async () => Buffer.from(CSV)],
  ["damaged CSV", async () => Buffer.from('年度,填报单位\n2019,"浙江\n')],
  ["xlsx", () => fixtureBytes("libreoffice-定西.xlsx")],
  ["xls", () => fixtureBytes("libreoffice-定西.xls")],
  ["ods", () => fixtureBytes("libreoffice-定西.ods")],
  ["locked", () => fixtureBytes("locked-agile.xlsx")],
  ["zip", async () => zipOf([{ name: "a", content: "b" }])],
  ["damaged xlsx", async () => zipOf(workbookEntries("<row><c r='A9'/></row>"))],
];

describe("the reading thread", () => {
  it("gives what is read without it", async () => {
    const thread = threadWith();
    for (const [name, bytes] of FILES) {
      const inThread = await thread.open("a", Buffer.from(await bytes()));
      expect(JSON.stringify(inThread), name).toBe(JSON.stringify(await open(await bytes())));
    }
  });

  it("is stopped when a file takes too long, and reads on", async () => {
    const many = Array.from({ length: 400 }, (_, index) => `wrong ${index}`);
    const thread = threadWith({ seconds: 3 }, many);
    const slow = await thread.open("slow", Buffer.from(await fixtureBytes("locked-agile.xlsx")));
    expect(slow).toMatchObject({ kind: "refused", refusal: { reason: "over-limit", limitName: "seconds", limit: 3 } });
    expect((await thread.open("a", Buffer.from(CSV))).kind).toBe("tables");
  });

  it("is stopped when a file takes too much memory, and reads on", async () => {
    const thread = threadWith({ memoryMebibytes: 48, seconds: 60 });
    const cells = "<c><v>1.5</v></c>".repeat(8);
    const rows = `<row>${cells}</row>`.repeat(120_000);
    const large = await thread.open("large", workbookOf(rows));
    expect(large).toMatchObject({ kind: "refused", refusal: { reason: "over-limit", limitName: "memoryMebibytes" } });
    expect((await thread.open("a", Buffer.from(CSV))).kind).toBe("tables");
  });
});
