import type { ExplainWords } from "./explain-en.js";

/** Chinese terminal texts of `explain`. */
export const EXPLAIN_ZH: ExplainWords = {
  description: "说明一个单位的等次怎么来：项、指标、计算项目、采用数，直到填报表的单元格",
  unit: "单位，用代码或名称",
  part: "项（7）、指标（E07）、项目（3.03、L13.fiscal_aid、杭州—恩施.财政援助资金合计）、情形（V1）、问题或差异的编号",
  format: "格式：text、md 或 json（默认随文件名，否则 text）",
  depth: "向下展开的层数：数字，或 all 全部",
  examples: [
    "jiedui explain out/2019 贵州",
    "jiedui explain out/2019 贵州 7 --depth all",
    "jiedui explain out/2019 杭州 杭州—恩施.财政援助资金合计",
    "jiedui explain out/2019 大连 --format md -o 大连.md",
  ],
  errors: {
    unknownUnit: (what: string, near: string) =>
      `${what} 不是评价对象${near === "" ? "，请用代码或“贵州”这样的名称" : `（是否指 ${near}？）`}`,
    unknownPart: (what: string, near: string) =>
      `${what} 不是该结果中的项、指标、项目、情形（V1）、问题或差异${near === "" ? "" : `（是否指 ${near}？）`}`,
    ambiguousPart: (what: string, meanings: string) => `${what} 可以指 ${meanings}，请指明一个`,
    otherSide: (what: string, unit: string) => `${what} 是另一侧的指标，${unit}不适用`,
    otherLink: (what: string, unit: string, links: string) => `${what} 不是${unit}的结对关系（${links}）`,
    linkAlone: (what: string, example: string) => `${what} 是结对关系，请同时指明项目，例如 ${example}`,
    ownItem: (what: string) => `${what} 是本级项目，不分结对关系，请只写项目`,
    otherUnit: (what: string, unit: string) => `${what} 与${unit}无关`,
    depth: (what: string) => `--depth ${what}：应为从 0 起的数字，或 all`,
  },
};
