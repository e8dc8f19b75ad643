import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { linksOf, unitOf } from "../../src/model/lookups.js";
import { loadScheme } from "../../src/scheme/load-scheme.js";
import { filesOf, notesOf, readFiles, returnOf } from "../read/temporary-batch.js";
import { editedScheme } from "../scheme/edited-scheme.js";

const TOOL = { name: "jiedui", version: "test" };

/** 深圳 helps 昭通 from April 2019, 广州 helps 六盘水 from 2020; 珠海 is evaluated until 2019. */
const { directory } = await editedScheme(
  [
    { file: "scheme.yaml", from: "id: gkf-2019-13", to: "id: later" },
    {
      file: "links.yaml",
      from: "links:\n",
      to: [
        "links:",
        "  - { id: L32, east: { place: 深圳, province: 440000 }, west: { place: 昭通, city: 530600, province: 530000 }, valid: { from: 2019-04, to: open } }",
        "  - { id: L33, east: { place: 广州, city: 440100, province: 440000 }, west: { place: 六盘水, city: 520200, province: 520000 }, valid: { from: 2020, to: open } }\n",
      ].join("\n"),
    },
    {
      file: "units.yaml",
      from: "name: 珠海, fullName: 珠海市, group: east-city, parent: 440000,",
      to: "name: 珠海, fullName: 珠海市, group: east-city, parent: 440000, valid: { from: open, to: 2019-12-31 },",
    },
  ],
  "file",
);
const scheme = await loadScheme(directory);

const REPORTERS = { 广东: "440000", 昭通: "530600", 云南: "530000", 广州: "440100", 六盘水: "520200" };

function batchOf(year: number) {
  const row = (unit: string, link: string, value: number): string => `${year},${unit},${link},2.01,,,,,${value},`;
  const files = {
    "广东.csv": returnOf(row("广东", "深圳—昭通", 12), row("广东", "广州—六盘水", 5)),
    "昭通.csv": returnOf(row("昭通", "深圳→昭通", 12)),
    "云南.csv": returnOf(row("云南", "L32", 12)),
    "珠海.csv": returnOf(row("珠海", "珠海—怒江", 3)),
  };
  return readFiles(files, { scheme, year });
}

test("who reports on a link by its places: 深圳 is no evaluated unit", () => {
  const reporting = (year: number, link: string) =>
    Object.entries(REPORTERS)
      .filter(([, code]) => linksOf(scheme, unitOf(scheme, code), year).some(({ id }) => id === link))
      .map(([name]) => name);
  expect(reporting(2018, "L32")).toEqual([]);
  expect(reporting(2019, "L32")).toEqual(["广东", "昭通", "云南"]);
  expect(reporting(2020, "L32")).toEqual(["广东", "昭通", "云南"]);
  expect(reporting(2019, "L33")).toEqual([]);
  expect(reporting(2020, "L33")).toEqual(["广东", "广州", "六盘水"]);
});

test.each([
  [2018, [], ["深圳—昭通", "广州—六盘水", "深圳→昭通", "L32"]],
  [2019, ["L32"], ["广州—六盘水"]],
  [2020, ["L32", "L33"], []],
] as const)("in %i the links in force are reconciled, the others told", async (year, links, told) => {
  const batch = await batchOf(year);
  const { reconciliation } = evaluate(scheme, batch, TOOL, "entries");
  const found = reconciliation.entries.filter(({ item, link }) => item === "cadres_sent" && link !== "L31");
  expect(found.map(({ link }) => link)).toEqual(links);
  const unknown = batch.notes.filter(({ kind }) => kind === "link-unknown");
  expect(unknown.map(({ asRead, detail }) => [asRead, detail["code"]]).sort()).toEqual(
    told.map((name) => [name, "not-in-force"]).sort(),
  );
  const shenzhen = found.find(({ link }) => link === "L32");
  expect(shenzhen?.reports.map(({ reporter }) => reporter) ?? []).toEqual(
    shenzhen === undefined ? [] : ["440000", "530600", "530000"],
  );
});

test("a unit out of force is not evaluated, not missed, and told where it files", async () => {
  const [before, after] = [await batchOf(2019), await batchOf(2020)];
  const codes = (batch: typeof before) => batch.completeness.map(({ unit }) => unit);
  expect([codes(before).length, codes(after).length]).toEqual([56, 55]);
  expect(codes(after)).not.toContain("440400");
  expect(notesOf(before, "unit-unknown")).toEqual([]);
  expect(filesOf(after, "unit-unknown")).toEqual(["珠海.csv not-in-force 2"]);
  const graded = (batch: typeof before) => evaluate(scheme, batch, TOOL);
  expect(graded(before).grading.units.map(({ unit }) => unit)).toContain("440400");
  const later = graded(after);
  expect(later.grading.units.map(({ unit }) => unit)).not.toContain("440400");
  expect(later.scheme.units).toHaveLength(55);
  // Its province reports on the link alone.
  expect(later.scheme.links.find(({ id }) => id === "L31")?.east).toEqual({
    place: "珠海",
    city: null,
    province: "440000",
  });
});
