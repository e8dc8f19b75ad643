import { type Basis, basisParts } from "../../model/basis.js";

/** What values of the scheme rest on, as part of a sentence: 五、A-03. */
export function citedBases(...bases: readonly Basis[]): string {
  return basisParts(...bases).join("、");
}
