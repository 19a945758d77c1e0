/** What the command line prints, in Thai. */
import type { CommandLineWords } from "../locale";

export const commandLine: CommandLineWords = {
  plan: "แผนงาน",
  target: "เป้าหมาย",
  result: "ผล",
  achievement: "ร้อยละ",
  status: "สถานะ",
  total: (total, grade) => `คะแนนรวม ${total}  ระดับ ${grade}`,
  totalOf: (total, highest, share) => `คะแนนรวม ${total} จาก ${highest} (${share})`,
  findings: (errors, warnings, rounding) =>
    `สิ่งที่พบ: ข้อผิดพลาด ${errors} ข้อสังเกต ${warnings} การปัดเศษ ${rounding}`,
  doubts: (doubts) => `ข้อที่ไม่แน่ใจ ${doubts} ข้อ:`,
  kpiFormulas: (cells) =>
    `ผู้รับที่ไม่มีส่วนเสริมจะเห็น #NAME? ในเซลล์ของท่านที่ใช้ฟังก์ชัน KPI: ${cells} คัดลอกแล้ววางเป็นค่าก่อนส่ง`,
};
