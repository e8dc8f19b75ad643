import { linkOf } from "../../src/model/lookups.js";
import { agreementPath } from "./agreement-files.js";
import { wholeQuotient } from "./draw.js";
import { all } from "./planted-differences.js";
import type { Planting } from "./planting.js";
import { type Change, causes, type Problem, type RowAt, typed } from "./problem.js";

/** Agreement lines that are missed, open or contradictory. */
export function plantedAgreements(plan: Planting): readonly Problem[] {
  return [missedInTheEast(plan), missedInTheWest(plan), disputed(plan), doubled(plan)];
}

function missedInTheEast(plan: Planting): Problem {
  const [link, item] = ["L06", "specialists_sent"];
  return {
    id: "missed-east",
    what: "大连 sent fewer specialists than two thirds of what it agreed with 六盘水 (2.02, binding): V1 by arithmetic for 大连 and 辽宁.",
    changes: retarget(plan, link, item, wholeQuotient(plan.truth(link, item).actual * 100, 64)),
    findings: [
      causes("agreement-line-missed", "error", line(plan, link, item), { unit: plan.unit("大连").code, link, item }),
    ],
  };
}

function missedInTheWest(plan: Planting): Problem {
  const [link, item] = ["L15", "west_specialists_exchanged"];
  return {
    id: "missed-west",
    what: "延边 sent fewer specialists to 宁波 than agreed (2.06, binding): V1 by arithmetic for 延边 and 吉林.",
    changes: retarget(plan, link, item, wholeQuotient(plan.truth(link, item).actual * 100, 88)),
    findings: [
      causes("agreement-line-missed", "error", line(plan, link, item), { unit: plan.unit("延边").code, link, item }),
    ],
  };
}

function disputed(plan: Planting): Problem {
  const [link, item] = ["L24", "jobs_east"];
  const { actual } = plan.truth(link, item);
  const at = line(plan, link, item);
  return {
    id: "disputed",
    what: "广西 reports 1.8 % fewer people than 广东 on 5.01: within tolerance, but the binding target lies between the two figures, so V1 is disputed.",
    changes: [
      ...retarget(plan, link, item, wholeQuotient(actual * 991, 1000)),
      ...all(plan, "west", link, item, plan.text(item, wholeQuotient(actual * 982, 1000))),
    ],
    findings: [
      causes("sides-differ-within-tolerance", "info", plan.ofSide("east", link, item), { link, item }, "tolerance"),
      causes("agreement-line-disputed", "warning", at, { unit: plan.unit("广东").code, link, item }),
      causes("agreement-line-disputed", "warning", at, { unit: plan.unit("广西").code, link, item }),
    ],
  };
}

function doubled(plan: Planting): Problem {
  const [link, item] = ["L05", "firms_landed"];
  const at = line(plan, link, item);
  const definition = plan.item(item);
  const target = plan.world.targets.get(link)?.get(item)?.value ?? 0;
  const cells = {
    年度: "2019",
    结对关系: linkOf(plan.world.scheme, link).name,
    项目代码: definition.code,
    项目名称: definition.name,
    计量单位: definition.measureUnit,
    协议目标: String(target + 4),
    约束性: "否",
    备注: "示例数据",
  };
  return {
    id: "double-line",
    what: "The agreement of 天津—承德 has two lines on 4.02 with different targets; neither is used.",
    changes: [{ kind: "add", at, added: { key: `${at.row}|again`, cells } }],
    findings: [causes("agreement-line-double", "error", at, { link, item })],
  };
}

function line(plan: Planting, link: string, item: string): RowAt {
  const { scheme } = plan.world;
  return { file: agreementPath(scheme, linkOf(scheme, link).east.province), row: `${link}|${item}` };
}

/** Another target, binding, in the agreement and in every return that repeats it. */
function retarget(plan: Planting, link: string, item: string, target: number): readonly Change[] {
  const text = plan.text(item, target);
  const sides = (["east", "west"] as const).filter((side) => {
    const { from } = plan.item(item);
    return from === "both" || from === side;
  });
  const at = line(plan, link, item);
  return [
    typed(at, "协议目标", text),
    typed(at, "约束性", "是"),
    ...sides.flatMap((side) => all(plan, side, link, item, text, "协议目标")),
  ];
}
