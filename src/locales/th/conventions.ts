/** What the organisation does in its own way, in Thai: told once, with how it was told and what follows. */
import type { ConventionNote } from "../../workbook/conventions/convention";
import { inSentence } from "../in-sentence";

const BASES = {
  planned: "เป้าหมายของไตรมาส",
  annual: "เป้าหมายทั้งปี",
  annualToDate: "เป้าหมายทั้งปี โดยใช้ผลสะสม",
} as const;

export function conventionSentence(note: ConventionNote): string {
  const told = `(ตรงกับร้อยละที่พิมพ์ไว้ ${inSentence(note.agreeing)} จาก ${inSentence(note.of)} ค่าที่บอกได้)`;
  switch (note.kind) {
    case "no-carry-forward":
      return `หน่วยงานนี้ไม่ยกยอดที่ขาดหรือเกินไปไตรมาสถัดไป ${told} จึงประเมินแต่ละไตรมาสเทียบเป้าหมายของไตรมาสนั้น หากไม่ใช่ โปรดเปลี่ยนที่แผ่นกติกา`;
    case "inverse":
      return `ตัวชี้วัดที่ยิ่งน้อยยิ่งดีคิดร้อยละจากเป้าหมายหารผล ${told} จึงประเมินด้วยวิธีเดียวกัน หากไม่ใช่ โปรดเปลี่ยนที่แผ่นกติกา`;
    case "percent-of":
      return `ร้อยละรายไตรมาสในแผ่น “${note.sheet}” คิดเทียบ${BASES[note.basis]} ${told} จึงตรวจร้อยละด้วยวิธีเดียวกัน`;
    case "year-percent-to-date":
      return `ร้อยละทั้งปีในแผ่น “${note.sheet}” คิดเทียบเป้าหมายถึงงวดที่รายงาน ${told} จึงตรวจร้อยละด้วยวิธีเดียวกัน ส่วนการประเมินทั้งปียังเทียบเป้าหมายทั้งปี`;
  }
}
