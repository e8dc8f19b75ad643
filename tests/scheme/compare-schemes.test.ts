import { describe, expect, it, test, vi } from "vitest";
import { compareSchemes } from "../../src/scheme/compare-schemes.js";
import { DEFAULT_SCHEME, loadNamedScheme, loadScheme } from "../../src/scheme/load-scheme.js";
import { schemeDifferenceSentence } from "../../src/wording/scheme-difference-words.js";
import { type Edit, editedScheme } from "./edited-scheme.js";

// Every test loads whole schemes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const scheme = await loadNamedScheme(DEFAULT_SCHEME);

/** Topic and Chinese sentence of each difference. */
async function differences(edits: readonly Edit[]): Promise<readonly string[]> {
  const { directory } = await editedScheme(edits);
  return compareSchemes(scheme, await loadScheme(directory)).map(
    (one) => `${one.topic} ${schemeDifferenceSentence(one).zh}`,
  );
}

const FIRST_LINK =
  "  - { id: L01, east: { place: 北京, province: 110000 }, west: { place: 内蒙古, province: 150000 } }\n";
const ADDED =
  "  - { id: L32, east: { place: 深圳, province: 440000 }, west: { place: 昭通, city: 530600, province: 530000 }, valid: { from: 2019-04, to: open } }\n";

/** What is edited in one file, and the sentences that tell it. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["scheme.yaml", "version: 1.0.0", "version: 1.1.0", ["overview 版本：内容由“1.0.0”改为“1.1.0”。"]],
  [
    "links.yaml",
    FIRST_LINK,
    FIRST_LINK + ADDED,
    ["links 新增 L32 深圳—昭通：东部填报单位 广东；中西部填报单位 昭通、云南；有效期 2019-04–；依据 A-15。"],
  ],
  ["links.yaml", FIRST_LINK, "", ["links 删去 L01 北京—内蒙古。"]],
  [
    "links.yaml",
    FIRST_LINK,
    FIRST_LINK.replace(" }\n", ", valid: { from: 2016, to: 2019-06 } }\n").replace("} },", "},"),
    ["links L01 北京—内蒙古：有效期由“2016–2020”改为“2016–2019-06”。"],
  ],
  [
    "units.yaml",
    "[毕节地区]",
    "[毕节地区], valid: { from: 2017, to: open }",
    ["units 520500 毕节：有效期由空白改为“2017–”。"],
  ],
  ["tolerances.yaml", "relative: 0.03", "relative: 0.02", ["tolerances jobs：相对差由“0.03”改为“0.02”。"]],
  [
    "grading.yaml",
    "差: 30",
    "差: 40",
    ["grading 各档分值：取值由“优 95，良 85，中 70，差 30”改为“优 95，良 85，中 70，差 40”。"],
  ],
  [
    "grading.yaml",
    "好: 90, 较好: 80",
    "好: 91, 较好: 80",
    ["grading 综合得分分等线：取值由“好 90，较好 80，一般 60”改为“好 91，较好 80，一般 60”。"],
  ],
  [
    "grading.yaml",
    "{ completion: 0.9, score: 80 }",
    "{ completion: 0.9, score: 85 }",
    ["grading 完成率折分：取值由“0→0，0.7→60，0.9→80，1→90，1.2→100”改为“0→0，0.7→60，0.9→85，1→90，1.2→100”。"],
  ],
  [
    "rubric.yaml",
    "[{ completion: yes }, { indicator: E24 }]",
    "[{ completion: yes, share: 2 }, { indicator: E24 }]",
    ["rubric 2 规划实施：东部证据由“协议完成率、E24”改为“协议完成率（2）、E24”。"],
  ],
  [
    "indicators-west.yaml",
    "kind: goal, value: 0.8",
    "kind: goal, value: 0.9",
    [
      "indicators W09 用于县以下基层情况：测算口径由“funds_below_county/fiscal_aid：目标值 0.8”改为“funds_below_county/fiscal_aid：目标值 0.9”。",
    ],
  ],
  [
    "assumptions.yaml",
    "value: 不设“综合评价好”的比例限制",
    "value: 好不超过三成",
    ["assumptions A-11：取值由“不设“综合评价好”的比例限制”改为“好不超过三成”。"],
  ],
  ["matching.yaml", "value: 0.005", "value: 0.01", ["matching 计量单位错误：确定：取值由“0.005”改为“0.01”。"]],
  ["ceilings.yaml", "area: { value: 10000000", "area: { value: 1000", ["ceilings area：上限由“10000000”改为“1000”。"]],
  [
    "headers.yaml",
    "[年份, 年,",
    "[年份,",
    ["headers 年度：其他写法由“年份、年、评价年度、填报年度”改为“年份、评价年度、填报年度”。"],
  ],
  [
    "assessment.yaml",
    "assessedBy: working-group",
    "assessedBy: teams",
    [
      "rubric 10 综合评价：档次来源由“工作组，评价表第 10 行”改为“考核组，评价表第 10 行”。",
      "assessment 10 综合评价：评价方由“工作组”改为“考核组”。",
    ],
  ],
];

describe("what differs, in words", () => {
  it.each(CASES)("%s: %s → %s", async (file, from, to, sentences) => {
    expect(await differences([{ file, from, to }])).toEqual(sentences);
  });

  it("tells several at once, topic by topic", async () => {
    const edits = [CASES[5], CASES[1], CASES[6]].flatMap((one) =>
      one === undefined ? [] : [{ file: one[0], from: one[1], to: one[2] }],
    );
    expect((await differences(edits)).map((text) => text.split(" ")[0])).toEqual(["links", "grading", "tolerances"]);
  });

  it("tells another order", async () => {
    const second =
      "  - { id: L02, east: { place: 北京, province: 110000 }, west: { place: 张家口, city: 130700, province: 130000 } }\n";
    const edits = [{ file: "links.yaml", from: FIRST_LINK + second, to: second + FIRST_LINK }];
    expect(await differences(edits)).toEqual(["links 先后次序不同。"]);
  });

  it("tells nothing of a comment", async () => {
    expect(await differences([{ file: "grading.yaml", from: "# 分值", to: "# 我们的分值" }])).toEqual([]);
  });
});

test("the other way round tells the opposite, in English too", async () => {
  const { directory } = await editedScheme([{ file: "links.yaml", from: FIRST_LINK, to: "" }]);
  const other = await loadScheme(directory);
  const told = (pair: readonly [typeof scheme, typeof scheme]) =>
    compareSchemes(...pair).map((one) => schemeDifferenceSentence(one).en);
  expect(told([scheme, other])).toEqual(["L01 北京—内蒙古 is removed."]);
  expect(told([other, scheme])).toEqual([
    "L01 北京—内蒙古 is added: Eastern reporters 北京; Western reporters 内蒙古; In force 2016–2020; Basis A-15.",
  ]);
});
