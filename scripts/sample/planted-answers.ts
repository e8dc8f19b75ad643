import { teamPath } from "./assessment-files.js";
import { all } from "./planted-differences.js";
import type { Planting } from "./planting.js";
import { causes, type Problem, type RowAt, typed } from "./problem.js";

const ACTUAL = "本年完成";

/** Targets, opinions, dates and letters that call for a question. */
export function plantedAnswers(plan: Planting): readonly Problem[] {
  return [
    otherTarget(plan),
    extraTarget(plan),
    meetings(plan),
    cutOff(plan),
    noOpinion(plan),
    objection(plan),
    noAnswer(plan),
    spread(plan),
  ];
}

function otherTarget(plan: Planting): Problem {
  const item = "firms_guided";
  const at = { ...plan.inReturn("内蒙古", "L01", item), column: "协议目标" };
  const target = plan.world.targets.get("L01")?.get(item)?.value ?? 0;
  return {
    id: "other-target",
    what: "内蒙古 writes a lower target on 4.01 than the agreement with 北京 has; the agreement's is used.",
    changes: [typed(at, "协议目标", String(target - 10))],
    findings: [
      causes("self-declared-target-differs", "warning", at, { unit: plan.unit("内蒙古").code, link: "L01", item }),
    ],
  };
}

function extraTarget(plan: Planting): Problem {
  const item = "people_benefited";
  const at = { ...plan.inReturn("重庆", "L20", item), column: "协议目标" };
  return {
    id: "extra-target",
    what: "重庆 writes a target on 6.12, on which its agreement with 山东 has no line; it is not used.",
    changes: [typed(at, "协议目标", "50000")],
    findings: [causes("target-not-in-agreement", "info", at, { unit: plan.unit("重庆").code, link: "L20" })],
  };
}

function meetings(plan: Planting): Problem {
  const item = "joint_meetings_east";
  return {
    id: "joint-meetings",
    what: "济南 and 山东 count one joint meeting more (1.05) than 湘西 and 湖南 (1.06).",
    changes: all(plan, "east", "L21", item, String(plan.truth("L21", item).actual + 1)),
    findings: [causes("joint-meetings-differ", "info", NOWHERE, { link: "L21" })],
  };
}

const NOWHERE: RowAt = { file: "", row: null };

function cutOff(plan: Planting): Problem {
  return {
    id: "cut-off",
    what: "重庆 counts up to 2019-09-21 and expects the rest of the year, 山东 up to 2019-12-10; their figures of 5.03 differ.",
    changes: [
      typed(plan.inReturn("重庆", null, "meta.cutoff"), ACTUAL, "2019-09-21"),
      typed(plan.inReturn("重庆", null, "meta.estimated"), ACTUAL, "是"),
      typed(plan.inReturn("山东", null, "meta.cutoff"), ACTUAL, "2019-12-10"),
    ],
    findings: [
      causes("cut-off-dates-differ", "info", NOWHERE, { link: "L20" }),
      causes("estimates-included", "info", NOWHERE, { link: "L20" }),
    ],
  };
}

function noOpinion(plan: Planting): Problem {
  const at = plan.inReturn("延边", "L15", "meta.opinion");
  return {
    id: "opinion-missing",
    what: "延边 does not say what 宁波 answered.",
    changes: [
      typed(at, ACTUAL, ""),
      typed(at, "备注", ""),
      typed(plan.inReturn("延边", "L15", "meta.opinion.date"), ACTUAL, ""),
    ],
    findings: [
      causes("opinion-missing", "warning", { file: at.file, row: null }, { unit: plan.unit("延边").code, link: "L15" }),
    ],
  };
}

function objection(plan: Planting): Problem {
  const at = plan.inReturn("遵义", "L08", "meta.opinion");
  return {
    id: "opinion-objects",
    what: "上海 objects to what 遵义 reports.",
    changes: [typed(at, ACTUAL, "有异议"), typed(at, "备注", "示例：产业合作带动贫困人口数的口径不一致")],
    findings: [causes("opinion-objects", "warning", at, { unit: plan.unit("遵义").code, link: "L08" })],
  };
}

function noAnswer(plan: Planting): Problem {
  const at = plan.inReturn("天津", "L05", "meta.opinion");
  return {
    id: "opinion-unanswered",
    what: "承德 did not answer 天津.",
    changes: [typed(at, ACTUAL, "未答复"), typed(at, "备注", "")],
    findings: [causes("opinion-unanswered", "warning", at, { unit: plan.unit("天津").code, link: "L05" })],
  };
}

function spread(plan: Planting): Problem {
  const unit = plan.unit("重庆");
  const at = { file: teamPath(plan.unit("北京")), row: `${unit.code}|7` };
  return {
    id: "letters-spread",
    what: "北京's team gives 重庆 优 in row 7 where the other team gives 中; the lower median stays 中.",
    changes: [typed(at, "评价结果", "优")],
    findings: [causes("letters-spread", "info", at, { unit: unit.code })],
  };
}
