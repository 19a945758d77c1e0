/** Words within a heading that say more than its role. */

/** What heads the target where no other column does: "เกณฑ์" of a quality indicator, "แผน" beside "ผล". */
export const CRITERION_WORDS =
  /^(?:แผน|ตามแผน|plan|เกณฑ์|เกณฑ์เป้าหมาย|เกณฑ์มาตรฐาน|ค่ามาตรฐาน|benchmark|criterion|criteria|goal)$/i;

/** What makes a heading the year's own, beside columns of the quarter that the sheet is about. */
export const ANNUAL_WORDS =
  /ทั้งปี|ประจำปี|(?:เป้า|เป้าหมาย|ผล|ผลการดำเนินงาน)ปี|ปีงบ|12\s*เดือน|annual|full[\s-]*year|year(?:ly)?\b|\bfy/i;

/** Words in brackets that are not a unit: "(สะสม)", "(ถ้ามี)", "(จำนวน)". */
export const NO_UNIT =
  /^(?:จำนวน|แผน|ผล|ค่า|number|count|value|plan|actual)$|สะสม|ถ้ามี|เทียบ|คะแนน|โปรด|ระบุ|ทั้งปี|ไตรมาส|เดือน|cumulative|quarter|optional|if any|points?|annual|year/i;
