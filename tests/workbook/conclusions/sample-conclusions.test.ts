import assert from "node:assert/strict";
import { checklistSheet } from "../../../scripts/samples/checklist-sheet";
import { criteriaSheet } from "../../../scripts/samples/criteria-sheet";
import { targetSheet } from "../../../scripts/samples/target-sheet";
import { assess } from "../../../src/workbook/assess";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";
import { said, settingsIn } from "./said";

const reading = readWorkbook(
  [targetSheet(), criteriaSheet(), checklistSheet()].map(({ name, rows }) => gridOf(name, rows)),
);
const thai = said(assess(reading, settingsIn("th")), "th");
const english = said(assess(reading, settingsIn("en")), "en");

// Worked out from the published tables. 25 plans, the two parts of 2.1-2.2 among them; 2.5 has no result and 7.2 no
// target. Of the other 23 three are below 100 %: 52 of 58, 3,373 of 7,069 and 2,297 of 3,115. 20 / 23 = 86.96 %.
describe("the published report's conclusions", () => {
  it("counts the plans and how many reached their targets", () => {
    assert.deepEqual(thai.overall, [
      "ในปีงบประมาณ พ.ศ. 2563 มีแผนงานทั้งสิ้น 25 แผนงาน ประเมินผลได้ 23 แผนงาน และยังไม่มีเป้าหมายหรือผลให้ประเมิน 2 แผนงาน",
      "มีแผนงานที่บรรลุเป้าหมาย 20 แผนงาน คิดเป็นร้อยละ 86.96 ของแผนงานที่ประเมินผลได้ และต่ำกว่าเป้าหมาย 3 แผนงาน คิดเป็นร้อยละ 13.04 โดยในจำนวนที่ต่ำกว่าเป้าหมายมีผลสำเร็จเกินกว่าร้อยละ 80 จำนวน 1 แผนงาน",
    ]);
    assert.deepEqual(english.overall, [
      "In fiscal year B.E. 2563 there are 25 plans: 23 assessed and 2 without a target or a result.",
      "20 plans reached the target, 86.96% of those assessed, and 3 fell short (13.04%); of these, 1 is above 80%.",
    ]);
  });

  it("names the plans that fell short, the worst first", () => {
    assert.deepEqual(thai.short, [
      "แผนงานที่ต่ำกว่าเป้าหมาย 3 แผนงาน ได้แก่",
      "- 2.3.1 พื้นที่ริมคลองลาดพร้าว (ดำเนินงานต่อเนื่องตั้งแต่ปี 2559) มีผล 3,373 ครัวเรือน จากเป้าหมาย 7,069 ครัวเรือน คิดเป็นร้อยละ 47.72 ของเป้าหมาย",
      "- 2.3.2 พื้นที่ริมคลองเปรมประชากร มีผล 2,297 ครัวเรือน จากเป้าหมาย 3,115 ครัวเรือน คิดเป็นร้อยละ 73.74 ของเป้าหมาย",
      "- 1.2 แผนพัฒนาชุมชนท้องถิ่นระดับจังหวัด เชื่อมโยงสู่แผนหน่วยงานหรือยุทธศาสตร์จังหวัด มีผล 52 จังหวัด จากเป้าหมาย 58 จังหวัด คิดเป็นร้อยละ 89.66 ของเป้าหมาย",
    ]);
    assert.deepEqual(english.short, [
      "3 plans fell short:",
      "- 2.3.1 พื้นที่ริมคลองลาดพร้าว (ดำเนินงานต่อเนื่องตั้งแต่ปี 2559): 3,373 ครัวเรือน against a target of 7,069 ครัวเรือน (47.72%)",
      "- 2.3.2 พื้นที่ริมคลองเปรมประชากร: 2,297 ครัวเรือน against a target of 3,115 ครัวเรือน (73.74%)",
      "- 1.2 แผนพัฒนาชุมชนท้องถิ่นระดับจังหวัด เชื่อมโยงสู่แผนหน่วยงานหรือยุทธศาสตร์จังหวัด: 52 จังหวัด against a target of 58 จังหวัด (89.66%)",
    ]);
  });

  // Q1: 106/200 and 9.56/20 of 2.4, 5.1, 8.5 and 9. Q2: 10,840/11,012 and 389/394 of those, 2.1-2.2 and 5.3. Q3: 2/18,
  // 1,709/4,713, 25/268, 2,255/5,320, 34/361, 587/1,250, 1,031/1,138 and 20/80 of 11. Q4: 50/56 of 11.
  it("tells the quarters in which plans were off track, and that the year came right", () => {
    assert.deepEqual(thai.quarters, [
      "เมื่อเทียบกับเป้าหมายของแต่ละไตรมาส ผลการดำเนินงานเป็นดังนี้",
      "- ไตรมาส 1 ประเมินผลได้ 4 แผนงาน ต่ำกว่าเป้าหมาย 2 แผนงาน",
      "- ไตรมาส 2 ประเมินผลได้ 6 แผนงาน ต่ำกว่าเป้าหมาย 2 แผนงาน",
      "- ไตรมาส 3 ประเมินผลได้ 11 แผนงาน ต่ำกว่าเป้าหมาย 8 แผนงาน",
      "- ไตรมาส 4 ประเมินผลได้ 11 แผนงาน ต่ำกว่าเป้าหมาย 1 แผนงาน",
      "แผนงานที่บรรลุเป้าหมายของปี แต่ต่ำกว่าเป้าหมายในบางไตรมาส มี 9 แผนงาน ได้แก่",
      "- 3 การสนับสนุนพื้นที่รูปธรรมการพัฒนาชุมชนท้องถิ่นสู่ชุมชนเข้มแข็ง : การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน ไตรมาส 3 ร้อยละ 9.33",
      "- 5.2.1 ตำบลรูปธรรมการพัฒนาคุณภาพชีวิตชุมชนท้องถิ่นโดยสภาองค์กรชุมชนตำบล ไตรมาส 3 ร้อยละ 9.42",
      "- 6 การพัฒนาระบบบริหารจัดการและคุณภาพองค์กรผู้ใช้สินเชื่อ ไตรมาส 3 ร้อยละ 25.00",
      "- 2.1-2.2 การสนับสนุนการพัฒนาที่อยู่อาศัยผู้มีรายได้น้อยในเมืองและชนบท (บ้านมั่นคงและบ้านพอเพียงชนบท) ไตรมาส 2 ร้อยละ 98.44 และไตรมาส 3 ร้อยละ 36.26",
      "- 5.1 ผู้นำเข้าสู่กระบวนการพัฒนาและได้รับการพัฒนาศักยภาพ ไตรมาส 3 ร้อยละ 42.39",
      "- 5.2.2 การสนับสนุนการดำเนินงานและพัฒนาคุณภาพสภาองค์กรชุมชนตำบลที่จัดตั้งแล้ว ไตรมาส 3 ร้อยละ 46.96",
      "- 8.5 ร้อยละของการเบิกจ่ายตามแผนการใช้จ่ายเงิน ไตรมาส 1 ร้อยละ 47.80",
      "- และแผนงานอื่นอีก 2 แผนงาน",
    ]);
    assert.deepEqual(english.quarters?.slice(0, 7), [
      "Against the targets of each quarter:",
      "- quarter 1: 4 plans assessed, 2 short",
      "- quarter 2: 6 plans assessed, 2 short",
      "- quarter 3: 11 plans assessed, 8 short",
      "- quarter 4: 11 plans assessed, 1 short",
      "9 plans reached the year's target after falling short in a quarter:",
      "- 3 การสนับสนุนพื้นที่รูปธรรมการพัฒนาชุมชนท้องถิ่นสู่ชุมชนเข้มแข็ง : การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน: 9.33% in quarter 3",
    ]);
    assert.equal(english.quarters?.at(-1), "- and 2 other plans");
  });

  it("says what the scorecard came to, component by component", () => {
    assert.deepEqual(thai.scorecard, [
      "ผลการประเมินตามตัวชี้วัดได้คะแนนรวม 100.00 คะแนน อยู่ในระดับดีมาก โดยประเมินครบตามน้ำหนักรวม 100",
      "คะแนนจำแนกตามองค์ประกอบ ดังนี้",
      "- องค์ประกอบที่ 1 ประสิทธิผล ได้ 35.00 คะแนน จากน้ำหนัก 35",
      "- องค์ประกอบที่ 2 การผลักดันยุทธศาสตร์ของประเทศ ได้ 15.00 คะแนน จากน้ำหนัก 15",
      "- องค์ประกอบที่ 3 ประสิทธิภาพ ได้ 25.00 คะแนน จากน้ำหนัก 25",
      "- องค์ประกอบที่ 4 การตอบสนองต่อประชาชน ได้ 10.00 คะแนน จากน้ำหนัก 10",
      "- องค์ประกอบที่ 5 การควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน ได้ 15.00 คะแนน จากน้ำหนัก 15",
      "ตัวชี้วัดที่ประเมินแล้วได้คะแนนเต็มทุกตัวชี้วัด",
    ]);
    assert.deepEqual(english.scorecard?.slice(0, 3), [
      "The scorecard comes to 100.00 points, graded “Very good”, with all of the weight (100) assessed.",
      "By component:",
      "- Component 1 ประสิทธิผล: 35.00 points, weight 35",
    ]);
    assert.equal(english.scorecard?.at(-1), "Every KPI assessed earned the full score.");
  });

  // Issue 1: 1.1 to 3 with the two parts, ten plans; three short, 2.5 without a result. Issue 4: ten, 7.2 without a target.
  it("tells each strategic issue apart", () => {
    assert.deepEqual(thai.issues, [
      "ผลการดำเนินงานจำแนกตามประเด็นยุทธศาสตร์ ดังนี้",
      "- การพัฒนาโดยใช้พื้นที่เป็นตัวตั้ง สนับสนุนให้ชุมชนท้องถิ่นมีระบบที่พัฒนาไปสู่การจัดการตนเอง มี 10 แผนงาน บรรลุเป้าหมาย 6 แผนงาน ต่ำกว่าเป้าหมาย 3 แผนงาน ยังไม่มีเป้าหมายหรือผลให้ประเมิน 1 แผนงาน",
      "- การจัดระบบความสัมพันธ์ของชุมชนท้องถิ่นและภาคีที่เกี่ยวข้องสู่ความเปลี่ยนแปลงโครงสร้างและนโยบาย มี 1 แผนงาน บรรลุเป้าหมาย",
      "- การพัฒนาศักยภาพคนในขบวนองค์กรชุมชนและองค์กรชุมชน มี 4 แผนงาน บรรลุเป้าหมายทุกแผนงาน",
      "- การพัฒนาระบบบริหารจัดการองค์กร มี 10 แผนงาน บรรลุเป้าหมาย 9 แผนงาน ยังไม่มีเป้าหมายหรือผลให้ประเมิน 1 แผนงาน",
    ]);
    assert.deepEqual(
      english.issues?.map((text) => text.replace(/^.*: (?=\d)/, "")),
      [
        "By strategic issue:",
        "10 plans, 6 reached the target, 3 fell short, 1 without a target or a result",
        "1 plan, 1 reached the target",
        "4 plans, 4 reached the target",
        "10 plans, 9 reached the target, 1 without a target or a result",
      ],
    );
  });
});
