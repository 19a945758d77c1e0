/** Checks of what the add-in passed: Excel answers a wrong argument with InvalidArgument. */
import { invalidArgument } from "../api-error";

export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name}: a string was expected.`);
  return value;
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name}: a boolean was expected.`);
  return value;
}

export function number(value: unknown, name: string, minimum = -Infinity, maximum = Infinity): number {
  if (typeof value !== "number" || !(value >= minimum && value <= maximum))
    throw invalidArgument(
      `${name}: a number was expected${minimum === -Infinity ? "" : ` from ${minimum} to ${maximum}`}.`,
    );
  return value;
}

export function wholeNumber(value: unknown, name: string, minimum: number, maximum: number): number {
  const checked = number(value, name, minimum, maximum);
  if (!Number.isInteger(checked)) throw invalidArgument(`${name}: a whole number was expected.`);
  return checked;
}

export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  name: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw invalidArgument(`${name}: ${JSON.stringify(value)} is none of ${choices.join(", ")}.`);
  return found;
}

export function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${name}: an object was expected.`);
  return value as Record<string, unknown>;
}
