import type { Bilingual, Language } from "../model/bilingual.js";

/** What a sentence about a difference of two schemes is made of. */
export interface DifferenceToTell {
  readonly kind: "added" | "removed" | "changed" | "reordered";
  readonly name: Bilingual;
  readonly changes: readonly { readonly column: Bilingual; readonly from: string; readonly to: string }[];
}

/** A difference of two schemes as one sentence: L07 上海—云南：有效期由“2016–2020”改为“2016–2019”。 */
export function schemeDifferenceSentence(difference: DifferenceToTell): Bilingual {
  return { zh: sentence(difference, "zh"), en: sentence(difference, "en") };
}

function sentence({ kind, name, changes }: DifferenceToTell, language: Language): string {
  const own = name[language];
  const parts = changes.map((change) => (kind === "added" ? given(change, language) : changed(change, language)));
  if (language === "zh") {
    const list = parts.join("；");
    const sentences = {
      added: list === "" ? `新增 ${own}。` : `新增 ${own}：${list}。`,
      removed: `删去 ${own}。`,
      changed: `${own}：${list}。`,
      reordered: "先后次序不同。",
    };
    return sentences[kind];
  }
  const list = parts.join("; ");
  const sentences = {
    added: list === "" ? `${own} is added.` : `${own} is added: ${list}.`,
    removed: `${own} is removed.`,
    changed: `${own}: ${list}.`,
    reordered: "The order differs.",
  };
  return sentences[kind];
}

function given({ column, to }: DifferenceToTell["changes"][number], language: Language): string {
  return `${column[language]} ${to}`;
}

function changed({ column, from, to }: DifferenceToTell["changes"][number], language: Language): string {
  const [before, after] = [quoted(from, language), quoted(to, language)];
  return language === "zh" ? `${column.zh}由${before}改为${after}` : `${column.en} changes from ${before} to ${after}`;
}

function quoted(value: string, language: Language): string {
  if (value === "") {
    return language === "zh" ? "空白" : "nothing";
  }
  return `“${value}”`;
}
