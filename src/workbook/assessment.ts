/** The rules applied to what was read: what the output sheets, the pane and the command line show. */
import type { Status } from "../kpi/status";
import type { Polarity } from "../kpi/polarity";
import type { Conventions } from "./conventions/convention";
import type { Model, Plan, RegionalTable, RegionRow } from "./model";
import type { Scale } from "./scoring";
import type { Kpi, Scorecard } from "./scorecard-model";
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

export interface AnnualAssessment {
  target: number | null;
  result: number | null;
  /** A fraction, 4 decimals. */
  achievement: number | null;
  status: Status;
}

export interface PlanAssessment {
  plan: Plan;
  /** Whether earlier quarters' shortfall and surplus are in the operating targets. */
  carried: boolean;
  annual: AnnualAssessment;
  /** The regional table whose totals are the plan's figures, where the plan has none of its own. */
  rolledUpFrom?: RegionalTable;
  quarters: readonly [QuarterAssessment, QuarterAssessment, QuarterAssessment, QuarterAssessment];
  /** 0–100 where the plan states levels of its own and has a result. */
  score: number | null;
}

export interface KpiAssessment {
  kpi: Kpi;
  /** Points on the scorecard's scale, unrounded; null: not assessed. */
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
  scorecard: Scorecard;
  scale: Scale;
  components: ComponentAssessment[];
  /** Σ score · weight / 100, unrounded. */
  total: number;
  weightAssessed: number;
  /** Null while nothing is assessed. */
  totalOfAssessed: number | null;
  /** The total as a part of the highest there is, 4 decimals. */
  share: number;
  /** Null where the scale has no grades. */
  grade: string | null;
}

export interface RegionAssessment extends AnnualAssessment {
  region: RegionRow;
}

export interface RegionalAssessment {
  table: RegionalTable;
  polarity: Polarity;
  regions: RegionAssessment[];
  /** What the regions add up to. */
  total: AnnualAssessment;
}

export interface Assessment {
  model: Model;
  /** The organisation's own ways, by which it is judged. */
  conventions: Conventions;
  plans: PlanAssessment[];
  regions: RegionalAssessment[];
  scorecards: ScorecardAssessment[];
  findings: Finding[];
}
