/** `CustomFunctions` as Excel gives it to a function: its errors, and the table of implementations. */

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Leaves one that is there alone. */
export function installCustomFunctionsRuntime(): void {
  const target = globalThis as { CustomFunctions?: unknown };
  target.CustomFunctions ??= {
    Error: CustomFunctionError,
    ErrorCode: ERROR_CODES,
    associate: () => {},
  };
}
