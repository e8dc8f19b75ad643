/** Text that people put under a table: a note, a signature line. */
const FOOTER =
  /^(?:注|备注|说明|填表|填报人|填报日期|制表|审核|复核|审批|负责人|单位负责人|分管领导|主要领导|联系人|联系电话|电话|数据来源|示例)/;
/** A label of a signature line, whose name stands in the next cell. */
const SIGNED =
  /^(?:填表人?|填报人|制表人?|审核人?|复核人?|审批人?|(?:单位|部门)?负责人|分管领导|主要领导|联系人|(?:联系)?电话|(?:填表|填报|报送)?(?:日期|时间)|(?:填报)?单位\(盖章\)|盖章)(?:\([^()]*\))?:/;

/** Whether a folded text is one that people put under a table. */
export function isFooter(text: string): boolean {
  return FOOTER.test(text);
}

/** Whether the filled cells of a row, folded, are a note or a signature line. */
export function isFooterRow(filled: readonly string[]): boolean {
  return filled.every(isFooter) || SIGNED.test(filled[0] ?? "");
}
