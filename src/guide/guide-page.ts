/**
 * The user's guide as a page of its own. It is written in docs/guide.*.md, so that it can be read and mended where the
 * project is; the build makes the page of it.
 */
import { marked, type Token, type Tokens } from "marked";
import { guideFile } from "../locales/guide-file";
import { LANGUAGES, type Language } from "../text/language";

/** The only styles and pictures are the add-in's own, and there is no script. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const CONTENTS: Record<Language, string> = { th: "สารบัญ", en: "Contents" };

const ANCHOR = /^<a id="([\w-]+)"><\/a>\s*$/;

export interface Chapter {
  id: string;
  title: string;
}

/** The headings that carry an anchor (`<a id="checks"></a>`, then `## …`), in their order. */
export function chaptersOf(markdown: string): Chapter[] {
  const chapters: Chapter[] = [];
  let id: string | null = null;
  for (const token of marked.lexer(markdown)) {
    if (token.type === "space") continue;
    if (id !== null && isHeading(token) && token.depth === 2) chapters.push({ id, title: token.text });
    id = anchorOf(token);
  }
  return chapters;
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === "heading";

/** An anchor on a line of its own is a paragraph to Markdown, since `a` stands in running text. */
const anchorOf = (token: Token): string | null => ANCHOR.exec(token.raw.trim())?.[1] ?? null;

/**
 * The page of a guide: its contents, its chapters, its pictures where the source has them.
 *
 * @param markdown the text of docs/guide.LANGUAGE.md
 */
export function guidePage(markdown: string, language: Language): string {
  const title = marked.lexer(markdown).find(isHeading)?.text ?? "";
  const body = marked
    .parse(markdown, { async: false })
    .replace(/<p><a id="([\w-]+)"><\/a><\/p>\s*<h2>/g, '<h2 id="$1">')
    // A wide table scrolls in a box of its own, which a keyboard can reach.
    .replace(/<table>/g, '<div class="table" tabindex="0"><table>')
    .replace(/<\/table>/g, "</table></div>");
  const contents = [...body.matchAll(/<h2 id="([\w-]+)">(.*?)<\/h2>/g)]
    .map(([, id, heading]) => `<li><a href="#${id}">${heading}</a></li>`)
    .join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="assets/icons/scorecard-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<nav aria-label="${CONTENTS[language]}">
<ol>
${contents}
</ol>
</nav>
<main>
${linksBetweenPages(body)}
</main>
</body>
</html>
`;
}

/** In the project the guides link to each other's source, in the build to each other's page. */
function linksBetweenPages(html: string): string {
  return LANGUAGES.reduce(
    (text, language) => text.replaceAll(`href="guide.${language}.md"`, `href="${guideFile(language)}"`),
    html,
  );
}
