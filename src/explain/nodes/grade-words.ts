import type { Bilingual } from "../../model/bilingual.js";
import type { Grade } from "../../model/scheme.js";
import { unitWords } from "../../wording/derivation/unit-words.js";
import { GRADE_LABELS } from "../../wording/grading-labels.js";

/** A grade in the law's word, in English with its meaning behind it. */
export function gradeWords(grade: Grade): Bilingual {
  return unitWords.grade(grade, GRADE_LABELS[grade].en);
}
