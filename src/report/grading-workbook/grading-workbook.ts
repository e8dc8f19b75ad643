import type { Artefact } from "../../model/artefact.js";
import type { DerivationNode } from "../../model/derivation.js";
import type { Scheme } from "../../model/scheme.js";
import { PRELIMINARY } from "../../wording/filing-labels.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Workbook } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import { agreementSheet } from "./agreement-sheet.js";
import { assumptionsSheet } from "./assumptions-sheet.js";
import { crossCheckSheet } from "./cross-check-sheet.js";
import { decisionSheets } from "./decisions-sheet.js";
import { derivationSheet } from "./derivation-sheet.js";
import { factsSheet } from "./facts-sheet.js";
import { filingSheet } from "./filing-sheet.js";
import { findingsSheet } from "./findings-sheet.js";
import { indicatorsSheet } from "./indicators-sheet.js";
import { inputsSheet } from "./inputs-sheet.js";
import { asymmetrySheet, balanceSheet, matrixSheet } from "./proof-sheets.js";
import { rankedSheet } from "./ranked-sheet.js";
import { robustnessSheet } from "./robustness-sheet.js";
import { rowsSheet } from "./rows-sheet.js";
import { rulesSheet } from "./rules-sheet.js";
import { isFinal, type SheetSource } from "./sheet-source.js";
import { summarySheet } from "./summary-sheet.js";
import { talkSheet } from "./talk-sheet.js";

/** Why a unit of the result has its grade, made when it is printed. */
type Derive = (unit: string) => DerivationNode;

/** 等次建议表.xlsx, the working group's workbook; with `derive` it explains every grade. */
export async function gradingWorkbook(result: Result, scheme: Scheme, derive?: Derive): Promise<Artefact> {
  const workbook = describeGradingWorkbook({ result, scheme }, derive);
  return { path: "等次建议表.xlsx", bytes: await renderWorkbook(workbook) };
}

/** The workbook before it is rendered. */
function describeGradingWorkbook(bare: SheetSource, derive: Derive | undefined): Workbook {
  const { result, scheme } = bare;
  const explained = derive === undefined ? null : derivationSheet(bare, derive);
  const source = explained === null ? bare : { ...bare, derivationRows: explained.rows };
  const sheets = [
    ...scheme.groups.map((group) => rankedSheet(source, group)),
    ...[robustnessSheet, rowsSheet, indicatorsSheet, agreementSheet].map((sheet) => sheet(source)),
    ...(explained === null ? [] : [explained.sheet]),
    crossCheckSheet(source),
    ...decisionSheets(source),
    ...[
      balanceSheet,
      asymmetrySheet,
      matrixSheet,
      findingsSheet,
      factsSheet,
      talkSheet,
      filingSheet,
      rulesSheet,
      assumptionsSheet,
      inputsSheet,
    ].map((sheet) => sheet(source)),
  ];
  return {
    title: `${result.year}年度东西部扶贫协作成效${isFinal(result) ? "评价结果" : PRELIMINARY}`,
    edition: editionText(result),
    sheets: [summarySheet(source), ...sheets],
  };
}
