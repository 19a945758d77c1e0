const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Text as it stands in HTML, between tags or in an attribute.
 *
 * @example escapeHtml('"< 5" & more') // "&quot;&lt; 5&quot; &amp; more"
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
