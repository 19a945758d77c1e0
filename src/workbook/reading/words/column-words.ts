/**
 * The words that head a column, by the column's role. To teach the reader a heading, add it here: spaces,
 * punctuation, brackets, years, ฯ and letter case do not matter, and doubled vowels and tone marks count once.
 * A heading matches the longest word it begins with.
 */

export const COLUMN_ROLES = [
  "number",
  "plan",
  "issue",
  "unit",
  "target",
  "operating",
  "result",
  "percent",
  "remarks",
  "weight",
  "minimum",
  "standard",
  "advanced",
  "score",
  "weighted",
  "passed",
  "notPassed",
  "component",
  "quarter",
  "region",
  "status",
  "other",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const HEADER_WORDS: Record<ColumnRole, readonly string[]> = {
  number: [
    "ลำดับที่",
    "ลำดับ",
    "ที่",
    "เลขที่",
    "ข้อ",
    "ข้อที่",
    "รหัส",
    "รหัสแผนงาน",
    "รหัสโครงการ",
    "รหัสตัวชี้วัด",
    "No",
    "Nr",
    "Number",
    "Item no",
    "Plan no",
    "Project no",
    "ID",
    "Code",
    "#",
  ],
  plan: [
    "ภารกิจ",
    "แผนงาน",
    "แผนงาน/โครงการ",
    "ชื่อแผนงาน",
    "ชื่อโครงการ",
    "ชื่อตัวชี้วัด",
    "โครงการ",
    "กิจกรรม",
    "งาน/โครงการ",
    "ตัวชี้วัด",
    "ประเด็นการประเมิน",
    "ประเด็น",
    "ประเด็นยุทธศาสตร์/แผนงาน",
    "ประเด็นยุทธศาสตร์/โครงการ",
    "ประเด็นยุทธศาสตร์/ตัวชี้วัด",
    "ยุทธศาสตร์/แผนงาน",
    "ยุทธศาสตร์/โครงการ",
    "ยุทธศาสตร์/ตัวชี้วัด",
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
  issue: [
    "ประเด็นยุทธศาสตร์",
    "ประเด็นการพัฒนา",
    "ยุทธศาสตร์",
    "กลยุทธ์",
    "เป้าประสงค์",
    "Strategic issue",
    "Strategic goal",
    "Strategic objective",
    "Strategy",
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
    "เป้าปี",
    "เป้าทั้งปี",
    "Annual target",
    "Full-year target",
    "Yearly target",
    "Year target",
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
    "ผลการปฏิบัติงาน",
    "ผลดำเนินงาน",
    "ผลดำเนินการ",
    "ผลงาน",
    "ผลปี",
    "ผลทั้งปี",
    "ผลรวม",
    "ผลสะสม",
    "ผลรอบ 12 เดือน",
    "Result",
    "Annual result",
    "Full-year result",
    "Yearly result",
    "Year result",
    "Total result",
    "Annual actual",
    "Actual",
    "Achieved",
    "Performance",
  ],
  percent: [
    "ร้อยละ",
    "ร้อยละของเป้าหมาย",
    "ร้อยละความสำเร็จ",
    "คิดเป็นร้อยละ",
    "ผลร้อยละ",
    "ผลสำเร็จร้อยละ",
    "เปอร์เซ็นต์",
    "%",
    "%ของเป้าหมาย",
    "%ความสำเร็จ",
    "Percent",
    "Percentage",
    "Achievement",
    "Annual achievement",
    "% of target",
    "% achieved",
    "% achievement",
  ],
  remarks: ["หมายเหตุ", "ข้อสังเกต", "Remark", "Note", "Comment"],
  weight: ["น้ำหนัก", "ค่าน้ำหนัก", "Weight"],
  minimum: ["เป้าหมายขั้นต่ำ", "ค่าเป้าหมายขั้นต่ำ", "ขั้นต่ำ", "Minimum", "Minimum target", "Threshold"],
  standard: [
    "เป้าหมายมาตรฐาน",
    "ค่าเป้าหมายมาตรฐาน",
    "เป้าหมายขั้นมาตรฐาน",
    "ค่าเป้าหมายขั้นมาตรฐาน",
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
  component: ["องค์ประกอบ", "มิติ", "Component", "Perspective"],
  quarter: ["ไตรมาส", "ไตรมาสที่", "Quarter", "Qtr"],
  region: ["ภาค", "ภูมิภาค", "Region"],
  status: ["สถานะ", "Status"],
  // Known, and not read: without them "งบประมาณ" under "ไตรมาส 1" would pass for the quarter's target.
  other: [
    "งบประมาณ",
    "งบประมาณที่ได้รับ",
    "การเบิกจ่าย",
    "ผลการเบิกจ่าย",
    "ผลการใช้จ่าย",
    "เบิกจ่าย",
    "ผู้รับผิดชอบ",
    "หน่วยงานที่รับผิดชอบ",
    "หน่วยงานรับผิดชอบ",
    "ระยะเวลา",
    "ปัญหา",
    "ปัญหาอุปสรรค",
    "แนวทางแก้ไข",
    "ข้อมูลพื้นฐาน",
    "ค่าพื้นฐาน",
    "วันที่",
    "Budget",
    "Spending",
    "Disbursed",
    "Responsible",
    "Owner",
    "Baseline",
    "Date",
    "Deadline",
  ],
};

/** Words that are a role only in a quarter's columns, where "แผน" heads the planned target and not the plans. */
export const QUARTER_COLUMN_WORDS: Partial<Record<ColumnRole, readonly string[]>> = {
  target: ["แผน", "Plan"],
};

/** What makes a heading the year's own, beside columns of the quarter that the sheet is about. */
export const ANNUAL_WORDS =
  /ทั้งปี|ประจำปี|(?:เป้า|เป้าหมาย|ผล|ผลการดำเนินงาน)ปี|ปีงบ|12\s*เดือน|annual|full[\s-]*year|year(?:ly)?\b|\bfy/i;

/** What a row of the long layout says in its quarter column where it states the year's figures. */
export const WHOLE_YEAR = /^(?:ทั้งปี|รวม|รวมทั้งปี|ปี|ประจำปี|year|annual|full[\s-]*year|total)$/i;

/** Words in brackets that are not a unit: "(สะสม)", "(ถ้ามี)", "(จำนวน)". */
export const NO_UNIT =
  /^(?:จำนวน|แผน|ผล|ค่า|number|count|value|plan|actual)$|สะสม|ถ้ามี|เทียบ|คะแนน|โปรด|ระบุ|ทั้งปี|ไตรมาส|เดือน|cumulative|quarter|optional|if any|points?|annual|year/i;

// "ไตรมาส 1-4" names no single quarter.
const NO_RANGE = String.raw`(?!\d)(?!\s*(?:[-–]|ถึง|to)\s*(?:ไตรมาส\s*(?:ที่)?\s*|q)?[1-4](?!\d))`;

/** What names a quarter within a heading. Month ranges are those of the fiscal year: `domain.md` §1. */
export const QUARTER_PATTERNS: readonly (readonly [RegExp, 1 | 2 | 3 | 4 | null])[] = [
  [new RegExp(String.raw`(?:ราย)?ไตรมาส\s*(?:ที่)?\s*\.?\s*([1-4])${NO_RANGE}`, "i"), null],
  [new RegExp(String.raw`(?<![a-z])(?:quarter|qtr\.?|q)[\s.-]*([1-4])${NO_RANGE}`, "i"), null],
  [/\b([1-4])(?:st|nd|rd|th)\s+quarter/i, null],
  [/\bfirst\s+quarter/i, 1],
  [/\bsecond\s+quarter/i, 2],
  [/\bthird\s+quarter/i, 3],
  [/\bfourth\s+quarter/i, 4],
  [/(?:เดือน\s*)?(?:ตุลาคม|ต\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:ธันวาคม|ธ\.?\s?ค)/, 1],
  [/(?:เดือน\s*)?(?:มกราคม|ม\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:มีนาคม|มี\.?\s?ค)/, 2],
  [/(?:เดือน\s*)?(?:เมษายน|เม\.?\s?ย\.?)[^ก-๙]*[-–ถึง ]+(?:มิถุนายน|มิ\.?\s?ย)/, 3],
  [/(?:เดือน\s*)?(?:กรกฎาคม|ก\.?\s?ค\.?)[^ก-๙]*[-–ถึง ]+(?:กันยายน|ก\.?\s?ย)/, 4],
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
export const TOTAL_WORDS = /^(?:รวม|ยอดรวม|คะแนนรวม|ผลรวม|ทั้งหมด|ทั้งสิ้น|grand\s+total|sub-?\s*total|total)/i;

/** Rows that end a criteria table or explain the sheet, and hold no figures of it. */
export const NOTE_WORDS =
  /^(?:หมายเหตุ|สรุปผล|ระดับ|สี(?:แดง|เหลือง|เขียว)|\*|note|grade|remarks?\b|overall|red\b|yellow\b|green\b)/i;

/** Rows without a number that break the plan above them down, in a list. */
export const LISTED_WORDS = /^(?:[-–•·▪*○]|\d{1,2}\)|\(\d{1,2}\))/;

/** Marks a row that repeats the heading of the page before. */
export const CONTINUED_WORDS = /\(\s*(?:ต่อ|cont(?:inued|'d|\.)?)\s*\)\s*$/i;
