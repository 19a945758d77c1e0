/**
 * The words by which a numeric table says what its figures are to each other. Keys are compared: no spaces, brackets
 * or punctuation, lower case. To teach the checks a heading, add it here.
 */
import { matchingKey } from "../../../text/thai";
import { yearsIn } from "../../../text/years";

const EXACT_TOTALS = new Set(
  [
    ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมทั้งปี", "รวมทั้งประเทศ", "รวมทุกภาค", "รวมทุกไตรมาส", "รวม 4 ไตรมาส"],
    ["รวมเงิน", "รวมเป็นเงิน", "รวมจำนวน", "รวมจำนวนเงิน", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม", "ทั้งหมด", "ทั้งสิ้น"],
    ["ทั้งประเทศ", "Total", "Grand total", "Sum", "Overall total", "All regions", "Nationwide"],
  ]
    .flat()
    .map(matchingKey),
);
const TOTAL_WORDS = /^(?:รวม|ยอดรวม|ผลรวม|total|grandtotal|subtotal)|(?:รวม|รวมทั้งสิ้น|รวมทั้งหมด|total)$/;

/** A unit or a year in brackets says nothing about whose total it is: "รวม (คน)". */
const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, " ");

// Every label of every row is asked, and most are none: a glance before the careful look.
const SPEAKS_OF_TOTALS = /ร\s*ว\s*ม|ทั้ง|total|sum|all|nation/i;

/** "รวม", "Total": the total and nothing else. */
export const isTotal = (text: string): boolean =>
  SPEAKS_OF_TOTALS.test(text) && EXACT_TOTALS.has(matchingKey(withoutBrackets(text)));

/** "รวมรายได้", "สินทรัพย์รวม": may be a total; the figures have to bear it out. */
export const mayBeTotal = (text: string): boolean =>
  SPEAKS_OF_TOTALS.test(text) && (isTotal(text) || TOTAL_WORDS.test(matchingKey(withoutBrackets(text))));

/** What a total's label totals: "รวมรายได้" → the key of "รายได้"; "" for a total of everything. */
export const totalled = (text: string): string =>
  matchingKey(withoutBrackets(text)).replace(/^(?:รวมทั้งสิ้น|รวม|subtotal|total)|(?:รวมทั้งสิ้น|รวม|total)$/g, "");

/** Figures of these do not add up down a column or along a row: shares, means, prices, dates, scores. */
const NOT_ADDED =
  /ร้อยละ|%|เปอร์เซ็นต์|percent|สัดส่วน|อัตรา|เฉลี่ย|ดัชนี|ราคา|ต่อ(?!เนื่อง|ไป|เติม)|หนาแน่น|อายุ|คะแนน|ลำดับ|อันดับ|วันที่|ปีที่|ระดับ|average|mean|median|\brate|ratio|price|index|score|rank|\bage\b|\bdate\b|density|\bper\b/i;

/** What is left over a mean or a highest value is no total. */
export const isAdded = (texts: readonly string[]): boolean => !texts.some((text) => NOT_ADDED.test(text));

const PERCENT_WORDS = /ร้อยละ|%|เปอร์เซ็นต์|\bpercent|\bpct\b|สัดส่วน/i;
const GROWTH_WORDS =
  /เพิ่ม|ลด|เปลี่ยนแปลง|เติบโต|ขยายตัว|growth|change|increase|decrease|\byoy\b|year.on.year|variance/i;
// "น้ำหนัก (ร้อยละ)" and "ร้อยละสะสม" are percentages of nothing that stands in the row.
const PERCENT_OF_NOTHING = /น้ำหนัก|สะสม|weight|cumulative|เป้าหมาย\s*\(?\s*ร้อยละ|target\s*\(?%/i;

/** Whether headings, from the top down, say that the figures below them are percentages. */
export const isPercentHeading = (path: readonly string[]): boolean =>
  PERCENT_WORDS.test(path.at(-1) ?? "") || /^\s*\(?(?:ร้อยละ|%|percent)/i.test(path.at(0) ?? "");

/** Whether its figures can be percentages of others in the table. */
export const isRatioHeading = (texts: readonly string[]): boolean =>
  !texts.some((text) => PERCENT_OF_NOTHING.test(text));

export const isGrowthHeading = (texts: readonly string[]): boolean =>
  texts.some((text) => PERCENT_WORDS.test(text)) && texts.some((text) => GROWTH_WORDS.test(text));

/** What a percentage is of, in its heading's own words: "ร้อยละผิดนัด" → the key of "ผิดนัด"; "" where it does not say. */
export const percentOf = (text: string): string =>
  matchingKey(text).replace(
    /อัตราร้อยละ|ร้อยละ|เปอร์เซ็นต์|percentage|percent|pct|%|สัดส่วน|คิดเป็น|^ของ|^ต่อ|^of/g,
    "",
  );

/** Words in the place of a figure that is not there: "รอตรวจสอบ", "not yet available". No heading begins like that. */
export const saysNotYet = (text: string): boolean =>
  /^\(?(?:ไม่มีข้อมูล|ไม่มี$|ไม่ปรากฏ|ยังไม่|รอ(?!บ)|อยู่ระหว่าง|not |no data|none$|pending|tb[acd]$)/i.test(text.trim());

/** Whether a heading is of how much more or less it was: "เพิ่ม (ลด)". */
export const namesChange = (text: string): boolean => GROWTH_WORDS.test(text);

/** Whether a heading names a year, as those of a comparison do. */
export const namesYear = (texts: readonly string[]): boolean =>
  texts.some(
    (text) => yearsIn(text).length > 0 || /ปี(?:นี้|ก่อน|ปัจจุบัน)|(?:current|previous|prior) year/i.test(text),
  );

/** Rows that are part of the row above and are not added to it again. */
export const isOfWhich = (text: string): boolean =>
  /^\s*(?:ในจำนวนนี้|ในที่นี้|ประกอบด้วย|ได้แก่|โดยเป็น|[-–•*]\s*\S|of which|including|thereof)/i.test(text);

/** Rows that are the difference of two others, which stand above them. */
export const DIFFERENCES: readonly { label: RegExp; whole: RegExp; less: RegExp; certain: boolean }[] = [
  {
    label: /^รายได้สูงต่ำกว่า(?:ค่าใช้จ่าย|รายจ่าย)/,
    whole: /^(?:รวมรายได้|รายได้รวม)/,
    less: /^(?:รวมค่าใช้จ่าย|ค่าใช้จ่ายรวม|รวมรายจ่าย|รายจ่ายรวม)/,
    certain: true,
  },
  {
    label: /^(?:สินทรัพย์สุทธิ|netassets)/,
    whole: /^(?:สินทรัพย์รวม|รวมสินทรัพย์|totalassets)/,
    less: /^(?:หนี้สินรวม|รวมหนี้สิน|totalliabilities)/,
    certain: true,
  },
  {
    label:
      /^(?:รายได้(?:สูง|ต่ำ)กว่า|กำไร|ขาดทุน|ส่วนเกิน|ดุล|netincome|netprofit|netsurplus|surplus|deficit|excessofrevenue|operatingresult)/,
    whole: /^(?:รวมรายได้|รายได้รวม|totalrevenue|totalincome)/,
    less: /^(?:รวมค่าใช้จ่าย|ค่าใช้จ่ายรวม|รวมรายจ่าย|รายจ่ายรวม|totalexpense|totalexpenditure)/,
    certain: false,
  },
];

/** "รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย", "Net income": what two totals above come to. */
export const isDifference = (text: string): boolean => {
  const key = matchingKey(text);
  return DIFFERENCES.some(
    ({ label, certain }) =>
      label.test(key) &&
      (certain || /(?:สุทธิ|กว่าค่าใช้จ่าย|กว่ารายจ่าย|netincome|netprofit|surplus|deficit)$/.test(key)),
  );
};

/** "หน่วย : ตำบล", "(Unit: people)". */
const UNIT_LINE = /^\(?\s*(?:หน่วย(?:วัด|นับ)?|unit)\s*[:：]\s*(?<unit>[^()]+?)\s*\)?$/i;

/** The unit that a line above a table states for all of it. */
export const statedUnit = (text: string): string | null => UNIT_LINE.exec(text)?.groups?.["unit"] ?? null;

/** Amounts in thousands or millions are rounded, decimals or none. */
export const isRoundedUnit = (text: string): boolean =>
  /ล้าน\s*บาท|พัน\s*บาท|แสน\s*บาท|\bmillions?\b|\bthousands?\b|\bmn\b|'000|\bTHB\s*m\b/i.test(text);
