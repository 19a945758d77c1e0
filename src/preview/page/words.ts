/** The words around the workbook, in Office's language. */
export const DISPLAY_LANGUAGES = ["th-TH", "en-US"] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

const th = {
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
};

export type PageWords = typeof th;

const en: PageWords = {
  title: "Try it without Excel",
  open: "Open an .xlsx file",
  sample: "Sample file",
  save: "Save as .xlsx",
  showPane: "Pane",
  generate: "Make the scorecard",
  language: "Office's language",
  theme: "Theme",
  width: "Pane width",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  workbook: "Workbook",
  pane: "The add-in's pane",
  notAWorkbook: (name) =>
    `“${name}” cannot be opened: it is no .xlsx workbook, or damaged, or has a password.`,
  refused: (cell) =>
    `Excel would not take what was typed in ${cell}; the former content is back. Check brackets and signs.`,
};

export const pageWords: Record<DisplayLanguage, PageWords> = { "th-TH": th, "en-US": en };

/** The grid's own words that can be seen here. */
const gridThai: Record<string, string> = {
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
};

export const gridWords =
  (language: DisplayLanguage) =>
  (text: string): string =>
    language === "th-TH" ? (gridThai[text] ?? text) : text;
