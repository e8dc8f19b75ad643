import type { Bilingual } from "../../model/bilingual.js";
import type { DerivationNode, Step } from "../../model/derivation.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { linkName } from "../../wording/names.js";
import { figureText } from "../formula.js";
import type { Subject } from "../subject.js";
import { added, same } from "./node.js";

/** A sum over items; a single figure is taken over. */
export function summed(label: Bilingual, values: readonly (number | null)[], result: string): Step {
  const terms = values.flatMap((value) => (value === null ? [] : [figureText(value)]));
  return added(label, terms, result);
}

/** A link by name, or the unit itself. */
export function placeLabel(link: string | null, { scheme }: Subject): Bilingual {
  return link === null ? DERIVATION_WORDS.own : same(linkName(scheme, link));
}

/** A list of the node, or of none. */
export function present(node: DerivationNode | null): readonly DerivationNode[] {
  return node === null ? [] : [node];
}
