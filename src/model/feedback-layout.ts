/** Sheets of a province's feedback, in their order. */
export const FEEDBACK_SHEETS = {
  overview: "总体情况",
  agreement: "协议完成情况",
  verification: "双方数据核实",
  dataProblems: "数据问题",
  prominent: "突出问题",
  rectification: "整改清单",
} as const;

/** What a province fills in beside each point. */
export const ANSWER_HEADERS = ["说明", "整改措施", "责任单位", "完成时限"] as const;

/** The column with a point's id; where the point is a case, its sheet calls it 差异编号. */
export const POINT_HEADER = "编号";
/** The column that tells what is asked. */
export const REQUEST_HEADER = "请做什么";
/** The column that shows what the province answered before. */
export const EARLIER_HEADER = "上次所填";

/** Headers of 整改清单. */
export const RECTIFICATION_HEADERS = [
  POINT_HEADER,
  "详见",
  "单位",
  "结对关系",
  "项目",
  "事项",
  REQUEST_HEADER,
  EARLIER_HEADER,
  ...ANSWER_HEADERS,
] as const;
