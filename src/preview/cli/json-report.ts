/** The `--json` report of what was read and computed; its shape is a contract. */
import { round } from "../../kpi/round";
import { findingMessage } from "../../locales/findings";
import type { Assessment, KpiAssessment, PlanAssessment } from "../../workbook/assessment";
import { addressOf } from "../../workbook/cell-ref";
import type { Finding } from "../../workbook/finding";
import type { Kpi } from "../../workbook/model";
import type { Language } from "../../workbook/settings";
import type { HostStatistics } from "../../host/host";

const planReport = ({ plan, annual, quarters }: PlanAssessment) => ({
  id: plan.id,
  issue: plan.issue,
  title: plan.title,
  unit: plan.unit,
  mode: plan.accumulation,
  polarity: plan.polarity,
  annual,
  quarters,
  source: { sheet: plan.cell.sheet, cell: addressOf(plan.cell) },
});

/** The figure a KPI is judged by: of a compound one its first condition's, of one with levels in words the level reached. */
function resultOf(kpi: Kpi): number | null {
  switch (kpi.kind) {
    case "numeric":
    case "pass-fail":
      return kpi.result?.value ?? null;
    case "compound":
      return kpi.conditions[0]?.result?.value ?? null;
    case "level":
      return kpi.reached;
    case "checklist":
      return null;
  }
}

const kpiReport = ({ kpi, score, weighted }: KpiAssessment) => ({
  id: kpi.id,
  title: kpi.title,
  kind: kpi.kind,
  weight: kpi.weight?.value ?? null,
  result: resultOf(kpi),
  score,
  weighted,
});

const findingReport = (finding: Finding, language: Language) => ({
  severity: finding.severity,
  kind: finding.kind,
  sheet: finding.cell.sheet,
  cell: addressOf(finding.cell),
  id: finding.id,
  message: findingMessage(finding, language),
  reported: finding.reported,
  computed: finding.computed,
});

export function jsonReport(assessment: Assessment, language: Language, statistics: HostStatistics) {
  const { model, plans, scorecard, findings } = assessment;
  return {
    fiscalYear: model.fiscalYear,
    plans: plans.map(planReport),
    scorecard: scorecard && {
      components: scorecard.components.map(({ id, title, weighted, kpis }) => ({
        id,
        title,
        weighted,
        kpis: kpis.map(kpiReport),
      })),
      total: round(scorecard.total, 2),
      weightAssessed: scorecard.weightAssessed,
      totalOfAssessed: scorecard.totalOfAssessed,
      grade: scorecard.grade,
    },
    findings: findings.map((finding) => findingReport(finding, language)),
    host: {
      roundTrips: statistics.roundTrips,
      requestBytes: statistics.requestBytes,
      responseBytes: statistics.responseBytes,
    },
  };
}
