/** The plans of all target tables: read table by table, joined across sheets, corrected by the user's mapping. */
import { type Doubt, doubtAt } from "../../doubt";
import type { Finding } from "../../finding";
import type { Mapping } from "../../mapping/mapping";
import type { Plan } from "../../model";
import { flatMapInSlices, type Slices } from "../../slices";
import type { Table } from "../../table";
import { headerCell } from "../cells/cells";
import type { NumberedHeading } from "../numbered-heading";
import { joinPlans } from "./join-plans";
import { withMappedPlans } from "./mapped-plans";
import { numberingGaps } from "./numbering-gaps";
import { withFractionsAsPercentages } from "./percent-fractions";
import { withPolarityShown } from "./polarity-shown";
import type { RowTotal } from "./total-rows";
import { withYearTold } from "./sum-or-last";
import { yearOtherwise } from "./year-otherwise";
import { type TableReading, withSheetSections, withTableSections } from "./sheet-sections";
import { readTargets, type SectionHeading } from "./target-sheet";

export interface PlansReading {
  plans: Plan[];
  /** The plans as each table states them, before those of several sheets were joined. */
  stated: Plan[];
  headings: NumberedHeading[];
  /** Rows that open a section, and those that could. */
  sections: SectionHeading[];
  /** Rows of plans that were joined to the same plan on another sheet. */
  joined: NumberedHeading[];
  /** How many plans each table has. */
  counts: Map<Table, number>;
  /** The figures of rows that add plans up. */
  totals: RowTotal[];
  findings: Finding[];
  doubts: Doubt[];
}

const hasQuarters = ({ quarters }: Plan): boolean =>
  quarters.some(({ planned, result }) => planned !== null || result !== null);

/** Tables with figures of quarters and none of the year's target, not even on another sheet. */
function withoutAnnualTarget(tables: readonly Table[], plans: readonly Plan[]): Doubt[] {
  return tables.flatMap((table) => {
    const own = plans.filter(({ cell }) => cell.sheet === table.grid.sheet);
    const lacks = own.some(hasQuarters) && own.every(({ annual }) => annual.target === null);
    return lacks ? [doubtAt(headerCell(table), "no-annual-target", {})] : [];
  });
}

/** The rows of a table's grid that the user says are sections. */
const sectionRows = ({ grid }: Table, mapping: Mapping | undefined): ReadonlySet<number> =>
  new Set(
    (mapping?.sections ?? [])
      .filter(({ sheet }) => sheet === grid.sheet)
      .map(({ row }) => row - 1 - grid.top),
  );

/** The plans of the target tables among those given. */
export function* readPlans(all: readonly Table[], mapping?: Mapping): Slices<PlansReading> {
  const tables = all.filter(({ kind }) => kind === "targets");
  const alone: TableReading[] = [];
  for (const table of tables)
    alone.push({ table, ...(yield* readTargets(table, sectionRows(table, mapping))) });
  const { readings, doubts: ofSheets } = withSheetSections(withTableSections(alone));
  yield;
  const { plans, joined, doubts } = yield* joinPlans(
    readings.map((reading) => ({ plans: reading.plans, quarter: reading.table.quarter })),
  );
  yield;
  const shown = yield* withPolarityShown(plans);
  const mapped = mapping ? withMappedPlans(shown.plans, mapping) : shown.plans;
  yield;
  const asPercentages = yield* withFractionsAsPercentages(mapped);
  const { plans: said, doubts: untold } = yield* withYearTold(asPercentages);
  const otherwise = yield* flatMapInSlices(said, (plan) => yearOtherwise(plan));
  const headings = readings.flatMap((reading) => reading.headings);
  const gaps = yield* numberingGaps([...headings, ...joined, ...said]);
  yield;
  return {
    plans: said,
    stated: readings.flatMap((reading) => reading.plans),
    headings,
    sections: readings.flatMap((reading) => reading.sections),
    joined,
    counts: new Map(readings.map((reading) => [reading.table, reading.plans.length])),
    totals: readings.flatMap((reading) => reading.totals),
    findings: readings.flatMap((reading) => reading.findings),
    doubts: [
      ...readings.flatMap((reading) => reading.doubts),
      ...ofSheets,
      ...doubts,
      // What the user said of a plan makes another one of it, of which there is no doubt.
      ...mapped.flatMap((plan) => shown.doubts.get(plan) ?? []),
      ...untold,
      ...withoutAnnualTarget(tables, said),
      ...otherwise,
      ...gaps,
    ],
  };
}
