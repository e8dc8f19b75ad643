/** Shows nothing and moves nothing; what turns the direction of writing stays, for it changes what a person reads. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]|\ufe0e|\ufe0f/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Nothing to fold: visible ASCII and common Chinese characters only. */
const PLAIN = /^(?!=)[!-~\u4e00-\u9fff]*$/;
const TEXT_FORMULA = /^="(.*)"$/s;

/**
 * Full-width letters, digits and punctuation as ASCII, every kind of space as one plain space, ends trimmed.
 * Circled and raised digits stay as they are: a footnote mark must not become a digit.
 */
export function foldWidth(text: string): string {
  if (PLAIN.test(text)) {
    return text;
  }
  const narrow = narrowed(text).replace(/\s+/g, " ").trim();
  return TEXT_FORMULA.exec(narrow)?.[1]?.trim() ?? narrow;
}

/** Folded characters with every space, tab and line break left as it is. */
export function narrowed(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** A name for comparing: folded, without spaces and quotation marks, lower case. */
export function nameKey(text: string): string {
  return foldWidth(text)
    .replace(/[\s"'“”‘’「」『』《》]/g, "")
    .toLowerCase();
}
