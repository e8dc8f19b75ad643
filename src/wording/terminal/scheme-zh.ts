import type { SchemeWords } from "./scheme-en.js";

/** Chinese terminal texts of `scheme`. */
export const SCHEME_ZH: SchemeWords = {
  description: "查看、检查、复制或比较评价方案",
  show: "显示评价方案",
  check: "检查方案文件夹，一次列出全部错误",
  directory: "方案文件夹",
  sound: (id: string, version: string) => `${id} ${version}：方案无误。`,
  unsound: (count: number) => `方案有 ${count} 处错误：`,
  examples: ["jiedui scheme show", "jiedui scheme init 我的方案", "jiedui scheme diff gkf-2019-13 我的方案"],
  checkExamples: ["jiedui scheme check 我的方案"],
  remark: (text: string) => `提示：${text}`,
  init: {
    description: "把一个方案连同注释写出来，供修改",
    directory: "新的或空的文件夹",
    from: "要复制的方案：编号或文件夹（默认 gkf-2019-13）",
    done: (directory: string, count: number) =>
      `已写出方案的 ${count} 个文件：${directory}；改好并换用自己的 id 后，请运行 jiedui scheme check ${directory}`,
    examples: ["jiedui scheme init 我的方案", "jiedui scheme init 我的方案 --from six-themes"],
  },
  diff: {
    description: "说明两个方案有什么不同，以及哪些单位的结果不同",
    first: "方案编号或文件夹",
    second: "与之比较的方案编号或文件夹",
    batch: "用两个方案分别评价的批次文件夹",
    same: "两个方案相同。",
    commentsOnly: "各项数值都相同，只有注释或写法不同。",
    differences: (count: number) => `有 ${count} 处不同：`,
    results: (year: number, first: string, second: string) => `${year} 年度批次：${first} → ${second}`,
    nothing: "批次中没有可以识别的表。",
    counts: (all: number, grades: number, places: number, same: number) =>
      `共 ${all} 个单位：等次不同 ${grades} 个，名次不同 ${places} 个，完全相同 ${same} 个。`,
    examples: [
      "jiedui scheme diff gkf-2019-13 six-themes",
      "jiedui scheme diff gkf-2019-13 我的方案 --batch samples/2019",
    ],
  },
};
