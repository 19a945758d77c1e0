/** What a column of the user's sheets is, in words. */
import type { ColumnRole } from "../workbook/table";
import type { Language } from "../workbook/settings";

const TH: Record<ColumnRole, string> = {
  number: "ลำดับ",
  plan: "แผนงาน",
  issue: "ประเด็นยุทธศาสตร์",
  unit: "หน่วยนับ",
  target: "เป้าหมาย",
  operating: "เป้าดำเนินการ",
  result: "ผลการดำเนินงาน",
  percent: "ร้อยละของเป้าหมาย",
  remarks: "หมายเหตุ",
  weight: "น้ำหนัก",
  minimum: "เป้าหมายขั้นต่ำ",
  standard: "เป้าหมายมาตรฐาน",
  advanced: "เป้าหมายขั้นสูง",
  score: "คะแนน",
  weighted: "คะแนนถ่วงน้ำหนัก",
  passed: "ผ่าน",
  notPassed: "ไม่ผ่าน",
  component: "องค์ประกอบ",
  quarter: "ไตรมาส",
  region: "ภาค",
  status: "สถานะ",
  other: "อื่น ๆ",
};

const EN: Record<ColumnRole, string> = {
  number: "the number",
  plan: "the plan",
  issue: "the strategic issue",
  unit: "the unit",
  target: "the target",
  operating: "the operating target",
  result: "the result",
  percent: "the achievement",
  remarks: "the remarks",
  weight: "the weight",
  minimum: "the minimum target",
  standard: "the standard target",
  advanced: "the advanced target",
  score: "the score",
  weighted: "the weighted score",
  passed: "the mark for passed",
  notPassed: "the mark for not passed",
  component: "the component",
  quarter: "the quarter",
  region: "the region",
  status: "the status",
  other: "something else",
};

export const columnRoles = (language: Language): Record<string, string> => (language === "th" ? TH : EN);
