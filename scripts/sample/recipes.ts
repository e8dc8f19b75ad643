/** Lowest and highest multiplier for a pairing of strength 0, 1, 2 and 3. */
type Ranges = readonly [Range, Range, Range, Range];
export type Range = readonly [low: number, high: number];

/**
 * How the true figure of a link item is made: base × multiplier ÷ per.
 * counties: a level that grows or shrinks with strength; share: a part of other items; count: a small number drawn by itself.
 */
export interface Recipe {
  readonly item: string;
  readonly theme: number;
  readonly base: "counties" | "count" | readonly string[];
  readonly ranges: Ranges;
  readonly per: number;
  /** The figure is a multiple of this: hundredths of 万元 for money. */
  readonly step: number;
}

const SHARE = 1000;

const leaders: Ranges = [
  [1, 2],
  [1, 3],
  [2, 5],
  [3, 8],
];
const chiefs: Ranges = [
  [0, 1],
  [1, 1],
  [1, 1],
  [1, 2],
];
const meetings: Ranges = [
  [0, 1],
  [1, 1],
  [1, 2],
  [1, 3],
];
const countyVisits: Ranges = [
  [600, 760],
  [820, 980],
  [1000, 1200],
  [1100, 1500],
];
const partlyDone: Ranges = [
  [500, 650],
  [700, 850],
  [860, 960],
  [940, 1000],
];

/** In an order in which a base stands before what is made from it. Money in hundredths of 万元. */
export const RECIPES: readonly Recipe[] = [
  count("east_leader_visits", 1, leaders),
  count("east_chief_visits", 1, chiefs),
  count("west_leader_visits", 1, leaders),
  count("west_chief_visits", 1, chiefs),
  count("joint_meetings_east", 1, meetings),
  perCounty("cadres_sent", 2, [3, 5]),
  perCounty("specialists_sent", 2, [20, 60]),
  perCounty("cadres_trained", 2, [60, 160]),
  perCounty("specialists_trained", 2, [150, 500]),
  perCounty("west_cadres_exchanged", 2, [1, 3]),
  perCounty("west_specialists_exchanged", 2, [6, 20]),
  share("cadres_in_charge", 2, ["cadres_sent"], partlyDone),
  share("donated_cash", 3, ["fiscal_aid"], all([60, 160])),
  share("donated_goods", 3, ["fiscal_aid"], all([40, 130])),
  share(
    "funds_used",
    3,
    ["fiscal_aid"],
    [
      [620, 780],
      [800, 900],
      [890, 970],
      [950, 1000],
    ],
  ),
  share(
    "funds_below_county",
    3,
    ["fiscal_aid"],
    [
      [480, 600],
      [640, 740],
      [740, 830],
      [820, 950],
    ],
  ),
  perCounty("firms_guided", 4, [2, 9]),
  share("firms_landed", 4, ["firms_guided"], all([620, 950])),
  // 1,000 to 6,000 万元 a firm, in whole 万元
  { ...share("investment", 4, ["firms_landed"], all([100_000, 600_000])), per: 1, step: 100 },
  { ...share("industry_beneficiaries", 4, ["firms_guided"], all([240, 320])), per: 1 },
  share("consumption_aid", 4, ["fiscal_aid"], all([150, 600])),
  count("industry_policies", 4, [
    [1, 2],
    [1, 3],
    [2, 4],
    [2, 6],
  ]),
  perCounty("jobs_east", 5, [60, 400]),
  perCounty("jobs_local", 5, [100, 800]),
  perCounty("jobs_elsewhere", 5, [50, 500]),
  share("stable_jobs_east", 5, ["jobs_east"], all([500, 850])),
  count("job_policies", 5, [
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 4],
  ]),
  { ...share("county_visits_east", 6, ["paired_poor_counties"], countyVisits) },
  { ...share("county_visits_west", 6, ["paired_poor_counties"], countyVisits) },
  perCounty("paired_towns", 6, [2, 6]),
  perCounty("paired_villages", 6, [3, 10]),
  perCounty("paired_firms", 6, [3, 12]),
  perCounty("paired_ngos", 6, [1, 4]),
  perCounty("paired_schools", 6, [3, 10]),
  perCounty("paired_hospitals", 6, [1, 4]),
  share("funds_to_county", 6, ["fiscal_aid"], all([880, 1000])),
  share(
    "funds_industry",
    6,
    ["funds_to_county"],
    [
      [270, 340],
      [360, 440],
      [440, 520],
      [500, 580],
    ],
  ),
  share("funds_employment", 6, ["funds_to_county"], all([50, 120])),
  perCounty("people_benefited", 6, [3000, 12_000]),
  perCounty("entrepreneurs_trained", 6, [20, 80]),
  share("entrepreneurs_started", 6, ["entrepreneurs_trained"], all([150, 400])),
  share("deep_poverty_talent", 7, ["cadres_sent", "specialists_sent"], all([300, 550])),
  share("deep_poverty_funds", 7, ["fiscal_aid"], all([300, 550])),
  share("deep_poverty_investment", 7, ["investment"], all([200, 450])),
  share("deep_poverty_jobs", 7, ["jobs_east", "jobs_local", "jobs_elsewhere"], all([250, 450])),
  share(
    "deep_poverty_pairings",
    7,
    ["paired_towns", "paired_villages", "paired_firms", "paired_ngos", "paired_schools", "paired_hospitals"],
    all([250, 450]),
  ),
  share("basic_needs_funds", 7, ["fiscal_aid"], all([80, 200])),
  perCounty("basic_needs_people", 7, [500, 2500]),
  perCounty("disabled_people", 7, [30, 200]),
];

function count(item: string, theme: number, ranges: Ranges): Recipe {
  return { item, theme, base: "count", ranges, per: 1, step: 1 };
}

/** Thousandths of a whole a county, so that the figures are not all multiples of the counties. */
function perCounty(item: string, theme: number, [low, high]: Range): Recipe {
  return { item, theme, base: "counties", ranges: all([low * SHARE, high * SHARE]), per: SHARE, step: 1 };
}

function share(item: string, theme: number, base: readonly string[], ranges: Ranges): Recipe {
  return { item, theme, base, ranges, per: SHARE, step: 1 };
}

function all(range: Range): Ranges {
  return [range, range, range, range];
}
