/** The pane's words in Thai. They are the measure: `UiText` is whatever stands here, and English must have it all. */
const figure = new Intl.NumberFormat("th-TH-u-nu-latn");
const score = new Intl.NumberFormat("th-TH-u-nu-latn", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export const th = {
  appName: "สรุปผล KPI",
  headline: "จากเป้าหมายรายไตรมาส สู่สรุปผลที่ตรวจสอบแล้ว",
  introduction: "อ่านแผ่นงานเป้าหมายในสมุดงานนี้ คำนวณและตรวจสอบผล แล้วสร้างแผ่นงานสรุปผล โดยไม่แก้ไขแผ่นงานของท่าน",
  otherLanguage: "English",
  otherLanguageHint: "Show this pane in English",

  generate: "สร้างสรุปผล KPI",
  generateAgain: "สร้างสรุปผล KPI อีกครั้ง",
  cancel: "ยกเลิก",

  options: "ตัวเลือก",
  sheetLanguage: "ภาษาของแผ่นงาน",
  thai: "ไทย",
  english: "English (อังกฤษ)",
  formulas: "สูตรในแผ่นงาน",
  live: "ฟังก์ชัน KPI",
  liveHint: "คำนวณใหม่ทันทีเมื่อตัวเลขของท่านเปลี่ยน",
  native: "ฟังก์ชันมาตรฐานของ Excel",
  nativeHint: "ผู้รับที่ไม่มีส่วนเสริมนี้คำนวณใหม่ได้",
  values: "ตัวเลขเท่านั้น",
  valuesHint: "ไม่มีสูตร เหมาะสำหรับส่งหรือเก็บเป็นหลักฐาน",

  starting: "กำลังเริ่ม…",
  cancelling: "กำลังยกเลิก…",
  reading: "กำลังอ่านแผ่นงาน",
  computing: "กำลังคำนวณและตรวจสอบ",
  writing: "กำลังเขียนแผ่นงาน",
  step: (step: number, steps: number) => `ขั้นที่ ${step} จาก ${steps}`,
  progressLabel: "ความคืบหน้า",

  done: "สร้างสรุปผลเรียบร้อยแล้ว",
  total: (total: number) => `${score.format(total)} คะแนน`,
  grade: (grade: string) => `ระดับ${grade}`,
  read: (plans: number, kpis: number) =>
    `อ่านแผนงาน ${figure.format(plans)} แผน และตัวชี้วัด ${figure.format(kpis)} ตัว`,
  noFindings: "ตรวจสอบแล้ว ไม่พบข้อผิดพลาดในตัวเลขที่รายงาน",
  findings: (errors: number, warnings: number) =>
    `พบข้อผิดพลาด ${figure.format(errors)} รายการ และข้อควรตรวจสอบ ${figure.format(warnings)} รายการ`,
  rounding: (count: number) => `ผลต่างจากการปัดเศษ ${figure.format(count)} รายการ`,
  sheets: "แผ่นงานที่สร้าง",
  written: "สร้างใหม่",
  rewritten: "เขียนใหม่ในที่เดิม",
  kept: "หมายเหตุและกติกาที่ท่านเขียนไว้ยังอยู่ครบ",
  unreadable: "เซลล์ที่อ่านไม่ได้",
  andMore: (count: number) => `และอีก ${figure.format(count)} เซลล์ ดูในแผ่นงานตรวจสอบ`,
  openPlace: (place: string) => `ไปที่ ${place}`,

  cancelled: "ยกเลิกแล้ว สมุดงานเหมือนเดิม",
  unexpected: "เกิดข้อผิดพลาดที่ไม่ได้คาดไว้",
  unexpectedAdvice: "บันทึกสมุดงาน แล้วลองอีกครั้ง หากยังไม่สำเร็จ ให้ปิดและเปิดสมุดงานใหม่",
  placeGone: (place: string) => `ไปที่ ${place} ไม่ได้ แผ่นงานอาจถูกลบ ซ่อน หรือเปลี่ยนชื่อ`,
};

export type UiText = typeof th;
