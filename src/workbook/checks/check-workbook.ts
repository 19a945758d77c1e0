/** All checks of `domain.md` §8 on what was read, in the order of the sheets and their cells. */
import { conventionsOf } from "../conventions/conventions";
import type { Finding } from "../finding";
import type { Model, Plan } from "../model";
import { remembered, steady } from "../remembered";
import { DEFAULT_SETTINGS } from "../settings";
import { finish, flatMapInSlices, type Slices } from "../slices";
import type { Reading } from "../reading/read-workbook";
import { kpisOf } from "../scorecard-model";
import { checkDuplicates, checkOrphans } from "./numbers";
import { checkAccumulated } from "./accumulated";
import { checkPercentages, type Ways } from "./percentages";
import { checkResultWithoutTarget, checkTargetWithoutResult } from "./presence";
import { checkRegions } from "./regions";
import {
  checkChecklistWeights,
  checkOperatingTargets,
  checkParts,
  checkPlannedSum,
  checkResultSum,
  checkScorecardWeights,
} from "./sums";
import { checkPlanSpending, checkSpendingLine } from "./spending";
import { checkScorecardSums } from "./scorecard-sums";
import { checkTable } from "./tables";
import { checkRowTotal } from "./total-rows";
import { checkKpiLevels, checkPlanLevels } from "./target-order";

function inReadingOrder(findings: Finding[], sheets: readonly string[]): Finding[] {
  return findings.sort(
    (a, b) =>
      sheets.indexOf(a.cell.sheet) - sheets.indexOf(b.cell.sheet) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column,
  );
}

/** Every finding in a reading; what the organisation does in its own way is none. */
export const checkWorkbook = (
  reading: Reading,
  ways: Ways = {
    conventions: conventionsOf(reading.model, DEFAULT_SETTINGS),
    cap: null,
    month: reading.model.month,
  },
): Finding[] => finish(checkInSlices(reading, ways));

const steadyWays = steady<Ways>();

const checkPlan = remembered((plan: Plan, ways: Ways, quarter: Model["quarter"]): Finding[] => {
  const carries = ways.conventions.carryForward.value;
  return [
    ...checkPercentages(plan, ways),
    ...checkOperatingTargets(plan, carries),
    ...checkPlannedSum(plan),
    ...checkResultSum(plan),
    ...checkAccumulated(plan, ways.month),
    ...checkResultWithoutTarget(plan, carries),
    ...checkTargetWithoutResult(plan, quarter, carries),
    ...checkPlanLevels(plan),
    ...checkPlanSpending(plan),
  ];
});

/** The same in slices. */
export function* checkInSlices(reading: Reading, given: Ways): Slices<Finding[]> {
  const { model, headings } = reading;
  const ways = steadyWays(given);
  const components = model.scorecards.flatMap((scorecard) => scorecard.components);
  const kpis = model.scorecards.flatMap(kpisOf);
  const numberedPlans = [...headings.plans, ...reading.joined, ...model.plans];
  const componentRows = components.flatMap(({ id, cell }) => (cell ? [{ id, cell }] : []));
  const sheetsOfFigures = new Set(
    reading.stated.flatMap(({ table, percentages }) => (percentages.length > 0 ? [table.grid.sheet] : [])),
  );
  const ofPlans = yield* flatMapInSlices(model.plans, (plan) => checkPlan(plan, ways, model.quarter));
  const parts = checkParts(model.plans);
  yield;
  const duplicates = checkDuplicates(numberedPlans);
  yield;
  const orphans = checkOrphans(numberedPlans);
  yield;
  const findings = [
    ...reading.findings,
    ...ofPlans,
    ...model.spending.flatMap((line) => checkSpendingLine(line, sheetsOfFigures)),
    ...parts,
    ...duplicates,
    ...orphans,
    ...checkDuplicates([...headings.kpis, ...kpis]),
    // A component is the parent of its KPIs, but shares their numbering only in part: it may be no. 1 beside a KPI 1.
    ...checkOrphans([...componentRows, ...headings.kpis, ...kpis]),
    ...model.scorecards.flatMap((scorecard) =>
      kpisOf(scorecard).flatMap((kpi) => checkKpiLevels(kpi, scorecard.scale)),
    ),
    ...model.scorecards.flatMap(checkScorecardWeights),
    ...model.scorecards.flatMap(checkScorecardSums),
    ...model.checklists.flatMap(checkChecklistWeights),
    ...reading.stated.flatMap(checkTable),
    ...reading.totals.flatMap(checkRowTotal),
    ...model.regions.flatMap((table) => checkRegions(table, model.plans)),
  ];
  yield;
  return inReadingOrder(findings, [...new Set(reading.tables.map(({ header }) => header.sheet))]);
}
