import { describe, expect, it } from "vitest";
import { readFiles } from "../temporary-batch.js";
import { bytesOf, filledBook, filledCsv, planOf, saidIn } from "./filled-return.js";

describe("a filled form", () => {
  for (const name of ["杭州", "贵州", "定西"]) {
    it(`of ${name} says what the CSV of the same figures says`, async () => {
      const { code } = planOf(name).unit;
      const csv = await readFiles({ "a.csv": filledCsv(name) });
      const batch = await readFiles({ "a.xlsx": await bytesOf(await filledBook(name)) });
      expect(batch.notes).toEqual([]);
      expect(csv.notes).toEqual([]);
      expect(saidIn(batch.returns.get(code))).toEqual(saidIn(csv.returns.get(code)));
      expect(batch.returns.get(code)?.rows.size).toBe(csv.returns.get(code)?.rows.size);
      expect(batch.files).toMatchObject([{ path: "a.xlsx", form: "return", units: [code], encoding: null }]);
    });
  }

  it("gives the cell of every figure", async () => {
    const batch = await readFiles({ "杭州.xlsx": await bytesOf(await filledBook("杭州")) });
    const filed = batch.returns.get("330100");
    const [first] = planOf("杭州").linked;
    const entry = first?.items[2];
    const row = filed?.rows.get(`${first?.link?.id}|${entry?.item.id}`);
    expect(row?.actual.place).toEqual({
      file: "杭州.xlsx",
      sheet: first?.sheet,
      cell: `H${entry?.row}`,
      row: entry?.row,
      column: "本年完成",
    });
    expect(filed?.meta.opinions[0]?.place).toMatchObject({ sheet: "自评与意见", cell: "B14" });
  });
});
