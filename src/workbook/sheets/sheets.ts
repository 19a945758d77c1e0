/**
 * The sheets we write. To add one: its role and place among the tabs in `SHEET_ROLES`, its name and title in each
 * locale, its builder in a file of its own, and its line here. The compiler names what is missing.
 */
import type { Assessment } from "../assessment";
import { checklistsOf } from "../checklists";
import type { SheetPlan, SheetRole } from "../sheet-plan";
import type { Slices } from "../slices";
import type { Writing } from "../writing/writing";
import { checksSheet } from "./checks-sheet";
import { dashboardSheet } from "./dashboard/dashboard-sheet";
import { financeSheet } from "./finance-sheet";
import { governanceSheet } from "./governance-sheet";
import { quartersSheet } from "./quarters-sheet";
import { regionsSheet } from "./regions-sheet";
import { rulesSheet } from "./rules-sheet";
import { scorecardSheet } from "./scorecard/scorecard-sheet";
import { summarySheet } from "./summary-sheet";

interface SheetBuilder {
  /** Whether the workbook gives it anything to show. */
  isNeeded: (assessment: Assessment) => boolean;
  /** At once, or in slices where it has a row for each plan or finding. */
  build: (writing: Writing) => SheetPlan | Slices<SheetPlan>;
}

const hasPlans = ({ plans }: Assessment): boolean => plans.length > 0;
const hasScorecards = ({ scorecards }: Assessment): boolean => scorecards.length > 0;
const always = (): boolean => true;

export const SHEETS: Readonly<Record<SheetRole, SheetBuilder>> = {
  dashboard: {
    isNeeded: (assessment) => hasPlans(assessment) || hasScorecards(assessment),
    build: dashboardSheet,
  },
  summary: { isNeeded: hasPlans, build: summarySheet },
  quarters: { isNeeded: hasPlans, build: quartersSheet },
  scorecard: {
    isNeeded: hasScorecards,
    build: (writing) => scorecardSheet(writing, writing.assessment.scorecards),
  },
  regions: {
    isNeeded: ({ regions }) => regions.length > 0,
    build: (writing) => regionsSheet(writing, writing.assessment.regions),
  },
  governance: {
    isNeeded: (assessment) => checklistsOf(assessment).length > 0,
    build: governanceSheet,
  },
  finance: { isNeeded: ({ model }) => model.finance.length > 0, build: financeSheet },
  checks: { isNeeded: always, build: checksSheet },
  rules: { isNeeded: always, build: rulesSheet },
};
