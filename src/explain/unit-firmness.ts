import type { Bilingual } from "../model/bilingual.js";
import type { ResultEntry } from "../report/result/schema.js";
import { firmnessSentences, firmnessWords } from "../wording/derivation/firmness-words.js";
import { DERIVATION_WORDS } from "../wording/derivation/step-labels.js";
import { INFLUENCE_LABELS } from "../wording/effect-words.js";
import { NOT_ASSESSED, UNDECIDED } from "../wording/grading-labels.js";
import { itemLabel, linkName } from "../wording/names.js";
import { SIDE_LABELS } from "../wording/reconciliation-labels.js";
import type { Subject } from "./subject.js";

type Effect = NonNullable<ResultEntry["effects"]>[number];

/** How firm the unit's grade and place are: data, weights, method, steps, and the open differences it hangs on. */
export function unitFirmness(subject: Subject): readonly Bilingual[] {
  const { robustness } = subject.graded;
  return [...(robustness === undefined ? [] : firmnessSentences(robustness)), ...openCases(subject)];
}

/** The open differences that change a grade or a letter of this unit. */
function openCases(subject: Subject): readonly Bilingual[] {
  const { result, unit, scheme } = subject;
  const cases = result.reconciliation.flatMap((entry) => {
    const effects = (entry.effects ?? []).filter((effect) => effect.unit === unit.code && isTelling(effect));
    if (entry.influence === undefined || effects.length === 0) {
      return [];
    }
    const place = `${linkName(scheme, entry.link)} ${itemLabel(scheme, entry.item)}`;
    return [firmnessWords.openCase(place, INFLUENCE_LABELS[entry.influence], effectsText(effects), entry.id)];
  });
  return cases.length === 0 ? [firmnessWords.noOpenCase] : cases;
}

function isTelling({ rows, grade, veto }: Effect): boolean {
  return rows.length > 0 || veto || grade.from !== grade.to;
}

function effectsText(effects: readonly Effect[]): Bilingual {
  const texts = effects.map((effect) => firmnessWords.effect(SIDE_LABELS[effect.side], changesText(effect)));
  return { zh: texts.map(({ zh }) => zh).join(""), en: texts.map(({ en }) => en).join("") };
}

function changesText({ rows, grade, veto }: Effect): Bilingual {
  const changes = [
    ...rows.map(({ row, from, to }) => firmnessWords.rowBecomes(row, from ?? NOT_ASSESSED.zh, to ?? NOT_ASSESSED.zh)),
    ...(grade.from === grade.to
      ? []
      : [firmnessWords.gradeBecomes(grade.from ?? UNDECIDED.zh, grade.to ?? UNDECIDED.zh)]),
    ...(veto ? [firmnessWords.vetoChanges] : []),
  ];
  return changes.length === 0
    ? DERIVATION_WORDS.none
    : { zh: changes.map(({ zh }) => zh).join("，"), en: changes.map(({ en }) => en).join(", ") };
}
