/** A step as printed: `label：formula = result`, `label：formula → result` or `label：result`. */
export interface PrintedStep {
  readonly label: string;
  readonly formula: string | null;
  readonly relation: "=" | "→" | null;
  readonly result: string;
}

/** A node as printed, with its sentences and what stands below it. */
export interface PrintedNode {
  readonly label: string;
  readonly value: string;
  readonly steps: readonly PrintedStep[];
  readonly notes: readonly string[];
  readonly children: readonly PrintedNode[];
}

export interface PrintedPage {
  readonly root: PrintedNode;
  readonly standards: ReadonlyMap<string, string>;
}

interface Open {
  readonly level: number;
  readonly label: string;
  readonly value: string;
  readonly steps: PrintedStep[];
  readonly notes: string[];
  readonly children: Open[];
}

/** Reads the Chinese Markdown page of a unit, unfolded to the end. */
export function readPage(markdown: string): PrintedPage {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of markdown.split("\n")) {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      lines = [];
      sections.set(line.startsWith("## ") ? heading : "", lines);
    } else if (/^ *- /.test(line)) {
      lines.push(line.replace(/\\(.)/g, "$1"));
    }
  }
  const root: Open = { level: -1, label: "", value: "", steps: [], notes: [], children: [] };
  root.steps.push(...(sections.get("综合得分和等次怎么来") ?? []).flatMap((line) => stepsIn(line.slice(2))));
  fill(root, sections.get("各项怎么来") ?? []);
  const standards = (sections.get("计算标准") ?? []).map((line) => line.slice(2).split("："));
  return { root, standards: new Map(standards.map(([label = "", text = ""]) => [label, text])) };
}

function fill(root: Open, lines: readonly string[]): void {
  const path = [root];
  for (const line of lines) {
    const [, indent = "", head, text = ""] = /^( *)- (?:\*\*(.*?)\*\*)? ?(.*)$/.exec(line) ?? [];
    const level = indent.length / 2;
    while ((path.at(-1)?.level ?? -1) >= level) {
      path.pop();
    }
    const above = path.at(-1) ?? root;
    if (head === undefined) {
      above.notes.push(text);
    } else {
      const at = head.lastIndexOf("：");
      const [label, value] = at === -1 ? [head, ""] : [head.slice(0, at), head.slice(at + 1)];
      const node: Open = {
        level,
        label,
        value: value.split(" ")[0] ?? "",
        steps: stepsIn(text),
        notes: [],
        children: [],
      };
      above.children.push(node);
      path.push(node);
    }
  }
}

function stepsIn(text: string): PrintedStep[] {
  const work = text.replace(/〔[^〕]*〕.*$/, "").replace(/(?:^| )见 .*$/, "");
  return work.split("；").flatMap((part) => {
    const at = part.indexOf("：");
    return at === -1 ? [] : [stepOf(part.slice(0, at), part.slice(at + 1))];
  });
}

function stepOf(label: string, text: string): PrintedStep {
  const [, formula = null, relation = null, result = text] = /^(.*) ([=→]) ([^=→]+)$/.exec(text) ?? [];
  return { label, formula, relation: relation === "=" || relation === "→" ? relation : null, result };
}
