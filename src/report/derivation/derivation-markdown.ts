import type { Language } from "../../model/bilingual.js";
import type { Derivation } from "../../model/derivation.js";
import { type PageLine, pageOf } from "./page.js";

/** A derivation as a Markdown page: a heading for each section, nested lists for the tree. */
export function derivationMarkdown(derivation: Derivation, depth: number | null, language: Language): string {
  const { title, lead, sections } = pageOf(derivation, depth, language);
  const parts = [
    `# ${plain(title)}`,
    lead.map((line) => `> ${plain(line)}`).join("\n>\n"),
    ...sections.flatMap(({ title: heading, lines }) => [
      ...(heading === "" ? [] : [`## ${plain(heading)}`]),
      lines.map(listed).join("\n"),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function listed({ level, head, text }: PageLine): string {
  const strong = head === "" ? "" : `**${plain(head)}**${text === "" ? "" : " "}`;
  return `${"  ".repeat(level)}- ${strong}${plain(text)}`;
}

/** Typed texts cannot start markup; formulas stay as they are. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]]/g, "\\$&")
    .replace(/~~/g, "\\~\\~")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/\s*[\r\n]+\s*/g, " ");
}
