/** The conclusions in plain English. */
import type {
  ConclusionWords,
  MissingFacts,
  PlanCounts,
  PlanFacts,
  RegionFacts,
  ScorecardFacts,
  When,
} from "../../workbook/conclusions/conclusion-words";
import type { Name, Quantity, Wording } from "../../workbook/conclusions/sentence";
import { choose, isBelow, isNone, isOne, listed, say } from "../../workbook/conclusions/wording";
import { inSentence } from "../in-sentence";
import { endOfMonth } from "./dates";

const NOTHING: Wording = [];

/** "1 plan", "2 plans" */
const counted = (count: Quantity, one: string, many: string): Wording =>
  say`${count} ${choose(isOne(count), [one], [many])}`;

const plans = (count: Quantity): Wording => counted(count, "plan", "plans");
const kpis = (count: Quantity): Wording => counted(count, "KPI", "KPIs");

const others = (count: Quantity, what: string): Wording => [
  choose(isNone(count), NOTHING, say`and ${counted(count, `other ${what}`, `other ${what}s`)}`),
];

function whenOf({ fiscalYear, untilQuarter, untilMonth, isCalendarYear }: When): string {
  const kind = isCalendarYear ? "year" : "fiscal year";
  const year = fiscalYear === null ? `the ${kind}` : `${kind} B.E. ${fiscalYear}`;
  if (untilQuarter === null) return `In ${year}`;
  return untilMonth === null
    ? `At the end of quarter ${untilQuarter} of ${year}`
    : `At the end of ${endOfMonth(untilMonth, fiscalYear, isCalendarYear)}, ${year},`;
}

const planCount = (when: When, { all, assessed, unassessed }: PlanCounts): Wording =>
  say`${whenOf(when)} there ${choose(isOne(all), ["is"], ["are"])} ${plans(all)}${choose(
    isNone(assessed),
    say`, none of which can be assessed yet.`,
    [
      choose(
        isNone(unassessed),
        say`${choose(isOne(all), NOTHING, [", all"])} assessed.`,
        say`: ${assessed} assessed and ${unassessed} without a target or a result.`,
      ),
    ],
  )}`;

function howManyReached(when: When, counts: PlanCounts, byYear: boolean): Wording {
  const { assessed, reached, reachedShare, short, shortShare, close, greenAbove } = counts;
  const target =
    when.untilQuarter === null
      ? "the target"
      : `the target of quarter ${when.untilQuarter}${byYear ? " (or of the year, where the quarter has none)" : ""}`;
  const ofWhich = choose(
    isNone(close),
    ["."],
    say`; of these, ${close} ${choose(isOne(close), ["is"], ["are"])} above ${greenAbove}.`,
  );
  const some = say`${plans(reached)} reached ${target}, ${reachedShare} of those assessed, and ${short} fell short (${shortShare})${ofWhich}`;
  const all = choose(
    isOne(assessed),
    say`The plan assessed reached ${target}.`,
    say`All plans assessed reached ${target}.`,
  );
  const none = say`No plan reached ${target}: ${short} fell short${ofWhich}`;
  return [
    choose(isNone(assessed), NOTHING, [choose(isNone(short), [all], [choose(isNone(reached), none, some)])]),
  ];
}

/** More sheets than these are counted. */
const MAX_SHEETS = 3;

function onSheets(sheets: readonly string[]): Wording {
  const named = sheets.slice(0, MAX_SHEETS).map((sheet) => [`“${sheet}”`]);
  const others = sheets.length - named.length;
  return others > 0
    ? say`the sheets ${listed(named, ", ", ", ")} and ${String(others)} more`
    : say`the ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(named, ", ", " and ")}`;
}

function missing({ assessed, unreported, untargeted, sheets, byYear, notDue }: MissingFacts): Wording {
  const without = (count: Quantity, what: string): Wording =>
    say`${plans(count)} ${choose(isOne(count), ["has"], ["have"])} no ${what} yet`;
  const goal = byYear ? "annual target" : "target";
  const why = notDue
    ? say`Nothing is due yet in quarter ${String(notDue.reported)}: the first target of the year is in quarter ${String(notDue.first)}.`
    : say`${choose(
        isNone(unreported),
        without(untargeted, goal),
        say`${without(unreported, "result")}${choose(isNone(untargeted), NOTHING, say`, ${without(untargeted, goal)}`)}`,
      )}. Type them on ${onSheets(sheets)} and generate the scorecard again.`;
  return [choose(isNone(assessed), why)];
}

/** 52 provinces; 96.59% */
function measured(figure: Quantity | Name, unit: string): Wording {
  if (unit === "%") return say`${figure}%`;
  return unit === "" ? [figure] : say`${figure} ${unit}`;
}

const BOUND = { higher: "", lower: "at most ", within: "" } as const;

const target = (
  { target: figure, unit, polarity }: Pick<PlanFacts, "target" | "unit" | "polarity">,
  range: Name | null,
): Wording => say`a target of ${BOUND[polarity]}${measured(range ?? figure, unit)}`;

const achieved = ({ achievement }: Pick<PlanFacts, "achievement">): Wording =>
  achievement === null ? NOTHING : say` (${achievement})`;

const named = ({ id, title, section }: Pick<PlanFacts, "id" | "title" | "section">): Wording =>
  say`${id.text === "" ? NOTHING : say`${id} `}${title}${section === null ? "" : ` (${section})`}`;

const RESULT = {
  incremental: "",
  cumulative: "",
  average: "an average of ",
  maximum: "a maximum of ",
  minimum: "a minimum of ",
} as const;

function shortPlan(plan: PlanFacts): Wording {
  const { quarter, accumulation, result, unit, toDate, remarks } = plan;
  const when =
    quarter === null
      ? ""
      : accumulation === "cumulative"
        ? ` by the end of quarter ${quarter}`
        : ` in quarter ${quarter}`;
  const soFar = toDate
    ? say`; ${measured(toDate.done, unit)} so far, ${measured(toDate.due, unit)} due by now, ${measured(toDate.annualTarget, unit)} for the year`
    : NOTHING;
  const cause = choose({ name: remarks }, say`. According to the remarks: “${remarks}”`);
  return [
    choose(
      isOne(plan.isSo),
      say`${named(plan)}: ${RESULT[accumulation ?? "incremental"]}${measured(result, unit)}${when} against ${target(plan, plan.range)}${achieved(plan)}${soFar}${cause}`,
    ),
  ];
}

/** 4.2000 points out of 5, 84.00% of the highest total, graded Good */
const scored = ({ total, highest, share, grade }: ScorecardFacts): Wording =>
  say`${total} points${share ? say` out of ${inSentence(highest)} (${share})` : NOTHING}${
    grade ? say`, graded “${grade}”` : NOTHING
  }`;

function scorecard(facts: ScorecardFacts): Wording {
  const { weight, weightAssessed, weightLeft, totalOfAssessed } = facts;
  const soFar = choose(
    isNone(weightLeft),
    say`, with all of the weight (${weight}) assessed.`,
    say`. The weight assessed so far is ${weightAssessed} of ${weight}; over that weight alone the total is ${totalOfAssessed}.`,
  );
  return [
    choose(
      isNone(weightAssessed),
      say`No KPI of the scorecard can be assessed yet. Type the results on ${onSheets([facts.sheet])}.`,
      say`The scorecard comes to ${scored(facts)}${soFar}`,
    ),
  ];
}

const ranked = (facts: ScorecardFacts): Wording =>
  say`${facts.name ?? ""}: ${choose(
    isNone(facts.weightAssessed),
    ["not assessed yet"],
    say`rank ${facts.rank}, ${scored(facts)}`,
  )}`;

function issue(name: Name | string, { all, assessed, unassessed, reached, short }: PlanCounts): Wording {
  const some = say`${choose(isNone(reached), ["none reached the target"], say`${reached} reached the target`)}${choose(
    isNone(short),
    NOTHING,
    say`, ${short} fell short`,
  )}${choose(isNone(unassessed), NOTHING, say`, ${unassessed} without a target or a result`)}`;
  return say`${name}: ${plans(all)}, ${choose(isNone(assessed), ["none of which can be assessed yet"], some)}`;
}

const regional = (facts: RegionFacts): Wording =>
  facts.target.value === null
    ? measured(facts.result, facts.unit)
    : say`${measured(facts.result, facts.unit)} against ${target(facts, null)}${achieved(facts)}`;

export const conclusions: ConclusionWords = {
  sections: {
    overall: "Overall",
    short: "Plans that fell short",
    quarters: "Quarter by quarter",
    scorecard: "Scorecard",
    issues: "By group of plans",
    regions: "By region",
    governance: "Governance",
    finance: "Finance and spending",
    checks: "Data checks",
  },

  planCount,
  howManyReached,
  missing,

  shortList: (count) => [choose(isNone(count), ["No plan fell short."], say`${plans(count)} fell short:`)],
  shortPlan,
  others: {
    plans: (count) => others(count, "plan"),
    kpis: (count) => others(count, "KPI"),
    regions: (count) => others(count, "region"),
    offices: (count) => others(count, "office"),
    items: (count) => others(count, "item"),
    sheets: (count) => others(count, "sheet"),
  },

  quarterList: "Against the targets of each quarter:",
  quarter: ({ quarter, assessed, short }) =>
    say`quarter ${String(quarter)}: ${plans(assessed)} assessed, ${choose(
      isNone(short),
      ["none short"],
      say`${short} short`,
    )}`,
  recoveredList: (count) => [
    choose(
      isNone(count),
      ["No plan reached the year's target after falling short in a quarter."],
      say`${plans(count)} reached the year's target after falling short in a quarter:`,
    ),
  ],
  recoveredPlan: (plan) => [
    choose(
      isOne(plan.isSo),
      say`${named(plan)}: ${listed(
        plan.quarters.map(({ quarter, achievement }) => say`${achievement} in quarter ${String(quarter)}`),
        ", ",
        " and ",
      )}`,
    ),
  ],

  scorecard,
  ranking: (count) => `The scorecards of ${inSentence(count)} offices, by total:`,
  ranked,
  componentList: "By component:",
  component: ({ name, weight, weighted }) => say`${name}: ${weighted} points, weight ${weight}`,
  belowFullList: (count) => [
    choose(
      isNone(count),
      ["Every KPI assessed earned the full score."],
      say`${kpis(count)} earned less than the full score:`,
    ),
  ],
  belowFull: ({ name, score, highest, weight }) => [
    choose(isBelow(score, highest), say`${name}: ${score} points (weight ${weight})`),
  ],
  unassessedKpis: (count) => [choose(isNone(count), NOTHING, say`${kpis(count)} not assessed yet.`)],

  issueList: { issues: "By strategic issue:", sections: "By office:" },
  issue,

  regionalTable: (name, total, { assessed, short }) =>
    say`${name}: all regions together ${regional(total)}${choose(
      isNone(assessed),
      ["."],
      [
        choose(
          isNone(short),
          ["; every region reached its target."],
          say`; ${short} of ${assessed} regions fell short:`,
        ),
      ],
    )}`,
  shortRegion: (facts) => {
    const said = say`${facts.name}: ${regional(facts)}`;
    return facts.achievement ? [choose(isBelow(facts.achievement, 1), said)] : said;
  },

  governance: ({ name, passed, failed, all, score }) =>
    say`${name}: ${passed} of ${inSentence(all)} ${all === 1 ? "item" : "items"} passed${
      score ? say`, ${score} points` : NOTHING
    }${choose(isNone(failed), ["."], say`; ${failed} not passed:`)}`,
  failedItem: ({ id, title, isSo }) => [choose(isOne(isSo), id.text === "" ? [title] : say`${id} ${title}`)],

  financeList: {
    comparison: (title) => `${title}, against last year:`,
    spending: (title) => `${title}:`,
    default: (title) => `${title}, in default:`,
  },
  account: ({ name, unit, first, second, difference, change }) =>
    say`${name === "" ? NOTHING : `${name}: `}${measured(first, unit)}, last year ${measured(second, unit)}, ${choose(
      isNone(difference),
      ["unchanged"],
      say`${choose(isBelow(difference, 0), ["down"], ["up"])}${change ? say` ${change}` : NOTHING}`,
    )}`,
  spending: ({ name, unit, first, second, ratio }) =>
    say`${name === "" ? NOTHING : `${name}: `}${measured(second, unit)} spent of ${measured(first, unit)}${
      ratio ? say` (${ratio})` : NOTHING
    }`,
  inDefault: ({ name, unit, first, second, ratio }) =>
    say`${name === "" ? NOTHING : `${name}: `}${measured(second, unit)} of ${measured(first, unit)} outstanding${
      ratio ? say` (${ratio})` : NOTHING
    }`,
  growthList: "Against last year:",
  growth: ({ name, unit, current, previous, difference, change }) =>
    say`${name}: ${measured(current, unit)}, last year ${measured(previous, unit)}, ${choose(
      isNone(difference),
      ["unchanged"],
      say`${choose(isBelow(difference, 0), ["down"], ["up"])}${change ? say` ${change}` : NOTHING}`,
    )}`,

  findings: ({ error, warning, rounding, doubt }) => {
    const kinds = [
      counted(error, "error", "errors"),
      counted(warning, "warning", "warnings"),
      counted(rounding, "figure cut off instead of rounded", "figures cut off instead of rounded"),
      counted(doubt, "doubt about what was read", "doubts about what was read"),
    ].filter((_, index) => [error, warning, rounding, doubt][index]?.value !== 0);
    return kinds.length === 0
      ? ["The checks of the data found nothing wrong."]
      : say`The checks of the data found ${listed(kinds, ", ", " and ")}.`;
  },
  findingsBySheet: "What was found, by sheet:",
  findingsOn: (sheet, count) => say`“${sheet}”: ${counted(count, "finding", "findings")}`,
};
