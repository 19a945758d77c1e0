import { messages } from "./messages";

/** `#VALUE!`: an argument is wrong. The message names it and what was found. */
export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** `#DIV/0!`, which Excel shows without a message. */
export function divisionByZero(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
}

/** A cell's value as a message quotes it, cut short. */
export function found(value: unknown): string {
  if (typeof value === "boolean") return messages().truth(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return messages().severalCells();
  if (typeof value !== "string") return messages().somethingElse();
  return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
}
