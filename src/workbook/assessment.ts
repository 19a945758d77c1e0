/** The rules applied to what was read: what the output sheets, the pane and the command line show. */
import type { Status } from "../kpi/status";
import type { Kpi, Model, Plan } from "./model";
import type { Finding } from "./finding";

export interface QuarterAssessment {
  quarter: 1 | 2 | 3 | 4;
  planned: number | null;
  operating: number | null;
  result: number | null;
  /** A fraction, 4 decimals. */
  achievement: number | null;
  status: Status;
}

export interface PlanAssessment {
  plan: Plan;
  annual: { target: number | null; result: number | null; achievement: number | null; status: Status };
  quarters: readonly [QuarterAssessment, QuarterAssessment, QuarterAssessment, QuarterAssessment];
  /** 0–100 where the plan states levels of its own and has a result. */
  score: number | null;
}

export interface KpiAssessment {
  kpi: Kpi;
  /** 0–100, unrounded; null: not assessed. */
  score: number | null;
  /** score · weight / 100, unrounded. */
  weighted: number | null;
}

export interface ComponentAssessment {
  id: string;
  title: string;
  kpis: KpiAssessment[];
  weighted: number;
}

export interface ScorecardAssessment {
  components: ComponentAssessment[];
  /** Σ score · weight / 100, unrounded. */
  total: number;
  weightAssessed: number;
  /** Null while nothing is assessed. */
  totalOfAssessed: number | null;
  grade: string;
}

export interface Assessment {
  model: Model;
  plans: PlanAssessment[];
  scorecard: ScorecardAssessment | null;
  findings: Finding[];
}
