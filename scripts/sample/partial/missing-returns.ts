import { linksInForce } from "../../../src/model/lookups.js";
import type { Scheme } from "../../../src/model/scheme.js";
import { causes, type Problem } from "../problem.js";
import { YEAR } from "../sample-year.js";

const NOWHERE = { file: "", row: null };
/** Units whose returns are there, but cannot be used. */
const UNUSABLE = ["湖南", "承德"];
/** Units whose returns are there in other files than the clean ones. */
const FILED_OTHERWISE = ["青岛", "福州"];
/** The link whose agreement is there. */
const AGREED = "L06";

/** What has not come yet. */
export function missingReturns(scheme: Scheme, filed: readonly string[]): readonly Problem[] {
  const missing = scheme.units.filter(({ name }) => ![...filed, ...UNUSABLE, ...FILED_OTHERWISE].includes(name));
  const open = linksInForce(scheme, YEAR).filter(({ id }) => id !== AGREED);
  return [
    {
      id: "returns-missing",
      what: `${missing.length} units have not filed.`,
      changes: [],
      findings: missing.map(({ code }) => causes("return-missing", "error", NOWHERE, { unit: code })),
    },
    {
      id: "agreements-missing",
      what: "Only the agreement of 大连—六盘水 is there.",
      changes: [],
      findings: open.map(({ id }) => causes("agreement-missing", "info", NOWHERE, { link: id })),
    },
  ];
}
