/**
 * The day a rectification report is due: whole calendar months after the feedback date, clamped to the month's last
 * day (五，第二段). ISO dates; null stays null.
 */
export function rectificationDate(feedbackDate: string | null, months: number): string | null {
  const parts = feedbackDate === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(feedbackDate);
  if (parts === null) {
    return null;
  }
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const due = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
  return due.toISOString().slice(0, 10);
}

/** The period as the dates of a feedback name it: 反馈之日起三个月内 with the scheme's own number (五，第二段). */
export function rectificationPeriod(months: number): string {
  return `（反馈之日起 ${months} 个月内）`;
}
