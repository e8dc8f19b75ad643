import { endOf, linksOf, otherSide, provinceOf } from "../../src/model/lookups.js";
import type { Unit } from "../../src/model/pairing.js";
import type { Letter, Scheme } from "../../src/model/scheme.js";
import { LETTERS } from "../../src/model/scheme.js";
import { draw } from "./draw.js";
import { innovationFor, lettersFor, reasonFor } from "./letter-table.js";
import { longShape } from "./long-shape.js";
import type { SampleFile, SampleRow } from "./sample-file.js";
import { MARK, YEAR } from "./sample-year.js";

const HEADER = "年度,被评单位,考核组,评价项目,评价结果,调档理由,备注".split(",");
const IN_WORKBOOKS = ["上海", "内蒙古", "河北", "贵州", "云南"];
const WORKING_GROUP = "工作组";
const TEAM_ROWS = 9;

/** One form for each assessing province, with the units it visited, and one for the working group. */
export function assessmentFiles(scheme: Scheme): readonly SampleFile[] {
  const provinces = scheme.units.filter((unit) => unit.level === "province");
  const visits = scheme.units.map((unit) => ({ unit, teams: teamsFor(scheme, unit, provinces) }));
  const byTeam = provinces.map((team) =>
    assessmentForm(
      teamPath(team),
      visits
        .filter(({ teams }) => teams.includes(team))
        .flatMap(({ unit, teams }) => visitRows(scheme, unit, team, teams)),
    ),
  );
  const workingGroup = assessmentForm("交叉考核/工作组.csv", scheme.units.flatMap(workingGroupRows));
  return [...byTeam.filter((file) => file.rows.length > 0), workingGroup];
}

/** The form of an assessing province. */
export function teamPath(team: Unit): string {
  return `交叉考核/考核组-${team.fullName}.${IN_WORKBOOKS.includes(team.name) ? "xlsx" : "csv"}`;
}

/** Two provinces that are neither the unit's own nor on the other side of one of its links. */
function teamsFor(scheme: Scheme, unit: Unit, provinces: readonly Unit[]): readonly Unit[] {
  const partners = linksOf(scheme, unit, YEAR).map((link) => endOf(link, otherSide(unit.side)).province);
  const free = provinces.filter(({ code }) => code !== provinceOf(unit) && !partners.includes(code));
  const first = draw(`${unit.code}/team`, 0, free.length - 1);
  const second = (first + draw(`${unit.code}/team/second`, 1, free.length - 1)) % free.length;
  return free.filter((_, index) => index === first || index === second);
}

/** A row of the form. */
export function assessmentRow(
  team: string,
  unit: Unit,
  subject: string,
  result: string,
  texts: { readonly reason?: string; readonly remark?: string } = {},
): SampleRow {
  return {
    key: `${unit.code}|${subject}`,
    cells: {
      年度: String(YEAR),
      被评单位: unit.fullName,
      考核组: team,
      评价项目: subject,
      评价结果: result,
      调档理由: texts.reason ?? "",
      备注: texts.remark ?? "",
    },
  };
}

/** An assessment form. */
export function assessmentForm(path: string, rows: readonly SampleRow[]): SampleFile {
  return { path, header: HEADER, rows, shape: longShape("assessment", path, `${MARK}：交叉考核评价`) };
}

function visitRows(scheme: Scheme, unit: Unit, team: Unit, teams: readonly Unit[]): readonly SampleRow[] {
  const byTitle = draw(`${team.code}/titles`, 0, 1) === 1;
  const letters = lettersFor(unit).slice(0, TEAM_ROWS);
  const rows = letters.map((letter, index) => {
    const number = index + 1;
    const title = scheme.rows.find((row) => row.row === number)?.title ?? String(number);
    const subject = byTitle ? title : String(number);
    const given = teamLetter(letter, unit, number, team, teams);
    return assessmentRow(team.name, unit, subject, given, { reason: reasonFor(unit, number) });
  });
  const remark = `${MARK}：主要成效见各项评价；发现问题已在现场反馈。`;
  return [...rows, assessmentRow(team.name, unit, "报告", "", { remark })];
}

/** One team gives the letter, the other the same or the next better one: the worse of two counts. */
function teamLetter(letter: Letter, unit: Unit, row: number, team: Unit, teams: readonly Unit[]): Letter {
  const choice = draw(`${unit.code}/${row}/kinder`, 0, 5);
  const step = LETTERS.indexOf(letter);
  return teams[choice] === team ? (LETTERS[step - 1] ?? letter) : letter;
}

function workingGroupRows(unit: Unit): readonly SampleRow[] {
  const letter = lettersFor(unit)[TEAM_ROWS] ?? "良";
  return [
    assessmentRow(WORKING_GROUP, unit, "10", letter),
    assessmentRow(WORKING_GROUP, unit, "innovation", String(innovationFor(unit)), {
      remark: "示例：创新做法见自评材料",
    }),
  ];
}
