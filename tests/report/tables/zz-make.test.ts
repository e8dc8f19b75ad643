import { mkdirSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { feedbackWorkbook } from "/work/main/src/report/feedback-workbook/feedback-workbook.js";
import { crosscheckArtefacts } from "/work/main/src/report/crosscheck/crosscheck-workbook.js";
import { exportTable } from "/work/main/src/report/tables/export-table.js";
import { scheme } from "/work/main/tests/build/scheme.js";
import { nationalResult } from "/work/main/tests/report/result/national-result.js";
it("makes", async () => {
  mkdirSync("/tmp/docs", { recursive: true });
  const result = nationalResult();
  for (const code of ["520000", "210000"]) {
    const artefact = await feedbackWorkbook(result, scheme, code);
    writeFileSync(`/tmp/docs/${code}.xlsx`, artefact.bytes);
  }
  for (const artefact of await crosscheckArtefacts(result, scheme)) {
    writeFileSync(`/tmp/docs/cross.${artefact.path.split(".").pop()}`, artefact.bytes);
  }
  for (const table of ["ranking", "differences", "indicators"] as const)
  for (const format of ["csv", "md", "html", "json"] as const) {
    const { content } = await exportTable(result, scheme, { table, format });
    writeFileSync(`/tmp/docs/${table}.${format}`, content);
  }
}, 120000);
