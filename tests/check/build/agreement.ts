import type { AgreementLine } from "../../../src/model/agreement.js";
import { exact } from "../../../src/model/exact.js";
import type { AgreementRow } from "../../../src/model/filing.js";
import { figure } from "./batch.js";

export const AGREEMENT_PLACE = { file: "协议.csv", row: 2 };

/** A binding line of 100 on L13, answered for by the east. */
export function line(parts: Partial<AgreementLine> = {}): AgreementLine {
  return {
    link: "L13",
    unit: null,
    item: "fiscal_aid",
    target: exact(100),
    targetAsRead: "100",
    binding: true,
    answers: ["east"],
    fault: null,
    places: [AGREEMENT_PLACE],
    remarks: [],
    ...parts,
  };
}

export function agreementRow(parts: Partial<AgreementRow> = {}): AgreementRow {
  return {
    link: "L13",
    unit: null,
    item: "fiscal_aid",
    duty: null,
    dutyReadable: true,
    dutyAsRead: "",
    target: figure(100),
    binding: true,
    bindingAsRead: "是",
    remark: "",
    place: AGREEMENT_PLACE,
    ...parts,
  };
}
