/** What is wrong with a mapping, in Thai: where in it, and what would do. */
import type { MappingProblem, MappingProblemKind } from "../../workbook/mapping/mapping";

const SENTENCES: Record<MappingProblemKind, (problem: MappingProblem) => string> = {
  "not-json": ({ found }) => `ไม่ใช่ JSON (${found})`,
  "not-an-object": ({ path, found }) => `${path || "ทั้งหมด"} ต้องเป็นวัตถุในวงเล็บปีกกา ไม่ใช่ ${found}`,
  "unknown-version": ({ found, expected }) => `version ต้องเป็น ${expected} ไม่ใช่ ${found}`,
  "not-a-list": ({ path, found }) => `${path} ต้องเป็นรายการในวงเล็บเหลี่ยม ไม่ใช่ ${found}`,
  missing: ({ path }) => `ไม่มี ${path}`,
  "not-one-of": ({ path, found, expected }) => `${path} เป็น ${found} ต้องเป็นอย่างใดอย่างหนึ่งใน ${expected}`,
  "not-a-column": ({ path, found }) => `${path} เป็น ${found} ต้องเป็นอักษรของคอลัมน์ เช่น "B" หรือ "AA"`,
  "not-a-row": ({ path, found }) => `${path} เป็น ${found} ต้องเป็นเลขแถว`,
  twice: ({ path, found }) => `${path} ระบุ ${found} ซ้ำ`,
  "lacks-role": ({ path, found, expected }) => `${path} ขาด ${expected} จึงอ่าน ${found} ไม่ได้`,
  "unknown-sheet": ({ path, found, expected }) => `${path}: ไม่มีแผ่นงาน “${found}” ที่มองเห็นได้ มีแต่ ${expected}`,
  "column-out-of-range": ({ path, found, expected }) => `${path}: คอลัมน์ ${found} ว่าง แผ่นงานมี ${expected}`,
  "row-out-of-range": ({ path, found, expected }) => `${path}: แถว ${found} ว่าง แผ่นงานมี ${expected}`,
  "unknown-plan": ({ path, found, expected }) => `${path}: ไม่มีแผนงาน “${found}” ในแผ่นงาน “${expected}”`,
};

/** What is wrong with a mapping, and where. */
export const mappingProblem = (problem: MappingProblem): string => SENTENCES[problem.kind](problem);
