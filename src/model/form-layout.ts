import type { FormKind } from "./batch.js";

/** CSV headers of each form, and headers of its long workbook. */
export const FORM_HEADERS: Readonly<Record<FormKind, readonly string[]>> = {
  return: "年度,填报单位,结对关系,项目代码,项目名称,计量单位,上年完成,协议目标,本年完成,备注".split(","),
  agreement: "年度,结对关系,承担单位,项目代码,项目名称,计量单位,协议目标,约束性,备注".split(","),
  assessment: "年度,被评单位,考核组,评价项目,评价结果,调档理由,备注".split(","),
  facts: "年度,单位,结对关系,项目代码,情形,状态,要件,依据,日期,涉及地区,问题描述,整改要求".split(","),
  decisions:
    "年度,差异编号,单位,结对关系,项目代码,东部数,中西部数,采用,采用值,理由,依据材料,决定人,日期,有效期至".split(","),
  final: "年度,被评单位,审定等次,依据,日期".split(","),
};

/** What people call each form; also its sheet's name in a long workbook. */
export const FORM_TITLES: Readonly<Record<FormKind, string>> = {
  return: "填报表",
  agreement: "协议任务",
  assessment: "交叉考核评价",
  facts: "情形登记表",
  decisions: "差异核定",
  final: "审定结果",
};

/** Sheets of a return's workbook besides one for each link, which bears the link's name. */
export const RETURN_SHEETS = {
  cover: "填报说明",
  unit: "本级指标",
  overview: "结对汇总",
  narrative: "自评与意见",
} as const;

/** Headers of 本级指标 and of the link sheets. 项目 is 项目名称 of the long format. */
export const FIGURE_HEADERS = [
  "项目代码",
  "评价内容",
  "评价指标",
  "项目",
  "计量单位",
  "上年完成",
  "协议目标",
  "本年完成",
  "备注",
] as const;

/** Headers of the two tables on 自评与意见. */
export const NARRATIVE_HEADERS = ["序号", "评价内容", "自评内容"] as const;
export const OPINION_HEADERS = ["结对关系", "结对方意见", "答复日期", "答复文号", "意见内容"] as const;

/** Labels of the return's meta cells on 填报说明; the value stands in the cell right of the label. */
export const META_LABELS = {
  "meta.filler": "填报人",
  "meta.reviewer": "审核人",
  "meta.date": "填报日期",
  "meta.cutoff": "数据截止日",
  "meta.estimated": "是否含预计数",
} as const;

export type MetaId = keyof typeof META_LABELS;

/** The meta items asked for each link, with their columns on 自评与意见. */
export const OPINION_IDS = {
  "meta.opinion": "结对方意见",
  "meta.opinion.date": "答复日期",
  "meta.opinion.number": "答复文号",
  "meta.opinion.text": "意见内容",
} as const;

/** Number of self-assessments (`meta.narrative.1` …). */
export const NARRATIVES = 7;

/** Name of the hidden sheet that tells what a workbook is and which item each row holds. */
export const REGISTER_SHEET = "_jiedui";
/** First column of the register's head; the value stands beside it. */
export const REGISTER_KEYS = ["form", "layout", "scheme", "version", "unit", "year"] as const;
/**
 * Headers of the register's list, in the row after the head. `row` is a formula that follows its row when it is moved;
 * `item` an item's id, a derived figure's code or a meta id; `cell` the column of a meta value, else empty.
 */
export const REGISTER_HEADERS = ["sheet", "row", "link", "item", "cell"] as const;
/** Version of this layout. */
export const LAYOUT_VERSION = "1";

/** Name of the hidden sheet with the drop-downs' entries. */
export const LISTS_SHEET = "_选项";

/** What 差异核查单 prints for people beside the columns of the decisions form. */
export const CASE_SHEET_HEADERS = [
  "影响",
  "项目名称",
  "计量单位",
  "差额",
  "相对差",
  "容许相差",
  "各单位所报及位置",
  "数据截止日",
  "情况",
  "请核实",
  "采用的影响",
  "双方说明",
] as const;
