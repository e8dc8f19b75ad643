import type { WhatifErrors, WhatifWords } from "./whatif-en.js";

/** Chinese terminal texts of `whatif`. */
export const WHATIF_ZH: WhatifWords = {
  description: "假设某个数、档次或方案不同，重新评价；不改动、不写出任何文件",
  set: "假设采用的数，如 杭州—恩施.财政援助资金合计=40000，可重复",
  letter: "假设考核组或工作组评定的档次，如 浙江.3=良，或 浙江.创新=2，可重复",
  examples: [
    "jiedui whatif samples/2019 --set 杭州—恩施.财政援助资金合计=40000",
    "jiedui whatif samples/2019 --letter 浙江.3=良 --letter 浙江.创新=2",
    "jiedui whatif samples/2019 --scheme six-themes",
  ],
  title: "假设：",
  figure: (where, item, change, measure) => `  ${where} ${item}：${change}${measure}`,
  kept: (value) => `采用数不变，仍为 ${value}`,
  asDivisor: (before, after) => `；用作分母或定额时由上限 ${before} 改为 ${after}`,
  letterOf: {
    teams: (unit, row, letter, final) => `  ${unit}第 ${row} 项：考核组评定为${letter}，该项最后为${final}`,
    "working-group": (unit, row, letter, final) => `  ${unit}第 ${row} 项：工作组评定为${letter}，该项最后为${final}`,
  },
  points: (unit, points) => `  ${unit}：创新加分 ${points}`,
  underScheme: (id, version) => `  评价方案 ${id} ${version}`,
  none: "无",
  open: "待定",
  moved: (unit, row, title, before, after) => `  ${unit}第 ${row} 项 ${title}：${before} → ${after}`,
  letters: "档次变化：",
  nothing: "得分、档次、等次、名次、名次区间、限定和否决都没有变化。",
  same: (count, others) => {
    const told = others === 0 ? `全部 ${count} 个单位都没有变化。` : `其余 ${count} 个单位没有变化。`;
    return `${count === 0 ? "" : told}未写出任何文件。`;
  },
};

/** Chinese refusals of `whatif`. */
export const WHATIF_ERRORS_ZH: WhatifErrors = {
  nothing: "没有假设任何变化：请用 --set、--letter 或 --scheme",
  notUnderstood: (option, typed) =>
    `${option} ${typed}：应为 对象.名称=值，如 ${option === "--set" ? "杭州—恩施.财政援助资金合计=40000" : "浙江.3=良"}`,
  noLinkOrUnit: (option, typed, subject, near) =>
    `${option} ${typed}：${subject} 不是方案中的${option === "--set" ? "结对关系或单位" : "单位"}${near === "" ? "" : `（是否指 ${near}？）`}`,
  unknownItem: (typed, name, near) =>
    `--set ${typed}：没有项目 ${name}${near === "" ? "（jiedui scheme show 列出全部项目）" : `（是否指 ${near}？）`}`,
  byPairing: (typed, name, subject, written) =>
    `--set ${typed}：${subject}按结对关系填报项目 ${name}，请写明结对关系：${written}`,
  negative: (typed, text) => `--set ${typed}：“${text}”是负数，应为 0 或正数`,
  noItem: (typed, name, subject) => `--set ${typed}：${subject} 不填报项目 ${name}（jiedui scheme show 列出全部项目）`,
  noFigure: (typed, text, measure) => `--set ${typed}：“${text}”不是以${measure}计的数`,
  noRow: (typed, name, rows) => `--letter ${typed}：没有第 ${name} 项（有 ${rows}）`,
  noLetter: (typed, text, letters) => `--letter ${typed}：“${text}”不是 ${letters} 之一`,
  noPoints: (typed, text, most) => `--letter ${typed}：“${text}”不是 0 至 ${most} 的整数`,
  twice: (first, second) => `${first} 与 ${second} 是对同一个数或同一项的两次假设，请只写一次`,
  notReported: (where) => `${where}：没有单位填报这个数，或该单位不参加评价，无从假设`,
  notEvaluated: (unit) => `这批数据不评价${unit}`,
};
