import type { Scheme } from "../../src/model/scheme.js";
import { agreementFiles } from "./agreement-files.js";
import { applyChange, rawFiles } from "./apply-change.js";
import { assessmentFiles } from "./assessment-files.js";
import { batchSettings } from "./batch-settings.js";
import { decisionFile } from "./decision-file.js";
import { factFile } from "./fact-file.js";
import { plantedAgreements } from "./planted-agreements.js";
import { plantedAnswers } from "./planted-answers.js";
import { plantedDifferences } from "./planted-differences.js";
import { plantedFigures } from "./planted-figures.js";
import { plantedForms } from "./planted-forms.js";
import { plantedPatterns } from "./planted-patterns.js";
import { plantedPlausibility } from "./planted-plausibility.js";
import { plantedRelations } from "./planted-relations.js";
import { plantedWorkbooks } from "./planted-workbooks.js";
import { Planting } from "./planting.js";
import type { Problem } from "./problem.js";
import { returnFile } from "./return-file.js";
import type { RawFile, SampleFile } from "./sample-file.js";
import { sampleWorld } from "./sample-world.js";

/** The batch before it is written, and what was planted into it. */
export interface SampleBatch {
  readonly files: readonly SampleFile[];
  /** Files whose bytes are given. */
  readonly raw: readonly RawFile[];
  readonly settings: string;
  readonly problems: readonly Problem[];
}

/** Builds the sample batch with the problems that are wanted. */
export function sampleBatch(scheme: Scheme, isPlanted: (problem: Problem) => boolean): SampleBatch {
  const world = sampleWorld(scheme);
  const returns = scheme.units.map((unit) => returnFile(world, unit));
  const clean = [
    ...returns,
    ...agreementFiles(world),
    ...assessmentFiles(scheme),
    factFile(scheme.units),
    decisionFile(world, scheme.units),
  ];
  const planted = allProblems(new Planting(world)).filter(isPlanted);
  const changes = planted.flatMap((problem) => problem.changes);
  const received = new Map(
    changes.flatMap((change) => (change.kind === "receive" ? [[change.file, change.date]] : [])),
  );
  const files = changes.reduce<readonly SampleFile[]>(applyChange, clean);
  return { files, raw: rawFiles(changes), settings: batchSettings(returns, received), problems: planted };
}

function allProblems(plan: Planting): readonly Problem[] {
  return [
    ...plantedFigures(plan),
    ...plantedRelations(plan),
    ...plantedPlausibility(plan),
    ...plantedDifferences(plan),
    ...plantedPatterns(plan),
    ...plantedAgreements(plan),
    ...plantedAnswers(plan),
    ...plantedWorkbooks(plan),
    ...plantedForms(plan),
  ];
}
