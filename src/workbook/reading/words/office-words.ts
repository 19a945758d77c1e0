/** The words that head a column of offices. */
import { matchingKey } from "../../../text/thai";

const OFFICE_HEADING =
  /^(?:หน่วยงาน|ส่วนงาน|สำนัก|กอง|ฝ่าย|กลุ่มงาน|แผนก|สาขา|คณะ|ภาค(?!ผนวก)|ภูมิภาค|จังหวัด|offices?|departments?|divisions?|bureaus?|branch(?:es)?|facult(?:y|ies)|regions?|provinces?)/;

/** "หน่วยงาน", "สำนัก/กอง", "Department". */
export const isOfficeHeading = (text: string): boolean => OFFICE_HEADING.test(matchingKey(text));
