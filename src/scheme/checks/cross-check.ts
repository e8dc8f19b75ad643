import type { Fault } from "../fault.js";
import type { ParsedScheme } from "../parsed-scheme.js";
import { assessmentFaults } from "./assessment.js";
import { assumptionFaults } from "./assumptions.js";
import { axiomFaults } from "./axioms.js";
import { factFaults } from "./facts.js";
import { derivedFaults, measureUnitFaults, relationFaults, toleranceFaults } from "./figures.js";
import { headerFaults } from "./headers.js";
import { indicatorFaults } from "./indicators.js";
import { itemFaults } from "./items.js";
import { linkFaults, unitFaults } from "./parties.js";
import { plausibilityFaults } from "./plausibility.js";
import { rubricFaults } from "./rubric.js";
import { gradingFaults, headFaults, matchingFaults } from "./settings.js";
import { validityFaults } from "./validity.js";

/** All mistakes that only show when the entries are read together. */
export function crossCheck(parsed: ParsedScheme): readonly Fault[] {
  return [
    headFaults,
    unitFaults,
    linkFaults,
    validityFaults,
    measureUnitFaults,
    itemFaults,
    relationFaults,
    derivedFaults,
    toleranceFaults,
    indicatorFaults,
    assessmentFaults,
    rubricFaults,
    gradingFaults,
    axiomFaults,
    matchingFaults,
    plausibilityFaults,
    factFaults,
    headerFaults,
    assumptionFaults,
  ].flatMap((check) => check(parsed));
}
