import type { Bilingual } from "../../model/bilingual.js";
import { itemOf } from "../../model/lookups.js";
import { measureTable } from "../../read/figure/measure-table.js";
import { normaliseFigure } from "../../read/figure/normalise-figure.js";
import { readDate } from "../../read/text/parse-date.js";
import { OBSTACLE_WORDS } from "../../wording/obstacle-words.js";
import { terminalWords } from "../../wording/terminal/terminal-words.js";
import type { CaseToDecide } from "./cases-to-decide.js";
import type { AnswerReader } from "./session.js";
import type { Walk } from "./walk.js";

/** Reads answers as the decisions form is read. */
export function answerReader(cases: readonly CaseToDecide[], { evaluation }: Walk): AnswerReader {
  const { scheme, batch } = evaluation;
  const measures = measureTable(scheme.measureUnits);
  const items = new Map(cases.map(({ exact }) => [exact.id, itemOf(scheme, exact.item)]));
  return {
    value: (caseId, text) => {
      const item = items.get(caseId);
      if (item === undefined) {
        throw new Error(`no case ${caseId} is walked`);
      }
      const figure = normaliseFigure(text, { item, measures, columnMeasure: null, place: { file: "" } });
      if (figure.state === "given" && figure.value !== null) {
        return figure.value;
      }
      return figure.obstacle === null ? faultWords(figure.fault ?? "blank") : OBSTACLE_WORDS[figure.obstacle];
    },
    date: (text) => readDate(text).date,
    feedbackDate: batch.settings.feedbackDate,
  };
}

type Faults = ReturnType<typeof terminalWords>["decide"]["figureFaults"];

function faultWords(fault: keyof Faults): Bilingual {
  return { zh: terminalWords("zh").decide.figureFaults[fault], en: terminalWords("en").decide.figureFaults[fault] };
}
