import type { Scheme } from "../../../src/model/scheme.js";
import { agreementFiles, agreementPath } from "../agreement-files.js";
import { applyChange, rawFiles } from "../apply-change.js";
import { assessmentForm, assessmentRow } from "../assessment-files.js";
import { decisionForm } from "../decision-file.js";
import { factForm } from "../fact-file.js";
import { finalFile } from "../final-file.js";
import { lettersFor } from "../letter-table.js";
import { Planting } from "../planting.js";
import type { Problem } from "../problem.js";
import { returnFile } from "../return-file.js";
import type { SampleBatch } from "../sample-batch.js";
import type { SampleFile } from "../sample-file.js";
import { sampleWorld } from "../sample-world.js";
import { MARK, YEAR } from "../sample-year.js";
import { brokenFigures } from "./broken-figures.js";
import { brokenFiles } from "./broken-files.js";
import { brokenForms } from "./broken-forms.js";
import { brokenLayouts } from "./broken-layouts.js";
import { brokenLetters, TEAM_PATH } from "./broken-letters.js";
import { missingReturns } from "./missing-returns.js";

/** Units whose returns have come: three links and one more side. */
const FILED = ["辽宁", "大连", "珠海", "东莞", "中山", "昭通", "怒江", "六盘水"];

/** A batch in the making: few returns, one agreement, and files and rows that cannot be used. */
export function partialBatch(scheme: Scheme): SampleBatch {
  const world = sampleWorld(scheme);
  const plan = new Planting(world);
  const units = scheme.units.filter(({ name }) => FILED.includes(name));
  const liaoning = agreementPath(scheme, plan.unit("辽宁").code);
  const clean: readonly SampleFile[] = [
    ...units.map((unit) => returnFile(world, unit)),
    ...agreementFiles(world).filter(({ path }) => path === liaoning),
    assessmentForm(TEAM_PATH, [
      ...lettersFor(plan.unit("昭通")).map((letter, index) =>
        assessmentRow(index < 9 ? "江苏" : "工作组", plan.unit("昭通"), String(index + 1), letter),
      ),
    ]),
    factForm([]),
    decisionForm([]),
    finalFile(units),
  ];
  const problems: readonly Problem[] = [
    ...brokenFiles(plan),
    ...brokenFigures(plan),
    ...brokenForms(plan),
    ...brokenLayouts(plan),
    ...brokenLetters(plan),
    ...missingReturns(scheme, FILED),
  ];
  const changes = problems.flatMap((problem) => problem.changes);
  const chosen = changes.flatMap((change) => (change.kind === "choose" ? [`  ${change.unit}: ${change.file}`] : []));
  return {
    files: changes.reduce<readonly SampleFile[]>(applyChange, clean),
    raw: rawFiles(changes),
    settings: `${[`# ${MARK}：全部数字为合成数据，非真实数据。`, `year: ${YEAR}`, "choices:", ...chosen].join("\n")}\n`,
    problems,
  };
}
