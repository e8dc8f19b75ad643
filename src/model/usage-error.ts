/** The operator's mistake: shown as its message alone, without a stack; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
