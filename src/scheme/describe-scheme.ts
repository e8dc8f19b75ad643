import type { Scheme } from "../model/scheme.js";
import {
  derivedSection,
  itemsSection,
  measureUnitsSection,
  relationsSection,
  tolerancesSection,
} from "./describe/figures.js";
import { assessmentSection, indicatorsSection, rubricSection } from "./describe/grading.js";
import { extentSection, groupsSection, linksSection, overviewSection, unitsSection } from "./describe/parties.js";
import { plausibilitySection } from "./describe/plausibility.js";
import type { SchemeSection } from "./describe/section.js";
import {
  assumptionsSection,
  ceilingsSection,
  factsSection,
  gradingSection,
  headersSection,
  matchingSection,
} from "./describe/settings.js";

export type { SchemeSection } from "./describe/section.js";

/** The whole scheme as tables of plain texts, for printing. */
export function describeScheme(scheme: Scheme): readonly SchemeSection[] {
  return [
    overviewSection,
    extentSection,
    groupsSection,
    unitsSection,
    linksSection,
    itemsSection,
    measureUnitsSection,
    relationsSection,
    derivedSection,
    indicatorsSection,
    rubricSection,
    assessmentSection,
    gradingSection,
    tolerancesSection,
    matchingSection,
    plausibilitySection,
    ceilingsSection,
    headersSection,
    factsSection,
    assumptionsSection,
  ].map((section) => section(scheme));
}
