import { exact, shortText } from "../../model/exact.js";
import type { FigureColumn } from "../../model/filing.js";
import { placesIn } from "../../model/place.js";
import type { Scheme } from "../../model/scheme.js";
import { unitName } from "../../wording/names.js";
import { FIGURE_STATE_LABELS } from "../../wording/reconciliation-labels.js";
import type { PointScope } from "../feedback-workbook/rectification-entries.js";
import type { ResultFinding } from "../result/schema.js";
import type { Stood } from "./comparison.js";
import { type FiledFigure, type FiledFigures, partKey } from "./filed-figures.js";

const NOTHING: Stood = { text: "", places: [] };

/** The figures that a point is about: all reports of its link's item, or its units' own. */
export function figuresOn(
  { units, link, item }: PointScope,
  column: FigureColumn,
  figures: FiledFigures,
): readonly FiledFigure[] {
  const reports = item === null ? [] : (figures.byPart.get(partKey({ link, item, column })) ?? []);
  return reports.filter(({ unit }) => link !== null || units.includes(unit));
}

/** Figures for people, with who filed them: 山东 3352，重庆 2865. */
export function figuresStood(figures: readonly FiledFigure[], scheme: Scheme): Stood {
  return {
    text: figures.map((figure) => `${unitName(scheme, figure.unit)} ${figureText(figure)}`).join("，"),
    places: figures.map(({ place }) => place),
  };
}

/** What a finding that no figure tells of was about. */
export function findingStood(finding: ResultFinding | undefined): Stood {
  return finding === undefined ? NOTHING : { text: finding.asRead ?? "", places: placesIn(finding.place) };
}

/** A figure as it counts; a text that could not be read as it was typed. */
function figureText({ state, value, asRead }: Pick<FiledFigure, "state" | "value" | "asRead">): string {
  if (value !== null) {
    return shortText(exact(value));
  }
  return asRead.trim() === "" ? FIGURE_STATE_LABELS[state].zh : asRead.trim();
}
