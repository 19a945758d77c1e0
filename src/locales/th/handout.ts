/** What the pane says of figures on their way to slides and mail. */
const figure = new Intl.NumberFormat("th-TH-u-nu-latn");

export const handout = {
  copy: "คัดลอกไป PowerPoint / อีเมล",
  making: "กำลังเตรียมภาพกราฟ…",
  copied: (pictures: number, sentences: number) =>
    `คัดลอกตัวเลขหลัก ${pictures > 0 ? `กราฟ ${figure.format(pictures)} ภาพ ` : ""}และข้อความ ${figure.format(sentences)} ข้อแล้ว วางใน PowerPoint หรืออีเมลได้เลย`,
  noPictures: "ยังไม่มีกราฟ เพราะยังไม่ได้สร้างแผ่นงาน สร้างสรุปผล KPI แล้วคัดลอกอีกครั้ง",
  pictureByPicture: "ถ้าโปรแกรมปลายทางไม่รับภาพ ให้คัดลอกทีละภาพ",
  copyPicture: "คัดลอกภาพ",
  pictureRefused: "คัดลอกภาพไม่ได้ คลิกขวาที่ภาพแล้วเลือกคัดลอกรูปภาพ",
  columns: { plan: "แผนงาน", target: "เป้าหมาย", result: "ผล", achievement: "ร้อยละ", status: "สถานะ" },
};
