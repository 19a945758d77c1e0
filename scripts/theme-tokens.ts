/**
 * Chooses from Fluent's themes the tokens that the built pane refers to, and writes them to
 * `src/taskpane/theme-tokens.ts`. To be run after a change to what the pane is made of; a test of the build tells when.
 *
 *     npm run build && npm run theme
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { fullDark, fullLight } from "../src/taskpane/full-theme";

const TOKENS: Record<string, string | number> = { ...fullLight };
const DARK: Record<string, string | number> = { ...fullDark };

/** The theme's tokens that the scripts and styles of a folder refer to, by name. */
export function tokensUsed(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .flatMap((name) => [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/\bvar\(--([a-zA-Z0-9]+)/g)])
    .map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => name in TOKENS).sort();
}

export async function tokensFile(names: readonly string[]): Promise<string> {
  const chosen = (from: typeof TOKENS, of: readonly string[]): string =>
    JSON.stringify(Object.fromEntries(of.map((name) => [name, from[name]])));
  const differing = names.filter((name) => DARK[name] !== TOKENS[name]);
  return format(
    `/** What the pane uses of Fluent's themes. Made by \`npm run theme\`; \`full-theme.ts\` is where to change it. */
    export const lightTokens = ${chosen(TOKENS, names)};

    /** Where the dark theme differs. */
    export const darkTokens: Partial<typeof lightTokens> = ${chosen(DARK, differing)};`,
    { parser: "typescript", printWidth: 110 },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL("../src/taskpane/theme-tokens.ts", import.meta.url));
  void tokensFile(tokensUsed(process.argv[2] ?? "dist")).then((text) => writeFileSync(file, text));
}
