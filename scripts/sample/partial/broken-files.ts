import { FORM_HEADERS } from "../../../src/model/form-layout.js";
import type { Planting } from "../planting.js";
import { causes, follows, type Problem, type RowAt } from "../problem.js";
import type { RawFile, SampleFile, SampleRow } from "../sample-file.js";
import { YEAR } from "../sample-year.js";

const FOLDER = "填报表";

/** Files that cannot be used, or not as they are. */
export function brokenFiles(plan: Planting): readonly Problem[] {
  return [
    cutOff(),
    lockFile(),
    otherTable(),
    emptyReturn(),
    withoutActual(plan),
    twice(plan),
    extraColumn(plan),
    absentChoice(plan),
  ];
}

function whole(file: string): RowAt {
  return { file, row: null };
}

function headerOf(file: string): RowAt {
  return { file, row: null, line: 1 };
}

function cutOff(): Problem {
  const added: RawFile = {
    path: `${FOLDER}/东部/上海市.xlsx`,
    bytes: Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]),
  };
  return {
    id: "cut-off-file",
    what: "The upload of 上海's workbook broke off after 8 bytes.",
    changes: [{ kind: "file", added, what: "8 bytes of a workbook" }],
    findings: [causes("file-unreadable", "error", whole(added.path), {})],
  };
}

function lockFile(): Problem {
  const added: RawFile = { path: `${FOLDER}/东部/~$大连市.xlsx`, bytes: new TextEncoder().encode("lock") };
  return {
    id: "lock-file",
    what: "Somebody had 大连's return open when the folder was copied.",
    changes: [{ kind: "file", added, what: "a lock file" }],
    findings: [causes("file-skipped", "info", whole(added.path), {})],
  };
}

function otherTable(): Problem {
  const added = table(
    `${FOLDER}/会议安排.csv`,
    ["序号", "会议", "时间"],
    [{ 序号: "1", 会议: "示例会议", 时间: "上午" }],
  );
  return {
    id: "other-table",
    what: "A timetable lies among the returns.",
    changes: [{ kind: "file", added, what: "a table that is no form" }],
    findings: [causes("form-unrecognised", "error", headerOf(added.path), {})],
  };
}

function emptyReturn(): Problem {
  const added = table(`${FOLDER}/空白填报表.xls`, FORM_HEADERS.return, []);
  return {
    id: "empty-return",
    what: "A return with headers and nothing under them, CSV text under the name of an old workbook.",
    changes: [{ kind: "file", added, what: "headers alone" }],
    findings: [
      causes("form-empty", "warning", whole(added.path), {}),
      causes("extension-differs", "info", whole(added.path), {}),
    ],
  };
}

function withoutActual(plan: Planting): Problem {
  const unit = plan.unit("承德");
  const header = FORM_HEADERS.return.filter((column) => column !== "项目代码" && column !== "项目名称");
  const added = table(`${FOLDER}/中西部/承德市.csv`, header, [
    { 年度: String(YEAR), 填报单位: unit.fullName, 计量单位: "人", 本年完成: "12" },
  ]);
  return {
    id: "missing-header",
    what: "承德 left the columns of item code and name out.",
    changes: [{ kind: "file", added, what: "a return without 项目代码 and 项目名称" }],
    findings: [
      causes("header-missing", "error", headerOf(added.path), {}),
      causes("return-unreadable", "error", whole(added.path), { unit: unit.code }),
    ],
  };
}

function twice(plan: Planting): Problem {
  const unit = plan.unit("湖南");
  const item = plan.item("study_sessions");
  const file = (path: string, actual: string): SampleFile =>
    table(path, FORM_HEADERS.return, [
      {
        年度: String(YEAR),
        填报单位: unit.fullName,
        项目代码: item.code,
        项目名称: item.name,
        计量单位: item.measureUnit,
        本年完成: actual,
      },
    ]);
  const [first, second] = [
    file(`${FOLDER}/中西部/湖南省.csv`, "4"),
    file(`${FOLDER}/中西部/湖南省（定稿）(1).csv`, "5"),
  ] as const;
  return {
    id: "double-return",
    what: "湖南 filed twice, and nobody has said which return counts.",
    changes: [
      { kind: "file", added: first, what: "a return" },
      { kind: "file", added: second, what: "another return of the same unit" },
    ],
    findings: [causes("return-duplicate", "error", whole(first.path), { unit: unit.code })],
  };
}

function extraColumn(plan: Planting): Problem {
  const { file } = plan.inReturn("中山", null, "study_sessions");
  return {
    id: "extra-column",
    what: "中山 added a column 填报科室.",
    changes: [{ kind: "column", file, header: "填报科室" }],
    findings: [causes("header-unknown", "info", headerOf(file), {})],
  };
}

function absentChoice(plan: Planting): Problem {
  const unit = plan.unit("怒江");
  const file = `${FOLDER}/中西部/怒江州（修订）.csv`;
  return {
    id: "absent-choice",
    what: "batch.yaml chooses a revised return of 怒江 that is not there; the one that is there counts.",
    changes: [{ kind: "choose", unit: unit.name, file }],
    findings: [follows("choice-not-found", "error", whole("batch.yaml"), { unit: unit.code })],
  };
}

function table(path: string, header: readonly string[], lines: readonly SampleRow["cells"][]): SampleFile {
  return {
    path,
    header,
    rows: lines.map((cells, index) => ({ key: String(index), cells })),
    shape: { kind: "csv", encoding: "utf-8-bom", title: null, footer: null },
  };
}
