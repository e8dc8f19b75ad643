/** The value, or a failed test where there is none. */
export function present<T>(value: T | null | undefined, what = "value"): T {
  if (value === null || value === undefined) {
    throw new Error(`no ${what}`);
  }
  return value;
}
