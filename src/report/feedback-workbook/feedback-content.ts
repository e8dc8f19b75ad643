import { ownLines } from "./agreement-lines.js";
import { dataProblems } from "./data-problems.js";
import { differencesToVerify } from "./differences-to-verify.js";
import { prominentProblems } from "./prominent-problems.js";
import type { ProvinceView } from "./province-view.js";
import type { FeedbackContent } from "./rectification-entries.js";
import { followsFromUnused, unusedReturns } from "./unused-returns.js";

/** Everything that a province's feedback lists. */
export function feedbackContent(view: ProvinceView): FeedbackContent {
  const differences = differencesToVerify(view);
  const unused = unusedReturns(view, differences);
  const lines = ownLines(view);
  return {
    differences: differences.filter((difference) => !followsFromUnused(view, difference)),
    unused,
    lines,
    dataProblems: dataProblems(view, differences, unused),
    prominent: prominentProblems(view, lines),
  };
}
