import type { Bilingual, Language } from "../../model/bilingual.js";
import type { BasisText, Derivation, DerivationNode, Note } from "../../model/derivation.js";
import { PRELIMINARY_BILINGUAL, pageWords } from "../../wording/derivation/page-words.js";
import { DERIVATION_WORDS, STEP_LABELS } from "../../wording/derivation/step-labels.js";
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

/**
 * The page of a derivation down to a depth below its root; null: all of it. Of a unit the answer comes first, and where
 * its rows are not unfolded, each stands on one line with its results, and an assumption with its value alone.
 */
export function pageOf(derivation: Derivation, depth: number | null, language: Language): Page {
  const root = cutAt(derivation.root, depth);
  const isCut = root !== derivation.root;
  const isBrief = isCut && root.kind === "unit";
  const words = (text: Bilingual): string => text[language];
  const sentences = (...kinds: readonly Note["kind"][]): PageLine[] =>
    root.notes.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => sentence(0, words(text)));
  const children = root.children.flatMap((child) =>
    isBrief ? [briefLine(child, language)] : nodeLines(child, 0, language),
  );
  const arithmetic = [...rootLines(root, language), ...sentences("reason", "not-used", "decision", "rank")];
  const change = sentences("change");
  const cited = new Set(citedIn(root));
  // A step that uses a standard cites all of its bases; one alone may be cited for something else.
  const standards = derivation.standards.filter(({ bases }) => bases.every((basis) => cited.has(basis)));
  const cites = derivation.bases.filter(({ id }) => cited.has(id));
  const isUnit = root.kind === "unit";
  const sections: readonly PageSection[] = [
    ...(isUnit
      ? [
          { title: words(pageWords.why(root.value)), lines: [...sentences("answer"), ...change] },
          { title: words(DERIVATION_WORDS.arithmetic), lines: arithmetic },
          { title: words(DERIVATION_WORDS.rows), lines: children },
        ]
      : [
          { title: "", lines: arithmetic },
          { title: words(DERIVATION_WORDS.derivation), lines: children },
          { title: words(DERIVATION_WORDS.change), lines: change },
        ]),
    { title: words(DERIVATION_WORDS.firmness), lines: sentences("firmness") },
    { title: words(DERIVATION_WORDS.standards), lines: standards.map((step) => sentence(0, stepText(step, language))) },
    { title: words(DERIVATION_WORDS.bases), lines: cites.map((basis) => basisLine(basis, isBrief, language)) },
  ];
  return {
    title: words(derivation.title),
    lead: [...leadOf(derivation, language), ...(isCut ? [words(pageWords.deeper)] : [])],
    sections: sections.filter(({ lines }) => lines.length > 0),
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

/** Steps that a line without arithmetic leaves out: the head says the letter, and the composite its points. */
const SAID_ELSEWHERE: readonly Bilingual[] = [STEP_LABELS.letter, STEP_LABELS.points];

/** A node with what each step worked out. */
function briefLine(node: DerivationNode, language: Language): PageLine {
  const results = node.steps
    .filter(({ label, formula }) => formula !== null && !SAID_ELSEWHERE.includes(label))
    .map(({ label, result }) => `${label[language]} ${result}`);
  return { level: 0, head: headText(node, language), text: results.join(language === "zh" ? "，" : ", ") };
}

function sentence(level: number, text: string): PageLine {
  return { level, head: "", text };
}

function basisLine({ id, text, value }: BasisText, isBrief: boolean, language: Language): PageLine {
  const told = value === null ? "" : pageWords.value(value)[language];
  return { level: 0, head: id, text: isBrief && value !== null ? told.trim() : `${text}${told}` };
}
