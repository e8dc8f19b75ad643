import { shortText } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import { itemOf } from "../../model/lookups.js";
import { placeText } from "../../model/place.js";
import type { Scheme } from "../../model/scheme.js";
import { examine, type Outcome } from "../examine.js";
import { type FiledSides, filedSides } from "../families/filed-sides.js";
import { reportedValue } from "../families/totals.js";
import { both, returnsRule } from "../rule.js";

type MeetingsData = {
  readonly east: string;
  readonly eastUnit: string;
  readonly eastPlace: string;
  readonly west: string;
  readonly westUnit: string;
  readonly westPlace: string;
  readonly measureUnit: string;
};

/** Each side counts the joint meetings by itself (E02, W02): no mirror, but worth a question. */
export const jointMeetingsDiffer = returnsRule<MeetingsData>({
  id: "joint-meetings-differ",
  severity: "info",
  basis: "A-18",
  title: both("双方所报联席会议次数不同", "Joint meetings differ"),
  examines: both(
    "每个结对关系双方各自填报的高层联席会议次数",
    "the joint meetings that each side reports on a pairing",
  ),
  remedy: both("请双方核对会议次数和口径。", "Both sides are asked to compare what they count."),
  message: {
    zh: (data, about) =>
      `${about.where}：高层联席会议，东部（${about.unit(data.eastUnit)}）报 ${data.east} ${data.measureUnit}，中西部（${about.unit(data.westUnit)}）报 ${data.west} ${data.measureUnit}，供双方核对（${data.eastPlace}；${data.westPlace}）。`,
    en: (data, about) =>
      `${about.where}: the eastern side (${about.unit(data.eastUnit)}) reports ${data.east} joint meetings, the western side (${about.unit(data.westUnit)}) ${data.west}; please compare (${data.eastPlace}; ${data.westPlace}).`,
  },
  check: (context) => examine(filedSides(context), (sides) => judge(sides, context.scheme)),
});

function judge({ link, east, west }: FiledSides, scheme: Scheme): Outcome<MeetingsData> {
  const items = scheme.plausibility.jointMeetings;
  const figureOf = (filed: FiledReturn | undefined, item: string) => filed?.rows.get(rowKey(link.id, item))?.actual;
  const [a, b] = [figureOf(east, items.east), figureOf(west, items.west)];
  const [eastValue, westValue] = [reportedValue(a), reportedValue(b)];
  if (a === undefined || b === undefined || eastValue === null || westValue === null) {
    return "undecided";
  }
  return eastValue.equals(westValue)
    ? "passed"
    : {
        unit: null,
        link: link.id,
        item: null,
        subject: null,
        place: { file: "" },
        asRead: null,
        data: {
          east: shortText(eastValue),
          eastUnit: east?.unit ?? "",
          eastPlace: placeText(a.place),
          west: shortText(westValue),
          westUnit: west?.unit ?? "",
          westPlace: placeText(b.place),
          measureUnit: itemOf(scheme, items.east).measureUnit,
        },
      };
}
