/** The namespaces of all custom functions that the engine was given, in capitals: a saved formula spells their names differently. */
export const customNamespaces = new Set<string>();

/** Whether a formula calls a custom function, whichever it is. */
export const usesCustomFunction = (formula: string): boolean =>
  [...formula.matchAll(/([A-Z][A-Z0-9]*)\.[A-Z0-9_.]+\(/gi)].some(([, namespace]) =>
    customNamespaces.has(namespace!.toUpperCase()),
  );
