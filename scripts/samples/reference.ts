/** The published figures of fiscal year 2563, as `assets/samples/codi-fy2563.json` holds them: printed values, misprints kept. */
import { readFileSync } from "node:fs";

export interface ReferenceQuarter {
  plan: number | null;
  operating: number | null;
  result: number | null;
  percent: number | null;
  targetPercent?: number;
  operatingUnit?: string;
}

export interface ReferencePlan {
  id: string;
  issue: number;
  title: string;
  unit: string;
  mode: "incremental" | "cumulative" | "annual-only" | "percent-of-base";
  polarity?: "lower";
  annual: {
    target: number | null;
    result: number | null;
    percent: number | null;
    targetPercent?: number;
    targetText?: string;
    resultText?: string;
  };
  quarters: ReferenceQuarter[];
  parts?: { id: string; title: string; target: number; result: number; percent: number }[];
  breakdown?: { completed: number; underConstruction: number; ready: number };
  basis?: { spent: number | number[]; unit: string };
}

interface Thresholds {
  thresholds?: (number | null)[];
  counts?: (number | null)[];
  base?: number;
}

export interface ReferenceKpi extends Thresholds {
  id: string;
  weight: number;
  title: string;
  kind: "numeric" | "compound" | "level" | "pass-fail";
  unit?: string;
  conditions?: (Thresholds & { name: string; result: number; resultCount?: number })[];
  levels?: (string | null)[];
  resultText?: string;
  resultCount?: number;
  passAt?: number;
  result?: number;
  scoreText?: string;
  score: number;
  weighted: number;
}

export interface ReferenceTable {
  plan: string;
  unit: string;
  columns: string[];
  rows: Record<string, (number | null)[]>;
}

export interface ReferenceStatement {
  item: string;
  current: number;
  previous: number;
  changePercent: number;
}

export interface Reference {
  issues: { id: number; title: string }[];
  plans: ReferencePlan[];
  criteriaInTargetSheet: { plan: string; unit: string; thresholds?: (number | null)[]; passAt?: number }[];
  components: { id: string; title: string; kpis: ReferenceKpi[] }[];
  total: number;
  grade: string;
  governanceChecklist: { id: string; weight: number; passed: boolean }[];
  regions: {
    localPlans: { plan: string; unit: string; columns: string[]; target: number[]; result: number[] };
    leaders: ReferenceTable;
    business: ReferenceTable;
    councils: ReferenceTable;
  };
  finance: { unit: string; total: ReferenceStatement[]; fund: ReferenceStatement[] };
  loans: Omit<ReferenceTable, "plan">;
}

export const REFERENCE = JSON.parse(
  readFileSync(new URL("../../assets/samples/codi-fy2563.json", import.meta.url), "utf8"),
) as Reference;
