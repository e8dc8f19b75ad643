/** What became of a point or figure from one evaluation to the next. */
export type ChangeKind =
  /** Asked about and not any more, for a figure, the agreement or a file is another now. */
  | "corrected"
  /** Not asked any more, for the working group decided or waived it. */
  | "decided"
  /** Not asked any more, though nothing of it was changed and nothing decided. */
  | "dropped"
  | "standing"
  | "new"
  /** A filed figure that changed though nothing was asked about it. */
  | "unasked";

export const CHANGE_KINDS = [
  "corrected",
  "decided",
  "dropped",
  "standing",
  "new",
  "unasked",
] as const satisfies readonly ChangeKind[];

/** How it came about, as far as the figures tell. */
export type ChangeRemark =
  | "own-changed"
  | "partner-changed"
  | "agreement-changed"
  | "files-changed"
  | "decided"
  | "same-figures"
  | "changed-still-wrong"
  | "explained"
  | "return-lost"
  | "first-return";
