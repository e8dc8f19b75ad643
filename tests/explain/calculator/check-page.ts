import { isLess, rational, rounded } from "./rational.js";
import type { PrintedNode, PrintedPage, PrintedStep } from "./read-page.js";
import { workOut } from "./work-out.js";

/** Everything on a page that does not follow from what stands below it; empty if all of it does. */
export function mistakesOn(page: PrintedPage): readonly string[] {
  return mistakesIn(page.root, page);
}

/** Steps with a formula on a page. */
export function formulasOn({ root }: PrintedPage): number {
  const count = ({ steps, children }: PrintedNode): number =>
    steps.filter(({ formula }) => formula !== null).length + children.reduce((total, child) => total + count(child), 0);
  return count(root);
}

function mistakesIn(node: PrintedNode, page: PrintedPage): readonly string[] {
  return [
    ...node.children.flatMap((child) => mistakesIn(child, page)),
    ...node.steps.flatMap((step, index) => stepMistakes(step, node, index, page)),
    ...valueMistakes(node),
    ...figureMistakes(node),
  ].map((mistake) => (mistake.includes(" @ ") ? mistake : `${mistake} @ ${node.label}`));
}

/** The value in a node's head is the result of one of its steps. */
function valueMistakes({ value, steps }: PrintedNode): readonly string[] {
  const isWorked = /^\d|^[优良中差]$/.test(value) && steps.length > 0;
  return isWorked && !steps.some(({ result }) => result === value) ? [`value ${value} is no step's result`] : [];
}

/** An adopted figure is one that a side reported, unless somebody decided otherwise. */
function figureMistakes({ value, steps, children, notes }: PrintedNode): readonly string[] {
  const reports = children.filter(({ label }) => /报(（|$)/.test(label));
  if (steps.length > 0 || reports.length === 0 || !/^\d/.test(value) || notes.some((note) => note.startsWith("核定"))) {
    return [];
  }
  return reports.some((report) => report.value === value) ? [] : [`${value} was reported by nobody`];
}

function stepMistakes(step: PrintedStep, node: PrintedNode, index: number, page: PrintedPage): readonly string[] {
  const { formula, relation, result, label } = step;
  if (formula === null) {
    const before = node.steps[index - 1]?.result ?? "";
    return label !== "建议等次" || result === before ? [] : [`${label} is not ${before}, as nothing limits it`];
  }
  const known = knownTo(node, index, page);
  const strangers = (formula.match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => !known.has(number));
  const found = relation === "=" ? workedOut(formula, result) : lookedUp(label, formula, node, page);
  return [
    ...strangers.map((number) => `${number} in ${label} comes from nowhere`),
    ...(found === result ? [] : [`${label}：${formula} gives ${found}, printed ${result}`]),
    ...(relation === "=" && label === "得分" ? curveMistakes(node, result, page) : []),
  ];
}

function workedOut(formula: string, result: string): string {
  return rounded(workOut(formula), result.split(".")[1]?.length ?? 0);
}

/** Numbers a formula may hold: what stands below and before it, the page's standards, and how many there are. */
function knownTo({ children, steps }: PrintedNode, index: number, { standards }: PrintedPage): ReadonlySet<string> {
  const below = children.flatMap((child) => [child.value, ...child.steps.map(({ result }) => result)]);
  const before = steps.slice(0, index).map(({ result }) => result);
  const fixed = [...standards.values()].flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []);
  const counts = children.map((_, at) => String(at + 1));
  return new Set([...below, ...before, ...fixed, ...counts, "1"]);
}

/** The same score from the curve the page prints. */
function curveMistakes({ steps }: PrintedNode, result: string, { standards }: PrintedPage): readonly string[] {
  const completion = steps.find(({ label }) => label.endsWith("完成率"))?.result ?? "";
  const points = (standards.get("完成率折分（其间按直线）") ?? "").split(", ").map((pair) => pair.split(" → "));
  const after = points.findIndex(([c = ""]) => isLess(rational(completion), rational(c)));
  const [[c0 = "", s0 = ""], [c1 = "", s1 = ""]] = [points[after - 1] ?? [], points[after] ?? []];
  const score = rounded(workOut(`${s0} + (${completion} − ${c0}) ÷ (${c1} − ${c0}) × (${s1} − ${s0})`), 2);
  return score === result ? [] : [`the curve gives ${score} for ${completion}, printed ${result}`];
}

function lookedUp(label: string, formula: string, node: PrintedNode, page: PrintedPage): string {
  switch (label) {
    case "依据档次":
    case "建议档次":
      return formula.startsWith("min") ? worst(formula, LETTERS) : cutBy("档次分数线", scoreIn(formula), "差", page);
    case "计算等次":
    case "不含创新的等次":
      return cutBy("等次分数线", scoreIn(formula), "较差", page);
    case "限定后":
    case "建议等次":
      return worst(formula, GRADES);
    case "考核组评价":
    case "工作组评价":
      return medianOf(formula, node);
    case "评价结果":
      return heldNear(formula);
    case "细分得分":
      return fineOf(formula, page);
    case "得分":
      return /^[优良中差]$/.test(formula) ? pointsOf(formula, page) : "100.00";
    default:
      return `nothing known of ${label}`;
  }
}

const LETTERS = ["优", "良", "中", "差"];
const GRADES = ["好", "较好", "一般", "较差"];

function scoreIn(formula: string): string {
  return /\d+\.\d\d(?!\d)/.exec(formula)?.[0] ?? "";
}

/** The first of a list of cuts that a score reaches. */
function cutBy(standard: string, score: string, lowest: string, { standards }: PrintedPage): string {
  const cuts = (standards.get(standard) ?? "").split(", ").map((pair) => pair.split(" "));
  return cuts.find(([, cut = ""]) => !isLess(rational(score), rational(cut)))?.[0] ?? lowest;
}

function worst(formula: string, order: readonly string[]): string {
  const given = formula.slice("min(".length, -1).split(", ");
  return order.findLast((one) => given.includes(one)) ?? "";
}

/** The lower median of the letters, which are those of the teams below. */
function medianOf(formula: string, { children }: PrintedNode): string {
  const letters = formula.split(", ");
  const below = children.filter(
    ({ label, notes }) => /^(考核组|工作组)/.test(label) && !notes.some((note) => note.startsWith("未采用")),
  );
  if (below.map(({ value }) => value).join(", ") !== formula) {
    return "letters that no team gave";
  }
  const sorted = letters.map((letter) => LETTERS.indexOf(letter)).sort((a, b) => a - b);
  return LETTERS[sorted[Math.floor(sorted.length / 2)] ?? -1] ?? "";
}

/** `差 (优 ± 1)`: at most that many steps away. */
function heldNear(formula: string): string {
  const [, letter = formula, middle, steps] = /^(.) \((.) ± (\d)\)$/.exec(formula) ?? [];
  if (middle === undefined) {
    return letter;
  }
  const [from, at] = [LETTERS.indexOf(middle), LETTERS.indexOf(letter)];
  return LETTERS[Math.min(Math.max(at, from - Number(steps)), from + Number(steps))] ?? "";
}

/** A letter's points, or the near end of its band. */
function fineOf(formula: string, page: PrintedPage): string {
  const [, , sign, cut] = /^(\S+) ([≥<]) (\S+)$/.exec(formula) ?? [];
  if (cut === undefined) {
    return rounded(rational(pointsOf(formula, page)), 2);
  }
  return rounded(sign === "<" ? rational(cut) : workOut(`${cut} − 0.01`), 2);
}

function pointsOf(letter: string, { standards }: PrintedPage): string {
  const pairs = (standards.get("各档得分") ?? "").split(", ").map((pair) => pair.split(" "));
  return pairs.find(([name]) => name === letter)?.[1] ?? "";
}
