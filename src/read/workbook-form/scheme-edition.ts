import { LAYOUT_VERSION } from "../../model/form-layout.js";
import type { Place } from "../../model/place.js";
import type { Sheet } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import type { FormTools } from "./form-tools.js";
import type { Register } from "./register.js";

const PRINTED = /评价方案 (\S+) (\d\S*)/;

/** Whether a form names the scheme in use, or one that has the same forms; another one, another version or another layout is noted. A form that names none counts as its own. */
export function isOwnEdition(
  place: Place,
  register: Register | null,
  cover: Sheet | null,
  unit: string | null,
  { scheme, notes }: FormTools,
): boolean {
  const found = editionOf(register, cover);
  if (found === null) {
    return true;
  }
  notes.examine("scheme-version-differs");
  const expected = `${scheme.id} ${scheme.version}`;
  const layout = register?.head.layout ?? "";
  const isOwnLayout = layout === "" || layout === LAYOUT_VERSION;
  if ([expected, ...scheme.forms].includes(found) && isOwnLayout) {
    return true;
  }
  notes.add("scheme-version-differs", {
    unit,
    place,
    subject: place.file,
    asRead: found,
    found: isOwnLayout ? found : { zh: `${found}（表式版本 ${layout}）`, en: `${found} (layout ${layout})` },
    expected: isOwnLayout
      ? expected
      : { zh: `${expected}（表式版本 ${LAYOUT_VERSION}）`, en: `${expected} (layout ${LAYOUT_VERSION})` },
  });
  return false;
}

/** Scheme and version by the register, else as printed on the cover. */
function editionOf(register: Register | null, cover: Sheet | null): string | null {
  const { scheme = "", version = "" } = register?.head ?? {};
  if (scheme !== "" && version !== "") {
    return `${scheme} ${version}`;
  }
  const printed = cover?.rows.map(({ cells }) => cells.map((cell) => PRINTED.exec(foldWidth(cell))));
  const match = printed?.flat().find((one) => one !== null);
  return match === undefined || match === null ? null : `${match[1]} ${match[2]}`;
}
