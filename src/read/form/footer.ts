/** Text that people put under a table: a note, a signature line. */
const FOOTER = /^(?:注|备注|说明|填表|填报人|填报日期|审核|审批|负责人|单位负责人|联系人|联系电话|示例)/;

/** Whether a folded text is one that people put under a table. */
export function isFooter(text: string): boolean {
  return FOOTER.test(text);
}
