import { describe, expect, it } from "vitest";
import { FORM_HEADERS, FORM_TITLES, LISTS_SHEET, REGISTER_SHEET } from "../../../src/model/form-layout.js";
import type { Scheme } from "../../../src/model/scheme.js";
import { LONG_FORMS } from "../../../src/report/forms/long-columns.js";
import { longWorkbook } from "../../../src/report/forms/long-workbook.js";
import { scheme } from "../../read/scheme.js";
import { openWorkbook } from "../workbook/decode-workbook.js";
import { formulaOf, rowTexts, sheetOf } from "./form-fixture.js";

async function openForm(kind: (typeof LONG_FORMS)[number]["kind"], of: Scheme = scheme) {
  const form = LONG_FORMS.find((one) => one.kind === kind);
  if (form === undefined) {
    throw new Error(kind);
  }
  const book = await openWorkbook((await longWorkbook(of, 2019, form)).bytes);
  return { book, sheet: sheetOf(book, FORM_TITLES[kind]) };
}

describe("forms in long layout", () => {
  it.each(LONG_FORMS.map(({ kind }) => kind))(
    "%s has the contracted headers, and hidden lists and register",
    async (kind) => {
      const { book, sheet } = await openForm(kind);
      const headers = FORM_HEADERS[kind];
      expect(rowTexts(sheet, 3, headers.length)).toEqual([...headers]);
      expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
        [FORM_TITLES[kind], "visible"],
        ["填写说明", "visible"],
        [LISTS_SHEET, "veryHidden"],
        [REGISTER_SHEET, "veryHidden"],
      ]);
      expect(sheetOf(book, REGISTER_SHEET).getCell("B1").text).toBe(kind);
      expect(sheet).toHaveProperty("sheetProtection.sheet", true);
      expect(sheet.getCell("A4").protection?.locked ?? true).toBe(true);
      expect(sheet.getCell("B4").protection?.locked).toBe(false);
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
    },
  );

  it("keeps an empty row empty and gives a filled one its year, item name and unit of measure", async () => {
    const { sheet } = await openForm("agreement");
    expect(formulaOf(sheet, "A4")).toBe('IF(COUNTA(B4:I4)>2,2019,"")');
    expect(sheet.getCell("A4").text).toBe("");
    expect(formulaOf(sheet, "E303")).toBe(
      `IF(D303="","",IFERROR(INDEX('_选项'!$I$1:$I$65,MATCH(D303,'_选项'!$H$1:$H$65,0)),""))`,
    );
    const { sheet: final } = await openForm("final");
    expect(formulaOf(final, "A4")).toBe('IF(COUNTA(B4:E4)>0,2019,"")');
  });

  it("offers lists by range where they are long, and short ones literally", async () => {
    const { book, sheet } = await openForm("agreement");
    expect(sheet.getCell("B100").dataValidation).toMatchObject({ type: "list", formulae: ["'_选项'!$B$1:$B$31"] });
    expect(sheet.getCell("H303").dataValidation).toMatchObject({ formulae: ['"是,否"'], showErrorMessage: true });
    expect(sheet.getCell("G9").dataValidation.formulae).toEqual([
      'IF(ISNUMBER(G4),AND(G4>=0,ROUND(G4,4)=G4),G4="不适用")',
    ]);
    expect(sheetOf(book, LISTS_SHEET).getCell("B13").text).toBe("杭州—恩施");
    const { sheet: decisions } = await openForm("decisions");
    expect(decisions.getCell("H4").dataValidation.formulae).toEqual(['"东部,中西部,双方商定,核实,退回,豁免"']);
    const { sheet: facts } = await openForm("facts");
    expect(facts.getCell("F4").dataValidation.formulae).toEqual(['"线索,存疑,待核,属实,排除"']);
    expect(facts.getCell("G4").dataValidation.errorStyle).toBe("warning");
  });

  it("prompts by the rows and points of the scheme", async () => {
    const prompts = async (of: Scheme) => {
      const { sheet } = await openForm("assessment", of);
      return ["C4", "D4", "E4"].map((cell) => sheet.getCell(cell).dataValidation.prompt);
    };
    expect(await prompts(scheme)).toEqual([
      "承担交叉考核的省份；第 10 项和创新做法由工作组评价。",
      "第 1–10 项、创新做法，或考核报告。",
      "第 1–10 项选优、良、中、差；创新做法选 0–3；报告留空。",
    ]);
    const fewer = scheme.assessmentRows.filter(({ row }) => row !== 2 && row < 10);
    const other = { ...scheme, assessmentRows: fewer, grading: { ...scheme.grading, maximumInnovation: 5 } };
    expect(await prompts(other)).toEqual([
      "承担交叉考核的省份；创新做法由工作组评价。",
      "第 1、3、4、5、6、7、8、9 项、创新做法，或考核报告。",
      "第 1、3、4、5、6、7、8、9 项选优、良、中、差；创新做法选 0–5；报告留空。",
    ]);
  });
});
