import { describe, expect, it } from "vitest";
import { fixtureBytes } from "../../fixtures/fixture-bytes.js";
import { opened, whyNot } from "../source/open.js";
import { readFiles } from "../temporary-batch.js";

const PASSWORD = "密码x1";
const LOCKED = ["locked-rc4.xls", "locked-agile.xlsx", "locked-standard.xlsx"];

describe.each(LOCKED)("%s", (name) => {
  it("is named as locked without its password, and with a wrong one", async () => {
    const bytes = await fixtureBytes(name);
    expect(await whyNot(bytes)).toBe("locked");
    expect(await whyNot(bytes, {}, ["密码x", "", "x".repeat(300)])).toBe("locked");
  });

  it("is opened by the one of the passwords that fits", async () => {
    const [sheet] = (await opened(await fixtureBytes(name), ["wrong", PASSWORD])).sheets;
    expect([...(sheet?.rows ?? [])][1]?.cells.slice(0, 4)).toEqual(["2019", "浙江", "", "1.07"]);
  });

  it("is damaged where what locks it is cut off or changed", async () => {
    const bytes = await fixtureBytes(name);
    expect(await whyNot(bytes.subarray(0, 2000), {}, [PASSWORD])).toMatch(/^(damaged|ole)$/);
    expect(await whyNot(bytes.subarray(0, bytes.length - 3000), {}, [PASSWORD])).toMatch(/^(damaged|locked|ole)$/);
  });
});

describe("a workbook with a protected structure", () => {
  it("is opened without asking for a password", async () => {
    expect((await opened(await fixtureBytes("structure-protected.xlsx"))).sheets).toHaveLength(1);
  });
});

describe("locked returns of a batch", () => {
  it("are findings that tell what to do, and are read with passwords", async () => {
    const files = { "a.xls": await fixtureBytes("locked-rc4.xls"), "b.xlsx": await fixtureBytes("locked-agile.xlsx") };
    const without = await readFiles(files, { year: 2019 });
    expect(without.notes.map(({ kind, detail }) => [kind, detail["code"]])).toEqual([
      ["file-unreadable", "locked"],
      ["file-unreadable", "locked"],
    ]);
    expect(without.notes[0]?.detail["reasonEn"]).toContain("--password-file");
    const batch = await readFiles(files, { passwords: [PASSWORD] });
    expect(batch.files.map(({ path, form }) => [path, form])).toEqual([
      ["a.xls", "return"],
      ["b.xlsx", "return"],
    ]);
    expect(JSON.stringify(batch)).not.toContain(PASSWORD);
  });
});
