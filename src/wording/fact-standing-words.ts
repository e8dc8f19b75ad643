import type { Bilingual } from "../model/bilingual.js";
import type { FactStanding } from "../model/fact-standing.js";
import { FACT_STATUS_LABELS, UNCHECKED } from "./grading-labels.js";

const LABELS: Readonly<Record<string, Bilingual>> = { ...FACT_STATUS_LABELS, unchecked: UNCHECKED };
const NONE: Bilingual = { zh: "无", en: "none" };

/** The facts beside a grade: V1 存疑（双方数据不一致）、K1 属实; 无 if there are none. */
export function factStandingsText(standings: readonly FactStanding[]): Bilingual {
  if (standings.length === 0) {
    return NONE;
  }
  const told = standings.map(({ fact, status }) => {
    const label = LABELS[status] ?? { zh: status, en: status };
    return { zh: `${fact} ${label.zh}`, en: `${fact} ${label.en}` };
  });
  return { zh: told.map(({ zh }) => zh).join("、"), en: told.map(({ en }) => en).join(", ") };
}
