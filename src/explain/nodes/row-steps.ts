import type { Step } from "../../model/derivation.js";
import { type Exact, exact } from "../../model/exact.js";
import { bandOf } from "../../model/letters.js";
import type { Grading, Letter, RubricRow } from "../../model/scheme.js";
import { rowWords } from "../../wording/derivation/row-words.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { bandText, figureText, scoreText, shareText, sumText } from "../formula.js";
import type { ResultRow, Subject } from "../subject.js";
import { averaged, basesOf, type Citation, given, taken, worked } from "./node.js";

/** Where the law speaks of a letter: the teams give theirs on the spot, the working group in its review. */
const ASSESSING_CLAUSES = { teams: "四（二）", "working-group": "四（三）" } as const;

/** A row's arithmetic, from the scores of its entries to points and fine score. */
export function rowSteps(row: RubricRow, graded: ResultRow, { scheme, unit }: Subject): readonly Step[] {
  const { grading } = scheme;
  const { evidence } = graded;
  const isPartial = graded.entries.some(({ score }) => score === null);
  const bases = basesOf(
    ...row.entries[unit.side].map(({ basis }) => basis),
    ...(isPartial ? [grading.bases.evidenceShare] : []),
  );
  return [
    ...(evidence === null ? [] : evidenceSteps(graded, scoreText(evidence), bases)),
    ...suggestedSteps(graded, grading),
    ...assessorsStep(row, graded),
    ...letterStep(graded, grading),
    ...pointsSteps(graded, grading),
  ];
}

/** A plain mean where all shares are 1, else a weighted one over the entries that have a score. */
function evidenceSteps({ entries }: ResultRow, evidence: string, bases: readonly Citation[]): readonly Step[] {
  const known = entries.flatMap(({ entry, share, score }) =>
    score === null ? [] : [{ entry, share: exact(share), score: scoreText(score) }],
  );
  if (known.every(({ share }) => share.equals(1))) {
    return [
      averaged(
        STEP_LABELS.evidence,
        known.map(({ score }) => score),
        evidence,
        ...bases,
      ),
    ];
  }
  const terms = known.map(({ share, score }) => weighted(share, score));
  const divisor = sumText(known.map(({ share }) => shareText(share)));
  const partial = known.filter(({ share }) => !share.equals(1));
  return [
    ...partial.map(({ entry, share }) => taken(rowWords.share(entry), shareText(share), ...bases)),
    worked(STEP_LABELS.evidence, `${sumText(terms)} ÷ ${divisor}`, evidence, ...bases),
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
  const cuts = basesOf(grading.bases.letterCuts);
  if (floor.length === 0) {
    return [given(STEP_LABELS.suggestedLetter, band, suggested, ...cuts)];
  }
  const held = `min(${banded}, ${grading.floor.letter})`;
  return [
    given(STEP_LABELS.banded, band, banded, ...cuts),
    given(STEP_LABELS.suggestedLetter, held, suggested, ...basesOf(grading.bases.floor)),
  ];
}

function assessorsStep({ assessedBy }: RubricRow, { assessors, letters }: ResultRow): readonly Step[] {
  const used = letters.filter(({ refusal }) => refusal === null).map(({ result }) => result);
  const clause = ASSESSING_CLAUSES[assessedBy];
  const label = assessedBy === "teams" ? STEP_LABELS.assessors : STEP_LABELS.workingGroup;
  return assessors === null ? [] : [given(label, used.join(", "), assessors, clause, "A-12")];
}

function letterStep({ letter, suggested, assessors, reasoned }: ResultRow, grading: Grading): readonly Step[] {
  if (letter === null) {
    return [];
  }
  const isLimited = suggested !== null && assessors !== null && !reasoned;
  const formula = isLimited
    ? `${assessors} (${suggested} ± ${grading.letterSteps})`
    : (assessors ?? suggested ?? letter);
  return [given(STEP_LABELS.letter, formula, letter, ...basesOf(grading.bases.letterSteps))];
}

function pointsSteps({ letter, points, fine, evidence }: ResultRow, grading: Grading): readonly Step[] {
  if (letter === null || points === null || fine === null) {
    return [];
  }
  const bases = basesOf(grading.bases.points);
  const score = given(STEP_LABELS.points, letter, figureText(points), ...bases);
  if (evidence === null) {
    return [score, given(STEP_LABELS.fine, letter, scoreText(fine), ...bases)];
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
  return given(STEP_LABELS.fine, formula, fine, ...basesOf(grading.bases.letterCuts));
}
