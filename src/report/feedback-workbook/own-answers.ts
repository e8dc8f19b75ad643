import type { Result } from "../result/schema.js";
import type { ProvinceView } from "./province-view.js";

type Answer = NonNullable<Result["answers"]>[number];

/** What the province itself explained of a point, by any id of it; another's explanations are never seen (五，第二段). */
export function ownAnswers(view: ProvinceView, id: string): readonly Answer[] {
  return allOwnAnswers(view).filter(({ ids }) => ids.includes(id));
}

/** Everything that the province itself explained and that stands. */
export function allOwnAnswers({ result, province }: ProvinceView): readonly Answer[] {
  return (result.answers ?? []).filter(
    ({ unit, standing }) => unit === province.code && (standing === "current" || standing === "closed"),
  );
}
