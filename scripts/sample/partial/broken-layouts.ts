import { FORM_HEADERS } from "../../../src/model/form-layout.js";
import type { Item } from "../../../src/model/item.js";
import { itemsOf } from "../../../src/model/lookups.js";
import type { Planting } from "../planting.js";
import { causes, type Expected, follows, type Problem, typed } from "../problem.js";
import type { SampleFile, SampleRow } from "../sample-file.js";
import { YEAR } from "../sample-year.js";

const ACTUAL = "本年完成";
const ROWS = 10;
const FOLDER = "填报表/东部";
/** The first item whose figures are large enough to be compared. */
const FIRST_COMPARED = "specialists_sent";
/** What stays as it was planted by itself. */
const LEFT = "people_benefited";

/** Returns that are laid out otherwise than the blank form, and forms that went wrong as a whole. */
export function brokenLayouts(plan: Planting): readonly Problem[] {
  return [inParts(plan), otherForm(plan), pasted(plan)];
}

/** Two files of 青岛: one with its figures a column to the right, one with an item in other words and a sum. */
function inParts(plan: Planting): Problem {
  const unit = plan.unit("青岛");
  const paths = [`${FOLDER}/青岛市/青岛—安顺.csv`, `${FOLDER}/青岛市/青岛—陇南.csv`] as const;
  const items = ["cadres_sent", "specialists_sent", "fiscal_aid", "jobs_local", "jobs_east"].map((id) => plan.item(id));
  const shifted = items.map((item) => row(plan, "青岛", "L22", item, { 计量单位: "", 上年完成: item.measureUnit }));
  const plain = items.slice(2).map((item) => row(plan, "青岛", "L23", item, {}));
  const worded = row(plan, "青岛", "L23", plan.item("cadres_sent"), { 项目代码: "", 项目名称: "选派党政挂职干部人数" });
  const sum: SampleRow = { key: "sum", cells: { ...worded.cells, 项目名称: "合计", 计量单位: "" } };
  const first = table(paths[0], shifted);
  const second = table(paths[1], [...plain, worded, sum]);
  const about = { unit: unit.code };
  return {
    id: "in-parts",
    what: "青岛 files a file for each pairing; in one every figure stands a column to the right, in the other 2.01 has no code and another name, and there is a row of sums.",
    changes: [first, second].map((added) => ({ kind: "file", added, what: "one pairing of a return" })),
    findings: [
      causes("return-in-parts", "info", { file: paths[0], row: null }, about),
      causes(
        "figures-shifted",
        "error",
        { file: paths[0], row: shifted[0]?.key ?? null, column: "上年完成" },
        { ...about, link: "L22" },
      ),
      causes(
        "matched-by-likeness",
        "info",
        { file: paths[1], row: worded.key, column: "项目名称" },
        { ...about, item: "cadres_sent" },
      ),
      causes("row-not-read", "info", { file: paths[1], row: sum.key }, about),
      ...[null, "L23"].map((link) =>
        follows("item-blank", "warning", { file: paths[0], row: null }, { ...about, link }),
      ),
      follows("opinion-missing", "warning", { file: paths[0], row: null }, about),
      ...unrated(about.unit),
    ],
  };
}

function otherForm(plan: Planting): Problem {
  const unit = plan.unit("福州");
  const path = `${FOLDER}/福州市.csv`;
  const rows = itemsOf(plan.world.scheme, "east", "link").map((item) => row(plan, "福州", "L19", item, {}));
  return {
    id: "other-form",
    what: `福州 fills in 厦门's form: one finding for ${rows.length} rows.`,
    changes: [{ kind: "file", added: table(path, rows), what: "the form of another unit" }],
    findings: [
      causes(
        "form-of-another-unit",
        "error",
        { file: path, row: rows[0]?.key ?? null, column: "结对关系" },
        { unit: unit.code },
      ),
      follows("item-blank", "warning", { file: path, row: null }, { unit: unit.code }),
      ...unrated(unit.code),
    ],
  };
}

/** A return without evidence leaves all ten rows to the assessors. */
function unrated(unit: string): readonly Expected[] {
  return Array.from({ length: ROWS }, () => follows("row-unrated", "warning", { file: "", row: null }, { unit }));
}

function pasted(plan: Planting): Problem {
  const unit = plan.unit("昭通");
  const items = itemsOf(plan.world.scheme, "west", "link").filter(({ id }) => id !== LEFT);
  return {
    id: "pasted",
    what: "昭通 pastes its figures on 东莞—昭通 into the sheet of 中山—昭通 too: one finding for all that differs from 中山's.",
    changes: items.map(({ id }) =>
      typed(plan.inReturn("昭通", "L30", id), ACTUAL, plan.text(id, plan.truth("L29", id).actual)),
    ),
    findings: [
      causes("figures-pasted", "warning", plan.inReturn("昭通", "L30", FIRST_COMPARED), {
        unit: unit.code,
        link: "L30",
      }),
    ],
  };
}

function row(plan: Planting, unit: string, link: string, item: Item, other: SampleRow["cells"]): SampleRow {
  const { actual } = plan.truth(link, item.id);
  const cells = {
    年度: String(YEAR),
    填报单位: plan.unit(unit).fullName,
    结对关系: link,
    项目代码: item.code,
    项目名称: item.name,
    计量单位: item.measureUnit,
    本年完成: plan.text(item.id, actual),
  };
  return { key: `${link}|${item.id}|${Object.keys(other).join()}`, cells: { ...cells, ...other } };
}

function table(path: string, rows: readonly SampleRow[]): SampleFile {
  return {
    path,
    header: FORM_HEADERS.return,
    rows,
    shape: { kind: "csv", encoding: "utf-8-bom", title: null, footer: null },
  };
}
