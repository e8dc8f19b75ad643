import type { InputFile } from "../../model/batch.js";
import { examine } from "../examine.js";
import { both, returnsRule } from "../rule.js";

/** Both dates come from batch.yaml, never from the disk: without a deadline the rule cannot run, without a date of receipt it cannot tell (四（一）). */
export const returnLate = returnsRule<{ readonly received: string; readonly deadline: string }>({
  id: "return-late",
  severity: "warning",
  basis: "四（一）",
  title: both("逾期报送", "Return came late"),
  examines: both("每份填报表", "each return"),
  remedy: both("请说明逾期原因。", "Explain the delay."),
  message: {
    zh: (data, about) =>
      `${about.where}：填报表于 ${data.received} 收到，晚于报送期限 ${data.deadline}，请说明（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the return came on ${data.received}, after the deadline of ${data.deadline} (${about.place}).`,
  },
  check: ({ batch }) =>
    examine(returnFiles(batch.files), ({ file, unit }) => {
      const { deadline } = batch.settings;
      if (deadline === null) {
        return "errored";
      }
      if (file.received === null) {
        return "undecided";
      }
      return file.received <= deadline
        ? "passed"
        : {
            unit,
            link: null,
            item: null,
            subject: file.path,
            place: { file: file.path },
            asRead: null,
            data: { received: file.received, deadline },
          };
    }),
});

function returnFiles(files: readonly InputFile[]) {
  return files.filter((file) => file.form === "return").flatMap((file) => file.units.map((unit) => ({ file, unit })));
}
