import type { Bilingual, Language } from "../model/bilingual.js";

/** How many open cases there are of each kind; `sentBack`: how many of those to verify were sent back. */
export interface OpenCounts {
  readonly "to-verify": number;
  readonly "levels-differ": number;
  readonly "within-tolerance": number;
  readonly "single-source": number;
  readonly sentBack: number;
}

const KINDS = {
  "to-verify": { zh: "双方数据待核实", en: "to verify between both sides" },
  "levels-differ": { zh: "省、市（州）两级所报不同", en: "on which province and city or prefecture differ" },
  "within-tolerance": {
    zh: "容差内但影响得分、档次或等次",
    en: "within tolerance that change a score, letter or grade",
  },
  "single-source": { zh: "退回的单方填报项目", en: "reported by one side by design and sent back" },
} as const satisfies Record<Exclude<keyof OpenCounts, "sentBack">, Bilingual>;

/** What open cases are made of: 双方数据待核实 25 项（其中已退回 1 项），省、市（州）两级所报不同 7 项. */
export function openCountsWords({ sentBack, ...kinds }: OpenCounts, language: Language): string {
  const isChinese = language === "zh";
  const back = isChinese ? `（其中已退回 ${sentBack} 项）` : ` (${sentBack} of them sent back)`;
  return (Object.keys(KINDS) as (keyof typeof KINDS)[])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => {
      const text = isChinese ? `${KINDS[kind].zh} ${kinds[kind]} 项` : `${kinds[kind]} ${KINDS[kind].en}`;
      return kind === "to-verify" && sentBack > 0 ? text + back : text;
    })
    .join(isChinese ? "，" : ", ");
}
