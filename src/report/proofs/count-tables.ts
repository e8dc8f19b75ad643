import type { Table } from "../workbook/description.js";
import type { ProofSource } from "./proof-source.js";

/** The count identities: files found, and figures that the returns should hold; nothing is lost between the lines. */
export function countTables({ files, returns }: ProofSource): readonly Table[] {
  const total = (part: (filed: ProofSource["returns"][number]) => number): number =>
    returns.reduce((sum, filed) => sum + part(filed), 0);
  return [
    identity(
      "文件",
      ["找到", "已读取", "不能采用", "未读"],
      [files.found, files.read, files.refused, files.skipped],
      "找到 = 已读取 + 不能采用 + 未读。不能采用的（打不开、认不出）和未读的（临时文件、说明文件、本程序的输出）逐个列在“校验问题”中；batch.yaml 和上年结果不计在内。",
    ),
    identity(
      "填报表应填的本年完成数",
      ["应填", "已填", "未填", "不适用", "无法识别或有误"],
      [
        total(({ expected }) => expected),
        total(({ given }) => given),
        total(({ blank }) => blank),
        total(({ notApplicable }) => notApplicable),
        total(({ unreadable }) => unreadable),
      ],
      "应填 = 已填 + 未填 + 不适用 + 无法识别或有误。各单位的见“报送情况”。",
    ),
  ];
}

function identity(heading: string, headers: readonly string[], counts: readonly number[], note: string): Table {
  const [whole = 0, ...parts] = counts;
  const residue = parts.reduce((rest, part) => rest - part, whole);
  return {
    heading,
    columns: [...headers, "余数"].map((header) => ({ header, width: 15, format: "count" })),
    rows: [[...counts, { value: residue, style: residue === 0 ? "plain" : "alarm" }]],
    notes: [note],
  };
}
