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
  usage: (synopsis) => `วิธีใช้: ${synopsis}
ไม่ระบุ INPUT คืออ่านสมุดงานตัวอย่าง ไม่ระบุ OUTPUT คือบันทึกไว้ในโฟลเดอร์ out/`,
  wrongUsage: {
    unknownOption: (option) => `ไม่มีตัวเลือก ${option}`,
    missingValue: (option) => `${option} ต้องมีค่าตามหลัง`,
    noValue: (option) => `${option} ไม่รับค่า`,
    notAChoice: (option, value, choices) => `${option} เป็นได้เพียง ${choices} ไม่ใช่ “${value}”`,
    tooManyFiles: (files) => `ระบุ INPUT และ OUTPUT ได้อย่างละไฟล์ ไม่ใช่ ${files} ไฟล์`,
    outputIsInput: "OUTPUT ต้องเป็นคนละไฟล์กับ INPUT ซึ่งไม่ถูกเขียนทับไม่ว่ากรณีใด",
    wrongEnding: (what, ending, file) => `${what} ต้องลงท้ายด้วย ${ending}: ${file}`,
    sameFile: (option) => `${option} ต้องเป็นไฟล์ของตัวเอง ไม่ซ้ำกับไฟล์อื่นในคำสั่ง`,
    readyToSendLive: "--ready-to-send ใช้กับ --formulas native หรือ values เท่านั้น เพราะสูตรแบบ live ต้องมีส่วนเสริม",
  },
  cannotRead: (file) => `อ่าน ${file} ไม่ได้: ตรวจว่ามีไฟล์นี้และท่านมีสิทธิ์เปิด`,
  cannotWrite: (file) => `เขียน ${file} ไม่ได้: ตรวจว่าเขียนลงโฟลเดอร์นี้ได้และไม่ได้เปิดไฟล์นี้ค้างไว้`,
  notAWorkbook: (file) =>
    `เปิด ${file} ไม่ได้: ไม่ใช่สมุดงาน .xlsx หรือไฟล์เสียหรือมีรหัสผ่าน เปิดใน Excel แล้วบันทึกเป็น .xlsx ที่ไม่มีรหัสผ่าน`,
  pdf: {
    notInstalled:
      "ไม่ได้ทำ PDF เพราะไม่พบ LibreOffice ในเครื่องนี้ ติดตั้งจาก https://www.libreoffice.org แล้วสั่งอีกครั้ง หรือเปิดสมุดงานใน Excel แล้วบันทึกแผ่นงานเป็น PDF",
    timeout: (minutes) =>
      `ไม่ได้ทำ PDF เพราะ LibreOffice ไม่เสร็จใน ${minutes} นาที เปิดสมุดงานใน Excel แล้วบันทึกแผ่นงานเป็น PDF แทน`,
    failed: (said) =>
      `ไม่ได้ทำ PDF เพราะ LibreOffice แปลงสมุดงานไม่ได้ เปิดสมุดงานใน Excel แล้วบันทึกแผ่นงานเป็น PDF แทน\n${said}`.trimEnd(),
    workbookWritten: (file) => `สมุดงานบันทึกแล้วที่ ${file}`,
  },
};
