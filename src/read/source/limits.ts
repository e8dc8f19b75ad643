/** Sizes beyond which an input is refused instead of read. */
export interface Limits {
  readonly fileBytes: number;
  /** Bytes of a line and characters of a record. */
  readonly lineLength: number;
}

export const DEFAULT_LIMITS: Limits = { fileBytes: 64 * 1024 * 1024, lineLength: 1024 * 1024 };
