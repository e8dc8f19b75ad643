import { placeWords, positionWords } from "../../wording/place-words.js";
import type { ResultPlace } from "../result/schema.js";
import { unitsOfInput } from "./own-files.js";
import type { ProvinceView } from "./province-view.js";

/** A place as far as the province may read of it: its own files by name, the agreement by row, nothing else. */
export function ownPlace(view: ProvinceView, place: ResultPlace): string {
  if (view.files.has(place.file)) {
    return placeWords(place);
  }
  const input = view.result.inputs.find((candidate) => candidate.path === place.file);
  if (input?.form === "agreement") {
    return ["协议任务表", positionWords(place)].filter((part) => part !== "").join(" ");
  }
  const holdsOwn = input !== undefined && unitsOfInput(input).some((unit) => view.own.has(unit));
  return holdsOwn ? positionWords(place) : "";
}
