/** What `export` can write (3-interfaces §3.1). */
export const TABLE_KINDS = ["ranking", "indicators", "differences", "findings", "notice", "handover"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const TABLE_FORMATS = ["xlsx", "csv", "md", "html", "json"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The tables' names in titles and file names. */
export const TABLE_NAMES = {
  ranking: "排名",
  indicators: "指标得分",
  differences: "双方数据差异",
  findings: "校验问题",
  notice: "通报表",
  handover: "省级成效考核移交表",
} as const satisfies Record<TableKind, string>;
