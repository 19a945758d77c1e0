import assert from "node:assert/strict";
import { createLazyPane } from "../../src/runtime/lazy-pane";

/** The page and the Office around it, as far as the lazy pane looks at them. */
class Surroundings {
  visibilityState = "hidden";
  readonly fallback = { hidden: true };
  shown = 0;
  private onPage: (() => void) | null = null;
  private onMode: ((message: { visibilityMode: string }) => void) | null = null;

  readonly document = Object.defineProperties(
    {
      addEventListener: (_: string, listener: () => void) => (this.onPage = listener),
      getElementById: () => this.fallback,
    },
    { visibilityState: { get: () => this.visibilityState } },
  );

  readonly Office = {
    VisibilityMode: { taskpane: "Taskpane" },
    context: { requirements: { isSetSupported: () => true } },
    addin: {
      showAsTaskpane: () => Promise.resolve(void (this.shown += 1)),
      onVisibilityModeChanged: (handler: (message: { visibilityMode: string }) => void) =>
        Promise.resolve((this.onMode = handler)),
    },
  };

  becomeVisible(): void {
    this.visibilityState = "visible";
    this.onPage?.();
  }

  openPane(): void {
    this.onMode?.({ visibilityMode: "Taskpane" });
  }
}

describe("createLazyPane", () => {
  let around: Surroundings;
  let mounts: number;
  const mount = () => Promise.resolve(void (mounts += 1));

  beforeEach(() => {
    mounts = 0;
    around = new Surroundings();
    Object.assign(globalThis, { document: around.document, Office: around.Office });
  });
  afterEach(() => {
    for (const name of ["document", "Office"]) Reflect.deleteProperty(globalThis, name);
  });

  it("loads nothing while nobody looks", () => {
    createLazyPane(mount).loadWhenVisible();
    assert.equal(mounts, 0);
  });

  it("loads at once in a pane that is open", () => {
    around.visibilityState = "visible";
    createLazyPane(mount).loadWhenVisible();
    assert.equal(mounts, 1);
  });

  it("loads once, whichever way it hears of the opening first", () => {
    createLazyPane(mount).loadWhenVisible();
    around.openPane();
    around.becomeVisible();
    assert.equal(mounts, 1);
  });

  it("loads and opens for a command", async () => {
    await createLazyPane(mount).show();
    assert.deepEqual([mounts, around.shown], [1, 1]);
  });

  it("says that it could not load, and tries again at the next opening", async () => {
    const { error } = console;
    console.error = () => {};
    try {
      const failing = () => (mounts++ === 0 ? Promise.reject(new Error("offline")) : Promise.resolve());
      createLazyPane(failing).loadWhenVisible();
      around.openPane();
      await new Promise((resolve) => setTimeout(resolve));
      assert.equal(around.fallback.hidden, false);
      around.openPane();
      await new Promise((resolve) => setTimeout(resolve));
      assert.deepEqual([mounts, around.fallback.hidden], [2, true]);
    } finally {
      console.error = error;
    }
  });
});
