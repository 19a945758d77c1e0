/** The add-in's page, which Excel shows in a frame, and the files it asks for. */
import { error, type Problem, warning } from "./problem";
import { contentTypeProblem, isAlwaysAskedFor, type Resource, textOf } from "./resource";

const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";

/** Office's own pages, of which one has to be allowed to frame the add-in. */
const OFFICE_FRAMES = /\*(?![.\w])|officeapps\.live\.com|\*\.office\.com|\*\.sharepoint\.com/;

/** "script-src 'self' https://…; …" by directive. */
function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim())
      .filter((directive) => directive !== "")
      .map((directive) => {
        const [name = "", ...sources] = directive.split(/\s+/);
        return [name.toLowerCase(), sources.join(" ")];
      }),
  );
}

function framingProblem({ url, headers }: Resource): Problem | null {
  const frames = directivesOf(headers.get("content-security-policy") ?? "").get("frame-ancestors");
  if (frames !== undefined && !OFFICE_FRAMES.test(frames))
    return error(
      url,
      `may be shown in frames of ${frames} only (Content-Security-Policy: frame-ancestors)`,
      "Excel on the web shows the page in a frame. Allow https://*.officeapps.live.com, https://*.office.com, https://*.sharepoint.com and https://*.microsoft.com, or leave frame-ancestors out.",
    );
  const option = headers.get("x-frame-options");
  if (frames === undefined && option !== null)
    return error(
      url,
      `may not be shown in a frame (X-Frame-Options: ${option})`,
      "Excel on the web shows the page in a frame: leave X-Frame-Options out for the add-in's folder.",
    );
  return null;
}

/** The server's own policy holds besides that of the page: whatever it lacks is refused. */
function policyProblem({ url, headers }: Resource): Problem | null {
  const directives = directivesOf(headers.get("content-security-policy") ?? "");
  const scripts = directives.get("script-src") ?? directives.get("default-src");
  if (scripts === undefined || scripts.includes(OFFICE_ORIGIN) || /(^|\s)(\*|https:)(\s|$)/.test(scripts))
    return null;
  return error(
    url,
    "is sent with a Content-Security-Policy that refuses Office.js",
    `The page brings a policy of its own: leave the server's out for this folder, or allow scripts from 'self' and ${OFFICE_ORIGIN}.`,
  );
}

/** Every file of the folder that the page asks for. */
export function filesOf(page: Resource): string[] {
  const html = textOf(page);
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)=["']?([^"'\s>]+)/g)]
    .map(([, path]) => new URL(path!, page.url).href)
    .filter((url) => new URL(url).origin === new URL(page.url).origin);
}

export function checkPage(page: Resource): Problem[] {
  const stale = isAlwaysAskedFor(page)
    ? null
    : warning(
        page.url,
        "may be kept by browsers",
        "Have the server send Cache-Control: no-cache for *.html, so that an update arrives at once.",
      );
  return [
    contentTypeProblem(page, ["text/html"]),
    framingProblem(page),
    policyProblem(page),
    /office\.js/.test(textOf(page))
      ? null
      : error(page.url, "does not load Office.js", "Deploy the file as it was built into dist/."),
    stale,
  ].filter((problem) => problem !== null);
}
