/** What people write in the first cells of a row, or over a column, of sums; the figures are added up from their parts. */
const TOTALS = /^(?:合计|总计|小计|汇总|全部|总数|各结对关系合计)$/;

/** Whether a folded text is the name of sums over items or links. */
export function isTotal(text: string): boolean {
  return TOTALS.test(text.replace(/ /g, ""));
}
