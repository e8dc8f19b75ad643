import { beforeAll, describe, expect, it } from "vitest";
import { TOLD_BY, TOLD_BY_CASE, TOLD_BY_PATTERN, TOLD_BY_SLIP } from "../../src/check/fold-causes.js";
import { gradingWorkbook } from "../../src/report/grading-workbook/grading-workbook.js";
import { type Result, resultSchema } from "../../src/report/result/schema.js";
import { unitName } from "../../src/wording/names.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { openWorkbook } from "../report/workbook/decode-workbook.js";
import { differing } from "./properties/refiled.js";
import { readSample, resultText } from "./sample-result.js";

let texts: readonly (readonly [string, string])[];
let results: readonly (readonly [string, Result])[];
beforeAll(async () => {
  const sample = await readSample();
  texts = [
    ["samples/2019", resultText(sample)],
    ["with differences everywhere", resultText(differing(sample))],
  ];
  results = texts.map(([name, text]) => [name, JSON.parse(text)]);
});

/** Rules whose findings another one may stand for. */
const FOLDED = [...TOLD_BY.map(([rule]) => rule), ...TOLD_BY_CASE, ...TOLD_BY_PATTERN, ...TOLD_BY_SLIP];

describe("result.json", () => {
  it("is what its schema says, and nothing more", () => {
    for (const [name, text] of texts) {
      expect(JSON.stringify(resultSchema.parse(JSON.parse(text))) === JSON.stringify(JSON.parse(text)), name).toBe(
        true,
      );
    }
  });

  it("has findings with ids of their own, each under a rule that was tallied", () => {
    for (const [name, { findings, tallies, reconciliation }] of results) {
      expect(new Set(findings.map(({ id }) => id)).size, name).toBe(findings.length);
      expect(new Set(reconciliation.map(({ id }) => id)).size, name).toBe(reconciliation.length);
      const rules = new Set(tallies.map(({ rule }) => rule));
      expect(rules.size, name).toBe(tallies.length);
      expect(
        findings.filter(({ rule }) => !rules.has(rule)),
        name,
      ).toEqual([]);
    }
  });

  it("has tallies that add up, with as many failures as there are findings and folded consequences", () => {
    for (const [name, { findings, tallies }] of results) {
      for (const { rule, examined, passed, failed, undecided, errored } of tallies) {
        expect(passed + failed + undecided + errored, `${name} ${rule}`).toBe(examined);
        const own = findings.filter((finding) => finding.rule === rule);
        expect(failed, `${name} ${rule}`).toBeGreaterThanOrEqual(own.length);
        // All of a rule's findings may be consequences of another one's.
        expect(own.length === 0, `${name} ${rule}`).toBe(failed === 0 || (own.length === 0 && FOLDED.includes(rule)));
      }
    }
  });

  it("counts every expected figure of a return once", () => {
    for (const [name, { returns }] of results) {
      expect(returns, name).toHaveLength(56);
      for (const { unit, expected, given, blank, notApplicable, unreadable } of returns) {
        expect(given + blank + notApplicable + unreadable, `${name} ${unit}`).toBe(expected);
      }
    }
  });

  it("counts every file found, and names those that are not read as forms", () => {
    for (const [name, { files, inputs, findings }] of results) {
      expect(files.read + files.refused + files.skipped, name).toBe(files.found);
      expect(new Set(inputs.map(({ path }) => path)).size, name).toBeGreaterThanOrEqual(files.read);
      const named = findings.filter(({ rule }) => ["file-unreadable", "form-unrecognised"].includes(rule));
      expect(named.length, name).toBeGreaterThanOrEqual(files.refused);
    }
  });

  it("adds adopted values over links to the national totals", () => {
    for (const [name, { totals, reconciliation }] of results) {
      for (const { item, adopted, links } of totals) {
        const own = reconciliation.flatMap((entry) => (entry.item === item ? (entry.adopted ?? []) : []));
        expect(own, `${name} ${item}`).toHaveLength(links);
        expect(
          own.reduce((sum, value) => sum + value, 0),
          `${name} ${item}`,
        ).toBeCloseTo(adopted, 2);
      }
    }
  });

  it("closes every item's ledger", () => {
    for (const [name, { tieOut, reconciliation }] of results) {
      expect(new Set(tieOut.map(({ residue }) => residue)), name).toEqual(new Set([0]));
      for (const { item, eastTotal, westTotal } of tieOut) {
        const entries = reconciliation.filter((entry) => entry.item === item);
        const total = (side: "east" | "west") => entries.reduce((sum, entry) => sum + (entry[side] ?? 0), 0);
        expect(total("east"), `${name} ${item}`).toBeCloseTo(eastTotal, 2);
        expect(total("west"), `${name} ${item}`).toBeCloseTo(westTotal, 2);
      }
    }
  });

  it("adds points to G, the bonus to G*, and fine scores to S", () => {
    for (const [name, { units }] of results) {
      for (const { unit, rows, composite, innovation, total, fine } of units) {
        const mean = (pick: (row: (typeof rows)[number]) => number | null) =>
          Math.round(rows.reduce((sum, row) => sum + Math.round(100 * present(pick(row))), 0) / 10) / 100;
        expect([composite, total, fine], `${name} ${unit}`).toEqual([
          mean((row) => row.points),
          present(composite) + innovation,
          mean((row) => row.fine),
        ]);
      }
    }
  });
});

describe("等次建议表.xlsx", () => {
  let books: readonly (readonly [string, Result, Awaited<ReturnType<typeof openWorkbook>>])[];
  beforeAll(async () => {
    books = await Promise.all(
      results.map(
        async ([name, result]) =>
          [name, result, await openWorkbook((await gradingWorkbook(result, scheme)).bytes)] as const,
      ),
    );
  });

  const HEADS = ["名次", "单位", "综合得分", "综合得分（含创新）", "细分得分", "计算等次", "建议等次"];

  it("prints in its ranked sheets what result.json says", () => {
    for (const [name, result, book] of books) {
      for (const group of scheme.groups) {
        const sheet = present(book.getWorksheet(group.title), group.title);
        const rows: string[][] = [];
        sheet.eachRow((row) => {
          rows.push(Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).text));
        });
        const head = present(rows.find((row) => row[0] === "名次"));
        const at = HEADS.map((title) => head.findIndex((cell) => cell.replaceAll("\n", "") === title));
        expect(Math.min(...at), `${name} ${group.title}: ${head.join("|")}`).toBeGreaterThanOrEqual(0);
        const printed = rows.filter((row) => /^\d+$/.test(row[0] ?? "")).map((row) => at.map((index) => row[index]));
        const ranked = result.units
          .filter((unit) => unit.group === group.id)
          .sort((a, b) => present(a.rank.place) - present(b.rank.place));
        expect(printed, `${name} ${group.title}`).toEqual(
          ranked.map(({ unit, rank, composite, total, fine, grade }) => [
            String(rank.place),
            unitName(scheme, unit),
            ...[composite, total, fine].map(String),
            ...[grade.computed, grade.suggested].map((one) => `综合评价${one}`),
          ]),
        );
      }
    }
  });

  it("lists every finding and the hash of every input", () => {
    for (const [name, result, book] of books) {
      const cellsOf = (title: string): ReadonlySet<string> => {
        const cells = new Set<string>();
        present(book.getWorksheet(title), title).eachRow((row) => row.eachCell((cell) => cells.add(cell.text)));
        return cells;
      };
      const [findings, inputs] = [cellsOf("校验问题"), cellsOf("数据来源")];
      expect(
        result.findings.filter(({ id }) => !findings.has(id)),
        name,
      ).toEqual([]);
      expect(result.inputs.length, name).toBeGreaterThan(90);
      expect(
        result.inputs.filter(({ sha256 }) => !inputs.has(sha256)),
        name,
      ).toEqual([]);
    }
  });
});
