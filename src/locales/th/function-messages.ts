/** What the functions say in Excel's error card, in Thai. */
import type { FunctionMessages } from "../en/function-messages";

export const functionMessages: FunctionMessages = {
  notAFigure: (name, found) => `"${name}" ต้องเป็นตัวเลข แต่พบ ${found}`,
  notARange: (name, found) => `"${name}" ต้องเป็นช่วง เช่น 80–120 แต่พบ ${found}`,
  notText: (name, found) => `"${name}" ต้องเป็นข้อความหรือตัวเลข แต่พบ ${found}`,
  notOneOf: (name, choices, found) => `"${name}" ต้องเป็นอย่างใดอย่างหนึ่งใน ${choices} แต่พบ ${found}`,
  outOfRange: (name, from, to, found) => `"${name}" ต้องอยู่ระหว่าง ${from} ถึง ${to} แต่พบ ${found}`,
  notAWholeNumber: (name, from, to, found) => `"${name}" ต้องเป็นจำนวนเต็มตั้งแต่ ${from} ถึง ${to} แต่พบ ${found}`,
  limitsOutOfOrder: (red, green) => `"redBelow" (${red}) ต้องไม่มากกว่า "greenAbove" (${green})`,
  noTargets: (names) => `${names} ต้องมีตัวเลข แต่ไม่พบเลย`,
  targetsOutOfOrder: (names, targets) => `${names} ต้องเรียงจากน้อยไปมากหรือจากมากไปน้อย แต่พบ ${targets}`,
  differentSizes: (first, second, firstSize, secondSize) =>
    `"${first}" มี ${firstSize} เซลล์ แต่ "${second}" มี ${secondSize} เซลล์`,
  notFourCells: (name, rows, columns) =>
    `"${name}" ต้องเป็นสี่เซลล์ในแถวหรือคอลัมน์เดียว ไตรมาสละหนึ่งเซลล์ แต่พบ ${rows} × ${columns}`,
  neitherPassedNorNot: (name, position, found) =>
    `รายการที่ ${position} ของ "${name}" ต้องระบุว่าผ่าน (TRUE, 1, ผ่าน, ✓, x) หรือไม่ผ่าน (FALSE, 0, ไม่ผ่าน, เว้นว่าง) แต่พบ ${found}`,
  noWeight: (name, position) => `รายการที่ ${position} ของ "${name}" ไม่มีน้ำหนัก`,
  negativeWeight: (name, position, found) => `รายการที่ ${position} ของ "${name}" ต้องไม่ติดลบ แต่พบ ${found}`,
  bandsShape: (columns) => `"bands" ต้องมีสองคอลัมน์ คือ ค่าต่ำสุดและชื่อระดับ แต่พบ ${columns} คอลัมน์`,
  bandWithoutName: (from) => `ระดับที่เริ่มจาก ${from} ใน "bands" ไม่มีชื่อ`,
  bandTwice: (from) => `"bands" มีสองระดับที่เริ่มจาก ${from}`,
  unreachable: (name, score) => `"${name}" เป็น ${score} ซึ่งไม่มีผลใดได้ถึงตามเป้าหมายชุดนี้`,
  everyResult: (name) => `"${name}" เป็น 0 ซึ่งผลทุกค่าได้อยู่แล้ว`,
  unreadText: (part, found) => `"text" ควรระบุ ${part} แต่พบ ${found}`,
  truth: (value) => (value ? "TRUE" : "FALSE"),
  severalCells: () => "หลายเซลล์",
  somethingElse: () => "ค่าที่ไม่ใช่ตัวเลขหรือข้อความ",
};
