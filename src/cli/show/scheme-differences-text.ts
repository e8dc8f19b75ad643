import type { Scheme } from "../../model/scheme.js";
import type { SchemeDifference } from "../../scheme/compare-schemes.js";
import { schemeDifferenceSentence } from "../../wording/scheme-difference-words.js";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";

/** What a scheme has otherwise than another: sentences under the titles of their topics. */
export function schemeDifferencesText(
  first: Scheme,
  second: Scheme,
  differences: readonly SchemeDifference[],
  { words, language, columns }: Terminal,
): string {
  const { diff } = words.scheme;
  if (differences.length === 0) {
    return `${first.sha256 === second.sha256 ? diff.same : diff.commentsOnly}\n`;
  }
  const topics = [...new Set(differences.map(({ topic }) => topic))];
  const parts = topics.map((topic) => {
    const own = differences.filter((one) => one.topic === topic);
    const sentences = own.map((one) => {
      const sentence = wrapUnspaced(schemeDifferenceSentence(one)[language], columns - 4);
      return `  ${sentence.replaceAll("\n", "\n    ")}`;
    });
    return [own[0]?.title[language] ?? topic, ...sentences].join("\n");
  });
  return `${diff.differences(differences.length)}\n${parts.join("\n")}\n`;
}
