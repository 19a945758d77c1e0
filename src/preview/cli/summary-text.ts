/** What the command line prints: the plans, the total and grade, and how much was found. */
import { round } from "../../kpi/round";
import type { Outcome } from "../../excel/generate";
import type { Language } from "../../workbook/settings";
import { sheetWords } from "../../workbook/writing/plan-sheets";
import { DASH } from "../../workbook/writing/cell";
import { unitIn } from "../../workbook/writing/shown-unit";
import { SHAPES } from "../../workbook/writing/status-cell";
import { terminalTable } from "./terminal-table";

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", minimumFractionDigits: 2 });
const points = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const shown = (value: number | null, format: Intl.NumberFormat): string =>
  value === null ? DASH : format.format(value);
const LONGEST_TITLE = 48;

const WORDS = {
  th: {
    plan: "แผนงาน",
    target: "เป้าหมาย",
    result: "ผล",
    achievement: "ร้อยละ",
    status: "สถานะ",
    total: (total: string, grade: string) => `คะแนนรวม ${total}  ระดับ ${grade}`,
    findings: (errors: number, warnings: number, rounding: number) =>
      `สิ่งที่พบ: ข้อผิดพลาด ${errors} ข้อสังเกต ${warnings} การปัดเศษ ${rounding}`,
  },
  en: {
    plan: "Plan",
    target: "Target",
    result: "Result",
    achievement: "Achievement",
    status: "Status",
    total: (total: string, grade: string) => `Total ${total}  Grade ${grade}`,
    findings: (errors: number, warnings: number, rounding: number) =>
      `Found: ${errors} errors, ${warnings} warnings, ${rounding} rounding slips`,
  },
} as const;

export function summaryText({ assessment, findings }: Outcome, language: Language): string {
  const words = WORDS[language];
  const { status: statusWords } = sheetWords(language);
  const rows = assessment.plans.map(({ plan, annual }) => [
    plan.id,
    plan.title,
    shown(annual.target, number),
    shown(annual.result, number),
    unitIn(language, plan.unit),
    shown(annual.achievement, percent),
    annual.status === "none" ? DASH : `${SHAPES[annual.status]} ${statusWords[annual.status]}`,
  ]);
  const table = terminalTable(
    [
      { heading: "", align: "left" },
      { heading: words.plan, align: "left", most: LONGEST_TITLE },
      { heading: words.target, align: "right" },
      { heading: words.result, align: "right" },
      { heading: "", align: "left" },
      { heading: words.achievement, align: "right" },
      { heading: words.status, align: "left" },
    ],
    rows,
  );
  const [scorecard] = assessment.scorecards;
  return [
    ...(rows.length > 0 ? [table, ""] : []),
    ...(scorecard ? [words.total(points.format(round(scorecard.total, 2)), scorecard.grade ?? DASH)] : []),
    words.findings(findings.errors, findings.warnings, findings.rounding),
  ].join("\n");
}
