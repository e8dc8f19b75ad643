/** Something of an output that does not follow from the inputs, the scheme and the program. */
export interface Deviation {
  readonly kind:
    | "input-changed"
    | "input-missing"
    | "input-added"
    | "program"
    | "value"
    /** An entry of a list in result.json that follows, and one that does not. */
    | "value-missing"
    | "value-added"
    | "document-missing"
    | "document-added"
    | "document-unreadable"
    | "document-changed"
    | "sheets"
    | "cell";
  /** A file, a path in result.json, or a cell: 等次建议表.xlsx!东部市!C6. */
  readonly place: string;
  /** What stands there. */
  readonly found: string;
  /** What follows. */
  readonly expected: string;
  /** Others of the same file, behind this first one. */
  readonly more: number;
}
