import type { Scheme } from "../../src/model/scheme.js";
import { agreementFiles } from "./agreement-files.js";
import { assessmentFiles } from "./assessment-files.js";
import { batchSettings } from "./batch-settings.js";
import { decisionFile } from "./decision-file.js";
import { factFile } from "./fact-file.js";
import { plantedAgreements } from "./planted-agreements.js";
import { plantedAnswers } from "./planted-answers.js";
import { plantedDifferences } from "./planted-differences.js";
import { plantedFigures } from "./planted-figures.js";
import { plantedForms } from "./planted-forms.js";
import { plantedPlausibility } from "./planted-plausibility.js";
import { plantedRelations } from "./planted-relations.js";
import { plantedWorkbooks } from "./planted-workbooks.js";
import { Planting } from "./planting.js";
import type { Change, Problem } from "./problem.js";
import { returnFile } from "./return-file.js";
import type { SampleFile, SampleRow, TypedCell } from "./sample-file.js";
import { sampleWorld } from "./sample-world.js";

/** The batch before it is written, and what was planted into it. */
export interface SampleBatch {
  readonly files: readonly SampleFile[];
  readonly settings: string;
  readonly problems: readonly Problem[];
}

/** Builds the sample batch; without the planted problems where `problems` is "none". */
export function sampleBatch(scheme: Scheme, problems: "planted" | "none"): SampleBatch {
  const world = sampleWorld(scheme);
  const returns = scheme.units.map((unit) => returnFile(world, unit));
  const clean = [
    ...returns,
    ...agreementFiles(world),
    ...assessmentFiles(scheme),
    factFile(scheme.units),
    decisionFile(world, scheme.units),
  ];
  const planted = problems === "none" ? [] : allProblems(new Planting(world));
  const changes = planted.flatMap((problem) => problem.changes);
  const received = new Map(
    changes.flatMap((change) => (change.kind === "receive" ? [[change.file, change.date]] : [])),
  );
  const files = changes.reduce((batch, change) => changed(batch, change), clean);
  return { files, settings: batchSettings(returns, received), problems: planted };
}

function allProblems(plan: Planting): readonly Problem[] {
  return [
    ...plantedFigures(plan),
    ...plantedRelations(plan),
    ...plantedPlausibility(plan),
    ...plantedDifferences(plan),
    ...plantedAgreements(plan),
    ...plantedAnswers(plan),
    ...plantedWorkbooks(plan),
    ...plantedForms(plan),
  ];
}

function changed(files: readonly SampleFile[], change: Change): SampleFile[] {
  if (change.kind === "receive") {
    return [...files];
  }
  if (change.kind === "type") {
    return files.map((file) => (file.path === change.file ? typedInto(file, change.typed) : file));
  }
  const { file: path, row } = change.at;
  const file = files.find((one) => one.path === path);
  if (file === undefined || (row !== null && !file.rows.some((one) => one.key === row))) {
    throw new Error(`nothing to change at ${path} ${row}`);
  }
  return files.map((one) => (one === file ? { ...file, rows: changedRows(file.rows, change) } : one));
}

function typedInto(file: SampleFile, typed: TypedCell): SampleFile {
  const { shape, path } = file;
  if (shape.kind !== "return-book") {
    throw new Error(`${path} is no workbook of a return`);
  }
  return { ...file, shape: { ...shape, typed: [...shape.typed, typed] } };
}

function changedRows(
  rows: readonly SampleRow[],
  change: Extract<Change, { kind: "set" | "add" }>,
): readonly SampleRow[] {
  const { row } = change.at;
  if (change.kind === "add") {
    return row === null
      ? [...rows, change.added]
      : rows.flatMap((one) => (one.key === row ? [one, change.added] : [one]));
  }
  return rows.map((one) => (one.key === row ? { ...one, cells: { ...one.cells, [change.column]: change.text } } : one));
}
