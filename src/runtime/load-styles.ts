/**
 * The pane's style sheet, which the build makes of its components' styles and names in the page. Where none is named, as
 * in development, the components bring their styles themselves.
 */
export function loadStyles(href: string): Promise<void> {
  if (href === "") return Promise.resolve();
  return new Promise((loaded, fail) => {
    // An element for each attempt: a link that failed is not asked for again.
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = () => loaded();
    link.onerror = () => {
      link.remove();
      fail(new Error(`The style sheet ${href} could not be loaded`));
    };
    document.head.append(link);
  });
}
