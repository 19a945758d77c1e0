/** Layout D: the governance checklist behind KPI 5.1. */
import { REFERENCE } from "./reference";
import type { SampleSheet } from "./sheet";

/** Short names for the report's items. */
const ITEMS: Record<string, string> = {
  "1.1 (1)": "ทบทวนผลการดำเนินงานเพื่อกำหนดทิศทางและนโยบาย",
  "1.1 (2)": "พิจารณาแผนปฏิบัติการ 5 ปี และแผนปฏิบัติการประจำปี",
  "1.2": "พิจารณาการควบคุมภายใน การตรวจสอบภายใน ความเสี่ยง บุคคล และดิจิทัล",
  "1.3": "พิจารณารายงานด้านการเงินและภารกิจหลักทุกไตรมาส",
  "1.4": "ควบคุมการเบิกจ่ายตามแผนการใช้จ่ายเงิน ไม่น้อยกว่าร้อยละ 96",
  "1.5": "รายงานผลการดำเนินงานแก่รัฐมนตรี ปีละ 2 ครั้ง",
  "1.6": "กรรมการเข้าร่วมประชุมร้อยละ 80 ขึ้นไป",
  "1.7": "เปิดเผยข้อมูลสำคัญบนเว็บไซต์ครบถ้วนและเป็นปัจจุบัน",
  "1.8": "ประเมินตนเองของคณะกรรมการและเปิดเผยผล",
};

/** The checklist sheet of the report. */
export function checklistSheet(): SampleSheet {
  const rows = REFERENCE.governanceChecklist.map(({ id, weight, passed }) => [
    id,
    ITEMS[id] ?? "",
    weight,
    passed ? "☑" : "☐",
    passed ? "☐" : "☑",
  ]);
  const total = REFERENCE.governanceChecklist.reduce((sum, { weight }) => sum + weight, 0);
  return {
    name: "การควบคุมดูแลกิจการ",
    rows: [
      ["สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)"],
      ["5.1 ร้อยละความสำเร็จของการพัฒนาด้านการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน"],
      [],
      ["ที่", "ประเด็นการประเมิน", "น้ำหนัก", "ผลการดำเนินการ", null],
      [null, null, null, "ผ่าน (1)", "ไม่ผ่าน (0)"],
      ...rows,
      ["รวม", null, total, null, null],
    ],
    columnWidths: [10, 60, 12, 12, 12],
    headerRows: [3, 4],
    boldRows: [0, 1, 5 + rows.length],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 5 },
      { row: 1, column: 0, rows: 1, columns: 5 },
      { row: 3, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 1, rows: 2, columns: 1 },
      { row: 3, column: 2, rows: 2, columns: 1 },
      { row: 3, column: 3, rows: 1, columns: 2 },
    ],
  };
}
