/** What a run did besides, in Thai. */
import type { RunNote } from "../../workbook/generation";

export function runNote(note: RunNote): string {
  switch (note.kind) {
    case "unfiltered":
      return `แสดงแถวทั้งหมดแล้วในแผ่นงาน ${note.sheets.map((sheet) => `“${sheet}”`).join(" ")} ซึ่งกรองหรือซ่อนแถวไว้ เพราะ Excel อาจเขียนตัวเลขผิดแถวในตารางที่กรองอยู่ หากต้องการ โปรดกรองใหม่`;
    case "manual-calculation":
      return "สมุดงานนี้ตั้งให้คำนวณด้วยตนเอง (Manual) ตัวเลขในแผ่นสรุปคำนวณให้แล้วครั้งนี้ แต่เมื่อแก้ข้อมูลภายหลังจะไม่เปลี่ยนตามจนกว่าจะกด F9";
    case "looks-unfinished":
      return `ตัวเลขเขียนครบถ้วนแล้ว แต่ตรึงแถว ปรับความสูงแถว หรือตั้งค่าหน้าพิมพ์ไม่สำเร็จ (Excel แจ้งว่า “${note.said}”) โปรดตั้งเองในแผ่นงาน หรือสั่งทำใหม่อีกครั้ง`;
    case "charts-unfinished":
      return `ตัวเลขเขียนครบถ้วนแล้ว แต่วาดแผนภูมิไม่ครบ (Excel แจ้งว่า “${note.said}”) โปรดสั่งทำใหม่อีกครั้ง`;
  }
}
