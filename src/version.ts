/** The tool's own version: part of every decision-id. A test binds it to package.json. */
export const version = '0.1.0'
