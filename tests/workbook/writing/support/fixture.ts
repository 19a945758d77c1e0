/** A small workbook by hand: the user's cells, what was read from them, and what the rules make of it. */
import { defaultGrades } from "../../../../src/locales/rule-words";
import type { Status } from "../../../../src/kpi/status";
import type { Assessment, PlanAssessment, QuarterAssessment } from "../../../../src/workbook/assessment";
import type { CellRef } from "../../../../src/workbook/cell-ref";
import type { Figure, Plan, PlanQuarter } from "../../../../src/workbook/model";
import type { Checklist, Kpi, Scorecard } from "../../../../src/workbook/scorecard-model";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/workbook/settings";
import type { Content, SheetPlan, SheetRole } from "../../../../src/workbook/sheet-plan";
import { localeOf } from "../../../../src/locales/locales";
import { planSheets } from "../../../../src/workbook/sheets/plan-sheets";
import type { WritingOptions } from "../../../../src/workbook/writing/writing";
import type { FilledSheet } from "./recalculate";

/** "C2" on a sheet. */
export function cellAt(sheet: string, address: string): CellRef {
  const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
}

const PLANS = "แผน";
const CRITERIA = "เกณฑ์";
const CHECKLIST = "ตรวจ";

export const USER_SHEETS: FilledSheet[] = [
  {
    name: PLANS,
    rows: [
      ["ที่", "แผนงาน", "เป้าหมายปี", "Q1", "ผล", "Q2", "ผล", "Q3", "ผล", "Q4", "ผล", "ผลปี", "50", "75", "100"],
      ["1.1", "ตำบลจัดทำแผน", 600, null, null, null, null, null, null, null, null, 700, 518, 600, 682],
      ["5.1", "ผู้นำ", 8645, 116, 271, 350, 605, 5730, 2255, 2449, 9068],
      ["8.1", "ค่าใช้จ่ายบุคลากร", "ไม่เกินร้อยละ 32 (ผล ร้อยละ 5.10)"],
      ["8.5", "การเบิกจ่าย", 0.96, 0.2, 9.56, 0.4, 55.59, 0.6, 73.35, 0.96, 96.59, 96.59],
      ["8.5.1", "เรื่องร้องเรียน", 0, null, null, null, null, null, null, null, null, 3],
    ],
  },
  {
    name: CRITERIA,
    rows: [
      ["ตัวชี้วัด", "น้ำหนัก", "50", "75", "100", "ผล"],
      ["1.2 ตำบลรูปธรรม", 40, 518, 600, 682, 641],
      ["1.3 สภาองค์กร", 10, "-", 5.35, 7.11, null],
      ["3.2.2 ระบบติดตาม", 10, "ขั้นที่ 1", "ขั้นที่ 1 - 2", "ขั้นที่ 1 - 3", "ขั้นที่ 1 - 2"],
      ["4.2 ความพึงพอใจ", 20, 80, 80, 80, 86.65],
      [null, null, 50, 75, 90, 82.5],
      ["4.3 การเบิกจ่าย", 10, null, null, 96, 96.59],
      ["5.1 ธรรมาภิบาล", 10],
    ],
  },
  {
    name: CHECKLIST,
    rows: [
      ["ที่", "ประเด็น", "น้ำหนัก", "ผ่าน"],
      ["1", "ทบทวนผล", 15, "ผ่าน"],
      ["2", "ควบคุมภายใน", 5, null],
    ],
  },
];

export const textOf = ({ sheet, row, column }: CellRef): string | null => {
  const content = USER_SHEETS.find(({ name }) => name === sheet)?.rows[row]?.[column];
  return typeof content === "string" ? content : null;
};

const figure = (sheet: string, address: string, value: number, more: Partial<Figure> = {}): Figure => ({
  value,
  cell: cellAt(sheet, address),
  part: "value",
  scale: 1,
  decimals: 0,
  unit: null,
  ...more,
});

const NO_QUARTERS = [null, null, null, null, null, null, null, null] as const;

function quarters(figures: readonly (Figure | null)[]): Plan["quarters"] {
  const one = (quarter: 1 | 2 | 3 | 4): PlanQuarter => ({
    quarter,
    inSheet: true,
    planned: figures[2 * quarter - 2] ?? null,
    reportedOperating: null,
    result: figures[2 * quarter - 1] ?? null,
    reportedPercent: null,
  });
  return [one(1), one(2), one(3), one(4)];
}

type Judged = [operating: number | null, achievement: number | null, status: Status];
const NOT_JUDGED: Judged = [null, null, "none"];

function assessed(
  plan: Plan,
  annual: PlanAssessment["annual"],
  judged: readonly Judged[],
  score: number | null = null,
): PlanAssessment {
  const one = (quarter: 1 | 2 | 3 | 4): QuarterAssessment => {
    const { planned, result } = plan.quarters[quarter - 1]!;
    const [operating, achievement, status] = judged[quarter - 1] ?? NOT_JUDGED;
    return {
      quarter,
      planned: planned?.value ?? null,
      result: result?.value ?? null,
      operating,
      achievement,
      status,
    };
  };
  const carried = plan.accumulation === "incremental";
  return { plan, carried, annual, quarters: [one(1), one(2), one(3), one(4)], score };
}

const plan = (row: number, more: Partial<Plan> & Pick<Plan, "id" | "title" | "annual">): Plan => ({
  unit: "ตำบล",
  issue: "ประเด็นที่ 1 การพัฒนาพื้นที่",
  polarity: "higher",
  section: null,
  accumulation: null,
  reportedBy: "quarter",
  quarters: quarters(NO_QUARTERS),
  months: null,
  accumulated: [],
  previous: null,
  spending: [],
  levels: null,
  remarks: "",
  cell: cellAt(PLANS, `A${row}`),
  ...more,
});

const annual = (target: Figure | null, result: Figure | null): Plan["annual"] => ({
  target,
  result,
  reportedPercent: null,
});

const onPlans = (address: string, value: number, more: Partial<Figure> = {}): Figure =>
  figure(PLANS, address, value, more);

const percent = { scale: 100, decimals: 0, unit: "ร้อยละ" };
const twoDecimals = { decimals: 2 };

const plans: PlanAssessment[] = [
  assessed(
    plan(2, {
      id: "1.1",
      title: "ตำบลจัดทำแผน",
      annual: annual(onPlans("C2", 600), onPlans("L2", 700)),
      levels: [onPlans("M2", 518), onPlans("N2", 600), onPlans("O2", 682)],
      remarks: "ตามคำรับรอง",
    }),
    { target: 600, result: 700, achievement: 1.1667, status: "green" },
    [],
    100,
  ),
  assessed(
    plan(3, {
      id: "5.1",
      title: "ผู้นำ",
      unit: "คน",
      accumulation: "incremental",
      issue: "ประเด็นที่ 2 การพัฒนาคน",
      annual: annual(onPlans("C3", 8645), null),
      quarters: quarters([
        onPlans("D3", 116),
        onPlans("E3", 271),
        onPlans("F3", 350),
        onPlans("G3", 605),
        onPlans("H3", 5730),
        onPlans("I3", 2255),
        onPlans("J3", 2449),
        onPlans("K3", 9068),
      ]),
    }),
    { target: 8645, result: 12199, achievement: 1.4111, status: "green" },
    [
      [116, 2.3362, "green"],
      [195, 3.1026, "green"],
      [5320, 0.4239, "red"],
      [5514, 1.6445, "green"],
    ],
  ),
  assessed(
    plan(4, {
      id: "8.1",
      title: "ค่าใช้จ่ายบุคลากร",
      unit: "ร้อยละ",
      polarity: "lower",
      issue: "ประเด็นที่ 2 การพัฒนาคน",
      annual: annual(
        onPlans("C4", 32, { part: "target", unit: "ร้อยละ" }),
        onPlans("C4", 5.1, { part: "result", unit: "ร้อยละ", decimals: 2 }),
      ),
    }),
    { target: 32, result: 5.1, achievement: 1.8406, status: "green" },
    [],
  ),
  assessed(
    plan(5, {
      id: "8.5",
      title: "การเบิกจ่าย",
      unit: "ร้อยละ",
      accumulation: "cumulative",
      issue: "ประเด็นที่ 2 การพัฒนาคน",
      annual: annual(onPlans("C5", 96, percent), onPlans("L5", 96.59, twoDecimals)),
      quarters: quarters([
        onPlans("D5", 20, percent),
        onPlans("E5", 9.56, twoDecimals),
        onPlans("F5", 40, percent),
        onPlans("G5", 55.59, twoDecimals),
        onPlans("H5", 60, percent),
        onPlans("I5", 73.35, twoDecimals),
        onPlans("J5", 96, percent),
        onPlans("K5", 96.59, twoDecimals),
      ]),
    }),
    { target: 96, result: 96.59, achievement: 1.0061, status: "green" },
    [
      [20, 0.478, "red"],
      [40, 1.3898, "green"],
      [60, 1.2225, "green"],
      [96, 1.0061, "green"],
    ],
  ),
  assessed(
    plan(6, {
      id: "8.5.1",
      title: "เรื่องร้องเรียน",
      unit: "เรื่อง",
      polarity: "lower",
      issue: "ประเด็นที่ 2 การพัฒนาคน",
      annual: annual(onPlans("C6", 0), onPlans("L6", 3)),
      remarks: "ยาว ".repeat(60),
    }),
    { target: 0, result: 3, achievement: null, status: "red" },
    [],
  ),
];

const onCriteria = (address: string, value: number, decimals = 0): Figure =>
  figure(CRITERIA, address, value, { decimals });

const onChecklist = (address: string, value: number): Figure => figure(CHECKLIST, address, value);

export const checklist: Checklist = {
  title: "5.1 ธรรมาภิบาล",
  cell: cellAt(CHECKLIST, "D1"),
  items: [
    {
      id: "1",
      title: "ทบทวนผล",
      weight: onChecklist("C2", 15),
      passed: true,
      passedCell: cellAt(CHECKLIST, "D2"),
    },
    {
      id: "2",
      title: "ควบคุมภายใน",
      weight: onChecklist("C3", 5),
      passed: false,
      passedCell: cellAt(CHECKLIST, "D3"),
    },
  ],
};

const words = (address: string): { text: string; cell: CellRef } => {
  const cell = cellAt(CRITERIA, address);
  return { text: textOf(cell) ?? "", cell };
};

const kpi = (row: number, id: string, title: string, weight: number) => ({
  id,
  title,
  weight: onCriteria(`B${row}`, weight),
  reportedScore: null,
  reportedWeighted: null,
  cell: cellAt(CRITERIA, `A${row}`),
});

const KPIS = {
  numeric: {
    ...kpi(2, "1.2", "ตำบลรูปธรรม", 40),
    kind: "numeric",
    levels: [onCriteria("C2", 518), onCriteria("D2", 600), onCriteria("E2", 682)],
    polarity: null,
    result: onCriteria("F2", 641),
  },
  notAssessed: {
    ...kpi(3, "1.3", "สภาองค์กร", 10),
    kind: "numeric",
    levels: [null, onCriteria("D3", 5.35, 2), onCriteria("E3", 7.11, 2)],
    polarity: null,
    result: null,
  },
  level: {
    ...kpi(4, "3.2.2", "ระบบติดตาม", 10),
    kind: "level",
    levels: [words("C4"), words("D4"), words("E4")],
    result: words("F4"),
    reached: 2,
  },
  compound: {
    ...kpi(5, "4.2", "ความพึงพอใจ", 20),
    kind: "compound",
    conditions: [
      {
        name: "",
        levels: [onCriteria("C5", 80), onCriteria("D5", 80), onCriteria("E5", 80)],
        polarity: null,
        result: onCriteria("F5", 86.65, 2),
      },
      {
        name: "คุณภาพรายงาน",
        levels: [onCriteria("C6", 50), onCriteria("D6", 75), onCriteria("E6", 90)],
        polarity: null,
        result: onCriteria("F6", 82.5, 1),
      },
    ],
  },
  passFail: {
    ...kpi(7, "4.3", "การเบิกจ่าย", 10),
    kind: "pass-fail",
    passMark: onCriteria("E7", 96),
    polarity: null,
    result: onCriteria("F7", 96.59, 2),
  },
  checklist: { ...kpi(8, "5.1", "ธรรมาภิบาล", 10), kind: "checklist", checklist },
} satisfies Record<string, Kpi>;

const scorecard: Scorecard = {
  name: CRITERIA,
  sheet: CRITERIA,
  scale: { points: [50, 75, 100], named: true },
  reportedTotal: null,
  reportedWeight: null,
  reportedAccumulated: [],
  components: [
    {
      id: "1",
      title: "ประสิทธิผล",
      kpis: [KPIS.numeric, KPIS.notAssessed],
      cell: null,
      reported: { weight: null, weighted: null },
    },
    {
      id: "2",
      title: "ประสิทธิภาพ",
      kpis: [KPIS.level, KPIS.compound, KPIS.passFail, KPIS.checklist],
      cell: null,
      reported: { weight: null, weighted: null },
    },
  ],
};

const USUAL = { toldBy: "default", agreeing: 0, of: 0 } as const;

export const assessment: Assessment = {
  conventions: {
    carryForward: { value: true, ...USUAL },
    lowerIsBetter: { value: "mirror", ...USUAL },
    percentOf: [],
    yearPercentOf: [],
  },
  model: {
    organisation: "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)",
    fiscalYear: 2563,
    quarter: 4,
    month: null,
    spending: [],
    finance: [],
    plans: plans.map((each) => each.plan),
    scorecards: [scorecard],
    checklists: [checklist],
    regions: [],
  },
  plans,
  regions: [],
  scorecards: [
    {
      scorecard,
      scale: { points: [50, 75, 100], named: true, mode: "interpolate", belowMinimum: "zero" },
      components: [
        {
          id: "1",
          title: "ประสิทธิผล",
          weighted: 35,
          kpis: [
            { kpi: KPIS.numeric, score: 87.5, weighted: 35 },
            { kpi: KPIS.notAssessed, score: null, weighted: null },
          ],
        },
        {
          id: "2",
          title: "ประสิทธิภาพ",
          weighted: 42.5,
          kpis: [
            { kpi: KPIS.level, score: 75, weighted: 7.5 },
            { kpi: KPIS.compound, score: 87.5, weighted: 17.5 },
            { kpi: KPIS.passFail, score: 100, weighted: 10 },
            { kpi: KPIS.checklist, score: 75, weighted: 7.5 },
          ],
        },
      ],
      total: 77.5,
      weightAssessed: 90,
      totalOfAssessed: (77.5 / 90) * 100,
      share: 0.775,
      grade: "ดี",
    },
  ],
  findings: [
    {
      severity: "rounding",
      kind: "percent-mismatch",
      cell: cellAt(PLANS, "H3"),
      id: "5.1",
      reported: 42.38,
      computed: 42.39,
      detail: { of: "target", quarter: 3, result: 2255, target: 5320 },
    },
    {
      severity: "error",
      kind: "weights-sum",
      cell: cellAt(CRITERIA, "B2"),
      id: null,
      reported: 95,
      computed: 100,
      detail: { sum: 95, scope: "scorecard" },
    },
  ],
};

export const settings: Settings = {
  ...DEFAULT_SETTINGS,
  grades: defaultGrades("th"),
};

export const NAMES: Record<SheetRole, string> = {
  dashboard: "ภาพรวม KPI",
  summary: "สรุปผล KPI",
  quarters: "รายไตรมาส KPI",
  scorecard: "คะแนน KPI",
  regions: "ผลรายภาค KPI",
  governance: "ธรรมาภิบาล KPI",
  finance: "การเงิน KPI",
  checks: "ตรวจสอบ KPI",
  rules: "กติกา KPI",
};

export const options: WritingOptions = {
  language: "th",
  formulas: "live",
  names: NAMES,
  generatedAt: new Date(2020, 9, 5, 14, 30),
  textOf,
};

/** One sheet of the fixture as planned. */
export function planned(role: SheetRole, more: Partial<WritingOptions> = {}, given = assessment): SheetPlan {
  const wanted = { ...options, ...more };
  const found = planSheets(given, settings, wanted, localeOf(wanted.language).sheets).find(
    (sheet) => sheet.role === role,
  );
  if (!found) throw new Error(`No ${role} sheet`);
  return found;
}

/** A cell of a planned sheet by its address: its constant, or its formula as one reads it in the formula bar. */
export function contentAt(sheet: SheetPlan, address: string): Exclude<Content, object> {
  const { row, column } = cellAt("", address);
  const content = sheet.cells[row]?.[column] ?? null;
  return content !== null && typeof content === "object" ? content.formula : content;
}
