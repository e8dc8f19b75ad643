import type { Artefact } from "../../model/artefact.js";
import type { Scheme } from "../../model/scheme.js";

/** Sub-folders of a new batch folder, with what belongs there. */
export const BATCH_FOLDERS: Readonly<Record<string, string>> = {
  填报表: "各单位的填报表，一个单位一份。",
  协议任务: "年度扶贫协作协议的任务表。",
  交叉考核: "各考核组的交叉考核评价表和工作组的评价表。",
  情形登记: "情形登记表：办法第五部分所列情形和其他问题。",
  差异核定: "双方数据差异的核定表。核对之后才有，可以先空着。",
  审定结果: "审定的等次。审定之后才放，放入后反馈和通报中出现审定等次。",
};

/** The files of a new batch folder: its settings, and what to put where. `chosen`: the scheme asked for, by id or path; null: the default one. */
export function batchFolderFiles(scheme: Scheme, year: number, chosen: string | null): readonly Artefact[] {
  const encoder = new TextEncoder();
  return [
    { path: "batch.yaml", bytes: encoder.encode(settingsText(scheme, year, chosen)) },
    { path: "说明.md", bytes: encoder.encode(guideText(year)) },
  ];
}

function settingsText({ id }: Scheme, year: number, chosen: string | null): string {
  return `# 批次设置。以 # 开头的行是注释；需要的设置去掉行首的“# ”再填写。日期写成 年-月-日。

# 评价年度
year: ${year}

# 评价方案：编号，或自己的方案文件夹（路径从本文件夹算起）
${chosen === null ? `# scheme: ${id}` : `scheme: ${JSON.stringify(chosen)}`}

# 报送截止日（含当日）；各文件收到的日期写在下面 received 中
# deadline: ${year}-12-31

# 情况反馈日期：整改期限自此起算三个月，也用来判断差异核定是否过期
# feedbackDate: ${year + 1}-03-01

# 上一年度的 result.json，路径从本文件夹算起
# lastYear: 上年/result.json

# 同一单位有两份填报表时采用哪一份：单位: 文件路径
# choices:
#   贵州: 填报表/${year}年度填报表-贵州省.xlsx

# 各文件收到的日期：文件路径: 日期
# received:
#   填报表/${year}年度填报表-贵州省.xlsx: ${year}-12-30
`;
}

function guideText(year: number): string {
  const folders = Object.entries(BATCH_FOLDERS).map(([folder, content]) => `- ${folder}：${content}`);
  return `# ${year} 年度东西部扶贫协作成效评价　批次文件夹

本文件夹放一个年度的全部材料。表式按内容识别，文件名和子文件夹可以自定。

${folders.join("\n")}
- batch.yaml：评价年度、截止日期等设置，用记事本打开修改。

## 步骤

1. 生成空白表：\`jiedui template -o 填报表 --year ${year}\`；其他表加 \`--form agreement\` 等。
2. 各单位填好后放回“填报表”，其他表放入各自的子文件夹。
3. 检查：\`jiedui validate 本文件夹\`。
4. 评价：\`jiedui evaluate 本文件夹 -o 结果文件夹\`。结果文件夹不能放在本文件夹里面。

本说明不会被当作填报材料读取。
`;
}
