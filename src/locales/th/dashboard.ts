/** The words of the board's page, in Thai. */
import type { DashboardWords } from "../../workbook/sheets/dashboard/dashboard-words";

export const dashboard: DashboardWords = {
  judged: (quarter) =>
    quarter === null
      ? "สถานะเทียบกับเป้าหมายปี"
      : `สถานะเทียบกับเป้าหมายของ${quarter} (แผนงานที่ไม่มีเป้าหมายของไตรมาส เทียบกับเป้าหมายปี)`,
  allPlans: "แผนงานทั้งหมด",
  reached: "แผนงานที่ถึงเป้า",
  reachedOf: (reached, all) => `${reached} จาก ${all} แผนงาน`,
  assessedWeight: (assessed, all) => `น้ำหนักที่ประเมินแล้ว ${assessed} จาก ${all}`,
  ofHighest: (total, highest, share) => `${total} จาก ${highest} · ${share}`,
  shortPlans: "แผนงานที่ยังไม่ถึงเป้า",
  noneShort: "ไม่มีแผนงานที่ยังไม่ถึงเป้า",
  othersShort: (others) => `และอีก ${others} แผนงาน`,
  columns: {
    toTarget: "ขาดจากเป้า",
    toNext: "ขาดอีกถึงสถานะถัดไป",
    annualTarget: "เป้าหมายปี",
    due: "เป้าถึงขณะนี้",
    done: "ผลถึงขณะนี้",
    runRate: "ต้องทำต่อไตรมาส",
    forecast: "คาดการณ์สิ้นปี",
  },
  workings: "ข้อมูลของแผนภูมิและตารางในหน้านี้ (ไม่พิมพ์)",
  lines: {
    rank: "อันดับจากต่ำสุด",
    position: "แถวที่",
    listed: "แถวในตาราง",
    status: "สถานะ",
    target: "เป้าหมาย",
    result: "ผล",
    achievement: "ร้อยละ",
    direction: "น้อยดี (1)",
    decimals: "ทศนิยม",
    judgedFrom: "ร้อยละของสถานะถัดไป",
    about: "ผลที่ต้องได้โดยประมาณ",
    required: "ผลที่ต้องได้",
  },
  plans: {
    key: "ใช้เรียงลำดับ",
    short: "ไม่ถึงเป้า (1)",
    lowest: "ไตรมาสที่ต่ำสุด",
    recovered: "บรรลุปี แต่พลาดบางไตรมาส (1)",
    direction: "น้อยดี (1)",
    decimals: "ทศนิยม",
    target: "เป้าหมาย",
    result: "ผล",
    achievement: "ร้อยละ",
    status: "สถานะ",
    due: "เป้าถึงขณะนี้",
    runRate: "ต้องทำต่อไตรมาส",
    forecast: "คาดการณ์สิ้นปี",
  },
  counts: {
    all: "แผนงานทั้งหมด",
    assessed: "ประเมินได้",
    reached: "ถึงเป้า",
    short: "ไม่ถึงเป้า",
    close: "ไม่ถึงเป้า แต่เป็นสีเขียว",
  },
};
