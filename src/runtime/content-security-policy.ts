/** Where Microsoft serves Office.js, and the one script of its own that Office.js may fetch from elsewhere. */
export const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const microsoft = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

/**
 * Scripts from the origin and from Microsoft's CDN only, none of them inline or evaluated. Styles may be inline:
 * Fluent's renderer and Office.js both write style elements. Nothing is sent anywhere but to the origin, so
 * Office.js' own telemetry is refused as well.
 */
export function contentSecurityPolicy(sockets = ""): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${microsoft}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' https://appsforoffice.microsoft.com${sockets && ` ${sockets}`}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
