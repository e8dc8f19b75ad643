import type { DerivationKind, DerivationNode, Note, Step } from "../../model/derivation.js";
import { GRADES, LETTERS } from "../../model/scheme.js";
import { placeWords } from "../../wording/place-words.js";
import { stepText } from "../derivation/node-text.js";
import type { Cell, CellStyle } from "../workbook/description.js";

/** A printed row and its outline level. */
export interface DerivationRow {
  readonly level: number;
  readonly cells: readonly Cell[];
}

const KINDS: Partial<Record<DerivationKind, string>> = {
  unit: "单位",
  row: "项",
  innovation: "创新",
  fact: "情形",
  completion: "协议完成",
  indicator: "指标",
  measure: "计算项目",
  part: "结对关系",
  line: "协议任务",
};

const INDENT = "　";

/** A unit's derivation from its grade to the adopted figures by pairing, with the first cell each figure stands in. */
export function derivationRows(unit: DerivationNode, group: string): readonly DerivationRow[] {
  return rowsOf(unit, 0, group);
}

/** A unit's steps stand below it one by one; of everything else in one cell. */
function rowsOf(node: DerivationNode, level: number, group: string): readonly DerivationRow[] {
  const steps = level === 0 ? node.steps.map((step) => ({ level: 1, cells: stepCells(step) })) : [];
  const shown = node.children.filter(({ kind }) => KINDS[kind] !== undefined);
  return [
    { level, cells: nodeCells(node, level, group) },
    ...steps,
    ...shown.flatMap((child) => rowsOf(child, level + 1, group)),
  ];
}

function nodeCells(node: DerivationNode, level: number, group: string): readonly Cell[] {
  const { kind, label, steps, bases, notes } = node;
  const name = `${INDENT.repeat(level)}${label.zh}`;
  const isUnit = level === 0;
  const cited = isUnit ? bases : [...new Set([...steps.flatMap((step) => step.bases), ...bases])];
  return [
    { value: KINDS[kind] ?? "", style: isUnit ? "strong" : "muted" },
    isUnit ? { value: name, style: "strong", toSheet: group } : name,
    isUnit ? null : formulasOf(steps),
    resultCell(node),
    cited.join("、"),
    placesOf(node).join("\n"),
    notesOf(notes),
  ];
}

function stepCells({ label, formula, result, bases }: Step): readonly Cell[] {
  return [null, `${INDENT}${label.zh}`, formula, styled(result), bases.join("、")];
}

/** A single step needs no name beside its result; several are named. */
function formulasOf(steps: readonly Step[]): string {
  const [only] = steps;
  return steps.length === 1 && only !== undefined
    ? (only.formula ?? "")
    : steps.map((step) => stepText(step, "zh")).join("\n");
}

function resultCell({ value, steps }: DerivationNode): Cell {
  return styled(value?.zh ?? steps.at(-1)?.result ?? "");
}

function styled(text: string): Cell {
  const style = [...GRADES, ...LETTERS].find((one): one is typeof one & CellStyle => one === text);
  return style === undefined ? text : { value: text, style, align: "center" };
}

/** The neighbours in the ranking stand on the ranked sheet. */
function notesOf(notes: readonly Note[]): string {
  const [place] = notes.filter(({ kind }) => kind === "rank");
  const told = notes.filter((note) => note.kind !== "rank" || note === place);
  return told.map(({ text }) => text.zh).join("；");
}

/** Where it was filed: assessors' letters of a row; of figures and targets the first cell with the value counted. */
function placesOf({ kind, places, children }: DerivationNode): readonly string[] {
  const below = children.filter((child) => child.kind === "letter" || kind === "part" || kind === "line");
  return [...places.map(placeWords), ...below.flatMap(firstCell)];
}

function firstCell({ value, places, children }: DerivationNode): readonly string[] {
  const source = children.find((child) => child.value?.zh === value?.zh) ?? children[0];
  const [place] = [...places, ...(source?.places ?? [])];
  return place === undefined ? [] : [placeWords(place)];
}
