import type { Language } from "../model/bilingual.js";
import { exact, shortText } from "../model/exact.js";
import type { Searched } from "../model/hypothesis.js";
import { itemOf } from "../model/lookups.js";
import type { Scheme } from "../model/scheme.js";
import { unitName } from "./names.js";

/** The parts of an entry that its sentence needs. */
export interface ExplanationsToTell {
  readonly searched: Searched;
  readonly explanations: readonly {
    readonly changes: readonly ChangeToTell[];
    readonly attributed: boolean;
  }[];
}

interface ChangeToTell {
  readonly reporter: string;
  readonly item: string;
  readonly to: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Said wherever no third evidence names a side. */
export const ASK_BOTH = "不能判定哪一方有误，请双方核实";

const TEXTS = {
  zh: {
    ask: ASK_BOTH,
    notSearched: "相互关联的数较多，未推算；",
    none: "未找到可使各数相符的更正；",
    and: "、",
    or: "，或",
    agree: (conditions: string) => `如${conditions}，则各数相符；`,
    supported: "有旁证",
    supportedOne: (condition: string) => `有旁证的是：${condition}`,
    is: (value: string) => `为 ${value}`,
    least: (low: string) => `不小于 ${low}`,
    between: (low: string, high: string) => `在 ${low} 至 ${high} 之间`,
  },
  en: {
    ask: "no evidence names a side, both are asked to check",
    notSearched: "too many figures hang together, nothing was worked out; ",
    none: "no correction was found with which the figures agree; ",
    and: " and ",
    or: ", or ",
    agree: (conditions: string) => `if ${conditions}, all figures agree; `,
    supported: "other evidence supports it",
    supportedOne: (condition: string) => `other evidence supports: ${condition}`,
    is: (value: string) => `were ${value}`,
    least: (low: string) => `were at least ${low}`,
    between: (low: string, high: string) => `were between ${low} and ${high}`,
  },
} as const satisfies Record<Language, unknown>;

/**
 * With which fewest changes all reports and relations would agree, for the working group. Every possibility is listed;
 * one is put forward only where third evidence speaks for it alone.
 */
export function explanationWords(
  { searched, explanations }: ExplanationsToTell,
  scheme: Scheme,
  language: Language = "zh",
): string {
  const texts = TEXTS[language];
  if (searched === "not-needed") {
    return "";
  }
  if (!searched) {
    return `${texts.notSearched}${texts.ask}`;
  }
  if (explanations.length === 0) {
    return `${texts.none}${texts.ask}`;
  }
  const conditions = explanations.map(({ changes }) =>
    changes.map((change) => changeWords(change, scheme, language)).join(texts.and),
  );
  const supported = explanations.flatMap(({ attributed }, index) => (attributed ? (conditions[index] ?? []) : []));
  const [only] = supported.length === 1 ? supported : [];
  const verdict =
    only === undefined ? texts.ask : explanations.length === 1 ? texts.supported : texts.supportedOne(only);
  return `${texts.agree(conditions.join(texts.or))}${verdict}`;
}

function changeWords({ reporter, item, to, low, high }: ChangeToTell, scheme: Scheme, language: Language): string {
  const texts = TEXTS[language];
  const figure = (value: number | null) => (value === null ? "" : shortText(exact(value)));
  const range = high === null ? texts.least(figure(low)) : texts.between(figure(low), figure(high));
  return `${unitName(scheme, reporter)} ${itemOf(scheme, item).code} ${to === null ? range : texts.is(figure(to))}`;
}
