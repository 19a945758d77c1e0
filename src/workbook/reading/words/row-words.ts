/** The words that tell what a row of a table is. */

/** What opens a strategic issue's row. */
export const ISSUE_WORDS =
  /^(?:ประเด็นยุทธศาสตร์|ประเด็นการพัฒนา|ยุทธศาสตร์|strategic\s+issue|strategy)(?:\s*ที่)?\s*(?<id>\d+)?\s*[:.\-–]?\s*/i;

/** What opens a component's row on a criteria sheet. */
export const COMPONENT_WORDS =
  /^(?:องค์ประกอบ|มิติ(?=\s*(?:ที่|\d|ด้าน))|component|perspective)(?:\s*ที่)?\s*(?<id>\d+)?\s*[:.\-–]?\s*/i;

/** Rows that sum others up. */
export const TOTAL_WORDS = /^(?:รวม|ยอดรวม|คะแนนรวม|ผลรวม|ทั้งหมด|ทั้งสิ้น|grand\s+total|sub-?\s*total|total)/i;

/** Rows that end a criteria table or explain the sheet, and hold no figures of it. */
export const NOTE_WORDS =
  /^(?:หมายเหตุ|สรุปผล|ระดับ|สี(?:แดง|เหลือง|เขียว)|\*|note|grade|remarks?\b|overall|red\b|yellow\b|green\b)/i;

/** What opens the foot of a table: notes, where its figures are from, who made it. */
export const FOOT_WORDS =
  /^\(?\*?\s*(?:หมายเหตุ|ที่มา|แหล่งข้อมูล|แหล่งที่มา|ข้อมูล\s*ณ|ผู้รายงาน|ผู้จัดทำ|ผู้รับผิดชอบข้อมูล|ผู้ตรวจ|ลงชื่อ|notes?\b|sources?\b|data as of|prepared by|reported by|signed)/i;

/** Rows without a number that break the plan above them down, in a list. */
export const LISTED_WORDS = /^(?:[-–•·▪*○]|\d{1,2}\)|\(\d{1,2}\))/;

/** Marks a row that repeats the heading of the page before. */
export const CONTINUED_WORDS = /\(\s*(?:ต่อ|cont(?:inued|'d|\.)?)\s*\)\s*$/i;
