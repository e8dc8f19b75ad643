import type { Matching } from "../model/matching.js";
import type { Grading } from "../model/scheme.js";
import type { FileOf } from "./parsed-scheme.js";

type GradingFile = FileOf<"grading">;
type MatchingFile = FileOf<"matching">;

/** Points, cuts and settings of the grading, with their bases beside them. */
export function assembleGrading(file: GradingFile): Grading {
  const { basis: _points, ...points } = file.points;
  const { basis: _letters, ...letterCuts } = file.letterCuts;
  const { basis: _grades, ...gradeCuts } = file.gradeCuts;
  return {
    points,
    letterCuts,
    gradeCuts,
    curve: file.curve.points,
    surplusCap: file.surplusCap.value,
    floor: { share: file.floor.share, letter: file.floor.letter },
    evidenceShare: file.evidenceShare.value,
    maximumInnovation: file.maximumInnovation.value,
    letterSteps: file.letterSteps.value,
    spreadFlagged: file.spreadFlagged.value,
    talk: { grade: file.talk.grade, problems: file.talk.problems },
    rectificationMonths: file.rectificationMonths.value,
    bases: basesOf(file),
  };
}

function basesOf(file: GradingFile): Grading["bases"] {
  return {
    points: file.points.basis,
    letterCuts: file.letterCuts.basis,
    gradeCuts: file.gradeCuts.basis,
    curve: file.curve.basis,
    surplusCap: file.surplusCap.basis,
    floor: file.floor.basis,
    evidenceShare: file.evidenceShare.basis,
    maximumInnovation: file.maximumInnovation.basis,
    letterSteps: file.letterSteps.basis,
    spreadFlagged: file.spreadFlagged.basis,
    talk: file.talk.basis,
    rectificationMonths: file.rectificationMonths.basis,
  };
}

/** Settings of the reconciliation without their bases. */
export function assembleMatching(file: MatchingFile): Matching {
  return {
    unitScaleCertain: file.unitScaleCertain.value,
    unitScalePossible: file.unitScalePossible.value,
    keyingDigits: file.keyingDigits.value,
    swapFigures: file.swapFigures.value,
    repeatedFrom: file.repeatedFrom.value,
    repeatedAddends: file.repeatedAddends.value,
    attributionMargin: file.attributionMargin.value,
  };
}
