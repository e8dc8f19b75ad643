import { exact, fixedText, shortText } from "../../model/exact.js";
import { factId } from "../../model/identity.js";
import { itemOf } from "../../model/lookups.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import type { Result } from "../result/schema.js";
import { lineScope, missedLines, type OwnLine } from "./agreement-lines.js";
import { isOwnLink, type ProvinceView } from "./province-view.js";

/** A confirmed fact or a missed agreement line, in the columns of 突出问题. */
export interface ProminentProblem {
  readonly id: string;
  readonly kind: string;
  readonly units: string;
  readonly link: string;
  readonly item: string;
  readonly description: string;
  readonly area: string;
  /** 依据 and 日期. */
  readonly source: string;
  readonly requirement: string;
  readonly ids: readonly string[];
  readonly on: { readonly units: readonly string[]; readonly link: string | null; readonly item: string | null };
}

/** Facts of the own units that are 属实 and were not refused, in the form's order, then binding agreement lines that are firmly missed (五，第二段). */
export function prominentProblems(view: ProvinceView, lines: readonly OwnLine[]): readonly ProminentProblem[] {
  const confirmed = view.result.facts.filter(
    (fact) => fact.status === "属实" && fact.refusal === null && view.own.has(fact.unit),
  );
  return [
    ...confirmed.map((fact) => factProblem(view, fact)),
    ...missedLines(lines).map((line) => lineProblem(view, line)),
  ];
}

function factProblem(view: ProvinceView, fact: Result["facts"][number]): ProminentProblem {
  const kind = view.scheme.facts.find((candidate) => candidate.id === fact.fact);
  const id = factId(fact, view.result.year);
  return {
    id,
    ids: [id],
    on: { units: [fact.unit], link: fact.link, item: fact.item },
    kind: kind?.title ?? fact.fact,
    units: unitName(view.scheme, fact.unit),
    link: isOwnLink(view, fact.link) ? linkName(view.scheme, fact.link) : "",
    item: itemLabel(view.scheme, fact.item),
    description: fact.description,
    area: fact.area,
    source: [fact.document, fact.date ?? ""].filter((part) => part !== "").join("，"),
    requirement: fact.requirement === "" ? "请整改，并说明整改措施和结果" : fact.requirement,
  };
}

function lineProblem(view: ProvinceView, own: OwnLine): ProminentProblem {
  const { id, ids, line, units } = own;
  const unit = line.item === null ? "" : itemOf(view.scheme, line.item).measureUnit;
  const amount = (value: number | null): string => (value === null ? "—" : shortText(exact(value)));
  const share = line.completion === null ? "" : `，完成 ${fixedText(exact(line.completion).mul(100), 1)}%`;
  return {
    id,
    ids,
    on: lineScope(own),
    kind: "协议任务未完成",
    units: units.map((code) => unitName(view.scheme, code)).join("、"),
    link: line.link === null ? "本级" : linkName(view.scheme, line.link),
    item: itemLabel(view.scheme, line.item),
    description: `协议目标 ${amount(line.target)} ${unit}，按双方数据最高为 ${amount(line.high)} ${unit}${share}`,
    area: "",
    source: "年度扶贫协作协议",
    requirement: "请核实数据；确未完成的，说明原因、整改措施和完成时限",
  };
}
