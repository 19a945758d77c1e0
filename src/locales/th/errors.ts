/** What the add-in says in Thai when it cannot do what was asked. {braces} are filled in with the case at hand. */
import type { ErrorWords } from "../errors";

export const errors: ErrorWords = {
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
