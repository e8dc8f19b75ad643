import type { Bilingual } from "../../model/bilingual.js";
import { type Exact, fixedText, shortText } from "../../model/exact.js";
import { itemOf } from "../../model/lookups.js";
import { placeText } from "../../model/place.js";
import { changeWords } from "../../wording/derivation/change-words.js";
import { placeWords } from "../../wording/place-words.js";
import { figureNode } from "../nodes/figure-node.js";
import { lineName } from "../nodes/line-node.js";
import type { Subject } from "../subject.js";
import type { Way } from "./find-ways.js";

/** One figure's least change that moves the suggested letter, with the cells it was reported in. */
export function wayText({ item, link, from, to, letter, evidence }: Way, subject: Subject): Bilingual {
  const { dimension, measureUnit } = itemOf(subject.scheme, item);
  const by = to.sub(from);
  const signed = `${by.gt(0) ? "+" : "−"}${shortText(by.abs())}`;
  const answer = (value: Exact): string => (value.equals(0) ? "否" : "是");
  const isAnswer = dimension === "yes-no";
  const text = changeWords.way(
    lineName({ link, item }, subject),
    isAnswer ? answer(from) : shortText(from),
    isAnswer ? answer(to) : `${shortText(to)} ${measureUnit}`,
    signed,
    letter,
    fixedText(evidence, 2),
  );
  const cells = reportedIn(item, link, subject);
  return cells === null ? text : { zh: `${text.zh}${cells.zh}`, en: `${text.en}${cells.en}` };
}

/** Every report of a figure on one line: `杭州.csv 第 20 行 本年完成 40001.15`. */
function reportedIn(item: string, link: string | null, subject: Subject): Bilingual | null {
  const cells = (figureNode(item, link, "amount", subject)?.children ?? []).flatMap(({ value, places }) =>
    places.map((place) => ({
      zh: `${placeWords(place)} ${value?.zh ?? ""}`,
      en: `${placeText(place)} ${value?.en ?? ""}`,
    })),
  );
  return cells.length === 0
    ? null
    : changeWords.reported(cells.map(({ zh }) => zh).join("；"), cells.map(({ en }) => en).join("; "));
}
