import { exact } from "../../../src/model/exact.js";
import type { Dimension, Item } from "../../../src/model/item.js";
import type { Link, Unit } from "../../../src/model/pairing.js";
import type { RubricRow, Scheme } from "../../../src/model/scheme.js";

const ALWAYS = { validFrom: null, validTo: null };

function unit(code: string, name: string, side: Unit["side"], parent: string | null, order: number): Unit {
  const level = parent === null ? "province" : "city";
  return { code, name, fullName: name, aliases: [], group: `${side}-${level}`, side, level, parent, order, ...ALWAYS };
}

function item(code: string, id: string, name: string, rest: Partial<Item> = {}): Item {
  return {
    code,
    id,
    name,
    synonyms: [],
    measureUnit: "人",
    dimension: "people",
    scope: "link",
    from: "both",
    duty: "both",
    owner: null,
    tolerance: null,
    feeds: [],
    definition: "",
    basis: "附件",
    ...rest,
  };
}

const UNITS: readonly Unit[] = [
  unit("110000", "北京", "east", null, 0),
  unit("330000", "浙江", "east", null, 1),
  unit("330100", "杭州", "east", "330000", 2),
  unit("150000", "内蒙古", "west", null, 3),
  unit("420000", "湖北", "west", null, 4),
  unit("422800", "恩施", "west", "420000", 5),
];

const LINKS: readonly Link[] = [
  {
    id: "L01",
    name: "北京—内蒙古",
    east: { place: "北京", city: null, province: "110000" },
    west: { place: "内蒙古", city: null, province: "150000" },
    ...ALWAYS,
    basis: "A-15",
  },
  {
    id: "L13",
    name: "杭州—恩施",
    east: { place: "杭州", city: "330100", province: "330000" },
    west: { place: "恩施", city: "422800", province: "420000" },
    ...ALWAYS,
    basis: "A-15",
  },
];

const MONEY = { measureUnit: "万元", dimension: "money" } as const;

const ITEMS: readonly Item[] = [
  item("1.03", "west_leader_visits", "中西部党委和政府负责同志到东部调研对接", { from: "west", measureUnit: "人次" }),
  item("1.07", "study_sessions", "专题研究部署扶贫协作工作", { from: "own", scope: "unit", duty: "own" }),
  item("2.01", "cadres_sent", "选派党政挂职干部"),
  item("3.03", "fiscal_aid", "财政援助资金合计", { ...MONEY, duty: "east" }),
];

function row(number: number, title: string): RubricRow {
  return {
    row: number,
    title,
    content: "",
    method: "",
    weight: exact("0.5"),
    weightBasis: "附件",
    assessedAs: number,
    assessedBy: "teams",
    entries: { east: [], west: [] },
    basis: "附件",
  };
}

const DIMENSIONS: readonly Dimension[] = ["money", "people", "visits", "things", "area", "yes-no", "share"];

/** Two links and four items, enough for every rule. */
export const SCHEME: Scheme = {
  id: "small",
  version: "1",
  title: "示例数据",
  document: "",
  sha256: "",
  forms: [],
  groups: [],
  units: UNITS,
  links: LINKS,
  measureUnits: [],
  items: ITEMS,
  relations: [],
  derived: [],
  tolerances: [],
  indicators: [],
  assessmentRows: [],
  rows: [row(1, "组织保障"), row(2, "规划实施")],
  grading: {
    points: { 优: exact(95), 良: exact(85), 中: exact(70), 差: exact(30) },
    letterCuts: { 优: exact(90), 良: exact(80), 中: exact(60) },
    gradeCuts: { 好: exact(90), 较好: exact(80), 一般: exact(60) },
    curve: [],
    surplusCap: exact("1.2"),
    floor: { share: exact("0.7"), letter: "中" },
    evidenceShare: exact("0.5"),
    maximumInnovation: 3,
    letterSteps: 1,
    spreadFlagged: 2,
    talk: { grade: "较差", problems: 3 },
    rectificationMonths: 3,
    bases: {
      points: "A-02",
      letterCuts: "A-02",
      gradeCuts: "A-03",
      curve: "A-04",
      surplusCap: "A-04",
      floor: "A-04b",
      evidenceShare: "A-01",
      maximumInnovation: "A-09",
      letterSteps: "A-12",
      spreadFlagged: "A-12",
      talk: "A-21",
      rectificationMonths: "五",
    },
  },
  matching: {
    unitScaleCertain: exact("0.005"),
    unitScalePossible: exact("0.1"),
    keyingDigits: 4,
    swapFigures: 6,
    repeatedFrom: exact(100),
    repeatedAddends: 3,
    attributionMargin: exact(2),
  },
  facts: [],
  ceilings: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, exact(1000)])) as Scheme["ceilings"],
  plausibility: {
    countyAverage: { derived: ["DE09"], lowest: exact(300), highest: exact(30000), basis: "A-18" },
    budgetShare: { derived: ["DE08C"], lowest: exact("0.0001"), highest: exact("0.05"), basis: "A-18" },
    copied: { from: exact(100), items: 2, basis: "A-18" },
    jump: { reports: 8, from: exact(20), floor: exact("1.2"), power: 5, basis: "A-18" },
    jointMeetings: { east: "joint_meetings_east", west: "joint_meetings_west", basis: "A-18" },
  },
  headers: {},
  assumptions: [],
};
