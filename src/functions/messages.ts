import { messageLanguage, type Language } from "./language";

/** What the functions say in Excel's error card. An argument is called by the name Excel shows for it. */
const en = {
  noFigure: (name: string) => `"${name}" has no figure.`,
  notAFigure: (name: string, found: string) => `"${name}" must be a number, but holds ${found}.`,
  notText: (name: string, found: string) => `"${name}" must be text or a number, but holds ${found}.`,
  notOneOf: (name: string, choices: string, found: string) =>
    `"${name}" must be one of ${choices}, but holds ${found}.`,
  outOfRange: (name: string, from: number, to: number, found: number) =>
    `"${name}" must be from ${from} to ${to}, but is ${found}.`,
  notAWholeNumber: (name: string, from: number, to: number, found: number) =>
    `"${name}" must be a whole number from ${from} to ${to}, but is ${found}.`,
  limitsOutOfOrder: (red: number, green: number) =>
    `"redBelow" (${red}) must not be more than "greenAbove" (${green}).`,
  noTargets: () => `None of "minimum", "standard" and "advanced" has a figure.`,
  targetsOutOfOrder: (targets: string) =>
    `"minimum", "standard" and "advanced" must rise or fall from one to the next, but are ${targets}.`,
  differentSizes: (first: string, second: string, firstSize: number, secondSize: number) =>
    `"${first}" has ${firstSize} cells but "${second}" has ${secondSize}.`,
  notFourCells: (name: string, rows: number, columns: number) =>
    `"${name}" must be four cells in a row or a column, one a quarter, but is ${rows} × ${columns}.`,
  noOperatingTarget: (quarter: number) => `Quarter ${quarter} has no planned target of its own or earlier.`,
  neitherPassedNorNot: (name: string, position: number, found: string) =>
    `Item ${position} of "${name}" must say passed (TRUE, 1, ผ่าน, ✓, x) or not (FALSE, 0, ไม่ผ่าน, blank), but holds ${found}.`,
  noWeight: (name: string, position: number) => `Item ${position} of "${name}" has no weight.`,
  negativeWeight: (name: string, position: number, found: number) =>
    `Item ${position} of "${name}" must not be negative, but is ${found}.`,
  bandsShape: (columns: number) => `"bands" must have two columns, lower limit and name, but has ${columns}.`,
  bandWithoutName: (from: number) => `The band from ${from} in "bands" has no name.`,
  bandTwice: (from: number) => `"bands" has two bands from ${from}.`,
  unreachable: (score: number) => `No result scores ${score} with these targets.`,
  everyResult: () => `Every result scores at least 0.`,
  notInText: (part: string) => `"text" states no ${part}.`,
  unreadText: (part: string, found: string) => `"text" should state ${part}, but says ${found}.`,
  truth: (value: boolean) => (value ? "TRUE" : "FALSE"),
  severalCells: () => "several cells",
  somethingElse: () => "something that is neither number nor text",
};

const th: typeof en = {
  noFigure: (name) => `"${name}" ไม่มีตัวเลข`,
  notAFigure: (name, found) => `"${name}" ต้องเป็นตัวเลข แต่พบ ${found}`,
  notText: (name, found) => `"${name}" ต้องเป็นข้อความหรือตัวเลข แต่พบ ${found}`,
  notOneOf: (name, choices, found) => `"${name}" ต้องเป็นอย่างใดอย่างหนึ่งใน ${choices} แต่พบ ${found}`,
  outOfRange: (name, from, to, found) => `"${name}" ต้องอยู่ระหว่าง ${from} ถึง ${to} แต่พบ ${found}`,
  notAWholeNumber: (name, from, to, found) => `"${name}" ต้องเป็นจำนวนเต็มตั้งแต่ ${from} ถึง ${to} แต่พบ ${found}`,
  limitsOutOfOrder: (red, green) => `"redBelow" (${red}) ต้องไม่มากกว่า "greenAbove" (${green})`,
  noTargets: () => `"minimum" "standard" และ "advanced" ไม่มีตัวเลขเลย`,
  targetsOutOfOrder: (targets) =>
    `"minimum" "standard" และ "advanced" ต้องเรียงจากน้อยไปมากหรือจากมากไปน้อย แต่พบ ${targets}`,
  differentSizes: (first, second, firstSize, secondSize) =>
    `"${first}" มี ${firstSize} เซลล์ แต่ "${second}" มี ${secondSize} เซลล์`,
  notFourCells: (name, rows, columns) =>
    `"${name}" ต้องเป็นสี่เซลล์ในแถวหรือคอลัมน์เดียว ไตรมาสละหนึ่งเซลล์ แต่พบ ${rows} × ${columns}`,
  noOperatingTarget: (quarter) => `ไตรมาส ${quarter} และไตรมาสก่อนหน้าไม่มีเป้าหมาย`,
  neitherPassedNorNot: (name, position, found) =>
    `รายการที่ ${position} ของ "${name}" ต้องระบุว่าผ่าน (TRUE, 1, ผ่าน, ✓, x) หรือไม่ผ่าน (FALSE, 0, ไม่ผ่าน, เว้นว่าง) แต่พบ ${found}`,
  noWeight: (name, position) => `รายการที่ ${position} ของ "${name}" ไม่มีน้ำหนัก`,
  negativeWeight: (name, position, found) => `รายการที่ ${position} ของ "${name}" ต้องไม่ติดลบ แต่พบ ${found}`,
  bandsShape: (columns) => `"bands" ต้องมีสองคอลัมน์ คือ ค่าต่ำสุดและชื่อระดับ แต่พบ ${columns} คอลัมน์`,
  bandWithoutName: (from) => `ระดับที่เริ่มจาก ${from} ใน "bands" ไม่มีชื่อ`,
  bandTwice: (from) => `"bands" มีสองระดับที่เริ่มจาก ${from}`,
  unreachable: (score) => `เป้าหมายชุดนี้ไม่มีผลใดที่ได้ ${score} คะแนน`,
  everyResult: () => `ผลทุกค่าได้อย่างน้อย 0 คะแนน`,
  notInText: (part) => `"text" ไม่ได้ระบุ ${part}`,
  unreadText: (part, found) => `"text" ควรระบุ ${part} แต่พบ ${found}`,
  truth: (value) => (value ? "TRUE" : "FALSE"),
  severalCells: () => "หลายเซลล์",
  somethingElse: () => "ค่าที่ไม่ใช่ตัวเลขหรือข้อความ",
};

const catalogues: Record<Language, typeof en> = { th, en };

/** The messages in the user's language. */
export function messages(): typeof en {
  return catalogues[messageLanguage()];
}
