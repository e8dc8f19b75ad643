/** Schema name that stands in every result.json, and among the keywords of every document workbook; forms to fill in have none. */
export const OUTPUT_MARK = "jiedui/result@1";

/** Columns that a joined table may have in front. */
export const JOINED_HEADERS: readonly string[] = ["性质", "组别"];

const ENTRIES =
  "差异编号,结对关系,项目代码,项目,计量单位,东部报（市）,东部报（省）,中西部报（市（州））,中西部报（省级）,差额,相对差,类别,状态,可能的原因,最少更正,采用,采用依据,下限,上限,核定,双方说明,数据截止日";
const RANKING =
  "名次,单位,名次区间,综合得分,创新,综合得分（含创新）,细分得分,计算等次,限定,否决,建议等次,不含创新的等次,备注";

/** Headers of every table that is written as CSV, without those that begin with a row's number. */
export const OUTPUT_TABLES: readonly (readonly string[])[] = [
  `${ENTRIES},所在位置`,
  ENTRIES,
  "级别,单位,结对关系,项目,位置,所填内容,问题,请做什么,另有处数,规则,编号",
  "级别,单位,结对关系,项目,问题,原文,位置,怎么办,各省说明,备注,规则,编号",
  "单位,指标,评价指标,指标得分,计算项目,对照,本年数,对照数,完成率,得分,说明",
  RANKING,
  `${RANKING},审定等次`,
  "审定等次,单位,审定依据,日期",
  "省份,类别,编号,单位,结对关系,项目,栏目,事项,原填报,现填报,原位置,现位置,备注",
].map((headers) => headers.split(","));
