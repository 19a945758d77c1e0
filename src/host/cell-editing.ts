/** While the user types in a cell, Excel refuses batches, or lets those wait that asked for it (`delayForCellEdit`). */
export function createCellEditing() {
  let editing = false;
  let waiting: (() => void)[] = [];
  return {
    isOn: (): boolean => editing,
    set(now: boolean): void {
      editing = now;
      if (now) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    ended: (): Promise<void> => new Promise((resolve) => waiting.push(resolve)),
  };
}
