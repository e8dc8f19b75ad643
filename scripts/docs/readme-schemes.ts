import { readFile } from "node:fs/promises";
import { evaluate } from "../../src/evaluate.js";
import {
  compareGradings,
  type StandingPair,
  type TriedGrading,
  type UnitStanding,
} from "../../src/grade/compare-gradings.js";
import type { Language } from "../../src/model/bilingual.js";
import { fixedText } from "../../src/model/exact.js";
import { GRADES, type Scheme } from "../../src/model/scheme.js";
import { readBatch } from "../../src/read/read-batch.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { TOOL } from "../../src/version.js";
import { unitName } from "../../src/wording/names.js";
import type { GeneratedDoc } from "./generated-docs.js";

const OTHER = "six-themes";
const SAMPLE = "samples/2019";
const READMES = { "README.md": "en", "README.zh-CN.md": "zh" } as const satisfies Record<string, Language>;
const [BEGIN, END] = ["<!-- schemes: `npm run docs` writes this block -->", "<!-- /schemes -->"];
/** A unit that moves by fewer places is only counted. */
const FAR = 2;

const WORDS = {
  en: {
    counts: "grades on the sample",
    unit: "unit",
    columns: ["G\\*", "place", "grade"],
    told: (all: number, grades: number, places: number) =>
      `Of the sample's ${all} units ${grades} get another grade and ${places} another place under \`${OTHER}\`; those with another grade, or ${FAR} places or more away:`,
  },
  zh: {
    counts: "样本的等次",
    unit: "单位",
    columns: ["综合得分（含创新）", "名次", "等次"],
    told: (all: number, grades: number, places: number) =>
      `样本的 ${all} 个单位在 \`${OTHER}\` 下有 ${grades} 个等次不同、${places} 个名次不同；其中等次不同或相差 ${FAR} 名以上的：`,
  },
} as const;

interface Graded extends TriedGrading {
  readonly scheme: Scheme;
}

/** The READMEs with the two shipped schemes side by side on the sample. */
export async function readmesWithSchemes(): Promise<readonly GeneratedDoc[]> {
  const [first, second] = [await gradedBy(DEFAULT_SCHEME), await gradedBy(OTHER)];
  const docs = Object.entries(READMES).map(async ([path, language]) => {
    const text = await readFile(path, "utf8");
    const [before, rest] = [text.split(BEGIN)[0], text.split(END)[1]];
    if (before === undefined || rest === undefined) {
      throw new Error(`${path} has no place for the schemes: ${BEGIN} … ${END}`);
    }
    return { path, text: `${before}${BEGIN}\n\n${block(first, second, language)}\n\n${END}${rest}` };
  });
  return Promise.all(docs);
}

async function gradedBy(id: string): Promise<Graded> {
  const scheme = await loadNamedScheme(id);
  return evaluate(scheme, await readBatch(SAMPLE, { scheme }), TOOL);
}

function block(first: Graded, second: Graded, language: Language): string {
  const words = WORDS[language];
  const { differing, same } = compareGradings(first, second);
  const regraded = differing.filter((pair) => pair.first?.grade !== pair.second?.grade);
  const moved = differing.filter((pair) => pair.first?.place !== pair.second?.place);
  const shown = differing.filter((pair) => regraded.includes(pair) || distance(pair) >= FAR);
  const titles = [first, second].flatMap(({ scheme }) => words.columns.map((column) => `${scheme.id}: ${column}`));
  return [
    ...table([words.counts, ...GRADES], [first, second].map(countsRow)),
    "",
    words.told(differing.length + same, regraded.length, moved.length),
    "",
    ...table(
      [words.unit, ...titles],
      shown.map((pair) => [unitName(first.scheme, pair.unit), ...[pair.first, pair.second].flatMap(standingCells)]),
    ),
  ].join("\n");
}

function countsRow({ scheme, grading }: Graded): readonly string[] {
  const count = (grade: (typeof GRADES)[number]): number =>
    grading.units.filter((unit) => unit.grade.suggested === grade).length;
  return [`\`${scheme.id}\``, ...GRADES.map((grade) => String(count(grade)))];
}

function distance({ first, second }: StandingPair): number {
  return Math.abs((first?.place ?? 0) - (second?.place ?? 0));
}

function standingCells(standing: UnitStanding | null): readonly string[] {
  const { total = null, place = null, grade = null } = standing ?? {};
  return [total === null ? "" : fixedText(total, 2), place === null ? "" : String(place), grade ?? ""];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line)];
}
