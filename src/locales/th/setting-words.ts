/** The rows of the rules sheet in Thai: what each setting is called, what it does, and what may be entered. */
import type { SettingWords } from "../../workbook/words";
import { ruleWords } from "./rule-words";

const either = (choices: readonly string[]): string => choices.join(" หรือ ");

export const settingWords: SettingWords = {
  organisationRule: {
    name: "ชื่อหน่วยงาน",
    unit: "ข้อความ",
    meaning: "ชื่อที่แสดงบนหัวกระดาษ เว้นว่างไว้เพื่อใช้ชื่อที่อ่านได้จากสมุดงาน",
    source: "หัวตารางของผู้ใช้",
  },
  settings: {
    redBelow: {
      name: "แดงเมื่อต่ำกว่า",
      unit: "ร้อยละของเป้าหมาย",
      meaning: "ผลที่ได้ต่ำกว่าค่านี้เป็นสีแดง ตั้งแต่ค่านี้ขึ้นไปเป็นสีเหลือง",
      source: "สัญญาณไฟจราจร",
    },
    greenAbove: {
      name: "เขียวเมื่อสูงกว่า",
      unit: "ร้อยละของเป้าหมาย",
      meaning: "ผลที่ได้สูงกว่าค่านี้เป็นสีเขียว เท่ากับค่านี้ยังเป็นสีเหลือง",
      source: "สัญญาณไฟจราจร",
    },
    belowMinimum: {
      name: "ผลต่ำกว่าเป้าหมายขั้นต่ำ",
      unit: "ศูนย์คะแนน / ตามสัดส่วน / คะแนนระดับต่ำสุด",
      meaning:
        "ศูนย์คะแนน: ได้ 0 คะแนน · ตามสัดส่วน: ได้คะแนนตามสัดส่วนของเป้าหมายขั้นต่ำ · คะแนนระดับต่ำสุด: ได้คะแนนของระดับต่ำสุด",
      source: "การให้คะแนน",
    },
    lowerIsBetter: {
      name: "ร้อยละของตัวชี้วัดที่ยิ่งน้อยยิ่งดี",
      unit: "สะท้อน / ผกผัน",
      meaning: "สะท้อน: 200% ลบด้วยผลหารเป้าหมาย · ผกผัน: เป้าหมายหารผล",
      source: "ร้อยละของเป้าหมาย",
    },
    cap: {
      name: "ร้อยละสูงสุดที่นับ",
      unit: "ร้อยละของเป้าหมาย",
      meaning: "ร้อยละที่สูงกว่าค่านี้นับเท่ากับค่านี้ เว้นว่างไว้ถ้าไม่จำกัด",
      source: "ร้อยละของเป้าหมาย",
    },
    carryForward: {
      name: "ยกยอดที่ขาดหรือเกินไปไตรมาสถัดไป",
      unit: "ตามที่แผ่นงานแสดง / ยกยอด / ไม่ยกยอด",
      meaning:
        "ตามที่แผ่นงานแสดง: ดูจากเป้าดำเนินการหรือร้อยละรายไตรมาสที่พิมพ์ไว้ · ไม่ยกยอด: เป้าดำเนินการเท่ากับเป้าหมายของไตรมาส",
      source: "เป้าดำเนินการ",
    },
    month: {
      name: "รายงานถึงเดือน",
      unit: "เดือน",
      meaning: "เดือนสุดท้ายที่นับผล สำหรับแผนงานรายเดือน",
      source: "แผนงานรายเดือน",
    },
  },
  choices: {
    belowMinimum: ruleWords.belowMinimum,
    lowerIsBetter: { mirror: "สะท้อน", inverse: "ผกผัน" },
    carryForward: { "as-shown": "ตามที่แผ่นงานแสดง", yes: "ยกยอด", no: "ไม่ยกยอด" },
    month: {
      latest: "เดือนล่าสุดที่มีผล",
      m1: "ตุลาคม",
      m2: "พฤศจิกายน",
      m3: "ธันวาคม",
      m4: "มกราคม",
      m5: "กุมภาพันธ์",
      m6: "มีนาคม",
      m7: "เมษายน",
      m8: "พฤษภาคม",
      m9: "มิถุนายน",
      m10: "กรกฎาคม",
      m11: "สิงหาคม",
      m12: "กันยายน",
    },
  },
  gradeRule: {
    name: (number, scorecard) =>
      scorecard ? `ระดับที่ ${number} ของ ${scorecard} ตั้งแต่` : `ระดับที่ ${number} ตั้งแต่`,
    meaning: "คะแนนรวม (ปัดเป็นทศนิยม 2 ตำแหน่ง) ตั้งแต่ค่านี้ขึ้นไปได้ระดับนี้ เรียงจากมากไปน้อย",
    lowestMeaning: "คะแนนรวมที่ต่ำกว่าระดับอื่นทั้งหมดได้ระดับนี้",
    source: "ระดับผลการประเมิน",
  },
  scaleRules: {
    mode: (scorecard) => ({
      name: scorecard ? `การให้คะแนนระหว่างระดับ: ${scorecard}` : "การให้คะแนนระหว่างระดับ",
      unit: "เทียบสัดส่วน / ตามระดับที่ถึง",
      meaning: "เทียบสัดส่วน: คะแนนระหว่างสองระดับคิดตามสัดส่วน · ตามระดับที่ถึง: ได้คะแนนของระดับสูงสุดที่ถึง",
      source: "การให้คะแนน",
    }),
    belowMinimum: (scorecard) => ({
      name: `ผลต่ำกว่าเป้าหมายขั้นต่ำ: ${scorecard}`,
      unit: "ศูนย์คะแนน / ตามสัดส่วน / คะแนนระดับต่ำสุด",
      meaning: "เว้นว่างไว้เพื่อใช้ตามกติกาข้างต้น",
      source: "การให้คะแนน",
    }),
  },
  scaleModes: { interpolate: "เทียบสัดส่วน", step: "ตามระดับที่ถึง" },
  ruleMessages: {
    percent: (maximum) => `ใส่ร้อยละระหว่าง 0 ถึง ${maximum} เช่น 50%`,
    optionalPercent: (maximum) => `ใส่ร้อยละระหว่าง 0 ถึง ${maximum} เช่น 100% หรือเว้นว่างไว้`,
    choice: (choices) => `เลือก ${either(choices)}`,
    grade: "ใส่คะแนนระหว่าง 0 ถึง 100",
  },
  ruleProblems: {
    limit: (cell, found, maximum) =>
      `เซลล์ ${cell} ของแผ่นกติกาต้องเป็นร้อยละระหว่าง 0% ถึง ${maximum}% แต่พบ “${found}”`,
    limitsOrder: (cell, found) => `เซลล์ ${cell} ของแผ่นกติกา: เกณฑ์สีแดง (${found}) สูงกว่าเกณฑ์สีเขียว`,
    choice: (cell, found, choices) => `เซลล์ ${cell} ของแผ่นกติกาต้องเป็น ${either(choices)} แต่พบ “${found}”`,
    scaleMode: (cell, found) => `เซลล์ ${cell} ของแผ่นกติกาต้องเป็น เทียบสัดส่วน หรือ ตามระดับที่ถึง แต่พบ “${found}”`,
    gradeFrom: (cell, found) => `เซลล์ ${cell} ของแผ่นกติกาต้องเป็นคะแนนระหว่าง 0 ถึง 100 แต่พบ “${found}”`,
    gradeName: (cell) => `เซลล์ ${cell} ของแผ่นกติกาไม่มีชื่อระดับ`,
    gradeTwice: (cell, found) => `เซลล์ ${cell} ของแผ่นกติกา: มีระดับอื่นเริ่มที่ ${found} คะแนนเหมือนกัน`,
  },
};
