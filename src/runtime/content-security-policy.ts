const CDN = "https://appsforoffice.microsoft.com";

export const officeJs = `${CDN}/lib/1/hosted/office.js`;

/** The one script of its own that Office.js may fetch from elsewhere: a part of ASP.NET that old hosts lack. */
const AJAX = "https://ajax.aspnetcdn.com";

/**
 * Scripts from the origin and from Microsoft's CDN only, none of them inline or evaluated. Styles may be inline:
 * Fluent's renderer and Office.js both write style elements. Where Excel on the web comes
 * from an address that Office.js does not know (an organisation's own server), it asks the user in a frame of its own
 * whether to trust it. Nothing is sent anywhere but to the origin, so Office.js' own telemetry is refused as well.
 */
export function contentSecurityPolicy(sockets = ""): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${CDN} ${AJAX}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `frame-src ${CDN}`,
    `connect-src 'self' ${CDN}${sockets && ` ${sockets}`}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
