/** The words of the generated sheets, in Thai. */
import type { SheetWords } from "../../workbook/words";
import { inSentence } from "../in-sentence";
import { gradeNameIn, RULE_WORDS } from "../rule-words";
import { dashboard } from "./dashboard";
import { moment, monthsOfQuarter } from "./dates";
import { conclusions } from "./conclusions";
import { conventionSentence } from "./conventions";
import { doubt } from "./doubts";
import { finding } from "./findings";
import { ruleWords } from "./rule-words";
import { settingWords } from "./setting-words";

export const sheets: SheetWords = {
  sheetNames: {
    dashboard: "ภาพรวม KPI",
    summary: "สรุปผล KPI",
    quarters: "รายไตรมาส KPI",
    scorecard: "คะแนน KPI",
    regions: "ผลรายภาค KPI",
    governance: "ธรรมาภิบาล KPI",
    finance: "การเงิน KPI",
    checks: "ตรวจสอบ KPI",
    rules: "กติกา KPI",
  },

  titles: {
    dashboard: "ภาพรวมผลการดำเนินงาน",
    summary: "สรุปผลการดำเนินงานตามแผนงานและตัวชี้วัด",
    quarters: "ผลการดำเนินงานรายไตรมาส",
    scorecard: "คะแนนผลการประเมินตามตัวชี้วัด",
    regions: "ผลการดำเนินงานรายภาค",
    governance: "ผลการประเมินการกำกับดูแลกิจการ",
    finance: "ข้อมูลทางการเงิน",
    checks: "รายการตรวจสอบข้อมูล",
    rules: "กติกาการประเมิน",
  },

  fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
  quarter: (quarter) => `ไตรมาส ${quarter}`,
  generated: (moment) => `จัดทำเมื่อ ${moment}`,
  readyToSend: "พร้อมส่ง: เปิดอ่านได้โดยไม่ต้องมีส่วนเสริม",
  pageOfPages: "หน้า &P จาก &N",

  status: { ...ruleWords.status, none: "ไม่มีสถานะ" },
  statusCounts: (plans) => `${inSentence(plans)} แผนงาน:`,

  columns: {
    id: "ลำดับ",
    plan: "แผนงาน",
    unit: "หน่วยนับ",
    annualTarget: "เป้าหมายปี",
    region: "ภาค",
    target: "เป้าหมาย",
    result: "ผล",
    achievement: "ร้อยละ",
    status: "สถานะ",
    score: "คะแนน",
    remarks: "หมายเหตุ",
    planned: "เป้าหมาย",
    operating: "เป้าดำเนินการ",
    kpi: "ตัวชี้วัด",
    weight: "น้ำหนัก",
    minimum: "ขั้นต่ำ (50)",
    standard: "มาตรฐาน (75)",
    advanced: "ขั้นสูง (100)",
    kpiResult: "ผลการดำเนินงาน",
    kpiScore: "คะแนนที่ได้",
    weighted: "คะแนนถ่วงน้ำหนัก",
    severity: "ระดับ",
    sheet: "แผ่นงาน",
    cell: "เซลล์",
    finding: "สิ่งที่พบ",
    reported: "ค่าที่รายงาน",
    computed: "ค่าที่คำนวณ",
    key: "รหัส",
    setting: "กติกา",
    value: "ค่า",
    settingUnit: "หน่วย / ชื่อระดับ",
    meaning: "ความหมาย",
    source: "ที่มา",
  },

  quartersNote: "เป้าดำเนินการ คือ เป้าหมายของไตรมาสรวมยอดที่ยกมาจากไตรมาสก่อน (แผนงานแบบสะสมไม่มียอดยกมา)",

  regionalTables: (tables) => `ตารางรายภาค ${inSentence(tables)} ตาราง`,
  regionsTotal: "รวม",
  regionCharts: {
    heading: "แผนภูมิ: ร้อยละของเป้าหมาย (เส้นประ 100 · ยาวที่สุด 150)",
    noneShort: "ไม่มีภาคที่ยังไม่ถึงเป้า",
    shortOfAll: (short, all) => `${short} จาก ${all} ภาคยังไม่ถึงเป้า`,
    highest: (region) => `ผลสูงสุด: ${region}`,
    short: "ไม่ถึงเป้า (1)",
    achievement: "แผนภูมิแท่ง: ร้อยละของเป้าหมายของแต่ละภาค เทียบกับเส้นเป้าหมาย",
    results: "แผนภูมิแท่ง: ผลของแต่ละภาค",
  },

  component: (id, title) =>
    id === "" || /^(?:องค์ประกอบ|มิติ)/.test(title) ? title : `องค์ประกอบที่ ${id} ${title}`.trim(),
  notAssessed: "ยังไม่ประเมิน",
  noTargets: "ไม่มีเป้าหมาย",
  targetsOutOfOrder: "เป้าหมายไม่เรียงลำดับ",
  betweenBands: "ผลไม่อยู่ในช่วงใด",
  scorecard: {
    level: "ระดับ",
    levels: ["ขั้นต่ำ", "มาตรฐาน", "ขั้นสูง"],
    share: "ร้อยละของคะแนนเต็ม",
    office: "หน่วยงาน",
    rank: "อันดับ",
    count: (scorecards) => `จัดอันดับ ${inSentence(scorecards)} หน่วยงานตามคะแนนรวม`,
    workings: {
      direction: "ทิศทาง (1 มากดี, -1 น้อยดี)",
      reached: "จำนวนระดับที่ถึง",
      target: "เป้าของระดับที่ถึง",
      next: "เป้าของระดับถัดไป",
      points: "คะแนนของระดับที่ถึง",
      nextPoints: "คะแนนของระดับถัดไป",
      below: "คะแนนเมื่อต่ำกว่าทุกระดับ",
    },
    namesLevel: (level) => `ผลระบุระดับที่ ${level} (1 ใช่, 0 ไม่ใช่)`,
  },
  dashboard,
  condition: (number) => `เงื่อนไขที่ ${number}`,
  total: "คะแนนรวม",
  weightAssessed: "น้ำหนักที่ประเมินแล้ว",
  totalOfAssessed: "คะแนนรวมเทียบเฉพาะน้ำหนักที่ประเมินแล้ว",
  grade: "ระดับ",
  checklist: "รายการตรวจประเมิน",
  checklistScore: "คะแนนจากรายการที่ผ่าน",
  passedColumn: "ผ่าน",
  governance: {
    item: "ประเด็นการประเมิน",
    outcome: "ผลการประเมิน",
    passed: "ผ่าน",
    notPassed: "ไม่ผ่าน",
    evidence: "หลักฐาน / หมายเหตุ",
    gist: (items) => ["ผ่าน ", ` จาก ${inSentence(items)} ประเด็น`],
  },
  finance: {
    item: "รายการ",
    unit: (unit) => `หน่วย: ${unit}`,
    difference: { comparison: "เพิ่ม (ลด)", spending: "คงเหลือ", default: "ไม่ผิดนัด" },
    ratio: { comparison: "ร้อยละเพิ่ม (ลด)", spending: "ร้อยละเบิกจ่าย", default: "ร้อยละผิดนัด" },
    count: (tables) => `ตารางการเงิน ${inSentence(tables)} ตาราง จำนวนติดลบแสดงในวงเล็บ`,
  },

  severities: {
    error: "◆ ผิดพลาด",
    warning: "▲ ควรตรวจ",
    rounding: "● ปัดเศษ",
  },
  doubtLabel: "? ไม่แน่ใจ",
  findingCounts: (counts, doubts) =>
    `พบ ${inSentence(counts.error + counts.warning + counts.rounding)} รายการ: ผิดพลาด ${inSentence(counts.error)} · ` +
    `ควรตรวจ ${inSentence(counts.warning)} · ปัดเศษ ${inSentence(counts.rounding)}` +
    (doubts > 0 ? ` · ไม่แน่ใจ ${inSentence(doubts)}` : ""),
  nothingFound: "✓ ไม่พบสิ่งผิดปกติ",
  whatWasChecked: (plans, kpis, items) =>
    `ตรวจ ${[`${inSentence(plans)} แผนงาน`, kpis > 0 ? `${inSentence(kpis)} ตัวชี้วัด` : "", items > 0 ? `${inSentence(items)} ข้อในรายการตรวจประเมิน` : ""].filter((part) => part !== "").join(" ")} ` +
    "แล้ว: ร้อยละ เป้าดำเนินการ ผลรวมของเป้าหมายและผล ผลรวมของส่วนย่อย หน่วยนับ น้ำหนัก ลำดับของเป้าหมาย เลขลำดับ และค่าที่อ่านไม่ได้ ไม่พบสิ่งผิดปกติ",
  goToCell: (address) => `ไปที่ ${address}`,

  rulesNote:
    "แก้ไขได้เฉพาะช่องสีในคอลัมน์ “ค่า” และ “หน่วย / ชื่อระดับ” เมื่อแก้แล้วให้สร้างสรุปผลอีกครั้ง เพื่อให้ทุกแผ่นคำนวณตามค่าเหล่านี้ ค่าที่แก้ไว้จะคงอยู่",
  ...settingWords,

  ruleWords,
  ruleWordsOfAll: Object.values(RULE_WORDS),
  gradeName: (name) => gradeNameIn("th", name),
  findingSentence: finding,
  doubtSentence: doubt,
  conclusions,
  noteLabel: "ⓘ ข้อสังเกต",
  conventionSentence,
  unit: (unit) => unit,
  moment,
  monthsOfQuarter,
};
