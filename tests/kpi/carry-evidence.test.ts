import assert from "node:assert/strict";
import { carriesForward, carryEvidence } from "../../src/kpi/carry-evidence";

const percent = (value: number) => ({ value, decimals: 2 });

describe("carryEvidence", () => {
  it("counts a quarter for the rule its percentage agrees with", () => {
    // 66 of the quarter's own 50 is 132 %; of 50 and the 10 left over it is 110 %.
    const planned = [50, 50, null, null] as const;
    const results = [40, 66, null, null] as const;
    assert.deepEqual(carryEvidence(planned, results, [percent(80), percent(132), null, null]), {
      carried: 0,
      planned: 1,
    });
    assert.deepEqual(carryEvidence(planned, results, [percent(80), percent(110), null, null]), {
      carried: 1,
      planned: 0,
    });
  });

  it("counts nothing for a percentage of both, or of neither", () => {
    assert.deepEqual(
      carryEvidence([50, 50, 50, 50], [50, 50, 40, null], [percent(100), percent(100), percent(80), null]),
      { carried: 0, planned: 0 },
    );
    assert.deepEqual(
      carryEvidence([50, 50, null, null], [40, 66, null, null], [null, percent(99), null, null]),
      { carried: 0, planned: 0 },
    );
  });

  it("counts for the planned target where carrying forward leaves no percentage", () => {
    // 120 done of 50: the second quarter's operating target would be −20.
    assert.deepEqual(
      carryEvidence([50, 50, null, null], [120, 45, null, null], [null, percent(90), null, null]),
      { carried: 0, planned: 1 },
    );
  });

  it("follows the organisation's way where lower is better", () => {
    // Carried: 10 + 10 − 8 = 12, 12 / 12 is 100 %; own: 10 / 12 is 83.33 %.
    assert.deepEqual(
      carryEvidence([10, 10, null, null], [8, 12, null, null], [null, percent(83.33), null, null], "lower", {
        lowerIsBetter: "inverse",
      }),
      { carried: 0, planned: 1 },
    );
  });
});

describe("carriesForward", () => {
  it("goes by the majority of quarters", () => {
    assert.equal(
      carriesForward([
        { carried: 2, planned: 0 },
        { carried: 0, planned: 1 },
      ]),
      true,
    );
    assert.equal(carriesForward([{ carried: 1, planned: 2 }]), false);
  });

  it("is yes where nothing tells", () => {
    assert.equal(carriesForward([]), true);
    assert.equal(carriesForward([{ carried: 0, planned: 0 }]), true);
    assert.equal(carriesForward([{ carried: 1, planned: 1 }]), true);
  });
});
