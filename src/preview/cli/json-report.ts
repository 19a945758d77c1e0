/** The `--json` report of what was read and computed; its shape is a contract. */
import { round } from "../../kpi/round";
import { totalDecimals } from "../../kpi/total";
import { localeOf } from "../../locales/locales";
import type {
  Assessment,
  KpiAssessment,
  PlanAssessment,
  ScorecardAssessment,
} from "../../workbook/assessment";
import { addressOf } from "../../workbook/cell-ref";
import type { Doubt } from "../../workbook/doubt";
import type { Finding } from "../../workbook/finding";
import { highestPoints } from "../../workbook/scoring";
import { kindOf } from "../../workbook/kpi-kinds/kpi-kinds";
import { polarityOf } from "../../workbook/plan-figures";
import type { Language } from "../../workbook/settings";
import type { HostStatistics } from "../../host";

const planReport = ({ plan, annual, quarters }: PlanAssessment) => ({
  id: plan.id,
  issue: plan.issue,
  section: plan.section,
  title: plan.title,
  unit: plan.unit,
  mode: plan.accumulation,
  polarity: polarityOf(plan),
  annual,
  quarters,
  source: { sheet: plan.cell.sheet, cell: addressOf(plan.cell) },
});

const kpiReport = ({ kpi, score, weighted }: KpiAssessment) => ({
  id: kpi.id,
  title: kpi.title,
  kind: kindOf(kpi).reportedAs,
  weight: kpi.weight?.value ?? null,
  result: kindOf(kpi).reportedResult(kpi),
  score,
  weighted,
});

/** How the levels of a scorecard earn their points. */
const scaleReport = ({ scale, components }: ScorecardAssessment) => ({
  points: scale.points,
  mode: components.some(({ kpis }) => kpis.some(({ kpi }) => kpi.kind === "band")) ? "bands" : scale.mode,
});

const scorecardReport = (assessed: ScorecardAssessment) => ({
  name: assessed.scorecard.name,
  scale: scaleReport(assessed),
  components: assessed.components.map(({ id, title, weighted, kpis }) => ({
    id,
    title,
    weighted,
    kpis: kpis.map(kpiReport),
  })),
  total: round(assessed.total, totalDecimals(highestPoints(assessed.scale))),
  share: assessed.share,
  weightAssessed: assessed.weightAssessed,
  totalOfAssessed: assessed.totalOfAssessed,
  grade: assessed.grade,
});

const findingReport = (finding: Finding, language: Language) => ({
  severity: finding.severity,
  kind: finding.kind,
  sheet: finding.cell.sheet,
  cell: addressOf(finding.cell),
  id: finding.id,
  message: localeOf(language).finding(finding),
  reported: finding.reported,
  computed: finding.computed,
});

const doubtReport = (doubt: Doubt, language: Language) => ({
  kind: doubt.kind,
  sheet: doubt.sheet,
  cell: addressOf(doubt.cell),
  message: localeOf(language).doubt(doubt),
});

export function jsonReport(
  assessment: Assessment,
  doubts: readonly Doubt[],
  language: Language,
  statistics: HostStatistics,
) {
  const { model, conventions, plans, findings } = assessment;
  const scorecards = assessment.scorecards.map(scorecardReport);
  return {
    fiscalYear: model.fiscalYear,
    carryForward: conventions.carryForward.value,
    plans: plans.map(planReport),
    scorecard: scorecards[0] ?? null,
    scorecards,
    findings: findings.map((finding) => findingReport(finding, language)),
    doubts: doubts.map((doubt) => doubtReport(doubt, language)),
    host: {
      roundTrips: statistics.roundTrips,
      requestBytes: statistics.requestBytes,
      responseBytes: statistics.responseBytes,
    },
  };
}
