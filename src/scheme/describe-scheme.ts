import type { Scheme } from "../model/scheme.js";
import { derivedSection, itemsSection, relationsSection, tolerancesSection } from "./describe/figures.js";
import { indicatorsSection, rubricSection } from "./describe/grading.js";
import { linksSection, overviewSection, unitsSection } from "./describe/parties.js";
import { plausibilitySection } from "./describe/plausibility.js";
import type { SchemeSection } from "./describe/section.js";
import { assumptionsSection, factsSection, gradingSection, matchingSection } from "./describe/settings.js";

export type { SchemeSection } from "./describe/section.js";

/** The whole scheme as tables of plain texts, for printing. */
export function describeScheme(scheme: Scheme): readonly SchemeSection[] {
  return [
    overviewSection,
    unitsSection,
    linksSection,
    itemsSection,
    relationsSection,
    derivedSection,
    indicatorsSection,
    rubricSection,
    gradingSection,
    tolerancesSection,
    matchingSection,
    plausibilitySection,
    factsSection,
    assumptionsSection,
  ].map((section) => section(scheme));
}
