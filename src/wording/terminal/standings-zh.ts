/** Chinese headings of units before and after. */
export const STANDINGS_ZH = {
  columns: {
    unit: "单位",
    grade: "建议等次",
    total: "综合得分（含创新）",
    fine: "细分得分",
    place: "名次",
    others: "名次区间、限定和否决",
  },
  open: "待定",
  interval: (change: string) => `名次区间 ${change}`,
};
