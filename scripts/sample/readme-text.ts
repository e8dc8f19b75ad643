import type { Scheme } from "../../src/model/scheme.js";
import { EXPECTED_RANKING } from "./expected-ranking.js";
import type { PlantedProblem } from "./planted-list.js";
import type { CellPlace } from "./sample-file.js";

/** samples/README.md: what the batch is, what it comes to, and every planted problem with what it must cause. */
export function readmeText(scheme: Scheme, { whole, partial }: PlantedLists): string {
  const rankings = scheme.groups.map(({ id, title }) => `- ${title}: ${(EXPECTED_RANKING[id] ?? []).join(", ")}`);
  return [
    INTRODUCTION,
    ...rankings,
    PLANTED,
    whole.map(section).join("\n"),
    PARTIAL,
    partial.map(section).join("\n"),
  ].join("\n");
}

/** The planted problems of the two batches. */
interface PlantedLists {
  readonly whole: readonly PlantedProblem[];
  readonly partial: readonly PlantedProblem[];
}

const INTRODUCTION = `# Sample batch 2019

\`samples/2019\` is a complete national batch for the year 2019. **Every figure, text and date in it is synthetic (示例数据)**:
orders of magnitude are those of published totals, nothing else is. It holds no real person, document number or
finding, and what it says of a place says nothing about that place.

It is written by \`npm run samples\` (\`scripts/sample/\`) from the scheme's units, links and items and a fixed seed;
a test holds that the checked-in files are what the script writes. \`tsx scripts/sample/write-sample.ts --clean DIR\`
writes the same batch without the planted problems into another folder.

| folder or file | form | note |
|---|---|---|
| \`2019/填报表/\` | 56 returns, one a unit | UTF-8 with and without byte order mark, some GB18030; some with title rows, thousands separators, full-width digits, money in 亿元 |
| \`2019/协议任务/\` | agreements | one file for each helping province, one for the land quota lines |
| \`2019/交叉考核/\` | assessments | two teams visit each unit; the working group gives row 10 and the innovation points |
| \`2019/情形登记表.xlsx\`, \`2019/差异核定.csv\` | facts, decisions | |
| \`2019/batch.yaml\` | settings | deadline 2019-12-31, feedback 2020-03-16, dates of receipt |
| \`planted.json\` | – | the list below as data; \`tests/sample/planted.test.ts\` holds it both ways |

## What it comes to

Place, unit and suggested grade in each group (\`tests/sample/ranking.test.ts\`). 大连, 辽宁, 延边 and 吉林 are 较差 through
V1, 湘西 through its letters; 苏州 would be 好 without K1; for 广东 and 广西 V1 is disputed.
`;

const PLANTED = `
## Planted problems

Everything in the batch agrees except what stands here. For each problem: where it was planted, and the findings it must
cause (rule, severity, unit, link, item, place). Nothing else may be reported at warning or above.
`;

const PARTIAL = `
## The unfinished batch

\`samples/2019-partial\` is the same year as it may stand at the end of December: eight returns, one agreement, and files,
rows and letters that cannot be used. It shows the rules that a complete batch cannot show; together the two batches hold
a problem for every rule (\`tests/sample/every-rule.test.ts\`). Many findings follow from what is not there yet; of those
only the ones below are listed.
`;

function section({ id, what, changes, findings, cases }: PlantedProblem): string {
  return [
    `### ${id}`,
    "",
    what,
    "",
    ...changes.map(({ column, text, ...at }) => `- planted: ${placeText(at)}${columnText(column)} ${shown(text)}`),
    ...cases.map((one) => `- follows: ${one.link}.${one.item} is of class \`${one.class}\`, told by the finding below`),
    ...findings.map((finding) => {
      const about = [finding.unit, finding.link, finding.item].filter((part) => part !== null).join(" ");
      const kind = finding.class === null ? "" : `, class \`${finding.class}\``;
      const how = finding.consequence ? "follows" : "causes";
      return `- ${how}: \`${finding.rule}\` (${finding.severity}${kind}) on ${about === "" ? "nobody" : about} at ${placeText(finding)}`;
    }),
    "",
  ].join("\n");
}

function placeText({ file, row, sheet, cell }: CellPlace & { readonly file: string }): string {
  const inside = sheet !== null ? ` ${sheet}!${cell}` : row === null ? "" : ` line ${row}`;
  return file === "" ? "no file" : `\`${file}\`${inside}`;
}

function columnText(column: string | null): string {
  return column === null ? "" : `, ${column}`;
}

function shown(text: string): string {
  return text === "" ? "left blank" : `→ ${text}`;
}
