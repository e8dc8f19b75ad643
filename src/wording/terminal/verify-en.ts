/** What does not follow, as the command line hands it over. */
export interface DeviationWords {
  readonly kind: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly more: number;
}

/** Of a value that is shown. */
const LONGEST = 80;

/** English terminal texts of `verify`. */
export const VERIFY_EN = {
  description: "recompute an output from its inputs, and name what does not follow from them",
  directory: "folder that evaluate wrote",
  examples: ["jiedui verify out/2019 samples/2019"],
  deviation: ({ kind, place, found, expected, more }: DeviationWords): string => {
    const others = more === 0 ? "" : ` (and ${more} more there)`;
    switch (kind) {
      case "input-changed":
        return `input changed: ${place}: its SHA-256 was ${short(expected)}, now ${short(found)}`;
      case "input-missing":
        return `input missing: ${place}`;
      case "input-added":
        return `input added since: ${place}`;
      case "program":
        return `made by ${found}, recomputed by ${expected}: a difference may come from that`;
      case "value":
        return `result.json: ${place}: reads ${cut(found) || "nothing"}, ${cut(expected) || "nothing"} follows${others}`;
      case "value-missing":
        return `result.json: ${named(place, expected)} is missing${others}`;
      case "value-added":
        return `result.json: ${named(place, found)} does not follow${others}`;
      case "document-missing":
        return `document missing: ${place}`;
      case "document-added":
        return `document that does not follow: ${place}`;
      case "document-unreadable":
        return `document cannot be read: ${place}`;
      case "document-changed":
        return `document changed: ${place}`;
      case "sheets":
        return `${place}: its sheets are ${found}; ${expected} follow`;
      default:
        return `${place}: reads "${cut(found)}", "${cut(expected)}" follows${others}`;
    }
  },
  filledIn: (path: string, cells: number): string =>
    `${path}: ${cells} cell${cells === 1 ? " was" : "s were"} filled in; that is no deviation`,
  onlyFingerprint: (documents: number): string =>
    `only the fingerprint differs in ${documents} document${documents === 1 ? "" : "s"}`,
  numbersFollow: (differ: "bytes" | "sources"): string =>
    differ === "bytes" ? "every number follows; the inputs differ in bytes" : "every number follows all the same",
  sound: (documents: number, fingerprint: string): string =>
    `Verified: result.json and ${documents} other documents follow from these inputs, scheme and program. Fingerprint ${fingerprint}`,
  unsound: (files: number, isOtherProgram: boolean): string => {
    const parts = [
      ...(files === 0 ? [] : [files === 1 ? "1 file or input deviates" : `${files} files or inputs deviate`]),
      ...(isOtherProgram ? ["the program is another version"] : []),
    ];
    return `Not verified: ${parts.join("; ")}.`;
  },
};

/** The beginning of a hash. */
export function short(hash: string): string {
  return hash.slice(0, 12);
}

/** An entry of a list; one that is a value itself with it. */
export function named(place: string, value: string): string {
  return value === "" ? place : `${place} ${cut(value)}`;
}

/** What fits on a line or two. */
export function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The texts, the same keys in both languages. */
export type VerifyWords = typeof VERIFY_EN;
