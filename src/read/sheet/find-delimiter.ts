const DELIMITERS = [",", ";", "\t"];
const LINES = 20;
const LONGEST_HEADER = 4000;

/** The delimiter whose split of some early line gives most known headers; most columns decide a tie, then the comma. */
export function findDelimiter(text: string, isHeader: (cell: string) => boolean): string {
  const lines = firstLines(text);
  let best = { delimiter: ",", known: 0, columns: 0 };
  for (const delimiter of DELIMITERS) {
    for (const line of lines) {
      const cells = splitOutsideQuotes(line, delimiter);
      const known = cells.filter(isHeader).length;
      if (known > best.known || (known === best.known && cells.length > best.columns)) {
        best = { delimiter, known, columns: cells.length };
      }
    }
  }
  return best.delimiter;
}

function firstLines(text: string): readonly string[] {
  return text
    .slice(0, LINES * LONGEST_HEADER)
    .split(/\r\n|\n|\r/, LINES)
    .map((line) => line.slice(0, LONGEST_HEADER));
}

function splitOutsideQuotes(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '"') {
      quoted = !quoted;
    } else if (line[index] === delimiter && !quoted) {
      cells.push(line.slice(start, index));
      start = index + 1;
    }
  }
  return [...cells, line.slice(start)].map((cell) => cell.replace(/^"|"$/g, ""));
}
