/** What Excel shows for each custom function and argument, in Thai. */
import type { FunctionDescriptions } from "../en/function-descriptions";

const RESULT = "ผลการดำเนินงาน";
const MINIMUM = "เป้าหมายขั้นต่ำ ได้ 50 คะแนน";
const STANDARD = "เป้าหมายมาตรฐาน ได้ 75 คะแนน";
const ADVANCED = "เป้าหมายขั้นสูง ได้ 100 คะแนน เป้าหมายที่ลดลงแปลว่ายิ่งน้อยยิ่งดี";
const BELOW_MINIMUM = `ผลที่ไม่ถึงระดับต่ำสุด: "zero" (ค่าเริ่มต้น) ได้ 0, "proportional" ตามสัดส่วน หรือ "lowest" ได้คะแนนระดับต่ำสุด`;
const POLARITY_OF_LEVELS = `"higher" (ค่าเริ่มต้น) หรือ "lower" ใช้เมื่อเป้าหมายไม่บอกทิศทาง`;

export const functionDescriptions: FunctionDescriptions = {
  ACHIEVEMENT: {
    description: "ผลเทียบเป้าหมาย เป็นสัดส่วนทศนิยม 4 ตำแหน่ง: 1.1667 คือร้อยละ 116.67",
    arguments: {
      result: RESULT,
      target: `เป้าหมาย หน่วยเดียวกับผล หรือช่วง เช่น 80–120 เมื่อ polarity เป็น "within"`,
      polarity: `"higher" (ค่าเริ่มต้น) ยิ่งมากยิ่งดี "lower" ยิ่งน้อยยิ่งดี "inverse" ยิ่งน้อยยิ่งดีโดยคิดเป้าหมายหารด้วยผล "within" อยู่ในช่วงเป้าหมาย`,
      cap: "นับสูงสุดไม่เกินสัดส่วนนี้ (ค่าเริ่มต้น ไม่จำกัด)",
    },
  },
  STATUS: {
    description: "สถานะไฟจราจรเป็นคำ: แดง เหลือง เขียว; เป็น – เมื่อไม่มีสัดส่วนผลเทียบเป้าหมาย",
    arguments: {
      achievement: "สัดส่วนผลเทียบเป้าหมาย ตามที่ KPI.ACHIEVEMENT ให้",
      redBelow: "ต่ำกว่าสัดส่วนนี้เป็นสีแดง (ค่าเริ่มต้น 0.5)",
      greenAbove: "สูงกว่าสัดส่วนนี้เป็นสีเขียว (ค่าเริ่มต้น 0.8)",
      language: `"th" (ค่าเริ่มต้น) หรือ "en"`,
    },
  },
  SCORE: {
    description: "คะแนนตัวชี้วัด: 50 75 และ 100 คะแนนที่เป้าหมายสามระดับ ระหว่างระดับคิดตามสัดส่วน",
    arguments: {
      result: RESULT,
      minimum: MINIMUM,
      standard: STANDARD,
      advanced: ADVANCED,
      belowMinimum: BELOW_MINIMUM,
      polarity: POLARITY_OF_LEVELS,
    },
  },
  SCALE: {
    description: "คะแนนของผลตามเกณฑ์กี่ระดับก็ได้ เป็น – เมื่อผลตกอยู่ระหว่างสองช่วง อยู่ในหลายช่วง หรืออยู่นอกทุกช่วง",
    arguments: {
      result: RESULT,
      levels: "เป้าหมายของแต่ละระดับ จากต่ำสุดไปสูงสุด หรือช่วงเป็นคำ เช่น 60-64 หรือ 75 ขึ้นไป",
      points: "คะแนนของแต่ละระดับ จำนวนเซลล์เท่ากัน ถ้าเว้นไว้เป็น 1, 2, 3 …",
      mode: `"interpolate" (ค่าเริ่มต้น) ระหว่างระดับคิดตามสัดส่วน หรือ "step" ได้คะแนนของระดับสูงสุดที่ถึง`,
      belowMinimum: BELOW_MINIMUM,
      polarity: POLARITY_OF_LEVELS,
    },
  },
  PASS: {
    description: "คะแนนตัวชี้วัดแบบผ่าน/ไม่ผ่าน: 100 เมื่อถึงเกณฑ์ มิฉะนั้น 0",
    arguments: {
      result: RESULT,
      passMark: "เกณฑ์ผ่าน",
      polarity: `"higher" (ค่าเริ่มต้น) ยิ่งมากยิ่งดี หรือ "lower" ยิ่งน้อยยิ่งดี`,
    },
  },
  CHECKLIST: {
    description: "คะแนนแบบตรวจรายการ 0 ถึง 100: น้ำหนักของรายการที่ผ่านเทียบกับน้ำหนักทั้งหมด",
    arguments: {
      passed: "ช่อง “ผ่าน” ของทุกรายการ: TRUE 1 ผ่าน ✓ x หรือ FALSE 0 ไม่ผ่าน เว้นว่าง",
      weights: "น้ำหนักของทุกรายการ จำนวนเซลล์เท่ากัน",
    },
  },
  TOTAL: {
    description: "คะแนนรวมหรือคะแนนย่อย: ผลรวมของคะแนนคูณน้ำหนักหารด้วย 100 ช่องคะแนนว่างคือยังไม่ประเมิน",
    arguments: {
      scores: "คะแนนของตัวชี้วัด ตามเกณฑ์ใดก็ได้",
      weights: "น้ำหนักของตัวชี้วัดเป็นร้อยละ จำนวนเซลล์เท่ากัน",
    },
  },
  GRADE: {
    description: "ระดับของคะแนนรวม ตัดสินจากทศนิยม 2 ตำแหน่ง",
    arguments: {
      total: "คะแนนรวม 0 ถึง 100",
      bands: "สองคอลัมน์: คะแนนที่ระดับเริ่ม และชื่อระดับ เรียงอย่างไรก็ได้",
      language: `"th" (ค่าเริ่มต้น) หรือ "en" ใช้เมื่อไม่ได้ให้ระดับมา`,
    },
  },
  OPERATINGTARGET: {
    description: "เป้าดำเนินการรายไตรมาส: เป้าหมายของไตรมาสบวกส่วนที่ค้าง หักส่วนที่ทำเกินจากไตรมาสก่อน",
    arguments: {
      planned: "เป้าหมายสี่ไตรมาส ในแถวหรือคอลัมน์เดียว",
      results: "ผลสี่ไตรมาส เท่าที่มี",
      quarter: "1 ถึง 4; ถ้าเว้นไว้จะได้ทั้งสี่ไตรมาส",
    },
  },
  REQUIRED: {
    description: "ผลที่ต้องทำให้ได้คะแนนที่ต้องการ ย้อนกลับจาก KPI.SCORE",
    arguments: {
      score: "คะแนนที่ต้องการ 0 ถึง 100",
      minimum: MINIMUM,
      standard: STANDARD,
      advanced: ADVANCED,
    },
  },
  GROWTH: {
    description: "อัตราการเติบโตจากค่าก่อนหน้า เป็นสัดส่วนทศนิยม 4 ตำแหน่ง: 0.05 คือร้อยละ 5",
    arguments: { current: "ค่าปัจจุบัน", previous: "ค่าก่อนหน้า" },
  },
  PARSE: {
    description: "ตัวเลขของเซลล์ไม่ว่าจะเขียนอย่างไร หรือส่วนหนึ่งของเซลล์ที่มีหลายค่าอยู่ด้วยกัน",
    arguments: {
      text: "เซลล์ เช่น 4,541 ครัวเรือน (เป้าดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)",
      part: `"value" (ค่าเริ่มต้น) "target" "operating" "result" "percent" (ตามที่พิมพ์) "unit" "polarity" "minimum" "standard" "advanced" หรือ "condition1" ถึง "condition5"`,
    },
  },
};
