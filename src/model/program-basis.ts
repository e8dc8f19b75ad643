/**
 * The assumptions that the program itself carries out or checks by, whatever a scheme says: a scheme must declare each,
 * since findings and explanations cite it.
 */
export const PROGRAM_ASSUMPTIONS = [
  "A-05",
  "A-06",
  "A-07",
  "A-08",
  "A-10",
  "A-12",
  "A-13",
  "A-15",
  "A-17",
  "A-18",
  "A-19",
  "A-20",
  "A-23",
] as const;

export type ProgramAssumption = (typeof PROGRAM_ASSUMPTIONS)[number];

/** What the program may cite of itself: a clause of the law, or an assumption that every scheme declares. */
export type ProgramBasis = ProgramAssumption | `${"一" | "二" | "三" | "四" | "五" | "附件"}${string}`;
