const LINE_END = /\r\n|\n|\r/;

/** The records of CSV text without a quotation mark, where every line is one and every delimiter ends a cell. */
export function splitRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === "") {
    lines.pop();
  }
  return lines.map((line) => line.split(delimiter));
}
