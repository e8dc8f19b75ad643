import type { Language } from "../../model/bilingual.js";
import type { DerivationNode, Step } from "../../model/derivation.js";
import { type Place, placeText } from "../../model/place.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { placeWords } from "../../wording/place-words.js";

const COLON: Readonly<Record<Language, string>> = { zh: "：", en: ": " };
const COMMA: Readonly<Record<Language, string>> = { zh: "、", en: ", " };
const RELATIONS = { equals: "=", gives: "→" } as const satisfies Record<Step["relation"], string>;

/** A node's label and what it comes to: `3.03 财政援助资金合计：5200 万元`. */
export function headText({ label, value, measureUnit }: DerivationNode, language: Language): string {
  const shown = value === null ? "" : `${COLON[language]}${value[language]}`;
  return `${label[language]}${shown}${measureUnit === null ? "" : ` ${measureUnit}`}`;
}

/** A step: `综合得分 G：(95 + 85) ÷ 2 = 90.00`. */
export function stepText({ label, formula, relation, result }: Step, language: Language): string {
  const work = formula === null ? result : `${formula} ${RELATIONS[relation]} ${result}`;
  return `${label[language]}${COLON[language]}${work}`;
}

/** Clauses and assumptions in brackets; nothing for none. */
export function basesText(bases: readonly string[], language: Language): string {
  if (bases.length === 0) {
    return "";
  }
  const list = bases.join(COMMA[language]);
  return language === "zh" ? `〔${list}〕` : ` (${list})`;
}

/** Where it stands, cell by cell. */
export function placesText(places: readonly Place[], language: Language): string {
  const list = places.map((place) => (language === "zh" ? placeWords(place) : placeText(place)));
  return `${DERIVATION_WORDS.places[language]} ${list.join(language === "zh" ? "；" : "; ")}`;
}
