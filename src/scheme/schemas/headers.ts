import { z } from "zod";
import { text } from "./primitives.js";

/** The CSV headers of all six forms; the forms stand in this order, a shared header in the first that has it. */
const RETURN = [
  "年度",
  "填报单位",
  "结对关系",
  "项目代码",
  "项目名称",
  "计量单位",
  "上年完成",
  "协议目标",
  "本年完成",
  "备注",
];
const AGREEMENT = ["承担单位", "约束性"];
const ASSESSMENT = ["被评单位", "考核组", "评价项目", "评价结果", "调档理由"];
const FACTS = ["单位", "情形", "状态", "要件", "依据", "日期", "涉及地区", "问题描述", "整改要求"];
const DECISIONS = ["差异编号", "东部数", "中西部数", "采用", "采用值", "理由", "依据材料", "决定人", "有效期至"];
const FINAL = ["审定等次"];

const canonical = [...RETURN, ...AGREEMENT, ...ASSESSMENT, ...FACTS, ...DECISIONS, ...FINAL];
const synonyms = z.array(text);

/** headers.yaml: every canonical header must be there, with its other spellings. */
export const headers = z.strictObject({
  headers: z.strictObject(Object.fromEntries(canonical.map((header) => [header, synonyms]))),
});
