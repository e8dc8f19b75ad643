import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { blankTemplates } from "../../../scripts/templates/blank-templates.js";
import { decodeWorkbook } from "../workbook/decode-workbook.js";
import { decodeGuards } from "./decode-guards.js";

const FOLDER = "templates";

describe("templates/", () => {
  it("holds what the program writes now: run scripts/templates/write-templates.ts", async () => {
    const forms = await blankTemplates();
    expect((await readdir(FOLDER)).sort()).toEqual(forms.map(({ path }) => path).sort());
    for (const { path, bytes } of forms) {
      const present = await readFile(join(FOLDER, path));
      if (path.endsWith(".csv")) {
        expect(present.equals(bytes), path).toBe(true);
      } else {
        expect(await decodeWorkbook(present), path).toEqual(await decodeWorkbook(bytes));
        expect(await decodeGuards(present), path).toEqual(await decodeGuards(bytes));
      }
    }
  });
});
