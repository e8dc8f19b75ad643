/** Beginnings of pages and documents that programs save under the name of a workbook. */
const HTML = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta)[\s>]|^MIME-Version:/i;
const XML = /^\s*<\?xml[\s?]/i;
const HEAD = 2000;

/** Whether a text is a web page or an XML document instead of a table; null if it may be one. */
export function markupKind(text: string): "html" | "xml" | null {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, "");
  if (HTML.test(head)) {
    return "html";
  }
  if (!XML.test(head)) {
    return null;
  }
  return /<html[\s>]/i.test(head) ? "html" : "xml";
}
