import { version as declared } from '../../package.json';

/** The version of this tool, as package.json declares it. Stands in statements and documents. */
export const version: string = declared;
