/** A row of the assessment form: the annex's ten. */
export interface AssessmentFormRow {
  readonly row: number;
  readonly title: string;
  readonly content: string;
  readonly method: string;
  /** Who gives the letter: assessing teams on site, or the working group (平时工作). */
  readonly assessedBy: "teams" | "working-group";
  readonly basis: string;
}
