import { shortText } from "../../model/exact.js";
import type { CaseClass } from "../../model/reconciliation.js";
import { GRADES, type Grade, LETTERS, type Scheme } from "../../model/scheme.js";
import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import {
  GRADE_LABELS,
  NOT_ASSESSED,
  PROVISIONAL,
  SCORE_LABELS,
  UNCHECKED,
  UNDECIDED,
} from "../../wording/grading-labels.js";
import { BOTH_SILENT, CLASS_LABELS, RUNG_LABELS } from "../../wording/reconciliation-labels.js";
import type { Result, ResultUnit } from "../result/schema.js";
import type { Cell, Table } from "../workbook/description.js";
import { citedBases } from "./cited-bases.js";
import { type SheetSource, unitsOfGroup } from "./sheet-source.js";

/** Units by group and grade; those without a return are counted apart. */
export function gradeCounts(
  { result, scheme }: SheetSource,
  kind: string,
  gradeOf: (unit: ResultUnit) => Grade | null,
): Table {
  const countsOf = (size: number, units: readonly ResultUnit[]): readonly number[] => [
    size,
    ...[...GRADES, null].map((grade) => units.filter((unit) => gradeOf(unit) === grade).length),
    size - units.length,
  ];
  const rows = scheme.groups.map(({ id, title }) => {
    const units = result.units.filter(({ group }) => group === id);
    return [{ value: title, toSheet: title }, ...countsOf(unitsOfGroup(scheme, id).length, units)];
  });
  const total = ["合计", ...countsOf(scheme.units.length, result.units)].map(
    (value): Cell => ({ value, style: "total" }),
  );
  return {
    heading: `各组${kind}（单位数）`,
    columns: ["组别", "单位数", ...GRADES.map((grade) => GRADE_LABELS[grade].zh), UNDECIDED.zh, "未报送"].map(
      (header) => ({ header, format: "count" }),
    ),
    rows: [...rows, total],
  };
}

/** Findings by severity; waived ones are within. */
export function findingCounts({ findings }: Result): Table {
  const severities = ["error", "warning", "info"] as const;
  return {
    heading: "校验问题（条数）",
    columns: ["级别", "条数", "其中已豁免"].map((header) => ({ header, format: "count" })),
    rows: severities.map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      return [SEVERITY_LABELS[severity].zh, own.length, own.filter(({ waived }) => waived).length];
    }),
  };
}

/** Ledger entries by class, and how many of them were settled by a decision. */
export function caseCounts({ reconciliation }: Result): Table {
  const classes: readonly (CaseClass | null)[] = [...Object.keys(CLASS_LABELS).filter(isClass), null];
  return {
    heading: "双方数据核对（结对关系×项目，条数）",
    columns: ["类别", "条数", "其中已核定"].map((header) => ({ header, format: "count" })),
    rows: classes.map((kind) => {
      const own = reconciliation.filter((entry) => entry.class === kind);
      const settled = own.filter(({ rung }) => rung === "verified" || rung === "agreed" || rung === "decided");
      return [kind === null ? BOTH_SILENT.zh : CLASS_LABELS[kind].zh, own.length, settled.length];
    }),
  };
}

function isClass(text: string): text is CaseClass {
  return text in CLASS_LABELS;
}

const GRADE_LOOKS = "等次的底色：好为深色白字，较好、一般依次变浅，较差加粗框";
const SIGNS: readonly (readonly [Cell, string])[] = [
  [SCORE_LABELS.fine.zh, "各项细分得分按权重相加，只用于排列名次"],
  ["*", `${PROVISIONAL.zh}：该项没有考核组评价，取建议档次`],
  [NOT_ASSESSED.zh, "该项既无数据依据又无考核组评价"],
  [UNDECIDED.zh, "有待评项，等次、得分或名次尚不能确定，不占名次"],
  ["未报送", "填报表未报、无法读取或重复报送而未作选择，不评价"],
  [UNCHECKED.zh, "没有协议任务，是否完成协议未核"],
  ["存疑", "双方数据不一致，协议任务是否完成尚不能确定；核实前不影响建议等次"],
  [RUNG_LABELS.single.zh, "只有一方报数，按该方数暂用"],
  [RUNG_LABELS.provisional.zh, "双方不一致且未核定，暂用较低数"],
];

/** What the signs of the workbook mean. */
export function signs({ grading, tolerances }: Scheme): Table {
  const { bases } = grading;
  const points = LETTERS.map((letter) => `${letter} ${shortText(grading.points[letter])}`).join("、");
  return {
    heading: "符号说明",
    columns: [{ header: "符号" }, { header: "含义" }, ...Array.from({ length: 5 }, () => ({ header: "" }))],
    rows: [
      ...GRADES.map((grade) => [{ value: GRADE_LABELS[grade].zh, style: grade }, GRADE_LOOKS] as const),
      [SCORE_LABELS.composite.zh, `各项得分（${points}；${citedBases(bases.points)}）按权重相加`] as const,
      [
        SCORE_LABELS.total.zh,
        `综合得分加创新加分（${citedBases(bases.maximumInnovation)}），等次按它计算（${citedBases(bases.gradeCuts)}）`,
      ] as const,
      ...SIGNS,
      [
        RUNG_LABELS["within-tolerance"].zh,
        `双方差异在容差内（${citedBases(...tolerances.map(({ basis }) => basis))}），用较低数`,
      ] as const,
    ].map(([sign, meaning]) => [sign, { value: meaning, span: 6 }]),
  };
}
