/** What each doubt says, in Thai: what could not be told and why, what was made of it, then what to do. */
import type { DoubtSentences } from "../../workbook/doubt";
import { columnRoles } from "./column-roles";
import { doubtSentence } from "../doubt-sentence";
import { inSentence } from "../in-sentence";
import { mappingProblem } from "./mapping-problems";

const numbered = (id: string): string => (id === "" ? "" : ` ${id}`);

const SENTENCES: DoubtSentences = {
  "no-target": ({ detail }) =>
    `แผ่นงานนี้ดูเหมือนแผ่นงานเป้าหมาย (${detail.headings}) แต่ไม่มีหัวคอลัมน์เป้าหมายทั้งปีหรือรายไตรมาส จึงไม่ได้อ่าน โปรดตั้งหัวคอลัมน์ว่า “เป้าหมาย” หรือระบุว่าเป็นคอลัมน์ใด`,
  "no-weight": ({ detail }) =>
    `แผ่นงานนี้ดูเหมือนเกณฑ์การประเมินหรือรายการตรวจประเมิน (${detail.headings}) แต่ไม่มีหัวคอลัมน์น้ำหนัก จึงไม่ได้อ่าน โปรดตั้งหัวคอลัมน์ว่า “น้ำหนัก” หรือระบุว่าเป็นคอลัมน์ใด`,
  "no-levels": ({ detail }) =>
    `แผ่นงานนี้ดูเหมือนเกณฑ์การประเมิน (${detail.headings}) แต่มีหัวคอลัมน์เป้าหมายขั้นต่ำ มาตรฐาน ขั้นสูง ไม่ถึงสองคอลัมน์ จึงไม่ได้อ่าน โปรดระบุว่าเป็นคอลัมน์ใด`,
  "no-rows": ({ detail }) =>
    `พบหัวตาราง${detail.table === "targets" ? "เป้าหมาย" : detail.table === "criteria" ? "เกณฑ์การประเมิน" : "รายการตรวจประเมิน"} แต่ไม่มีแถวข้อมูลที่อ่านได้ใต้หัวตาราง โปรดเติมข้อมูล หรือเลือกไม่อ่านแผ่นงานนี้`,
  "two-columns": ({ detail }) =>
    `คอลัมน์ ${detail.columns} เป็น${columnRoles[detail.role]}${detail.quarter === null ? "" : `ของไตรมาส ${detail.quarter}`} ได้ทั้งหมด จึงใช้คอลัมน์ ${detail.guess} (“${detail.heading}”) หากไม่ใช่ โปรดระบุคอลัมน์ที่ถูกต้อง`,
  "target-or-result": ({ detail }) =>
    `คอลัมน์ไตรมาส (“${detail.heading}” …) ไม่ได้บอกว่าเป็นเป้าหมายหรือผล และเทียบจากตัวเลขทั้งปีไม่ได้ จึงอ่านเป็น${detail.guess === "result" ? "ผล" : "เป้าหมาย"} โปรดระบุที่หัวคอลัมน์ หรือระบุว่าคอลัมน์ใดเป็นอะไร`,
  "quarter-or-year": ({ detail }) =>
    `ชื่อเรื่องระบุไตรมาส ${detail.quarter} แต่หัวคอลัมน์ “${detail.heading}” ไม่ได้บอกว่าเป็นของไตรมาสหรือของทั้งปี จึงอ่านเป็นของทั้งปี หากเป็นของไตรมาส โปรดระบุไตรมาสที่หัวคอลัมน์หรือชื่อแผ่นงาน`,
  "no-annual-target": () =>
    "มีตัวเลขรายไตรมาส แต่ไม่มีคอลัมน์เป้าหมายทั้งปี จึงประเมินผลทั้งปีไม่ได้ โปรดเพิ่มเป้าหมายปี หรือระบุว่าเป็นคอลัมน์ใด",
  "numbering-gap": ({ detail }) =>
    `เลขลำดับข้ามจาก ${detail.before} ไป ${detail.after} ไม่มีลำดับ ${detail.missing} จึงอ่านตามเลขที่มี โปรดตรวจว่าแถวใดหายไปหรือไม่`,
  "unnumbered-plan": ({ detail }) =>
    `“${detail.title}” มีตัวเลขแต่ไม่มีเลขลำดับเหมือนแผนงานอื่น จึงอ่านเป็นแผนงานหนึ่ง หากเป็นส่วนหนึ่งของแผนงานข้างบน โปรดตัดตัวเลขหรือแถวนี้ออก`,
  "figures-without-plan": () => "แถวนี้มีตัวเลขแต่ไม่มีชื่อแผนงาน จึงไม่ได้อ่าน โปรดใส่ชื่อแผนงาน หรือลบตัวเลขออก",
  "plan-differs": ({ detail }) =>
    `แผนงาน${numbered(detail.id)} “${detail.title}” อยู่ในอีกแผ่นงานหนึ่งด้วยค่า ${inSentence(detail.first)} แต่ที่นี่เป็น ${inSentence(detail.second)} ${detail.joined ? "จึงรวมเป็นแผนงานเดียวและใช้ค่าแรก" : "จึงอ่านเป็นสองแผนงาน"} โปรดแก้ให้ตรงกัน หรือเลือกไม่อ่านแผ่นงานใดแผ่นงานหนึ่ง`,
  "unknown-quarter": ({ detail }) => `“${detail.text}” ไม่ใช่ไตรมาส จึงไม่ได้อ่านแถวนี้ โปรดใส่ 1 2 3 หรือ 4`,
  "repeated-quarter": ({ detail }) =>
    `แผนงาน${numbered(detail.id)} มี${detail.quarter !== null ? `ไตรมาส ${detail.quarter}` : "ยอดทั้งปี"}ซ้ำกันสองแถว จึงใช้แถวแรก โปรดลบแถวที่ซ้ำหรือแก้ไตรมาส`,
  "guessed-names": ({ detail }) =>
    `ไม่มีหัวคอลัมน์ใดบอกว่าเป็นชื่อแผนงานหรือตัวชี้วัด จึงใช้คอลัมน์ ${detail.column}${detail.heading === "" ? "" : ` “${detail.heading}”`} หากไม่ใช่ โปรดระบุคอลัมน์ที่ถูกต้อง`,
  "year-otherwise": ({ detail }) =>
    `${detail.id} ผลทั้งปีเป็น${{ average: "ค่าเฉลี่ย", maximum: "ค่าสูงสุด", minimum: "ค่าต่ำสุด" }[detail.way]}ของไตรมาส จึงใช้ผลทั้งปีตามที่รายงาน หากแผนงานนี้นับแบบนั้น โปรดเลือกวิธีนับของแผนงาน`.trim(),
  "misspelt-heading": ({ detail }) =>
    `อ่านหัวคอลัมน์ “${detail.heading}” เป็น “${detail.word}” โปรดแก้หัวคอลัมน์ หรือระบุว่าคอลัมน์นี้คืออะไร`,
  "sum-or-last": ({ detail }) =>
    `ไม่มีสิ่งใดบอกว่าผลทั้งปีของ${detail.id === "" ? "แผนงานนี้" : `แผนงาน ${detail.id}`} คือผลรวม ${detail.sum} หรือผลครั้งสุดท้าย ${detail.last} จึงใช้ผลรวม หากผลครั้งสุดท้ายคือผลทั้งปี โปรดระบุว่าแผนงานนี้เป็นแบบสะสม หรือเพิ่มคอลัมน์ผลทั้งปี`,
  "bare-range": ({ detail }) =>
    `“${detail.text}” อาจหมายถึงไม่น้อยกว่า ${detail.from} หรือต้องอยู่ระหว่าง ${detail.from} ถึง ${detail.to} จึงอ่านเป็นไม่น้อยกว่า ${detail.from} ถ้าเป็นช่วงโปรดเขียนว่า “ระหว่าง … ถึง …”`,
  apart: () =>
    "แผ่นนี้ใหญ่มาก และข้อมูลที่เริ่มจากเซลล์นี้อยู่ห่างจากส่วนอื่น จึงไม่ได้อ่าน โปรดย้ายมาไว้ใกล้ตารางหรือแยกเป็นแผ่นใหม่ ถ้าไม่ใช้แล้วให้ลบ",
  "our-copy": () => "แผ่นนี้เป็นสำเนาของแผ่นสรุปที่สร้างให้ จึงไม่ได้อ่านซ้ำ ถ้าเป็นข้อมูลที่ต้องการให้อ่าน โปรดเปลี่ยนชื่อเรื่องในเซลล์นี้",
  "mapping-unfit": ({ detail }) => `การกำหนดคอลัมน์ที่บันทึกไว้ไม่ตรงกับไฟล์: ${mappingProblem(detail.problem)}`,
  "not-read": ({ detail }) =>
    `คอลัมน์ ${detail.column}${detail.heading === "" ? " ไม่มีหัวคอลัมน์" : ` “${detail.heading}” ไม่ทราบว่าเป็นอะไร`} จึงไม่ได้อ่านตัวเลข ${inSentence(detail.count)} ค่า โปรดระบุว่าเป็นคอลัมน์ใด หรือระบุว่าไม่ใช้`,
};

/** The sentences for a doubt. */
export const doubt = doubtSentence(SENTENCES);
