/**
 * The words that head a column, by the column's role. To teach the reader a heading, add it here: spaces,
 * punctuation, brackets, years and letter case do not matter. A heading matches the longest word it begins with.
 */

export type ColumnRole =
  | "number"
  | "plan"
  | "unit"
  | "target"
  | "operating"
  | "result"
  | "percent"
  | "remarks"
  | "weight"
  | "minimum"
  | "standard"
  | "advanced"
  | "score"
  | "weighted"
  | "passed"
  | "notPassed"
  | "quarter"
  | "region"
  | "status";

export const HEADER_WORDS: Record<ColumnRole, readonly string[]> = {
  number: ["ลำดับที่", "ลำดับ", "ที่", "เลขที่", "ข้อ", "รหัส", "No", "Number", "Item no", "ID", "Code", "#"],
  plan: [
    "ภารกิจ",
    "แผนงาน",
    "แผนงาน/โครงการ",
    "โครงการ",
    "กิจกรรม",
    "ตัวชี้วัด",
    "ประเด็นการประเมิน",
    "ประเด็น",
    "รายการ",
    "Plan",
    "Project",
    "Programme",
    "Program",
    "Initiative",
    "Activity",
    "KPI",
    "Indicator",
    "Key performance indicator",
    "Item",
    "Title",
    "Criterion",
  ],
  unit: ["หน่วยนับ", "หน่วยวัด", "หน่วย", "Unit", "UoM"],
  target: [
    "เป้าหมาย",
    "เป้าหมายปี",
    "เป้าหมายปีงบประมาณ",
    "เป้าหมายทั้งปี",
    "เป้าหมายรายไตรมาส",
    "เป้าหมายประจำปี",
    "ค่าเป้าหมาย",
    "เป้า",
    "Annual target",
    "Full-year target",
    "Yearly target",
    "Quarterly target",
    "Planned target",
    "Planned",
    "Target",
  ],
  operating: ["เป้าดำเนินการ", "เป้าหมายดำเนินการ", "เป้าหมายการดำเนินการ", "Operating target", "Operating"],
  result: [
    "ผล",
    "ผลการดำเนินงาน",
    "ผลการดำเนินการ",
    "ผลดำเนินงาน",
    "ผลดำเนินการ",
    "ผลงาน",
    "ผลทั้งปี",
    "ผลรวม",
    "ผลสะสม",
    "ผลรอบ 12 เดือน",
    "Result",
    "Annual result",
    "Full-year result",
    "Actual",
    "Achieved",
    "Performance",
  ],
  percent: ["ร้อยละ", "ร้อยละของเป้าหมาย", "%", "Percent", "Achievement", "% of target"],
  remarks: ["หมายเหตุ", "ข้อสังเกต", "Remark", "Note", "Comment"],
  weight: ["น้ำหนัก", "ค่าน้ำหนัก", "Weight"],
  minimum: ["เป้าหมายขั้นต่ำ", "ค่าเป้าหมายขั้นต่ำ", "ขั้นต่ำ", "Minimum", "Minimum target", "Threshold"],
  standard: [
    "เป้าหมายมาตรฐาน",
    "ค่าเป้าหมายมาตรฐาน",
    "เป้าหมายขั้นมาตรฐาน",
    "มาตรฐาน",
    "ขั้นมาตรฐาน",
    "Standard",
    "Standard target",
  ],
  advanced: ["เป้าหมายขั้นสูง", "ค่าเป้าหมายขั้นสูง", "ขั้นสูง", "Advanced", "Advanced target", "Stretch"],
  score: ["คะแนน", "คะแนนที่ได้", "คะแนนประเมิน", "Score", "Points"],
  weighted: ["คะแนนถ่วงน้ำหนัก", "คะแนนเฉลี่ยถ่วงน้ำหนัก", "Weighted score", "Weighted"],
  passed: ["ผ่าน", "Passed", "Pass"],
  notPassed: ["ไม่ผ่าน", "Not passed", "Failed", "Fail"],
  quarter: ["ไตรมาส", "ไตรมาสที่", "Quarter", "Qtr"],
  region: ["ภาค", "ภูมิภาค", "Region"],
  status: ["สถานะ", "Status"],
};

/** Words that are a role only in a quarter's columns, where "แผน" heads the planned target and not the plans. */
export const QUARTER_COLUMN_WORDS: Partial<Record<ColumnRole, readonly string[]>> = {
  target: ["แผน", "Plan"],
};

/** What names a quarter within a heading. Month ranges are those of the fiscal year: `domain.md` §1. */
export const QUARTER_PATTERNS: readonly (readonly [RegExp, 1 | 2 | 3 | 4 | null])[] = [
  [/(?:ราย)?ไตรมาส\s*(?:ที่)?\s*([1-4])(?!\d)/i, null],
  [/\b(?:quarter|qtr\.?|q)\s*([1-4])(?!\d)/i, null],
  [/\b([1-4])(?:st|nd|rd|th)\s+quarter/i, null],
  [/(?:ตุลาคม|ต\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:ธันวาคม|ธ\.?\s?ค)/, 1],
  [/(?:มกราคม|ม\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:มีนาคม|มี\.?\s?ค)/, 2],
  [/(?:เมษายน|เม\.?\s?ย\.?)[^ก-๙]*[-–ถึง ]+(?:มิถุนายน|มิ\.?\s?ย)/, 3],
  [/(?:กรกฎาคม|ก\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:กันยายน|ก\.?\s?ย)/, 4],
  [/\boct[a-z.]*\s*[-–]\s*dec/i, 1],
  [/\bjan[a-z.]*\s*[-–]\s*mar/i, 2],
  [/\bapr[a-z.]*\s*[-–]\s*jun/i, 3],
  [/\bjul[a-z.]*\s*[-–]\s*sep/i, 4],
];

/** What opens a strategic issue's row. */
export const ISSUE_WORDS =
  /^(?:ประเด็นยุทธศาสตร์|ประเด็นการพัฒนา|ยุทธศาสตร์|strategic\s+issue|strategy)(?:\s*ที่)?\s*(?<id>\d+)?\s*[:.\-–]?\s*/i;

/** What opens a component's row on a criteria sheet. */
export const COMPONENT_WORDS = /^(?:องค์ประกอบ|component|perspective)(?:\s*ที่)?\s*(?<id>\d+)?\s*[:.\-–]?\s*/i;

/** Rows that sum others up. */
export const TOTAL_WORDS = /^(?:รวม|คะแนนรวม|ผลรวม|ทั้งหมด|grand\s+total|sub-?total|total)/i;

/** Rows that end a criteria table or explain the sheet, and hold no figures of it. */
export const NOTE_WORDS =
  /^(?:หมายเหตุ|สรุปผล|ระดับ|สี(?:แดง|เหลือง|เขียว)|\*|note|grade|remarks?\b|overall|red\b|yellow\b|green\b)/i;
