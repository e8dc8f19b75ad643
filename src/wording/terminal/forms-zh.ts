import type { FormWords } from "./forms-en.js";

/** Chinese terminal texts of `init` and `template`. */
export const FORMS_ZH: FormWords = {
  group: "准备一批数据：",
  year: "评价年度，如 2019",
  init: {
    description: "新建批次文件夹：子文件夹、带注释的 batch.yaml，以及各处放什么的说明",
    directory: "新的或空的文件夹",
    done: (directory: string) => `已新建批次文件夹：${directory}（请看其中的 说明.md）`,
    examples: ["jiedui init 批次 --year 2019"],
  },
  template: {
    description: "生成空白表；不会覆盖已有的表",
    units: "要填报表的单位，用代码或名称（默认全部 56 个）",
    format: "xlsx 或 csv",
    form: "表式：return 填报表、agreement 协议任务、assessment 交叉考核评价、facts 情形登记表、decisions 差异核定、final 审定结果，或 all 全部",
    agreements: "协议任务表，其目标填入填报表并锁定",
    previous: "上一年度的 result.json，其采用数填入“上年完成”并锁定",
    force: "覆盖同名文件",
    making: (done: number, total: number) => `生成空白表 ${done}/${total}`,
    examples: [
      "jiedui template -o 批次/填报表 --year 2019",
      "jiedui template 贵州 422800 -o 空白表 --year 2019 --agreements 协议任务.csv --previous out/2018",
      "jiedui template -o 空白表 --year 2019 --form all --format csv",
    ],
  },
  errors: {
    unknownUnit: (what: string) => `${what} 不是评价对象，请用代码或“贵州”这样的名称`,
    noLinks: (year: number) => `评价方案中 ${year} 年度没有有效的结对关系`,
    noAgreement: (what: string) => `${what} 中没有本年度的协议任务`,
    previousNotEarlier: (what: string, found: number, year: number) =>
      `${what} 是 ${found} 年度的结果，不早于 ${year} 年度`,
    exists: (path: string, more: number) =>
      `${path}${more > 0 ? ` 等 ${more + 1} 个文件` : ""}已经存在：请用 -o 另选位置，或加 --force`,
    notEmpty: (directory: string) => `${directory} 不是空文件夹：请写新的文件夹，或空文件夹`,
    notAFolder: (path: string) => `${path} 不是文件夹`,
  },
};
