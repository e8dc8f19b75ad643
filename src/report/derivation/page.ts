import type { Bilingual, Language } from "../../model/bilingual.js";
import type { BasisText, Derivation, DerivationNode, Note } from "../../model/derivation.js";
import { PRELIMINARY_BILINGUAL, pageWords } from "../../wording/derivation/page-words.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { citedIn } from "./cited-in.js";
import { cutAt } from "./cut-at.js";
import { basesText, headText, placesText, stepText } from "./node-text.js";

/** A line of a page: a node's head with its arithmetic, or a sentence below it. Levels count from 0. */
export interface PageLine {
  readonly level: number;
  /** Label and value of a node; empty for a sentence. */
  readonly head: string;
  readonly text: string;
}

interface PageSection {
  readonly title: string;
  readonly lines: readonly PageLine[];
}

/** A derivation in one language, ready for a terminal, Markdown or anything that knows headings and lists. */
export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly PageSection[];
}

/** The page of a derivation down to a depth below its root; null: all of it. */
export function pageOf(derivation: Derivation, depth: number | null, language: Language): Page {
  const root = cutAt(derivation.root, depth);
  const isCut = root !== derivation.root;
  const words = (text: Bilingual): string => text[language];
  const sentences = (kinds: readonly Note["kind"][]): PageLine[] =>
    root.notes.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => sentence(0, words(text)));
  const titleOfChildren = root.kind === "unit" ? DERIVATION_WORDS.rows : DERIVATION_WORDS.derivation;
  const cited = new Set(citedIn(root));
  // A step that uses a standard cites all of its bases; one alone may be cited for something else.
  const standards = derivation.standards.filter(({ bases }) => bases.every((basis) => cited.has(basis)));
  const sections: readonly PageSection[] = [
    { title: words(titleOfChildren), lines: root.children.flatMap((child) => nodeLines(child, 0, language)) },
    { title: words(DERIVATION_WORDS.change), lines: sentences(["change"]) },
    { title: words(DERIVATION_WORDS.firmness), lines: sentences(["firmness"]) },
    {
      title: words(DERIVATION_WORDS.standards),
      lines: standards.map((step) => sentence(0, stepText(step, language))),
    },
    {
      title: words(DERIVATION_WORDS.bases),
      lines: derivation.bases.filter(({ id }) => cited.has(id)).map((basis) => basisLine(basis, language)),
    },
  ];
  return {
    title: words(derivation.title),
    lead: [...leadOf(derivation, language), ...(isCut ? [words(pageWords.deeper)] : [])],
    sections: [
      { title: "", lines: [...rootLines(root, language), ...sentences(["reason", "not-used", "decision", "rank"])] },
      ...sections,
    ].filter(({ lines }) => lines.length > 0),
  };
}

function leadOf({ status, scheme, tool }: Derivation, language: Language): readonly string[] {
  const edition = pageWords.edition(`${scheme.id} ${scheme.version}`, `${tool.name} ${tool.version}`)[language];
  return status === "suggested" ? [PRELIMINARY_BILINGUAL[language], edition] : [edition];
}

function rootLines(root: DerivationNode, language: Language): readonly PageLine[] {
  const steps = root.steps.map((step) => sentence(0, `${stepText(step, language)}${basesText(step.bases, language)}`));
  const bases =
    root.bases.length === 0 ? "" : pageWords.basis(root.bases.join(language === "zh" ? "、" : ", "))[language];
  return [
    ...steps,
    ...(bases === "" ? [] : [sentence(0, bases)]),
    ...(root.places.length === 0 ? [] : [sentence(0, placesText(root.places, language))]),
  ];
}

/** A node on one line with its arithmetic and places, its sentences, and what is below it. */
function nodeLines(node: DerivationNode, level: number, language: Language): readonly PageLine[] {
  const bases = [...new Set([...node.steps.flatMap((step) => step.bases), ...node.bases])];
  const steps = node.steps.map((step) => stepText(step, language)).join(language === "zh" ? "；" : "; ");
  const places = node.places.length === 0 ? "" : placesText(node.places, language);
  const text = [`${steps}${basesText(bases, language)}`.trim(), places].filter((part) => part !== "").join(" ");
  return [
    { level, head: headText(node, language), text },
    ...node.notes.map((note) => sentence(level + 1, note.text[language])),
    ...node.children.flatMap((child) => nodeLines(child, level + 1, language)),
  ];
}

function sentence(level: number, text: string): PageLine {
  return { level, head: "", text };
}

function basisLine({ id, text, value }: BasisText, language: Language): PageLine {
  const told = value === null ? "" : pageWords.value(value)[language];
  return { level: 0, head: id, text: `${text}${told}` };
}
