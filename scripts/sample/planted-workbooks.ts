import { REGISTER_KEYS, REGISTER_SHEET } from "../../src/model/form-layout.js";
import type { Planting } from "./planting.js";
import { sheetCellIn } from "./planting-cells.js";
import { causes, type Problem, typedCell } from "./problem.js";
import { returnStyle } from "./return-style.js";

/** What people do to a form that is not theirs to do. */
export function plantedWorkbooks(plan: Planting): readonly Problem[] {
  return [otherVersion(plan), otherText(plan), longNumber(plan)];
}

function otherVersion(plan: Planting): Problem {
  const unit = plan.unit("铜仁");
  const file = returnStyle(unit).path;
  const cell = { sheet: REGISTER_SHEET, cell: `B${REGISTER_KEYS.indexOf("version") + 1}` };
  return {
    id: "other-version",
    what: "铜仁 fills in the form of an earlier version of the scheme.",
    changes: [typedCell(file, cell, "0.9.0")],
    findings: [causes("scheme-version-differs", "warning", { file, row: null }, { unit: unit.code })],
  };
}

function otherText(plan: Planting): Problem {
  const item = "firms_landed";
  const cell = sheetCellIn(plan, "佛山", "L28", item, "项目");
  const { file } = plan.inReturn("佛山", "L28", item);
  return {
    id: "other-text",
    what: "佛山 unlocks the sheet and rewords 4.02.",
    changes: [typedCell(file, cell, "落地企业数（含签订意向协议的企业）")],
    findings: [
      causes(
        "locked-text-changed",
        "warning",
        { file, row: null, cell },
        { unit: plan.unit("佛山").code, link: "L28", item },
      ),
    ],
  };
}

function longNumber(plan: Planting): Problem {
  const item = "donated_goods";
  const cell = sheetCellIn(plan, "黔南", "L26", item, "备注");
  const { file } = plan.inReturn("黔南", "L26", item);
  return {
    id: "long-number",
    what: "黔南 types a ledger number of 17 digits into 备注 as a number, which keeps only 15 of them.",
    changes: [typedCell(file, cell, 20_191_231_000_100_020)],
    findings: [causes("cell-unreadable", "warning", { file, row: null, cell }, {})],
  };
}
