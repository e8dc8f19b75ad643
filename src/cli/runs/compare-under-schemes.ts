import { evaluate } from "../../evaluate.js";
import { compareGradings, type GradingComparison, type TriedGrading } from "../../grade/compare-gradings.js";
import type { Scheme } from "../../model/scheme.js";
import { readBatch } from "../../read/read-batch.js";
import { readSettings } from "../../read/settings/read-settings.js";
import { TOOL } from "../../version.js";
import type { ReadingOptions } from "../options.js";
import type { Progress } from "../show/progress.js";
import { standingJson } from "../show/standing-json.js";
import type { Terminal } from "../terminal.js";
import { readingOptions } from "./reading-options.js";

/** A batch evaluated under two schemes. */
export interface ComparedResults extends GradingComparison {
  readonly year: number;
}

/** Reads and evaluates a batch under each of two schemes, for each decides how forms are read, and compares the units. */
export async function compareUnderSchemes(
  folder: string,
  [first, second]: readonly [Scheme, Scheme],
  options: ReadingOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ComparedResults> {
  const reading = await readingOptions(options, terminal, progress);
  const settings = await readSettings(folder);
  const gradingUnder = async (scheme: Scheme): Promise<TriedGrading & { readonly year: number }> => {
    const batch = await readBatch(folder, { ...reading, scheme, settings });
    progress.say(terminal.words.progress.evaluating);
    const { grading, sensitivity } = evaluate(scheme, batch, TOOL);
    return { grading, sensitivity, year: batch.year };
  };
  const [before, after] = [await gradingUnder(first), await gradingUnder(second)];
  return { ...compareGradings(before, after), year: before.year };
}

/** The comparison as plain JSON; scores with 2 decimals. */
export function comparedJson({ year, differing, same }: ComparedResults): object {
  const units = differing.map(({ unit, first, second }) => ({
    unit,
    first: standingJson(first),
    second: standingJson(second),
  }));
  return { year, units, same };
}
