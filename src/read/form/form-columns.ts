import type { FormKind } from "../../model/batch.js";

/** Columns of one form. */
export interface FormColumns {
  readonly kind: FormKind;
  readonly title: string;
  readonly columns: readonly string[];
  /** Columns that tell this form from the others. */
  readonly signature: readonly string[];
  /** Without one of each of these nothing in the form can be used. */
  readonly needed: readonly (readonly string[])[];
  /** Missing ones are reported; the rest is read all the same. */
  readonly expected: readonly string[];
}

const ITEM = ["项目代码", "项目名称"];

/** The six forms, in the order in which a tie between them is settled. */
export const FORMS: readonly FormColumns[] = [
  {
    kind: "return",
    title: "填报表",
    columns: "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注".split(","),
    signature: ["本年完成"],
    needed: [["填报单位"], ["结对关系"], ITEM, ["本年完成"]],
    expected: ["年度", "上年完成", "协议目标"],
  },
  {
    kind: "agreement",
    title: "协议任务",
    columns: "年度,结对关系,承担单位,项目代码,项目名称,计量单位,协议目标,约束性,备注".split(","),
    signature: ["协议目标", "约束性"],
    needed: [["结对关系"], ITEM, ["协议目标"]],
    expected: ["年度", "承担单位", "约束性"],
  },
  {
    kind: "assessment",
    title: "交叉考核评价",
    columns: "年度,被评单位,考核组,评价项目,评价结果,调档理由,备注".split(","),
    signature: ["评价项目", "评价结果"],
    needed: [["被评单位"], ["考核组"], ["评价项目"], ["评价结果"]],
    expected: ["年度", "调档理由"],
  },
  {
    kind: "facts",
    title: "情形登记表",
    columns: "年度,单位,结对关系,项目代码,情形,状态,要件,依据,日期,涉及地区,问题描述,整改要求".split(","),
    signature: ["情形", "状态"],
    needed: [["单位"], ["情形"], ["状态"]],
    expected: ["年度", "结对关系", "项目代码", "要件", "依据"],
  },
  {
    kind: "decisions",
    title: "差异核定",
    columns:
      "年度,差异编号,单位,结对关系,项目代码,东部数,中西部数,采用,采用值,理由,依据材料,决定人,日期,有效期至".split(","),
    signature: ["采用"],
    needed: [["采用"], ["差异编号", "项目代码"]],
    expected: ["年度", "采用值", "理由", "有效期至"],
  },
  {
    kind: "final",
    title: "审定结果",
    columns: "年度,被评单位,审定等次,依据,日期".split(","),
    signature: ["审定等次"],
    needed: [["被评单位"], ["审定等次"]],
    expected: ["年度"],
  },
];
