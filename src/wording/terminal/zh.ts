import { DECIDE_ZH } from "./decide-zh.js";
import { DIFF_ZH } from "./diff-zh.js";
import type { TerminalWords } from "./en.js";
import { EXPLAIN_ZH } from "./explain-zh.js";
import { FORMS_ZH } from "./forms-zh.js";
import { SCHEME_ZH } from "./scheme-zh.js";
import { STANDINGS_ZH } from "./standings-zh.js";
import { VERIFY_ZH } from "./verify-zh.js";
import { WHATIF_ERRORS_ZH, WHATIF_ZH } from "./whatif-zh.js";

/** What the list of findings leaves out: more of its kind, and notes. */
function left(count: number, notes: number): string {
  const parts = [count > 0 ? ` ${count} 条` : "", notes > 0 ? `提示 ${notes} 条` : ""];
  return parts.filter((part) => part !== "").join("、");
}

/** Chinese terminal texts. */
export const ZH: TerminalWords = {
  program: {
    description:
      "jiedui（结对）按国开发〔2019〕13号《东西部扶贫协作成效评价办法》批量评价：校验填报表，核对结对双方数据，评定等次、排序，生成等次建议表和分省反馈表。",
    usage: "[选项] <命令>",
    placeholder: "[选项]",
    groups: { batch: "评价一批数据：", result: "由评价结果生成：", scheme: "评价方案：" },
    examples: "示例：",
    titles: { usage: "用法：", options: "选项：", commands: "命令：", arguments: "参数：", global: "通用选项：" },
    exitCodes: "退出码：0 完成；1 完成，但有达到 --fail-on 级别的问题；2 未能执行（用法、方案或路径有误）。",
  },
  options: {
    help: "显示帮助",
    helpCommand: "显示某个命令的帮助",
    version: "显示版本",
    lang: "终端语言：zh 或 en（默认随系统）",
    json: "输出一个 JSON 对象",
    quiet: "只输出错误",
    noColor: "不用颜色",
    scheme: "评价方案编号或文件夹",
    output: "输出文件夹",
    outputFile: "输出文件（默认标准输出）",
    preset: (value: string) => `（默认 ${value}）`,
    failOn: "有此级别及以上问题时退出码为 1：error、warning 或 never",
    year: "评价年度（batch.yaml 未写明时）",
    encoding: "所有 CSV 文件的编码（默认自动识别）",
    latest: "同一单位有几份填报表时采用填报日期在后的一份（batch.yaml 的 choices 优先）",
    passwordFile: "密码文件：打开有密码的工作簿，每行一个密码",
    limit: "设置文件上限，如 seconds=60（名称见 batch.schema.json），可重复",
    force: "即使输出文件夹被改动过也替换；被改动的文件夹另存保留",
    group: "只取一个分组：east-province、east-city、west-province 或 west-city",
    table:
      "表的种类：ranking 排序、indicators 指标、differences 差异、findings 问题、notice 通报、handover 移交（后两种审定后才有）",
    format: "格式：xlsx、csv、md、html 或 json（默认随文件名，否则 md）",
  },
  evaluate: {
    description: "评价整批数据并生成全部文件",
    batch: "批次文件夹",
    examples: ["jiedui evaluate samples/2019 -o out/2019", "jiedui evaluate 批次 -o 结果 --fail-on warning"],
  },
  validate: {
    description: "只校验文件或批次文件夹：结构、数值、表内关系",
    paths: "文件或文件夹",
    examples: ["jiedui validate 浙江.csv", "jiedui validate 批次 -o 问题清单"],
  },
  crosscheck: {
    description: "只核对结对双方数据",
    examples: ["jiedui crosscheck 批次 -o 核对"],
  },
  export: {
    description: "由 result.json 导出排序表或其他表",
    result: "result.json，或其所在文件夹",
    written: (path: string) => `已写入 ${path}`,
    examples: [
      "jiedui export out/2019 --table ranking --format md",
      "jiedui export out/2019/result.json --table notice --format xlsx -o 通报.xlsx",
    ],
  },
  feedback: {
    description: "由 result.json 重新生成分省反馈表",
    provinces: "省份，用代码或名称（默认全部 23 个）",
    examples: ["jiedui feedback out/2019 贵州 辽宁 -o 反馈"],
  },
  standings: STANDINGS_ZH,
  decide: DECIDE_ZH,
  verify: VERIFY_ZH,
  whatif: WHATIF_ZH,
  diff: DIFF_ZH,
  forms: FORMS_ZH,
  explain: EXPLAIN_ZH,
  table: { pair: (header: string, value: string) => `${header}：${value}`, separator: "；" },
  scheme: SCHEME_ZH,
  rules: {
    description: "列出校验规则，或显示一条规则的全部内容",
    rule: "规则名，如 part-exceeds-whole",
    format: "text，或 md（文档页）",
    examples: ["jiedui rules", "jiedui rules part-exceeds-whole", "jiedui rules --format md --lang zh > rules.md"],
  },
  progress: {
    starting: "准备",
    reading: (done: number, total: number) => `读取 ${done}/${total}`,
    evaluating: "评价中",
    rendering: (done: number, total: number) => `生成文件 ${done}/${total}`,
  },
  summary: {
    title: (year: number) => `${year} 年度初步评价结果（等次建议）`,
    approvedTitle: (year: number) => `${year} 年度等次建议与审定结果`,
    group: "分组",
    evaluated: "参评",
    grades: { 好: "好", 较好: "较好", 一般: "一般", 较差: "较差" },
    pending: "待定",
    groups: {
      east: { province: "东部省（直辖市）", city: "东部市" },
      west: { province: "中西部省（自治区、直辖市）", city: "中西部市（州）" },
    },
    returns: (received: number, all: number) => `填报表：应报 ${all} 份，收到可用 ${received} 份`,
    entries: (count) =>
      `双方数据核对：${count.all} 项；一致 ${count.same}，容差内 ${count.tolerated}，已核定 ${count.decided}，待核实 ${count.open}${count.sentBack > 0 ? `（其中已退回 ${count.sentBack}）` : ""}，${count.silent > 0 ? `双方均未报 ${count.silent}，` : ""}单方填报 ${count.single}`,
    answers: (all: number, provinces: number, open: number) =>
      `反馈说明：读到 ${provinces} 个省份的 ${all} 条，列在未结事项旁 ${open} 条`,
    written: (count: number, directory: string) => `已生成 ${count} 个文件：${directory}`,
    nothing: "批次中没有可识别的表，未生成文件。",
    keptAside: (directory: string) => `原文件夹曾被人工改动，已另存为 ${directory}`,
  },
  findings: {
    none: "没有发现问题。",
    counts: (errors: number, warnings: number, notes: number, waived: number) =>
      `校验问题：错误 ${errors} 条，警告 ${warnings} 条，提示 ${notes} 条${waived > 0 ? `（其中已豁免 ${waived} 条）` : ""}`,
    severities: { error: "错误", warning: "警告", info: "提示" },
    more: (count: number, notes: number) => `……另有${left(count, notes)}，全部列在输出文件中。`,
    moreAlone: (count: number, notes: number) => `……另有${left(count, notes)}，用 --json 或 -o 可全部列出。`,
    suppressed: (count: number) => `（连带 ${count} 条）`,
    waived: "已豁免",
  },
  exit: {
    failed: (threshold: string, count: number) => `退出码 1：有 ${count} 条达到 --fail-on ${threshold} 级别的问题。`,
    passed: (threshold: string) => `退出码 0：没有达到 --fail-on ${threshold} 级别的问题。`,
    lenient: (count: number) =>
      count === 0
        ? "退出码 0（--fail-on never）；严格运行也返回 0：没有错误。"
        : `退出码 0（--fail-on never）；严格运行将返回 1：有 ${count} 条错误。`,
  },
  errors: {
    whatif: WHATIF_ERRORS_ZH,
    prefix: "错误：",
    unknownCommand: (what: string, meant: string | null) =>
      `没有命令 ${what}${meant === null ? "" : `（是否想用 ${meant}？）`}，见 jiedui --help`,
    defect: "这是程序缺陷，请连同以上内容一并报告",
    unknownOption: (what: string, meant: string | null) =>
      `没有选项 ${what}${meant === null ? "" : `（是否想用 ${meant}？）`}，见 --help`,
    missingArgument: (what: string) => `缺少参数 ${what}，见 --help`,
    missingOption: (what: string) => `必须给出选项 ${what}，见 --help`,
    missingValue: (what: string) => `选项 ${what} 需要一个值，见 --help`,
    invalidChoice: (what: string, choices: string) => `${what}：只能是 ${choices} 之一`,
    invalidYear: (what: string) => `--year ${what}：应为 2019 这样的年份`,
    excessArguments: "参数过多，见 --help",
    other: (what: string) => what,
    noSuchFolder: (what: string) => `${what}：没有这个文件夹`,
    noSuchPath: (what: string) => `${what}：没有这个文件或文件夹`,
    unknownRule: (what: string, near: string) =>
      `没有规则 ${what}${near === "" ? "" : `（是否指 ${near}？）`}；jiedui rules 列出全部规则`,
    unknownProvince: (what: string) => `${what} 不是接收反馈的 23 个省份之一`,
    feedbackElsewhere: (what: string, province: string) =>
      `${what}没有单独的反馈，其事项列在${province}的反馈中；请指明 ${province}`,
    schemeChanged: (wanted: string, found: string) =>
      `该结果由方案 ${wanted} 得出，与现有的 ${found} 不同；请用 --scheme 指明其文件夹`,
    schemeElsewhere: (wanted: string) => `该结果由方案 ${wanted} 得出，不是内置方案；请用 --scheme 指明其文件夹`,
    schemeUnusable: (directory: string, first: string, count: number) =>
      `方案 ${directory} 不能使用：${first}${count > 1 ? `（另有 ${count - 1} 处，用 jiedui scheme check 全部列出）` : ""}`,
    binaryToTerminal: "工作簿不能直接显示，请用 -o 指定文件",
    unknownExtension: (what, known) => `${what}：文件名须以 ${known} 之一结尾；用其他文件名时请以 --format 指明格式`,
    unwritableFile: (what: string, reason: string) => `${what} 无法写入（${reason}）`,
    noPasswords: (path: string) => `--password-file ${path} 中没有密码（每行一个）`,
    unreadableFile: (what: string, reason: string) => `${what} 无法读取（${reason}）`,
    wouldReplaceInput: (output: string, input: string) => `输出 ${output} 会覆盖正在读取的 ${input}，请用 -o 另选位置`,
  },
};
