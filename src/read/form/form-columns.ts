import type { FiledKind } from "../../model/batch.js";
import {
  ANSWER_HEADERS,
  EARLIER_HEADER,
  POINT_HEADER,
  RECTIFICATION_HEADERS,
  REQUEST_HEADER,
} from "../../model/feedback-layout.js";
import { CASE_SHEET_HEADERS } from "../../model/form-layout.js";

/** Columns of one form. */
export interface FormColumns {
  readonly kind: FiledKind;
  readonly title: string;
  readonly columns: readonly string[];
  /** Columns that tell this form from the others. */
  readonly signature: readonly string[];
  /** Without one of each of these nothing in the form can be used. */
  readonly needed: readonly (readonly string[])[];
  /** Missing ones are reported; the rest is read all the same. */
  readonly expected: readonly string[];
  /** Headers that are printed for people beside its columns, and not reported. */
  readonly printed?: readonly string[];
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
    printed: CASE_SHEET_HEADERS,
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

/** 整改清单 of a returned feedback, and another of its sheets to which somebody added 说明. */
const RETURNED: readonly FormColumns[] = [
  {
    kind: "explanations",
    title: "反馈说明",
    columns: RECTIFICATION_HEADERS,
    signature: [POINT_HEADER, "整改措施"],
    needed: [[POINT_HEADER]],
    expected: ANSWER_HEADERS,
  },
  {
    kind: "explanations",
    title: "反馈说明",
    columns: [POINT_HEADER, "单位", REQUEST_HEADER, EARLIER_HEADER, ...ANSWER_HEADERS],
    signature: [POINT_HEADER, REQUEST_HEADER, "说明"],
    needed: [[POINT_HEADER]],
    expected: [],
    printed:
      "承担单位,结对关系,项目,计量单位,约束性,协议目标,采用数,完成比例,情况,级别,所在位置,所填内容,问题,位置,另有处数,规则,市,省级,差额,相对差,容许相差,数据截止日,类别,可能的原因,暂采用,采用依据,本方数所在位置,本方说明,本方填报,结对方填报".split(
        ",",
      ),
  },
];

/** Everything that is recognised. */
export const KNOWN_FORMS: readonly FormColumns[] = [...FORMS, ...RETURNED];

/** Spellings that belong to no scheme, for the columns of feedback are this program's. */
export const OWN_SYNONYMS: Readonly<Record<string, readonly string[]>> = { [POINT_HEADER]: ["差异编号"] };
