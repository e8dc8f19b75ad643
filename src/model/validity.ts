/** First and last day in force, as a year, a month or a day (2019, 2019-04, 2019-04-01); null is open. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether something is in force on any day of a year. */
export function isInForce({ validFrom, validTo }: Validity, year: number): boolean {
  return (validFrom === null || yearOf(validFrom) <= year) && (validTo === null || year <= yearOf(validTo));
}

/** Whether the first is in force on no day on which the second is not. */
export function isWithin(inner: Validity, outer: Validity): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}

/** Whether the last day comes before the first. */
export function isReversed(validity: Validity): boolean {
  return lastDay(validity) < firstDay(validity);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function firstDay({ validFrom }: Validity): string {
  return `${validFrom ?? "0000"}-01-01`.slice(0, 10);
}

/** The 31st stands for the end of any month. */
function lastDay({ validTo }: Validity): string {
  const date = validTo ?? "9999";
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
