import type { Finding } from "../model/finding.js";
import { RETURN_SHEETS } from "../model/form-layout.js";
import { foldInto, reportersOf } from "./fold-into.js";

/** A fault of a form as a whole, and what follows from it. */
interface FormCause {
  readonly rule: string;
  /** Rules whose findings may follow. */
  readonly tells: readonly string[];
  readonly isCause: (finding: Finding) => boolean;
  /** Whether a finding on the same unit's return follows from this one. */
  readonly follows: (finding: Finding, cause: Finding) => boolean;
}

/** In order: a consequence of one may be the cause of another. */
export const FORM_CAUSES: readonly FormCause[] = [
  {
    rule: "file-unreadable",
    tells: ["item-blank", "one-side-silent", "opinion-missing"],
    isCause: ({ data }) => data["code"] === "sheet-missing",
    follows: ({ rule, link, data }, { link: missing, place }) =>
      rule === "opinion-missing"
        ? place.sheet === RETURN_SHEETS.narrative
        : link === missing && (link !== null || place.sheet === RETURN_SHEETS.unit) && data["whole"] !== false,
  },
  {
    rule: "link-unknown",
    tells: ["file-unreadable", "item-blank", "return-unreadable"],
    isCause: ({ data }) => data["code"] === "sheet" || data["code"] === "section",
    follows: ({ rule, link, data }) =>
      rule === "return-unreadable" || (link !== null && (data["whole"] === true || data["code"] === "sheet-missing")),
  },
  {
    rule: "figures-shifted",
    tells: ["item-blank", "one-side-silent", "locked-text-changed"],
    isCause: () => true,
    follows: ({ link, data }, cause) => linksOf(cause).includes(link ?? "") && data["whole"] !== false,
  },
  {
    rule: "form-of-another-unit",
    tells: ["item-blank", "opinion-missing", "locked-text-changed"],
    isCause: () => true,
    follows: ({ rule, link, data }) => rule !== "item-blank" || (link !== null && data["whole"] === true),
  },
  {
    rule: "year-differs",
    tells: ["return-unreadable", "scheme-version-differs", "locked-text-changed"],
    isCause: ({ data }) => data["code"] === "return",
    follows: (finding, { place }) => finding.rule === "return-unreadable" || finding.place.file === place.file,
  },
  {
    rule: "figures-pasted",
    tells: [
      "sides-differ-unit-scale",
      "sides-differ-keying",
      "sides-differ-swapped",
      "sides-differ-repeated",
      "sides-differ-unexplained",
      "sides-differ-within-tolerance",
      "levels-differ",
      "jump-against-last-year",
    ],
    isCause: () => true,
    follows: ({ link }, cause) => linksOf(cause).includes(link ?? ""),
  },
];

/** Leaves one finding for a fault of a whole form, or of a part of it, and counts there what follows from it. */
export function foldForms(findings: readonly Finding[]): readonly Finding[] {
  return FORM_CAUSES.reduce((rest, { rule, tells, isCause, follows }) => {
    const causes = rest.filter((one) => one.rule === rule && isCause(one));
    return foldInto(rest, (finding) =>
      tells.includes(finding.rule) && !finding.waived
        ? causes.find((cause) => reportersOf(finding).includes(cause.unit) && follows(finding, cause))?.id
        : undefined,
    );
  }, findings);
}

/** Ids of the links a cause names; an empty one is the unit's own items. */
function linksOf({ data }: Finding): readonly string[] {
  return String(data["links"] ?? "").split(",");
}
