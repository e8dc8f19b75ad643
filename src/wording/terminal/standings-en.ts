/** English headings of units before and after; standings-zh.ts has the same keys. */
export const STANDINGS_EN = {
  columns: {
    unit: "Unit",
    grade: "Suggested grade",
    total: "G*",
    fine: "S",
    place: "Place",
    others: "Interval, caps, vetoes",
  },
  open: "open",
  interval: (change: string): string => `places ${change}`,
};
