/** The text of the module that checks the schema in that file of this folder. */
export function moduleOf(schemaFile: string): string;
/** Schemas of this folder and the modules made of them, paths from the project's root. */
export const modules: readonly { readonly schema: string; readonly module: string }[];
