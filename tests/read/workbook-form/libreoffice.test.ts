import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { fixtureBytes } from "../../fixtures/fixture-bytes.js";
import { readFiles } from "../temporary-batch.js";
import { filledCsv, planOf, saidIn } from "./filled-return.js";

async function fixture(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../../fixtures/workbooks/${name}.xlsx`, import.meta.url));
}

describe("a form saved by LibreOffice", () => {
  for (const name of ["杭州", "定西"]) {
    it(`says what the CSV of the same figures says: ${name}`, async () => {
      const { code } = planOf(name).unit;
      const batch = await readFiles({ "a.xlsx": await fixture(`libreoffice-${name}`) });
      const csv = await readFiles({ "a.csv": filledCsv(name) });
      expect(batch.notes).toEqual([]);
      expect(saidIn(batch.returns.get(code))).toEqual(saidIn(csv.returns.get(code)));
    });
  }

  it.each(["xls", "ods"])("says the same as .%s", async (extension) => {
    const xlsx = await readFiles({ "a.xlsx": await fixture("libreoffice-定西") });
    const batch = await readFiles({ [`a.${extension}`]: await fixtureBytes(`libreoffice-定西.${extension}`) });
    expect(batch.notes).toEqual([]);
    expect(saidIn(batch.returns.get("621100"))).toEqual(saidIn(xlsx.returns.get("621100")));
  });

  it("holds derived figures that were worked out", async () => {
    const batch = await readFiles({ "a.xlsx": await fixture("libreoffice-定西") });
    const derived = batch.returns.get("621100")?.derived ?? [];
    expect(derived.map(({ code, link, asRead, value }) => [code, link, asRead, value?.toFraction()])).toEqual([
      ["DW06", "L18", "", undefined],
      ["DW08", "L18", "102.31", "10231/10000"],
      ["DW09", "L18", "", undefined],
      ["DW17", "L18", "201.24", "5031/2500"],
    ]);
  });
});
