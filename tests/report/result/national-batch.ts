import type { Batch, Completeness, InputFile } from "../../../src/model/batch.js";
import type { Figure, FiledReturn, FinalRow, ReturnRow } from "../../../src/model/filing.js";
import type { Item } from "../../../src/model/item.js";
import { itemsOf, linksOf, provinceOf } from "../../../src/model/lookups.js";
import type { Link, Side, Unit } from "../../../src/model/pairing.js";
import { agreed } from "../../build/agreement-row.js";
import { tenLetters } from "../../build/assessment-row.js";
import { batchOf } from "../../build/batch.js";
import { decision } from "../../build/decision-row.js";
import { fact } from "../../build/fact-row.js";
import { filedReturn, row } from "../../build/filed-return.js";
import { scheme } from "../../build/scheme.js";

const SILENT_UNIT = "520400";

/** All 56 returns but one, made by formula (示例数据): both sides differ on every seventh item, some sides are silent. */
export function nationalBatch(rest: Partial<Batch> = {}): Batch {
  const filing = scheme.units.filter((unit) => unit.code !== SILENT_UNIT);
  const returns = new Map(filing.map((unit) => [unit.code, returnOf(unit)] as const));
  return batchOf(
    {},
    {
      settings: { deadline: null, feedbackDate: "2020-03-31", scheme: null },
      returns,
      files: [...filing.map(fileOf), ...OTHER_FILES],
      completeness: scheme.units.map(completenessOf),
      agreement: agreementRows(),
      assessments: filing.flatMap((unit) =>
        tenLetters(unit.code, teamFor(unit), ["优", "良", "优", "良", "良", "中", "优", "良", "良", "优"]),
      ),
      facts: [
        fact("520600", "P", "属实", {
          link: "L11",
          description: "四川考核组发现项目档案不全，与 L24 情况类似",
          area: "松桃县",
          requirement: "补齐项目档案",
        }),
        fact("520000", "K1", "待核", { description: "正在核实的线索" }),
        fact("510000", "V4", "属实", { description: "示例数据" }),
      ],
      decisions: [decision("L06", "fiscal_aid_provincial", "核实", 16000)],
      ...rest,
    },
  );
}

/** Approved grades of every unit. */
export function finals(): readonly FinalRow[] {
  const grades = ["较好", "好", "一般", "较差"] as const;
  return scheme.units.map((unit, index) => ({
    unit: unit.code,
    grade: grades[index % 4] ?? "好",
    document: "示例数据",
    date: "2020-05-20",
    place: { file: "审定结果.csv", row: index + 2 },
  }));
}

const OTHER_FILES: readonly InputFile[] = [
  otherFile("全国协议任务.csv", "agreement"),
  otherFile("交叉考核.csv", "assessment"),
  otherFile("情形登记表.csv", "facts"),
];

function otherFile(path: string, form: InputFile["form"]): InputFile {
  return { path, sha256: "c".repeat(64), form, units: [], encoding: "utf-8", received: null };
}

function fileOf(unit: Unit): InputFile {
  return {
    path: `填报/${unit.name}.csv`,
    sha256: unit.code.padEnd(64, "0"),
    form: "return",
    units: [unit.code],
    encoding: "utf-8",
    received: null,
  };
}

function completenessOf(unit: Unit): Completeness {
  return unit.code === SILENT_UNIT
    ? { unit: unit.code, status: "missing", files: [] }
    : { unit: unit.code, status: "received", files: [`填报/${unit.name}.csv`] };
}

function returnOf(unit: Unit): FiledReturn {
  const links = linksOf(scheme, unit, 2019);
  const own = itemsOf(scheme, unit.side, "unit").map((item) => placedRow(unit, null, item, 100 + unit.order));
  const shared = links.flatMap((link) =>
    itemsOf(scheme, unit.side, "link").flatMap((item) => {
      const value = valueOn(link, item, unit.side);
      return value === null ? [] : [placedRow(unit, link.id, item, value)];
    }),
  );
  const filed = filedReturn(unit.code, [...own, ...shared]);
  return { ...filed, file: `填报/${unit.name}.csv`, meta: { ...filed.meta, date: "2019-12-25", cutoff: "2019-12-20" } };
}

/** What a side filed of a link item; null: it is silent. */
function valueOn(link: Link, item: Item, side: Side): number | null {
  const linkIndex = scheme.links.indexOf(link) + 1;
  const itemIndex = scheme.items.indexOf(item) + 1;
  const truth = 1000 + linkIndex * 37 + itemIndex * 11;
  const turn = linkIndex + itemIndex;
  if (side === "east") {
    return truth;
  }
  if (turn % 23 === 0) {
    return null;
  }
  if (turn % 13 === 0) {
    return truth * 10;
  }
  return turn % 7 === 0 ? truth + 300 : truth;
}

function placedRow(unit: Unit, link: string | null, item: Item, value: number): ReturnRow {
  const yes = item.measureUnit === "是/否" ? 1 : value;
  const filed = row(link, item.id, yes, { previous: item.measureUnit === "是/否" ? 1 : value - 20 });
  const place = {
    file: `填报/${unit.name}.csv`,
    row: scheme.items.indexOf(item) + 2,
    column: "本年完成",
  };
  const placed = (figure: Figure): Figure => ({ ...figure, place });
  return {
    ...filed,
    actual: placed(filed.actual),
    previous: placed(filed.previous),
    target: placed(filed.target),
    place,
  };
}

function agreementRows(): Batch["agreement"] {
  const items = ["cadres_sent", "fiscal_aid", "social_aid", "jobs_east", "entrepreneurs_trained"];
  return scheme.links.flatMap((link, index) =>
    items.map((item, position) =>
      agreed(link.id, item, (index + position) % 9 === 0 ? 9000 : 900, {
        place: { file: "全国协议任务.csv", row: index * items.length + position + 2 },
      }),
    ),
  );
}

/** A province that may assess the unit: one of its own side, other than its own. */
function teamFor(unit: Unit): string {
  const provinces = scheme.units.filter((other) => other.level === "province" && other.side === unit.side);
  return provinces.find((other) => other.code !== provinceOf(unit))?.code ?? "";
}
