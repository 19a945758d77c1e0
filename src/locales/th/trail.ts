/** What the pane says of where a figure comes from. */
import type { TrailRule } from "../../workbook/trail/rule";

const rules: Readonly<Record<TrailRule, string>> = {
  achievement: "ผลเทียบกับเป้าหมาย",
  status: "ร้อยละเทียบกับเกณฑ์สี",
  score: "ผลเทียบกับเป้าหมายแต่ละระดับ",
  pass: "ผลเทียบกับเกณฑ์ผ่าน",
  checklist: "น้ำหนักของข้อที่ผ่าน",
  total: "คะแนนคูณน้ำหนัก รวมกัน",
  grade: "คะแนนรวมเทียบกับเกณฑ์ระดับ",
  operating: "เป้าหมายของไตรมาสรวมยอดยกมา",
  required: "ผลที่ต้องได้เพื่อคะแนนนี้",
  growth: "เทียบกับค่าก่อนหน้า",
  parse: "อ่านจากข้อความในเซลล์",
  sum: "ผลรวม",
  taken: "ยกมาจากเซลล์",
  formula: "คำนวณด้วยสูตร",
};

export const trail = {
  title: "ที่มาของตัวเลข",
  rules,
  setting: "กติกา",
  more: (cells: number) => `และอีก ${new Intl.NumberFormat("th-TH-u-nu-latn").format(cells)} เซลล์`,
  outOfDate: "แถวนี้ไม่ตรงกับข้อมูลตอนนี้แล้ว สร้างสรุปผลอีกครั้งเพื่อดูที่มา",
  empty: "ว่าง",
};
