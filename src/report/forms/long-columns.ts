import type { FormKind } from "../../model/batch.js";
import { DECISION_CHOICES } from "../../model/filing.js";
import { GRADES, LETTERS } from "../../model/scheme.js";
import type { ListName } from "./form-lists.js";

/** How a column of a long form is filled in. */
export type LongColumn = {
  readonly header: string;
  readonly width: number;
  /** Shown when a cell is selected. */
  readonly prompt?: string;
} & (
  | { readonly kind: "year" }
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "date" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly list: ListName; readonly onOther?: "ask" }
  /** Looked up by 项目代码. */
  | { readonly kind: "lookup"; readonly list: ListName }
);

/** A form in long layout. */
export interface LongForm {
  readonly kind: Exclude<FormKind, "return">;
  readonly columns: readonly LongColumn[];
  /** Empty rows to fill in. */
  readonly rows: number;
  readonly purpose: string;
}

const YEAR: LongColumn = { header: "年度", kind: "year", width: 7 };
const UNIT = { kind: "list", list: "units", width: 18 } as const;
const LINK: LongColumn = {
  header: "结对关系",
  kind: "list",
  list: "links",
  width: 15,
  prompt: "从下拉列表中选择；本级指标不属于结对关系，留空。",
};
const CODE: LongColumn = {
  header: "项目代码",
  kind: "list",
  list: "itemCodes",
  width: 9,
  prompt: "从下拉列表中选择，如 3.03。",
};
const FIGURE_PROMPT = "用该项目的计量单位填写，资金填万元；填数，不带单位。";

const AGREEMENT: LongForm = {
  kind: "agreement",
  rows: 300,
  purpose: "登记扶贫协作协议中的任务，一项一行。没有列入协议的项目不填。",
  columns: [
    YEAR,
    LINK,
    {
      header: "承担单位",
      kind: "list",
      list: "answering",
      width: 18,
      prompt: "东部、中西部、双方或单位名称；留空按项目默认的承担方。本级指标必须选单位。",
    },
    CODE,
    { header: "项目名称", kind: "lookup", list: "itemNames", width: 32 },
    { header: "计量单位", kind: "lookup", list: "itemMeasures", width: 8 },
    { header: "协议目标", kind: "number", width: 13, prompt: FIGURE_PROMPT },
    { header: "约束性", kind: "words", words: ["是", "否"], width: 8, prompt: "约束性任务未完成的，影响评价等次。" },
    { header: "备注", kind: "text", width: 24 },
  ],
};

/** Prompts that depend on the scheme's rows are added by `inSchemeWords`. */
const ASSESSMENT: LongForm = {
  kind: "assessment",
  rows: 200,
  purpose: "登记实地交叉考核和工作组的评价，一个单位一项一行。",
  columns: [
    YEAR,
    { ...UNIT, header: "被评单位", prompt: "被评价的省或市（州）。" },
    {
      header: "考核组",
      kind: "list",
      list: "teams",
      width: 16,
    },
    { header: "评价项目", kind: "list", list: "subjects", width: 15 },
    { header: "评价结果", kind: "words", words: LETTERS, width: 9 },
    { header: "调档理由", kind: "text", width: 34, prompt: "评价与建议档次相差两档以上时写明理由。" },
    { header: "备注", kind: "text", width: 42, prompt: "报告的主要成效和发现问题写在这里。" },
  ],
};

const FACTS: LongForm = {
  kind: "facts",
  rows: 100,
  purpose: "登记办法第五部分所列情形和其他问题，一件一行。只有“属实”“排除”影响评价等次。",
  columns: [
    YEAR,
    { ...UNIT, header: "单位", width: 15 },
    { ...LINK, width: 12, prompt: "只涉及某一结对关系时选择，否则留空。" },
    { ...CODE, prompt: "只涉及某一项目（如某项协议任务）时选择，否则留空。" },
    { header: "情形", kind: "list", list: "facts", width: 20 },
    { header: "状态", kind: "words", words: ["线索", "存疑", "待核", "属实", "排除"], width: 7 },
    {
      header: "要件",
      kind: "list",
      list: "elements",
      onOther: "ask",
      width: 20,
      prompt: "V2、V3 须写明具备的要件，用“；”隔开；不全的也可只写已具备的。",
    },
    { header: "依据", kind: "text", width: 16, prompt: "文件名称、文号和作出单位。" },
    { header: "日期", kind: "date", width: 11 },
    { header: "涉及地区", kind: "text", width: 12 },
    { header: "问题描述", kind: "text", width: 26 },
    { header: "整改要求", kind: "text", width: 22 },
  ],
};

const DECISIONS: LongForm = {
  kind: "decisions",
  rows: 200,
  purpose: "登记双方数据差异的核定，一项一行。写差异编号，或写结对关系（本级指标写单位）和项目代码。",
  columns: [
    YEAR,
    { header: "差异编号", kind: "text", width: 16, prompt: "双方数据核对表中的编号；不写时填结对关系和项目代码。" },
    { ...UNIT, header: "单位", width: 13, prompt: "只有核定本级指标时填写。" },
    { ...LINK, width: 13 },
    CODE,
    { header: "东部数", kind: "number", width: 11, prompt: FIGURE_PROMPT },
    { header: "中西部数", kind: "number", width: 11, prompt: FIGURE_PROMPT },
    {
      header: "采用",
      kind: "words",
      words: DECISION_CHOICES,
      width: 10,
      prompt: "双方商定、核实须填采用值。",
    },
    { header: "采用值", kind: "number", width: 11, prompt: FIGURE_PROMPT },
    { header: "理由", kind: "text", width: 22, prompt: "必须写明，否则核定不生效。" },
    { header: "依据材料", kind: "text", width: 18 },
    { header: "决定人", kind: "text", width: 10 },
    { header: "日期", kind: "date", width: 11 },
    { header: "有效期至", kind: "date", width: 11 },
  ],
};

const FINAL: LongForm = {
  kind: "final",
  rows: 60,
  purpose: "登记审定的等次，一个单位一行。放入批次后，反馈和通报表中出现审定等次。",
  columns: [
    YEAR,
    { ...UNIT, header: "被评单位", width: 24 },
    { header: "审定等次", kind: "words", words: GRADES, width: 12 },
    { header: "依据", kind: "text", width: 34, prompt: "审定文件名称和文号。" },
    { header: "日期", kind: "date", width: 14 },
  ],
};

/** The forms in long layout. */
export const LONG_FORMS: readonly LongForm[] = [AGREEMENT, ASSESSMENT, FACTS, DECISIONS, FINAL];
