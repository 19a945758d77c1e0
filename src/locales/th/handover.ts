/** What the pane says of sheets on their way to others and back. */
const figure = new Intl.NumberFormat("th-TH-u-nu-latn");

export const handover = {
  title: "ส่งให้ผู้อื่น",
  explanation: "ผู้รับที่ไม่มีส่วนเสริมนี้จะเห็น #NAME? แทนฟังก์ชัน KPI ทำให้พร้อมส่งก่อน แล้วผู้รับจะเห็นตัวเลขครบทุกเซลล์",
  send: "ทำให้พร้อมส่ง",
  ready: "แผ่นงานของส่วนเสริมพร้อมส่งแล้ว ผู้รับเห็นตัวเลขครบโดยไม่ต้องมีส่วนเสริม",
  backToLive: "กลับเป็นฟังก์ชัน KPI",
  kpiFormulas: (cells: number) =>
    `เซลล์ของท่าน ${figure.format(cells)} เซลล์ใช้ฟังก์ชัน KPI ผู้รับจะเห็น #NAME? คัดลอกแล้ววางเป็นค่าก่อนส่ง`,
  more: (cells: number) => `และอีก ${figure.format(cells)} เซลล์`,

  unanswered: (cells: number) =>
    `แผ่นงานของส่วนเสริม ${figure.format(cells)} เซลล์แสดง #NAME? หรือ #BUSY! เพราะเปิดสมุดงานก่อนที่ส่วนเสริมจะพร้อม`,
  rewrite: "เขียนสูตรใหม่",
  rulesChanged: "กติกาเปลี่ยนไปหลังจากสร้างแผ่นสรุป ตัวเลขบางส่วนยังเป็นไปตามกติกาเดิม",
  followRules: "สร้างใหม่ตามกติกานี้",

  wayBack: "คำสั่งนี้ย้อนด้วย Ctrl+Z ไม่ได้ แต่คืนของเดิมได้ที่นี่ จนกว่าจะแก้ไขหรือปิดสมุดงาน",
  putBack: "คืนของเดิม",
  hasPutBack: "คืนของเดิมแล้ว สมุดงานเหมือนก่อนสร้างสรุปผล",
};
