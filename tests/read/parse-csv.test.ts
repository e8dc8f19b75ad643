import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutRecords } from "../../src/read/sheet/cut-records.js";
import { parseCsv } from "../../src/read/sheet/parse-csv.js";
import type { Sheet, SheetRow } from "../../src/read/sheet/sheet.js";
import { filesOf, readFiles, returnOf } from "./temporary-batch.js";

const OPTIONS = { lineLength: 1_000_000, cells: 1_000_000, isHeader: () => false };
/** More records than are made at once. */
const MANY = 21_000;

async function sheetOf(text: string, options = OPTIONS): Promise<Sheet> {
  const outcome = await parseCsv(Buffer.from(text), options);
  if ("reason" in outcome) {
    throw new Error(`not read: ${JSON.stringify(outcome)}`);
  }
  return outcome;
}

async function recordsOf(text: string): Promise<readonly (readonly string[])[]> {
  return (await sheetOf(text)).rows.map(({ cells }) => cells);
}

function whole(text: string): readonly (readonly string[])[] {
  return parse(text, {
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: false,
  });
}

function short({ row, cells }: SheetRow): Pick<SheetRow, "row" | "cells"> {
  return { row, cells };
}

/** Whether the parser refuses a text that it reads most leniently. */
function mistakeIn(text: string): boolean {
  try {
    parse(text, { relax_column_count: true, relax_quotes: true });
    return false;
  } catch {
    return true;
  }
}

describe("records", () => {
  it.each([
    ["", []],
    ["\n", [[""]]],
    ["a", [["a"]]],
    ["a,b\n\nc\n", [["a", "b"], [""], ["c"]]],
    ["a\r\nb\rc\r\r\nd", [["a"], ["b"], ["c"], [""], ["d"]]],
    ['"a,1\n2","b ""c"""\nd', [["a,1\n2", 'b "c"'], ["d"]]],
    ['a "b" c,d\ne', [['a "b" c', "d"], ["e"]]],
    ['""', [[""]]],
  ])("of %j", async (text, records) => {
    expect(await recordsOf(text)).toEqual(records);
  });

  it("are those that the parser finds in the whole text, where it finds no mistake", async () => {
    const cells = fc.oneof(fc.constantFrom("", "a", "甲乙"), fc.constantFrom('""', '"a\n"', '"a\r\n,"', '"""甲"'));
    const ends = fc.constantFrom(",", ",", "\n", "\r\n", "\r", "\n\n");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cells, ends), { maxLength: 40 }), async (parts) => {
        const text = parts.flat().join("");
        expect(await recordsOf(text)).toEqual(whole(text));
      }),
      { numRuns: 1000, seed: 2019 },
    );
  });

  it("are refused wherever the parser, marks inside a cell allowed, finds a mistake", async () => {
    const texts = fc.string({ unit: fc.constantFrom(...'a甲,"\n'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const outcome = await parseCsv(Buffer.from(text), OPTIONS);
        const read = "reason" in outcome ? "refused" : outcome.rows.map(({ cells }) => cells);
        expect(mistakeIn(text) && read !== "refused" ? read : "as it must be").toEqual("as it must be");
      }),
      { numRuns: 1000, seed: 2019 },
    );
  });

  it("are cut where no cell goes on, into pieces of one length", () => {
    const text = 'title\na,b\n"c\n,",d\ne,f\n\n';
    const { blocks, records, overLimit } = cutRecords(Buffer.from(text), ",", 100);
    const shown = blocks.map(({ start, end, first, count }) => [text.slice(start, end), first, count]);
    expect(shown).toEqual([
      ["title\n", 1, 1],
      ['a,b\n"c\n,",d\ne,f\n', 2, 3],
      ["\n", 5, 1],
    ]);
    expect([records, overLimit]).toEqual([5, null]);
  });
});

describe("a long file", () => {
  const line = (index: number): string => (index % 1000 === 7 ? `"${index}\n,",甲\r\n` : `${index},甲乙\r\n`);
  const text = `标题\n\n${Array.from({ length: MANY }, (_, index) => line(index)).join("")}`;

  it("gives the rows of a short one, made when they are looked at", async () => {
    const { rows } = await sheetOf(text);
    const expected = whole(text).map((cells, index) => ({ row: index + 1, cells }));
    expect(Array.isArray(rows)).toBe(false);
    expect(rows.length).toBe(MANY + 2);
    expect([...rows].map(short)).toEqual(expected);
    expect(rows.slice(1, 3).map(short)).toEqual(expected.slice(1, 3));
    expect(rows.slice(20_990).map(short)).toEqual(expected.slice(20_990));
    expect(rows.slice(40_000)).toEqual([]);
    expect(rows.find(({ cells }) => cells[0] === "20500")?.row).toBe(20_503);
    expect(rows.find(({ cells }) => cells.length > 2)).toBeUndefined();
    expect(rows.filter(({ row }) => row > MANY).map(short)).toEqual(expected.slice(MANY));
  });

  it.each([
    ['5,"open\n', "quote"],
    ['5,"closed"x\n', "quote"],
  ])("with %j at its end is refused", async (end, reason) => {
    const outcome = await parseCsv(Buffer.from(text + end), OPTIONS);
    expect(outcome).toMatchObject({ reason, row: MANY + 3, above: { name: null } });
  });
});

describe("the limit on cells", () => {
  const three = "a,b\nc\nd,e\n";

  it.each([
    ["plain", three, 4, 3],
    ["a blank record", "a,b\n\nd\n", 3, 3],
    ["a mark inside a cell", 'a,b"x\nc\nd,e\n', 4, 3],
  ])("is counted over all records: %s", async (_, text, cells, row) => {
    const outcome = await parseCsv(Buffer.from(text), { ...OPTIONS, cells });
    expect(outcome).toMatchObject({ reason: "over-limit", row, limit: cells });
  });

  it("may be reached", async () => {
    expect((await sheetOf(three, { ...OPTIONS, cells: 5 })).rows.length).toBe(3);
  });

  it("refuses the file, which then counts for its unit as one that could not be read", async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `2019,浙江,,1.07,,,1,1,${index},`);
    const batch = await readFiles({ "a.csv": returnOf(...rows) }, { limits: { cells: 50 } });
    expect(filesOf(batch, "file-unreadable")).toEqual(["a.csv over-limit 6"]);
    const [note] = batch.notes;
    expect(note?.detail).toMatchObject({ limit: 50, limitName: "cells" });
    expect(note?.detail["reason"]).toContain("到第 6 行单元格数超过上限 50");
    expect(note?.detail["reasonEn"]).toContain("cells: over the limit of 50 in row 6");
    expect(batch.returns.size).toBe(0);
  });
});
