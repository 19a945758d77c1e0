/** The languages the product speaks. `src/locales` has a folder for each. */
export type Language = "th" | "en";
