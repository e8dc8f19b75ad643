/** What became of a point or figure from one evaluation to the next. */
export type ChangeKind =
  /** Asked about, and not any more. */
  | "corrected"
  | "standing"
  | "new"
  /** A filed figure that changed though nothing was asked about it. */
  | "unasked";

export const CHANGE_KINDS = ["corrected", "standing", "new", "unasked"] as const satisfies readonly ChangeKind[];

/** How it came about, as far as the figures tell. */
export type ChangeRemark =
  | "own-changed"
  | "partner-changed"
  | "decided"
  | "same-figures"
  | "changed-still-wrong"
  | "explained"
  | "return-lost"
  | "first-return";
