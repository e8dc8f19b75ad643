import { describe, expect, it, onTestFinished } from "vitest";
import type { Limits } from "../../../src/read/source/limits.js";
import { ReadingProcess } from "../../../src/read/source/reading-process.js";
import { zipOf } from "../../build/zip.js";
import { fixtureBytes } from "../../fixtures/fixture-bytes.js";
import { workbookEntries, workbookOf } from "../xlsx/build-workbook.js";
import { open, openOptions, whyNot } from "./open.js";

function processWith(limits: Partial<Limits> = {}, passwords: readonly string[] = []): ReadingProcess {
  const elsewhere = new ReadingProcess(openOptions(limits, passwords));
  onTestFinished(() => elsewhere.close());
  return elsewhere;
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

describe("the reading process", () => {
  it("gives what is read without it", async () => {
    const elsewhere = processWith();
    for (const [name, bytes] of FILES) {
      const inProcess = await elsewhere.open("a", Buffer.from(await bytes()));
      expect(JSON.stringify(inProcess), name).toBe(JSON.stringify(await open(await bytes())));
    }
  });

  it("is stopped when a file takes too long, and reads on", async () => {
    const many = Array.from({ length: 400 }, (_, index) => `wrong ${index}`);
    const elsewhere = processWith({ seconds: 3 }, many);
    const slow = await elsewhere.open("slow", Buffer.from(await fixtureBytes("locked-agile.xlsx")));
    expect(slow).toMatchObject({ kind: "refused", refusal: { reason: "over-limit", limitName: "seconds", limit: 3 } });
    expect((await elsewhere.open("a", Buffer.from(CSV))).kind).toBe("tables");
  });

  it("is stopped when a file takes too much memory, and reads on", async () => {
    const elsewhere = processWith({ memoryMebibytes: 48, seconds: 60 });
    const cells = "<c><v>1.5</v></c>".repeat(8);
    const rows = `<row>${cells}</row>`.repeat(120_000);
    const large = await elsewhere.open("large", workbookOf(rows));
    expect(large).toMatchObject({ kind: "refused", refusal: { reason: "over-limit", limitName: "memoryMebibytes" } });
    expect((await elsewhere.open("a", Buffer.from(CSV))).kind).toBe("tables");
  });

  it("is begun again when it was ended from outside", async () => {
    const elsewhere = processWith();
    await elsewhere.open("a", Buffer.from(CSV));
    elsewhere.close();
    expect((await elsewhere.open("a", Buffer.from(CSV))).kind).toBe("tables");
  });
});

describe("a workbook that takes too long here", () => {
  const ROWS = Array.from({ length: 50_000 }, (_, row) => `<row><c><v>${row * 104_729}</v></c></row>`).join("");

  it.each([
    ["as programs write it", ROWS],
    ["as only the library reads it", `<!-- -->${ROWS}`],
  ])("is refused with the limit, %s", async (_, rows) => {
    expect(await whyNot(workbookOf(rows), { seconds: 0.01, ratio: 1e6 })).toBe("seconds over-limit");
    expect((await open(workbookOf(rows), { ratio: 1e6 })).kind).toBe("tables");
  });
});
