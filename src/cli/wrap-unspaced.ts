import stringWidth from "string-width";

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Breaks text at the given display width, at a space where one is near, else anywhere (Chinese has no spaces). */
export function wrapUnspaced(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const { segment } of SEGMENTER.segment(line)) {
    if (stringWidth(current + segment) <= width) {
      current += segment;
      continue;
    }
    const space = current.lastIndexOf(" ");
    const cut = space > current.length / 2 && segment !== " " ? space : current.length;
    lines.push(current.slice(0, cut).trimEnd());
    current = `${current.slice(cut)}${segment}`.trimStart();
  }
  return [...lines, current];
}
