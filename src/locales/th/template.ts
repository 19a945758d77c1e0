/** The Thai words of the ready-made sheets, and the example that they are filled in with. */
import type { TemplateWords } from "../../workbook/words";

export const template: TemplateWords = {
  targetSheet: "แผนและผล",
  monthlySheet: "แผนและผลรายเดือน",
  criteriaSheet: "เกณฑ์ประเมิน",
  targetTitle: "เป้าหมายและผลการดำเนินงานรายไตรมาส",
  monthlyTitle: "เป้าหมายและผลการดำเนินงานรายเดือน",
  criteriaTitle: "เกณฑ์การประเมินตัวชี้วัด",
  organisation: "องค์การตัวอย่าง (องค์การมหาชน)",
  months: ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."],
  plannedOrDone: "แผน/ผล",
  plannedRow: "แผน",
  doneRow: "ผล",
  level: (points) => `ระดับ ${points}`,
  figureOnly: "ใส่ตัวเลข หรือเว้นว่างไว้ถ้ายังไม่มี",
  weightOnly: "ใส่น้ำหนักเป็นร้อยละ ตั้งแต่ 0 ถึง 100",
  people: "คน",
  houses: "หลัง",
  funds: "กองทุน",
  percent: "ร้อยละ",
  components: ["องค์ประกอบที่ 1 การพัฒนาชุมชน", "องค์ประกอบที่ 2 การบริหารองค์กร"],
  training: "อบรมผู้นำชุมชน",
  repairs: "ซ่อมแซมบ้านผู้มีรายได้น้อย",
  visits: "ตรวจเยี่ยมกองทุนชุมชน",
  spending: "เบิกจ่ายงบประมาณ (สะสม)",
  satisfaction: "ความพึงพอใจของผู้รับบริการ",
};
