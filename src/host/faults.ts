/** Failures a test asks for, to see what an add-in leaves behind. */
export interface Fault {
  /** Which batch, counted from 1 since the host was made. */
  roundTrip: number;
  /** before: nothing is done; during: the first actions are done; after: all are done and the answer is lost. */
  when: "before" | "during" | "after";
  /** How many actions are done "during"; half of them where left out. */
  action?: number;
  /** How many batches in a row fail. */
  times?: number;
  code?: string;
}

export interface ActiveFault extends Fault {
  code: string;
  message: string;
}

export function createFaults() {
  const faults: ActiveFault[] = [];
  return {
    add(fault: Fault): void {
      faults.push({
        code: "GeneralException",
        message: "There was an internal error while processing the request.",
        ...fault,
      });
    },
    clear(): void {
      faults.length = 0;
    },
    at(roundTrip: number): ActiveFault | null {
      const found = faults.find(
        (fault) => roundTrip >= fault.roundTrip && roundTrip < fault.roundTrip + (fault.times ?? 1),
      );
      return found ?? null;
    },
  };
}
