import type { Evaluation } from "../../model/evaluation.js";
import type { Result } from "../../report/result/schema.js";
import type { Terminal } from "../terminal.js";

/** What a walk over the open differences is about, and where it is shown. */
export interface Walk {
  readonly evaluation: Evaluation;
  readonly result: Result;
  readonly terminal: Terminal;
}
