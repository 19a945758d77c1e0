const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Hours and minutes, by the computer's own clock. */
export const timeOfDay = (moment: Date): string =>
  `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
