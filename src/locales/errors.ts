/** What the add-in says when it cannot do what was asked. {braces} are filled in with the case at hand. */
import type { Language } from "../workbook/settings";

export interface ErrorText {
  title: string;
  message: string;
}

type Key =
  | "nothingReadable"
  | "sheetUnreadable"
  | "mappingUnfit"
  | "protected"
  | "protectedWorkbook"
  | "editing"
  | "busy"
  | "connection"
  | "unsupported"
  | "unknown"
  | "notRestored"
  | "rulesUnreadable"
  | "readOnly"
  | "closed"
  | "cellTaken"
  | "noSelection";

const TH: Record<Key, ErrorText> = {
  nothingReadable: {
    title: "ไม่พบแผ่นงานเป้าหมาย",
    message:
      "ไม่พบตารางที่มีหัวคอลัมน์แผนงานกับเป้าหมาย หรือตัวชี้วัดกับน้ำหนักและระดับเป้าหมาย ใน {sheets} โปรดตรวจว่าหัวตารางอยู่ในแผ่นงานที่ไม่ได้ซ่อน แล้วลองอีกครั้ง",
  },
  sheetUnreadable: {
    title: "อ่านแผ่นงานไม่ได้",
    message: "{reasons}",
  },
  mappingUnfit: {
    title: "การกำหนดคอลัมน์ไม่ตรงกับไฟล์",
    message: "{problems}",
  },
  protected: {
    title: "แผ่นงานหรือไฟล์ถูกป้องกัน",
    message: "Excel ไม่ให้เขียนแผ่นงานสรุป โปรดยกเลิกการป้องกันที่แท็บ รีวิว แล้วลองอีกครั้ง แผ่นงานของท่านไม่ถูกเปลี่ยน",
  },
  protectedWorkbook: {
    title: "โครงสร้างไฟล์ถูกป้องกัน",
    message: "ไฟล์นี้ไม่ให้เพิ่มแผ่นงาน โปรดเลือก รีวิว > ป้องกันสมุดงาน เพื่อยกเลิก แล้วลองอีกครั้ง แผ่นงานของท่านไม่ถูกเปลี่ยน",
  },
  editing: {
    title: "กำลังแก้ไขเซลล์อยู่",
    message: "โปรดกด Enter หรือ Esc เพื่อออกจากเซลล์ที่กำลังแก้ไข แล้วลองอีกครั้ง",
  },
  busy: { title: "Excel ไม่ว่าง", message: "โปรดรอสักครู่ แล้วลองอีกครั้ง" },
  connection: {
    title: "ติดต่อ Excel ไม่ได้",
    message: "โปรดตรวจการเชื่อมต่อ แล้วลองอีกครั้ง",
  },
  unsupported: {
    title: "Excel รุ่นนี้ใช้ไม่ได้",
    message: "ต้องใช้ Excel 2021 หรือ Microsoft 365 ({said})",
  },
  unknown: {
    title: "ทำไม่สำเร็จ",
    message: "Excel แจ้งว่า “{said}” ({code}) แผ่นงานเป็นอย่างเดิมก่อนสั่ง โปรดลองอีกครั้ง",
  },
  notRestored: {
    title: "เขียนไม่สำเร็จ และคืนของเดิมได้ไม่ครบ",
    message:
      "Excel แจ้งว่า “{said}” ส่วนที่คืนไม่ได้: {sheets} สำเนาก่อนเขียนอยู่ในแผ่นงานที่ซ่อนไว้ชื่อ {backups} แผ่นงานของท่านเองไม่ถูกเปลี่ยน",
  },
  rulesUnreadable: {
    title: "อ่านกติกาไม่ได้",
    message: "{problem} โปรดแก้ที่เซลล์ {address} ของแผ่นงาน {sheet} แล้วลองอีกครั้ง",
  },
  readOnly: {
    title: "ไฟล์เปิดแบบอ่านอย่างเดียว",
    message: "Excel ไม่ให้เปลี่ยนไฟล์นี้ โปรดบันทึกสำเนา หรือเลือก เปิดใช้งานการแก้ไข แล้วลองอีกครั้ง",
  },
  closed: {
    title: "ไม่พบสมุดงานที่เปิดไว้",
    message: "สมุดงานอาจถูกปิดหรือไม่ได้อยู่ด้านหน้า โปรดกลับไปที่สมุดงาน แล้วลองอีกครั้ง",
  },
  cellTaken: {
    title: "เซลล์ไม่ว่าง",
    message: "เซลล์ {address} ของแผ่นงาน {sheet} มีข้อมูลอยู่แล้ว โปรดเลือกเซลล์ว่าง แล้วลองอีกครั้ง",
  },
  noSelection: {
    title: "ยังไม่ได้เลือกเซลล์",
    message: "โปรดเลือกเซลล์เดียวในแผ่นงาน แล้วลองอีกครั้ง",
  },
};

const EN: Record<Key, ErrorText> = {
  nothingReadable: {
    title: "No target sheet found",
    message:
      "No table headed by plans and targets, or by KPIs with weights and target levels, was found in {sheets}. Check that its headings stand on a sheet that is not hidden, then try again.",
  },
  sheetUnreadable: {
    title: "The sheets could not be read",
    message: "{reasons}",
  },
  mappingUnfit: {
    title: "The mapping does not fit the workbook",
    message: "{problems}",
  },
  protected: {
    title: "A sheet or the workbook is protected",
    message:
      "Excel does not allow the summary sheets to be written. Remove the protection on the Review tab, then try again. Your sheets are unchanged.",
  },
  protectedWorkbook: {
    title: "The workbook's structure is protected",
    message:
      "This workbook does not allow sheets to be added. Choose Review > Protect Workbook to lift it, then try again. Your sheets are unchanged.",
  },
  editing: {
    title: "A cell is being edited",
    message: "Press Enter or Esc to leave the cell, then try again.",
  },
  busy: { title: "Excel is busy", message: "Wait a moment, then try again." },
  connection: { title: "Excel cannot be reached", message: "Check the connection, then try again." },
  unsupported: {
    title: "This version of Excel cannot run it",
    message: "Excel 2021 or Microsoft 365 is needed ({said}).",
  },
  unknown: {
    title: "It did not work",
    message: "Excel said “{said}” ({code}). The sheets are as they were before. Try again.",
  },
  notRestored: {
    title: "Writing failed, and not everything could be put back",
    message:
      "Excel said “{said}”. Not put back: {sheets}. Copies from before are on the hidden sheets {backups}. Your own sheets are unchanged.",
  },
  rulesUnreadable: {
    title: "The rules cannot be read",
    message: "{problem} Correct cell {address} of the sheet {sheet}, then try again.",
  },
  readOnly: {
    title: "The workbook is open for reading only",
    message: "Excel does not allow changes to it. Save a copy or choose Enable Editing, then try again.",
  },
  closed: {
    title: "The workbook is not there",
    message:
      "It may have been closed, or another workbook is in front. Go back to the workbook, then try again.",
  },
  cellTaken: {
    title: "The cell is not empty",
    message:
      "Cell {address} of the sheet {sheet} already holds something. Select an empty cell, then try again.",
  },
  noSelection: {
    title: "No cell is selected",
    message: "Select a single cell on a sheet, then try again.",
  },
};

export const errorTexts = (language: Language): Record<Key, ErrorText> => (language === "th" ? TH : EN);
