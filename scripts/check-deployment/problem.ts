/** Something that Excel would stumble over, or that will make updates arrive late. */
export interface Problem {
  severity: "error" | "warning";
  /** What was fetched. */
  url: string;
  /** What is wrong with it. */
  found: string;
  /** What to do about it. */
  remedy: string;
}

export const error = (url: string, found: string, remedy: string): Problem => ({
  severity: "error",
  url,
  found,
  remedy,
});

export const warning = (url: string, found: string, remedy: string): Problem => ({
  ...error(url, found, remedy),
  severity: "warning",
});
