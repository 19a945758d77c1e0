/** The namespaces of all custom functions that the engine was given, in capitals: a saved formula spells their names differently. */
export const customNamespaces = new Set<string>();
