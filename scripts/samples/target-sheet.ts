/** Layout A: the report's own table of plans, one document cell per period. */
import { REFERENCE, type ReferencePlan, type ReferenceQuarter } from "./reference";
import { percent, printed, type SampleSheet } from "./sheet";

/** The numbered headings that the report prints above the plans. */
const HEADINGS: Record<string, string> = {
  "1": "การสนับสนุนการจัดทำแผนพัฒนาเชิงพื้นที่",
  "2": "การสนับสนุนการพัฒนาที่อยู่อาศัยผู้มีรายได้น้อยในเมืองและชนบท",
  "2.3": "โครงการพัฒนาที่อยู่อาศัยชุมชนริมคลอง",
  "5": "การสนับสนุนการพัฒนาคุณภาพแกนนำและขบวนองค์กรชุมชน",
  "5.2": "การพัฒนาคุณภาพสภาองค์กรชุมชนตำบล",
  "7": "การพัฒนาระบบข้อมูล องค์ความรู้ และการสื่อสารประชาสัมพันธ์",
  "8": "การเพิ่มประสิทธิภาพระบบการกำกับและบริหารองค์กร",
};

const HEADER = [
  [
    "ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน",
    "เป้าหมายปี 2563",
    "เป้าหมายรายไตรมาส",
    null,
    null,
    null,
    "ผลการดำเนินงานไตรมาส 4 (กรกฎาคม - กันยายน 2563)",
    "หมายเหตุ",
  ],
  [null, null, "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", null, null],
];
const WIDTH = 8;
/** The report breaks the page, and prints the heading again, before these plans. */
const PAGE_BREAKS = ["2.1-2.2", "4", "7"];

const isPercent = (unit: string): boolean => unit === "ร้อยละ";

/** "600 ตำบล", "ร้อยละ 70". */
const quantity = (value: number, unit: string): string =>
  isPercent(unit) ? `ร้อยละ ${printed(value)}` : `${printed(value)} ${unit}`;

/** "(ผล 700 ตำบล ร้อยละ 116.67)", "(ผล ร้อยละ 10.00 จำนวน 20 องค์กร)", "(ผล ร้อยละ 96.59 2,547.1688 ล้านบาท)". */
function resultText(plan: ReferencePlan, result: number, achieved: number | null, spent?: number): string {
  const word = plan.id === "2.3.1" ? "ผลสะสม" : "ผล";
  if (plan.mode === "percent-of-base" && achieved !== null)
    return `(${word} ${percent(achieved)} จำนวน ${quantity(result, plan.unit)})`;
  if (isPercent(plan.unit)) {
    const figure = result === 100 ? "ร้อยละ 100" : percent(result);
    return `(${word} ${figure}${spent === undefined ? "" : ` ${printed(spent)} ${plan.basis?.unit ?? ""}`})`;
  }
  return `(${word} ${quantity(result, plan.unit)}${achieved === null ? "" : ` ${percent(achieved)}`})`;
}

function targetText(
  plan: ReferencePlan,
  target: number | null,
  share: number | undefined,
  text?: string,
): string {
  if (target === null) return text ?? (share === undefined ? "" : `ร้อยละ ${printed(share)}`);
  if (plan.polarity === "lower") return `ไม่เกิน${quantity(target, plan.unit)}`;
  if (share === undefined) return quantity(target, plan.unit);
  return plan.mode === "percent-of-base" && target === 200
    ? `ร้อยละ ${printed(share)}/ ${quantity(target, plan.unit)}`
    : `ร้อยละ ${printed(share)} (${quantity(target, plan.unit)})`;
}

const lines = (...parts: string[]): string => parts.filter((part) => part !== "").join("\n");

function annualCell(plan: ReferencePlan): string {
  const { target, result, percent: achieved, targetPercent, targetText: text } = plan.annual;
  const spent = Array.isArray(plan.basis?.spent) ? plan.basis.spent.at(-1) : undefined;
  return lines(
    targetText(plan, target, targetPercent, target === null ? text : undefined),
    result === null ? "" : resultText(plan, result, isPercent(plan.unit) ? null : achieved, spent),
  );
}

function quarterCell(plan: ReferencePlan, quarter: ReferenceQuarter, index: number): string {
  const { plan: planned, operating, result, percent: achieved, targetPercent, operatingUnit } = quarter;
  const spent = Array.isArray(plan.basis?.spent) ? plan.basis.spent[index] : undefined;
  const target = targetText(plan, planned, targetPercent);
  if (target === "" && operating === null)
    return result === null ? "-" : `- ${resultText(plan, result, achieved)}`;
  return lines(
    target,
    operating === null ? "" : `(เป้า ดำเนินการ ${quantity(operating, operatingUnit ?? plan.unit)})`,
    result === null ? "" : resultText(plan, result, achieved, spent),
  );
}

/** The plan's scoring levels, which the report prints under its title. */
function levelsText(id: string): string {
  const criteria = REFERENCE.criteriaInTargetSheet.find(({ plan }) => plan === id);
  if (!criteria) return "";
  const [minimum = null, standard = null, advanced = null] = criteria.thresholds ?? [
    null,
    null,
    criteria.passAt ?? null,
  ];
  const level = (name: string, points: number, value: number | null): string =>
    value === null ? "" : `${name} (${points} คะแนน) ${quantity(value, criteria.unit)}`;
  return lines(
    level("เป้าหมายขั้นต่ำ", 50, minimum),
    level("เป้าหมายมาตรฐาน", 75, standard),
    level("เป้าหมายขั้นสูง", 100, advanced),
  );
}

const breakdownText = ({ breakdown }: ReferencePlan): string =>
  breakdown
    ? lines(
        `บ้านก่อสร้างแล้วเสร็จ ${printed(breakdown.completed)} ครัวเรือน`,
        `อยู่ระหว่างก่อสร้าง ${printed(breakdown.underConstruction)} ครัวเรือน`,
        `พร้อมก่อสร้าง ${printed(breakdown.ready)} ครัวเรือน`,
      )
    : "";

const planRow = (plan: ReferencePlan): string[] => [
  lines(`${plan.id} ${plan.title}`, levelsText(plan.id)),
  annualCell(plan),
  ...plan.quarters.map((quarter, index) => quarterCell(plan, quarter, index)),
  plan.annual.resultText ?? breakdownText(plan),
  "",
];

const ancestors = (id: string): string[] => {
  const parts = (id.split("-")[0] ?? "").split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
};

/** The target sheet of the report's quarter 4. */
export function targetSheet(): SampleSheet {
  const sheet: SampleSheet = {
    name: "แผนงาน ไตรมาส 4",
    rows: [
      ["สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)"],
      ["สรุปผลการปฏิบัติงานไตรมาส 4 (กรกฎาคม - กันยายน 2563) ประจำปีงบประมาณ พ.ศ. 2563"],
      [],
    ],
    columnWidths: [48, 24, 22, 22, 22, 22, 34, 16],
    headerRows: [],
    boldRows: [0, 1],
    merges: [
      { row: 0, column: 0, rows: 1, columns: WIDTH },
      { row: 1, column: 0, rows: 1, columns: WIDTH },
    ],
  };
  const printHeader = (): void => {
    const row = sheet.rows.length;
    sheet.rows.push(...HEADER);
    sheet.headerRows.push(row, row + 1);
    for (const column of [0, 1, 6, 7]) sheet.merges.push({ row, column, rows: 2, columns: 1 });
    sheet.merges.push({ row, column: 2, rows: 1, columns: 4 });
  };
  const printBold = (text: string): void => {
    sheet.boldRows.push(sheet.rows.length);
    sheet.rows.push([text]);
  };

  printHeader();
  const headed = new Set<string>();
  for (const issue of REFERENCE.issues) {
    printBold(`ประเด็นยุทธศาสตร์ : ${issue.title}`);
    for (const plan of REFERENCE.plans.filter((candidate) => candidate.issue === issue.id)) {
      const groups = ancestors(plan.id).filter((id) => !headed.has(id));
      if (PAGE_BREAKS.some((id) => id === plan.id || groups.includes(id))) printHeader();
      for (const id of groups) {
        headed.add(id);
        printBold(`${id}. ${HEADINGS[id] ?? ""}`);
      }
      sheet.rows.push(planRow(plan));
      for (const part of plan.parts ?? [])
        sheet.rows.push([
          `${part.id} ${part.title}`,
          lines(
            quantity(part.target, plan.unit),
            `(ผล ${quantity(part.result, plan.unit)} ${percent(part.percent)})`,
          ),
        ]);
    }
  }
  sheet.rows.push(
    [],
    ["สีแดง หมายถึง ผลการดำเนินงานต่ำกว่าร้อยละ 50"],
    ["สีเหลือง หมายถึง ผลการดำเนินงานร้อยละ 50 - 80"],
    ["สีเขียว หมายถึง ผลการดำเนินงานมากกว่าร้อยละ 80"],
  );
  return sheet;
}
