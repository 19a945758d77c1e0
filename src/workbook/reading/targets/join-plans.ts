/** One plan out of several sheets: a sheet for each quarter or region repeats the plan and adds its own figures. */
import { accumulationOfMonths, withAccumulation } from "./combined-quarters";
import { inferAccumulation } from "../../../kpi/quarters";
import { matchingKey } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import type { Figure, Plan, PlanQuarter } from "../../model";
import type { NumberedHeading } from "../numbered-heading";
import { fourOf } from "../../plan-figures";
import type { Quarter } from "../../period";
import { remembered } from "../../remembered";
import { eachInSlices, type Slices } from "../../slices";

/** The plans of one table, in its order. */
export interface TablePlans {
  plans: readonly Plan[];
  /** The quarter the table is about, where there is one for each quarter. */
  quarter: Quarter | null;
}

export interface JoinedPlans {
  plans: Plan[];
  /** The rows that became part of a plan further up. */
  joined: NumberedHeading[];
  doubts: Doubt[];
}

interface Slot {
  plan: Plan;
  table: number;
  quarter: Quarter | null;
}

/** What a plan is known by on other sheets. */
export const keyOf = remembered(
  ({ id, title, section }: Plan): string => `${section ?? ""}\n${id}\n${matchingKey(title)}`,
);

const differ = (a: Figure | null, b: Figure | null): boolean =>
  a !== null && b !== null && a.value !== b.value;

/** The first two figures that contradict each other. */
export function contradiction(a: Plan, b: Plan, perQuarter: boolean): [Figure, Figure] | null {
  const pairs: [Figure | null, Figure | null][] = [
    [a.annual.target, b.annual.target],
    ...(perQuarter ? [] : ([[a.annual.result, b.annual.result]] as [Figure | null, Figure | null][])),
    ...a.quarters.flatMap((quarter, index): [Figure | null, Figure | null][] => {
      const other = b.quarters[index];
      return other
        ? [
            [quarter.planned, other.planned],
            [quarter.reportedOperating, other.reportedOperating],
            [quarter.result, other.result],
          ]
        : [];
    }),
  ];
  const found = pairs.find(([one, other]) => differ(one, other));
  return found?.[0] && found[1] ? [found[0], found[1]] : null;
}

const joinQuarter = (a: PlanQuarter, b: PlanQuarter): PlanQuarter => ({
  quarter: a.quarter,
  inSheet: a.inSheet || b.inSheet,
  planned: a.planned ?? b.planned,
  reportedOperating: a.reportedOperating ?? b.reportedOperating,
  result: a.result ?? b.result,
  reportedPercent: a.reportedPercent ?? b.reportedPercent,
});

/** The months of both: a sheet for each quarter may state the months of that quarter only. */
const joinMonths = (a: Plan["months"], b: Plan["months"]): Plan["months"] =>
  a?.map((month, index) => ({
    month: month.month,
    planned: month.planned ?? b?.[index]?.planned ?? null,
    result: month.result ?? b?.[index]?.result ?? null,
    reportedPercent: month.reportedPercent ?? b?.[index]?.reportedPercent ?? null,
  })) ?? b;

/** `later` says that b reports on a later quarter, so that its figures of the year so far are the ones that hold. */
function join(a: Plan, b: Plan, later: boolean): Plan {
  const [newer, older] = later ? [b, a] : [a, b];
  const quarters = [
    joinQuarter(a.quarters[0], b.quarters[0]),
    joinQuarter(a.quarters[1], b.quarters[1]),
    joinQuarter(a.quarters[2], b.quarters[2]),
    joinQuarter(a.quarters[3], b.quarters[3]),
  ] as const;
  const annual = {
    target: a.annual.target ?? b.annual.target,
    result: newer.annual.result ?? older.annual.result,
    reportedPercent: newer.annual.reportedPercent ?? older.annual.reportedPercent,
  };
  const joined: Plan = {
    ...a,
    unit: a.unit || b.unit,
    issue: a.issue || b.issue,
    polarity: a.polarity === "lower" || b.polarity === "lower" ? "lower" : "higher",
    annual,
    quarters,
    months: joinMonths(a.months, b.months),
    accumulated: [...a.accumulated, ...b.accumulated],
    previous: a.previous ?? b.previous,
    spending: [...a.spending, ...b.spending],
    levels: a.levels ?? b.levels,
    remarks: (later && b.remarks) || a.remarks || b.remarks,
  };
  const target = annual.target?.value ?? null;
  if (joined.months) {
    const accumulation = accumulationOfMonths(joined.months, target, joined.polarity);
    return { ...withAccumulation(joined, accumulation ?? "incremental"), accumulation };
  }
  return joined.reportedBy === "toDate"
    ? joined
    : {
        ...joined,
        accumulation:
          inferAccumulation(fourOf(joined, "planned"), target, joined.polarity)?.accumulation ?? null,
      };
}

/**
 * The plans of all tables, those of the same number and title joined. Where two tables contradict each other the
 * plans stay apart, unless the tables are of different quarters: then the first target holds. Both are doubts.
 */
export function* joinPlans(tables: readonly TablePlans[]): Slices<JoinedPlans> {
  const slots: Slot[] = [];
  const byKey = new Map<string, Slot[]>();
  const joined: JoinedPlans["joined"] = [];
  const doubts: Doubt[] = [];
  for (const [table, { plans, quarter }] of tables.entries())
    yield* eachInSlices(plans, (plan) => {
      const key = keyOf(plan);
      const namesakes = byKey.get(key) ?? [];
      // Twice in one table is a slip, not a second sheet.
      const same = plan.title === "" ? undefined : namesakes.find((slot) => slot.table !== table);
      const apart = same && quarter !== null && same.quarter !== null && quarter !== same.quarter;
      const clash = same ? contradiction(same.plan, plan, apart === true) : null;
      if (clash)
        doubts.push(
          doubtAt(
            clash[1].cell,
            "plan-differs",
            {
              id: plan.id,
              title: plan.title,
              first: clash[0].value,
              second: clash[1].value,
              joined: apart ?? false,
            },
            [clash[0].cell, clash[1].cell],
            apart ? clash[0].cell : null,
          ),
        );
      if (same && (!clash || apart)) {
        same.plan = join(same.plan, plan, (quarter ?? 0) > (same.quarter ?? 0));
        same.table = table;
        same.quarter = quarter ?? same.quarter;
        // One quarter's block below another's numbers the same plans again.
        const isBelow = apart && plan.cell.sheet === same.plan.cell.sheet;
        if (!isBelow) joined.push({ id: plan.id, title: plan.title, section: plan.section, cell: plan.cell });
      } else {
        const slot = { plan, table, quarter };
        slots.push(slot);
        byKey.set(key, [...namesakes, slot]);
      }
    });
  return { plans: slots.map(({ plan }) => plan), joined, doubts };
}
