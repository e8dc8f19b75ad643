import { nameKey } from "./fold-width.js";

/** An answer to a yes-no question, and what is said with it. */
export interface Answer {
  readonly isYes: boolean;
  readonly comment: string | null;
}

/** 有 answers a yes-no question; 无 does not, for it is also written where nothing was counted. */
const YES = /^(?:是的?|有|yes|y|true|[√✓✔☑]是?|是[√✓✔☑]|已(?:提供|安排|落实|制定|执行))$/;
const NO = /^(?:否|不是|没有|no|n|false|[×✗✘]|未(?:提供|安排|落实|制定|执行))$/;

/** Reads 是, 否, √ and the like, with a remark behind a comma or in brackets; null if it is no answer. */
export function parseAnswer(text: string): Answer | null {
  const [, word = "", remark = ""] = /^([^,;。.(:、]+)[,;。.(:、]?(.*)$/s.exec(nameKey(text)) ?? [];
  const comment = remark.replace(/\)?[。.]?$/, "") || null;
  if (YES.test(word)) {
    return { isYes: true, comment };
  }
  return NO.test(word) ? { isYes: false, comment } : null;
}
