/** Layout C: the organisation's scorecard with weights, target levels and results. */
import { REFERENCE, type ReferenceKpi } from "./reference";
import { percent, printed, type SampleSheet } from "./sheet";

const HEADER = [
  ["ตัวชี้วัด", "น้ำหนัก\n(ร้อยละ)", "เกณฑ์การประเมิน", null, null, "ผลการดำเนินงาน", null, null],
  [
    null,
    null,
    "เป้าหมายขั้นต่ำ\n(50)",
    "เป้าหมายมาตรฐาน\n(75)",
    "เป้าหมายขั้นสูง\n(100)",
    "ผลการดำเนินงาน",
    "คะแนนที่ได้\n(เทียบจากค่าเป้าหมาย)",
    "คะแนน\nถ่วงน้ำหนัก",
  ],
];
/** The report's heading over KPIs 3.2.1 and 3.2.2. */
const HEADINGS: Record<string, string> = {
  "3.2.1": "3.2 ประสิทธิภาพในการบริหารงานหรือการให้บริการขององค์การมหาชน",
};
/** What the counts behind the percentages count; the figures are in the reference, the words in the report. */
const COUNTED: Record<string, string> = { "1.1": "กองทุน", "1.2": "ตำบล", "1.3": "แห่ง" };
const LEVELS = [0, 1, 2] as const;

const ratio = (value: number, count: number | null | undefined, base: number, unit: string): string =>
  `${value.toFixed(2)} (${printed(count ?? 0)}/${printed(base)} ${unit})`;

/** "33.94 (1,500/4,420 กองทุน) + ติดตามผลและผ่านการประเมินร้อยละ 50 (789 กองทุน)". */
function fundCells(kpi: ReferenceKpi): string[] {
  const [created, followed] = kpi.conditions ?? [];
  if (!created || !followed) throw new Error(`KPI ${kpi.id} has two conditions`);
  const unit = COUNTED[kpi.id] ?? "";
  const text = (
    share: number,
    count: number | null | undefined,
    reached: number | null | undefined,
    reachedCount: number | null | undefined,
  ): string =>
    [
      ratio(share, count, created.base ?? 0, unit),
      ...(reached == null
        ? []
        : [`${followed.name}ร้อยละ ${printed(reached)} (${printed(reachedCount ?? 0)} ${unit})`]),
    ].join("\n+ ");
  return [
    ...LEVELS.map((level) =>
      text(
        created.thresholds?.[level] ?? 0,
        created.counts?.[level],
        followed.thresholds?.[level],
        followed.counts?.[level],
      ),
    ),
    text(created.result, created.resultCount, followed.result, followed.resultCount),
  ];
}

const SURVEY_QUALITY = "และผ่านเกณฑ์การประเมินคุณภาพ";

/** KPI 4.2 takes two rows: satisfaction, and the quality of the survey behind it. */
function surveyRows(kpi: ReferenceKpi): string[][] {
  const [satisfaction, quality] = kpi.conditions ?? [];
  if (!satisfaction || !quality) throw new Error(`KPI ${kpi.id} has two conditions`);
  const [minimum, standard, advanced] = quality.thresholds ?? [];
  return [
    [
      ...LEVELS.map((level) => `ร้อยละ ${printed(satisfaction.thresholds?.[level] ?? 0)} ${SURVEY_QUALITY}`),
      `ร้อยละ ${satisfaction.result} ${SURVEY_QUALITY}`,
    ],
    [
      `ร้อยละ ${minimum} - ${((standard ?? 0) - 0.01).toFixed(2)}`,
      `ร้อยละ ${standard} - ${((advanced ?? 0) - 0.01).toFixed(2)}`,
      `ตั้งแต่ร้อยละ ${advanced} ขึ้นไป`,
      `ร้อยละ ${quality.result}`,
    ],
  ];
}

function measureRows(kpi: ReferenceKpi): string[][] {
  if (kpi.kind === "pass-fail") return [[`ร้อยละ ${kpi.passAt}`, "", "", (kpi.result ?? 0).toFixed(2)]];
  if (kpi.kind === "level") {
    const levels = LEVELS.map((level) => kpi.levels?.[level] ?? "-");
    const result = kpi.resultText ?? `${percent(kpi.result ?? 0)} ${levels[2]}`;
    return [[...levels, result]];
  }
  if (kpi.conditions) return kpi.id === "1.1" ? [fundCells(kpi)] : surveyRows(kpi);
  const text = (value: number | null | undefined, count: number | null | undefined): string => {
    if (value == null) return "-";
    if (kpi.base !== undefined) return ratio(value, count, kpi.base, COUNTED[kpi.id] ?? "");
    return kpi.unit ? `${printed(value)} ${kpi.unit}` : `ร้อยละ ${printed(value)}`;
  };
  return [
    [
      ...LEVELS.map((level) => text(kpi.thresholds?.[level], kpi.counts?.[level])),
      text(kpi.result, kpi.resultCount),
    ],
  ];
}

/** The criteria sheet of the report. */
export function criteriaSheet(): SampleSheet {
  const sheet: SampleSheet = {
    name: "สรุปผลการประเมิน",
    rows: [
      ["สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)"],
      ["สรุปผลการประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2563"],
      [],
      ...HEADER,
    ],
    columnWidths: [46, 10, 26, 26, 26, 28, 18, 12],
    headerRows: [3, 4],
    boldRows: [0, 1],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 8 },
      { row: 1, column: 0, rows: 1, columns: 8 },
      { row: 3, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 1, rows: 2, columns: 1 },
      { row: 3, column: 2, rows: 1, columns: 3 },
      { row: 3, column: 5, rows: 1, columns: 3 },
    ],
    numberFormats: { 6: "0.00", 7: "0.0000" },
  };
  const bold = (row: (string | number | null)[]): void => {
    sheet.boldRows.push(sheet.rows.length);
    sheet.rows.push(row);
  };
  for (const component of REFERENCE.components) {
    bold([`องค์ประกอบที่ ${component.id} ${component.title}`]);
    for (const kpi of component.kpis) {
      const heading = HEADINGS[kpi.id];
      if (heading) sheet.rows.push([heading]);
      const [first = [], ...more] = measureRows(kpi);
      if (kpi.kind === "pass-fail")
        sheet.merges.push({ row: sheet.rows.length, column: 2, rows: 1, columns: 3 });
      sheet.rows.push([
        `${kpi.id} ${kpi.title}`,
        kpi.weight,
        ...first,
        kpi.scoreText ?? kpi.score,
        kpi.weighted,
      ]);
      for (const condition of more) sheet.rows.push([null, null, ...condition]);
    }
  }
  bold(["คะแนนรวม", null, null, null, null, null, null, REFERENCE.total]);
  bold(["สรุปผลการประเมินระดับองค์กร", null, null, null, null, null, null, REFERENCE.grade]);
  return sheet;
}
