import { LETTERS, type Scheme } from "../../model/scheme.js";
import { label, listText, numberText, type SchemeSection } from "./section.js";

/** Points, cuts, curve and the other settings of the grading, with their bases. */
export function gradingSection({ grading }: Scheme): SchemeSection {
  const { points, letterCuts, gradeCuts, curve, floor, talk, bases } = grading;
  return {
    id: "grading",
    title: label("分值与分等", "Grading"),
    identity: 0,
    named: [0],
    columns: [label("参数", "Setting"), label("取值", "Value"), label("依据", "Basis")],
    rows: [
      [
        label("各档分值", "Points of the letters"),
        LETTERS.map((letter) => `${letter} ${numberText(points[letter])}`).join("，"),
        bases.points,
      ],
      [
        label("证据分分档线", "Cuts of the letters"),
        `优 ${numberText(letterCuts.优)}，良 ${numberText(letterCuts.良)}，中 ${numberText(letterCuts.中)}`,
        bases.letterCuts,
      ],
      [
        label("综合得分分等线", "Cuts of the grades"),
        `好 ${numberText(gradeCuts.好)}，较好 ${numberText(gradeCuts.较好)}，一般 ${numberText(gradeCuts.一般)}`,
        bases.gradeCuts,
      ],
      [
        label("完成率折分", "Curve"),
        curve.map(({ completion, score }) => `${numberText(completion)}→${numberText(score)}`).join("，"),
        bases.curve,
      ],
      [label("超额封顶", "Cap of a surplus"), numberText(grading.surplusCap), bases.surplusCap],
      [
        label("约束性任务底线", "Floor of binding lines"),
        `不足 ${numberText(floor.share)} 的最高为${floor.letter}`,
        bases.floor,
      ],
      [label("有证据的最低比重", "Least share with evidence"), numberText(grading.evidenceShare), bases.evidenceShare],
      [label("创新加分上限", "Most innovation points"), String(grading.maximumInnovation), bases.maximumInnovation],
      [label("无理由可偏离的档数", "Steps without a reason"), String(grading.letterSteps), bases.letterSteps],
      [label("组间分歧标出的档数", "Spread that is flagged"), String(grading.spreadFlagged), bases.spreadFlagged],
      [label("约谈建议", "Talks"), `等次${talk.grade}，或其他问题达到 ${talk.problems} 项`, bases.talk],
      [
        label("整改报告期限（月）", "Months to rectify"),
        String(grading.rectificationMonths),
        bases.rectificationMonths,
      ],
    ],
  };
}

/** Settings of the reconciliation. */
export function matchingSection({ matching }: Scheme): SchemeSection {
  return {
    id: "matching",
    title: label("双方数据比对", "Matching"),
    identity: 0,
    named: [0],
    columns: [label("参数", "Setting"), label("取值", "Value")],
    rows: [
      [label("计量单位错误：确定", "Unit slip: certain"), numberText(matching.unitScaleCertain)],
      [label("计量单位错误：可能", "Unit slip: possible"), numberText(matching.unitScalePossible)],
      [label("录入错误：最少位数", "Keying slip: least digits"), String(matching.keyingDigits)],
      [label("错列：最多互换个数", "Swap: most figures"), String(matching.swapFigures)],
      [label("重复或跨期：最小数", "Repetition: from"), numberText(matching.repeatedFrom)],
      [label("重复计入：最多加数", "Repetition: most addends"), String(matching.repeatedAddends)],
      [label("归因：接近倍数", "Attribution: margin"), numberText(matching.attributionMargin)],
    ],
  };
}

/** The largest figures that are taken as possible, in base units. */
export function ceilingsSection({ ceilings }: Scheme): SchemeSection {
  return {
    id: "ceilings",
    title: label("数量级上限", "Ceilings"),
    identity: 0,
    named: [0],
    columns: [label("量纲", "Dimension"), label("上限", "Largest")],
    rows: Object.entries(ceilings).map(([dimension, value]) => [dimension, numberText(value)]),
  };
}

/** The headers of CSV forms. */
export function headersSection({ headers }: Scheme): SchemeSection {
  return {
    id: "headers",
    title: label("表头", "Headers"),
    identity: 0,
    named: [0],
    columns: [label("表头", "Header"), label("其他写法", "Also written")],
    rows: Object.entries(headers).map(([header, spellings]) => [header, listText(spellings)]),
  };
}

/** Facts that cap or veto a grade, with their clause text. */
export function factsSection({ facts }: Scheme): SchemeSection {
  const effects = { cap: "不得高于", veto: "定为", none: "不影响等次" } as const;
  return {
    id: "facts",
    title: label("等次限定情形", "Facts"),
    identity: 0,
    named: [0, 1],
    columns: [
      label("情形", "Fact"),
      label("名称", "Title"),
      label("后果", "Effect"),
      label("要件", "Elements"),
      label("条款", "Clause"),
      label("原文", "Text"),
    ],
    rows: facts.map((fact) => [
      fact.id,
      fact.title,
      `${effects[fact.effect]}${fact.grade ?? ""}`,
      listText(fact.elements),
      fact.clause,
      fact.clauseText,
    ]),
  };
}

/** The declared assumptions with their present values. */
export function assumptionsSection({ assumptions }: Scheme): SchemeSection {
  return {
    id: "assumptions",
    title: label("假设与依据", "Assumptions"),
    identity: 0,
    named: [0],
    columns: [label("编号", "Id"), label("假设", "Assumption"), label("取值", "Value")],
    rows: assumptions.map(({ id, text, value }) => [id, text, value]),
  };
}
