/** What `export` can write, and the tables' names in titles and file names. */
export const TABLE_NAMES = {
  ranking: "排名",
  indicators: "指标得分",
  differences: "双方数据差异",
  findings: "校验问题",
  notice: "通报表",
  handover: "省级成效考核移交表",
} as const;
export type TableKind = keyof typeof TABLE_NAMES;

export type TableFormat = "xlsx" | "csv" | "md" | "html" | "json";
