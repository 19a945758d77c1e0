/** The words around the workbook where the add-in is tried without Excel, in Thai. */
import type { PreviewWords } from "../locale";

export const preview: PreviewWords = {
  title: "ลองใช้โดยไม่ต้องมี Excel",
  open: "เปิดไฟล์ .xlsx",
  sample: "ไฟล์ตัวอย่าง",
  save: "บันทึกเป็น .xlsx",
  showPane: "บานหน้าต่าง",
  generate: "จัดทำสรุปผล",
  language: "ภาษาของ Office",
  theme: "ชุดสี",
  width: "ความกว้างบานหน้าต่าง",
  light: "สว่าง",
  dark: "มืด",
  contrast: "ตัดกันสูง",
  workbook: "สมุดงาน",
  pane: "บานหน้าต่างของส่วนเสริม",
  notAWorkbook: (name: string) => `เปิด “${name}” ไม่ได้: ไม่ใช่สมุดงาน .xlsx หรือไฟล์เสียหรือมีรหัสผ่าน`,
  refused: (cell: string) => `Excel ไม่รับสิ่งที่พิมพ์ใน ${cell} จึงคืนค่าเดิม ตรวจวงเล็บและเครื่องหมายในสูตร`,
  grid: {
    Copy: "คัดลอก",
    Paste: "วาง",
    "Paste special": "วางแบบพิเศษ",
    "List of sheets": "รายชื่อแผ่นงาน",
    Sum: "ผลรวม",
    Avg: "ค่าเฉลี่ย",
    Min: "ต่ำสุด",
    Max: "สูงสุด",
    Count: "จำนวน",
    "Count Numbers": "จำนวนตัวเลข",
    Error: "ข้อผิดพลาด",
  },
};
