/** The languages of the product, the first being the default. `src/locales` has a folder for each. */
export const LANGUAGES = ["th", "en"] as const;

export type Language = (typeof LANGUAGES)[number];
