/** What a column of the user's sheets is, in Thai. */
import type { Locale } from "../locale";

export const columnRoles: Locale["columnRoles"] = {
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
  level: "เป้าหมายของระดับ",
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
