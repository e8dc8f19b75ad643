import type { FigureColumn } from "../../model/filing.js";
import type { Scheme } from "../../model/scheme.js";
import type { FeedbackContent, RectificationEntry } from "../feedback-workbook/rectification-entries.js";
import type { ResultFinding } from "../result/schema.js";
import type { FiledFigure } from "./filed-figures.js";
import { type AskedByRule, findingColumns } from "./finding-columns.js";

/** A part of the returns that a feedback asks to look at. */
interface Asked {
  readonly units: readonly string[];
  readonly links: readonly (string | null)[];
  /** Empty: all items there. */
  readonly items: readonly string[];
  readonly columns: readonly FigureColumn[];
  /** Only figures that were missing or not readable. */
  readonly gapsOnly: boolean;
}

/** A test whether anything of a feedback asks about a figure: a difference, a line, or a problem that names its item. */
export function askedFigures(
  content: FeedbackContent,
  entries: readonly RectificationEntry[],
  scheme: Scheme,
  byRule: AskedByRule,
): (figure: FiledFigure) => boolean {
  const problems = new Map(content.dataProblems.map((problem) => [problem.id, problem]));
  const asked = [
    ...entries.filter(({ id }) => !problems.has(id)).map(ofEntry),
    ...content.differences.map(({ entry }) => ofEntry({ on: { units: [], link: entry.link, item: entry.item } })),
    ...content.dataProblems.map((problem) => ofProblem(problem, scheme, byRule)),
  ];
  return (figure) => asked.some((one) => covers(one, figure));
}

/** A test whether one point of a feedback asks about a figure. */
export function askedByEntry(
  entry: RectificationEntry,
  { dataProblems }: FeedbackContent,
  scheme: Scheme,
  byRule: AskedByRule,
): (figure: FiledFigure) => boolean {
  const problem = dataProblems.find(({ id }) => id === entry.id);
  const asked = problem === undefined ? ofEntry(entry) : ofProblem(problem, scheme, byRule);
  return (figure) => covers(asked, figure);
}

function ofEntry({ on }: Pick<RectificationEntry, "on">): Asked {
  const items = on.item === null ? [] : [on.item];
  // A difference is one of this year's figures; a line may also be a matter of its target.
  const columns: readonly FigureColumn[] = on.units.length === 0 ? ["actual"] : ["actual", "target"];
  return { units: on.units, links: [on.link], items, columns, gapsOnly: on.item === null };
}

function ofProblem(problem: ResultFinding, scheme: Scheme, byRule: AskedByRule): Asked {
  const { unit, link, rule, data } = problem;
  const items = itemsNamed(problem, scheme);
  const links = typeof data["links"] === "string" && data["links"] !== "" ? data["links"].split(",") : [link];
  // A city above its province: the province's figures of the item on all its links are meant too.
  const isInside = typeof data["province"] === "string";
  return {
    units: unit === null || isInside ? [] : [unit],
    links: isInside ? [] : links,
    items,
    columns: findingColumns(problem, byRule),
    gapsOnly: items.length === 0 && byRule.get(rule)?.whole !== true,
  };
}

/** The item itself, and those that its data name by id or code: both sides of a relation, the parts of a ratio. */
function itemsNamed({ item, subject, data }: ResultFinding, scheme: Scheme): readonly string[] {
  const words = new Set(Object.values(data).flatMap((value) => (typeof value === "string" ? value.split(/[ ,]/) : [])));
  const named = scheme.items.filter(({ id, code }) => words.has(id) || words.has(code));
  const ratios = scheme.derived.filter(({ code }) => code === subject);
  return [
    ...(item === null ? [] : [item]),
    ...named.map(({ id }) => id),
    ...ratios.flatMap(({ numerator, denominator }) => [...numerator, ...(denominator === null ? [] : [denominator])]),
  ];
}

function covers({ units, links, items, columns, gapsOnly }: Asked, figure: FiledFigure): boolean {
  const { unit, link, item, column, state } = figure;
  return (
    columns.includes(column) &&
    (!gapsOnly || state !== "given") &&
    (items.length === 0 || items.includes(item)) &&
    (units.length === 0 || units.includes(unit) || (link !== null && links.includes(link))) &&
    (links.length === 0 || links.includes(link) || (links.includes(null) && units.includes(unit)))
  );
}
