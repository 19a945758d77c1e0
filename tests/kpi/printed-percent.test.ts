import assert from "node:assert/strict";
import { agreesWith } from "../../src/kpi/printed-percent";

describe("agreesWith", () => {
  it("allows 0.01 point", () => {
    assert.equal(agreesWith({ value: 42.38, decimals: 2 }, 0.4239), true);
    assert.equal(agreesWith({ value: 42.37, decimals: 2 }, 0.4239), false);
    assert.equal(agreesWith({ value: 42.4, decimals: 2 }, 0.4239), true);
  });

  it("allows what is rounded to the digits printed", () => {
    assert.equal(agreesWith({ value: 133, decimals: 0 }, 1.3333), true);
    assert.equal(agreesWith({ value: 134, decimals: 0 }, 1.3333), false);
    assert.equal(agreesWith({ value: 133.3, decimals: 1 }, 1.3333), true);
  });

  it("is false for no fraction", () => {
    assert.equal(agreesWith({ value: 0, decimals: 0 }, null), false);
  });
});
