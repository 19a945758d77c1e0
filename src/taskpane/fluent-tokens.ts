/**
 * In the place of `@fluentui/tokens`' own table (see webpack.config.js): 29 kB of names that all read
 * `var(--itself)`, of which the components in the pane look up a handful.
 */
export const tokens = new Proxy<Record<string, string>>({}, { get: (_, name) => `var(--${String(name)})` });
