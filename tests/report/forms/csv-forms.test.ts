import { describe, expect, it } from "vitest";
import type { FormKind } from "../../../src/model/batch.js";
import { FORM_HEADERS, FORM_TITLES } from "../../../src/model/form-layout.js";
import { FORMS } from "../../../src/read/form/form-columns.js";
import { readPaths } from "../../../src/read/read-paths.js";
import { blankForms } from "../../../src/report/forms/blank-forms.js";
import { NO_PREFILL } from "../../../src/report/forms/prefill.js";
import { scheme } from "../../read/scheme.js";
import { temporaryBatch } from "../../read/temporary-batch.js";

const KINDS: readonly FormKind[] = ["return", "agreement", "assessment", "facts", "decisions", "final"];

async function csvForms(kinds: readonly FormKind[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const forms = blankForms({ scheme, year: 2019, kinds, units: scheme.units, format: "csv", prefill: NO_PREFILL });
  return Object.fromEntries(await Promise.all(forms.map(async ({ path, make }) => [path, (await make()).bytes])));
}

describe("forms as CSV", () => {
  it("writer and reader know the same headers and titles", () => {
    expect(FORMS.map(({ kind, title, columns }) => [kind, title, columns])).toEqual(
      KINDS.map((kind) => [kind, FORM_TITLES[kind], FORM_HEADERS[kind]]),
    );
  });

  it("reads back without a note, for all 56 units and every form", async () => {
    const files = await csvForms(KINDS);
    expect(Object.keys(files)).toHaveLength(61);
    const batch = await readPaths([await temporaryBatch(files)], { scheme, year: 2019 });
    expect(batch.notes).toEqual([]);
    expect(batch.files).toHaveLength(61);
    expect(batch.completeness.map(({ status }) => status)).toEqual(scheme.units.map(() => "received"));
    const figures = [...batch.returns.values()].flatMap(({ rows }) => [...rows.values()]);
    expect(
      figures.every(({ actual, previous, target }) =>
        [actual, previous, target].every(({ state }) => state === "blank"),
      ),
    ).toBe(true);
    expect(batch.returns.get("520000")?.rows.size).toBe(8 * 52 + 9);
  });

  it("begins with a byte order mark and the contracted headers", async () => {
    const files = await csvForms(["return", "facts"]);
    const text = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(files[path]);
    expect(text("2019年度情形登记表.csv")).toBe(`\uFEFF${FORM_HEADERS.facts.join(",")}\r\n`);
    const lines = text("2019年度填报表-辽宁省.csv").split("\r\n");
    expect(lines.slice(0, 3)).toEqual([
      `\uFEFF${FORM_HEADERS.return.join(",")}`,
      "2019,辽宁省,,meta.filler,填报人,,,,,",
      "2019,辽宁省,,meta.reviewer,审核人,,,,,",
    ]);
    expect(lines).toContain("2019,辽宁省,大连—六盘水,2.01,选派党政挂职干部,人,,,,");
    expect(lines.at(-2)).toBe("2019,辽宁省,,meta.narrative.7,自评：工作创新情况,,,,,");
  });
});
