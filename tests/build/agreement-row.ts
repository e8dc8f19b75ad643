import type { AgreementRow } from "../../src/model/filing.js";
import { type Filed, figure } from "./figure.js";

const REST: Pick<
  AgreementRow,
  "duty" | "dutyReadable" | "dutyAsRead" | "binding" | "bindingAsRead" | "remark" | "place"
> = {
  duty: null,
  dutyReadable: true,
  dutyAsRead: "",
  binding: true,
  bindingAsRead: "是",
  remark: "",
  place: { file: "示例协议.csv" },
};

/** A binding line of a link, unless told otherwise. */
export function agreed(
  link: string | null,
  item: string | null,
  target: Filed,
  rest: Partial<AgreementRow> = {},
): AgreementRow {
  return { ...REST, link, unit: null, item, target: figure(target), ...rest };
}

/** A binding line of a unit item. */
export function agreedByUnit(
  unit: string,
  item: string,
  target: Filed,
  rest: Partial<AgreementRow> = {},
): AgreementRow {
  return agreed(null, item, target, { unit, ...rest });
}
