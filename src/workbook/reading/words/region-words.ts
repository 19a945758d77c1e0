/** The names of regions, and the words that head their column. */
import { matchingKey } from "../../../text/thai";

const REGION_HEADING =
  /^(?:ภาค|ภูมิภาค|รายภาค|สำนักงานภาค|เขต|เขตพื้นที่|จังหวัด|พื้นที่ดำเนินงานภาค|regions?|provinces?|zones?|regionaloffice)$/;
const REGION = "(?:เหนือ|อีสาน|ตะวันออกเฉียงเหนือ|ใต้|กลาง|ตะวันตก|ตะวันออก|กทม|กรุงเทพ|กรุงเทพมหานคร|ปริมณฑล|ส่วนกลาง)";
// What may follow in a region's name: "ใต้ชายแดน", "เหนือตอนบน", "กลางและตะวันตก". "ใต้ร่มพระบารมี" is no region.
const REGION_NAME = new RegExp(
  String.raw`^(?:ภาค|สำนักงานภาค|เขต)?${REGION}(?=$|ตอน|ชายแดน|ฝั่ง|และ|กับ|รวม|จังหวัด|ภาค|[/&\d]|${REGION})`,
);
const NUMBERED_REGION = /^(?:ภาค|เขต|สำนักงานภาค|region|zone)(?:ที่)?\d+$/;
const ENGLISH_NAME =
  /^(?:(?:upper|lower)?(?:north|northern|northeast|northeastern|south|southern|central|east|eastern|west|western|bangkok)(?:region)?)(?:\/|&|and|,|$)/;

export const isRegionHeading = (text: string): boolean => REGION_HEADING.test(matchingKey(text));

/** "เหนือ", "ภาคกลางและตะวันตก", "กทม./ตะวันออก", "Northeast", "เขต 4". */
export function isRegionName(text: string): boolean {
  const key = matchingKey(text);
  return REGION_NAME.test(key) || NUMBERED_REGION.test(key) || ENGLISH_NAME.test(key);
}
