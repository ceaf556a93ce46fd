declare global {
  interface ImportMetaEnv {
    /** Made by the build (wxt.config.ts): changes with every change of the code that reads papers. */
    readonly RULES?: string;
  }
}

/** Names the rules that papers are read with: facts that other rules gave are not used. */
export const rulesVersion: string = import.meta.env?.RULES ?? 'onbekend';
