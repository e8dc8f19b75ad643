import { beforeAll, describe, expect, it } from "vitest";
import { changeBatch } from "../../../src/cli/whatif/change-batch.js";
import { parseFigure, parseLetter } from "../../../src/cli/whatif/parse-change.js";
import { suppositionText } from "../../../src/cli/whatif/supposition-text.js";
import { evaluate } from "../../../src/evaluate.js";
import { compareGradings } from "../../../src/grade/compare-gradings.js";
import type { Batch } from "../../../src/model/batch.js";
import type { Evaluation } from "../../../src/model/evaluation.js";
import { scheme } from "../../build/scheme.js";
import { silentTerminal } from "../../build/silent-terminal.js";
import { readSample } from "../../whole/sample-result.js";

const TOOL = { name: "jiedui", version: "test" };

let batch: Batch;
let before: Evaluation;
beforeAll(async () => {
  batch = await readSample();
  before = evaluate(scheme, batch, TOOL);
});

function told(language: "zh" | "en", typed: readonly string[]): string {
  const changes = typed.map((one) => (/\.\d+=\D$/.test(one) ? parseLetter(one, scheme) : parseFigure(one, scheme)));
  const after = evaluate(scheme, changeBatch(batch, scheme, changes), TOOL);
  const terminal = silentTerminal(language, 200);
  const comparison = compareGradings(before, after);
  return suppositionText({ changes, before, after, comparison, rows: [] }, terminal);
}

describe("what is supposed", () => {
  it.each([
    [
      "zh",
      "佛山—凉山.3.03=72899.8",
      "采用数不变，仍为 72899.8 万元；用作分母或定额时由上限 728998000 改为 72899.8",
      "其余 52 个单位没有变化",
    ],
    [
      "en",
      "佛山—凉山.3.03=72899.8",
      "the adopted figure stays 72899.8 万元; as denominator or norm 72899.8 instead of the upper bound 728998000",
      "52 units do not move",
    ],
    ["zh", "贵州.10=中", "工作组评定为中", "名次区间 6–13 → 5–13"],
    ["en", "贵州.10=中", "the working group gives 中", "places 6–13 → 5–13"],
    ["zh", "贵州.1=中", "考核组评定为中", "未写出任何文件"],
    ["zh", "吉林.secondee_travel=是", "：否 → 是\n", "个单位没有变化"],
    ["zh", "L24.jobs_east=11891", "11676 → 11891 人\n", "V1 存疑（双方数据不一致） → 无"],
    ["en", "L24.jobs_east=11891", "11676 → 11891 人\n", "V1 disputed by the figures → none"],
    ["zh", "L13.fiscal_aid=40001.15", "采用数不变，仍为 40001.15 万元\n", "全部 56 个单位都没有变化"],
    ["en", "L13.fiscal_aid=40001.15", "stays 40001.15 万元\n", "None of the 56 units moves."],
  ] as const)("and what moves is told in %s: %s", (language, typed, change, moved) => {
    const text = told(language, [typed]);
    expect(text).toContain(change);
    expect(text).toContain(moved);
  });
});
