/** What the functions say in Excel's error card, in English. An argument is called by the name Excel shows for it. */
export const functionMessages = {
  notAFigure: (name: string, found: string) => `"${name}" must be a number, but holds ${found}.`,
  notARange: (name: string, found: string) => `"${name}" must be a range such as 80–120, but holds ${found}.`,
  notText: (name: string, found: string) => `"${name}" must be text or a number, but holds ${found}.`,
  notOneOf: (name: string, choices: string, found: string) =>
    `"${name}" must be one of ${choices}, but holds ${found}.`,
  outOfRange: (name: string, from: number, to: number, found: number) =>
    `"${name}" must be from ${from} to ${to}, but is ${found}.`,
  notAWholeNumber: (name: string, from: number, to: number, found: number) =>
    `"${name}" must be a whole number from ${from} to ${to}, but is ${found}.`,
  limitsOutOfOrder: (red: number, green: number) =>
    `"redBelow" (${red}) must not be more than "greenAbove" (${green}).`,
  noTargets: (names: string) => `${names} must have a figure, but have none.`,
  targetsOutOfOrder: (names: string, targets: string) =>
    `${names} must rise or fall from one to the next, but are ${targets}.`,
  differentSizes: (first: string, second: string, firstSize: number, secondSize: number) =>
    `"${first}" has ${firstSize} cells but "${second}" has ${secondSize}.`,
  notFourCells: (name: string, rows: number, columns: number) =>
    `"${name}" must be four cells in a row or a column, one a quarter, but is ${rows} × ${columns}.`,
  neitherPassedNorNot: (name: string, position: number, found: string) =>
    `Item ${position} of "${name}" must say passed (TRUE, 1, ผ่าน, ✓, x) or not (FALSE, 0, ไม่ผ่าน, blank), but holds ${found}.`,
  noWeight: (name: string, position: number) => `Item ${position} of "${name}" has no weight.`,
  negativeWeight: (name: string, position: number, found: number) =>
    `Item ${position} of "${name}" must not be negative, but is ${found}.`,
  bandsShape: (columns: number) => `"bands" must have two columns, lower limit and name, but has ${columns}.`,
  bandWithoutName: (from: number) => `The band from ${from} in "bands" has no name.`,
  bandTwice: (from: number) => `"bands" has two bands from ${from}.`,
  unreachable: (name: string, score: number) =>
    `"${name}" is ${score}, which no result earns with these targets.`,
  everyResult: (name: string) => `"${name}" is 0, which every result earns.`,
  unreadText: (part: string, found: string) => `"text" should state ${part}, but says ${found}.`,
  truth: (value: boolean) => (value ? "TRUE" : "FALSE"),
  severalCells: () => "several cells",
  somethingElse: () => "something that is neither number nor text",
};

/** What a function says of a wrong argument. English is the measure: its doc comments name the arguments. */
export type FunctionMessages = typeof functionMessages;
