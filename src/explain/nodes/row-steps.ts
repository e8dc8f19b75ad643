import type { Step } from "../../model/derivation.js";
import { type Exact, exact } from "../../model/exact.js";
import { bandOf } from "../../model/letters.js";
import type { Grading, Letter } from "../../model/scheme.js";
import { rowWords } from "../../wording/derivation/row-words.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { bandText, figureText, scoreText, shareText, sumText } from "../formula.js";
import type { ResultRow } from "../subject.js";
import { averaged, given, taken, worked } from "./node.js";

/** A row's arithmetic, from the scores of its entries to points and fine score. */
export function rowSteps(graded: ResultRow, grading: Grading): readonly Step[] {
  const { evidence } = graded;
  return [
    ...(evidence === null ? [] : evidenceSteps(graded, scoreText(evidence))),
    ...suggestedSteps(graded, grading),
    ...assessorsStep(graded),
    ...letterStep(graded, grading),
    ...pointsSteps(graded, grading),
  ];
}

/** A plain mean where all shares are 1, else a weighted one over the entries that have a score. */
function evidenceSteps({ entries }: ResultRow, evidence: string): readonly Step[] {
  const known = entries.flatMap(({ entry, share, score }) =>
    score === null ? [] : [{ entry, share: exact(share), score: scoreText(score) }],
  );
  if (known.every(({ share }) => share.equals(1))) {
    return [
      averaged(
        STEP_LABELS.evidence,
        known.map(({ score }) => score),
        evidence,
        "A-01",
      ),
    ];
  }
  const terms = known.map(({ share, score }) => weighted(share, score));
  const divisor = sumText(known.map(({ share }) => shareText(share)));
  const partial = known.filter(({ share }) => !share.equals(1));
  return [
    ...partial.map(({ entry, share }) => taken(rowWords.share(entry), shareText(share), "A-01")),
    worked(STEP_LABELS.evidence, `${sumText(terms)} ÷ ${divisor}`, evidence, "A-01"),
  ];
}

function weighted(share: Exact, score: string): string {
  return share.equals(1) ? score : `${shareText(share)} × ${score}`;
}

function suggestedSteps({ evidence, banded, floor, suggested }: ResultRow, grading: Grading): readonly Step[] {
  if (evidence === null || banded === null || suggested === null) {
    return [];
  }
  const { from, below } = bandOf(banded, grading);
  const band = bandText(scoreText(evidence), banded === "差" ? null : from, below);
  return floor.length === 0
    ? [given(STEP_LABELS.suggestedLetter, band, suggested, "A-02")]
    : [
        given(STEP_LABELS.banded, band, banded, "A-02"),
        given(STEP_LABELS.suggestedLetter, `min(${banded}, ${grading.floor.letter})`, suggested, "A-04b"),
      ];
}

function assessorsStep({ assessors, letters }: ResultRow): readonly Step[] {
  const used = letters.filter(({ refusal }) => refusal === null).map(({ result }) => result);
  return assessors === null ? [] : [given(STEP_LABELS.assessors, used.join(", "), assessors, "四（二）", "A-12")];
}

function letterStep({ letter, suggested, assessors, reasoned }: ResultRow, grading: Grading): readonly Step[] {
  if (letter === null) {
    return [];
  }
  const isLimited = suggested !== null && assessors !== null && !reasoned;
  const formula = isLimited
    ? `${assessors} (${suggested} ± ${grading.letterSteps})`
    : (assessors ?? suggested ?? letter);
  return [given(STEP_LABELS.letter, formula, letter, "A-12")];
}

function pointsSteps({ letter, points, fine, evidence }: ResultRow, grading: Grading): readonly Step[] {
  if (letter === null || points === null || fine === null) {
    return [];
  }
  const score = given(STEP_LABELS.points, letter, figureText(points), "A-02");
  if (evidence === null) {
    return [score, given(STEP_LABELS.fine, letter, scoreText(fine), "A-02")];
  }
  return [score, fineStep(letter, scoreText(evidence), scoreText(fine), grading)];
}

/** The evidence inside the letter's band, else its nearest end. */
function fineStep(letter: Letter, evidence: string, fine: string, grading: Grading): Step {
  const { from, below } = bandOf(letter, grading);
  if (evidence === fine) {
    return taken(STEP_LABELS.fine, fine);
  }
  const isUnder = below === null || exact(evidence).lt(from);
  const formula = isUnder ? bandText(evidence, null, from) : bandText(evidence, below, null);
  return given(STEP_LABELS.fine, formula, fine, "A-02");
}
