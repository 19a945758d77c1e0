/** All checks of `domain.md` §8 on what was read, in the order of the sheets and their cells. */
import { conventionsOf } from "../conventions/conventions";
import type { Finding } from "../finding";
import { DEFAULT_SETTINGS } from "../settings";
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
export function checkWorkbook(
  reading: Reading,
  ways: Ways = {
    conventions: conventionsOf(reading.model, DEFAULT_SETTINGS),
    cap: null,
    month: reading.model.month,
  },
): Finding[] {
  const { model, headings } = reading;
  const carries = ways.conventions.carryForward.value;
  const components = model.scorecards.flatMap((scorecard) => scorecard.components);
  const kpis = model.scorecards.flatMap(kpisOf);
  const numberedPlans = [...headings.plans, ...reading.joined, ...model.plans];
  const componentRows = components.flatMap(({ id, cell }) => (cell ? [{ id, cell }] : []));
  const sheetsOfFigures = new Set(reading.stated.map(({ table }) => table.grid.sheet));
  const findings = [
    ...reading.findings,
    ...model.plans.flatMap((plan) => [
      ...checkPercentages(plan, ways),
      ...checkOperatingTargets(plan, carries),
      ...checkPlannedSum(plan),
      ...checkResultSum(plan),
      ...checkAccumulated(plan, ways.month),
      ...checkResultWithoutTarget(plan, carries),
      ...checkTargetWithoutResult(plan, model.quarter, carries),
      ...checkPlanLevels(plan),
      ...checkPlanSpending(plan),
    ]),
    ...model.spending.flatMap((line) => checkSpendingLine(line, sheetsOfFigures)),
    ...checkParts(model.plans),
    ...checkDuplicates(numberedPlans),
    ...checkOrphans(numberedPlans),
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
    ...model.regions.flatMap((table) => checkRegions(table, model.plans)),
  ];
  return inReadingOrder(findings, [...new Set(reading.tables.map(({ header }) => header.sheet))]);
}
